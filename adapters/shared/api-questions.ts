import type { z } from 'zod'
import { type Headers, LONGEST_REST_SECONDS } from './fetch-outcome.ts'
import { type JsonApi, type Query, shapeChanged, type Unread, withoutAnswer } from './json-api.ts'
import type { Allowance } from './polite-fetch.ts'

/** A refusal that could be read. */
export type Refused = { readonly status: number; readonly headers: Headers; readonly value: unknown }
/** `refused`: what the platform answered, where it answered in JSON. */
export type Trouble = { readonly kind: 'trouble'; readonly meaning: Unread; readonly refused?: Refused; readonly isUnparseable?: true }
export type Asked<T> = { readonly kind: 'value'; readonly value: T; readonly headers: Headers } | Trouble
export type Ask = <S extends z.ZodType>(path: string, query: Query, shape: S) => Promise<Asked<z.output<S>>>

/**
 * Asks one API, and takes of its answers what has the shape that was promised.
 *
 * @param meaningOf what a refusal of this platform means.
 */
export const asking =
  ({
    api,
    signal,
    allowance,
    meaningOf,
  }: {
    readonly api: JsonApi
    readonly signal: AbortSignal
    readonly allowance: Allowance
    readonly meaningOf: (refused: Refused) => Unread
  }): Ask =>
  async (path, query, shape) => {
    const answer = await api.get(path, query, { signal, allowance })
    if (answer.kind === 'unanswered') return { kind: 'trouble', meaning: withoutAnswer(answer) }
    if (answer.kind === 'unparseable') return { kind: 'trouble', meaning: withoutAnswer(answer), isUnparseable: true }
    if (answer.status >= 400) return { kind: 'trouble', meaning: meaningOf(answer), refused: answer }
    const read = shape.safeParse(answer.value)
    if (!read.success) return { kind: 'trouble', meaning: shapeChanged(path, read.error.issues[0]?.path) }
    return { kind: 'value', value: read.data, headers: answer.headers }
  }

/**
 * Seconds until requests are taken again, rounded up, a day at most; undefined where nothing that can be read was said, 0 for a moment that is over.
 *
 * @param reset the moment, as a date or in seconds since 1970.
 */
export const secondsUntilReset = (reset: string | undefined, now: string): number | undefined => {
  const moment = /^\d{1,12}$/.test(reset ?? '') ? Number(reset) * 1000 : Date.parse(reset ?? '')
  const seconds = Math.ceil((moment - Date.parse(now)) / 1000)
  return Number.isFinite(seconds) ? Math.min(LONGEST_REST_SECONDS, Math.max(0, seconds)) : undefined
}
