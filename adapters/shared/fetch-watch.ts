import type { FetchOutcome } from './fetch-outcome.ts'

/** Everything that can come of a request, as one word. */
export type FetchResult =
  | 'ok'
  | 'not-modified'
  | 'redirected'
  | 'refused'
  | 'rate-limited'
  | 'server-error'
  | 'bot-wall'
  | Extract<FetchOutcome, { readonly reason: unknown }>['reason']

/** What goes out: for which platform (`links`: for none, an address beside an account is looked at), and how often it was tried before. */
export type Sending = { readonly platform: string; readonly method: 'GET' | 'POST'; readonly attempt: number }
export type Came = { readonly result: FetchResult; readonly status?: number; readonly durationMs: number }

/** Who wants to know what goes out. Told of no address: a path may name a person, a query carry a token. */
export interface FetchWatch {
  /** A request goes out; what this gives is called once, with what came. */
  sending(request: Sending): (came: Came) => void
  /** None goes out: the host, or a limit of it, is left alone for now. */
  heldBack(request: { readonly platform: string; readonly reason: 'host-resting' | 'allowance-used-up' }): void
}

export const NO_WATCH: FetchWatch = { sending: () => () => {}, heldBack: () => {} }

export const resultOf = (outcome: FetchOutcome): FetchResult => {
  if (outcome.kind === 'ok' || outcome.kind === 'not-modified') return outcome.kind
  if (outcome.kind !== 'http-error') return outcome.reason
  if (outcome.challenged === true) return 'bot-wall'
  if (outcome.status === 429) return 'rate-limited'
  if (outcome.status >= 500) return 'server-error'
  return outcome.status >= 400 ? 'refused' : 'redirected'
}

export const statusOf = (outcome: FetchOutcome): { readonly status?: number } => {
  if (outcome.kind === 'ok' || outcome.kind === 'http-error') return { status: outcome.status }
  return outcome.kind === 'not-modified' ? { status: 304 } : {}
}
