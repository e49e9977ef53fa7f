import { type Instant, laterBy } from '../shared/calendar.ts'
import { type Alert, type AlertLevel, type ConditionKind, kindOf, type Transition } from './alert.ts'
import type { Hold } from './condition.ts'
import { instantOf, localTime, minuteOf, WEEKDAYS, type Weekday, weekdayOf } from './local-time.ts'

/** A stretch of local time, `HH:MM`, that begins on one of the days; it passes midnight when it does not end after it begins. */
export type QuietHours = { readonly from: string; readonly to: string; readonly days: readonly Weekday[] }
/** At a local time; a weekly one on a day. */
export type DigestTime = { readonly every: 'day' | 'week'; readonly at: string; readonly on: Weekday }
export type Telling = 'immediately' | 'digest'

export type TransitionRule = { readonly level?: AlertLevel | 'off'; readonly readings?: number; readonly days?: number }

export const LOOKS_WHEN_MISSED = ['never', 'unbilled', 'always'] as const
/** `unbilled`: where the platform takes no money for it. */
export type LooksWhenMissed = (typeof LOOKS_WHEN_MISSED)[number]

/** What is told of the accounts of a workspace or an organisation, and when. */
export type AlertPolicy = {
  /** Only of these accounts; of all when absent. */
  readonly accounts?: readonly string[]
  /** What differs from `TRANSITION_DEFAULTS`. */
  readonly transitions: Partial<Readonly<Record<Transition, TransitionRule>>>
  readonly tells: Readonly<Record<AlertLevel, Telling>>
  /** IANA name; of quiet hours and digests. */
  readonly timeZone: string
  readonly quietHours: readonly QuietHours[]
  /** Failures are told in quiet hours as well. */
  readonly failBreaksThrough: boolean
  readonly digest: DigestTime
  /** Which accounts are looked at whose promised date passes without a newer reading. */
  readonly looksWhenMissed: LooksWhenMissed
}

/** `organisationId` is absent for that of the workspace, `setAt` where nobody wrote one. */
export type StoredPolicy = { readonly policy: AlertPolicy; readonly organisationId?: string; readonly setAt?: Instant }

/** What holds where nobody said anything: everything is told at once, by groups. */
export const DEFAULT_POLICY: AlertPolicy = {
  transitions: {},
  tells: { warn: 'immediately', fail: 'immediately' },
  timeZone: 'UTC',
  quietHours: [],
  failBreaksThrough: false,
  digest: { every: 'day', at: '08:00', on: 'mon' },
  looksWhenMissed: 'unbilled',
}

type Default = { readonly level: AlertLevel } & Hold

/** Once is enough where the date has waited already, or a platform said it in so many words; twice where a reading may waver or a host be down for a day; thrice for trouble that is usually over by the next time. */
const TRANSITION_DEFAULTS: Readonly<Record<Transition, Default>> = {
  'promise-missed': { level: 'warn', readings: 1, days: 0 },
  'rhythm-missed': { level: 'warn', readings: 1, days: 0 },
  fading: { level: 'warn', readings: 2, days: 0 },
  dormant: { level: 'fail', readings: 1, days: 0 },
  abandoned: { level: 'fail', readings: 1, days: 0 },
  'not-found': { level: 'fail', readings: 1, days: 0 },
  private: { level: 'fail', readings: 1, days: 0 },
  suspended: { level: 'fail', readings: 1, days: 0 },
  'host-gone': { level: 'fail', readings: 2, days: 0 },
  'credential-missing': { level: 'fail', readings: 1, days: 0 },
  'credential-rejected': { level: 'fail', readings: 1, days: 0 },
  unreadable: { level: 'warn', readings: 3, days: 0 },
  'signal-public': { level: 'fail', readings: 2, days: 0 },
  'signal-trust': { level: 'warn', readings: 2, days: 0 },
  unwatched: { level: 'warn', readings: 1, days: 0 },
}

/** How long all well has to hold: twice, and for a week where weekdays differ; once for what is a fact. */
export const RECOVERY: Readonly<Record<ConditionKind, Hold>> = {
  silence: { readings: 2, days: 7 },
  signal: { readings: 2, days: 7 },
  gone: { readings: 2, days: 0 },
  unreadable: { readings: 2, days: 0 },
  access: { readings: 1, days: 0 },
  unwatched: { readings: 1, days: 0 },
}

export const ruleOf = ({ transitions }: AlertPolicy, transition: Transition): { readonly level: AlertLevel | 'off' } & Hold => ({
  ...TRANSITION_DEFAULTS[transition],
  ...transitions[transition],
})

/** How grave it is where nobody said anything. */
export const gravityOf = (transition: Transition): AlertLevel => TRANSITION_DEFAULTS[transition].level

export const concerns = ({ accounts }: AlertPolicy, accountId: string): boolean => accounts === undefined || accounts.includes(accountId)

const WEEK_MINUTES = 7 * 1_440
/** Whether every minute of a week lies in some stretch: nothing would ever be told at once, nor at the end of anything. */
export const isAlwaysQuiet = (quietHours: readonly QuietHours[]): boolean => {
  const quiet = new Set<number>()
  for (const { from, to, days } of quietHours) {
    const [start, end] = [minuteOf(from), minuteOf(to)]
    const long = end > start ? end - start : end - start + 1_440
    for (const day of days) {
      const first = WEEKDAYS.indexOf(day) * 1_440 + start
      for (let minute = first; minute < first + long; minute++) quiet.add(minute % WEEK_MINUTES)
    }
  }
  return quiet.size === WEEK_MINUTES
}

/** No quiet with a break in the week is longer; policies of before may have none. */
const FAR_SECONDS = 7 * 86_400

/** The stretch of quiet hours that this moment lies in, as the moment it ends; undefined when it lies in none. */
const endOfStretch = (now: Instant, { from, to, days }: QuietHours, timeZone: string): Instant | undefined => {
  const { day } = localTime(now, timeZone)
  const [start, end] = [minuteOf(from), minuteOf(to)]
  for (const first of [day, day - 1]) {
    if (!days.includes(weekdayOf(first))) continue
    const until = instantOf({ day: end > start ? first : first + 1, minute: end }, timeZone)
    if (instantOf({ day: first, minute: start }, timeZone) <= now && now < until) return until
  }
  return undefined
}

/** When the quiet hours end that this moment lies in, those that follow without a break included; undefined when it lies in none. */
export const quietUntil = (now: Instant, { quietHours, timeZone }: Pick<AlertPolicy, 'quietHours' | 'timeZone'>): Instant | undefined => {
  let until: Instant | undefined
  const far = laterBy(now, FAR_SECONDS)
  while (until === undefined || until < far) {
    const ends = quietHours.flatMap((hours) => endOfStretch(until ?? now, hours, timeZone) ?? [])
    if (ends.length === 0) return until
    until = ends.reduce((latest, end) => (end > latest ? end : latest))
  }
  return until
}

/** The first moment after this one at which a digest is due. */
export const nextDigest = (now: Instant, { digest, timeZone }: Pick<AlertPolicy, 'digest' | 'timeZone'>): Instant => {
  const { day } = localTime(now, timeZone)
  for (let ahead = 0; ; ahead++) {
    if (digest.every === 'week' && weekdayOf(day + ahead) !== digest.on) continue
    const due = instantOf({ day: day + ahead, minute: minuteOf(digest.at) }, timeZone)
    if (due > now) return due
  }
}

/** The time of the digest before the one that is due then. */
export const digestBefore = (due: Instant, { digest, timeZone }: Pick<AlertPolicy, 'digest' | 'timeZone'>): Instant =>
  instantOf({ day: localTime(due, timeZone).day - (digest.every === 'week' ? 7 : 1), minute: minuteOf(digest.at) }, timeZone)

type Grouped = Pick<Alert, 'condition' | 'organisationId'> & { readonly platform: string }

/** Which alerts come together: credentials and outages by platform, missing audits all, everything else by whose account it is. */
const groupOf = ({ condition, organisationId, platform }: Grouped): string => {
  const kind = kindOf(condition)
  if (kind === 'access' || kind === 'unreadable') return `${kind} ${platform}`
  return kind === 'unwatched' ? kind : `organisation ${organisationId ?? ''}`
}

/** An audit of some hundred accounts takes less. */
export const GATHERED_SECONDS = 15 * 60

export const NOTIFICATION_KINDS = ['immediate', 'after-quiet-hours', 'digest'] as const
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number]
/** What is told together, and when. */
export type Slot = { readonly kind: NotificationKind; readonly key: string; readonly dueAt: Instant }

/**
 * With what, and when, is this told?
 *
 * @param gathered the moment at which what happens now is told if nothing speaks against it.
 */
export const slotOf = (
  { policy, organisationId: scope = '' }: StoredPolicy,
  { level, now, gathered, ...grouped }: Grouped & { readonly level: AlertLevel; readonly now: Instant; readonly gathered: Instant },
): Slot => {
  if (policy.tells[level] === 'digest') return { kind: 'digest', key: `digest ${scope}`, dueAt: nextDigest(now, policy) }
  const quiet = level === 'fail' && policy.failBreaksThrough ? undefined : (quietUntil(now, policy) ?? quietUntil(gathered, policy))
  if (quiet !== undefined) return { kind: 'after-quiet-hours', key: `quiet ${scope}`, dueAt: quiet }
  return { kind: 'immediate', key: `immediate ${scope} ${groupOf(grouped)}`, dueAt: gathered }
}
