import { problemDocument } from './exchange.ts'
import type { Language } from './language.ts'
import type { StreamLine } from './ndjson.ts'
import type { AnyLineHandler } from './operation.ts'
import { Problem } from './problem.ts'
import { problemOf } from './problem-of.ts'
import { lineDetail } from './problem-words.ts'
import type { BodyValidator } from './validation.ts'

export type LineAnswers = {
  readonly validate: BodyValidator
  /** Answers a line that keeps the contract; throws, or rejects with, a Problem to refuse it. */
  readonly answer: AnyLineHandler
  readonly language: Language
  readonly requestId: string
  /** Path of the request, for `instance`. */
  readonly path: string
  /** Says what is wrong with an answer; for tests. */
  readonly checkLine?: ((line: unknown) => string | undefined) | undefined
  /** Told of a fault of ours; the line is answered with `internal-error`. */
  readonly crashed: (error: unknown) => void
}

/** The answer to one line of a stream: without its line feed, and whether it is a refusal. */
export type LineAnswer = { readonly text: string; readonly refused: boolean }

/**
 * Answers the lines of a stream one by one. Never rejects: whatever is wrong with a line, or with us, becomes that line's problem.
 *
 * An answer is `{key, ...}` with what the handler says, or `{key, line, problem}`; the key is null where none can be told.
 */
export const lineAnswerer = (options: LineAnswers): ((line: StreamLine) => Promise<LineAnswer>) => {
  const { validate, answer, checkLine, language, crashed } = options
  return async (line) => {
    let key: string | null = null
    try {
      const value = parsed(line, language)
      key = keyOf(value)
      validate(value, language)
      const text = JSON.stringify({ key, ...(await answer(value)) })
      const fault = checkLine?.(JSON.parse(text))
      if (fault !== undefined) throw new Error(fault)
      return { text, refused: false }
    } catch (error) {
      const problem = problemOf(error)
      if (!problem) crashed(error)
      return { text: refusalText(options, { key, line: line.number }, problem ?? new Problem('internal-error')), refused: true }
    }
  }
}

/** A line that says why there is no answer. */
export const refusalText = (
  context: Pick<LineAnswers, 'language' | 'requestId' | 'path'>,
  at: { readonly key: string | null; readonly line: number },
  problem: Problem,
): string => JSON.stringify({ ...at, problem: problemDocument(problem, context, context.path) })

const parsed = ({ text, fault }: StreamLine, language: Language): unknown => {
  if (fault === 'line-too-long') throw new Problem('line-too-long')
  if (text === undefined) throw new Problem('invalid-json', { detail: lineDetail['not-utf-8'][language] })
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Problem('invalid-json', { detail: lineDetail['not-json'][language], cause: error })
  }
}

const LONGEST_KEY = 200

const keyOf = (value: unknown): string | null => {
  const key = typeof value === 'object' && value !== null && Object.hasOwn(value, 'key') ? (value as { readonly key: unknown }).key : null
  return typeof key === 'string' && key.length <= LONGEST_KEY ? key : null
}
