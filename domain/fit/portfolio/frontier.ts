import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { round } from '../../shared/sum.ts'
import { type Field, planWithin, runIn } from './field.ts'
import { broughtBy, hoursOf, stepsWithin } from './options.ts'
import { FRONTIER_HOURS } from './parameters.ts'
import type { Solution } from './plan-problem.ts'
import type { PortfolioReasons } from './reasons.ts'

/** From so many hours a week on, these channels. */
export type FrontierStep = {
  readonly hoursPerWeek: number
  /** By id. */
  readonly channels: readonly { readonly platform: PlatformId; readonly hoursPerWeek: number }[]
  readonly value: number
  readonly reason: Reason<PortfolioReasons>
}

/**
 * Which channel first, which next, and from how many hours on?
 *
 * Looked for from the best plan within `FRONTIER_HOURS` downwards: with ever fewer hours, the best plan among the channels of the one
 * before. So every step keeps the channels of those below it, and nothing is opened to be closed again; a step may serve the goals a
 * little less than the best plan of just those hours would.
 */
export const frontierOf = (field: Field): readonly FrontierStep[] => {
  const steps: FrontierStep[] = []
  let plan = planWithin(field, stepsWithin(FRONTIER_HOURS.value))
  while (plan && plan.steps > 0) {
    const run = new Set(runIn(field, plan).map(({ runner }) => runner))
    // The fewest hours at which as many channels run; what is best with fewer runs fewer of them.
    let [fewest, below]: [Solution, Solution | undefined] = [plan, undefined]
    for (let budget = plan.steps - 1; budget > 0; budget--) {
      const solution = planWithin(field, budget, { only: run, near: fewest })
      if (solution === undefined || runIn(field, solution).length < run.size) {
        below = solution
        break
      }
      fewest = solution
    }
    steps.unshift(stepOf(field, fewest))
    plan = below
  }
  return steps
}

const stepOf = (field: Field, solution: Solution): FrontierStep => {
  const channels = runIn(field, solution).map(({ runner: { platform }, pick }) => ({ platform, hoursPerWeek: hoursOf(pick.steps) }))
  const hoursPerWeek = hoursOf(solution.steps)
  return {
    hoursPerWeek,
    channels,
    value: round(broughtBy(solution.exposure, field.weights), 4),
    reason: { code: 'portfolio.from-hours', params: { hours: hoursPerWeek, platforms: channels.map(({ platform }) => platform) } },
  }
}
