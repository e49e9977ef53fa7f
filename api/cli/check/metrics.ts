import { DECLARED_STATES } from '../../../domain/audit/dossier.ts'
import { outcomeUnder } from '../../../domain/audit/summary.ts'
import { VITALITY_STATES } from '../../../domain/audit/vitality/vitality.ts'
import { VERDICTS } from '../../../domain/fit/verdict.ts'
import type { components } from '../../../openapi/generated/types.ts'
import type { MetricNoun } from '../../messages/check-words.ts'
import type { TroubleStatus } from '../../messages/messages.ts'
import type { Reading, Scale } from './condition.ts'

type Schemas = components['schemas']
export type Assessment = Schemas['Assessment']
export type AccountResult = Schemas['AccountResult']
type Verdict = Schemas['Verdict']

/** What a metric speaks of: a channel or a request of a brief, the brief as a whole, an account, or all accounts of an audit. */
export type Metric = { readonly noun: MetricNoun; readonly scale: Scale } & (
  | { readonly over: 'channel'; readonly read: (channel: Schemas['PlatformAssessment']) => Reading | undefined }
  | { readonly over: 'request'; readonly read: (request: Schemas['RequestAssessment']) => Reading | undefined }
  | { readonly over: 'brief'; readonly read: (assessment: Assessment) => Reading | undefined }
  | { readonly over: 'account'; readonly read: (result: AccountResult) => Reading | undefined }
  | { readonly over: 'accounts'; readonly read: (results: readonly AccountResult[]) => Reading | undefined }
)

const POINTS: Scale = { from: 0, to: 100, step: 'any' }
const SHARE: Scale = { from: 0, to: 1, step: 'any' }
const COUNT: Scale = { from: 0, to: Number.POSITIVE_INFINITY, step: 'whole' }
const WORST_FIRST: readonly Verdict[] = [...VERDICTS].reverse()
const VERDICT: Scale = { from: 0, to: WORST_FIRST.length - 1, step: 'whole', names: WORST_FIRST }

const exactly = (value: number): Reading => ({ low: value, high: value })
const known = (value: number | null | undefined): Reading | undefined => (value === null || value === undefined ? undefined : exactly(value))
const verdictReading = (verdict: Verdict | null): Reading | undefined => known(verdict === null ? null : WORST_FIRST.indexOf(verdict))

const TROUBLES: Readonly<Record<TroubleStatus, 'gone' | 'unread'>> = {
  'not-found': 'gone',
  suspended: 'gone',
  private: 'unread',
  'credential-missing': 'unread',
  'credential-rejected': 'unread',
  'rate-limited': 'unread',
  unreachable: 'unread',
  'blocked-address': 'unread',
  unsupported: 'unread',
}
const troubleIn = (outcome: string): 'gone' | 'unread' | undefined => (TROUBLES as Readonly<Record<string, 'gone' | 'unread'>>)[outcome]

const outcomeOf = (result: AccountResult): string =>
  outcomeUnder(result.status === 'ok' ? result.vitality.state : result.status, result.declared?.state)

/**
 * How many accounts stand so. Of one that could not be read, or whose posts do not tell, nobody knows how it stands: it may be one of them, unless the
 * platform says that it is gone. What stands in the way of reading, and what is decided, is known.
 */
const standing = (state: string): Metric => ({
  noun: { accountsThat: state },
  over: 'accounts',
  scale: COUNT,
  read: (results) => {
    const outcomes = results.map(outcomeOf)
    const low = outcomes.filter((outcome) => outcome === state).length
    const isState = state !== 'unknown' && (VITALITY_STATES as readonly string[]).includes(state)
    const open = isState ? outcomes.filter((outcome) => outcome === 'unknown' || troubleIn(outcome) === 'unread').length : 0
    return { low, high: low + open }
  },
})

const STANDINGS: readonly string[] = [...VITALITY_STATES, ...DECLARED_STATES, ...Object.keys(TROUBLES)]

/** Every metric there is, in the order in which they are listed. */
export const METRICS: Readonly<Record<string, Metric>> = {
  'fit.score': { noun: 'score', over: 'channel', scale: POINTS, read: ({ score }) => exactly(score) },
  'fit.lowest': { noun: 'lowest-score', over: 'channel', scale: POINTS, read: ({ bounds }) => exactly(bounds.worst) },
  'fit.verdict': { noun: 'verdict', over: 'channel', scale: VERDICT, read: ({ verdict }) => verdictReading(verdict) },
  'fit.confidence': { noun: 'channel-confidence', over: 'channel', scale: SHARE, read: ({ confidence }) => exactly(confidence) },
  'request.bling': { noun: 'bling-index', over: 'request', scale: POINTS, read: ({ blingIndex }) => known(blingIndex) },
  'request.verdict': { noun: 'request-verdict', over: 'request', scale: VERDICT, read: ({ verdict }) => verdictReading(verdict) },
  'brief.confidence': { noun: 'confidence', over: 'brief', scale: SHARE, read: ({ confidence }) => exactly(confidence) },
  'brief.stale-evidence': { noun: 'stale-evidence', over: 'brief', scale: COUNT, read: ({ staleEvidence }) => exactly(staleEvidence.length) },
  'account.neglect': { noun: 'neglect', over: 'account', scale: POINTS, read: ({ neglect }) => known(neglect?.score) },
  'account.known': { noun: 'known-share', over: 'account', scale: SHARE, read: ({ neglect }) => known(neglect?.known) },
  'account.silence': {
    noun: 'silence',
    over: 'account',
    scale: COUNT,
    read: (result) => (result.status === 'ok' ? known(result.vitality.daysSinceLastPost) : undefined),
  },
  'accounts.total': { noun: 'accounts', over: 'accounts', scale: COUNT, read: (results) => exactly(results.length) },
  'accounts.unread': {
    noun: 'unread-accounts',
    over: 'accounts',
    scale: COUNT,
    read: (results) => exactly(results.filter((result) => troubleIn(outcomeOf(result)) !== undefined).length),
  },
  ...Object.fromEntries(STANDINGS.map((state) => [`accounts.${state}`, standing(state)])),
}
