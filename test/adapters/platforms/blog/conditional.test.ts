import { afterAll, describe, expect, it } from '@jest/globals'
import { blogReader } from '../../../../adapters/platforms/blog/index.ts'
import { networksFrom } from '../../../../adapters/shared/address-guard.ts'
import { politeFetcher } from '../../../../adapters/shared/polite-fetch.ts'
import { openStorage } from '../../../../adapters/storage/index.ts'
import type { Snapshot } from '../../../../domain/audit/snapshot.ts'
import { answers, type Route, startWebServer } from '../../../support/web-server.ts'

const loopback = networksFrom(['127.0.0.1'])
if (!loopback.ok) throw new Error('127.0.0.1 is an address')
const fetcher = politeFetcher({ allow: loopback.networks })
const storage = await openStorage('sqlite::memory:')
afterAll(async () => {
  fetcher.close()
  await storage.close()
})

const feedOf = (...dates: readonly string[]): string =>
  `<rss version="2.0"><channel><title>News</title>${dates.map((date) => `<item><guid>${date}</guid><pubDate>${date}</pubDate></item>`).join('')}</channel></rss>`

/** A feed that answers 304 to whoever already knows its version. */
const versioned = (state: { version: string; feed: string }): Route => {
  return (request, response) => {
    if (request.headers['if-none-match'] === state.version) response.writeHead(304).end()
    else answers(state.feed, 'application/rss+xml', { headers: { etag: state.version } })(request, response)
  }
}

const readAt = async (reference: string, observedAt: string): Promise<Snapshot> => {
  const reader = blogReader({ fetcher, memory: storage.snapshots })
  const outcome = await reader.read({ platform: 'blog', reference }, { signal: new AbortController().signal, observedAt })
  if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome))
  return outcome.snapshot
}

describe('reading a blog again', () => {
  it('asks only whether the feed changed, and keeps what it said under the new moment', async () => {
    const state = { version: '"1"', feed: feedOf('Mon, 05 Jan 2026 10:00:00 GMT', 'Mon, 12 Jan 2026 10:00:00 GMT') }
    const server = await startWebServer({ '/feed.xml': versioned(state) })
    const first = await readAt(`${server.origin}/feed.xml`, '2026-02-01T00:00:00.000Z')

    const again = await readAt(`${server.origin}/feed.xml`, '2026-03-01T00:00:00.000Z')

    await server.close()
    expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"'])
    expect(again).toEqual({ ...first, observedAt: '2026-03-01T00:00:00.000Z' })
  })

  it('takes the new posts when the feed did change', async () => {
    const state = { version: '"1"', feed: feedOf('Mon, 05 Jan 2026 10:00:00 GMT') }
    const server = await startWebServer({ '/feed.xml': versioned(state) })
    await readAt(`${server.origin}/feed.xml`, '2026-02-01T00:00:00.000Z')
    Object.assign(state, { version: '"2"', feed: feedOf('Mon, 05 Jan 2026 10:00:00 GMT', 'Fri, 20 Feb 2026 10:00:00 GMT') })

    const again = await readAt(`${server.origin}/feed.xml`, '2026-03-01T00:00:00.000Z')

    await server.close()
    expect(again.posts.map(({ publishedAt }) => publishedAt.slice(0, 10))).toEqual(['2026-01-05', '2026-02-20'])
  })

  it('knows an entry that was planned once its day has come, although the feed never changed', async () => {
    const feed = feedOf('Mon, 05 Jan 2026 10:00:00 GMT', 'Fri, 20 Feb 2026 10:00:00 GMT', 'Fri, 20 Mar 2026 10:00:00 GMT')
    const server = await startWebServer({ '/feed.xml': versioned({ version: '"1"', feed }) })
    const seen = async (observedAt: string) => {
      const { posts, undated } = await readAt(`${server.origin}/feed.xml`, observedAt)
      return { posts: posts.length, undated }
    }

    const before = await seen('2026-02-01T00:00:00.000Z')
    const between = await seen('2026-03-01T00:00:00.000Z')
    const after = await seen('2026-04-01T00:00:00.000Z')

    await server.close()
    expect(server.requests.at(-1)?.headers['if-none-match']).toBe('"1"')
    expect([before, between, after]).toEqual([
      { posts: 1, undated: 2 },
      { posts: 2, undated: 1 },
      { posts: 3, undated: 0 },
    ])
  })

  it('reads the page anew each time, so that a feed which moved is noticed', async () => {
    const page = { link: '/old.xml' }
    const server = await startWebServer({
      '/': (request, response) =>
        answers(`<html><head><link rel="alternate" type="application/rss+xml" href="${page.link}"></head></html>`, 'text/html')(request, response),
      '/old.xml': versioned({ version: '"1"', feed: feedOf('Mon, 05 Jan 2026 10:00:00 GMT') }),
      '/new.xml': versioned({ version: '"n"', feed: feedOf('Fri, 20 Feb 2026 10:00:00 GMT') }),
    })
    await readAt(server.origin, '2026-02-01T00:00:00.000Z')
    page.link = '/new.xml'

    const again = await readAt(server.origin, '2026-03-01T00:00:00.000Z')

    await server.close()
    expect(again.source).toBe(`${server.origin}/new.xml`)
  })
})
