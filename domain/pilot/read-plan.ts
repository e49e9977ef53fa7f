import type { Goal, PlatformId, Use } from '../catalogue/vocabulary.ts'
import type { GivenMotive } from '../hype/motives.ts'
import { dayOf, type IsoDate, parseDay } from '../shared/calendar.ts'
import { MOST_WEEKS, WEEKS_OF } from './design.ts'
import { referenceOf } from './effect.ts'
import { type Baseline, type Comparison, type Kpi, sharesOf } from './kpi.ts'
import type { Checkpoint, Guardrail, PilotKind, PilotPlan } from './pilot.ts'
import { readSample, type SampleFault, type SampleInput } from './read-sample.ts'
import { scaleOf } from './scale.ts'

export type BaselineInput = {
  readonly source: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly value?: number
  readonly standardDeviation?: number
  readonly total?: SampleInput
  readonly weeks?: readonly SampleInput[]
}

/** A plan as callers write it. Shapes and ranges are checked before (the contract). */
export type PilotInput = {
  readonly name: string
  readonly platform: PlatformId
  readonly kind?: PilotKind
  readonly question?: string
  readonly hypothesis?: { readonly audience: string; readonly use: Use; readonly cadence: string; readonly reason: string }
  readonly goal?: Goal
  readonly kpi: Kpi
  readonly baseline?: BaselineInput
  readonly comparison?: Comparison
  readonly leastEffect: { readonly absolute?: number; readonly relative?: number }
  readonly errors?: { readonly falseSuccess?: number; readonly missed?: number }
  readonly perWeek?: number
  readonly comparedPerWeek?: number
  readonly start?: IsoDate
  readonly settlingWeeks?: number
  readonly weeks?: number
  readonly weeksAvailable?: number
  readonly capacity?: NonNullable<PilotPlan['capacity']>
  readonly guardrails?: readonly {
    readonly id: string
    readonly name: string
    readonly worse: 'above' | 'below'
    readonly limit: number
    readonly weeks?: number
  }[]
  readonly checkpoints?: readonly Checkpoint[]
  readonly exitPlan?: string
  readonly owner?: NonNullable<PilotPlan['owner']>
  readonly reviewOn?: IsoDate
  readonly retestAfterMonths?: number
  readonly motives?: readonly GivenMotive[]
  readonly assessmentId?: string
  readonly followsPilotId?: string
}

export type PlanFaultCode =
  | SampleFault['code']
  | 'date-impossible'
  | 'baseline-missing'
  | 'baseline-forms'
  | 'baseline-reversed'
  | 'baseline-to-come'
  | 'baseline-after-start'
  | 'baseline-weeks-differ'
  | 'baseline-empty'
  | 'baseline-never-differs'
  | 'baseline-below-zero'
  | 'limit-missing'
  | 'limit-needless'
  | 'effect-forms'
  | 'effect-relative-to-nothing'
  | 'effect-too-small'
  | 'target-impossible'
  | 'share-impossible'
  | 'per-week-missing'
  | 'per-week-needless'
  | 'standard-deviation-missing'
  | 'review-before-start'
  | 'guardrail-repeated'
  | 'guardrail-too-long'
  | 'checkpoint-repeated'
  | 'checkpoint-in-settling'
  | 'checkpoint-after-end'
  | 'floor-impossible'
  | 'floor-beyond-target'
  | 'weeks-too-few'
  | 'weeks-above-available'
  | 'weeks-too-many'
export type PlanFault = {
  readonly pointer: string
  readonly code: PlanFaultCode
  readonly found?: string
  readonly known?: readonly string[]
  /** The first and the last value that could stand there. */
  readonly first?: string
  readonly last?: string
}
export type ReadPlan = { readonly ok: true; readonly plan: PilotPlan } | { readonly ok: false; readonly faults: readonly PlanFault[] }

/** What is new draws attention for being new: its first fortnight is observed and not counted (domain theory F.2). A format on a channel that runs is not. */
const SETTLING_WEEKS: Readonly<Record<PilotKind, number>> = { channel: 2, format: 0, community: 2 }
const DEFAULT_ERRORS = { falseSuccess: 0.05, missed: 0.2 } as const
const RETEST_AFTER_MONTHS = 6

/**
 * Is it a plan, and which one? Whatever is wrong is named, all of it.
 * @param today days of a baseline are over by then.
 */
export const readPlan = (input: PilotInput, today: IsoDate): ReadPlan => {
  const dates = impossibleDates(input)
  if (dates.length > 0) return { ok: false, faults: dates }
  const read = readBaseline(input, today)
  const faults = [...kpiFaults(input), ...(read.ok ? [] : read.faults), ...restFaults(input)]
  if (!read.ok) return { ok: false, faults }
  const plan = planOf(input, read.baseline)
  const all = [...faults, ...effectFaults(input, plan), ...weekFaults(plan), ...earlyFloors(input, plan), ...floorFaults(input, plan)]
  return all.length > 0 ? { ok: false, faults: all } : { ok: true, plan }
}

const impossibleDates = ({ baseline, start, reviewOn }: PilotInput): readonly PlanFault[] =>
  Object.entries({ '/baseline/from': baseline?.from, '/baseline/to': baseline?.to, '/start': start, '/reviewOn': reviewOn }).flatMap(
    ([pointer, date]) => (date === undefined || parseDay(date) !== undefined ? [] : [{ pointer, code: 'date-impossible' as const, found: date }]),
  )

const kpiFaults = ({ kpi }: PilotInput): readonly PlanFault[] => {
  const needs = kpi.type === 'time-to-answer'
  if (needs && kpi.withinMinutes === undefined) return [{ pointer: '/kpi/withinMinutes', code: 'limit-missing' }]
  return !needs && kpi.withinMinutes !== undefined ? [{ pointer: '/kpi/withinMinutes', code: 'limit-needless' }] : []
}

type ReadBaseline = { readonly ok: true; readonly baseline: Baseline } | { readonly ok: false; readonly faults: readonly PlanFault[] }

const readBaseline = ({ kpi, baseline, start }: PilotInput, today: IsoDate): ReadBaseline => {
  const at = '/baseline'
  if (!baseline) return { ok: false, faults: [{ pointer: at, code: 'baseline-missing' }] }
  const { source, from, to, value, total, weeks, standardDeviation } = baseline
  const faults: PlanFault[] = []
  if (dayOf(from) > dayOf(to)) faults.push({ pointer: `${at}/from`, code: 'baseline-reversed', found: from })
  if (dayOf(to) >= dayOf(today)) faults.push({ pointer: `${at}/to`, code: 'baseline-to-come', found: to })
  if (start !== undefined && dayOf(to) >= dayOf(start)) faults.push({ pointer: `${at}/to`, code: 'baseline-after-start', found: to })
  if ([value, total, weeks].filter((form) => form !== undefined).length !== 1)
    return { ok: false, faults: [...faults, { pointer: at, code: 'baseline-forms' }] }
  const told = { source, from, to }
  if (value !== undefined) {
    if (sharesOf(kpi.type) && (value < 0 || value > 1)) faults.push({ pointer: `${at}/value`, code: 'share-impossible', found: String(value) })
    if (kpi.type === 'count' && value < 0) faults.push({ pointer: `${at}/value`, code: 'baseline-below-zero', found: String(value) })
    if (kpi.type === 'mean' && standardDeviation === undefined)
      faults.push({ pointer: `${at}/standardDeviation`, code: 'standard-deviation-missing' })
    // So small that its square is nothing is nothing.
    if (kpi.type === 'mean' && standardDeviation !== undefined && standardDeviation ** 2 === 0)
      faults.push({ pointer: `${at}/standardDeviation`, code: 'baseline-never-differs' })
    const baselineRead: Baseline = {
      ...told,
      kind: 'value',
      value,
      ...(kpi.type === 'mean' && standardDeviation !== undefined ? { standardDeviation } : {}),
    }
    return faults.length > 0 ? { ok: false, faults } : { ok: true, baseline: baselineRead }
  }
  const samples = weeks ?? (total ? [total] : [])
  const reads = samples.map((sample, place) => readSample(kpi, sample, weeks ? `${at}/weeks/${place}` : `${at}/total`))
  faults.push(...reads.flatMap((one) => (one.ok ? [] : one.faults)))
  if (weeks && dayOf(to) - dayOf(from) + 1 !== 7 * weeks.length)
    faults.push({ pointer: `${at}/weeks`, code: 'baseline-weeks-differ', found: `${weeks.length} × 7 ≠ ${dayOf(to) - dayOf(from) + 1}` })
  if (faults.length > 0) return { ok: false, faults }
  const ok = reads.flatMap((one) => (one.ok ? [one.sample] : []))
  const read: Baseline = weeks ? { ...told, kind: 'weeks', weeks: ok } : { ...told, kind: 'total', total: ok[0] as (typeof ok)[number] }
  const reference = referenceOf(kpi, read)
  const pointer = weeks ? `${at}/weeks` : `${at}/total`
  if ((reference.total?.size ?? 0) === 0) return { ok: false, faults: [{ pointer, code: 'baseline-empty' }] }
  if (kpi.type === 'mean' && !reference.variance) return { ok: false, faults: [{ pointer, code: 'baseline-never-differs' }] }
  return { ok: true, baseline: read }
}

const planOf = (input: PilotInput, baseline: Baseline): PilotPlan => {
  const { kind = 'channel', comparison = 'before', baseline: _, leastEffect, errors, guardrails = [], checkpoints = [], ...rest } = input
  const { level } = referenceOf(input.kpi, baseline)
  return {
    ...rest,
    kind,
    comparison,
    baseline,
    leastEffect: leastEffect.absolute ?? Math.abs(level) * (leastEffect.relative ?? 0),
    errors: { ...DEFAULT_ERRORS, ...errors },
    settlingWeeks: input.settlingWeeks ?? SETTLING_WEEKS[kind],
    guardrails: guardrails.map(({ weeks = 1, ...guardrail }): Guardrail => ({ ...guardrail, weeks })),
    checkpoints: checkpoints.toSorted((one, other) => one.week - other.week),
    retestAfterMonths: input.retestAfterMonths ?? RETEST_AFTER_MONTHS,
    motives: input.motives ?? [],
  }
}

/** In standard deviations of a single value. To see less than that, more would have to be seen than a hundred weeks of the most that a week may bring. */
const LEAST_TELLABLE = 1e-6

const effectFaults = ({ leastEffect: told }: PilotInput, { kpi, baseline, leastEffect }: PilotPlan): readonly PlanFault[] => {
  const { absolute, relative } = told
  if ((absolute === undefined) === (relative === undefined)) return [{ pointer: '/leastEffect', code: 'effect-forms' }]
  if (leastEffect === 0) return [{ pointer: '/leastEffect/relative', code: 'effect-relative-to-nothing' }]
  const { level, variance = 1 } = referenceOf(kpi, baseline)
  const target = kpi.improves === 'up' ? level + leastEffect : level - leastEffect
  const isPossible = kpi.type === 'mean' || (target >= 0 && (kpi.type === 'count' || target <= 1))
  if (!isPossible) return [{ pointer: '/leastEffect', code: 'target-impossible', found: inDigits(target) }]
  const scale = scaleOf(kpi.type)
  const isTellable = Math.abs(scale.of(target) - scale.of(level)) >= LEAST_TELLABLE * Math.sqrt(variance)
  return isTellable ? [] : [{ pointer: '/leastEffect', code: 'effect-too-small', found: inDigits(leastEffect) }]
}

const restFaults = ({
  kpi,
  comparison = 'before',
  perWeek,
  comparedPerWeek,
  guardrails = [],
  checkpoints = [],
  start,
  reviewOn,
}: PilotInput): readonly PlanFault[] => {
  const isCount = kpi.type === 'count'
  const faults: PlanFault[] = []
  const weekly = (pointer: string, value: number | undefined, needed: boolean): void => {
    if (needed && value === undefined) faults.push({ pointer, code: 'per-week-missing' })
    if (!needed && value !== undefined) faults.push({ pointer, code: 'per-week-needless' })
  }
  weekly('/perWeek', perWeek, !isCount)
  weekly('/comparedPerWeek', comparedPerWeek, !isCount && comparison === 'group')
  if (start !== undefined && reviewOn !== undefined && dayOf(reviewOn) < dayOf(start))
    faults.push({ pointer: '/reviewOn', code: 'review-before-start', found: reviewOn })
  const repeated = <T>(values: readonly T[]): readonly number[] => values.flatMap((value, place) => (values.indexOf(value) < place ? [place] : []))
  faults.push(
    ...repeated(guardrails.map(({ id }) => id)).map((place) => ({ pointer: `/guardrails/${place}/id`, code: 'guardrail-repeated' as const })),
  )
  faults.push(
    ...repeated(checkpoints.map(({ week }) => week)).map((place) => ({
      pointer: `/checkpoints/${place}/week`,
      code: 'checkpoint-repeated' as const,
    })),
  )
  return faults
}

const weekFaults = ({ weeks, weeksAvailable, settlingWeeks, kind }: PilotPlan): readonly PlanFault[] => {
  const least = Math.max(1, WEEKS_OF[kind].least.value - settlingWeeks)
  const faults: PlanFault[] = []
  if (weeks !== undefined && weeks < least) faults.push({ pointer: '/weeks', code: 'weeks-too-few', found: String(weeks), first: String(least) })
  const isAbove = weeks !== undefined && weeksAvailable !== undefined && weeks + settlingWeeks > weeksAvailable
  if (isAbove)
    faults.push({
      pointer: '/weeks',
      code: 'weeks-above-available',
      found: String(weeks),
      ...(weeksAvailable > settlingWeeks ? { last: String(weeksAvailable - settlingWeeks) } : {}),
    })
  if (weeks === undefined && weeksAvailable !== undefined && weeksAvailable <= settlingWeeks)
    faults.push({ pointer: '/weeksAvailable', code: 'weeks-above-available', found: String(weeksAvailable), first: String(settlingWeeks + 1) })
  if (!isAbove && weeks !== undefined && weeks + settlingWeeks > MOST_WEEKS)
    faults.push({ pointer: '/weeks', code: 'weeks-too-many', found: String(weeks), last: String(MOST_WEEKS - settlingWeeks) })
  return faults
}

const earlyFloors = ({ checkpoints = [] }: PilotInput, { settlingWeeks }: PilotPlan): readonly PlanFault[] =>
  checkpoints.flatMap(({ week }, place) =>
    week <= settlingWeeks
      ? [{ pointer: `/checkpoints/${place}/week`, code: 'checkpoint-in-settling', found: String(week), first: String(settlingWeeks + 1) }]
      : [],
  )

/** In the unit of the KPI, as people write it: no more digits than they mean. */
const inDigits = (value: number): string => String(Number(value.toPrecision(6)))

const targetOf = ({ kpi, baseline, leastEffect }: PilotPlan): number =>
  referenceOf(kpi, baseline).level + (kpi.improves === 'up' ? leastEffect : -leastEffect)

/** A floor that not even the target keeps would stop what is a success. */
const floorFaults = ({ checkpoints = [] }: PilotInput, plan: PilotPlan): readonly PlanFault[] => {
  const { kpi } = plan
  const target = targetOf(plan)
  return checkpoints.flatMap(({ floor }, place): readonly PlanFault[] => {
    const at = { pointer: `/checkpoints/${place}/floor`, found: inDigits(floor) }
    if (kpi.type !== 'mean' && (floor < 0 || (sharesOf(kpi.type) && floor > 1))) return [{ ...at, code: 'floor-impossible' }]
    const isBeyond = kpi.improves === 'up' ? floor > target : floor < target
    return isBeyond ? [{ ...at, code: 'floor-beyond-target', [kpi.improves === 'up' ? 'last' : 'first']: inDigits(target) }] : []
  })
}

/** Floors that would never be looked at, and limits that could not be crossed so many weeks running. @param totalWeeks of the pilot, settling included: how long it takes is known once it is designed. */
export const faultsBeyondEnd = ({ checkpoints = [], guardrails = [] }: PilotInput, totalWeeks: number): readonly PlanFault[] => [
  ...checkpoints.flatMap(({ week }, place): readonly PlanFault[] =>
    week > totalWeeks ? [{ pointer: `/checkpoints/${place}/week`, code: 'checkpoint-after-end', found: String(week), last: String(totalWeeks) }] : [],
  ),
  ...guardrails.flatMap(({ weeks = 1 }, place): readonly PlanFault[] =>
    weeks > totalWeeks ? [{ pointer: `/guardrails/${place}/weeks`, code: 'guardrail-too-long', found: String(weeks), last: String(totalWeeks) }] : [],
  ),
]
