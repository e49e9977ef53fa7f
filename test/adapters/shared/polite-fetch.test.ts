import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { networksFrom } from '../../../adapters/shared/address-guard.ts'
import { jsonApi } from '../../../adapters/shared/json-api.ts'
import { type PoliteFetcherOptions, politeFetcher } from '../../../adapters/shared/polite-fetch.ts'
import {
  answers,
  brotli,
  drip,
  gzipped,
  hangUp,
  inTurn,
  megabytes,
  type Routes,
  redirectTo,
  silence,
  startWebServer,
  status,
  type WebServer,
} from '../../support/web-server.ts'

const loopback = networksFrom(['127.0.0.1'])
if (!loopback.ok) throw new Error('127.0.0.1 is an address')

const pauses: number[] = []
const options: PoliteFetcherOptions = {
  allow: loopback.networks,
  sleep: async (milliseconds) => void pauses.push(milliseconds),
  random: () => 0.5,
  version: '9.8.7',
}
const signal = new AbortController().signal

const served = async (routes: Routes, act: (server: WebServer) => Promise<void>, address?: string): Promise<void> => {
  const server = await startWebServer(routes, address)
  pauses.length = 0
  try {
    await act(server)
  } finally {
    await server.close()
  }
}

describe('an answer', () => {
  const fetcher = politeFetcher(options)
  afterAll(() => fetcher.close())

  it('carries the final address, status, headers and bytes', () =>
    served({ '/old': redirectTo('/new#part', 301), '/new': answers('hello', 'text/plain', { headers: { ETag: '"1"' } }) }, async ({ origin }) => {
      const outcome = await fetcher.get(`${origin}/old`, { signal })

      expect(outcome).toMatchObject({ kind: 'ok', url: `${origin}/new`, status: 200, headers: { etag: '"1"' }, body: Buffer.from('hello') })
    }))

  it('is asked for by name, with what is accepted', () =>
    served({ '/': answers('') }, async ({ origin, requests }) => {
      await fetcher.get(origin, { signal, accept: 'text/xml' })

      expect(requests[0]?.headers).toMatchObject({ 'user-agent': 'Channelfit/9.8.7 (+audit of public channels)', accept: 'text/xml' })
    }))

  it.each([
    { encoding: 'gzip', route: gzipped('hello') },
    { encoding: 'brotli', route: brotli('hello') },
  ])('is decompressed from $encoding', ({ route }) =>
    served({ '/': route }, async ({ origin }) => {
      expect(await fetcher.get(origin, { signal })).toMatchObject({ kind: 'ok', body: Buffer.from('hello') })
    }),
  )

  it('is never asked for through a proxy of the environment, which would connect to unchecked addresses', () =>
    served({ '/proxied': answers('direct') }, async ({ origin, requests }) => {
      const before = process.env['http_proxy']
      process.env['http_proxy'] = origin

      const outcome = await fetcher.get('http://127.0.0.2:9999/', { signal })

      if (before === undefined) delete process.env['http_proxy']
      else process.env['http_proxy'] = before
      expect(outcome).toEqual({ kind: 'refused', reason: 'blocked-address' })
      expect(requests).toEqual([])
    }))

  it('that has not changed is not sent again', () =>
    served({ '/feed': status(304) }, async ({ origin, requests }) => {
      const validators = { url: `${origin}/feed`, etag: '"1"', lastModified: 'Mon, 01 Jan 2024 00:00:00 GMT' }

      expect(await fetcher.get(`${origin}/feed`, { signal, validators })).toEqual({ kind: 'not-modified' })
      expect(requests[0]?.headers).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': validators.lastModified })
    }))

  it('of another address is not asked for by the validators of the first', () =>
    served({ '/a': redirectTo('/b'), '/b': answers('new') }, async ({ origin, requests }) => {
      await fetcher.get(`${origin}/a`, { signal, validators: { url: `${origin}/a`, etag: '"1"' } })

      expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual(['"1"', undefined])
    }))

  it('of 304 to a question without conditions is an error', () =>
    served({ '/': status(304) }, async ({ origin }) => {
      expect(await fetcher.get(origin, { signal })).toEqual({ kind: 'http-error', status: 304 })
    }))
})

describe('a refusal comes before any request', () => {
  const fetcher = politeFetcher(options)
  afterAll(() => fetcher.close())

  it.each([
    { address: 'data:text/xml,<rss/>', reason: 'scheme' },
    { address: 'file:///etc/passwd', reason: 'scheme' },
    { address: 'ftp://example.org/', reason: 'scheme' },
    { address: 'gopher://127.0.0.1:70/', reason: 'scheme' },
    { address: 'javascript:alert(1)', reason: 'scheme' },
    { address: 'http://me:secret@example.org/', reason: 'credentials-in-url' },
    { address: 'http://me@example.org/', reason: 'credentials-in-url' },
    { address: 'http://127.0.0.1:22/', reason: 'blocked-address' },
    { address: 'http://127.0.0.1:25/', reason: 'blocked-address' },
    { address: 'http://', reason: 'invalid-address' },
    { address: 'example.org', reason: 'invalid-address' },
    { address: 'http://[::1', reason: 'invalid-address' },
    { address: `http://example.org/${'x'.repeat(3_000)}`, reason: 'invalid-address' },
  ])('$address: $reason', async ({ address, reason }) => {
    expect(await fetcher.get(address, { signal })).toEqual({ kind: 'refused', reason })
  })

  it.each([
    { location: 'data:text/xml,<rss/>', reason: 'scheme' },
    { location: 'file:///etc/passwd', reason: 'scheme' },
    { location: 'http://me:secret@example.org/', reason: 'credentials-in-url' },
    { location: 'http://169.254.169.254/latest/meta-data/', reason: 'blocked-address' },
    { location: 'http://[::1]:8080/', reason: 'blocked-address' },
    { location: 'http://[broken', reason: 'invalid-address' },
  ])('also after a redirect to $location: $reason', ({ location, reason }) =>
    served({ '/': redirectTo(location) }, async ({ origin }) => {
      expect(await fetcher.get(origin, { signal })).toEqual({ kind: 'refused', reason })
    }),
  )

  it('keeps a public page from sending us to a neighbour', () =>
    served(
      { '/secret': answers('secret') },
      (inner) =>
        served({ '/': redirectTo(`${inner.origin}/secret`) }, async (outer) => {
          expect(await fetcher.get(outer.origin, { signal })).toEqual({ kind: 'refused', reason: 'blocked-address' })
          expect(inner.requests).toEqual([])
        }),
      '127.0.0.2',
    ))
})

describe('redirects', () => {
  const fetcher = politeFetcher(options)
  afterAll(() => fetcher.close())
  const chain = (length: number): Routes =>
    Object.fromEntries([...Array(length).keys()].map((hop) => [`/${hop}`, hop === length - 1 ? answers('end') : redirectTo(`/${hop + 1}`)]))

  it('are followed five times', () =>
    served(chain(6), async ({ origin }) => {
      expect(await fetcher.get(`${origin}/0`, { signal })).toMatchObject({ kind: 'ok', url: `${origin}/5` })
    }))

  it('are not followed a sixth time', () =>
    served(chain(7), async ({ origin, requests }) => {
      expect(await fetcher.get(`${origin}/0`, { signal })).toEqual({ kind: 'failed', reason: 'too-many-redirects' })
      expect(requests).toHaveLength(6)
    }))

  it('that lead back are a loop', () =>
    served({ '/a': redirectTo('/b'), '/b': redirectTo('/a') }, async ({ origin, requests }) => {
      expect(await fetcher.get(`${origin}/a`, { signal })).toEqual({ kind: 'failed', reason: 'redirect-loop' })
      expect(requests).toHaveLength(2)
    }))

  it('without a destination are an error of the server', () =>
    served({ '/': status(302) }, async ({ origin }) => {
      expect(await fetcher.get(origin, { signal })).toEqual({ kind: 'http-error', status: 302 })
    }))
})

describe('bounds', () => {
  let server: WebServer
  const limits = { bodyBytes: 1_000_000, totalMs: 200 }
  const zeros = Buffer.alloc(64_000_000)
  beforeAll(async () => {
    server = await startWebServer({
      '/big': megabytes(50),
      '/told': answers(Buffer.alloc(2_000_000)),
      '/gzip': gzipped(zeros),
      '/brotli': brotli(zeros),
      '/broken-gzip': answers('this is no gzip', 'text/xml', { headers: { 'content-encoding': 'gzip' } }),
      '/broken-brotli': answers('this is no brotli', 'text/xml', { headers: { 'content-encoding': 'br' } }),
      '/drip': drip(),
      '/silence': silence,
      '/large-404': (_request, response) => void response.writeHead(404).end(Buffer.alloc(3_000_000)),
    })
  })
  afterAll(() => server.close())

  const get = async (path: string, overrides: PoliteFetcherOptions['limits'] = {}) => {
    const fetcher = politeFetcher({ ...options, limits: { ...limits, totalMs: 5_000, ...overrides } })
    const outcome = await fetcher.get(`${server.origin}${path}`, { signal })
    fetcher.close()
    return outcome
  }

  it.each(['/told', '/gzip', '/brotli'])('a body that is too large is not read to its end: %s', async (path) => {
    expect(await get(path)).toEqual({ kind: 'failed', reason: 'body-too-large' })
  })

  it('fifty megabytes are stopped early', async () => {
    const before = server.bytesSent()

    expect(await get('/big')).toEqual({ kind: 'failed', reason: 'body-too-large' })
    expect(server.bytesSent() - before).toBeLessThan(20_000_000)
  })

  it.each(['/broken-gzip', '/broken-brotli'])('a broken compression is told: %s', async (path) => {
    expect(await get(path)).toEqual({ kind: 'failed', reason: 'decompression-failed' })
  })

  it.each(['/drip', '/silence'])('the whole has an end in time, however busy the line: %s', async (path) => {
    expect(await get(path, { totalMs: 200 })).toEqual({ kind: 'failed', reason: 'timeout' })
  })

  it('the page of an error is not read', async () => {
    expect(await get('/large-404')).toEqual({ kind: 'http-error', status: 404 })
  })

  it('an abort ends a request under way', async () => {
    const ending = new AbortController()
    const fetcher = politeFetcher(options)
    const fetching = fetcher.get(`${server.origin}/drip`, { signal: ending.signal })
    setTimeout(() => ending.abort(), 30)

    expect(await fetching).toEqual({ kind: 'failed', reason: 'aborted' })
    fetcher.close()
  })

  it('a host that does not let us connect costs the connect time only', async () => {
    const fetcher = politeFetcher({ ...options, lookup: () => new Promise(() => {}), limits: { connectMs: 50 } })

    expect(await fetcher.get('http://slow-name.example/', { signal })).toEqual({ kind: 'failed', reason: 'timeout' })
    fetcher.close()
  })

  it('two requests at a time go to one host, the others wait their turn', async () => {
    let inside = 0
    let most = 0
    const busy = await startWebServer({
      '/': (_request, response) => {
        inside += 1
        most = Math.max(most, inside)
        setTimeout(() => {
          inside -= 1
          response.end('done')
        }, 10)
      },
    })
    const fetcher = politeFetcher(options)

    const outcomes = await Promise.all([...Array(6)].map(() => fetcher.get(busy.origin, { signal })))

    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(6).fill('ok'))
    expect(most).toBe(2)
    fetcher.close()
    await busy.close()
  })
})

describe('trying again', () => {
  // One each: what a port was told to wait for is remembered, and another server may get the same one.
  let fetcher: ReturnType<typeof politeFetcher>
  beforeEach(() => {
    fetcher = politeFetcher(options)
  })
  afterEach(() => fetcher.close())

  it('helps after a server error', () =>
    served({ '/': inTurn(status(500), answers('ok')) }, async ({ origin }) => {
      expect(await fetcher.get(origin, { signal })).toMatchObject({ kind: 'ok' })
      expect(pauses).toEqual([500 * (0.5 + 0.5 / 2)])
    }))

  it('helps after a broken connection', () =>
    served({ '/': inTurn(hangUp, answers('ok')) }, async ({ origin }) => {
      expect(await fetcher.get(origin, { signal })).toMatchObject({ kind: 'ok' })
    }))

  it('ends after two more tries, with longer pauses', () =>
    served({ '/': status(503) }, async ({ origin, requests }) => {
      expect(await fetcher.get(origin, { signal })).toEqual({ kind: 'http-error', status: 503 })
      expect(requests).toHaveLength(3)
      expect(pauses).toEqual([500 * 0.75, 1000 * 0.75])
    }))

  it('waits as long as it is asked to', () =>
    served({ '/': inTurn(status(429, { 'retry-after': '7' }), answers('ok')) }, async ({ origin }) => {
      expect(await fetcher.get(origin, { signal })).toMatchObject({ kind: 'ok' })
      expect(pauses).toEqual([7_000])
    }))

  it('waits until the moment at which something is left again, where that is all it is told', () =>
    served({ '/': inTurn(status(429, { 'x-ratelimit-reset': '7' }), answers('ok')) }, async ({ origin }) => {
      expect(await fetcher.get(origin, { signal })).toMatchObject({ kind: 'ok' })
      expect(pauses).toEqual([7_000])
    }))

  it.each([
    { by: 'X', headers: { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': String(Math.ceil(Date.now() / 1000) + 600) } },
    { by: 'X, of the moment alone', headers: { 'x-rate-limit-reset': String(Math.ceil(Date.now() / 1000) + 600) } },
    { by: 'Mastodon', headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': new Date(Date.now() + 600_000).toISOString() } },
    { by: 'Bluesky', headers: { 'ratelimit-remaining': '0', 'ratelimit-reset': '600' } },
    { by: 'the draft', headers: { ratelimit: '"default";r=0;t=600' } },
  ])('is not tried before the moment that $by names', ({ headers }) =>
    served({ '/': status(429, headers) }, async ({ origin, requests }) => {
      expect(await fetcher.get(origin, { signal })).toEqual({ kind: 'http-error', status: 429 })
      expect(requests).toHaveLength(1)
    }),
  )

  it.each(['999999999', '99999999999999999999', 'Fri, 31 Dec 2100 00:00:00 GMT'])('is told to wait a day at most: %s', (asked) =>
    served({ '/': status(429, { 'retry-after': asked }) }, async ({ origin }) => {
      expect(await fetcher.get(origin, { signal })).toEqual({ kind: 'http-error', status: 429, retryAfterSeconds: 86_400 })
    }),
  )

  it('is left to the caller when the wait is long', () =>
    served({ '/': status(429, { 'retry-after': '120' }) }, async ({ origin, requests }) => {
      expect(await fetcher.get(origin, { signal })).toEqual({ kind: 'http-error', status: 429, retryAfterSeconds: 120 })
      expect(requests).toHaveLength(1)
    }))

  it.each([400, 401, 403, 404, 410])('is no use after %d', (code) =>
    served({ '/': status(code) }, async ({ origin, requests }) => {
      expect(await fetcher.get(origin, { signal })).toEqual({ kind: 'http-error', status: code })
      expect(requests).toHaveLength(1)
    }),
  )

  it('says when a bot wall answered', () =>
    served({ '/': status(403, { 'cf-mitigated': 'challenge' }) }, async ({ origin }) => {
      expect(await fetcher.get(origin, { signal })).toEqual({ kind: 'http-error', status: 403, challenged: true })
    }))
})

describe('TLS', () => {
  it('towards a server without it is a failure of its own', () =>
    served({}, async ({ host }) => {
      const fetcher = politeFetcher(options)

      expect(await fetcher.get(`https://${host}/`, { signal })).toEqual({ kind: 'failed', reason: 'tls-failure' })
      fetcher.close()
    }))
})

describe('the time of several calls together', () => {
  it('is used up by what the calls take, and then nothing is asked any more', () =>
    served({ '/slow': silence, '/': answers('hello') }, async ({ origin, requests }) => {
      const fetcher = politeFetcher(options)
      const allowance = { ms: 100 }

      const first = await fetcher.get(`${origin}/slow`, { signal, allowance })
      const second = await fetcher.get(origin, { signal, allowance })

      fetcher.close()
      expect([first, second]).toEqual(Array(2).fill({ kind: 'failed', reason: 'timeout' }))
      expect(allowance.ms).toBeLessThanOrEqual(0)
      expect(requests.map(({ path }) => path)).toEqual(['/slow'])
    }))

  it('stands still while others have their turn at the host', () => {
    let release = (): void => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const routes: Routes = { '/held': (_request, response) => void held.then(() => response.end('first')), '/': answers('second') }
    return served(routes, async ({ origin }) => {
      const fetcher = politeFetcher({ ...options, limits: { perHost: 1 } })
      const allowance = { ms: 400 }
      const first = fetcher.get(`${origin}/held`, { signal })
      const second = fetcher.get(origin, { signal, allowance })
      await new Promise((resolve) => setTimeout(resolve, 500))
      release()

      const outcomes = await Promise.all([first, second])

      fetcher.close()
      expect(outcomes).toMatchObject([{ kind: 'ok' }, { kind: 'ok' }])
    })
  })
})

describe('a host that fails', () => {
  it('is left alone after several failures in a row, without a request, and is told to be resting', async () => {
    const fetcher = politeFetcher({ ...options, limits: { retries: 0 }, health: { failures: 2, restMs: 60_000 } })
    await served({ '/': status(500), '/fine': answers('fine') }, async ({ origin, requests }) => {
      for (let time = 0; time < 2; time++) await fetcher.get(origin, { signal })
      const resting = await fetcher.get(`${origin}/fine`, { signal })

      expect(resting).toEqual({ kind: 'failed', reason: 'host-resting', retryAfterSeconds: 60 })
      expect(requests).toHaveLength(2)
    })
    fetcher.close()
  })

  it('is not disturbed before the moment it named, by anybody who asks without a credential', async () => {
    const fetcher = politeFetcher({ ...options, limits: { retries: 0 } })
    const busy = status(429, { 'Retry-After': '120' })
    await served({ '/': busy, '/fine': answers('fine') }, async ({ origin, requests }) => {
      await fetcher.get(origin, { signal })

      expect(await fetcher.get(`${origin}/fine`, { signal })).toMatchObject({ kind: 'failed', reason: 'host-resting', retryAfterSeconds: 120 })
      expect(requests).toHaveLength(1)
    })
    fetcher.close()
  })

  it('limits one credential and no other', async () => {
    const fetcher = politeFetcher({ ...options, limits: { retries: 0 } })
    const busy = status(429, { 'Retry-After': '120' })
    const as = (token: string) => ({ signal, headers: { Authorization: `Bearer ${token}` } })
    await served({ '/': inTurn(busy, answers('fine')), '/more': answers('more') }, async ({ origin }) => {
      await fetcher.get(origin, as('one'))

      expect(await fetcher.get(`${origin}/more`, as('one'))).toMatchObject({ kind: 'failed', reason: 'allowance-used-up' })
      expect(await fetcher.get(origin, as('two'))).toMatchObject({ kind: 'ok' })
      expect(await fetcher.get(`${origin}/more`, { signal })).toMatchObject({ kind: 'ok' })
    })
    fetcher.close()
  })
})

describe('an interface that says how much may still be asked', () => {
  const spent = answers('last', 'text/plain', { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '60' } })
  const left = answers('more', 'text/plain', { headers: { 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': '60' } })

  it('is not asked beyond that, for the same kind of thing and by the same credential', async () => {
    const fetcher = politeFetcher(options)
    const as = (token: string, area?: string) => ({ signal, headers: { Authorization: `Bearer ${token}` }, ...(area ? { area } : {}) })
    const routes = { '/users/alice': spent, '/users/bob': left, '/me': left }
    await served(routes, async ({ origin, requests }) => {
      expect(await fetcher.get(`${origin}/users/alice`, as('one', '/users/:name'))).toMatchObject({ kind: 'ok' })
      const resting = { kind: 'failed', reason: 'allowance-used-up', retryAfterSeconds: 60 }
      expect(await fetcher.get(`${origin}/users/alice`, as('one', '/users/:name'))).toEqual(resting)
      expect(await fetcher.get(`${origin}/users/bob`, as('one', '/users/:name'))).toEqual(resting)
      expect(requests).toHaveLength(1)

      expect(await fetcher.get(`${origin}/me`, as('one', '/me'))).toMatchObject({ kind: 'ok' })
      expect(await fetcher.get(`${origin}/users/bob`, as('two', '/users/:name'))).toMatchObject({ kind: 'ok' })
      expect(await fetcher.get(`${origin}/users/bob`, { signal, area: '/users/:name' })).toMatchObject({ kind: 'ok' })
    })
    fetcher.close()
  })

  it('is not asked again at that address, where nobody knows how its limits are counted', async () => {
    const fetcher = politeFetcher(options)
    await served({ '/12': spent, '/34': left }, async ({ origin }) => {
      await fetcher.get(`${origin}/12`, { signal })

      expect(await fetcher.get(`${origin}/12?page=2`, { signal })).toMatchObject({ reason: 'allowance-used-up' })
      expect(await fetcher.get(`${origin}/34`, { signal })).toMatchObject({ kind: 'ok' })
    })
    fetcher.close()
  })

  it('is known by the areas that its adapter names', async () => {
    const asked: (string | undefined)[] = []
    const api = jsonApi({
      fetcher: {
        get: async (_, { area }) => {
          asked.push(area)
          return { kind: 'not-modified' }
        },
        close: () => undefined,
      },
      base: 'https://api.example.org/2',
      areas: ['/users/by/username/:name', '/users/:id/posts', '/lists/*'],
    })
    const paths = ['/users/by/username/bob', 'https://api.example.org/2/users/12/posts?page=2', '/lists/1/of/2', '/users/12']
    for (const path of paths) await api.get(path, {}, { signal, allowance: { ms: 1 } })

    expect(asked).toEqual(['/users/by/username/:name', '/users/:id/posts', '/lists/*', undefined])
  })
})

describe('the requests of one reading', () => {
  it('are counted, tries and redirects with them, and end where no more are granted', async () => {
    const fetcher = politeFetcher(options)
    const meter = { calls: 0, mostCalls: 4 }
    const allowance = { ms: 60_000, meter }
    await served({ '/': redirectTo('/end'), '/end': inTurn(status(503), answers('end')) }, async ({ origin, requests }) => {
      expect(await fetcher.get(origin, { signal, allowance })).toMatchObject({ kind: 'ok' })
      expect(meter.calls).toBe(3)
      expect(await fetcher.get(origin, { signal, allowance })).toEqual({ kind: 'failed', reason: 'calls-used-up' })
      expect(requests).toHaveLength(4)
    })
    fetcher.close()
  })
})

describe('a form', () => {
  it('is sent once, and neither again nor elsewhere', async () => {
    const fetcher = politeFetcher(options)
    const routes = { '/busy': status(503), '/moved': redirectTo('/end'), '/end': answers('end') }
    await served(routes, async ({ origin, requests }) => {
      const request = { signal, form: { a: '1 & 2' } }
      expect(await fetcher.get(`${origin}/busy`, request)).toMatchObject({ kind: 'http-error', status: 503 })
      expect(await fetcher.get(`${origin}/moved`, request)).toMatchObject({ kind: 'http-error', status: 302 })
      expect(await fetcher.get(`${origin}/end`, request)).toMatchObject({ kind: 'ok' })
      expect(requests.map(({ path }) => path)).toEqual(['/busy', '/moved', '/end'])
      expect(requests.every(({ headers }) => headers['content-type'] === 'application/x-www-form-urlencoded')).toBe(true)
    })
    fetcher.close()
  })
})

describe('a credential in the headers', () => {
  it('does not follow a redirect to another origin', async () => {
    const fetcher = politeFetcher(options)
    await served({ '/elsewhere': answers('got') }, async (elsewhere) => {
      await served(
        { '/': redirectTo(`${elsewhere.origin}/elsewhere`), '/same': redirectTo('/end'), '/end': answers('end') },
        async ({ origin, requests }) => {
          await fetcher.get(origin, { signal, headers: { Authorization: 'Bearer secret' } })
          await fetcher.get(`${origin}/same`, { signal, headers: { Authorization: 'Bearer secret' } })

          expect(elsewhere.requests.map(({ headers }) => headers.authorization)).toEqual([undefined])
          expect(requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret', 'Bearer secret', 'Bearer secret'])
        },
      )
    })
    fetcher.close()
  })
})

describe('the body of a refusal', () => {
  it('is read as far as it was asked for, and only then', async () => {
    const fetcher = politeFetcher({ ...options, limits: { retries: 0 } })
    const refusal = answers('{"error":"not allowed"}', 'application/json', { status: 403 })
    await served({ '/': refusal }, async ({ origin }) => {
      const without = await fetcher.get(origin, { signal })
      const whole = await fetcher.get(origin, { signal, errorBytes: 1_000 })
      const part = await fetcher.get(origin, { signal, errorBytes: 8 })

      expect(without).toEqual({ kind: 'http-error', status: 403 })
      expect(whole).toMatchObject({ status: 403, headers: { 'content-type': 'application/json' }, body: Buffer.from('{"error":"not allowed"}') })
      expect(part).toMatchObject({ body: Buffer.from('{"error"') })
    })
    fetcher.close()
  })
})
