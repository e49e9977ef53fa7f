import type { Goal, PlatformId, Use } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { round, sum } from '../../shared/sum.ts'
import type { PlatformAssessment } from '../assess-platform.ts'
import { closing, type Difference, nextChannel, oneMoreHour, type Settled, type Spread, spreadOf } from './comparisons.ts'
import { coverageOf, exposureAt, intensitiesOf, type View } from './exposure.ts'
import { type Field, isUnmeasured, type Runner, runIn } from './field.ts'
import { broughtBy, hoursOf } from './options.ts'
import { type Stop, stopsOf } from './outside.ts'
import { MOST_USES } from './parameters.ts'
import type { Option } from './plan-problem.ts'
import type { PortfolioReasons } from './reasons.ts'
import { responseAt } from './response.ts'

export type PlannedChannel = {
  readonly platform: PlatformId
  readonly hoursPerWeek: number
  /** Hours per week: the least at which it lives, and those of a healthy rhythm. */
  readonly minimumHours: number
  readonly healthyHours: number
  readonly uses: readonly Use[]
  /** Its part of the plan's value; the parts add up to it. */
  readonly value: number
  /** How much less the goals would be served without it, -1..1, its hours put to their next best use. Absent for an obligation. */
  readonly costOfClosing?: number
  /** Nobody has measured for any of the audiences how many can be met there. */
  readonly isUnmeasured: boolean
  /** Asked for, not running, and on hold. */
  readonly onHold: boolean
  readonly reason: Reason<PortfolioReasons>
  readonly closing: Reason<PortfolioReasons>
}

export type PortfolioPlan = {
  /** Most valuable first. */
  readonly channels: readonly PlannedChannel[]
  readonly hoursUsed: number
  readonly hoursLeft: number
  /** Coverage of all goals under their weights, 0..1: 1 would be every goal served fully towards everybody. */
  readonly value: number
  /** The same if everything unknown turned out worst, or best. */
  readonly valueBounds: { readonly low: number; readonly high: number }
  readonly goalCoverage: readonly { readonly goal: Goal; readonly coverage: number }[]
  /** Coverage one more hour a week would add, and the channel it would go to. */
  readonly marginalHour?: { readonly platform: PlatformId; readonly value: number }
  /** The channel that would come next, the hours missing for it, and the coverage the plan would gain. */
  readonly nextBest?: { readonly platform: PlatformId; readonly marginalValue: number; readonly hoursMissing: number }
  readonly stop: readonly Stop[]
  readonly spread?: Spread
}

/** A plan as people read it: hours, uses, what each channel brings and what its closing would cost. */
export const planOf = (settled: Settled, hours: number): PortfolioPlan => {
  const { field, solution } = settled
  const run = runIn(field, solution)
  const hour = oneMoreHour(settled)
  const next = nextChannel(settled)
  const spread = spreadOf(settled)
  const hoursUsed = hoursOf(solution.steps)
  return {
    channels: run.map(({ runner, pick }) => channelOf(settled, runner, pick)).sort((a, b) => b.value - a.value || (a.platform < b.platform ? -1 : 1)),
    hoursUsed,
    hoursLeft: round(hours - hoursUsed, 2),
    value: round(broughtBy(solution.exposure, field.weights), 4),
    valueBounds: { low: valueSeen(settled, 'low'), high: valueSeen(settled, 'high') },
    goalCoverage: goalCoverage(field, solution.exposure),
    ...(hour ? { marginalHour: { platform: hour.platform, value: round(hour.gain, 4) } } : {}),
    ...(next
      ? { nextBest: { platform: next.platform, marginalValue: round(next.gain, 4), hoursMissing: round(hoursOf(next.steps) - hours, 2) } }
      : {}),
    stop: stopsOf(settled),
    ...(spread ? { spread: { ...spread, value: round(spread.value, 4), lost: round(spread.lost, 4) } } : {}),
  }
}

const intensitiesSeen = ({ field: { cells, from } }: Settled, { assessment, profile }: Runner, view: View): Float64Array =>
  intensitiesOf(cells, { ...from, assessment, profile }, view)

/** The coverage of the same plan, 0..1, with what nobody knows at its least or at its most. */
const valueSeen = (settled: Settled, view: View): number => {
  const { field, solution } = settled
  const { weights } = field
  const exposure = new Float64Array(weights.length)
  for (const { runner, pick } of runIn(field, solution)) {
    exposureAt(responseAt(hoursOf(pick.steps), runner.profile), intensitiesSeen(settled, runner, view)).forEach((added, cell) => {
      exposure[cell] = (exposure[cell] as number) + added
    })
  }
  return round(broughtBy(exposure, weights), 4)
}

/** A goal of no weight is served as far as it is, although nothing was planned for it. */
const goalCoverage = ({ brief, cells }: Field, exposure: Float64Array): PortfolioPlan['goalCoverage'] =>
  brief.goals.map(({ goal }) => {
    const covered = sum(cells.map((cell, index) => (cell.goal === goal ? cell.share * coverageOf(exposure[index] ?? 0) : 0)))
    return { goal, coverage: Math.min(1, round(covered, 4)) }
  })

const channelOf = (settled: Settled, runner: Runner, { steps, exposure }: Option): PlannedChannel => {
  const { platform, profile, obliged, assessment } = runner
  const without = obliged ? undefined : closing(settled, runner)
  const hours = hoursOf(steps)
  return {
    platform,
    hoursPerWeek: hours,
    minimumHours: profile.effort.minimumHoursPerWeek.value,
    healthyHours: profile.effort.healthyHoursPerWeek.value,
    uses: usesOf(assessment),
    value: round(partOf(settled, exposure), 4),
    ...(without ? { costOfClosing: round(without.lost, 4) } : {}),
    isUnmeasured: isUnmeasured(settled.field, runner),
    onHold: runner.onHold,
    reason: rhythmReason(runner, hours),
    closing: without ? closingReason(platform, without) : { code: 'portfolio.obliged', params: { platform } },
  }
}

const closingReason = (platform: PlatformId, { lost, hoursSaved }: Difference): Reason<PortfolioReasons> => {
  const points = round(100 * lost, 1)
  if (points > 0) return { code: 'portfolio.closing-costs', params: { platform, points, hoursSaved } }
  if (hoursSaved < 0) return { code: 'portfolio.closing-takes-hours', params: { platform, hours: -hoursSaved } }
  return { code: 'portfolio.closing-costs-little', params: { platform } }
}

/** The stated uses that the channel carries; the proposed ones where it carries none of those. */
const usesOf = ({ recommendedUses }: PlatformAssessment): readonly Use[] => {
  const stated = recommendedUses.filter(({ stated }) => stated)
  return (stated.length > 0 ? stated : recommendedUses).slice(0, MOST_USES.value).map(({ use }) => use)
}

/**
 * Which part of the coverage is this channel's?
 *
 * Each cell's coverage is divided in proportion to the exposures, which add up: the Aumann-Shapley division of a function of a sum
 * (R. J. Aumann and L. S. Shapley, "Values of Non-Atomic Games", 1974). The parts add up to the whole.
 */
const partOf = ({ field: { weights }, solution }: Settled, exposure: Float64Array): number => {
  let part = 0
  for (let cell = 0; cell < weights.length; cell++) {
    const total = solution.exposure[cell] as number
    if (total > 0) part += ((weights[cell] as number) * coverageOf(total) * (exposure[cell] as number)) / total
  }
  return part
}

const rhythmReason = ({ platform, profile: { effort } }: Runner, hours: number): Reason<PortfolioReasons> => {
  const healthy = effort.healthyHoursPerWeek.value
  if (hours >= healthy) return { code: 'portfolio.at-healthy', params: { platform, hours } }
  return hours - effort.minimumHoursPerWeek.value < 0.5
    ? { code: 'portfolio.at-minimum', params: { platform, hours, healthy } }
    : { code: 'portfolio.below-healthy', params: { platform, hours, healthy } }
}
