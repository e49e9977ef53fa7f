import type { Messages } from '../messages/index.ts'
import { isFinished } from '../usecases/await-audit.ts'
import { shownOf } from './sentences.ts'
import type { AnswerOf, Link } from './tool.ts'

type Audit = AnswerOf<'getAudit'>

/** Most accounts of an audit that are told; the resource has all of them. */
const MOST_RESULTS = 25

export const AUDIT_FIELDS = {
  id: true,
  status: true,
  createdAt: true,
  finishedAt: true,
  progress: true,
  summary: true,
  results: {
    account: true,
    accountId: true,
    status: true,
    observedAt: true,
    sentence: true,
    vitality: { state: true, trend: true, lastPostOn: true, daysSinceLastPost: true, pAlive: true },
    neglect: { score: true, low: true, high: true },
    decision: { action: true, name: true, certainty: true, reasons: { text: true }, steps: { text: true, effortHours: true }, reviewOn: true },
  },
} as const

export const shortAudit = (audit: Audit): Audit => ({ ...audit, results: audit.results.slice(0, MOST_RESULTS) })

export const auditLines = (audit: Audit, words: Messages): readonly string[] => [
  isFinished(audit)
    ? words.assistants.audited(audit.id, audit.progress.total)
    : words.assistants.underWay({ id: audit.id, done: audit.progress.done, total: audit.progress.total }),
  ...shownOf(words, audit.results, MOST_RESULTS, ({ account, sentence, decision }) =>
    words.assistants.said(account.reference, decision ? `${sentence} ${decision.name}.` : sentence),
  ),
]

export const auditLinks = (audit: Audit, { assistants }: Messages): readonly Link[] => [
  { uri: `channelfit://audits/${audit.id}`, name: assistants.resources.audits.title, bytes: Buffer.byteLength(JSON.stringify(audit)) },
]
