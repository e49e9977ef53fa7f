import type { components } from '../../openapi/generated/types.ts'
import type { Form } from './form.ts'

type Kpi = components['schemas']['PilotKpi']
export type KpiType = Kpi['type']
type Sample = components['schemas']['PilotSample']
/** A figure is NaN where what was typed is none: whoever checks it then refuses it by its place. */
export type SampleTold = Readonly<Record<string, number>>

/** The fields in which a figure of that kind is told, in order. */
export const FIELDS_OF = {
  rate: ['successes', 'trials'],
  'time-to-answer': ['successes', 'trials'],
  count: ['count'],
  mean: ['number', 'mean', 'standardDeviation'],
} as const satisfies Record<KpiType, readonly (keyof Sample)[]>

export const isShare = (type: string | undefined): boolean => type === 'rate' || type === 'time-to-answer'

/** Shares are told in per cent; ten decimals, so that a share that was read and is sent again is the same. */
export const fromPercent = (value: number | undefined): number | undefined => (value === undefined ? undefined : rounded(value / 100))
export const toPercent = (share: number): number => rounded(share * 100)
const rounded = (value: number): number => Number(value.toPrecision(10))

/** A number as people of either language write it. */
const numberIn = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text.replace(/\s/g, '').replace(',', '.')))

/** `26`, `12/340` or `48;31,5;12,2`: what stands in one line, by the kind of figure. */
const sampleIn = (line: string, type: KpiType): SampleTold => {
  const fields: readonly string[] = FIELDS_OF[type]
  const parts = line.split(isShare(type) ? '/' : type === 'mean' ? /[;\t]/ : /[;\t/]/)
  // More parts than there are fields say something that is not asked for.
  if (parts.length > fields.length) return { [fields[0] ?? '']: Number.NaN }
  return Object.fromEntries(parts.map((part, place) => [fields[place] ?? '', numberIn(part)]))
}

/** The lines that say something, each with its number. */
export const linesIn = (text: string): readonly { readonly number: number; readonly line: string }[] =>
  text.split(/\r?\n/).flatMap((line, place) => (line.trim() === '' ? [] : [{ number: place + 1, line }]))

export const samplesIn = (text: string, type: KpiType): readonly SampleTold[] => linesIn(text).map(({ line }) => sampleIn(line, type))

/** The same the other way round, as it may be typed. */
export const lineOf = (sample: Sample, type: KpiType): string =>
  FIELDS_OF[type].flatMap((field) => sample[field] ?? []).join(isShare(type) ? '/' : ';')

type Checkpoint = components['schemas']['PilotCheckpoint']

/** `6: 130`: a week, and the floor at the end of it; the floor of a share in per cent. */
const checkpointIn = (line: string, type: KpiType): Partial<Checkpoint> => {
  const [week = Number.NaN, floor, ...more] = line.split(/[:;\t]/).map(numberIn)
  if (more.length > 0) return { week: Number.NaN }
  return { week, ...(floor === undefined ? {} : { floor: isShare(type) ? rounded(floor / 100) : floor }) }
}

export const checkpointsIn = (text: string, type: KpiType): readonly Partial<Checkpoint>[] =>
  linesIn(text).map(({ line }) => checkpointIn(line, type))

export const checkpointLine = ({ week, floor }: Checkpoint, type: KpiType): string => `${week}: ${isShare(type) ? toPercent(floor) : floor}`

/** What fields of their own say of a sample; nothing where all of them are empty. */
export const sampleFrom = (form: Form, at: string, type: KpiType): SampleTold =>
  Object.fromEntries(
    FIELDS_OF[type].flatMap((field) => {
      const value = form.number(`${at}.${field}`)
      return value === undefined ? [] : [[field, value] as const]
    }),
  )
