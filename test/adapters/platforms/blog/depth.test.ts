import { afterAll, describe, expect, it } from '@jest/globals'
import { blogReader } from '../../../../adapters/platforms/blog/index.ts'
import type { ReadOutcome } from '../../../../domain/audit/snapshot.ts'
import type { SnapshotMemory } from '../../../../domain/ports.ts'
import { OBSERVED_AT } from '../../../contracts/snapshot-reader.ts'
import { atomPage, itemOf, localFetcher, rssOf, wordpressPost, wordpressRest } from '../../../support/blog-server.ts'
import { answers, inTurn, type Routes, redirectTo, startWebServer, status } from '../../../support/web-server.ts'

const fetcher = localFetcher()
afterAll(() => fetcher.close())

const readAt = (reference: string, memory?: SnapshotMemory): Promise<ReadOutcome> =>
  blogReader({ fetcher, ...(memory ? { memory } : {}) }).read(
    { platform: 'blog', reference },
    { signal: new AbortController().signal, observedAt: OBSERVED_AT },
  )

const snapshotOf = (outcome: ReadOutcome) => {
  if (outcome.kind !== 'read') throw new Error(`not read: ${outcome.status} ${outcome.detail}`)
  return outcome.snapshot
}
const read = async (routes: Routes, path = '/feed') => {
  const server = await startWebServer(routes)
  const outcome = await readAt(`${server.origin}${path}`)
  await server.close()
  const paths = server.requests.map((request) => request.path)
  return { outcome, paths, origin: server.origin }
}
const told = async (routes: Routes, path?: string) => {
  const { outcome, paths } = await read(routes, path)
  const { posts, truncated, via, undated } = snapshotOf(outcome)
  return { posts: posts.length, truncated, via, undated, paths }
}
/** So many days from one on, each an item. */
const range = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, index) => from + index)
const WORDPRESS = '<generator>https://wordpress.org/?v=6.5</generator>'
const items = (from: number, count: number): string => range(from, count).map(itemOf).join('')
const posts = (from: number, count: number) => range(from, count).map(wordpressPost)

describe('older pages of a feed', () => {
  it('are followed to the last one, and then nothing is missing', async () => {
    const routes = {
      '/feed': answers(atomPage([1, 2], 'next', '/2')),
      '/2': answers(atomPage([3, 4], 'next', '/3')),
      '/3': answers(atomPage([5])),
    }

    expect(await told(routes)).toEqual({ posts: 5, truncated: false, via: 'feed', undated: 0, paths: ['/feed', '/2', '/3'] })
  })

  it('are not judged by the length of the last one', async () => {
    const routes = { '/feed': answers(atomPage([1], 'next', '/2')), '/2': answers(atomPage(range(2, 10))) }

    expect(await told(routes)).toMatchObject({ posts: 11, truncated: false })
  })

  it.each([
    { why: 'archives of RFC 5005', first: atomPage([1], 'prev-archive', '/2') },
    { why: 'relative to the feed', first: atomPage([1], 'next', '2') },
    {
      why: 'JSON Feed',
      first: `{"version":"https://jsonfeed.org/version/1.1","title":"B","next_url":"/2","items":[{"id":"1","date_published":"2024-01-01"}]}`,
    },
    { why: 'RSS with links of Atom', first: rssOf(`<atom:link rel="next" href="/2"/>${items(1, 1)}`) },
  ])('are found by $why', async ({ first }) => {
    expect(await told({ '/feed': answers(first), '/2': answers(atomPage([2])) })).toMatchObject({ posts: 2, truncated: false })
  })

  it('count entries once that moved from one page to the next meanwhile', async () => {
    expect(await told({ '/feed': answers(atomPage([1, 2], 'next', '/2')), '/2': answers(atomPage([2, 3])) })).toMatchObject({ posts: 3 })
  })

  it('are not followed past five pages', async () => {
    const routes = Object.fromEntries(
      range(1, 9).map((page) => [page === 1 ? '/feed' : `/${page}`, answers(atomPage([page], 'next', `/${page + 1}`))]),
    )

    expect(await told(routes)).toEqual({ posts: 5, truncated: true, via: 'feed', undated: 0, paths: ['/feed', '/2', '/3', '/4', '/5'] })
  })

  it('are not followed past a hundred entries', async () => {
    const routes = { '/feed': answers(atomPage(range(1, 99), 'next', '/2')), '/2': answers(atomPage([100], 'next', '/3')) }

    expect(await told(routes)).toMatchObject({ posts: 100, truncated: true, paths: ['/feed', '/2'] })
  })

  it('are not followed past a year', async () => {
    const old = '<entry><id>old</id><published>2023-05-01T00:00:00Z</published></entry>'
    const routes = { '/feed': answers(atomPage([1], 'next', '/2').replace('</feed>', `${old}</feed>`)) }

    expect(await told(routes)).toMatchObject({ posts: 2, truncated: true, paths: ['/feed'] })
  })

  it.each([
    { why: 'to itself', next: '/feed', paths: ['/feed'] },
    { why: 'back', next: '/2', paths: ['/feed', '/2'] },
  ])('that lead $why end there', async ({ next, paths }) => {
    const routes = { '/feed': answers(atomPage([1], 'next', next)), '/2': answers(atomPage([2], 'next', '/feed')) }

    expect(await told(routes)).toMatchObject({ truncated: true, paths })
  })

  it('that bring nothing new end there, however many there are', async () => {
    const same = answers(atomPage([1], 'next', '/4'))
    const next = (page: number) => answers(atomPage([1], 'next', `/${page}`))

    expect(await told({ '/feed': next(2), '/2': next(3), '/3': same })).toMatchObject({ posts: 1, truncated: true, paths: ['/feed', '/2'] })
  })

  it.each([
    { why: 'gone', route: status(404) },
    { why: 'in trouble', route: status(500) },
    { why: 'a page', route: answers('<html><body>Sorry', 'text/html') },
  ])('that are $why leave what was read, and say that there is more', async ({ route }) => {
    expect(await told({ '/feed': answers(atomPage([1], 'next', '/2')), '/2': route })).toMatchObject({ posts: 1, truncated: true })
  })

  it('cannot send us to a neighbour', async () => {
    expect(await told({ '/feed': answers(atomPage([1], 'next', 'http://127.0.0.2/')) })).toMatchObject({ posts: 1, truncated: true })
  })

  it('make the same moment of all entries undated, over all pages', async () => {
    const same = atomPage([1, 2], 'next', '/2').replace(/<published>[^<]+/g, '<published>2024-01-01T00:00:00Z')
    const second = atomPage([3]).replace(/<published>[^<]+/g, '<published>2024-01-01T00:00:00Z')

    expect(await told({ '/feed': answers(same), '/2': answers(second) })).toMatchObject({ posts: 0, undated: 3 })
  })

  it('that broke off are asked for again the next time, and are not remembered', async () => {
    const kept: unknown[] = []
    const memory: SnapshotMemory = { recall: async () => undefined, keep: async (snapshot) => void kept.push(snapshot) }
    const first = answers(atomPage([1], 'next', '/2'), 'text/xml', { headers: { etag: '"1"' } })
    const server = await startWebServer({ '/feed': first, '/2': inTurn(status(500), status(500), status(500), answers(atomPage([2]))) })

    await readAt(`${server.origin}/feed`, memory)
    const afterTrouble = kept.length
    await readAt(`${server.origin}/feed`, memory)

    await server.close()
    expect([afterTrouble, kept.length]).toEqual([0, 1])
  })
})

describe('pages that WordPress counts', () => {
  const feed = answers(rssOf(WORDPRESS + items(1, 10)))

  it('are followed where the API is closed', async () => {
    const routes = {
      '/feed': feed,
      '/feed?paged=2': answers(rssOf(WORDPRESS + items(11, 10))),
      '/feed?paged=3': answers(rssOf(WORDPRESS + items(21, 2))),
    }

    expect(await told(routes)).toMatchObject({ posts: 22, truncated: false, paths: expect.arrayContaining(['/feed?paged=4']) })
  })

  it('end the blog where there is no further one', async () => {
    expect(await told({ '/feed': feed })).toMatchObject({ posts: 10, truncated: false })
  })

  it('are not believed in when each shows the same', async () => {
    expect(await told({ '/feed': feed, '/feed?paged=2': feed })).toMatchObject({ posts: 10, truncated: true })
  })

  it('say that there is more when there were five of them', async () => {
    const routes = Object.fromEntries(
      range(1, 9).map((page) => [page === 1 ? '/feed' : `/feed?paged=${page}`, answers(rssOf(WORDPRESS + items(page * 10, 10)))]),
    )

    expect(await told(routes)).toMatchObject({ posts: 50, truncated: true })
  })

  it('are not asked for where the feed shows all there is', async () => {
    expect(await told({ '/feed': answers(rssOf(WORDPRESS + items(1, 4))) })).toMatchObject({ posts: 4, truncated: false, paths: ['/feed'] })
  })
})

describe('the API of WordPress', () => {
  const feed = answers(rssOf(WORDPRESS + items(1, 10)))
  const page = (root: string) =>
    answers(`<head><link rel="https://api.w.org/" href="${root}"><link rel="alternate" type="application/rss+xml" href="/feed/">`, 'text/html')

  it.each([
    { why: 'by the page', routes: { '/': page('/wp-json/') }, path: '/', rest: '/wp-json/wp/v2/posts?' },
    { why: 'without pretty permalinks', routes: { '/': page('/?rest_route=/') }, path: '/', rest: '/?rest_route=%2Fwp%2Fv2%2Fposts&' },
    { why: 'by where it usually is', routes: {}, path: '/feed/', rest: '/wp-json/wp/v2/posts?' },
    {
      why: 'by a header of the feed',
      routes: {
        '/feed/': answers(rssOf(items(1, 10)), 'text/xml', { headers: { link: '</api/wp-json/>; rel="https://api.w.org/", </x>; rel=next' } }),
      },
      path: '/feed/',
      rest: undefined,
    },
  ])('is found $why', async ({ routes, path, rest }) => {
    const server = await startWebServer({ '/feed/': feed, ...wordpressRest(rest ?? '/nowhere?', posts(1, 30)), ...routes })
    const { truncated, via, posts: found } = snapshotOf(await readAt(`${server.origin}${path}`))
    await server.close()

    // The last one is the API of another part of the site, whose posts are not those of this feed.
    expect({ posts: found.length, truncated, via }).toEqual(
      rest === undefined ? { posts: 10, truncated: true, via: 'feed' } : { posts: 30, truncated: false, via: 'wordpress' },
    )
  })

  it('tells how many there are in all', async () => {
    expect(await told({ '/feed/': feed, ...wordpressRest('/wp-json/wp/v2/posts?', posts(1, 100), 250) }, '/feed/')).toMatchObject({
      posts: 100,
      truncated: true,
    })
  })

  it('adds what only the feed has', async () => {
    const event = '<item><link>/event</link><pubDate>2024-05-05</pubDate></item>'
    const routes = { '/feed/': answers(rssOf(WORDPRESS + items(1, 9) + event)), ...wordpressRest('/wp-json/wp/v2/posts?', posts(1, 12)) }

    expect(await told(routes, '/feed/')).toMatchObject({ posts: 13, via: 'wordpress', truncated: true })
  })

  it('counts posts once whose feed links through another service', async () => {
    const counted = items(1, 10).replaceAll('<link>http://blog.example', '<link>http://feeds.example/~r')
    const routes = { '/feed/': answers(rssOf(WORDPRESS + counted)), ...wordpressRest('/wp-json/wp/v2/posts?', posts(1, 12)) }

    expect(await told(routes, '/feed/')).toMatchObject({ posts: 12, truncated: false })
  })

  it.each([
    { why: 'asks for a login', route: answers('{"code":"rest_not_logged_in","data":{"status":401}}', 'application/json', { status: 401 }) },
    { why: 'is closed by a plugin', route: answers('{"code":"rest_disabled"}', 'application/json', { status: 403 }) },
    { why: 'is not there', route: answers('{"code":"rest_no_route","data":{"status":404}}', 'application/json', { status: 404 }) },
    { why: 'refuses a parameter', route: answers('{"code":"rest_invalid_param"}', 'application/json', { status: 400 }) },
    { why: 'answers with an error under 200', route: answers('{"code":"rest_disabled"}', 'application/json') },
    { why: 'answers with a page', route: answers('<html>', 'text/html') },
    { why: 'answers with other things', route: answers('[{"id":1},{"name":"x"}]', 'application/json') },
    { why: 'knows no posts', route: answers('[]', 'application/json', { headers: { 'x-wp-total': '0' } }) },
  ])('that $why leaves the feed', async ({ route }) => {
    const routes = { '/feed/': feed, [Object.keys(wordpressRest('/wp-json/wp/v2/posts?', []))[0] ?? '']: route }

    expect(await told(routes, '/feed/')).toMatchObject({ posts: 10, truncated: false, via: 'feed' })
  })

  it.each(['/category/news/feed/', '/author/jo/feed/', '/feed/?cat=3'])('is not asked about the feed %s, which shows only a part', async (path) => {
    const { outcome, paths } = await read({ [path]: feed, ...wordpressRest('/wp-json/wp/v2/posts?', posts(1, 30)) }, path)

    expect(snapshotOf(outcome).via).toBe('feed')
    expect(paths.filter((each) => each.startsWith('/wp-json'))).toEqual([])
  })

  it('is enough where feeds are closed', async () => {
    const routes = {
      '/': answers('<head><link rel="https://api.w.org/" href="/wp-json/">', 'text/html'),
      '/wp-json/?_fields=name': answers('{"name":"Riverbank &amp; Co"}', 'application/json'),
      ...wordpressRest('/wp-json/wp/v2/posts?', posts(1, 3)),
    }
    const { outcome, origin } = await read(routes, '/')

    expect(snapshotOf(outcome)).toMatchObject({ title: 'Riverbank & Co', via: 'wordpress', source: `${origin}/wp-json/`, truncated: false })
    expect(snapshotOf(outcome).posts[0]).toEqual({ publishedAt: '2024-01-01T00:00:00.000Z', url: 'http://blog.example/1', title: 'Post – 1' })
  })
})

describe('a WordPress without posts of the usual kind', () => {
  const home = answers('<head><link rel="https://api.w.org/" href="/wp-json/">', 'text/html')
  const none = wordpressRest('/wp-json/wp/v2/posts?', [])

  it('is read from its feed', async () => {
    expect(await told({ '/': home, ...none, '/feed/': answers(rssOf(items(1, 3))) }, '/')).toMatchObject({ posts: 3, via: 'feed' })
  })

  it('is unknown after its sitemap was looked at too', async () => {
    const sitemap = answers('<urlset><url><loc>/x</loc></url></urlset>')
    const { outcome, paths } = await read({ '/': home, ...none, '/sitemap.xml': sitemap }, '/')

    expect(outcome).toEqual({ kind: 'cannot-tell', status: 'unsupported', detail: 'feed-not-found' })
    expect(paths).toContain('/sitemap.xml')
  })

  it('has the rest of its posts asked for when its feed is empty', async () => {
    const routes = { '/feed/': answers(rssOf(WORDPRESS)), ...wordpressRest('/wp-json/wp/v2/posts?', posts(1, 3)) }

    expect(await told(routes, '/feed/')).toMatchObject({ posts: 3, via: 'wordpress', truncated: false })
  })

  it('is not known to be empty when its feed and its list are', async () => {
    expect(await told({ '/feed/': answers(rssOf(WORDPRESS)), ...none }, '/feed/')).toMatchObject({ posts: 0, truncated: true })
  })
})

describe('a site says where its feed is', () => {
  const feed = answers(rssOf(items(1, 2)))

  it.each([
    { why: 'in a header', link: '<posts.xml>; rel="alternate"; type="application/rss+xml"' },
    { why: 'in one of several', link: '<https://x.example/style.css>; rel=preload, </b/posts.xml>; rel=alternate; type=application/atom+xml' },
  ])('$why', async ({ link }) => {
    const { outcome, origin } = await read({ '/b/': answers('<html>', 'text/html', { headers: { link } }), '/b/posts.xml': feed }, '/b/')

    expect(snapshotOf(outcome).source).toBe(`${origin}/b/posts.xml`)
  })

  it('by the software that made it', async () => {
    const page = answers('<head><meta name="generator" content="Blogger"></head>', 'text/html')
    const { outcome, paths } = await read({ '/': page, '/feeds/posts/default': feed }, '/')

    expect(snapshotOf(outcome).posts).toHaveLength(2)
    expect(paths).toEqual(['/', '/feeds/posts/default'])
  })

  it.each([
    'feed',
    'rss',
    'rss.xml',
    'feed.json',
    'blog/feed/',
    'blog/rss.xml',
    'news/feed/',
    '?feed=rss2',
    'feeds/posts/default',
    'blog-feed.xml',
    'blog?format=rss',
  ])('nowhere, but it is at %s', async (place) => {
    expect(await told({ '/': answers('<html>', 'text/html'), [`/${place}`]: feed }, '/')).toMatchObject({ posts: 2, via: 'feed' })
  })

  it('nowhere, and answers every guess with its front page', async () => {
    const front = answers('<html>Hello', 'text/html')
    const guesses = Object.fromEntries(['/feed/', '/feed', '/rss', '/rss.xml', '/atom.xml'].map((path) => [path, front]))
    const { paths } = await read({ '/': front, ...guesses }, '/')

    expect(paths).toEqual(['/', '/feed/', '/feed', '/rss', '/robots.txt', '/sitemap.xml'])
  })

  it('above the address of a feed that is gone', async () => {
    const page = answers('<head><link rel="alternate" type="application/rss+xml" href="/blog/new.xml">', 'text/html')
    const { outcome, origin } = await read({ '/blog/': page, '/blog/new.xml': feed }, '/blog/feed.xml')

    expect(snapshotOf(outcome).source).toBe(`${origin}/blog/new.xml`)
  })

  it.each([
    { why: 'the page above declares none', routes: { '/blog/': answers('<html>', 'text/html') } },
    {
      why: 'the page above declares the same one',
      routes: { '/blog/': answers('<head><link rel="alternate" type="application/rss+xml" href="/blog/feed.xml">', 'text/html') },
    },
    {
      why: 'it was taken down on purpose',
      routes: {
        '/blog/feed.xml': status(410),
        '/blog/': answers('<head><link rel="alternate" type="application/rss+xml" href="/blog/new.xml">', 'text/html'),
        '/blog/new.xml': feed,
      },
    },
  ])('nowhere when its feed is gone and $why', async ({ routes }) => {
    expect((await read(routes, '/blog/feed.xml')).outcome).toMatchObject({ kind: 'absent', status: 'not-found' })
  })

  it('under a new address, which is told', async () => {
    const { outcome, origin } = await read({ '/feed': redirectTo('/new', 301), '/new': feed })

    expect(snapshotOf(outcome).source).toBe(`${origin}/new`)
  })
})
