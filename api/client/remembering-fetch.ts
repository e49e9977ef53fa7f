import type { Fetch } from './sturdy-fetch.ts'

type Kept = { readonly etag: string; readonly answer: Response }

/** Bytes of an answer that is still kept. */
const LONGEST = 1_000_000

/**
 * A fetch that keeps the newest answers to GET that have an `ETag`, and asks whether they still hold (`If-None-Match`) instead of having them sent again.
 * A caller's own condition is left alone.
 */
export const rememberingFetch = (fetch: Fetch, most: number): Fetch => {
  const kept = new Map<string, Kept>()
  return async (request) => {
    if (request.method !== 'GET' || most < 1 || request.headers.has('If-None-Match')) return fetch(request)
    const name = `${request.headers.get('Accept-Language')} ${request.headers.get('Accept')} ${request.url}`
    const known = kept.get(name)
    if (known !== undefined) request.headers.set('If-None-Match', known.etag)
    const answer = await fetch(request)
    if (answer.status === 304 && known !== undefined) {
      // The one used last goes last.
      kept.delete(name)
      kept.set(name, known)
      return known.answer.clone()
    }
    kept.delete(name)
    const etag = answer.headers.get('ETag')
    if (answer.status === 200 && etag !== null && (await answer.clone().arrayBuffer()).byteLength <= LONGEST) {
      kept.set(name, { etag, answer: answer.clone() })
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    }
    return answer
  }
}
