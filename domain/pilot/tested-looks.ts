import type { IsoDate } from '../shared/calendar.ts'
import { FIRST_CONCLUSION, futilityError, looksOf, spentOf } from './design.ts'
import { type CountedWeek, effectOf, type Reference, reachOf, referenceOf, widerAt } from './effect.ts'
import type { ObservedWeek } from './observed-weeks.ts'
import type { PilotPlan } from './pilot.ts'
import { levelOf, NOTHING, scaleOf, together } from './scale.ts'
import { boundsOf } from './sequential-test.ts'

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
  /** The same with the bounds of this look alone. */
  readonly alone: { readonly value: number; readonly low?: number; readonly high?: number }
  /** How many times as much weeks differ as by chance alone. */
  readonly dispersion: number
  /** The part of the agreed time that is over. */
  readonly elapsed: number
}

/** A look, what it finds, and whether enough is known for bounds. */
export type Tested = { readonly look: PilotLook; readonly found?: 'better' | 'worse' | 'too-little'; readonly known: boolean }

/**
 * What each counted week shows with all weeks before.
 * @param all weeks that count in all.
 */
export const testedLooks = (
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
    seen.map(({ effect }) => effect.size),
    seen.map(({ week }) => week.number - settlingWeeks),
    { all, first: FIRST_CONCLUSION[plan.kind] },
  )
  const spent = spentOf(comparison, reference)
  const [success, futility] = [boundsOf(looks, spent * errors.falseSuccess), boundsOf(looks, spent * futilityError(errors))]
  const scale = scaleOf(kpi.type)
  const sign = kpi.improves === 'up' ? 1 : -1
  const least = Math.abs(scale.of(reference.level + sign * leastEffect) - scale.of(reference.level))
  // The target moves with the baseline that was seen, and on the scale by more than the baseline itself where values are close to a limit.
  const before = comparison === 'before' ? (reference.total?.size ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
  const steeper = Math.max(1, (scale.slope(reference.level + sign * leastEffect) / scale.slope(reference.level)) ** 2)
  const blur = (size: number): number => (Number.isFinite(before) ? Math.sqrt(1 + ((steeper - 1) * size) / before) : 1)
  let [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return seen.map(({ week, effect, upTo }, place) => {
    const reach = reachOf(success[place] as number, effect)
    const known = Number.isFinite(reach)
    const { estimate } = effect
    /** Of a pilot whose effect is that. */
    const wider = (effectThere: number): number =>
      kpi.type === 'count' ? widerAt(scale.value(scale.of(reference.level) + sign * effectThere), effect) : 1
    const short = reachOf(futility[place] as number, effect) * Math.max(blur(effect.size), wider(least))
    const low = boundFrom(estimate, (at) => estimate - at - reach * wider(at), -reach)
    const high = boundFrom(estimate, (at) => at - estimate - reach * wider(at), reach)
    lowest = Math.max(lowest, low)
    highest = Math.min(highest, high)
    const found = low >= 0 ? 'better' : high <= 0 ? 'worse' : least - estimate >= short ? 'too-little' : undefined
    const against = levelAgainst(
      plan,
      reference,
      upTo.map(({ totals }) => totals),
    )
    const differenceAt = (effectThere: number): number => scale.value(scale.of(against) + sign * effectThere) - against
    const differences = { ...bound('low', low, differenceAt), ...bound('high', high, differenceAt) }
    const partOf = (effectThere: number): number => effectThere / least
    const level = levelOf(upTo.map(({ totals }) => totals.pilot).reduce(together, NOTHING)) as number
    return {
      look: {
        week: week.number,
        on: week.to,
        level,
        against,
        difference: { value: level - against, ...(sign > 0 ? differences : mirrored(differences)) },
        achieved: { value: estimate / least, ...bound('low', lowest, partOf), ...bound('high', highest, partOf) },
        alone: { value: estimate / least, ...bound('low', low, partOf), ...bound('high', high, partOf) },
        dispersion: effect.dispersion,
        elapsed: looks[place]?.elapsed as number,
      },
      ...(found ? { found } : {}),
      known,
    }
  })
}

type Bounds = { readonly low?: number; readonly high?: number }

/** One of the bounds, unless nothing is ruled out on its side. */
const bound = (side: keyof Bounds, at: number, toldAs: (effect: number) => number): Bounds => (Number.isFinite(at) ? { [side]: toldAs(at) } : {})

/** An effect that is better by being less has the bounds of its difference the other way round. */
const mirrored = ({ low, high }: Bounds): Bounds => ({ ...(high === undefined ? {} : { low: high }), ...(low === undefined ? {} : { high: low }) })

/**
 * Where an effect is so far from the estimate that the test rules it out: not before `estimate + step`, and further where its own level spreads more. Infinite where none is ruled out: spread
 * grows in proportion with the effect, and few weeks that differ wildly leave it ahead.
 */
const boundFrom = (estimate: number, isOut: (at: number) => number, step: number): number => {
  let inner = estimate + step
  if (!Number.isFinite(inner) || isOut(inner) >= 0) return inner
  let outer = inner + step
  for (let doubling = 0; isOut(outer) < 0 && doubling < 30; doubling++) [inner, outer] = [outer, outer + 2 * (outer - inner)]
  if (isOut(outer) < 0) return step * Number.POSITIVE_INFINITY
  for (let halving = 0; halving < 30; halving++) {
    const middle = (inner + outer) / 2
    if (isOut(middle) < 0) inner = middle
    else outer = middle
  }
  return outer
}

const levelAgainst = ({ comparison }: PilotPlan, reference: Reference, weeks: readonly CountedWeek[]): number =>
  comparison === 'group' ? (levelOf(weeks.flatMap(({ compared }) => compared ?? []).reduce(together, NOTHING)) ?? reference.level) : reference.level
