import { type CountedWeek, type Effect, effectOf, referenceOf } from '../../domain/pilot/effect.ts'
import { observedWeeks } from '../../domain/pilot/observed-weeks.ts'
import type { Observation, PilotPlan } from '../../domain/pilot/pilot.ts'
import { type PilotReading, readPilot } from '../../domain/pilot/read-pilot.ts'
import { scaleOf } from '../../domain/pilot/scale.ts'
import { studentFor } from '../../domain/pilot/sequential-test.ts'
import { normalUpperQuantile } from '../../domain/shared/normal.ts'
import type { Chance } from './draws.ts'
import { courseOf, dayAfter, drawnStart, drawnWeeks, levelAt, registrationOf, type World } from './world.ts'

/** One simulated pilot, read at its end with all looks before. */
export type Trial = {
  readonly reading: PilotReading
  /** Some look, whatever was concluded before, found it better, or worse. */
  readonly better: boolean
  readonly worse: boolean
  /** The narrowest bounds of all looks hold the truth, and so does each look. */
  readonly held: boolean
  /** An ordinary one-sided test of 5 % with the same figures found it better at some look. */
  readonly peeked: boolean
  /** What is shown first, whoever follows the advice ends there: a success that later weeks would have ruled out is one. Absent where nothing is. */
  readonly first?: 'better' | 'worse' | 'too-little'
  /** Weeks until then. */
  readonly weeks: number
}

export const trialOf = (random: Chance, world: World, effect: number, planned?: PilotPlan, weeks = world.weeks): Trial => {
  const { moved, plan } = planned ? { moved: courseOf(random, world), plan: planned } : drawnStart(random, world)
  const registration = registrationOf(world, weeks)
  const observations = drawnWeeks(random, world, effect, weeks, moved)
  const reading = readPilot({ plan, registration }, observations, dayAfter(world, weeks))
  const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = reading.looks.at(-1)?.achieved ?? {}
  const truth = truthOf(world, plan, effect)
  return {
    reading,
    better: low >= 0,
    worse: high <= 0,
    held: low <= truth && truth <= high,
    peeked: effectsOf(world, plan, observations, weeks).some(isOrdinarilyBetter),
    ...firstOf(reading, weeks),
  }
}

const firstOf = ({ looks, conclusion }: PilotReading, weeks: number): Pick<Trial, 'first' | 'weeks'> => {
  const better = looks.find(({ achieved }) => (achieved.low ?? -1) >= 0)?.week ?? Number.POSITIVE_INFINITY
  const at = conclusion && 'week' in conclusion ? conclusion.week : Number.POSITIVE_INFINITY
  if (better <= at) return Number.isFinite(better) ? { first: 'better', weeks: better } : { weeks }
  const { code } = conclusion ?? {}
  return code === 'better' || code === 'worse' || code === 'too-little' ? { first: code, weeks: at } : { weeks }
}

/** The true effect in parts of the least one, as the reading counts it: on the scale, by the level of the baseline that was seen. */
const truthOf = (world: World, plan: PilotPlan, effect: number): number => {
  const scale = scaleOf(world.type)
  const sign = world.improves === 'down' ? -1 : 1
  const seen = referenceOf(plan.kpi, plan.baseline).level
  const least = Math.abs(scale.of(seen + sign * plan.leastEffect) - scale.of(seen))
  return (sign * (scale.of(levelAt(world, effect)) - scale.of(world.level))) / least
}

const effectsOf = (world: World, plan: PilotPlan, observations: readonly Observation[], weeks: number): readonly Effect[] => {
  const reference = referenceOf(plan.kpi, plan.baseline)
  const seen: readonly CountedWeek[] = observedWeeks(
    { plan, registration: registrationOf(world, weeks) },
    observations,
    dayAfter(world, weeks),
  ).flatMap(({ state, totals }) => (state === 'settling' ? [] : (totals ?? [])))
  return seen.flatMap((_, place) => effectOf(seen.slice(0, place + 1), { kpi: plan.kpi, comparison: plan.comparison, reference }) ?? [])
}

const ORDINARY = normalUpperQuantile(Math.log(0.05))

const isOrdinarilyBetter = ({ estimate, chance, dispersion, freedom }: Effect): boolean =>
  freedom > 0 && estimate >= studentFor(ORDINARY, freedom) * Math.sqrt(chance * dispersion)
