import type { Reason } from '../shared/reason.ts'
import { type AlternativeReasons, alternativesTo } from './alternatives.ts'
import {
  type Expectation,
  expectationOf,
  FIRST_CONCLUSION,
  fixedWeeks,
  MOST_WEEKS,
  type Outlook,
  outlooksOf,
  WEEKS_OF,
  weeksNeeded,
} from './design.ts'
import { dispersionOf, type Reference, referenceOf, resemblanceOf } from './effect.ts'
import type { PilotPlan } from './pilot.ts'

export type { AlternativeReasons } from './alternatives.ts'

/** Why a plan cannot be concluded, or only just. */
export type ObstacleReasons = {
  'pilot.too-little-seen': { readonly weeks: number; readonly available: number; readonly power: number; readonly wanted: number }
  'pilot.never-seen': { readonly available: number; readonly power: number; readonly wanted: number }
  'pilot.baseline-too-short': { readonly size: number }
  'pilot.hours-short': { readonly needed: number; readonly available: number }
}
/** What the figures rest on. */
export type AssumptionReasons = {
  'pilot.baseline-exact': Readonly<Record<never, never>>
  'pilot.baseline-by-chance': Readonly<Record<never, never>>
  'pilot.spread-measured': { readonly dispersion: number; readonly weeks: number }
  'pilot.spread-assumed': Readonly<Record<never, never>>
  /** `correlation` of a week with the one before, -1..1. */
  'pilot.weeks-resemble': { readonly correlation: number; readonly weeks: number }
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

const assumptionsOf = (plan: PilotPlan, reference: Reference, totalWeeks: number): readonly Reason<AssumptionReasons>[] => {
  const spread = plan.comparison === 'before' ? dispersionOf(plan.kpi, reference) : undefined
  const resemblance = plan.comparison === 'before' ? resemblanceOf(plan.kpi, reference) : undefined
  const { most } = WEEKS_OF[plan.kind]
  return [
    ...(plan.comparison === 'before' ? [{ code: reference.total ? 'pilot.baseline-by-chance' : 'pilot.baseline-exact', params: {} } as const] : []),
    spread === undefined
      ? { code: 'pilot.spread-assumed', params: {} }
      : { code: 'pilot.spread-measured', params: { dispersion: spread, weeks: reference.parts.length } },
    ...(resemblance === undefined
      ? []
      : [{ code: 'pilot.weeks-resemble', params: { correlation: resemblance, weeks: reference.parts.length } } as const]),
    ...(plan.comparison === 'before' ? [{ code: 'pilot.seasons-uncompared', params: {} } as const] : []),
    ...(totalWeeks > most.value ? [{ code: 'pilot.long', params: { weeks: totalWeeks, most: most.value } } as const] : []),
  ]
}
