import { designOf, type PilotDesign } from '../../domain/pilot/feasibility.ts'
import type { PilotPlan } from '../../domain/pilot/pilot.ts'
import { seededRandom, seedOf } from '../../domain/shared/random.ts'
import { SEED, share } from './figures.ts'
import { trialOf } from './trials.ts'
import { drawnPlan, type World } from './world.ts'

const WEEKS_12 = { kind: 'weeks', weeks: 12 } as const
const EXACT = { kind: 'value' } as const

type PlannedWorld = Omit<World, 'weeks'> & { /** Baselines drawn, where a hundred leave open whether power is as planned. */ readonly plans?: number }

const WORLDS: readonly PlannedWorld[] = [
  { name: 'share 10 % + 3, exact', type: 'rate', level: 0.1, leastEffect: 0.03, perWeek: 100, baseline: EXACT },
  { name: 'share 10 % + 3, 26 weeks', type: 'rate', level: 0.1, leastEffect: 0.03, perWeek: 100, baseline: { kind: 'weeks', weeks: 26 } },
  {
    name: 'share 20 % + 6, weeks that differ, 26 weeks',
    type: 'rate',
    level: 0.2,
    leastEffect: 0.06,
    perWeek: 150,
    shock: 0.15,
    baseline: { kind: 'weeks', weeks: 26 },
  },
  { name: 'share 20 % + 8, group', type: 'rate', level: 0.2, leastEffect: 0.08, perWeek: 100, baseline: EXACT, group: true },
  { name: 'count 28 + 5, 12 weeks', type: 'count', level: 28, leastEffect: 5, baseline: WEEKS_12 },
  { name: 'count 28 + 6, 12 weeks in one sum', type: 'count', level: 28, leastEffect: 6, baseline: { kind: 'total', weeks: 12 }, plans: 1000 },
  { name: 'count 28 + 10, variance 3 times, 12 weeks', type: 'count', level: 28, leastEffect: 10, spread: 3, baseline: WEEKS_12, plans: 1000 },
  {
    name: 'fewer: count 28 - 10, variance 3 times, 12 weeks',
    type: 'count',
    improves: 'down',
    level: 28,
    leastEffect: 10,
    spread: 3,
    baseline: WEEKS_12,
    plans: 1000,
  },
  { name: 'mean 50 + 5, normal, 12 weeks', type: 'mean', level: 50, leastEffect: 5, perWeek: 30, spread: 20, baseline: WEEKS_12 },
  { name: 'mean 50 + 12, skewed, exact', type: 'mean', level: 50, leastEffect: 12, perWeek: 20, spread: 50, skewed: true, baseline: EXACT },
]

/** Weeks that a plan may take: what power asks for, not what a habit of pilots allows. */
const AVAILABLE = 60
const PLANS = 100
/** Pilots of each plan: with fewer, chance within plans widens the interval over plans. */
const LEAST_PILOTS = 20
const EFFECTS = [0, 0.5, 1, 2] as const

type Planned = { readonly plan: PilotPlan; readonly design: PilotDesign }

const plansOf = (world: World, count = PLANS): readonly Planned[] => {
  const random = seededRandom(SEED ^ seedOf(world.name))
  return Array.from({ length: world.baseline.kind === 'value' ? 1 : count }, () => {
    const plan: PilotPlan = { ...drawnPlan(random, world), weeksAvailable: AVAILABLE }
    return { plan, design: designOf(plan) }
  })
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** A baseline that was seen too low or too high moves all pilots of its plan: the interval is over plans. */
const overPlans = (rates: readonly number[]): string => {
  const centre = mean(rates)
  const half = 1.96 * Math.sqrt(mean(rates.map((rate) => (rate - centre) ** 2)) / (rates.length - 1))
  return `${[centre, centre - half, centre + half]
    .map((value) => (100 * value).toFixed(1))
    .join(' (')
    .replace(/ \((?=[^(]*$)/, '..')})`
}

/** Of the baselines that were seen lowest, in the middle, and highest. */
const byThirds = (plans: readonly { readonly level: number; readonly rate: number }[]): string => {
  const ordered = plans.toSorted((one, other) => one.level - other.level)
  const cuts = [0, 1, 2, 3].map((third) => Math.round((third * ordered.length) / 3))
  return [0, 1, 2].map((third) => (100 * mean(ordered.slice(cuts[third], cuts[third + 1]).map(({ rate }) => rate))).toFixed(0)).join(' ')
}

export const reportPlans = (pilots: number): void => {
  console.log(
    '\nPlans: power as planned and as it came, and weeks until a conclusion, in parts of one test at the end, at 0, 0.5, 1 and 2 of the least effect',
  )
  console.table(
    WORLDS.map(({ plans, ...one }) => {
      const world: World = { ...one, weeks: 0 }
      const all = plansOf(world, plans)
      const possible = all.filter(({ design }) => design.obstacles.length === 0)
      const each = Math.max(LEAST_PILOTS, Math.ceil(pilots / possible.length))
      const random = seededRandom(SEED + 1)
      const trialsAt = (effect: number): readonly { readonly isFound: boolean; readonly part: number }[] =>
        possible.flatMap(({ plan, design }) =>
          Array.from({ length: each }, () => {
            const { first, weeks } = trialOf(random, world, effect, plan, design.weeks)
            return { isFound: first === 'better', part: weeks / (design.fixedWeeks as number) }
          }),
        )
      const atLeast = trialsAt(1)
      const found = possible.map((_, place) => mean(atLeast.slice(place * each, (place + 1) * each).map(({ isFound }) => Number(isFound))))
      return {
        world: world.name,
        'plans that conclude': `${possible.length} of ${all.length}`,
        'weeks (one test)': `${mean(possible.map(({ design }) => design.weeks)).toFixed(1)} (${mean(possible.map(({ design }) => design.fixedWeeks as number)).toFixed(1)})`,
        planned: (100 * mean(possible.map(({ design }) => design.power))).toFixed(1),
        found: possible.length > 1 ? overPlans(found) : share(atLeast.map(({ isFound }) => isFound)),
        'by thirds of baselines':
          possible.length > 1 ? byThirds(possible.map(({ design }, place) => ({ level: design.baseline, rate: found[place] as number }))) : '',
        'weeks, in parts of one test': EFFECTS.map((effect) =>
          mean((effect === 1 ? atLeast : trialsAt(effect)).map(({ part }) => part)).toFixed(2),
        ).join(' '),
      }
    }),
  )
}
