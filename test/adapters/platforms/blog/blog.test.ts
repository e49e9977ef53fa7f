import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { blogReader } from '../../../../adapters/platforms/blog/index.ts'
import { networksFrom } from '../../../../adapters/shared/address-guard.ts'
import type { FetchOutcome } from '../../../../adapters/shared/fetch-outcome.ts'
import { type FetchLimits, type PoliteFetcher, politeFetcher } from '../../../../adapters/shared/polite-fetch.ts'
import type { ReadOutcome } from '../../../../domain/audit/snapshot.ts'
import { describeSnapshotReader, OBSERVED_AT } from '../../../contracts/snapshot-reader.ts'
import {
  answers,
  brotli,
  drip,
  gzipped,
  hangUp,
  inTurn,
  megabytes,
  type Route,
  type Routes,
  redirectTo,
  silence,
  startWebServer,
  status,
  type WebServer,
} from '../../../support/web-server.ts'

const fixture = (name: string): Buffer => readFileSync(new URL(`../../../fixtures/platforms/blog/${name}`, import.meta.url))
const loopback = networksFrom(['127.0.0.1'])
if (!loopback.ok) throw new Error('127.0.0.1 is an address')

const fetcherWith = (limits: Partial<FetchLimits> = {}) => politeFetcher({ allow: loopback.networks, sleep: async () => {}, random: () => 0, limits })
const shared = fetcherWith()
afterAll(() => shared.close())

const readAt = (reference: string, fetcher = shared): Promise<ReadOutcome> =>
  blogReader({ fetcher }).read({ platform: 'blog', reference }, { signal: new AbortController().signal, observedAt: OBSERVED_AT })

const served = async <T>(routes: Routes, act: (server: WebServer) => Promise<T>, address?: string): Promise<T> => {
  const server = await startWebServer(routes, address)
  try {
    return await act(server)
  } finally {
    await server.close()
  }
}
/** What the reader makes of one document served at `/`. */
const readOf = (route: Route, limits?: Partial<FetchLimits>): Promise<ReadOutcome> => {
  const fetcher = limits ? fetcherWith(limits) : shared
  return served({ '/': route }, ({ origin }) => readAt(origin, fetcher)).finally(() => limits && fetcher.close())
}
const snapshotOf = (outcome: ReadOutcome) => {
  if (outcome.kind !== 'read') throw new Error(`not read: ${outcome.status} ${outcome.detail}`)
  return outcome.snapshot
}
const rss = (items: string, title = 'Blog'): string => `<rss version="2.0"><channel><title>${title}</title>${items}</channel></rss>`
const item = (publishedAt: string, id: string): string => `<item><guid isPermaLink="false">${id}</guid><pubDate>${publishedAt}</pubDate></item>`
const items = (count: number): string =>
  [...Array(count).keys()].map((n) => item(`2023-0${1 + (n % 9)}-1${n % 7}T00:00:0${n % 10}Z`, `n${n}`)).join('')

describeSnapshotReader('the blog reader', async () => {
  const server = await startWebServer({ '/feed': answers(fixture('rss-2.0.xml')), '/stuck': silence })
  const fetcher = fetcherWith()
  const account = (path: string) => ({ platform: 'blog' as const, reference: `${server.origin}${path}` })
  return {
    reader: blogReader({ fetcher }),
    ordinary: account('/feed'),
    absent: account('/gone'),
    stuck: account('/stuck'),
    close: async () => {
      fetcher.close()
      await server.close()
    },
  }
})

describe('an ordinary feed', () => {
  it.each(['rss-0.91.xml', 'rss-0.92.xml', 'rss-1.0.xml', 'rss-2.0.xml', 'atom-0.3.xml', 'atom-1.0.xml', 'feed.json'])(
    '%s is read whatever it is served as',
    async (name) => {
      for (const contentType of ['text/html', 'application/octet-stream']) {
        const snapshot = snapshotOf(await readOf(answers(fixture(name), contentType)))

        expect(snapshot).toMatchObject({ title: 'Ordinary blog', truncated: false, undated: 0 })
        expect(snapshot.posts).toEqual([
          { publishedAt: '2024-01-01T09:00:00.000Z', url: 'http://blog.example/1', title: 'First' },
          { publishedAt: '2024-01-02T09:00:00.000Z', url: 'http://blog.example/2', title: 'Second' },
        ])
      }
    },
  )

  it.each([{ route: gzipped(fixture('rss-2.0.xml')) }, { route: brotli(fixture('atom-1.0.xml')) }])('is read compressed', async ({ route }) => {
    expect(snapshotOf(await readOf(route)).posts).toHaveLength(2)
  })

  it('says where it was found and how to ask again', () =>
    served(
      {
        '/': redirectTo('/feed', 301),
        '/feed': answers(fixture('rss-2.0.xml'), 'text/xml', { headers: { ETag: '"7"', 'Last-Modified': 'Tue, 02 Jan 2024 09:00:00 GMT' } }),
      },
      async ({ origin }) => {
        const outcome = await readAt(` ${origin} `)

        expect(snapshotOf(outcome)).toMatchObject({ source: `${origin}/feed`, account: { platform: 'blog', reference: ` ${origin} ` } })
        expect(outcome).toMatchObject({ validators: { url: `${origin}/feed`, etag: '"7"', lastModified: 'Tue, 02 Jan 2024 09:00:00 GMT' } })
      },
    ))

  it('whose newest entries cannot be dated says that its newest posts are not known', async () => {
    const old = [3, 2, 1].map((day) => `<item><link>/${day}</link><pubDate>2023-05-0${day}</pubDate></item>`).join('')
    const odd = '<item><link>/new</link><pubDate>12/03/2026</pubDate></item>'.repeat(5)

    expect(snapshotOf(await readOf(answers(rss(odd + old))))).toMatchObject({ undated: 5, newestUnknown: 'undated' })
    expect(snapshotOf(await readOf(answers(rss(old + odd))))).not.toHaveProperty('newestUnknown')
  })

  it('without entries tells only that nothing recent is listed', async () => {
    expect(snapshotOf(await readOf(answers(rss(''))))).toMatchObject({ posts: [], undated: 0, truncated: true })
  })

  it('has its title and its addresses bounded, and its relative links resolved', () =>
    served(
      {
        '/blog/feed': answers(
          rss(`<item><title>${'t'.repeat(999)}</title><link>../post</link><pubDate>2024-01-01</pubDate></item>`, 'x'.repeat(999)),
        ),
      },
      async ({ origin }) => {
        const snapshot = snapshotOf(await readAt(`${origin}/blog/feed`))

        expect(snapshot.title).toHaveLength(300)
        expect(snapshot.posts).toEqual([{ publishedAt: '2024-01-01T00:00:00.000Z', url: `${origin}/post`, title: 't'.repeat(300) }])
      },
    ))
})

describe('entries', () => {
  it('without a readable date, or dated after the observation, are counted and not guessed', async () => {
    const odd = [
      'ven., 02 janv. 2026',
      'yesterday',
      '0000-00-00',
      '1970-01-01T00:00:00Z',
      '2023-02-30',
      '2024-06-01T12:00:01Z',
      '2999-01-01',
      '2024',
      '',
    ]

    const snapshot = snapshotOf(await readOf(answers(rss(item('2024-05-31', 'good') + odd.map((date, n) => item(date, `odd${n}`)).join('')))))

    expect(snapshot.posts).toEqual([{ publishedAt: '2024-05-31T00:00:00.000Z' }])
    expect(snapshot.undated).toBe(odd.length)
  })

  it('that are there twice count once, also when the scheme of their address changed', async () => {
    const twice =
      item('2024-01-01', 'https://blog.example/a') + item('2024-01-01', 'http://blog.example/a') + item('2024-01-02', 'http://blog.example/a')

    expect(snapshotOf(await readOf(answers(rss(twice)))).posts.map(({ publishedAt }) => publishedAt.slice(0, 10))).toEqual([
      '2024-01-01',
      '2024-01-02',
    ])
  })

  it('that all carry one moment carry the moment the feed was built', async () => {
    const same = ['a', 'b', 'c'].map((id) => item('2024-01-01T10:00:00Z', id)).join('')

    expect(snapshotOf(await readOf(answers(rss(same))))).toMatchObject({ posts: [], undated: 3 })
  })

  it.each([
    { count: 7, truncated: false, why: 'no software cuts at seven' },
    { count: 10, truncated: true, why: 'the usual length' },
    { count: 11, truncated: false, why: 'more than the usual length' },
    { count: 25, truncated: true, why: 'a usual length' },
    { count: 100, truncated: true, why: 'a usual length' },
  ])('of the number $count: truncated is $truncated, since $why', async ({ count, truncated }) => {
    expect(snapshotOf(await readOf(answers(rss(items(count))))).truncated).toBe(truncated)
  })

  it.each([
    { feed: rss(`<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="next" href="/2"/>${items(3)}`), why: 'next' },
    {
      feed: '<feed xmlns="http://www.w3.org/2005/Atom"><title>B</title><link rel="prev-archive" href="/2"/><entry><id>1</id><updated>2024-01-01</updated></entry></feed>',
      why: 'an archive',
    },
    { feed: '{"version":"https://jsonfeed.org/version/1","title":"B","next_url":"https://b.example/2","items":[{"id":"1"}]}', why: 'next_url' },
  ])('with older pages are truncated: $why', async ({ feed }) => {
    expect(snapshotOf(await readOf(answers(feed))).truncated).toBe(true)
  })
})

describe('characters', () => {
  const title = 'Café à Zürich'
  const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>${rss(item('2024-01-01', '1'), title)}`
  const utf16 = (text: string, mark: boolean): Buffer => Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le')

  it.each([
    { body: Buffer.from(declared('utf-8')), contentType: 'text/xml', why: 'UTF-8' },
    { body: Buffer.from(`\uFEFF${declared('iso-8859-1')}`), contentType: 'text/xml', why: 'a mark against the declaration' },
    { body: Buffer.from(declared('iso-8859-1'), 'latin1'), contentType: 'text/xml', why: 'declared Latin-1' },
    { body: Buffer.from(declared('utf-8'), 'latin1'), contentType: 'text/xml', why: 'Latin-1 that claims to be UTF-8' },
    { body: Buffer.from(rss(item('2024-01-01', '1'), title), 'latin1'), contentType: 'text/xml; charset="windows-1252"', why: 'a header' },
    { body: Buffer.from(rss(item('2024-01-01', '1'), title), 'latin1'), contentType: 'text/xml', why: 'nothing said and no UTF-8' },
    { body: Buffer.from(declared('utf-16')), contentType: 'text/xml', why: 'UTF-8 that claims to be UTF-16' },
    { body: Buffer.from(declared('klingon')), contentType: 'text/xml; charset=vulcan', why: 'labels nobody knows' },
    { body: utf16(declared('utf-16'), true), contentType: 'text/xml', why: 'UTF-16 with a mark' },
    { body: utf16(declared('utf-16'), false), contentType: 'text/xml', why: 'UTF-16 without a mark' },
    { body: utf16(declared('utf-16'), true).swap16(), contentType: 'text/xml; charset=utf-8', why: 'big-endian UTF-16 against the header' },
  ])('are right for $why', async ({ body, contentType }) => {
    expect(snapshotOf(await readOf(answers(body, contentType))).title).toBe(title)
  })
})

describe('a page', () => {
  const feed = answers(fixture('rss-2.0.xml'))
  const page = (head: string): Route => answers(`<!doctype html><html><head>${head}</head><body>Hello</body></html>`, 'text/html')
  const link = (href: string, type = 'application/rss+xml', title = ''): string =>
    `<link rel="alternate" type="${type}" title="${title}" href="${href}">`

  it('leads to its feed of posts, before comments and JSON', () =>
    served({ '/': answers(fixture('wordpress-page.html'), 'text/html'), '/feed/': feed }, async ({ origin, requests }) => {
      expect(snapshotOf(await readAt(origin)).source).toBe(`${origin}/feed/`)
      expect(requests.map(({ path }) => path)).toEqual(['/', '/feed/'])
    }))

  const comments = answers(
    '<rss version="2.0"><channel><title>Comments for Blog</title><item><title>By Jo</title><link>https://blog.example/post/#comment-12</link><pubDate>2024-05-30</pubDate></item></channel></rss>',
  )
  it.each([
    { href: '/comments/feed/', title: 'Blog » Comments Feed', why: 'WordPress' },
    { href: '/feeds/comments/default', title: 'Blog - Atom', why: 'Blogger' },
    { href: '/?feed=comments-rss2', title: '', why: 'WordPress without pretty permalinks' },
    { href: '/post/feed/', title: 'Blog » Post Comments Feed', why: 'those of one post' },
    { href: '/what', title: 'Feed', why: 'an address that says nothing' },
  ])('does not take comments for posts: $why', ({ href, title }) =>
    served({ '/': page(link(href, undefined, title)), [href]: comments, '/atom.xml': feed }, async ({ origin }) => {
      expect(snapshotOf(await readAt(origin)).source).toBe(`${origin}/atom.xml`)
    }),
  )

  it('that has nothing but comments tells nothing of the blog', () =>
    served({ '/': page(link('/what')), '/what': comments }, async ({ origin }) => {
      expect(await readAt(origin)).toEqual({ kind: 'cannot-tell', status: 'unsupported', detail: 'feed-of-comments' })
      expect(await readAt(`${origin}/what`)).toEqual({ kind: 'cannot-tell', status: 'unsupported', detail: 'feed-of-comments' })
    }))

  it.each(['/no-comment/feed/', '/comment-is-free/rss.xml', '/feed/'])('may be about comments: %s', (href) =>
    served({ '/': page(link(href, undefined, 'No Comment')), [href]: feed }, async ({ origin }) => {
      expect(snapshotOf(await readAt(origin)).source).toBe(`${origin}${href}`)
    }),
  )

  it('whose feed is empty is searched for posts elsewhere, and nothing is guessed', () => {
    const routes = { '/': page(link('/none')), '/none': answers(rss('')), '/atom.xml': feed }
    return served(routes, async ({ origin, requests }) => {
      expect(snapshotOf(await readAt(origin))).toMatchObject({ source: `${origin}/none`, posts: [], truncated: true })
      expect(requests.map(({ path }) => path)).toEqual(['/', '/none', '/robots.txt', '/sitemap.xml'])
    })
  })

  it('whose first feed is empty leads to the second', () =>
    served({ '/': page(link('/none') + link('/atom')), '/none': answers(rss('')), '/atom': feed }, async ({ origin }) => {
      expect(snapshotOf(await readAt(origin)).source).toBe(`${origin}/atom`)
    }))

  it('after a redirect has its links resolved against where it was found', () =>
    served({ '/': redirectTo('/en/blog/'), '/en/blog/': page(link('rss')), '/en/blog/rss': feed }, async ({ origin }) => {
      expect(snapshotOf(await readAt(origin)).source).toBe(`${origin}/en/blog/rss`)
    }))

  it('has its links resolved against its base', () =>
    served({ '/': page(`<base href="/sub/">${link('rss')}`), '/sub/rss': feed }, async ({ origin }) => {
      expect(snapshotOf(await readAt(origin)).source).toBe(`${origin}/sub/rss`)
    }))

  it('whose first feed is broken leads to the second', () =>
    served({ '/': page(link('/broken') + link('/atom', 'application/atom+xml')), '/broken': answers('<rss'), '/atom': feed }, async ({ origin }) => {
      expect(snapshotOf(await readAt(origin)).source).toBe(`${origin}/atom`)
    }))

  it('that declares nothing is tried at the usual places', () =>
    served({ '/': page(''), '/atom.xml': feed }, async ({ origin }) => {
      expect(snapshotOf(await readAt(origin)).source).toBe(`${origin}/atom.xml`)
    }))

  it('below the root is never given the feed of the root, which may be another blog', () =>
    served({ '/jane': page(''), '/feed': feed }, async ({ origin, requests }) => {
      expect(await readAt(`${origin}/jane`)).toEqual({ kind: 'cannot-tell', status: 'unsupported', detail: 'feed-not-found' })
      expect(requests.map(({ path }) => path)).not.toContain('/feed')
    }))

  it('without any feed is said to have none', () =>
    served({ '/': page('') }, async ({ origin, requests }) => {
      expect(await readAt(origin)).toEqual({ kind: 'cannot-tell', status: 'unsupported', detail: 'feed-not-found' })
      expect(requests.length).toBe(1 + 16 + 2) // the page, the usual places, robots.txt and sitemap
    }))

  it('whose declared feed is gone does not make the blog absent', () =>
    served({ '/': page(link('/gone')) }, async ({ origin }) => {
      expect(await readAt(origin)).toEqual({ kind: 'cannot-tell', status: 'unsupported', detail: 'feed-not-found' })
    }))

  it('whose declared feed cannot be read says so', () =>
    served({ '/': page(link('/broken')), '/broken': answers('<rss><channel>') }, async ({ origin }) => {
      expect(await readAt(origin)).toEqual({ kind: 'cannot-tell', status: 'unsupported', detail: 'feed-unreadable' })
    }))

  it('whose declared feed is limited is asked nothing more', () =>
    served({ '/': page(link('/feed')), '/feed': status(429, { 'retry-after': '99' }) }, async ({ origin, requests }) => {
      expect(await readAt(origin)).toEqual({ kind: 'cannot-tell', status: 'rate-limited', detail: 'http-429', retryAfterSeconds: 99 })
      expect(requests).toHaveLength(2)
    }))

  it('cannot send us to a neighbour', () =>
    served(
      { '/feed': feed },
      (neighbour) =>
        served({ '/': page(link(`${neighbour.origin}/feed`)) }, async ({ origin }) => {
          expect(await readAt(origin)).toMatchObject({ kind: 'cannot-tell', status: 'blocked-address' })
          expect(neighbour.requests).toEqual([])
        }),
      '127.0.0.2',
    ))

  // Read to its end, or again from every tag, one of these takes minutes: the test then ends by its own limit.
  it.each([
    { head: '<div>'.repeat(100_000), why: 'nested for ever' },
    { head: '<noscript>'.repeat(100_000), why: 'nested where anything may be' },
    { head: `<link ${'a '.repeat(500_000)}>`, why: 'a million attributes' },
    { head: `<link href="${'x'.repeat(2_000_000)}`, why: 'an attribute without end' },
    { head: '<!--'.repeat(200_000), why: 'comments without end' },
    { head: '<meta>'.repeat(200_000), why: 'a head without end' },
  ])('is read in no time: $why', async ({ head }) => {
    expect(await readOf(page(head))).toMatchObject({ kind: 'cannot-tell', status: 'unsupported' })
  })
})

describe('trouble', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY l0 "ha">${[...Array(20).keys()].map((n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]>`
  const external = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1:1/p.dtd"> %p;]>'
  const cannotTell = (state: string, detail: string) => ({ kind: 'cannot-tell', status: state, detail })

  it.each([
    { route: status(404), outcome: { kind: 'absent', status: 'not-found', detail: 'http-404' } },
    { route: status(410), outcome: { kind: 'absent', status: 'not-found', detail: 'http-410' } },
    { route: status(401), outcome: { kind: 'absent', status: 'private', detail: 'http-401' } },
    { route: status(403), outcome: { kind: 'absent', status: 'private', detail: 'http-403' } },
    { route: status(403, { 'cf-mitigated': 'challenge' }), outcome: cannotTell('unreachable', 'bot-wall') },
    { route: status(429), outcome: cannotTell('rate-limited', 'http-429') },
    { route: status(429, { 'retry-after': '60' }), outcome: { ...cannotTell('rate-limited', 'http-429'), retryAfterSeconds: 60 } },
    { route: status(503, { 'retry-after': '60' }), outcome: { ...cannotTell('rate-limited', 'http-503'), retryAfterSeconds: 60 } },
    { route: status(503), outcome: cannotTell('unreachable', 'http-503') },
    { route: status(500), outcome: cannotTell('unreachable', 'http-500') },
    { route: status(418), outcome: cannotTell('unreachable', 'http-418') },
    { route: redirectTo('/'), outcome: cannotTell('unreachable', 'redirect-loop') },
    { route: redirectTo('http://127.0.0.2/'), outcome: cannotTell('blocked-address', 'address-not-public') },
    { route: redirectTo('file:///etc/passwd'), outcome: cannotTell('unsupported', 'scheme-not-supported') },
    { route: hangUp, outcome: cannotTell('unreachable', 'connection-failed') },
    { route: answers(''), outcome: cannotTell('unsupported', 'feed-empty') },
    { route: answers(' \n\t'), outcome: cannotTell('unsupported', 'feed-empty') },
    { route: answers('<html><body>Domain for sale', 'text/html'), outcome: cannotTell('unsupported', 'domain-parked') },
    { route: answers('<html><body>Our shop', 'text/html'), outcome: cannotTell('unsupported', 'feed-not-found') },
    { route: answers(Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2])), outcome: cannotTell('unsupported', 'feed-unreadable') },
    { route: answers('{"items":[]}'), outcome: cannotTell('unsupported', 'feed-unreadable') },
    { route: answers('{"version":"https://jsonfeed.org/version/1","items":[1,2]}'), outcome: cannotTell('unsupported', 'feed-unreadable') },
    { route: answers('<?xml version="1.0"?><urlset><url/></urlset>'), outcome: cannotTell('unsupported', 'feed-unreadable') },
    { route: answers('<rss version="2.0"><channel/></rss>'), outcome: cannotTell('unsupported', 'feed-unreadable') },
    { route: answers(rss('<item/>')), outcome: cannotTell('unsupported', 'feed-unreadable') },
    { route: answers(rss(items(3)).slice(0, -40)), outcome: cannotTell('unsupported', 'feed-unreadable') },
    { route: answers(rss(items(3)).replace('</channel></rss>', '')), outcome: cannotTell('unsupported', 'feed-unreadable') },
    { route: answers(fixture('atom-1.0.xml').subarray(0, 500)), outcome: cannotTell('unsupported', 'feed-unreadable') },
    { route: answers(fixture('feed.json').subarray(0, 200)), outcome: cannotTell('unsupported', 'feed-unreadable') },
    { route: answers(`<rss version="2.0"><channel>${'<a>'.repeat(200_000)}`), outcome: cannotTell('unsupported', 'feed-unreadable') },
    { route: answers(`${'<rss><channel>'}${'<a>'.repeat(200_000)}</rss>`), outcome: cannotTell('unsupported', 'feed-unreadable') },
    { route: answers(`<!DOCTYPE rss [ ${rss('')}`), outcome: cannotTell('unsupported', 'feed-unreadable') },
  ])('is never a silent blog: $outcome.status, $outcome.detail', async ({ route, outcome }) => {
    expect(await readOf(route)).toEqual(outcome)
  })

  it.each([
    { name: 'fifty megabytes', route: megabytes(50, '<rss version="2.0"><channel><title>') },
    { name: 'a gzip bomb', route: gzipped(Buffer.alloc(60_000_000, ' ')) },
    { name: 'a brotli bomb', route: brotli(Buffer.alloc(60_000_000, ' ')) },
  ])('of size is stopped: $name', async ({ route }) => {
    expect(await readOf(route)).toEqual(cannotTell('unreachable', 'body-too-large'))
  })

  it('of slowness is stopped', async () => {
    expect(await readOf(drip(), { totalMs: 200 })).toEqual(cannotTell('unreachable', 'timeout'))
  })

  it('that passes is waited for', async () => {
    expect((await readOf(inTurn(status(500), answers(fixture('rss-2.0.xml'))))).kind).toBe('read')
  })

  it('does not come from entities that multiply', async () => {
    const snapshot = snapshotOf(await readOf(answers(`<?xml version="1.0"?>${laughs}${rss(item('2024-01-01', '1'), '&l20;')}`)))

    expect(snapshot.title).toBe('&l20;')
  })

  it('does not come from entities of elsewhere', async () => {
    expect(snapshotOf(await readOf(answers(`<?xml version="1.0"?>${external}${rss(item('2024-01-01', '1'), '&x;')}`))).title).toBe('&x;')
  })
})

describe('a reference', () => {
  it('without a scheme is tried with and without encryption', () =>
    served({ '/': answers(fixture('rss-2.0.xml')) }, async ({ host }) => {
      expect(snapshotOf(await readAt(` ${host} `)).source).toBe(`http://${host}/`)
    }))

  it.each(['feed:http://', 'feed://', 'FEED:'])('may start with %s', (scheme) =>
    served({ '/f': answers(fixture('rss-2.0.xml')) }, async ({ host }) => {
      expect(snapshotOf(await readAt(`${scheme}${host}/f`)).posts).toHaveLength(2)
    }),
  )

  it.each([
    { reference: 'my blog', detail: 'reference-not-an-address' },
    { reference: '@somebody', detail: 'reference-not-an-address' },
    { reference: 'somebody@example.org', detail: 'reference-not-an-address' },
    { reference: '3.14', detail: 'reference-not-an-address' },
    { reference: 'blog', detail: 'reference-not-an-address' },
    { reference: '', detail: 'reference-not-an-address' },
    { reference: 'https://exa mple.org/', detail: 'reference-not-an-address' },
    { reference: 'https://me:pw@example.org/', detail: 'credentials-in-url' },
    { reference: 'data:text/xml,<rss/>', detail: 'scheme-not-supported' },
    { reference: 'file:///etc/passwd', detail: 'scheme-not-supported' },
    { reference: 'javascript:alert(1)', detail: 'scheme-not-supported' },
  ])('$reference is not supported: $detail', async ({ reference, detail }) => {
    expect(await readAt(reference)).toEqual({ kind: 'cannot-tell', status: 'unsupported', detail })
  })

  it.each(['http://169.254.169.254/latest/meta-data/', '10.0.0.1', 'http://2130706434/', 'http://[::ffff:10.0.0.1]/'])(
    '%s is a blocked address',
    async (reference) => {
      expect(await readAt(reference)).toMatchObject({ kind: 'cannot-tell', status: 'blocked-address' })
    },
  )
})

describe('whatever is served', () => {
  const seeds = ['rss-1.0.xml', 'rss-2.0.xml', 'atom-1.0.xml', 'feed.json', 'wordpress-page.html'].map(fixture)
  const spoiled = fc
    .tuple(fc.constantFrom(...seeds), fc.nat(), fc.uint8Array({ maxLength: 12 }))
    .map(([seed, at, bytes]) => Buffer.concat([seed.subarray(0, at % seed.length), bytes, seed.subarray((at % seed.length) + bytes.length)]))
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(rss(text))),
    spoiled,
  )

  it('there is an outcome, and a snapshot only of what is closed and dated', async () => {
    let body: Buffer = Buffer.alloc(0)
    const server = await startWebServer({ '/': (_request, response) => void response.writeHead(200, { 'content-type': 'text/xml' }).end(body) })

    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => {
        body = bytes
        const outcome = await readAt(server.origin)
        expect(['read', 'cannot-tell']).toContain(outcome.kind)
        if (outcome.kind === 'read') for (const { publishedAt } of outcome.snapshot.posts) expect(publishedAt <= OBSERVED_AT).toBe(true)
      }),
      { numRuns: 300, seed: 20240601 },
    )
    await server.close()
  })
})

describe('the time of one reading', () => {
  it('is one allowance for all its fetches, which the fetcher spends; no clock runs while they wait for their turn', async () => {
    const asked: { readonly allowance: unknown; readonly signal: AbortSignal }[] = []
    const page: FetchOutcome = {
      kind: 'ok',
      url: 'https://a.example/',
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: Buffer.from('<html>'),
    }
    const fetcher: PoliteFetcher = {
      get: async (_url, { signal, allowance }) => {
        asked.push({ allowance, signal })
        return asked.length === 1 ? page : { kind: 'http-error', status: 404 }
      },
      close: () => {},
    }
    const reader = blogReader({ fetcher })
    const { signal } = new AbortController()

    await reader.read({ platform: 'blog', reference: 'a.example' }, { signal, observedAt: OBSERVED_AT })

    expect(asked.length).toBeGreaterThan(2)
    expect(asked[0]?.allowance).toEqual({ ms: 45_000 })
    for (const { allowance } of asked) expect(allowance).toBe(asked[0]?.allowance)
    for (const each of asked) expect(each.signal).toBe(signal)
  })
})
