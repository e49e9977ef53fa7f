import type { Hash } from 'node:crypto'
import { StorageError } from '../errors.ts'

/**
 * A backup is gzip over lines of JSON (UTF-8, each ended by a line feed): a `Header`; for each table, those that others refer to first, a line `{"table": name}` and its rows as lists of
 * values in the order of the header's columns, ordered by primary key; at the end an `Ending`. Method: ADR 0031.
 */
export const FORMAT = 'channelfit-backup'
export const FORMAT_VERSION = 1

export type Value = string | number | null
export type Row = readonly Value[]

export type Header = {
  readonly format: typeof FORMAT
  readonly version: number
  /** Version of the program that wrote it. */
  readonly channelfit: string
  /** The newest migration of the database: what the columns mean. */
  readonly migration: string
  readonly createdAt: string
  readonly database: 'sqlite' | 'postgresql'
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[] }[]
}

export type TableMark = { readonly table: string }
/** Rows of each table, and the SHA-256 (hexadecimal) of all bytes before this line. */
export type Ending = { readonly end: { readonly rows: Readonly<Record<string, number>>; readonly sha256: string } }

/** A line, which counts for the digest. */
export const lineOf = (hash: Hash, value: Header | TableMark | Row): string => {
  const line = `${JSON.stringify(value)}\n`
  hash.update(line)
  return line
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string')

const notABackup = (cause?: unknown): StorageError => new StorageError('not-a-backup', 'this is no backup of Channelfit', { cause })

const isHeader = (value: Readonly<Record<string, unknown>>): value is Header =>
  ['channelfit', 'migration', 'createdAt', 'database'].every((field) => typeof value[field] === 'string') &&
  Array.isArray(value.tables) &&
  value.tables.every((table) => isRecord(table) && typeof table.name === 'string' && isTexts(table.columns))

/** @throws StorageError `not-a-backup`, `backup-newer-than-code` when its form is one of a later version. */
export const headerIn = (line: string | undefined): Header => {
  let value: unknown
  try {
    value = JSON.parse(line ?? '')
  } catch (error) {
    throw notABackup(error)
  }
  if (!isRecord(value) || value.format !== FORMAT || typeof value.version !== 'number') throw notABackup()
  if (value.version > FORMAT_VERSION)
    throw new StorageError('backup-newer-than-code', `the backup was written by a newer version: its format is ${value.version}`, {
      about: `${FORMAT} ${value.version}`,
    })
  if (!isHeader(value)) throw notABackup()
  return value
}

export const damaged = (cause?: unknown): StorageError =>
  new StorageError('backup-damaged', 'the backup is not whole, or was altered; nothing of it was restored', { cause })

const isValue = (value: unknown): value is Value => value === null || typeof value === 'string' || Number.isSafeInteger(value)

/** A line behind the header. @throws StorageError `backup-damaged` */
export const bodyLine = (line: string): Row | TableMark | Ending => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw damaged(error)
  }
  if (Array.isArray(value) && value.every(isValue)) return value
  if (isRecord(value) && typeof value.table === 'string') return { table: value.table }
  if (isRecord(value) && isRecord(value.end) && isRecord(value.end.rows) && typeof value.end.sha256 === 'string') return value as Ending
  throw damaged()
}
