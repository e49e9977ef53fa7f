import type { Reason } from '../shared/reason.ts'
import {
  type Expectation,
  expectationOf,
  FIRST_CONCLUSION,
  findableEffect,
  fixedWeeks,
  MOST_WEEKS,
  type Outlook,
  outlooksOf,
  powerOf,
  WEEKS_OF,
  weeksNeeded,
} from './design.ts'
import { dispersionOf, type Reference, referenceOf } from './effect.ts'
import type { PilotPlan } from './pilot.ts'
import { scaleOf } from './scale.ts'

/** Why a plan cannot be concluded, or only just. */
export type ObstacleReasons = {
  'pilot.too-little-seen': { readonly weeks: number; readonly available: number; readonly power: number; readonly wanted: number }
  'pilot.never-seen': { readonly available: number; readonly power: number; readonly wanted: number }
  'pilot.baseline-too-short': { readonly size: number }
  'pilot.hours-short': { readonly needed: number; readonly available: number }
}
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
/** What the figures rest on. */
export type AssumptionReasons = {
  'pilot.baseline-exact': Readonly<Record<never, never>>
  'pilot.spread-measured': { readonly dispersion: number; readonly weeks: number }
  'pilot.spread-assumed': Readonly<Record<never, never>>
  'pilot.seasons-uncompared': Readonly<Record<never, never>>
  'pilot.long': { readonly weeks: number; readonly most: number }
}

export type PilotDesign = {
  /** Baseline and target in the unit of the KPI, a count by the week. */
  readonly baseline: number
  readonly target: number
  /** The least effect on the scale of the test: Cohen's h for shares, 2(√λ₁ − √λ₀) for counts, the unit of a mean. */
  readonly scaledEffect: number
  readonly settlingWeeks: number
  /** Weeks that count. */
  readonly weeks: number
  readonly totalWeeks: number
  /** Weeks that count which the errors ask for; absent where not even `MOST_WEEKS` are enough. */
  readonly neededWeeks?: number
  /** Weeks that one test at the end would take, were the spread known; absent where the baseline was seen in too little. */
  readonly fixedWeeks?: number
  /** Probability of finding the least effect. */
  readonly power: number
  readonly outlooks: readonly Outlook[]
  readonly hours?: number
  readonly obstacles: readonly Reason<ObstacleReasons>[]
  readonly alternatives: readonly Reason<AlternativeReasons>[]
  readonly assumptions: readonly Reason<AssumptionReasons>[]
}

/** Effects whose outlook is told, in parts of the least that matters. */
const EFFECTS = [0, 0.5, 1, 2] as const

/** How long, with which chances, and can it be concluded at all? */
export const designOf = (plan: PilotPlan): PilotDesign => {
  const { kpi, errors, kind, settlingWeeks, capacity } = plan
  const reference = referenceOf(kpi, plan.baseline)
  const expected = expectationOf(plan, reference) as Expectation
  const first = FIRST_CONCLUSION[kind]
  const { least, most } = WEEKS_OF[kind]
  const available = Math.max(1, (plan.weeksAvailable ?? most.value) - settlingWeeks)
  const atLeast = Math.min(available, Math.max(first, least.value - settlingWeeks, 1))
  const run = { expected, errors, first }
  const needed = weeksNeeded(run, atLeast, MOST_WEEKS - settlingWeeks)
  const weeks = plan.weeks ?? Math.min(needed ?? available, available)
  const outlooks = outlooksOf({ ...run, weeks }, EFFECTS)
  const power = (outlooks.find(({ effect }) => effect === 1) as Outlook).scale
  const wanted = 1 - errors.missed
  const isShort = power < wanted
  const totalWeeks = weeks + settlingWeeks
  const fixed = fixedWeeks(run)
  const hours = capacity && capacity.hoursPerWeek * totalWeeks
  const hoursShort = capacity?.hoursAvailable !== undefined && capacity.hoursPerWeek > capacity.hoursAvailable
  const sign = kpi.improves === 'up' ? 1 : -1
  return {
    baseline: reference.level,
    target: reference.level + sign * plan.leastEffect,
    scaledEffect: expected.least,
    settlingWeeks,
    weeks,
    totalWeeks,
    ...(needed === undefined ? {} : { neededWeeks: needed }),
    ...(fixed === undefined ? {} : { fixedWeeks: fixed }),
    power,
    outlooks,
    ...(hours === undefined ? {} : { hours }),
    obstacles: [
      ...(isShort ? shortage({ needed, settlingWeeks, totalWeeks, power, wanted }) : []),
      ...(isShort && fixed === undefined ? [{ code: 'pilot.baseline-too-short', params: { size: expected.before } } as const] : []),
      ...(hoursShort
        ? [{ code: 'pilot.hours-short', params: { needed: capacity.hoursPerWeek, available: capacity.hoursAvailable as number } } as const]
        : []),
    ],
    alternatives: [
      ...(isShort ? alternativesTo(plan, { ...run, weeks }, { needed, power, fixed }) : []),
      ...(hoursShort ? [{ code: 'pilot.fewer-hours', params: { hoursPerWeek: capacity.hoursAvailable as number } } as const] : []),
    ],
    assumptions: assumptionsOf(plan, reference, totalWeeks),
  }
}

type Short = {
  readonly needed: number | undefined
  readonly settlingWeeks: number
  readonly totalWeeks: number
  readonly power: number
  readonly wanted: number
}

const shortage = ({ needed, settlingWeeks, totalWeeks, power, wanted }: Short): readonly Reason<ObstacleReasons>[] => [
  needed === undefined
    ? { code: 'pilot.never-seen', params: { available: totalWeeks, power, wanted } }
    : { code: 'pilot.too-little-seen', params: { weeks: needed + settlingWeeks, available: totalWeeks, power, wanted } },
]

type Run = Parameters<typeof powerOf>[0]

/** Each of them alone would do. */
const alternativesTo = (
  plan: PilotPlan,
  run: Run,
  { needed, power, fixed }: { readonly needed: number | undefined; readonly power: number; readonly fixed: number | undefined },
): readonly Reason<AlternativeReasons>[] => {
  const total = run.weeks + plan.settlingWeeks
  const found: Reason<AlternativeReasons>[] = []
  if (needed !== undefined) found.push({ code: 'pilot.longer', params: { weeks: needed + plan.settlingWeeks } })
  const scaled = findableEffect(run)
  const effect = scaled === undefined ? undefined : inUnitOf(plan, scaled)
  if (effect !== undefined) found.push({ code: 'pilot.larger-effect', params: { effect, weeks: total } })
  const audience = plan.kpi.type === 'count' ? undefined : audienceFor(run)
  if (audience !== undefined && plan.perWeek !== undefined)
    found.push({ code: 'pilot.more-audience', params: { perWeek: Math.ceil(plan.perWeek * audience), weeks: total } })
  if (fixed === undefined || Number.isFinite(run.expected.before)) {
    const enough = baselineFor(run)
    if (enough !== undefined && plan.baseline.kind !== 'value')
      found.push({ code: 'pilot.longer-baseline', params: { from: run.expected.before, to: enough } })
  }
  if (plan.comparison === 'before' && fixed === undefined) found.push({ code: 'pilot.group', params: {} })
  if (power >= WORTH_SETTLING) found.push({ code: 'pilot.settle-for', params: { power, weeks: total } })
  return found
}

/** A pilot that misses every second effect is a toss of a coin. */
const WORTH_SETTLING = 0.5

/** An effect on the scale of the test in the unit of the KPI; undefined where it leads beyond what can be. */
const inUnitOf = ({ kpi, baseline }: PilotPlan, scaled: number): number | undefined => {
  const { level } = referenceOf(kpi, baseline)
  const scale = scaleOf(kpi.type)
  const target = scale.of(level) + (kpi.improves === 'up' ? scaled : -scaled)
  const isPossible = kpi.type === 'mean' || (target >= 0 && (kpi.type === 'count' || target <= scale.of(1)))
  return isPossible ? Math.abs(scale.value(target) - level) : undefined
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

const audienceFor = (run: Run): number | undefined =>
  multipleFor((multiple) => powerOf({ ...run, expected: { ...run.expected, perWeek: run.expected.perWeek * multiple } }) >= 1 - run.errors.missed)

const baselineFor = (run: Run): number | undefined => {
  if (!Number.isFinite(run.expected.before)) return undefined
  const multiple = multipleFor(
    (times) => powerOf({ ...run, expected: { ...run.expected, before: run.expected.before * times } }) >= 1 - run.errors.missed,
  )
  return multiple === undefined ? undefined : run.expected.before * multiple
}

const assumptionsOf = (plan: PilotPlan, reference: Reference, totalWeeks: number): readonly Reason<AssumptionReasons>[] => {
  const spread = plan.comparison === 'before' ? dispersionOf(plan.kpi, reference) : undefined
  const { most } = WEEKS_OF[plan.kind]
  return [
    ...(plan.comparison === 'before' && !reference.total ? [{ code: 'pilot.baseline-exact', params: {} } as const] : []),
    spread === undefined
      ? { code: 'pilot.spread-assumed', params: {} }
      : { code: 'pilot.spread-measured', params: { dispersion: spread, weeks: reference.parts.length } },
    ...(plan.comparison === 'before' ? [{ code: 'pilot.seasons-uncompared', params: {} } as const] : []),
    ...(totalWeeks > most.value ? [{ code: 'pilot.long', params: { weeks: totalWeeks, most: most.value } } as const] : []),
  ]
}
