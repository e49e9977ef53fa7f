import type { Observation, PilotPlan, RecordedObservation } from '../../domain/pilot/pilot.ts'
import type { ObservationInput } from '../../domain/pilot/read-observation.ts'
import type { ReadTable } from '../../domain/ports.ts'
import { isLine } from '../../domain/shared/text.ts'

import { sampleToWire } from './pilot-plan.ts'

export const observationToWire = <O extends Observation>({ pilot, compared, guardrails, ...rest }: O) => ({
  ...rest,
  pilot: sampleToWire(pilot),
  ...(compared === undefined ? {} : { compared: sampleToWire(compared) }),
  ...(guardrails === undefined ? {} : { guardrails: { ...guardrails } }),
})

/** Fields of a sample that are single figures: columns of their own in a table. */
const SAMPLE_COLUMNS = ['successes', 'trials', 'count', 'number', 'mean', 'standardDeviation'] as const

const FIELDS_OF = {
  rate: ['successes', 'trials'],
  'time-to-answer': ['successes', 'trials'],
  count: ['count'],
  mean: ['number', 'mean', 'standardDeviation'],
} as const satisfies Record<PilotPlan['kpi']['type'], readonly (typeof SAMPLE_COLUMNS)[number][]>

/** The columns of a pilot's observations, those that can be sent back. */
export const observationColumns = ({ kpi, comparison, guardrails }: PilotPlan): readonly string[] => [
  'on',
  'days',
  ...FIELDS_OF[kpi.type],
  ...(comparison === 'group' ? FIELDS_OF[kpi.type].map((field) => `compared.${field}`) : []),
  ...guardrails.map(({ id }) => `guardrail.${id}`),
  'source',
]

export const observationRecord = ({ on, days, pilot, compared, guardrails, source }: RecordedObservation): Readonly<Record<string, unknown>> => ({
  on,
  days,
  ...pilot,
  ...Object.fromEntries(Object.entries(compared ?? {}).map(([field, value]) => [`compared.${field}`, value])),
  ...Object.fromEntries(Object.entries(guardrails ?? {}).map(([id, value]) => [`guardrail.${id}`, value])),
  source: source ?? '',
})

type CellFaultCode = 'column-unknown' | 'column-missing' | 'cell-no-number' | 'date-impossible' | 'row-unreadable'
type CellFault = { readonly pointer: string; readonly code: CellFaultCode; readonly found: string }

const isSampleColumn = (name: string): boolean => (SAMPLE_COLUMNS as readonly string[]).includes(name)
const isKnownColumn = (name: string): boolean =>
  name === 'on' ||
  name === 'days' ||
  name === 'source' ||
  isSampleColumn(name) ||
  name.startsWith('guardrail.') ||
  (name.startsWith('compared.') && isSampleColumn(name.slice(9)))

/** Limits of the contract (`PilotSampleRequest`, `PilotObservationRequest`), which a table does not pass on its way in. */
const MOST_COUNTED = 1_000_000_000
const MOST_MEASURED = 1_000_000_000_000
const LONGEST_SOURCE = 500
const DATE = /^\d{4}-\d{2}-\d{2}$/
/** As people and spreadsheets write numbers: no hexadecimal ones. */
const NUMBER = /^[+-]?\d+([.,]\d+)?(e[+-]?\d+)?$/i

/** Figures that are counted, and never below zero; a mean and a guardrail may be. */
const isWhole = (name: string): boolean => /(^|\.)(successes|trials|count|number)$/.test(name) && !name.startsWith('guardrail.')
const isSpread = (name: string): boolean => name === 'standardDeviation' || name === 'compared.standardDeviation'

/** Decimal commas are read as points: a separator that is a comma stands in no cell. */
const numberIn = (name: string, cell: string): number | undefined => {
  if (!NUMBER.test(cell)) return undefined
  const value = Number(cell.replace(',', '.'))
  const [least, most] = isWhole(name) ? [0, MOST_COUNTED] : [isSpread(name) ? 0 : -MOST_MEASURED, MOST_MEASURED]
  return value < least || value > most || (isWhole(name) && !Number.isInteger(value)) ? undefined : value
}

/** Observations as they stand in a table; empty cells say nothing. */
export const observationInputs = ({
  columns,
  rows,
}: Extract<ReadTable, { readonly ok: true }>): { readonly inputs: readonly ObservationInput[]; readonly faults: readonly CellFault[] } => {
  const faults: CellFault[] = columns.flatMap((name) =>
    isKnownColumn(name) ? [] : [{ pointer: '/lines/1', code: 'column-unknown' as const, found: name }],
  )
  if (!columns.includes('on')) faults.push({ pointer: '/lines/1', code: 'column-missing', found: 'on' })
  if (faults.length > 0) return { inputs: [], faults }
  const inputs = rows.map(({ line, cells }): ObservationInput => {
    const pilot: Record<string, number> = {}
    const compared: Record<string, number> = {}
    const guardrails = new Map<string, number>()
    for (const [name, cell] of Object.entries(cells)) {
      if (cell === '' || name === 'on' || name === 'source') continue
      const value = numberIn(name, cell)
      if (value === undefined) faults.push({ pointer: `/lines/${line}/${name}`, code: 'cell-no-number', found: cell })
      else if (name.startsWith('compared.')) compared[name.slice(9)] = value
      else if (name.startsWith('guardrail.')) guardrails.set(name.slice(10), value)
      else if (name !== 'days') pilot[name] = value
    }
    const { on = '', days = '', source = '' } = cells
    if (days !== '' && days !== '1' && days !== '7') faults.push({ pointer: `/lines/${line}/days`, code: 'cell-no-number', found: days })
    if (!DATE.test(on)) faults.push({ pointer: `/lines/${line}/on`, code: 'date-impossible', found: on })
    if (source !== '' && (source.length > LONGEST_SOURCE || !isLine(source)))
      faults.push({ pointer: `/lines/${line}/source`, code: 'row-unreadable', found: 'source' })
    return {
      on,
      days: days === '7' ? 7 : 1,
      pilot,
      ...(Object.keys(compared).length > 0 ? { compared } : {}),
      ...(guardrails.size > 0 ? { guardrails: Object.fromEntries(guardrails) } : {}),
      ...(source === '' ? {} : { source }),
    }
  })
  return { inputs, faults }
}
