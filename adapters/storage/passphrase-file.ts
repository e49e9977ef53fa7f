import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { StorageError } from './errors.ts'

const BYTES = 32
/** Whoever runs the service, and nobody else. */
const OWNER_ONLY = 0o600
const FEWEST_CHARACTERS = 32

/**
 * The passphrase kept next to a database file, `<file>.secret`, made when it is not there yet. A backup of the database alone opens no secret.
 *
 * @returns undefined where the database is no file of its own: in memory, or on a server that several machines share.
 * @throws StorageError `passphrase-file-unusable`
 */
export const passphraseBeside = (databaseUrl: string): string | undefined => {
  const [, path = ':memory:'] = /^sqlite:(?:\/\/)?(.*)$/s.exec(databaseUrl) ?? []
  if (path === ':memory:' || path === '') return undefined
  const file = `${resolve(path)}.secret`
  if (!existsSync(file)) make(file)
  return passphraseIn(file)
}

/** Written whole under a name of its own first: of two first starts at once one gives its file the name, and both read that one. */
const make = (file: string): void => {
  const own = `${file}.${randomBytes(6).toString('hex')}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(own, `${randomBytes(BYTES).toString('base64url')}\n`, { flag: 'wx', mode: OWNER_ONLY, flush: true })
    renameUnless(own, file)
  } catch (error) {
    throw unusable(file, error)
  }
}

const renameUnless = (own: string, file: string): void => {
  try {
    linkSync(own, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(own, { force: true })
  }
}

const passphraseIn = (file: string): string => {
  let text: string
  try {
    text = readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw unusable(file, error)
  }
  if (text.length < FEWEST_CHARACTERS) throw unusable(file)
  return text
}

const unusable = (file: string, cause?: unknown): StorageError => {
  const why = cause === undefined ? `it holds fewer than ${FEWEST_CHARACTERS} characters` : (cause as Error).message
  return new StorageError('passphrase-file-unusable', `the passphrase of credentials cannot be kept in ${file}: ${why}`, { cause })
}
