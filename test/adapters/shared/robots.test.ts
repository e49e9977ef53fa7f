import { afterAll, describe, expect, it } from '@jest/globals'
import { robotsOf } from '../../../adapters/shared/robots.ts'
import { localFetcher } from '../../support/blog-server.ts'
import { answers, inTurn, megabytes, type Route, redirectTo, startWebServer, status } from '../../support/web-server.ts'

const fetcher = localFetcher()
afterAll(() => fetcher.close())
const request = { signal: new AbortController().signal }
const DAY_MS = 86_400_000

const rulesOf = async (route: Route) => {
  const server = await startWebServer({ '/robots.txt': route })
  const rules = await robotsOf(fetcher).rulesFor(`${server.origin}/any`, request, 0)
  await server.close()
  return { ...rules, mayRead: (path: string) => rules.mayRead(`${server.origin}${path}`) }
}

describe('a robots.txt', () => {
  it.each([
    { text: '', path: '/a', may: true, why: 'it is empty' },
    { text: 'User-agent: *\nDisallow:', path: '/a', may: true, why: 'nothing is disallowed' },
    { text: 'User-agent: *\nDisallow: /', path: '/a', may: false, why: 'everything is' },
    { text: 'user-AGENT: *\r\ndisallow: /a\r\n', path: '/a/b', may: false, why: 'names have no case and lines end in two characters' },
    { text: '\uFEFFUser-agent: *\nDisallow: /a', path: '/a', may: false, why: 'a byte order mark comes first' },
    { text: 'User-agent: *\nDisallow: /a # not there', path: '/a', may: false, why: 'a comment ends the line' },
    { text: 'User-agent: *\nDisallow: /a', path: '/A', may: true, why: 'paths have case' },
    { text: 'User-agent: *\nDisallow: /a\nAllow: /a/b', path: '/a/b/c', may: true, why: 'the longest match decides' },
    { text: 'User-agent: *\nDisallow: /a\nAllow: /a', path: '/a', may: true, why: 'of two as long, allowing decides' },
    { text: 'User-agent: *\nAllow: /p\nDisallow: /', path: '/page', may: true, why: 'the order does not matter' },
    { text: 'User-agent: *\nDisallow: *.gif$', path: '/i/a.gif', may: false, why: 'a star is anything and a dollar sign the end' },
    { text: 'User-agent: *\nDisallow: *.gif$', path: '/i/a.gif?x', may: true, why: 'the end is not there' },
    { text: 'User-agent: *\nDisallow: /*?s=', path: '/?s=1', may: false, why: 'the query counts' },
    { text: 'User-agent: *\nDisallow: /a%3cd', path: '/a%3Cd', may: false, why: 'encodings have no case' },
    { text: 'User-agent: *\nDisallow: /b%C3%BC', path: '/bü', may: false, why: 'what is encoded is the same as what is not' },
    { text: 'User-agent: channelfit\nDisallow: /\nUser-agent: *\nAllow: /', path: '/a', may: false, why: 'we are named' },
    { text: 'User-agent: Channelfit/1.0\nDisallow: /', path: '/a', may: false, why: 'we are named with a version' },
    {
      text: 'User-agent: Channelfit\nAllow: /\nUser-agent: *\nDisallow: /',
      path: '/a',
      may: true,
      why: 'a group of our own is the only one that counts',
    },
    { text: 'User-agent: other\nUser-agent: channelfit\nDisallow: /a', path: '/a', may: false, why: 'two agents share a group' },
    {
      text: 'User-agent: channelfit\nDisallow: /a\n\nUser-agent: channelfit\nDisallow: /b',
      path: '/a',
      may: false,
      why: 'two groups of one agent are one',
    },
    { text: 'User-agent: other\nDisallow: /', path: '/a', may: true, why: 'somebody else is meant' },
    { text: 'Disallow: /', path: '/a', may: true, why: 'a rule without an agent means nobody' },
    { text: '<html><body>Not found</body></html>', path: '/a', may: true, why: 'a page is no rule' },
    { text: 'User-agent: *\nCrawl-delay: 10\nNoindex: /a', path: '/a', may: true, why: 'unknown lines say nothing' },
    {
      text: 'User-agent: *\nDisallow: /',
      path: '/robots.txt',
      may: false,
      why: 'only asking for the file itself is always allowed, and it is not read as a page',
    },
  ])('lets $path be read: $may, since $why', async ({ text, path, may }) => {
    expect((await rulesOf(answers(text, 'text/plain'))).mayRead(path)).toBe(may)
  })

  it.each([
    { route: status(404), may: true, why: 'there is none' },
    { route: status(403), may: true, why: 'it is closed to us: unavailable, says RFC 9309' },
    { route: status(429), may: false, why: 'we ask too often' },
    { route: status(500), may: false, why: 'it cannot be delivered' },
    { route: redirectTo('/robots.txt'), may: true, why: 'it leads in a circle: unavailable' },
    { route: redirectTo('http://127.0.0.2/robots.txt'), may: false, why: 'it leads where we do not go' },
    { route: megabytes(6, 'User-agent: *\nDisallow: /\n'), may: false, why: 'it has no end' },
  ])('lets everything be read: $may, when $why', async ({ route, may }) => {
    expect((await rulesOf(route)).mayRead('/a')).toBe(may)
  })

  it.each([
    { route: status(500), undelivered: { kind: 'http-error', status: 500 }, why: 'it cannot be delivered' },
    { route: megabytes(6, 'User-agent: *\nDisallow: /\n'), undelivered: { kind: 'failed', reason: 'body-too-large' }, why: 'it has no end' },
    { route: status(404), undelivered: undefined, why: 'there is none' },
    { route: answers('User-agent: *\nDisallow: /', 'text/plain'), undelivered: undefined, why: 'it says so' },
  ])('tells a rule from a failure: $why', async ({ route, undelivered }) => {
    const told = (await rulesOf(route)).undelivered

    if (undelivered === undefined) expect(told).toBeUndefined()
    else expect(told).toMatchObject(undelivered)
  })

  it('is read to its first 500 KiB', async () => {
    const late = `User-agent: *\n${'# nothing\n'.repeat(60_000)}Disallow: /\n`

    expect((await rulesOf(answers(late, 'text/plain'))).mayRead('/a')).toBe(true)
  })

  it('names sitemaps, whoever is meant', async () => {
    const text = 'Sitemap: https://blog.example/a.xml\nUser-agent: other\nDisallow: /\nsitemap: /b.xml'

    expect((await rulesOf(answers(text, 'text/plain'))).sitemaps).toEqual(['https://blog.example/a.xml', '/b.xml'])
  })

  it('is asked for once a day, and says nothing of another host', async () => {
    const one = await startWebServer({ '/robots.txt': answers('User-agent: *\nDisallow: /') })
    const other = await startWebServer({})
    const robots = robotsOf(fetcher)
    const may = async (origin: string, nowMs: number) => (await robots.rulesFor(`${origin}/a`, request, nowMs)).mayRead(`${origin}/a`)

    const seen = [await may(one.origin, 0), await may(one.origin, DAY_MS - 1), await may(other.origin, 0), await may(one.origin, DAY_MS)]

    await Promise.all([one.close(), other.close()])
    expect(seen).toEqual([false, false, true, false])
    expect(one.requests).toHaveLength(2)
  })

  it('that could not be had is asked for again', async () => {
    const server = await startWebServer({ '/robots.txt': inTurn(status(500), status(500), status(500), answers('User-agent: *\nAllow: /')) })
    const robots = robotsOf(fetcher)
    const may = async () => (await robots.rulesFor(`${server.origin}/a`, request, 0)).mayRead(`${server.origin}/a`)

    const seen = [await may(), await may()]

    await server.close()
    expect(seen).toEqual([false, true])
  })

  it('is forgotten for the oldest of many hosts', async () => {
    const server = await startWebServer({ '/robots.txt': answers('User-agent: *\nAllow: /') })
    const port = server.host.split(':')[1]
    const robots = robotsOf(fetcher)
    const ask = (n: number) => robots.rulesFor(`http://h${n}.example:${port}/`, request, 0)

    for (let n = 0; n <= 500; n += 1) await ask(n)
    await ask(500)
    await ask(0)

    await server.close()
    expect(server.requests).toHaveLength(502)
  })
})
