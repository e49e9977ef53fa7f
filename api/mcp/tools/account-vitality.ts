import { toolOver } from '../tool.ts'

export const accountVitality = toolOver<'computeVitality'>({
  operation: 'computeVitality',
  effect: 'computes',
  fields: {
    state: true,
    sentence: true,
    asOf: true,
    postingDays: true,
    firstPostOn: true,
    lastPostOn: true,
    daysSinceLastPost: true,
    postsPerMonth: true,
    ownRhythmDays: true,
    silenceSurvival: true,
    pAlive: true,
    pPostWithin: true,
    expectedNextPostOn: true,
    trend: true,
    proposedPauses: true,
    policy: true,
    truncated: true,
    modelVersion: true,
  },
  lines: ({ sentence }) => [sentence],
})
