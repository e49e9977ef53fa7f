import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from '@jest/globals'
import { blogReader } from '../../../../adapters/platforms/blog/index.ts'
import { sitemapOf } from '../../../../adapters/platforms/blog/sitemap.ts'
import type { ReadOutcome } from '../../../../domain/audit/snapshot.ts'
import { OBSERVED_AT } from '../../../contracts/snapshot-reader.ts'
import { localFetcher } from '../../../support/blog-server.ts'
import { answers, gzipped, type Route, type Routes, startWebServer, status } from '../../../support/web-server.ts'

const fetcher = localFetcher()
afterAll(() => fetcher.close())

const page = answers('<html><head><title>Blog</title></head>', 'text/html')
const shown = (path: string): Route =>
  answers(
    `<title>Blog</title><article class="h-entry"><a class="u-url p-name" href="${path}">First</a><time class="dt-published" datetime="2024-01-01">`,
    'text/html',
  )
const urls = (...places: readonly string[]): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${places.join('')}</urlset>`
const url = (path: string, lastmod: string): string => `<url><loc>http://blog.example${path}</loc><lastmod>${lastmod}</lastmod></url>`
const index = (...paths: readonly string[]): string =>
  `<sitemapindex>${paths.map((path) => `<sitemap><loc>http://blog.example${path}</loc></sitemap>`).join('')}</sitemapindex>`

/** Texts name `blog.example`; what is served and read has the port of the server in it. */
type Served = string | { readonly packed: string } | Route
const routeOf = (served: Served, port: () => string): Route => {
  if (typeof served === 'function') return served
  const withPort = (text: string): string => text.replaceAll('blog.example', `blog.example:${port()}`)
  if (typeof served === 'string') return (request, response) => answers(withPort(served))(request, response)
  return (request, response) => answers(gzipSync(withPort(served.packed)), 'application/gzip')(request, response)
}
const read = async (texts: Readonly<Record<string, Served>>, path = '/') => {
  const port = { of: '' }
  const routes: Routes = Object.fromEntries(Object.entries(texts).map(([at, served]) => [at, routeOf(served, () => port.of)]))
  const server = await startWebServer(routes)
  port.of = server.host.split(':')[1] ?? ''
  const outcome = await blogReader({ fetcher }).read(
    { platform: 'blog', reference: `http://blog.example:${port.of}${path}` },
    { signal: new AbortController().signal, observedAt: OBSERVED_AT },
  )
  await server.close()
  const paths = server.requests.map((request) => request.path)
  return { outcome: JSON.parse(JSON.stringify(outcome).replaceAll(`:${port.of}`, '')) as ReadOutcome, paths }
}
const told = async (texts: Readonly<Record<string, Served>>, path?: string) => {
  const { outcome } = await read(texts, path)
  if (outcome.kind !== 'read') return `${outcome.status} ${outcome.detail}`
  const { via, certainty, truncated, posts } = outcome.snapshot
  return {
    via,
    certainty,
    truncated,
    posts: posts.map((post) => `${post.publishedAt.slice(0, 10)} ${post.url?.replace('http://blog.example', '') ?? '-'}`),
  }
}
const listed = (...posts: readonly string[]) => ({ via: 'sitemap', certainty: 'low', truncated: false, posts })

describe('a sitemap', () => {
  const posts = urls(url('/blog/a', '2024-01-01'), url('/blog/b', '2024-01-02T10:00:00+00:00'), url('/about', '2024-05-05'))

  it('is the last resort, and says that little is certain', async () => {
    const { outcome, paths } = await read({ '/': page, '/sitemap.xml': posts })

    expect(outcome).toMatchObject({ kind: 'read', snapshot: { source: 'http://blog.example/sitemap.xml', via: 'sitemap', certainty: 'low' } })
    expect(paths.slice(-2)).toEqual(['/robots.txt', '/sitemap.xml'])
  })

  it('counts addresses that look like posts, and no others', async () => {
    expect(await told({ '/': page, '/sitemap.xml': posts })).toEqual(listed('2024-01-01 /blog/a', '2024-01-02 /blog/b'))
  })

  it.each([
    { why: 'a day in the address comes before the last change', place: url('/2023/05/17/a', '2024-05-05'), post: '2023-05-17 /2023/05/17/a' },
    { why: 'a month in the address shows a post', place: url('/2023/05/a', '2024-05-05'), post: '2024-05-05 /2023/05/a' },
    { why: 'a day with hyphens', place: url('/2023-05-17-a', '2024-05-05'), post: '2023-05-17 /2023-05-17-a' },
    {
      why: 'news says when',
      place: '<url><loc>http://blog.example/x</loc><news:news><news:publication_date>2023-01-01</news:publication_date></news:news></url>',
      post: '2023-01-01 /x',
    },
    { why: 'a list of a tag is no post', place: url('/blog/tag/a', '2024-05-05'), post: undefined },
    { why: 'a product is no post', place: url('/shop/shoe', '2024-05-05'), post: undefined },
    { why: 'the start page is no post', place: url('/', '2024-05-05'), post: undefined },
    { why: 'without a date nothing is told', place: '<url><loc>http://blog.example/blog/a</loc></url>', post: undefined },
    { why: 'another site', place: '<url><loc>http://other.example/blog/a</loc><lastmod>2024-01-01</lastmod></url>', post: undefined },
  ])('$why', async ({ place, post }) => {
    expect(await told({ '/': page, '/sitemap.xml': urls(place) })).toEqual(post === undefined ? 'unsupported feed-not-found' : listed(post))
  })

  it('of one day for all pages tells when it was made', async () => {
    const same = urls(...['a', 'b', 'c'].map((name) => url(`/blog/${name}`, '2024-05-05')))

    expect((await read({ '/': page, '/sitemap.xml': same })).outcome).toMatchObject({ snapshot: { posts: [], undated: 3 } })
  })

  it('may be an index, of which those of posts are read first and three at most', async () => {
    const texts = {
      '/': page,
      '/sitemap.xml': index('/page-sitemap.xml', '/shop-sitemap.xml', '/post-sitemap.xml', '/tag-sitemap.xml'),
      '/post-sitemap.xml': urls(url('/hello', '2024-01-01')),
    }
    const { outcome, paths } = await read(texts)

    expect(outcome).toMatchObject({ snapshot: { via: 'sitemap', truncated: true, posts: [{ url: 'http://blog.example/hello' }] } })
    expect(paths.slice(-3)).toEqual(['/sitemap.xml', '/post-sitemap.xml', '/page-sitemap.xml'])
  })

  const partOf = (number: number): string => `/post-sitemap${number === 1 ? '' : number}.xml`
  const parts = (numbers: readonly number[]): Record<string, string> =>
    Object.fromEntries(numbers.map((number) => [partOf(number), urls(url(`/${number}`, `2024-0${number}-01`))]))
  const dated = (...changed: readonly (readonly [path: string, at: string])[]): string =>
    `<sitemapindex>${changed.map(([path, at]) => `<sitemap><loc>http://blog.example${path}</loc><lastmod>${at}</lastmod></sitemap>`).join('')}</sitemapindex>`
  const newestOf = async (texts: Readonly<Record<string, Served>>) => {
    const { outcome } = await read({ '/': page, ...texts })
    return outcome.kind === 'read' ? { newest: outcome.snapshot.posts.at(-1)?.url, unknown: outcome.snapshot.newestUnknown } : outcome
  }
  const FIVE = [1, 2, 3, 4, 5]

  it.each([
    { why: 'the number in its name', index: index(...FIVE.map(partOf)) },
    { why: 'its last change', index: dated(...FIVE.map((number) => [partOf(number), `2024-0${number}-02`] as const)) },
    { why: 'its number where all changed at once', index: dated(...FIVE.map((number) => [partOf(number), '2024-05-31'] as const)) },
  ])('in parts is read from the newest on, by $why', async ({ index: list }) => {
    expect(await newestOf({ '/sitemap.xml': list, ...parts(FIVE) })).toMatchObject({ newest: 'http://blog.example/5' })
  })

  it.each([
    { why: 'earlier parts by their numbers', list: index(...FIVE.map(partOf)), unknown: undefined },
    { why: 'parts that changed before', list: dated(...FIVE.map((n) => [partOf(n), `2024-0${n}-02`] as const)), unknown: undefined },
    { why: 'parts that changed since', list: dated(...FIVE.map((n) => [partOf(n), '2024-05-31'] as const)), unknown: 'unread' },
    { why: 'numbers that run the other way', list: index(...FIVE.map((n) => `/post-sitemap-${6 - n}.xml`)), unknown: 'unread', other: true },
    { why: 'names without numbers', list: index('/post-a.xml', '/post-b.xml', '/post-c.xml', '/post-d.xml'), unknown: 'unread', other: true },
  ])('says whether newer posts may be in what was not read: $why', async ({ list, unknown, other }) => {
    const served = other
      ? {
          ...Object.fromEntries(FIVE.map((n) => [`/post-sitemap-${n}.xml`, urls(url(`/${n}`, `2024-0${6 - n}-01`))])),
          '/post-a.xml': urls(url('/a', '2024-01-01')),
          '/post-b.xml': urls(url('/b', '2024-01-02')),
        }
      : parts(FIVE)

    expect((await newestOf({ '/sitemap.xml': list, ...served })) as object).toMatchObject({ unknown })
  })

  it('of which the newest part fails says so, and is not remembered as whole', async () => {
    const broken = { '/sitemap.xml': index(partOf(1), partOf(2)), ...parts([1]), [partOf(2)]: status(503) }

    expect(await newestOf(broken)).toEqual({ newest: 'http://blog.example/1', unknown: 'unread' })
    expect(await told({ '/': page, '/sitemap.xml': index(partOf(2)), [partOf(2)]: status(503) })).toBe('unreachable http-503')
    expect(await newestOf({ ...broken, [partOf(2)]: status(404) })).toMatchObject({ unknown: undefined })
    expect(await newestOf({ ...broken, [partOf(2)]: page })).toMatchObject({ unknown: 'unread' })
  })

  it('that is too long for its end to be read may have its newest there', async () => {
    const long = (days: readonly string[]): string =>
      urls(...days.flatMap((day) => Array.from({ length: 5_001 }, (_, n) => url(`/blog/${day}-${n}`, day))))

    expect(await newestOf({ '/sitemap.xml': long(['2024-01-01', '2024-02-02']) })).toMatchObject({ unknown: 'unread' })
    expect(await newestOf({ '/sitemap.xml': long(['2024-02-02', '2024-01-01']) })).toMatchObject({ unknown: undefined })
  })

  it('with posts that have no date may have its newest among them', async () => {
    const places = url('/blog/a', '2024-01-01') + url('/blog/b', '2024-02-01')

    expect(await newestOf({ '/sitemap.xml': urls(`${places}<url><loc>http://blog.example/blog/c</loc></url>`) })).toMatchObject({
      unknown: 'undated',
    })
  })

  it('may be where robots.txt says, and compressed', async () => {
    const texts = { '/': page, '/robots.txt': 'Sitemap: /map.xml.gz', '/map.xml.gz': { packed: posts } }

    expect(await told(texts)).toEqual(listed('2024-01-01 /blog/a', '2024-01-02 /blog/b'))
  })

  it('may be what somebody names', async () => {
    expect(await told({ '/map.xml': posts }, '/map.xml')).toEqual(listed('2024-01-01 /blog/a', '2024-01-02 /blog/b'))
  })

  it('of another directory says nothing of this one', async () => {
    expect(
      await told({ '/jane/': page, '/sitemap.xml': urls(url('/john/blog/a', '2024-01-01'), url('/jane/blog/a', '2024-01-02')) }, '/jane/'),
    ).toEqual(listed('2024-01-02 /jane/blog/a'))
  })

  it.each([
    { why: 'forbidden', robots: 'User-agent: *\nDisallow: /sitemap.xml' },
    { why: 'forbidden with all else', robots: 'User-agent: *\nDisallow: /' },
  ])('is not read when it is $why', async ({ robots }) => {
    const { outcome, paths } = await read({ '/': page, '/robots.txt': robots, '/sitemap.xml': posts })

    expect(outcome).toEqual({ kind: 'cannot-tell', status: 'unsupported', detail: 'robots-disallowed' })
    expect(paths).not.toContain('/sitemap.xml')
  })

  it('is not read while robots.txt cannot be had, which is no rule', async () => {
    const failing = { '/': page, '/robots.txt': status(500), '/sitemap.xml': posts }

    expect(await told(failing)).toBe('unreachable robots-unreachable')
    expect(await told({ ...failing, '/': shown('/1') })).toBe('unreachable robots-unreachable')
    expect(await told({ ...failing, '/robots.txt': status(429, { 'retry-after': '9' }) })).toBe('rate-limited robots-unreachable')
  })

  it.each([
    { why: 'gone', route: status(404) },
    { why: 'a page', route: page },
    { why: 'broken', route: answers('<urlset><url><loc>') },
    { why: 'of two hundred thousand attributes', route: answers(`<urlset ${'a="" '.repeat(200_000)}>${url('/blog/a', '2024-01-01')}</urlset>`) },
    { why: 'compressed to a bomb', route: gzipped(Buffer.alloc(60_000_000)) },
    { why: 'an index of itself', route: answers('<sitemapindex><sitemap><loc>/sitemap.xml</loc></sitemap></sitemapindex>') },
  ])('that is $why leaves the blog without a feed', async ({ route }) => {
    expect(await told({ '/': page, '/sitemap.xml': route })).toBe('unsupported feed-not-found')
  })

  it.each([
    { why: 'without end', xml: `<urlset>${'<url><loc>http://a.example/blog/a</loc></url>'.repeat(60_000)}`, truncated: true },
    { why: 'deep', xml: '<urlset>'.repeat(200_000), truncated: false },
    { why: 'of one address', xml: `<urlset><url><loc>${'a'.repeat(2_000_000)}</loc></url>`, truncated: false },
  ])('is read within bounds: $why', ({ xml, truncated }) => {
    expect(sitemapOf(xml)).toMatchObject({ isTruncated: truncated })
  })
})

describe('posts that the page shows', () => {
  it('are read where robots.txt allows', async () => {
    const { outcome, paths } = await read({ '/': shown('/1') })

    expect(outcome).toMatchObject({
      snapshot: { via: 'page', title: 'Blog', truncated: true, posts: [{ url: 'http://blog.example/1', title: 'First' }] },
    })
    expect(paths).toEqual(['/', '/robots.txt'])
  })

  it('are not read where it forbids', async () => {
    expect(await told({ '/': shown('/1'), '/robots.txt': 'User-agent: channelfit\nDisallow: /' })).toBe('unsupported robots-disallowed')
  })

  it('do not matter where there is a feed, which is for machines', async () => {
    const feed = '<rss version="2.0"><channel><title>B</title><item><link>/a</link><pubDate>2024-02-02</pubDate></item></channel></rss>'
    const linked = answers('<link rel="alternate" type="application/rss+xml" href="/feed"><article class="h-entry">', 'text/html')
    const { outcome, paths } = await read({ '/': linked, '/feed': feed, '/robots.txt': 'User-agent: *\nDisallow: /' })

    expect(outcome).toMatchObject({ snapshot: { via: 'feed' } })
    expect(paths).toEqual(['/', '/feed'])
  })

  it('may be on a page that is declared as the feed', async () => {
    const linked = answers('<head><link rel="feed" type="text/mf2+html" href="/notes"></head>', 'text/html')

    expect(await told({ '/': linked, '/notes': shown('/n1') })).toMatchObject({ via: 'page', posts: ['2024-01-01 /n1'] })
    expect(await told({ '/': linked, '/notes': shown('/n1'), '/robots.txt': 'User-agent: *\nDisallow: /notes' })).toBe(
      'unsupported robots-disallowed',
    )
  })
})
