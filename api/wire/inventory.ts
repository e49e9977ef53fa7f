import type { AccountWithDossier } from '../../domain/audit/account.ts'
import type { Dossier } from '../../domain/audit/dossier.ts'
import { cellText, defused, INVENTORY_COLUMNS, type InventoryColumn, type InventoryRow } from '../../domain/audit/inventory.ts'
import { recogniseAccount, type Unrecognised } from '../../domain/audit/references/recognise.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import { PLATFORM_IDS, type PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type DossierFault, dossierFrom, dossierToWire } from './dossier.ts'

type Schemas = components['schemas']
type Wire = Schemas['Dossier']

export type InventoryFault = {
  readonly column: InventoryColumn
  readonly code:
    | DossierFault['code']
    | 'platform-unknown'
    | 'reference-missing'
    | 'purpose-missing'
    | 'organisation-unknown'
    | 'organisation-missing'
    | 'account-of-other-organisation'
    | 'account-repeated'
  readonly found?: string
}

const EMPTIES = '-'
const PLATFORMS: ReadonlyMap<string, PublishedPlatformId> = new Map([...PLATFORM_IDS.map((id) => [id, id] as const), ['x', 'twitter']])

export const saidIn = ({ cells }: InventoryRow, column: InventoryColumn): string | undefined => {
  const cell = cells[column]
  return cell === undefined || cell.trim() === EMPTIES ? undefined : cellText(cell)
}
export const empties = ({ cells }: InventoryRow, column: InventoryColumn): boolean => cells[column]?.trim() === EMPTIES

/** The account that a row names, or why that is none. */
export const accountIn = (row: InventoryRow): { readonly account: AccountReference } | { readonly fault: InventoryFault } => {
  const name = saidIn(row, 'platform')
  const platform = name === undefined ? undefined : PLATFORMS.get(name.toLowerCase())
  const reference = saidIn(row, 'reference')
  if (name !== undefined && platform === undefined) return { fault: { column: 'platform', code: 'platform-unknown', found: excerpt(name) } }
  if (reference === undefined) return { fault: { column: 'reference', code: 'reference-missing' } }
  const found = recogniseAccount(reference, platform)
  if (found.ok) return { account: { platform: found.account.platform, reference: found.account.reference } }
  return { fault: unrecognised(found.code, reference) }
}

const excerpt = (text: string): string => text.slice(0, 80)

/** An address with a password in it is not repeated. */
const unrecognised = (code: Unrecognised, reference: string): InventoryFault => ({
  column: code === 'platform-not-recognised' ? 'platform' : 'reference',
  code,
  ...(code === 'credentials-in-url' ? {} : { found: excerpt(reference) }),
})

const YES: ReadonlySet<string> = new Set(['yes', 'oui', 'true', 'vrai'])
const NO: ReadonlySet<string> = new Set(['no', 'non', 'false', 'faux'])

/** What is neither stays a text, which the contract then refuses. */
const oneOf =
  <T>(yes: T, no: T) =>
  (text: string): T | string => {
    const word = text.toLowerCase()
    if (YES.has(word)) return yes
    return NO.has(word) ? no : word
  }
const numberIn = (text: string): number | string => (/^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text)
/** Somebody who goes by that word is written with an apostrophe before it. */
const nameIn = (text: string, cell: string): string | null => (/^(?:nobody|personne)$/i.test(cell.trim()) ? null : text)
/** As they were written: a tag keeps its capitals. */
const textsIn = (text: string): readonly string[] =>
  text
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '')
const listIn = (text: string): readonly string[] =>
  text
    .split(';')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '')

/** Columns that are a field of the dossier, and how each is read. */
const FIELDS = {
  owner: nameIn,
  deputy: nameIn,
  openedOn: (text: string) => text,
  motivesAtOpening: listIn,
  promisedCadenceDays: numberIn,
  promisedReplyHours: numberIn,
  hoursPerWeek: numberIn,
  administrators: numberIn,
  access: oneOf('held', 'lost'),
  kind: (text: string) => text.toLowerCase(),
  dutyToKeep: oneOf(true, false),
  recordsDuty: oneOf(true, false),
  audience: oneOf('present', 'gone'),
  tags: (text: string) => textsIn(text),
} as const satisfies Partial<Record<InventoryColumn & keyof Dossier, (text: string, cell: string) => unknown>>
type Field = keyof typeof FIELDS
const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[]

/** The fields of a dossier that a row can speak of, as a request would have them; what the row does not say is as it was. Nothing of it has been checked. */
export const dossierOf = (row: InventoryRow, before: Dossier): { readonly fields: object } | { readonly fault: InventoryFault } => {
  const known: Wire = dossierToWire(before)
  const fields = FIELD_NAMES.flatMap((field) => {
    const text = saidIn(row, field)
    const value = text === undefined ? (empties(row, field) ? undefined : known[field]) : FIELDS[field](text, row.cells[field] ?? '')
    return value === undefined ? [] : [[field, value] as const]
  })
  const purpose = purposeOf(row, known)
  if (purpose === 'missing') return { fault: { column: 'purposeWrittenOn', code: 'purpose-missing' } }
  return { fields: { ...Object.fromEntries(fields), ...(purpose === undefined ? {} : { purpose }) } }
}

const purposeOf = (row: InventoryRow, { purpose }: Wire): Wire['purpose'] | 'missing' => {
  const text = saidIn(row, 'purpose') ?? (empties(row, 'purpose') ? undefined : purpose?.text)
  const writtenOn = saidIn(row, 'purposeWrittenOn') ?? (empties(row, 'purposeWrittenOn') ? undefined : purpose?.writtenOn)
  if (text === undefined) return saidIn(row, 'purposeWrittenOn') === undefined ? undefined : 'missing'
  return writtenOn === undefined ? { text } : { text, writtenOn }
}

/** The column that a place in a dossier is written in. */
export const columnOf = (pointer: string): InventoryColumn => {
  if (pointer === '/purpose/writtenOn') return 'purposeWrittenOn'
  if (pointer.startsWith('/declared')) return 'dutyToKeep'
  const field = pointer.split('/')[1] ?? ''
  return (INVENTORY_COLUMNS as readonly string[]).includes(field) ? (field as InventoryColumn) : 'reference'
}

type About = { readonly account: AccountReference; readonly before: Dossier; readonly now: Instant }
type Read = { readonly dossier: Dossier } | { readonly faults: readonly InventoryFault[] }

/** The whole dossier after a row, or where that contradicts itself. What no row can speak of stays as it is, also what today's rules would not take. */
export const amendedDossier = (fields: Wire, { account, before, now }: About): Read => {
  const { declared } = before
  const read = dossierFrom({ ...fields, ...(declared === undefined ? {} : { declared }) }, { account, now })
  if (!read.ok) return { faults: read.faults.map(({ pointer, code }) => ({ column: columnOf(pointer), code })) }
  const { purpose: _, ...others } = before
  const kept = Object.fromEntries(Object.entries(others).filter(([field]) => !(FIELD_NAMES as readonly string[]).includes(field)))
  return { dossier: { ...kept, ...read.dossier } }
}

/** A row of an export, with its columns in the order of their names. */
export type InventoryRecord = Schemas['InventoryLine']

/** @param organisation what the organisation of the account goes by. */
export const inventoryRecord = (account: AccountWithDossier, organisation: string | undefined): InventoryRecord => {
  const dossier = dossierToWire(account.dossier ?? {})
  const { purpose } = dossier
  const fields = Object.fromEntries(FIELD_NAMES.flatMap((field) => (dossier[field] === undefined ? [] : [[field, dossier[field]]])))
  return {
    id: account.id,
    ...account.account,
    ...(organisation === undefined ? {} : { organisation }),
    ...fields,
    ...(purpose === undefined ? {} : { purpose: purpose.text }),
    ...(purpose?.writtenOn === undefined ? {} : { purposeWrittenOn: purpose.writtenOn }),
    state: account.standing,
    ...(account.reading?.lastPostOn === undefined ? {} : { lastPostOn: account.reading.lastPostOn }),
    ...(account.observedAt === undefined ? {} : { observedAt: account.observedAt }),
  }
}

/** The columns of an export, in their order. */
export const EXPORT_COLUMNS = ['id', ...INVENTORY_COLUMNS, 'state', 'lastPostOn', 'observedAt'] as const satisfies readonly (keyof InventoryRecord)[]

const cellOf = (value: unknown): string => {
  if (value === undefined) return ''
  if (value === null) return 'nobody'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return defused(value.join(';'))
  return typeof value === 'string' ? defused(value) : String(value)
}

export const inventoryCells = (record: InventoryRecord): readonly string[] => EXPORT_COLUMNS.map((column) => cellOf(record[column]))
