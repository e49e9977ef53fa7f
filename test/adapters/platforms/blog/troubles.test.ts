import { afterAll, describe, expect, it } from '@jest/globals'
import { blogReader } from '../../../../adapters/platforms/blog/index.ts'
import type { Lookup } from '../../../../adapters/shared/address-guard.ts'
import { troubleOf } from '../../../../adapters/shared/fetch-outcome.ts'
import { politeFetcher } from '../../../../adapters/shared/polite-fetch.ts'
import { OBSERVED_AT } from '../../../contracts/snapshot-reader.ts'
import { localFetcher } from '../../../support/blog-server.ts'
import { TROUBLES } from '../../../support/blog-troubles.ts'
import { answers, startWebServer } from '../../../support/web-server.ts'

const patient = localFetcher()
afterAll(() => patient.close())
const context = () => ({ signal: new AbortController().signal, observedAt: OBSERVED_AT })
const readAt = (reference: string, fetcher = patient) => blogReader({ fetcher }).read({ platform: 'blog', reference }, context())

describe.each(Object.entries(TROUBLES))('a blog in trouble: %s', (_, troubles) => {
  it.each(troubles)('$name is $outcome', async ({ name, route, outcome: [kind, status, detail], retryAfterSeconds }) => {
    const server = await startWebServer({ '/feed': route })
    // Of its own: what one host asked for is remembered, and the next may be given the same port.
    const fetcher = localFetcher(name === 'drips' ? { totalMs: 200 } : {})

    const outcome = await readAt(`${server.origin}/feed`, fetcher)

    fetcher.close()
    await server.close()
    expect(outcome).toEqual({ kind, status, detail, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) })
  })
})

describe('a bot wall', () => {
  it.each(TROUBLES['walls'] ?? [])('is asked once: $name', async ({ route }) => {
    const server = await startWebServer({ '/feed': route })

    await readAt(`${server.origin}/feed`)

    await server.close()
    expect(server.requests.map(({ path }) => path)).toEqual(['/feed'])
  })

  it('in front of the feed only is told all the same', async () => {
    const page = answers('<link rel="alternate" type="application/rss+xml" href="/feed">', 'text/html')
    const wall = answers('<html><script>window._cf_chl_opt={}</script>', 'text/html')
    const server = await startWebServer({ '/': page, '/feed': wall })

    expect(await readAt(server.origin)).toEqual({ kind: 'cannot-tell', status: 'unreachable', detail: 'bot-wall' })
    await server.close()
  })

  it('is not seen in a page that declares its feed', async () => {
    const page = answers('<link rel="alternate" type="application/rss+xml" href="/feed"><script>window._cf_chl_opt={}</script>', 'text/html')
    const server = await startWebServer({ '/': page, '/feed': answers('<rss version="2.0"><channel><title>B</title></channel></rss>') })

    expect((await readAt(server.origin)).kind).toBe('read')
    await server.close()
  })
})

describe('a name in trouble', () => {
  it.each([
    { code: 'ENOTFOUND', why: 'does not exist' },
    { code: 'EAI_AGAIN', why: 'has no answer today' },
    { code: 'ESERVFAIL', why: 'is badly kept' },
  ])('that $why is a DNS failure', async ({ code }) => {
    const lookup: Lookup = async () => {
      throw Object.assign(new Error('no'), { code })
    }
    const fetcher = politeFetcher({ allow: [], lookup, sleep: async () => {} })

    expect(await readAt('gone.example', fetcher)).toEqual({ kind: 'cannot-tell', status: 'unreachable', detail: 'dns-failure' })
    fetcher.close()
  })

  it.each([
    { code: 'CERT_HAS_EXPIRED', detail: 'certificate-expired' },
    { code: 'DEPTH_ZERO_SELF_SIGNED_CERT', detail: 'tls-failure' },
    { code: 'ERR_TLS_CERT_ALTNAME_INVALID', detail: 'tls-failure' },
  ])('with the certificate error $code is told as $detail', ({ code, detail }) => {
    expect(troubleOf(Object.assign(new Error('no'), { code }))).toEqual({ kind: 'failed', reason: detail })
  })
})

describe('what a service behind the site puts into pages that it lets through', () => {
  it.each([
    '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>',
    '<script src="/_Incapsula_Resource?SWJIYLWA=1"></script>',
    '<p>Just a moment...</p>',
  ])('is no wall: %s', async (body) => {
    const server = await startWebServer({ '/': answers(`<html><body>${body}`, 'text/html') })

    expect(await readAt(server.origin)).toMatchObject({ detail: 'feed-not-found' })
    await server.close()
  })
})
