import { type Kpi, type Sample, sharesOf } from './kpi.ts'

/** What was seen, as callers write it: the fields that the KPI asks for, or the single values. */
export type SampleInput = {
  readonly successes?: number
  readonly trials?: number
  readonly count?: number
  readonly number?: number
  readonly mean?: number
  readonly standardDeviation?: number
  /** Single values of a mean, in any order. */
  readonly values?: readonly number[]
  /** Minutes until each answer, in any order, and the questions that got none within the limit. */
  readonly answerMinutes?: readonly number[]
  readonly unanswered?: number
}

export type SampleFaultCode = 'sample-fields' | 'successes-above-trials' | 'standard-deviation-missing'
export type SampleFault = { readonly pointer: string; readonly code: SampleFaultCode; readonly found?: string; readonly known?: readonly string[] }
export type ReadSample = { readonly ok: true; readonly sample: Sample } | { readonly ok: false; readonly faults: readonly SampleFault[] }

/** The ways in which a KPI of a type may be told. */
const WAYS: Readonly<Record<Kpi['type'], readonly (readonly (keyof SampleInput)[])[]>> = {
  rate: [['successes', 'trials']],
  'time-to-answer': [
    ['successes', 'trials'],
    ['answerMinutes', 'unanswered'],
  ],
  count: [['count']],
  mean: [['values'], ['number', 'mean', 'standardDeviation']],
}

/** The fields of a sample of that KPI, to be told. */
export const waysOf = (type: Kpi['type']): readonly string[] => WAYS[type].map((fields) => fields.join(', '))

const failed = (pointer: string, code: SampleFaultCode, more: Pick<SampleFault, 'found' | 'known'> = {}): ReadSample => ({
  ok: false,
  faults: [{ pointer, code, ...more }],
})

/** Reads a sample; numbers below zero are refused before (the contract). */
export const readSample = (kpi: Pick<Kpi, 'type' | 'withinMinutes'>, input: SampleInput, pointer: string): ReadSample => {
  const given = Object.keys(input) as (keyof SampleInput)[]
  const way = WAYS[kpi.type].find(
    (fields) => given.every((field) => fields.includes(field)) && fields.every((field) => given.includes(field) || isOptional(input, field)),
  )
  if (!way) return failed(pointer, 'sample-fields', { known: waysOf(kpi.type), found: given.join(', ') })
  if (sharesOf(kpi.type)) return readShare(kpi, input, pointer)
  if (kpi.type === 'count') return { ok: true, sample: { count: input.count as number } }
  return readMean(input, pointer)
}

const isOptional = ({ number }: SampleInput, field: keyof SampleInput): boolean =>
  field === 'unanswered' || (field === 'standardDeviation' && number !== undefined)

const readShare = (
  { withinMinutes = 0 }: Pick<Kpi, 'withinMinutes'>,
  { successes, trials, answerMinutes, unanswered = 0 }: SampleInput,
  pointer: string,
): ReadSample => {
  if (answerMinutes) {
    const inTime = answerMinutes.filter((minutes) => minutes <= withinMinutes).length
    return { ok: true, sample: { successes: inTime, trials: answerMinutes.length + unanswered } }
  }
  if ((successes as number) > (trials as number))
    return failed(`${pointer}/successes`, 'successes-above-trials', { found: `${successes} > ${trials}` })
  return { ok: true, sample: { successes: successes as number, trials: trials as number } }
}

const readMean = ({ values, number = 0, mean = 0, standardDeviation }: SampleInput, pointer: string): ReadSample => {
  if (values) return { ok: true, sample: momentsOf(values) }
  if (number > 1 && standardDeviation === undefined) return failed(`${pointer}/standardDeviation`, 'standard-deviation-missing')
  return { ok: true, sample: { number, mean, ...(standardDeviation === undefined ? {} : { standardDeviation }) } }
}

/** Number, mean and sample standard deviation; added up from the least to the greatest, so that their order is none. */
const momentsOf = (values: readonly number[]): Sample => {
  const ordered = values.toSorted((one, other) => one - other)
  const mean = values.length === 0 ? 0 : ordered.reduce((sum, value) => sum + value, 0) / values.length
  if (values.length < 2) return { number: values.length, mean }
  const squares = ordered.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { number: values.length, mean, standardDeviation: Math.sqrt(squares / (values.length - 1)) }
}
