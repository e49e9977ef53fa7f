import type { Day } from '../../shared/calendar.ts'
import { dateOfDay, dayOf, LAST_DAY } from '../../shared/calendar.ts'
import { round } from '../../shared/sum.ts'
import type { ActiveTime } from './active-time.ts'
import { activeTime } from './active-time.ts'
import { gapChangesOf } from './change-points.ts'
import type { Outlook } from './forecast.ts'
import { outlookOf } from './forecast.ts'
import { policyFinding } from './house-policy.ts'
import { intervalsOf } from './interval.ts'
import { irregularityOf } from './irregularity.ts'
import { CHANGE_POINTS, DEFAULT_HORIZONS, IRREGULARITY, SEASONS, STATE_THRESHOLDS, VITALITY_MODEL_VERSION } from './parameters.ts'
import { type Gaps, gapsOf, rhythmOf } from './rhythm.ts'
import { pausesBetween, proposedPausesOf } from './seasons.ts'
import { stateOf } from './state.ts'
import { driftOf } from './trend.ts'
import { typicalGaps } from './typical-gaps.ts'
import type { History, Vitality } from './vitality.ts'

/** Digits are cut where the model has nothing more to say, and before two machines could differ. */
const probability = (value: number): number => round(value, 6)
const figure = (value: number): number => round(value, 2)

/** An instant ends the knowledge there; a bare date includes its whole day. */
const isAfter = (asOf: string): ((moment: Day) => boolean) => {
  const end = dayOf(asOf)
  return asOf.includes('T') ? (moment) => moment > end : (moment) => moment >= end + 1
}

const postingDaysOf = ({ posts, asOf }: History): { readonly days: readonly Day[]; readonly postsAfterAsOf: number } => {
  const tooLate = isAfter(asOf)
  const days: Day[] = []
  let postsAfterAsOf = 0
  let isAscending = true
  for (const post of posts) {
    const moment = dayOf(post)
    if (tooLate(moment)) {
      postsAfterAsOf++
      continue
    }
    const day = Math.floor(moment)
    const before = days[days.length - 1]
    if (before === day) continue
    if (before !== undefined && day < before) isAscending = false
    days.push(day)
  }
  // Most histories come in order, newest last or newest first.
  return { days: isAscending ? days : [...new Set(days)].sort((a, b) => a - b), postsAfterAsOf }
}

/** What is seen of a longer history is measured over what is seen, from so many days on: a burst of a few days is no rate per month. */
const SHORTEST_EXCERPT = 14
/** A young channel is measured over a month at least: its first days are all there is. */
const SHORTEST_LIFE = 30
const LONGEST_SPAN = 365

/** Days seen are counted, not assumed: a young channel is measured over its life, a truncated feed over what is visible. */
const postsPerMonth = (days: readonly Day[], first: Day, today: Day, truncated: boolean): number | undefined => {
  const seen = today - first + 1
  if (truncated && seen < SHORTEST_EXCERPT) return undefined
  const span = Math.min(LONGEST_SPAN, truncated ? seen : Math.max(SHORTEST_LIFE, seen))
  return (30 * days.filter((day) => day > today - span).length) / span
}

const pLongSilence = (outlook: Outlook, silence: number): number => {
  const length = STATE_THRESHOLDS.dormantLongSilence.value
  return silence >= length ? 1 : 1 - outlook.pPostWithin(length - silence)
}

const expectedNextPostOn = (outlook: Outlook, today: Day, horizons: readonly number[], time: ActiveTime): string | undefined => {
  const longest = Math.max(0, ...horizons)
  const wait = Math.max(1, Math.ceil(outlook.medianWait()))
  if (wait > longest) return undefined
  const day = time.after(today, wait)
  return day - today <= longest && day <= LAST_DAY ? dateOfDay(day) : undefined
}

/** What the history of a channel tells besides how it stands: how even its rhythm is, when it changed, when it rests. */
const historyOf = (days: readonly Day[], gaps: Gaps, time: ActiveTime): Pick<Vitality, 'rhythmChanges' | 'proposedPauses'> => ({
  ...(gaps.days.length < CHANGE_POINTS.fewestGaps.value
    ? {}
    : {
        rhythmChanges: gapChangesOf(gaps.days).map(({ gap, fromDays, toDays }) => ({
          on: dateOfDay(gaps.since[gap] as Day),
          fromDays: figure(fromDays),
          toDays: figure(toDays),
        })),
      }),
  ...((days.at(-1) as Day) - (days[0] as Day) < 365 * SEASONS.fewestYears.value ? {} : { proposedPauses: proposedPausesOf(days, time) }),
})

/** The last day that any answer can speak about. */
const furthestDay = (today: Day, horizons: readonly number[]): Day => today + Math.max(STATE_THRESHOLDS.dormantLongSilence.value, ...horizons)

/**
 * How alive is this channel, by its own rhythm?
 *
 * Probabilities are 0..1, times are days. Posts of one UTC day count once; posts after `asOf` are only counted; declared pauses are no time.
 * No posts: `never-started`, or `unknown` when the newest might merely be out of sight. One post: the rhythm of all channels.
 * Method: lognormal gaps with a constant hazard of stopping, ADR 0003. Laws: test/domain/audit/vitality/assess-vitality.test.ts.
 *
 * @throws RangeError when a post, a pause or `asOf` is not an ISO 8601 date: the edge has let it through.
 */
export const vitalityOf = (history: History): Vitality => {
  const { asOf, horizons = DEFAULT_HORIZONS, truncated = false } = history
  const today = Math.floor(dayOf(asOf))
  const { days, postsAfterAsOf } = postingDaysOf(history)
  const common = { asOf: dateOfDay(today), postingDays: days.length, postsAfterAsOf, truncated, modelVersion: VITALITY_MODEL_VERSION }

  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) {
    return { ...common, state: truncated ? 'unknown' : 'never-started', forecasts: [], trend: 'unknown' }
  }

  const time = activeTime(pausesBetween(history, first, furthestDay(today, horizons)))
  const lived = gapsOf(days, time)
  const gaps = lived.days
  const rhythm = rhythmOf(gaps)
  const silence = time.between(last, today)
  const outlook = outlookOf(rhythm, silence)
  const [rhythmDays, own] = [Math.exp(rhythm.mu), gaps.length + 1 < IRREGULARITY.fewestPostingDays.value ? undefined : typicalGaps(gaps)]
  // With few gaps what is usual for all channels has a share in it.
  const ownRhythmDays = own?.usual ?? rhythmDays
  const drift = driftOf(gaps, silence)
  const perMonth = postsPerMonth(days, first, today, truncated)
  // Of one that has likelier stopped nothing is expected.
  const next = outlook.pAlive < STATE_THRESHOLDS.abandonedAlive.value ? undefined : expectedNextPostOn(outlook, today, horizons, time)
  const activeDays = horizons.map((horizonDays) => time.between(today, today + horizonDays))
  const told = [outlook.pAlive, ...activeDays.map(outlook.pPostWithin)].map(probability)
  const [pAliveInterval, ...intervals] = intervalsOf(told, { gaps, silence, activeDays })
  const irregularity = own && irregularityOf(rhythm, own)
  const { platform, policy } = history
  const found = policyFinding({ policy, platform, silence, ownRhythmDays })

  return {
    ...common,
    state: stateOf(
      {
        postingDays: days.length,
        silence,
        rhythmDays: silence > rhythmDays ? Math.exp(rhythmOf([...gaps, silence]).mu) : rhythmDays,
        silenceSurvival: outlook.silenceSurvival,
        pAlive: outlook.pAlive,
        pLongSilence: pLongSilence(outlook, silence),
        ...drift,
      },
      history.previousState,
    ),
    firstPostOn: dateOfDay(first),
    lastPostOn: dateOfDay(last),
    daysSinceLastPost: today - last,
    ...(silence < today - last ? { pausedDays: today - last - silence } : {}),
    ...(perMonth === undefined ? {} : { postsPerMonth: figure(perMonth) }),
    ownRhythmDays: figure(ownRhythmDays),
    silenceSurvival: probability(outlook.silenceSurvival),
    overdueFactor: figure(silence / ownRhythmDays),
    pAlive: told[0] as number,
    ...(pAliveInterval === undefined ? {} : { pAliveInterval }),
    forecasts: horizons.map((horizonDays, index) => ({
      horizonDays,
      probability: told[index + 1] as number,
      ...(intervals[index] === undefined ? {} : { interval: intervals[index] }),
    })),
    ...(next === undefined ? {} : { expectedNextPostOn: next }),
    trend: drift.trend,
    ...(irregularity === undefined
      ? {}
      : {
          irregularity: {
            regularity: irregularity.regularity,
            spread: figure(irregularity.spread),
            shortGapDays: figure(irregularity.shortGapDays),
            longGapDays: figure(irregularity.longGapDays),
          },
        }),
    ...historyOf(days, lived, time),
    ...(found === undefined ? {} : { policy: found }),
  }
}
