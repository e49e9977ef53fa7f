import { afterAll, describe, expect, it } from '@jest/globals'
import { networksFrom } from '../../../adapters/shared/address-guard.ts'
import type { FetchOutcome } from '../../../adapters/shared/fetch-outcome.ts'
import { type FetchWatch, resultOf } from '../../../adapters/shared/fetch-watch.ts'
import { askingFor, politeFetcher } from '../../../adapters/shared/polite-fetch.ts'
import { answers, startWebServer } from '../../support/web-server.ts'

const loopback = networksFrom(['127.0.0.1'])
if (!loopback.ok) throw new Error('127.0.0.1 is an address')

const told: unknown[] = []
const watch: FetchWatch = {
  sending:
    (request) =>
    ({ durationMs, ...came }) => {
      expect(durationMs).toBeGreaterThanOrEqual(0)
      told.push({ ...request, ...came })
    },
  heldBack: (held) => told.push(held),
}
const fetcher = politeFetcher({ allow: loopback.networks, sleep: async () => {}, random: () => 0, watch })
afterAll(() => fetcher.close())

const toldOf = async (act: (origin: string) => Promise<unknown>): Promise<readonly unknown[]> => {
  told.length = 0
  const server = await startWebServer({
    '/': answers('hello'),
    '/?token=s3cret': answers('hello'),
    '/busy': answers('', 'text/plain', { status: 503 }),
    '/limited': answers('', 'text/plain', { status: 429, headers: { 'Retry-After': '3600' } }),
  })
  await act(server.origin)
  await server.close()
  return [...told]
}
const { signal } = new AbortController()

describe('who watches what goes out', () => {
  it('is told the platform, the method and what came, and nothing of the address', async () => {
    const seen = await toldOf(async (origin) => {
      await askingFor('mastodon', fetcher).get(`${origin}/?token=s3cret`, { signal })
      await fetcher.get(origin, { signal, form: { secret: 's3cret' } })
    })

    expect(seen).toEqual([
      { platform: 'mastodon', method: 'GET', attempt: 0, result: 'ok', status: 200 },
      { platform: 'links', method: 'POST', attempt: 0, result: 'ok', status: 200 },
    ])
    expect(JSON.stringify(seen)).not.toMatch(/s3cret|127/)
  })

  it('is told each try of its own', async () => {
    const seen = await toldOf((origin) => askingFor('blog', fetcher).get(`${origin}/busy`, { signal }))

    const tried = { platform: 'blog', method: 'GET', result: 'server-error', status: 503 }
    expect(seen).toEqual([0, 1, 2].map((attempt) => ({ ...tried, attempt })))
  })

  it('is told what was not sent because a limit stands', async () => {
    const seen = await toldOf(async (origin) => {
      const twitter = askingFor('twitter', fetcher)
      await twitter.get(`${origin}/limited`, { signal, headers: { Authorization: 'Bearer a' } })
      await twitter.get(`${origin}/limited`, { signal, headers: { Authorization: 'Bearer a' } })
    })

    expect(seen).toEqual([
      { platform: 'twitter', method: 'GET', attempt: 0, result: 'rate-limited', status: 429 },
      { platform: 'twitter', reason: 'allowance-used-up' },
    ])
  })

  it('is told nothing of an address that is refused before anything is sent', async () => {
    expect(await toldOf(() => fetcher.get('file:///etc/passwd', { signal }))).toEqual([])
  })
})

describe('a result', () => {
  it.each<[FetchOutcome, string]>([
    [{ kind: 'not-modified' }, 'not-modified'],
    [{ kind: 'http-error', status: 301 }, 'redirected'],
    [{ kind: 'http-error', status: 404 }, 'refused'],
    [{ kind: 'http-error', status: 403, challenged: true }, 'bot-wall'],
    [{ kind: 'http-error', status: 502 }, 'server-error'],
    [{ kind: 'refused', reason: 'blocked-address' }, 'blocked-address'],
    [{ kind: 'failed', reason: 'timeout' }, 'timeout'],
  ])('of %j is %s', (outcome, result) => {
    expect(resultOf(outcome)).toBe(result)
  })
})
