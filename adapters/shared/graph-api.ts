import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { Credential } from '../../domain/audit/connection.ts'
import type { Missing } from '../../domain/audit/snapshot.ts'
import { allowanceUsed, type GraphRefusal, graphRefusal } from './graph-failures.ts'
import { cannotTell, jsonApi, type Query, shapeChanged, type Unread, withoutAnswer } from './json-api.ts'
import type { Allowance, PoliteFetcher } from './polite-fetch.ts'
import { optional, TEXT } from './told-fields.ts'

/** `unanswered`: nothing came, or not what the platform promises. */
export type GraphTrouble = GraphRefusal | { readonly kind: 'unanswered'; readonly outcome: Unread }
type GraphAnswer<T> = { readonly kind: 'value'; readonly value: T } | GraphTrouble

/** Was this refused for one of these causes? */
export const refusedWith = (trouble: GraphTrouble, causes: readonly GraphRefusal['cause'][]): boolean =>
  trouble.kind === 'refused' && causes.includes(trouble.cause)

/** Why something beside the posts could not be had. */
export const whyMissing = (trouble: GraphTrouble): Missing['why'] => {
  if (refusedWith(trouble, ['permission', 'credential'])) return 'permission'
  return refusedWith(trouble, ['throttled']) ? 'budget' : 'failed'
}

export type GraphApi = {
  /** Never rejects. A value of another shape is trouble: `shape-changed`. */
  readonly get: <S extends z.ZodType>(path: string, query: Query, shape: S) => Promise<GraphAnswer<z.infer<S>>>
  /** From here on only what is needed should be asked for. */
  readonly isSparing: () => boolean
  /** The platform stops answering, for hours. */
  readonly isUsedUp: () => boolean
}

/** Percent of the allowance. */
const SPARING_FROM = 80
const USED_UP = 100
/** All requests of one reading together. */
const LONGEST_READING_MS = 60_000

/**
 * The Graph API read with one token, for one reading.
 *
 * The token goes into a header and never into an address, since addresses are kept and logged on the way. The proof that the caller knows the secret of the app is no
 * secret of its own and only works together with the token (Meta, "Secure Graph API Calls": HMAC-SHA256 of the token, keyed with the secret, in hexadecimal).
 */
export const graphApi = ({
  fetcher,
  base,
  credential,
  signal,
  meter,
}: {
  readonly fetcher: PoliteFetcher
  readonly base: string
  readonly credential: Credential
  readonly signal: AbortSignal
  readonly meter?: Allowance['meter']
}): GraphApi => {
  const { accessToken = '', appSecret } = credential.secrets
  const api = jsonApi({ fetcher, base, headers: { Authorization: `Bearer ${accessToken}` } })
  const proof = appSecret === undefined ? undefined : createHmac('sha256', appSecret).update(accessToken).digest('hex')
  const allowance = { ms: LONGEST_READING_MS, meter }
  let used = 0
  return {
    isSparing: () => used >= SPARING_FROM,
    isUsedUp: () => used >= USED_UP,
    get: async (path, query, shape) => {
      const answer = await api.get(path, { ...query, appsecret_proof: proof }, { signal, allowance })
      if (answer.kind !== 'json') return { kind: 'unanswered', outcome: withoutAnswer(answer) }
      used = allowanceUsed(answer.headers)
      const refusal = graphRefusal(answer.value, answer.headers)
      if (refusal) return refusal
      if (answer.status >= 400) return { kind: 'unanswered', outcome: cannotTell('unreachable', `http-${answer.status}`) }
      const parsed = shape.safeParse(answer.value)
      return parsed.success
        ? { kind: 'value', value: parsed.data }
        : { kind: 'unanswered', outcome: shapeChanged(path, parsed.error.issues[0]?.path) }
    },
  }
}

/** A list that may be missing, broken or cut: where it goes on is told by `next`. */
export const PAGING = optional(z.object({ next: TEXT, cursors: optional(z.object({ after: TEXT })) }))
type Paging = z.output<typeof PAGING>

/** Whose business is not where the list goes on: the platform writes the token it was asked with into the address of the next page. */
const SECRETS_IN_ADDRESS: readonly string[] = ['access_token', 'appsecret_proof']

/**
 * The parameters of the next page, to be sent to the same path; undefined on the last one. A cursor alone leads on from the last page too, to nothing.
 */
export const nextPage = (paging: Paging): Query | undefined => {
  if (paging?.next === undefined) return undefined
  const after = paging.cursors?.after
  if (after !== undefined) return { after }
  if (!URL.canParse(paging.next)) return undefined
  const { searchParams } = new URL(paging.next)
  return Object.fromEntries([...searchParams].filter(([name]) => !SECRETS_IN_ADDRESS.includes(name)))
}
