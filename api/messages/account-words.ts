import type { Account, Standing } from '../../domain/audit/account.ts'
import type { FieldDifference } from '../../domain/audit/audit-difference.ts'
import type { DeclaredState, Dossier } from '../../domain/audit/dossier.ts'
import type { TrackRecord } from '../../domain/audit/ledger.ts'
import type { IsoDate } from '../../domain/shared/calendar.ts'

/** What is said about accounts over time: a sentence or two each. */
export type AccountWords = {
  /** Standings that have no name elsewhere. */
  readonly standingName: Readonly<Record<DeclaredState | 'not-audited', string>>
  /** What was decided, since when. */
  readonly declared: (declared: NonNullable<Dossier['declared']>) => string
  /** How an account stands. */
  readonly standing: (account: Pick<Account, 'standing' | 'declared' | 'reading'>) => string
  /** The same in a few words, as of a day: no sentence, no full stop. */
  readonly badge: (account: Pick<Account, 'standing' | 'reading'>, today: IsoDate) => string
  readonly difference: (difference: FieldDifference) => string
  /** What became of an account that at least one of two audits could not read; both are standings; `ok` where it is only known that it could be read. */
  readonly readable: (before: Standing | 'ok', after: Standing) => string
  /** How good the forecasts of a horizon were. */
  readonly record: (record: TrackRecord) => string
}
