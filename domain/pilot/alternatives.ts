import type { Reason } from '../shared/reason.ts'
import { type Expectation, expectationOf, findableEffect, isSure, type Run } from './design.ts'
import { referenceOf } from './effect.ts'
import type { PilotPlan } from './pilot.ts'
import { scaleOf } from './scale.ts'

/** What could be concluded instead. */
export type AlternativeReasons = {
  'pilot.longer': { readonly weeks: number }
  'pilot.larger-effect': { readonly effect: number; readonly weeks: number }
  'pilot.more-audience': { readonly perWeek: number; readonly weeks: number }
  'pilot.longer-baseline': { readonly from: number; readonly to: number }
  'pilot.group': Readonly<Record<never, never>>
  'pilot.settle-for': { readonly power: number; readonly weeks: number }
  'pilot.fewer-hours': { readonly hoursPerWeek: number }
}
type Short = {
  /** Weeks that count which would be enough, and the power there is without. */
  readonly needed: number | undefined
  readonly power: number
  /** Weeks of one test at the end; absent where the baseline was seen in too little. */
  readonly fixed: number | undefined
}

/** What would do instead where a plan shows too little: each of them alone, held against the same simulated pilots. */
export const alternativesTo = (plan: PilotPlan, run: Run, { needed, power, fixed }: Short): readonly Reason<AlternativeReasons>[] => {
  const weeks = run.weeks + plan.settlingWeeks
  const found: Reason<AlternativeReasons>[] = []
  if (needed !== undefined) found.push({ code: 'pilot.longer', params: { weeks: needed + plan.settlingWeeks } })
  const effect = effectFor(plan, run)
  if (effect !== undefined) found.push({ code: 'pilot.larger-effect', params: { effect, weeks } })
  const perWeek = audienceFor(plan, run)
  if (perWeek !== undefined) found.push({ code: 'pilot.more-audience', params: { perWeek, weeks } })
  const before = plan.baseline.kind === 'value' ? undefined : baselineFor(run)
  if (before !== undefined) found.push({ code: 'pilot.longer-baseline', params: { from: run.expected.before, to: before } })
  if (plan.comparison === 'before' && fixed === undefined && isEnoughWithGroup(plan, run)) found.push({ code: 'pilot.group', params: {} })
  const settled = power < WORTH_SETTLING ? undefined : powerToSettleFor(run, power)
  if (settled !== undefined) found.push({ code: 'pilot.settle-for', params: { power: settled, weeks } })
  return found
}

/** A pilot that misses every second effect is a toss of a coin. */
const WORTH_SETTLING = 0.5

const isEnough = (run: Run, expected: Expectation | undefined): boolean => expected !== undefined && isSure({ ...run, expected })

/** In the unit of the KPI; undefined where no value that can be is that far away. */
const effectFor = ({ kpi, baseline }: PilotPlan, run: Run): number | undefined => {
  const part = findableEffect(run)
  if (part === undefined) return undefined
  const scale = scaleOf(kpi.type)
  const { level } = referenceOf(kpi, baseline)
  const target = scale.of(level) + (kpi.improves === 'up' ? 1 : -1) * part * run.expected.least
  const value = scale.value(target)
  return Math.abs(scale.of(value) - target) > 1e-9 * Math.max(1, Math.abs(target)) ? undefined : Math.abs(value - level)
}

/** The least multiple, up to 64, for which the figure becomes enough. */
const multipleFor = (enough: (multiple: number) => boolean): number | undefined => {
  let [low, high] = [1, 2]
  while (!enough(high)) {
    ;[low, high] = [high, high * 2]
    if (high > 64) return undefined
  }
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2
    if (enough(middle)) high = middle
    else low = middle
  }
  return high
}

/** Of the pilot alone: a group compared with stays as large as it is. */
const audienceFor = (plan: PilotPlan, run: Run): number | undefined => {
  const { perWeek } = plan
  if (plan.kpi.type === 'count' || perWeek === undefined) return undefined
  const multiple = multipleFor((times) => isEnough(run, expectationOf({ ...plan, perWeek: Math.ceil(perWeek * times) })))
  return multiple && Math.ceil(perWeek * multiple)
}

const baselineFor = (run: Run): number | undefined => {
  const { before } = run.expected
  if (!Number.isFinite(before)) return undefined
  const multiple = multipleFor((times) => isEnough(run, { ...run.expected, before: Math.ceil(before * times) }))
  return multiple && Math.ceil(before * multiple)
}

/** A group of the size of the pilot. */
const isEnoughWithGroup = (plan: PilotPlan, run: Run): boolean =>
  isEnough(run, expectationOf({ ...plan, comparison: 'group', ...(plan.perWeek === undefined ? {} : { comparedPerWeek: plan.perWeek }) }))

/** In hundredths. Who may miss more also gives up sooner, which misses more again: what is left of the power then. */
const powerToSettleFor = (run: Run, power: number): number | undefined => {
  const holds = (hundredths: number): boolean => isSure({ ...run, errors: { ...run.errors, missed: 1 - hundredths / 100 } })
  let [low, high] = [100 * WORTH_SETTLING, Math.floor(100 * power) + 1]
  if (!holds(low)) return undefined
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle
  }
  return low / 100
}
