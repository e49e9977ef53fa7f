import { shownOf } from '../sentences.ts'
import { toolOver } from '../tool.ts'

const MOST_REMEDIES = 8

export const diagnoseGovernance = toolOver<'createDiagnosis'>({
  operation: 'createDiagnosis',
  effect: 'stores',
  extra: { store: { type: 'boolean', default: false, description: 'Keep the diagnosis, so that a brief can name it (governance.diagnosisId).' } },
  query: ({ store }) => ({ dryRun: String(store !== true) }),
  fields: {
    id: true,
    asOf: true,
    modelVersion: true,
    level: true,
    levelName: true,
    index: true,
    confidence: true,
    readings: { practitioner: { text: true }, decider: { text: true } },
    symptoms: { symptom: true, name: true, severity: true, severityName: true, score: true, reason: true },
    plan: { symptom: true, text: true, ownerText: true },
    questions: { indicator: true, text: true },
    reviewOn: true,
  },
  shortened: (answer) => ({ ...answer, plan: answer.plan.slice(0, MOST_REMEDIES) }),
  lines: (answer, words) => [
    ...answer.readings.decider.map(({ text }) => text),
    ...shownOf(words, answer.plan, MOST_REMEDIES, ({ ownerText, text }) => words.assistants.said(ownerText, text)),
    answer.id === undefined ? words.assistants.notStored : words.assistants.stored(answer.id),
  ],
  links: (answer, { assistants }) =>
    answer.id === undefined ? [] : [{ uri: `channelfit://diagnoses/${answer.id}`, name: assistants.resources.diagnoses.title }],
})
