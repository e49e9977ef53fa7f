import type { Messages } from '../../messages/index.ts'
import { asked, sourceLine } from '../sentences.ts'
import { type AnswerOf, toolOver } from '../tool.ts'

type Assessment = AnswerOf<'createAssessment'>
type Platform = Assessment['platforms'][number]

const VERDICTS = ['adopt', 'pilot', 'wait', 'decline'] as const

/** Those that were asked for by name, or the first in rank: what explains them is most of an assessment. */
const isExplained = ({ platform, rank }: Platform, explain: unknown): boolean =>
  Array.isArray(explain) && explain.length > 0 ? explain.includes(platform) : rank === 1

const verdictLines = ({ platforms }: Assessment, { names, numbers, assistants }: Messages): readonly string[] =>
  VERDICTS.flatMap((verdict) => {
    const those = platforms.filter((platform) => platform.verdict === verdict)
    const items = those.map(({ name, score }) => assistants.scored(name, numbers.score(score)))
    return items.length === 0 ? [] : [assistants.listed(names.verdict[verdict], items)]
  })

const explanation = (platform: Platform, { assistants }: Messages): readonly string[] => [
  assistants.said(platform.name, [platform.verdictReason, ...platform.contributions.map(({ reason }) => reason)].join(' ')),
  ...(platform.counterfactuals ?? []).slice(0, 1).map(({ summary }) => assistants.said(assistants.otherwise, summary)),
]

/** Most sources named in sentences; each platform that is explained lists all of its own. */
const MOST_SOURCES = 12

export const assessBrief = toolOver<'createAssessment'>({
  operation: 'createAssessment',
  effect: 'stores',
  without: ['governance.diagnosis'],
  extra: {
    explain: {
      type: 'array',
      items: { type: 'string' },
      maxItems: 5,
      description: 'Platforms to explain in full, by id. The first in rank when left out.',
    },
    store: { type: 'boolean', default: false, description: 'Keep the assessment, so that what_if and compare can use it.' },
  },
  query: ({ store }) => ({ dryRun: String(store !== true) }),
  fields: {
    id: true,
    asOf: true,
    modelVersion: true,
    catalogueVersion: true,
    confidence: true,
    platforms: {
      platform: true,
      name: true,
      rank: true,
      score: true,
      bounds: true,
      verdict: true,
      verdictReason: true,
      'contributions?': { criterion: true, points: true, reason: true, evidence: true },
      'recommendedUses?': { use: true, reason: true },
      'counterfactuals?': { verdict: true, score: true, summary: true },
    },
    portfolio: { summary: true, hoursAvailable: true, hoursUsed: true, channels: { platform: true, hoursPerWeek: true, reason: true } },
    requests: {
      platform: true,
      verdict: true,
      decision: { code: true, reason: true },
      blingIndex: true,
      pushback: { text: true, question: true, alternative: true, evidence: true },
    },
    findings: { code: true, severity: true, text: true },
    questions: { question: true, text: true },
  },
  shortened: (assessment, { explain }) => ({
    ...assessment,
    platforms: assessment.platforms.map((platform) => {
      if (isExplained(platform, explain)) return platform
      const { contributions: _, recommendedUses: __, counterfactuals: ___, ...rest } = platform
      return rest as Platform
    }),
  }),
  lines: (whole, words, { explain }) => {
    const { assistants } = words
    const explained = whole.platforms.filter((platform) => isExplained(platform, explain))
    return [
      ...verdictLines(whole, words),
      ...(whole.portfolio ? [whole.portfolio.summary] : []),
      ...explained.flatMap((platform) => explanation(platform, words)),
      ...whole.requests.map(({ platform, decision, pushback }) =>
        assistants.said(
          whole.platforms.find((one) => one.platform === platform)?.name ?? platform,
          [decision?.reason, pushback.text, pushback.question].filter((text) => text !== undefined && text !== '').join(' '),
        ),
      ),
      ...whole.findings.map(({ text }) => text),
      ...asked(
        words,
        (whole.questions ?? []).map(({ text }) => text),
      ),
      whole.id === undefined ? assistants.notStored : assistants.stored(whole.id),
      ...sourceLine(words, explained.flatMap(({ contributions }) => contributions.flatMap(({ evidence }) => evidence)).slice(0, MOST_SOURCES)),
    ]
  },
  links: (assessment, { assistants }) =>
    assessment.id === undefined
      ? []
      : [
          {
            uri: `channelfit://assessments/${assessment.id}`,
            name: assistants.resources.assessments.title,
            bytes: Buffer.byteLength(JSON.stringify(assessment)),
          },
        ],
})
