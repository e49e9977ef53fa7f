import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { round } from '../../shared/sum.ts'
import { type Field, planWithin, runIn } from './field.ts'
import { broughtBy, hoursOf, stepsWithin } from './options.ts'
import { FRONTIER_HOURS } from './parameters.ts'
import type { Solution } from './plan-problem.ts'
import type { PortfolioReasons } from './reasons.ts'

/** From so many hours a week on, the best plan runs these channels. */
export type FrontierStep = {
  readonly hoursPerWeek: number
  /** By id. */
  readonly channels: readonly { readonly platform: PlatformId; readonly hoursPerWeek: number }[]
  readonly value: number
  readonly reason: Reason<PortfolioReasons>
}

/** Which channel first, which next, and from how many hours on? Each change of channels as hours grow up to `FRONTIER_HOURS`. */
export const frontierOf = (field: Field): readonly FrontierStep[] => {
  const steps: FrontierStep[] = []
  let near: Solution | undefined
  let before = ''
  // The best plan within many hours is also the best within as few as it uses: nothing changes beyond those.
  const furthest = planWithin(field, stepsWithin(FRONTIER_HOURS.value))
  for (let budget = 1; furthest && budget <= furthest.steps; budget++) {
    const solution = budget === furthest.steps ? furthest : planWithin(field, budget, near ? { near } : {})
    if (solution === undefined) continue
    near = solution
    const channels = runIn(field, solution).map(({ runner: { platform }, pick }) => ({ platform, hoursPerWeek: hoursOf(pick.steps) }))
    const platforms = channels.map(({ platform }) => platform)
    if (channels.length === 0 || platforms.join() === before) continue
    before = platforms.join()
    const hoursPerWeek = hoursOf(budget)
    const reason = { code: 'portfolio.from-hours' as const, params: { hours: hoursPerWeek, platforms } }
    steps.push({ hoursPerWeek, channels, value: round(broughtBy(solution.exposure, field.weights), 4), reason })
  }
  return steps
}
