import type { CommanderError } from 'commander'
import { LANGUAGES, type Language } from '../messages/index.ts'
import type { Place, Unreadable, UsageWords } from '../messages/usage-words.ts'
import { printable } from './table.ts'

const isLanguage = (text: string | undefined): text is Language => (LANGUAGES as readonly (string | undefined)[]).includes(text)

/** The language a command line asks for, wherever in it and also where the rest cannot be understood; English when it asks for none that is spoken. */
export const languageAsked = (args: readonly string[]): Language => {
  const ends = args.indexOf('--')
  const options = ends < 0 ? args : args.slice(0, ends)
  const asked = options.map((arg, index) =>
    arg === '--lang' ? options[index + 1] : arg.startsWith('--lang=') ? arg.slice('--lang='.length) : undefined,
  )
  return asked.findLast(isLanguage) ?? 'en'
}

type Told = (words: UsageWords, found: readonly string[]) => string

/** What the parser of the command line says, in English and in whole sentences only; each with what it names. */
const SAID: readonly (readonly [RegExp, Told])[] = [
  [/^unknown command '(.*)'$/s, (words, [name = '']) => words.unknownCommand(name)],
  [/^unknown option '(.*)'$/s, (words, [flag = '']) => words.unknownOption(flag)],
  [/^missing required argument '(.*)'$/, (words, [name = '']) => words.argumentMissing(name)],
  [/^option '(.*)' argument missing$/, (words, [option = '']) => words.valueMissing(option)],
  [/^option '(.*)' cannot be used with option '(.*)'$/, (words, [one = '', other = '']) => words.conflicting(one, other)],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. (.*)$/s,
    (words, [place = '', value = '', why = '']) => words.valueRefused(value, place, reason(words, why)),
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*?)'\. (.*)$/s,
    (words, [value = '', place = '', why = '']) => words.valueRefused(value, place, reason(words, why)),
  ],
  [
    /^too many arguments.*\. Expected (\d+) arguments? but got (\d+)\.$/s,
    (words, [most = '', given = '']) => words.tooMany(Number(given), Number(most)),
  ],
]

/** Reasons of ours to refuse a value, by the name the parser hands on. */
export type ValueFault = 'noSuchPlatform' | 'accountForm' | 'dayForm' | 'dayOver' | 'addressForm'
const VALUE_FAULTS: readonly string[] = ['noSuchPlatform', 'accountForm', 'dayForm', 'dayOver', 'addressForm'] satisfies readonly ValueFault[]

const reason = (words: UsageWords, why: string): string => {
  if (VALUE_FAULTS.includes(why)) return words[why as ValueFault]
  const choices = /^Allowed choices are (.*)\.$/.exec(why)?.[1]
  return choices === undefined ? why : words.choices(choices.split(', '))
}

/** What is wrong with a command line that could not be parsed, and what may have been meant; as the parser says it where we know no better. */
export const usageText = ({ message }: Pick<CommanderError, 'message'>, words: UsageWords): string => {
  const text = message.replace(/^error: /, '')
  const near = /\n\(Did you mean (?:one of )?(.*)\?\)$/.exec(text)
  const said = near ? text.slice(0, near.index) : text
  const told = SAID.flatMap(([pattern, tell]) => {
    const found = pattern.exec(said)
    return found ? [tell(words, found.slice(1).map(printable))] : []
  })
  return [told[0] ?? printable(said), ...(near ? [words.didYouMean((near[1] ?? '').split(', '))] : [])].join(' ')
}

const WHY_UNREADABLE: Readonly<Record<string, Unreadable>> = { ENOENT: 'absent', EISDIR: 'folder', EACCES: 'forbidden', EPERM: 'forbidden' }

/** Why the system could not read a file. */
export const unreadableText = (file: string, { code = '' }: NodeJS.ErrnoException, words: UsageWords): string =>
  words.unreadable(printable(file), WHY_UNREADABLE[code] ?? 'other')

const placeIn = (message: string): Place | undefined => {
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(message) ?? []
  if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) }
  const near = /^Unexpected token .*?, (?:\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message)?.[1]
  return near === undefined ? undefined : { near: printable(near) }
}

/** Where a text ceases to be JSON, read from the error of whoever parsed it. */
export const notJsonText = (error: unknown, words: UsageWords): string => words.notJson(placeIn((error as Error).message))
