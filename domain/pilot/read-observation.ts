import { dateOfDay, dayOf, type IsoDate, parseDay } from '../shared/calendar.ts'
import type { Sample } from './kpi.ts'
import type { Observation, PilotPlan, Registration } from './pilot.ts'
import { readSample, type SampleFault, type SampleInput } from './read-sample.ts'

/** An observation as callers write it. Shapes and ranges are checked before (the contract). */
export type ObservationInput = {
  readonly on: IsoDate
  readonly days?: 1 | 7
  readonly pilot: SampleInput
  readonly compared?: SampleInput
  readonly guardrails?: Readonly<Record<string, number>>
  readonly source?: string
}

export type ObservationFaultCode =
  | SampleFault['code']
  | 'date-impossible'
  | 'observation-before-start'
  | 'observation-after-end'
  | 'observation-to-come'
  | 'observation-misaligned'
  | 'observation-repeated'
  | 'observations-overlap'
  | 'guardrail-unknown'
  | 'compared-missing'
  | 'compared-needless'
export type ObservationFault = {
  readonly pointer: string
  readonly code: ObservationFaultCode
  readonly found?: string
  readonly known?: readonly string[]
  /** The first and the last day that could stand there. */
  readonly first?: IsoDate
  readonly last?: IsoDate
}
export type ReadObservation =
  | { readonly ok: true; readonly observation: Observation }
  | { readonly ok: false; readonly faults: readonly ObservationFault[] }

type Running = { readonly plan: PilotPlan; readonly registration: Pick<Registration, 'start' | 'end'> }

/** Reads an observation of a pilot; `pointer` is where it was told. @param today what is not over yet cannot be known. */
export const readObservation = (
  pilot: Running,
  input: ObservationInput,
  { pointer, today }: { readonly pointer: string; readonly today: IsoDate },
): ReadObservation => {
  const { on, days = 1, guardrails, source } = input
  const faults: ObservationFault[] = [...timeFaults(pilot, { on, days }, { pointer, today }), ...guardrailFaults(pilot, guardrails, pointer)]
  const samples = samplesOf(pilot, input, pointer)
  if (!samples.ok || faults.length > 0) return { ok: false, faults: [...faults, ...(samples.ok ? [] : samples.faults)] }
  const { compared } = samples
  return {
    ok: true,
    observation: {
      on,
      days,
      pilot: samples.pilot,
      ...(compared ? { compared } : {}),
      ...(guardrails && Object.keys(guardrails).length > 0 ? { guardrails } : {}),
      ...(source === undefined ? {} : { source }),
    },
  }
}

const timeFaults = (
  { registration: { start, end } }: Running,
  { on, days }: { readonly on: IsoDate; readonly days: 1 | 7 },
  { pointer, today }: { readonly pointer: string; readonly today: IsoDate },
): readonly ObservationFault[] => {
  const at = `${pointer}/on`
  const first = parseDay(on)
  if (first === undefined) return [{ pointer: at, code: 'date-impossible', found: on }]
  if (first < dayOf(start)) return [{ pointer: at, code: 'observation-before-start', found: on, first: start }]
  if (first + days - 1 > dayOf(end)) return [{ pointer: at, code: 'observation-after-end', found: on, last: end }]
  const off = (first - dayOf(start)) % 7
  if (days === 7 && off !== 0)
    return [{ pointer: at, code: 'observation-misaligned', found: on, known: [dateOfDay(first - off), dateOfDay(first - off + 7)] }]
  return first + days - 1 >= dayOf(today) ? [{ pointer: at, code: 'observation-to-come', found: on }] : []
}

const guardrailFaults = ({ plan }: Running, told: Readonly<Record<string, number>> = {}, pointer: string): readonly ObservationFault[] => {
  const ids = plan.guardrails.map(({ id }) => id)
  return Object.keys(told).flatMap((id) =>
    ids.includes(id) ? [] : [{ pointer: `${pointer}/guardrails/${id}`, code: 'guardrail-unknown' as const, found: id, known: ids }],
  )
}

type Samples =
  | { readonly ok: true; readonly pilot: Sample; readonly compared?: Sample }
  | { readonly ok: false; readonly faults: readonly ObservationFault[] }

const samplesOf = ({ plan: { kpi, comparison } }: Running, { pilot, compared }: ObservationInput, pointer: string): Samples => {
  const own = readSample(kpi, pilot, `${pointer}/pilot`)
  const other = compared && readSample(kpi, compared, `${pointer}/compared`)
  const isGroup = comparison === 'group'
  const faults: ObservationFault[] = [
    ...(own.ok ? [] : own.faults),
    ...(other && !other.ok ? other.faults : []),
    ...(isGroup && !compared ? [{ pointer: `${pointer}/compared`, code: 'compared-missing' as const }] : []),
    ...(!isGroup && compared ? [{ pointer: `${pointer}/compared`, code: 'compared-needless' as const }] : []),
  ]
  if (!own.ok || faults.length > 0) return { ok: false, faults }
  return { ok: true, pilot: own.sample, ...(other?.ok ? { compared: other.sample } : {}) }
}
