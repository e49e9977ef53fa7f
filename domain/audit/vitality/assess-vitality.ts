import type { Day } from '../../shared/calendar.ts'
import { dateOfDay, dayOf, LAST_DAY } from '../../shared/calendar.ts'
import { round } from '../../shared/sum.ts'
import type { ActiveTime } from './active-time.ts'
import { activeTime } from './active-time.ts'
import type { Outlook } from './forecast.ts'
import { outlookOf } from './forecast.ts'
import { DEFAULT_HORIZONS, STATE_THRESHOLDS, VITALITY_MODEL_VERSION } from './parameters.ts'
import { gapsOf, rhythmOf } from './rhythm.ts'
import { stateOf } from './state.ts'
import { trendOf } from './trend.ts'
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
  const days = new Set<Day>()
  let postsAfterAsOf = 0
  for (const post of posts) {
    const moment = dayOf(post)
    if (tooLate(moment)) postsAfterAsOf++
    else days.add(Math.floor(moment))
  }
  return { days: [...days].sort((a, b) => a - b), postsAfterAsOf }
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

  const time = activeTime(history.pauses)
  const gaps = gapsOf(days, time)
  const rhythm = rhythmOf(gaps)
  const silence = time.between(last, today)
  const outlook = outlookOf(rhythm, silence)
  const ownRhythmDays = Math.exp(rhythm.mu)
  const trend = trendOf(gaps, silence)
  const perMonth = postsPerMonth(days, first, today, truncated)
  const next = expectedNextPostOn(outlook, today, horizons, time)

  return {
    ...common,
    state: stateOf({
      postingDays: days.length,
      silence,
      ownRhythmDays,
      silenceSurvival: outlook.silenceSurvival,
      pAlive: outlook.pAlive,
      pLongSilence: pLongSilence(outlook, silence),
      trend,
    }),
    firstPostOn: dateOfDay(first),
    lastPostOn: dateOfDay(last),
    daysSinceLastPost: today - last,
    ...(perMonth === undefined ? {} : { postsPerMonth: figure(perMonth) }),
    ownRhythmDays: figure(ownRhythmDays),
    silenceSurvival: probability(outlook.silenceSurvival),
    overdueFactor: figure(silence / ownRhythmDays),
    pAlive: probability(outlook.pAlive),
    forecasts: horizons.map((horizonDays) => ({
      horizonDays,
      probability: probability(outlook.pPostWithin(time.between(today, today + horizonDays))),
    })),
    ...(next === undefined ? {} : { expectedNextPostOn: next }),
    trend,
  }
}
