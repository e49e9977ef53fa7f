import type { Brief, ChannelRequest } from '../../brief/brief.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { PlatformProfile } from '../../catalogue/platform-profile.ts'
import { quotable } from '../../catalogue/source-grade.ts'
import type { PlatformAssessment } from '../../fit/assess-platform.ts'
import type { Day } from '../../shared/calendar.ts'
import type { RequestAssessment } from '../assess-request.ts'
import type { CounterAnswer, CounterReason } from './reasons.ts'

/** What a sentence rests on when it cites no record: what was asked, what the brief says, or how the model decides. */
export type Basis = 'request' | 'brief' | 'records' | 'model'

/** One sentence of a counter-brief, in codes. */
export type Statement = { readonly reason: CounterReason; readonly basis: Basis; readonly evidence: readonly string[] }

export const fromRequest = (reason: CounterReason): Statement => ({ reason, basis: 'request', evidence: [] })
export const fromBrief = (reason: CounterReason): Statement => ({ reason, basis: 'brief', evidence: [] })
/** A figure of the catalogue, with the sources that can be named; without a record it is the model's own judgement, and says so. */
export const fromRecords = (reason: CounterReason, evidence: readonly string[]): Statement => ({
  reason,
  basis: evidence.length > 0 ? 'records' : 'model',
  evidence: [...new Set(quotable(evidence))].sort(),
})
export const fromModel = (reason: CounterReason): Statement => fromRecords(reason, [])

/** Everything a counter-brief is written from. */
export type CounterCase = {
  readonly request: ChannelRequest
  readonly brief: Brief
  readonly answer: CounterAnswer
  readonly assessment: RequestAssessment
  /** What the model says of the platform; undefined, as the profile is, when the catalogue does not know it. */
  readonly asked: PlatformAssessment | undefined
  readonly profile: PlatformProfile | undefined
  /** The best channel worth having that ranks above the one asked for, and would hold if what is open turned out worst. */
  readonly better: PlatformAssessment | undefined
  /** The best one that ranks above it, whatever is still open. */
  readonly ahead: PlatformAssessment | undefined
  /** The one with the highest score among those that have to wait too. */
  readonly waiting: PlatformAssessment | undefined
  readonly profiles: readonly PlatformProfile[]
  readonly catalogue: Catalogue
  readonly asOf: Day
}

/** Does the organisation already have an account there? */
export const hasAccount = ({ brief, request }: Pick<CounterCase, 'brief' | 'request'>, platform = request.platform): boolean =>
  brief.accounts.some((account) => account.platform === platform)
