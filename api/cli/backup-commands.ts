import { createReadStream, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import type { BackupFault, PassphrasePlace, UsageWords } from '../messages/usage-words.ts'
import { configured, languageOption } from './command.ts'
import { Refused } from './refused.ts'
import { printable } from './table.ts'
import { unreadableText } from './usage.ts'

type Options = { readonly database?: string; readonly force?: boolean; readonly lang: Language }

/** Standard output may be the backup itself. */
const tell = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

const FAULTS: readonly string[] = [
  'database-empty',
  'database-not-empty',
  'database-newer-than-code',
  'not-a-backup',
  'backup-damaged',
  'backup-newer-than-code',
  'restore-failed',
] satisfies readonly BackupFault[]

type Named = { readonly code?: string; readonly about?: string }

/** By its code: what throws it is loaded only when it is needed. */
const toldOf = (error: unknown): ((words: UsageWords) => string) | undefined => {
  const { code = '', about = '' } = (error instanceof Error ? error : {}) as Named
  return FAULTS.includes(code) ? (words) => words.backupFault(code as BackupFault, printable(about)) : undefined
}

/** Errors of the system have a code of capitals. */
const isOfSystem = (error: unknown): error is NodeJS.ErrnoException => /^E[A-Z]+$/.test(String((error as NodeJS.ErrnoException | undefined)?.code))

const configOf = ({ database }: Options): Config => configured(database === undefined ? {} : { DATABASE_URL: database })

/** The passphrase of a file is beside it unless it was given. */
const placeOf = ({ databaseUrl, passphrases }: Config): PassphrasePlace => {
  const [, path] = /^sqlite:(?:\/\/)?(.*)$/s.exec(databaseUrl) ?? []
  return path === undefined || passphrases.length > 0 ? 'setting' : { file: `${resolve(path)}.secret` }
}

const withDatabase = (command: Command): Command =>
  command.option('--database <url>', 'another database than that of the settings').addOption(languageOption())

export const backupCommand = (program: Command): void => {
  withDatabase(
    program
      .command('backup')
      .description('write everything in the database to a file, also while the service runs')
      .argument('<file>', 'a new file; - for standard output')
      .option('--force', 'replace the file'),
  ).action(async (file: string, options: Options) => {
    const config = configOf(options)
    const words = messagesFor(options.lang).usage
    const { takeBackup } = await import('../main.ts')
    const { rows, tables, leftOut } = await takeBackup(config, file === '-' ? process.stdout : file, { isForced: options.force === true }).catch(
      (error: unknown) => {
        const told = toldOf(error)
        if (told) throw new Refused(told)
        if (!isOfSystem(error)) throw error
        const { code = '' } = error
        throw new Refused((said) => (code === 'EEXIST' ? said.fileThere(printable(file)) : said.unwritable(printable(file), code)))
      },
    )
    if (leftOut.length > 0) tell(words.leftOut(leftOut.map(printable)))
    tell(words.backedUp(rows, tables))
    tell(words.keepPassphrase(placeOf(config)))
  })
}

const opened = (file: string): Readable => {
  if (file === '-') return process.stdin
  try {
    // A folder is opened and cannot be read.
    if (statSync(file).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    return createReadStream(file)
  } catch (error) {
    throw new Refused((words) => unreadableText(file, error as NodeJS.ErrnoException, words))
  }
}

export const restoreCommand = (program: Command): void => {
  withDatabase(
    program
      .command('restore')
      .description('fill an empty database, SQLite or PostgreSQL, from a backup; no service may use it meanwhile')
      .argument('<file>', 'a backup; - for standard input')
      .option('--force', 'give up what the database holds'),
  ).action(async (file: string, options: Options) => {
    const config = configOf(options)
    const words = messagesFor(options.lang).usage
    const { restoreFrom } = await import('../main.ts')
    const { rows, tables, header } = await restoreFrom(config, opened(file), { isForced: options.force === true }).catch((error: unknown) => {
      const told = toldOf(error)
      if (told) throw new Refused(told)
      if (isOfSystem(error) && error.syscall === 'read') throw new Refused((said) => unreadableText(file, error, said))
      if (isOfSystem(error) && error.syscall === 'open') throw new Refused((said) => unreadableText(file, error, said))
      throw error
    })
    tell(words.restored(rows, tables, header.createdAt))
    tell(words.givePassphrase(placeOf(config)))
  })
}
