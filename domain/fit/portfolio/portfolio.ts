import type { PlatformId } from '../../catalogue/vocabulary.ts'
import { type Answer, known, UNKNOWN } from '../../shared/answer.ts'
import type { Reason } from '../../shared/reason.ts'
import { round } from '../../shared/sum.ts'
import { nobodyInCharge } from '../hours.ts'
import { type Field, fieldOf, type PortfolioCase, planWithin } from './field.ts'
import { type FrontierStep, frontierOf } from './frontier.ts'
import { stepsWithin } from './options.ts'
import { type Place, placesOf } from './outside.ts'
import { OVERHEAD_SHARE } from './parameters.ts'
import { type PortfolioPlan, planOf } from './plan.ts'
import type { PortfolioReasons } from './reasons.ts'
import { notesOf, summaryOf } from './summary.ts'

/** Which channels, with how many hours and for which uses, serve the goals best within the week? */
export type Portfolio = {
  /** Hours per week the plan may use, after what is set aside; unknown when the brief does not say. */
  readonly hoursAvailable: Answer<number>
  readonly setAside: Field['setAside']
  /** Unknown with the hours. An empty plan is an answer: the summary says why. */
  readonly plan: Answer<PortfolioPlan>
  /** For unknown hours: the channels of the best plan, each time they change as hours grow. */
  readonly frontier: readonly FrontierStep[]
  readonly considered: readonly Place[]
  readonly summary: Reason<PortfolioReasons>
  readonly notes: readonly Reason<PortfolioReasons>[]
  /** No plan is worth more than this beyond the one given, 0..1: 0 when it is proven the best. */
  readonly gap: number
  /** The same of the plans it is compared with: what closing, keeping or an hour more would change is certain to within this. */
  readonly comparisonGap: number
  /** Records behind the hours and the response of the channels it names, by id. */
  readonly evidence: readonly string[]
}

/**
 * Where do the hours there are do most?
 *
 * The exact optimum over channels and hours (in steps of `STEP_HOURS`) of the coverage of the goals, less the price of hours: `optimise`.
 * Diminishing returns: `response`; overlap between channels: `exposure`; who takes part: `candidates`. ADR 0007.
 * Unknown hours give no plan but the order in which channels become worthwhile. Nobody in charge means no hours.
 */
export const portfolioOf = (portfolioCase: PortfolioCase): Portfolio => {
  const field = fieldOf(portfolioCase)
  const hours = hoursFor(field)
  const { setAside } = field
  if (!hours.known) {
    const frontier = frontierOf(field)
    const summary = summaryOf(field, { frontier })
    return {
      hoursAvailable: hours,
      setAside,
      plan: UNKNOWN,
      frontier,
      considered: placesOf(field, { channels: [], hoursLeft: 0 }),
      summary,
      notes: notesOf(field, undefined, frontier),
      ...gapsOf(field),
      evidence: evidenceOf(
        field,
        frontier.flatMap(({ channels }) => channels),
      ),
    }
  }
  const steps = stepsWithin(hours.value)
  const solution = nobodyInCharge(field.brief) ? undefined : planWithin(field, steps)
  const plan = solution ? planOf({ field, steps, solution }, hours.value) : undefined
  return {
    hoursAvailable: hours,
    setAside,
    plan: known(plan ?? emptyPlan(field, hours.value)),
    frontier: [],
    considered: placesOf(field, plan ?? { channels: [], hoursLeft: 0 }),
    summary: summaryOf(field, { plan, hours: hours.value }),
    notes: notesOf(field, plan),
    ...gapsOf(field),
    evidence: evidenceOf(field, plan?.channels ?? []),
  }
}

const gapsOf = ({ gaps }: Field) => ({ gap: round(gaps.plan, 4), comparisonGap: round(gaps.comparisons, 4) })

const evidenceOf = ({ runners }: Field, named: readonly { readonly platform: PlatformId }[]): readonly string[] => {
  const platforms = new Set(named.map(({ platform }) => platform))
  if (platforms.size === 0) return []
  const efforts = runners.filter(({ platform }) => platforms.has(platform)).flatMap(({ profile }) => Object.values(profile.effort))
  return [...new Set([OVERHEAD_SHARE, ...efforts].flatMap(({ evidence }) => evidence))].sort()
}

const hoursFor = ({ brief, setAside }: Field): Answer<number> => {
  const { hoursPerWeek } = brief.capacity
  if (nobodyInCharge(brief)) return known(0)
  return hoursPerWeek.known ? known(round(Math.max(0, hoursPerWeek.value - setAside.hours), 2)) : UNKNOWN
}

const emptyPlan = ({ brief }: Field, hours: number): PortfolioPlan => ({
  channels: [],
  hoursUsed: 0,
  hoursLeft: hours,
  value: 0,
  valueBounds: { low: 0, high: 0 },
  goalCoverage: brief.goals.map(({ goal }) => ({ goal, coverage: 0 })),
  stop: [],
})
