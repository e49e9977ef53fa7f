import type { Dossier } from '../audit/dossier.ts'
import { activeTime } from '../audit/vitality/active-time.ts'
import { pausesBetween } from '../audit/vitality/seasons.ts'
import type { YearlyPause } from '../audit/vitality/vitality.ts'
import { judgement } from '../catalogue/judgement.ts'
import { dateOfDay, dayOf, type Instant, type IsoDate, LAST_DAY } from '../shared/calendar.ts'

/** What the last reading tells of when the next post was to come. */
export type Rhythm = {
  readonly lastPostOn: IsoDate
  /** Nine in ten of its own gaps are no longer than `longDays`, half no longer than `usualDays`; absent where it has too few. */
  readonly longDays?: number
  readonly usualDays?: number
  /** Silences that come back every year, as far as they were found. */
  readonly seasons?: readonly YearlyPause[]
}

/** From which day on a post is missing if none came, and by what. */
export type Missing = {
  readonly by: 'promise-missed' | 'rhythm-missed'
  readonly since: IsoDate
  /** The days that were promised, or within which nine in ten of its posts came. */
  readonly days: number
}

const LIVE_WITHIN = judgement(1.5, 'promised cadences', 'up to there an account counts as live (domain-theory E.2)')

/** Declared days of rest do not count; ten years on nobody has a promise any more. */
const LONGEST_AHEAD = 3_660

/** Silence says nothing where it was decided, where it is the normal state, and after the purpose has ended. */
export const isQuietExpected = ({ declared, kind, purposeEndedOn }: Dossier, now: Instant): boolean =>
  declared !== undefined || kind === 'alert' || (purposeEndedOn !== undefined && purposeEndedOn <= now.slice(0, 10))

/**
 * When is a post missing, by what the account promised, else by what it nearly always kept?
 *
 * A promise is missed after one and a half times its days. The own rhythm is missed one usual gap after nine in ten of its gaps are over, so one whole post late. Undefined where nothing is promised and the rhythm is not known, where silence is expected, and
 * for a seasonal account without declared seasons, whose rests nobody knows.
 */
export const missingFrom = ({ lastPostOn, longDays, usualDays, seasons = [] }: Rhythm, dossier: Dossier): Missing | undefined => {
  const { promisedCadenceDays: promised, kind, yearlyPauses = [], pauses = [] } = dossier
  const last = Math.floor(dayOf(lastPostOn))
  const dayAfter = (days: number, yearly: readonly YearlyPause[]): IsoDate | undefined => {
    const time = activeTime(pausesBetween({ pauses, yearlyPauses: yearly }, last, Math.min(LAST_DAY, last + LONGEST_AHEAD)))
    const day = time.after(last, Math.floor(days) + 1)
    return day > Math.min(LAST_DAY, last + LONGEST_AHEAD) ? undefined : dateOfDay(day)
  }
  const told = (by: Missing['by'], since: IsoDate | undefined, days: number): Missing | undefined =>
    since === undefined || isQuietExpected(dossier, since) ? undefined : { by, since, days }
  if (promised !== undefined) return told('promise-missed', dayAfter(LIVE_WITHIN.value * promised, yearlyPauses), promised)
  if (longDays === undefined || usualDays === undefined) return undefined
  if (kind === 'seasonal' && yearlyPauses.length === 0) return undefined
  return told('rhythm-missed', dayAfter(longDays + usualDays, [...yearlyPauses, ...seasons]), longDays)
}
