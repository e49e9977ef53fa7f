import { CsvError } from 'csv-parse/sync'
import { INVENTORY_COLUMNS, type InventoryColumn, type InventoryRow, READ_COLUMNS } from '../../domain/audit/inventory.ts'
import type { ImportFault, ReadInventory } from '../../domain/ports.ts'
import { type CsvRecord, csvFault, csvRecords, separatorOf } from './csv-text.ts'
import { fault } from './rows.ts'

/**
 * Which accounts does this CSV text list, and what does it say of them?
 *
 * A header line names the columns in any order and case, in English or French; `reference` must be there, and a name that is none is refused: what is misspelt would be lost unseen. Columns
 * that only an export fills are skipped. Separated by comma, semicolon or tab; a byte order mark is skipped. A row that cannot be taken apart spoils no other.
 */
const FRENCH: Readonly<Record<string, InventoryColumn>> = {
  plateforme: 'platform',
  reseau: 'platform',
  compte: 'reference',
  client: 'organisation',
  responsable: 'owner',
  suppleant: 'deputy',
  finalite: 'purpose',
  finaliteecritele: 'purposeWrittenOn',
  ouvertle: 'openedOn',
  motifsalouverture: 'motivesAtOpening',
  cadencepromisejours: 'promisedCadenceDays',
  delaidereponsepromisheures: 'promisedReplyHours',
  heuresparsemaine: 'hoursPerWeek',
  administrateurs: 'administrators',
  acces: 'access',
  genre: 'kind',
  obligationdemaintien: 'dutyToKeep',
  obligationdarchivage: 'recordsDuty',
  public: 'audience',
  etiquettes: 'tags',
}
const SKIPPED: ReadonlySet<string> = new Set([...READ_COLUMNS.map((column) => column.toLowerCase()), 'etat', 'dernierepublicationle', 'observele'])
const COLUMNS: ReadonlyMap<string, InventoryColumn> = new Map([
  ...Object.entries(FRENCH),
  ...INVENTORY_COLUMNS.map((column) => [column.toLowerCase(), column] as const),
])

const MOST_LINES = 5000
const LONGEST_RECORD = 100_000

/** `Délai de réponse promis (heures)` and `delaidereponsepromisheures` are one name. */
const keyOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')

type Taken = { readonly found: readonly CsvRecord[]; readonly unreadable: readonly ImportFault[] }

const LIMITS = { most: MOST_LINES + 2, longest: LONGEST_RECORD }

/** Quotation marks that go astray would swallow what follows them: then records are put together line by line, and one that is none costs its first line only. */
const recordsOf = (text: string): Taken => {
  const delimiter = separatorOf(text)
  const whole = csvRecords(text, { delimiter, ...LIMITS })
  return whole instanceof CsvError ? piecemeal(text.split(/\r?\n/), delimiter) : { found: whole, unreadable: [] }
}

const piecemeal = (lines: readonly string[], delimiter: string): Taken => {
  const found: CsvRecord[] = []
  const unreadable: ImportFault[] = []
  for (let at = 0; at < lines.length && found.length + unreadable.length < MOST_LINES + 2; ) {
    const after = endOfRecord(lines, at)
    const record = csvRecords(lines.slice(at, after).join('\n'), { delimiter, ...LIMITS })
    if (record instanceof CsvError) {
      unreadable.push({ ...csvFault(record), line: at + 1 })
      at += 1
    } else {
      found.push(...record.map((one) => ({ ...one, info: { lines: after } })))
      at = after
    }
  }
  return { found, unreadable }
}

/** The line after the first one with which all quotation marks are closed; the next one where that never comes. */
const endOfRecord = (lines: readonly string[], start: number): number => {
  let marks = 0
  let length = 0
  for (let at = start; at < lines.length && length <= LONGEST_RECORD; at += 1) {
    marks += (lines[at] ?? '').split('"').length - 1
    length += lines[at]?.length ?? 0
    if (marks % 2 === 0) return at + 1
  }
  return start + 1
}

type Places = { readonly places: ReadonlyMap<number, InventoryColumn>; readonly faults: readonly ImportFault[] }

const placesOf = ({ info, record }: CsvRecord): Places => {
  const places = new Map<number, InventoryColumn>()
  const faults: ImportFault[] = []
  for (const [place, name] of record.entries()) {
    const key = keyOf(name)
    const column = COLUMNS.get(key)
    if (key === '' || SKIPPED.has(key)) continue
    if (column === undefined) faults.push(fault(info.lines, 'column-unknown', name))
    else if ([...places.values()].includes(column)) faults.push(fault(info.lines, 'column-repeated', name))
    else places.set(place, column)
  }
  if (![...places.values()].includes('reference')) faults.push(fault(info.lines, 'column-missing', 'reference'))
  return { places, faults }
}

/** The line on which a record begins. */
const firstLine = ({ info, record }: CsvRecord): number => info.lines - record.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0)

const rowOf = (found: CsvRecord, places: ReadonlyMap<number, InventoryColumn>): InventoryRow => {
  const said = found.record.flatMap((cell, place) => {
    const column = places.get(place)
    return column === undefined || cell.trim() === '' ? [] : [[column, cell] as const]
  })
  return { line: firstLine(found), cells: Object.fromEntries(said) }
}

export const parseInventoryCsv = (text: string): ReadInventory => {
  const { found, unreadable } = recordsOf(text)
  const [header, ...records] = found
  if (!header || records.length + unreadable.length === 0) return { ok: false, faults: [fault(1, 'file-empty', '')] }
  if (records.length + unreadable.length > MOST_LINES) return { ok: false, faults: [fault(MOST_LINES + 2, 'too-many-rows', `> ${MOST_LINES}`)] }
  const { places, faults } = placesOf(header)
  if (faults.length > 0) return { ok: false, faults }
  const width = header.record.length
  const isTooLong = ({ record }: CsvRecord): boolean => record.slice(width).some((cell) => cell.trim() !== '')
  const long = records.filter(isTooLong).map((record) => fault(firstLine(record), 'row-unreadable', 'more-cells-than-columns'))
  return {
    ok: true,
    rows: records.filter((record) => !isTooLong(record)).map((record) => rowOf(record, places)),
    unreadable: [...unreadable, ...long],
  }
}
