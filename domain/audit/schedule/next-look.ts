import { cited, judgement } from '../../catalogue/judgement.ts'
import { type Day, dateOfDay, dayOf, type Instant, type IsoDate } from '../../shared/calendar.ts'
import type { Account, AccountReading } from '../account.ts'
import { LEFT_STATES } from '../vitality/vitality.ts'
import type { AdaptiveInterval } from './schedule.ts'

/**
 * Why an account is due when it is.
 *
 * `not-audited`: nobody has looked yet. `own-rhythm`: by then it has usually published again. `state-may-change`: if nothing is published until then, it is in another state. `long-silence`: by then its silence is
 * longer by a tenth. `rhythm-unknown`: too little is known of its rhythm. `not-read`: it could not be read last time. `parked`: it rests, and is watched.
 */
export const LOOK_REASONS = ['not-audited', 'own-rhythm', 'state-may-change', 'long-silence', 'rhythm-unknown', 'not-read', 'parked'] as const
export type LookReason = (typeof LOOK_REASONS)[number]

/** `limit`: the reason would have it sooner, or later, than the schedule allows. */
export type NextLook = { readonly dueOn: IsoDate; readonly dueBecause: LookReason; readonly limit?: 'at-least' | 'at-most' }

export const NEXT_LOOK = {
  unknownRhythm: cited(7, 'days', 'inference', ['all-neg-uwgb', 'all-neg-policy2018'], 'weekly is the minimum that published policies ask for'),
  notRead: judgement(7, 'days', 'an outage or a bot wall of some days is over by then'),
  silenceShare: judgement(
    0.1,
    'share of the silence',
    'what a look can tell, the length of the silence, is then another by a tenth: a month after ten, a year after ten years',
  ),
} as const

const DAYS_A_MONTH = 30

/** Days from one post to the next: its own rhythm, or what its posts of the last year come to; undefined where neither is known. */
const rhythmOf = ({ ownRhythmDays, postsPerMonth }: AccountReading): number | undefined =>
  ownRhythmDays ?? (postsPerMonth === undefined || postsPerMonth === 0 ? undefined : DAYS_A_MONTH / postsPerMonth)

type Wanted = { readonly days: number; readonly dueBecause: LookReason }

const byReading = (reading: AccountReading, from: Day): Wanted => {
  const rhythm = rhythmOf(reading)
  if (rhythm === undefined) return { days: NEXT_LOOK.unknownRhythm.value, dueBecause: 'rhythm-unknown' }
  const silence = reading.lastPostOn === undefined ? 0 : Math.max(0, from - dayOf(reading.lastPostOn))
  const growth = silence * NEXT_LOOK.silenceShare.value
  const isLeft = LEFT_STATES.includes(reading.state)
  const wanted: Wanted = isLeft && growth > rhythm ? { days: growth, dueBecause: 'long-silence' } : { days: rhythm, dueBecause: 'own-rhythm' }
  const change = reading.changesOn === undefined ? undefined : dayOf(reading.changesOn) - from
  return change !== undefined && change > 0 && change < wanted.days ? { days: change, dueBecause: 'state-may-change' } : wanted
}

const wantedOf = ({ declared, reading, standing }: Looked, from: Day): Wanted | undefined => {
  if (declared !== undefined) return undefined
  const isRead = reading !== undefined && reading.state === standing
  if (!isRead) return { days: NEXT_LOOK.notRead.value, dueBecause: 'not-read' }
  return byReading(reading, from)
}

type Looked = Pick<Account, 'declared' | 'observedAt' | 'reading' | 'standing'>

/**
 * When could something be learnt of this account again?
 *
 * Whole days (UTC) after it was looked at last, `atLeastDays` to `atMostDays`. A faster rhythm is never looked at later. Method: ADR 0028. Laws: test/domain/audit/schedule/next-look.test.ts.
 * @param asOf when nobody has looked yet, it is due then.
 */
export const nextLookAt = (account: Looked, { atLeastDays, atMostDays }: AdaptiveInterval, asOf: Instant): NextLook => {
  if (account.observedAt === undefined) return { dueOn: asOf.slice(0, 10), dueBecause: 'not-audited' }
  const from = Math.floor(dayOf(account.observedAt))
  const wanted = wantedOf(account, from)
  if (wanted === undefined) return { dueOn: dateOfDay(from + atMostDays), dueBecause: 'parked' }
  const days = Math.max(1, Math.round(wanted.days))
  const { dueBecause } = wanted
  if (days < atLeastDays) return { dueOn: dateOfDay(from + atLeastDays), dueBecause, limit: 'at-least' }
  if (days > atMostDays) return { dueOn: dateOfDay(from + atMostDays), dueBecause, limit: 'at-most' }
  return { dueOn: dateOfDay(from + days), dueBecause }
}

export const isDueBy = ({ dueOn }: NextLook, now: Instant): boolean => dueOn <= now.slice(0, 10)
