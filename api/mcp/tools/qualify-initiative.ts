import { listed } from '../sentences.ts'
import { toolOver } from '../tool.ts'

export const qualifyInitiative = toolOver<'qualifyInitiative'>({
  operation: 'qualifyInitiative',
  effect: 'computes',
  fields: {
    asOf: true,
    modelVersion: true,
    verdict: true,
    verdictName: true,
    confidence: true,
    groups: { group: true, verdict: true, verdictName: true, subVerdict: true, code: true, reason: true, answered: true, questions: true },
    missingInputs: true,
    findings: true,
    vendorQuestions: true,
  },
  lines: (answer, words) => [
    `${answer.verdictName}.`,
    ...answer.groups.map(({ group, reason }) => words.assistants.said(group, reason)),
    ...answer.findings.map(({ text }) => text),
    ...listed(
      words,
      words.assistants.questions,
      answer.missingInputs.map(({ text }) => text),
    ),
  ],
})
