import { dayOf, type IsoDate } from '../shared/calendar.ts'
import { FIRST_CONCLUSION, futilityError, looksOf } from './design.ts'
import { type CountedWeek, effectOf, type Reference, referenceOf } from './effect.ts'
import { type ObservedWeek, observedWeeks } from './observed-weeks.ts'
import type { Achieved, Advice, Guardrail, Observation, PilotPlan, Registration } from './pilot.ts'
import { levelOf, NOTHING, scaleOf, together } from './scale.ts'
import { boundsOf, studentFor } from './sequential-test.ts'

/** What the pilot shows at the end of a counted week, with all weeks before. */
export type PilotLook = {
  readonly week: number
  readonly on: IsoDate
  /** In the unit of the KPI, a count by the week. */
  readonly level: number
  readonly against: number
  /** Difference of both in the unit of the KPI, with bounds that each are wrong in at most `falseSuccess` of all pilots, at whatever look; absent where too little is known for bounds. */
  readonly difference: { readonly value: number; readonly low?: number; readonly high?: number }
  /** Parts of the least effect that matters, positive for better, on the scale of the test; with the narrowest bounds of all looks so far. */
  readonly achieved: { readonly value: number; readonly low?: number; readonly high?: number }
  /** How many times as much weeks differ as by chance alone. */
  readonly dispersion: number
  /** The part of the agreed time that is over. */
  readonly elapsed: number
}

export type Conclusion =
  | { readonly code: 'better' | 'worse' | 'too-little'; readonly week: number }
  | { readonly code: 'guardrail'; readonly week: number; readonly guardrail: Guardrail; readonly value: number }
  | { readonly code: 'under-floor'; readonly week: number; readonly floor: number; readonly level: number }
  | { readonly code: 'inconclusive' | 'inconclusive-again' }

export type PilotReading = {
  readonly asOf: IsoDate
  readonly advice: Advice
  /** Absent while it goes on. */
  readonly conclusion?: Conclusion
  readonly weeks: readonly ObservedWeek[]
  readonly looks: readonly PilotLook[]
  /** Why nothing can be concluded yet; absent where something can. */
  readonly waitsFor?: 'settling' | 'first-weeks' | 'missing-days' | 'spread'
  /** The bounds of some looks exclude one another: the effect was not the same all the time. */
  readonly changing: boolean
  readonly achieved?: Achieved
  /** The last day is over and nobody decided. */
  readonly overdue: boolean
  /** ... for more than thirty days. */
  readonly lapsed: boolean
}

type Watched = {
  readonly plan: PilotPlan
  readonly registration: Pick<Registration, 'start' | 'weeks' | 'end'>
  /** Whether a pilot that this one does again ended without an answer. */
  readonly again?: boolean
}

/** Days after its last one from which a pilot that nobody decided has lapsed (domain theory F.2). */
const LAPSES_AFTER = 30

/**
 * What does a pilot show by now, and what is to be done?
 *
 * The same observations give the same answer however often it is asked: each counted week is a look, whether anybody looked or not, and what was concluded first stays.
 * @param asOf the day on which it is looked at.
 */
export const readPilot = (watched: Watched, observations: readonly Observation[], asOf: IsoDate): PilotReading => {
  const { plan, registration } = watched
  const weeks = observedWeeks(watched, observations, asOf)
  const counted = weeks.flatMap((week) => (week.state === 'complete' && week.totals ? [{ week, totals: week.totals }] : []))
  const tested = testedLooks(plan, registration.weeks, counted)
  const past = dayOf(asOf) - dayOf(registration.end)
  const first = firstConclusion(plan, weeks, tested)
  const unanswered = past > 0 ? ({ code: watched.again ? 'inconclusive-again' : 'inconclusive' } as const) : undefined
  const conclusion = first ?? unanswered
  const looks = tested.map(({ look }) => look)
  const last = looks.at(-1)
  const [low, high] = [last?.achieved.low, last?.achieved.high]
  const waitsFor = waiting(plan, weeks, tested)
  return {
    asOf,
    advice: conclusion ? ADVICE_ON[conclusion.code] : 'continue',
    ...(conclusion ? { conclusion } : {}),
    weeks,
    looks,
    ...(waitsFor ? { waitsFor } : {}),
    changing: low !== undefined && high !== undefined && low > high,
    ...(last && low !== undefined && high !== undefined && low <= high
      ? { achieved: { value: Math.min(high, Math.max(low, last.achieved.value)), low, high } }
      : {}),
    overdue: past > 0,
    lapsed: past > LAPSES_AFTER,
  }
}

const ADVICE_ON: Readonly<Record<Conclusion['code'], Advice>> = {
  better: 'scale',
  worse: 'roll-back',
  guardrail: 'roll-back',
  'too-little': 'stop',
  'under-floor': 'stop',
  inconclusive: 'stop',
  'inconclusive-again': 'stop',
}

type Tested = { readonly look: PilotLook; readonly found?: 'better' | 'worse' | 'too-little'; readonly known: boolean }

const testedLooks = (
  plan: PilotPlan,
  all: number,
  counted: readonly { readonly week: ObservedWeek; readonly totals: CountedWeek }[],
): readonly Tested[] => {
  const { kpi, comparison, errors, settlingWeeks, leastEffect } = plan
  const reference = referenceOf(kpi, plan.baseline)
  const prefixes = counted.map((_, place) =>
    effectOf(
      counted.slice(0, place + 1).map(({ totals }) => totals),
      { kpi, comparison, reference },
    ),
  )
  const seen = counted.flatMap((one, place) => {
    const effect = prefixes[place]
    return effect ? [{ ...one, effect, upTo: counted.slice(0, place + 1) }] : []
  })
  const looks = looksOf(
    growing(seen.map(({ effect }) => effect.size)),
    seen.map(({ week }) => week.number - settlingWeeks),
    { all, first: FIRST_CONCLUSION[plan.kind] },
  )
  const [success, futility] = [boundsOf(looks, errors.falseSuccess), boundsOf(looks, futilityError(errors))]
  const scale = scaleOf(kpi.type)
  const sign = kpi.improves === 'up' ? 1 : -1
  const least = Math.abs(scale.of(reference.level + sign * leastEffect) - scale.of(reference.level))
  let [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return seen.map(({ week, effect, upTo }, place) => {
    const sd = Math.sqrt(effect.variance)
    const reach = studentFor(success[place] as number, effect.freedom) * sd
    const short = studentFor(futility[place] as number, effect.freedom) * sd
    const known = Number.isFinite(reach)
    const { estimate } = effect
    lowest = Math.max(lowest, estimate - reach)
    highest = Math.min(highest, estimate + reach)
    const found = estimate >= reach ? 'better' : -estimate >= reach ? 'worse' : least - estimate >= short ? 'too-little' : undefined
    const against = levelAgainst(
      plan,
      reference,
      upTo.map(({ totals }) => totals),
    )
    const differenceAt = (effectThere: number): number => scale.value(scale.of(against) + sign * effectThere) - against
    const [one, other] = known ? [differenceAt(estimate - reach), differenceAt(estimate + reach)] : []
    const level = levelOf(upTo.map(({ totals }) => totals.pilot).reduce(together, NOTHING)) as number
    const bounded = Number.isFinite(lowest) ? { low: lowest / least, high: highest / least } : {}
    return {
      look: {
        week: week.number,
        on: week.to,
        level,
        against,
        difference: {
          value: level - against,
          ...(one !== undefined && other !== undefined ? { low: Math.min(one, other), high: Math.max(one, other) } : {}),
        },
        achieved: { value: estimate / least, ...bounded },
        dispersion: effect.dispersion,
        elapsed: looks[place]?.elapsed as number,
      },
      ...(found ? { found } : {}),
      known,
    }
  })
}

/** Sizes grow from look to look, also where a week brought nothing. */
const growing = (sizes: readonly number[]): readonly number[] => {
  let before = 0
  return sizes.map((size) => {
    before = Math.max(size, before * (1 + 1e-9))
    return before
  })
}

const levelAgainst = ({ comparison }: PilotPlan, reference: Reference, weeks: readonly CountedWeek[]): number =>
  comparison === 'group' ? (levelOf(weeks.flatMap(({ compared }) => compared ?? []).reduce(together, NOTHING)) ?? reference.level) : reference.level

/** Week by week, and within a week what is gravest first. */
const firstConclusion = (plan: PilotPlan, weeks: readonly ObservedWeek[], tested: readonly Tested[]): Conclusion | undefined => {
  const looks = new Map(tested.map((one) => [one.look.week, one]))
  for (const { number: week } of weeks) {
    const crossed = plan.guardrails.find((guardrail) => isCrossed(guardrail, weeks, week))
    if (crossed) return { code: 'guardrail', week, guardrail: crossed, value: weeks[week - 1]?.guardrails[crossed.id] as number }
    const at = looks.get(week)
    if (!at) continue
    if (at.found === 'worse' || at.found === 'better') return { code: at.found, week }
    const { level } = at.look
    const checkpoint = plan.checkpoints.find((one) => one.week === week && (plan.kpi.improves === 'up' ? level < one.floor : level > one.floor))
    if (checkpoint) return { code: 'under-floor', week, floor: checkpoint.floor, level }
    if (at.found) return { code: at.found, week }
  }
  return undefined
}

const isCrossed = ({ id, worse, limit, weeks: running }: Guardrail, weeks: readonly ObservedWeek[], week: number): boolean => {
  if (week < running) return false
  return weeks.slice(week - running, week).every(({ guardrails }) => {
    const value = guardrails[id]
    return value !== undefined && (worse === 'above' ? value > limit : value < limit)
  })
}

const waiting = (plan: PilotPlan, weeks: readonly ObservedWeek[], tested: readonly Tested[]): PilotReading['waitsFor'] => {
  if (tested.at(-1)?.known) return undefined
  if (weeks.some(({ state, missing }) => state === 'incomplete' && missing.length > 0)) return 'missing-days'
  const counted = weeks.filter(({ state }) => state === 'complete')
  if (counted.length === 0 && weeks[plan.settlingWeeks]?.state === 'to-come')
    return plan.settlingWeeks > 0 && weeks[plan.settlingWeeks - 1]?.totals === undefined ? 'settling' : 'first-weeks'
  return counted.length < FIRST_CONCLUSION[plan.kind] ? 'first-weeks' : 'spread'
}
