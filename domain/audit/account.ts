import type { Instant, IsoDate } from '../shared/calendar.ts'
import { weeksOf } from './activity.ts'
import type { AccountResult, AccountStatus } from './audit.ts'
import type { DeclaredState, Dossier } from './dossier.ts'
import { recogniseAccount } from './references/recognise.ts'
import type { AccountReference } from './snapshot.ts'
import { outcomeUnder } from './summary.ts'
import type { Trend, VitalityState } from './vitality/vitality.ts'

/** How an account stands in one word: what was decided about it, else how its newest audit came out. */
export type Standing = VitalityState | DeclaredState | Exclude<AccountStatus, 'ok'> | 'not-audited'

/** What was read of an account last, in the figures a list shows. What is unknown is left out. */
export type AccountReading = {
  readonly state: VitalityState
  readonly asOf: IsoDate
  readonly trend: Trend
  readonly lastPostOn?: IsoDate
  readonly daysSinceLastPost?: number
  readonly postsPerMonth?: number
  readonly pAlive?: number
  readonly followers?: number
  /** Median gap of its own rhythm, in days. */
  readonly ownRhythmDays?: number
  /** As in its result. */
  readonly changesOn?: IsoDate
  /** Posts of each of its last whole weeks, oldest first, as far as they were visible; absent where none was seen. */
  readonly postsByWeek?: readonly number[]
}

/** An account that a workspace audits or registered, and how it stands. */
export type Account = {
  readonly id: string
  readonly workspaceId: string
  readonly createdAt: Instant
  /** As it was named first. */
  readonly account: AccountReference
  readonly standing: Standing
  readonly declared?: NonNullable<Dossier['declared']>
  /** When it was looked at last, and by which audit; absent before the first one. */
  readonly observedAt?: Instant
  readonly lastAuditId?: string
  /** Of the last time it could be read; trouble since then does not wipe it out. */
  readonly reading?: AccountReading
  /** The last time its standing became another one. */
  readonly changed?: { readonly from: Standing; readonly at: Instant }
  readonly dossierSetAt?: Instant
  /** Whose it is; absent when nobody said. */
  readonly organisationId?: string
  /** Neglect score of its newest result, 0..100 to one digit; absent where it has none. */
  readonly neglect?: number
}

export type AccountWithDossier = Account & { readonly dossier?: Dossier }

/** Two references of a platform with the same key mean the same account. One that nobody recognises is known by its own spelling. */
export const accountKey = ({ platform, reference }: AccountReference): string => {
  const found = recogniseAccount(reference, platform)
  return found.ok ? found.account.key : reference.trim()
}

/** How an account stands, by its newest result and what is declared now. */
export const standingOf = (outcome: VitalityState | Exclude<AccountStatus, 'ok'> | undefined, declared: DeclaredState | undefined): Standing =>
  outcome === undefined ? (declared ?? 'not-audited') : outcomeUnder(outcome, declared)

/** The figures of a result; undefined when the account could not be read. */
export const readingOf = (result: AccountResult): AccountReading | undefined => {
  if (result.status !== 'ok') return undefined
  const { vitality, profile, changesOn, activity } = result
  const { state, asOf, trend, lastPostOn, daysSinceLastPost, postsPerMonth, pAlive, ownRhythmDays } = vitality
  return {
    state,
    asOf,
    trend,
    ...(lastPostOn === undefined ? {} : { lastPostOn }),
    ...(daysSinceLastPost === undefined ? {} : { daysSinceLastPost }),
    ...(postsPerMonth === undefined ? {} : { postsPerMonth }),
    ...(pAlive === undefined ? {} : { pAlive }),
    ...(profile?.followers === undefined ? {} : { followers: profile.followers }),
    ...(ownRhythmDays === undefined ? {} : { ownRhythmDays }),
    ...(changesOn === undefined ? {} : { changesOn }),
    ...(activity === undefined ? {} : { postsByWeek: weeksOf(activity) }),
  }
}

/** Is its silence worth telling? Not where it was decided, or where silence is the normal state. */
export const expectsPosts = ({ declared, kind }: Dossier): boolean => declared === undefined && kind !== 'alert'
