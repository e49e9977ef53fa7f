import { CommanderError } from 'commander'
import { PROBLEMS, Problem, type ProblemCode } from '../http/problem.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import { type ExitCode, Refused } from './refused.ts'
import { usageText } from './usage.ts'

/** By name: what throws them is loaded only when it is needed. */
const SAID_IN_ONE_LINE: ReadonlySet<string> = new Set(['CannotStart', 'StorageError', 'ChannelfitProblem'])

export const COLON: Readonly<Record<Language, string>> = { en: ':', fr: '\u00a0:' }

/** What was given to a command is no request. */
const NOT_VALID: Readonly<Record<Language, string>> = { en: 'The input is not valid', fr: 'Les données fournies ne sont pas valides' }
const titleOf = (code: ProblemCode, language: Language): string =>
  code === 'validation-failed' ? NOT_VALID[language] : PROBLEMS[code].title[language]

/** Says on standard error why a command line came to nothing; tells the code it ends with. */
export const explained = (error: unknown, language: Language): ExitCode => {
  const words = messagesFor(language).usage
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    // The help that stands in for a command has been printed already.
    if (error.code !== 'commander.help') process.stderr.write(`${usageText(error, words)}\n`)
    return 2
  }
  if (error instanceof Problem) {
    const lines = [
      `${titleOf(error.code, language)}${COLON[language]} ${error.detail ?? PROBLEMS[error.code].detail[language]}`,
      ...(error.errors ?? []).map(({ pointer, detail }) => `  ${pointer === '' ? '/' : pointer}${COLON[language]} ${detail}`),
    ]
    process.stderr.write(`${lines.join('\n')}\n`)
    return 2
  }
  if (error instanceof Refused || (error instanceof Error && SAID_IN_ONE_LINE.has(error.name))) {
    process.stderr.write(`${error instanceof Refused ? error.told(words) : error.message}\n`)
    return 2
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return 3
}
