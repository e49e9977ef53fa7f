import { readFileSync } from 'node:fs'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { isPlatformName, type PlatformName } from '../../domain/brief/read-brief.ts'
import { type Config, readConfig } from '../config.ts'
import { utf8Text } from '../http/utf8.ts'
import { LANGUAGES, type Language } from '../messages/index.ts'
import { type ExitCode, Refused } from './refused.ts'
import { notJsonText, unreadableText, type ValueFault } from './usage.ts'

/** Tells with which code the command line ends when nothing else goes wrong; 0 when left out. */
export type Ends = (code: ExitCode) => void

export const out = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

export const today = (): string => new Date().toISOString().slice(0, 10)

/** JSON when asked for, or when no person is looking. */
export const wantsJson = ({ json, table: asTable }: { readonly json?: boolean; readonly table?: boolean }): boolean =>
  json === true || (asTable !== true && !process.stdout.isTTY)

const bytesOf = (file: string): Buffer => {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    throw new Refused((words) => unreadableText(file, error as NodeJS.ErrnoException, words))
  }
}

/** Throws Problem `not-utf-8`, as the service does of a body. */
export const textOf = (file: string): string => utf8Text(bytesOf(file))

export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refused((words) => notJsonText(error, words))
  }
}

/** @param instead variables that were given as options. */
export const configured = (instead: Readonly<Record<string, string>> = {}): Config => {
  const read = readConfig(undefined, instead)
  if (!read.ok) throw new Refused(() => read.faults.join('\n'))
  return read.config
}

/** The parser hands the name of the fault on (`usageText`). */
export const refused = (fault: ValueFault): InvalidArgumentError => new InvalidArgumentError(fault)

export const platformOption = (text: string): PlatformName => {
  if (isPlatformName(text)) return text
  throw refused('noSuchPlatform')
}

export type Output = { readonly json?: boolean; readonly table?: boolean; readonly lang: Language }

export const languageOption = (): Option => new Option('--lang <language>', 'language of the sentences').choices([...LANGUAGES]).default('en')

export const withOutput = (command: Command): Command =>
  command
    .addOption(new Option('--json', 'print JSON (the default when the output is no terminal)'))
    .addOption(new Option('--table', 'print a table (the default on a terminal)').conflicts('json'))
    .addOption(languageOption())
