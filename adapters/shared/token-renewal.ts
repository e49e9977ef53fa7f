import { z } from 'zod'
import type { Credential, Renewal } from '../../domain/audit/connection.ts'
import type { ReadContext } from '../../domain/ports.ts'
import { dayOf, type Instant, instantOfDay } from '../../domain/shared/calendar.ts'
import { jsonApi, type Query } from './json-api.ts'
import type { PoliteFetcher } from './polite-fetch.ts'

/** Where a token is renewed: by a form (RFC 6749, section 6), or by the parameters of an address where a platform will have it so. */
type Place = {
  readonly base: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
} & ({ readonly form: Readonly<Record<string, string>> } | { readonly query: Query })

/** Answer of RFC 6749, section 5.1. A refresh token is there only where it changed. */
const TOKEN = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().positive().optional().catch(undefined),
  refresh_token: z.string().min(1).optional().catch(undefined),
  scope: z.string().optional().catch(undefined),
})

/** Requests that a renewal takes; a reading may need one. */
export const CALLS_TO_RENEW = 1
const LONGEST_MS = 15_000
const SECONDS_PER_DAY = 86_400

/** Asks for a new token once. A refusal in JSON is final: the platform knows the request and will not have it. Anything else says nothing about the token. */
export const renewedToken = async (
  fetcher: PoliteFetcher,
  place: Place,
  { credential, signal, meter, now }: Pick<ReadContext, 'signal' | 'meter'> & { readonly credential: Credential; readonly now: Instant },
): Promise<Renewal> => {
  const api = jsonApi({ fetcher, base: place.base, ...(place.headers ? { headers: place.headers } : {}) })
  const options = { signal, allowance: { ms: LONGEST_MS, meter } }
  const answer = 'form' in place ? await api.post(place.path, place.form, options) : await api.get(place.path, place.query, options)
  if (answer.kind !== 'json') return { kind: 'cannot-tell' }
  if (answer.status === 400 || answer.status === 401) return { kind: 'refused' }
  const token = TOKEN.safeParse(answer.value)
  if (answer.status >= 300 || !token.success) return { kind: 'cannot-tell' }
  return { kind: 'renewed', credential: renewedWith(token.data, credential, now) }
}

const renewedWith = ({ access_token, expires_in, refresh_token, scope }: z.output<typeof TOKEN>, { secrets, scopes }: Credential, now: Instant) => {
  const told = scope?.split(/[\s,]+/).filter((name) => name !== '')
  const known = told !== undefined && told.length > 0 ? [...new Set(told)].sort() : scopes
  return {
    secrets: { ...secrets, accessToken: access_token, ...(refresh_token === undefined ? {} : { refreshToken: refresh_token }) },
    ...(known === undefined ? {} : { scopes: known }),
    ...(expires_in === undefined ? {} : { expiresAt: instantOfDay(dayOf(now) + expires_in / SECONDS_PER_DAY) }),
  }
}

/** With the application named in the form, or in a header (RFC 6749, section 2.3.1). */
export const refreshForm = ({ secrets }: Credential): Readonly<Record<string, string>> => ({
  grant_type: 'refresh_token',
  refresh_token: secrets['refreshToken'] ?? '',
})
