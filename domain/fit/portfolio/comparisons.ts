import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { PlatformAssessment } from '../assess-platform.ts'
import { isRunning } from './candidates.ts'
import { type Field, planWithin, type Runner, runIn } from './field.ts'
import { broughtBy, hoursOf, optionAt, stepsFor, stepsWithin } from './options.ts'
import { NEXT_WITHIN_HOURS } from './parameters.ts'
import { type Solution, solutionOf } from './plan-problem.ts'

/** A best plan, the steps it had, and the field it was made in. */
export type Settled = { readonly field: Field; readonly steps: number; readonly solution: Solution }

/** Coverage of a plan, 0..1. */
const coverage = ({ field }: Settled, { exposure }: Solution): number => broughtBy(exposure, field.weights)

/** How another plan differs from the best one. */
export type Difference = {
  /** How much less it serves the goals, -1..1; negative where it serves them more, at a price in hours or channels that is not worth it. */
  readonly lost: number
  /** Hours a week it takes less; negative where it takes more. */
  readonly hoursSaved: number
}

/** Without any plan, everything is lost and all hours are saved. */
const differenceTo = (settled: Settled, other: Solution | undefined): Difference => ({
  lost: coverage(settled, settled.solution) - (other ? coverage(settled, other) : 0),
  hoursSaved: hoursOf(settled.solution.steps - (other?.steps ?? 0)),
})

/** What would change without this channel, its hours put to their next best use? */
export const closing = (settled: Settled, runner: Runner): Difference =>
  differenceTo(settled, planWithin(settled.field, settled.steps, { closed: runner, near: settled.solution }))

/** What would change if a candidate that the plan leaves out were kept, at whatever hours are then best? */
export const keeping = (settled: Settled, runner: Runner): Difference =>
  differenceTo(settled, planWithin(settled.field, settled.steps, { open: runner, near: settled.solution }))

/** What would change if a channel that is no candidate, and brings nothing we would count, were kept at its least hours? */
export const holding = (settled: Settled, minimumHours: number): Difference => {
  const rest = planWithin(settled.field, Math.max(0, settled.steps - stepsFor(minimumHours)), { near: settled.solution })
  const { lost, hoursSaved } = differenceTo(settled, rest)
  return { lost, hoursSaved: hoursSaved - minimumHours }
}

/** Which channel would get one more hour, and what coverage would it bring? Undefined when it would be left unused. */
export const oneMoreHour = (settled: Settled): { readonly platform: PlatformId; readonly gain: number } | undefined => {
  const more = planWithin(settled.field, settled.steps + stepsFor(1), { near: settled.solution })
  if (more === undefined || more.steps <= settled.solution.steps) return undefined
  const added = more.picks.map((pick, index) => pick.steps - (settled.solution.picks[index]?.steps ?? 0))
  const runner = settled.field.runners[added.indexOf(Math.max(...added))]
  const gain = coverage(settled, more) - coverage(settled, settled.solution)
  return runner && gain > 0 ? { platform: runner.platform, gain } : undefined
}

/**
 * Which channel would come next, with how many steps more, and what coverage would the plan with it bring on top?
 *
 * The fewest further hours at which the best plan runs a channel that it does not run now. Undefined when none comes within
 * `NEXT_WITHIN_HOURS`: the further hours would go to the channels there are, or to nothing.
 */
export const nextChannel = (settled: Settled): { readonly platform: PlatformId; readonly steps: number; readonly gain: number } | undefined => {
  const { field, steps, solution } = settled
  const idle = field.runners.some((runner, index) => runner.menu.length > 1 && solution.picks[index]?.steps === 0)
  // The best plan within many hours is also the best within as few as it uses: there is nothing to find beyond those.
  const furthest = idle ? planWithin(field, steps + stepsWithin(NEXT_WITHIN_HOURS.value), { near: solution }) : undefined
  let near = solution
  for (let budget = steps + 1; furthest && budget <= furthest.steps; budget++) {
    const plan = budget === furthest.steps ? furthest : planWithin(field, budget, { near })
    if (plan === undefined) continue
    const added = field.runners.find((_, index) => (plan.picks[index]?.steps ?? 0) > 0 && solution.picks[index]?.steps === 0)
    const gain = coverage(settled, plan) - coverage(settled, solution)
    if (added && gain > 0) return { platform: added.platform, steps: budget, gain }
    near = plan
  }
  return undefined
}

export type Spread = {
  readonly platforms: readonly PlatformId[]
  readonly hoursEach: number
  /** Coverage of the spread plan. */
  readonly value: number
  readonly lost: number
  /** How many of its channels would stay below their least viable hours. */
  readonly starved: number
}

/** Adopted, or well suited and only short of hours, which is what spreading is about. */
const isAdvised = ({ verdict, verdictReason }: PlatformAssessment): boolean => verdict === 'adopt' || verdictReason.code === 'verdict.hours-short'

/**
 * What would it bring to run everything that is planned, recommended, asked for or running already, with the same hours each?
 *
 * Candidates only, in whole steps. Undefined when that is no more channels than the plan has.
 */
export const spreadOf = (settled: Settled): Spread | undefined => {
  const { field, steps, solution } = settled
  const planned = new Set(runIn(field, solution).map(({ runner }) => runner))
  const wanted = field.runners.filter((runner) => planned.has(runner) || isAdvised(runner.assessment) || isWanted(field, runner.platform))
  if (wanted.length <= Math.max(1, planned.size)) return undefined
  const each = Math.floor(steps / wanted.length)
  const picks = wanted.map((runner) => optionAt(each, runner))
  const spread = solutionOf(picks, field.weights)
  return {
    platforms: wanted.map(({ platform }) => platform),
    hoursEach: hoursOf(each),
    value: coverage(settled, spread),
    lost: differenceTo(settled, spread).lost,
    starved: wanted.filter(({ profile }) => hoursOf(each) < profile.effort.minimumHoursPerWeek.value).length,
  }
}

const isWanted = ({ brief }: Field, platform: PlatformId): boolean =>
  brief.requests.some((request) => request.platform === platform) || isRunning(platform, brief)
