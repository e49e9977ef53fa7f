import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { textOf } from '../../../../adapters/platforms/blog/charset.ts'
import { declarationsOf } from '../../../../adapters/platforms/blog/discovery.ts'
import { blogReader } from '../../../../adapters/platforms/blog/index.ts'
import { headerLinks } from '../../../../adapters/platforms/blog/link-header.ts'
import { pagePosts } from '../../../../adapters/platforms/blog/microformats.ts'
import { isParked } from '../../../../adapters/platforms/blog/parked.ts'
import { plainText } from '../../../../adapters/platforms/blog/plain-text.ts'
import { sitemapOf } from '../../../../adapters/platforms/blog/sitemap.ts'
import { contentOf } from '../../../../adapters/platforms/blog/wire.ts'
import { postsOf } from '../../../../adapters/platforms/blog/wordpress.ts'
import { isChallengePage } from '../../../../adapters/shared/bot-wall.ts'
import { publicationInstant } from '../../../../adapters/shared/publication-date.ts'
import { parseDay } from '../../../../domain/shared/calendar.ts'
import { OBSERVED_AT } from '../../../contracts/snapshot-reader.ts'
import { CORPUS } from '../../../fixtures/platforms/blog/corpus/index.ts'
import { localFetcher } from '../../../support/blog-server.ts'
import { answers, type Route, startWebServer, status, type WebServer } from '../../../support/web-server.ts'

const fetcher = localFetcher({ retries: 0 })
let served: Route = status(404)
let server: WebServer
beforeAll(async () => {
  server = await startWebServer({ '/feed': (request, response) => served(request, response) })
})
afterAll(async () => {
  fetcher.close()
  await server.close()
})

/** Documents of the corpus that are not made to be long. */
const SEEDS = Object.values(CORPUS)
  .flatMap((rows) => rows.map(({ body }) => Buffer.from(body)))
  .filter(({ length }) => length < 20_000)
const bit = fc.uint8Array({ maxLength: 12 })
const seed = fc.constantFrom(...SEEDS)

/** A real document with bytes replaced, cut out, doubled, or another document in its middle. */
const mutated = fc.oneof(
  fc.tuple(seed, fc.nat(), bit).map(([text, at, bytes]) => splice(text, at, bytes.length, bytes)),
  fc.tuple(seed, fc.nat(), fc.nat(200)).map(([text, at, length]) => splice(text, at, length, new Uint8Array())),
  fc
    .tuple(seed, fc.nat(), fc.nat(200))
    .map(([text, at, length]) => splice(text, at, 0, text.subarray(at % (text.length + 1), (at % (text.length + 1)) + length))),
  fc.tuple(seed, fc.nat(), seed).map(([text, at, other]) => splice(text, at, 0, other)),
)
const splice = (text: Buffer, at: number, length: number, bytes: Uint8Array): Buffer => {
  const start = at % (text.length + 1)
  return Buffer.concat([text.subarray(0, start), bytes, text.subarray(start + length)])
}
const anything = fc.oneof(
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 3, arbitrary: mutated },
)
const type = fc.constantFrom('text/xml', 'application/json', 'text/html', 'text/xml; charset=utf-16', 'text/plain; charset=shift_jis', '')

describe('any bytes as a feed', () => {
  it('give a snapshot that keeps its promises, or a refusal by name', async () => {
    await fc.assert(
      fc.asyncProperty(anything, type, async (body, contentType) => {
        served = answers(body, contentType)

        const outcome = await blogReader({ fetcher }).read(
          { platform: 'blog', reference: `${server.origin}/feed` },
          { signal: new AbortController().signal, observedAt: OBSERVED_AT },
        )

        if (outcome.kind !== 'read') return expect(outcome.detail).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        const { posts, undated, planned = 0 } = outcome.snapshot
        const moments = posts.map(({ publishedAt }) => publishedAt)
        expect(moments).toEqual(moments.toSorted())
        expect(moments.every((moment) => (parseDay(moment) ?? Number.NaN) > 0 && moment <= OBSERVED_AT)).toBe(true)
        expect(undated).toBeGreaterThanOrEqual(planned)
        for (const { url, title } of posts) {
          if (url !== undefined) expect(['http:', 'https:']).toContain(new URL(url).protocol)
          if (title !== undefined) expect(Array.from(title).length).toBeLessThanOrEqual(300)
        }
      }),
      { numRuns: 400, seed: 20261127 },
    )
  })

  it('are read by each part without a throw', () => {
    fc.assert(
      fc.property(anything, type, fc.string({ unit: 'binary' }), (body, contentType, text) => {
        const read = textOf(body, contentType)
        contentOf(read, contentType)
        declarationsOf(read, 'http://blog.example/', text)
        pagePosts(read)
        sitemapOf(read)
        postsOf(read, text)
        headerLinks(read)
        plainText(read)
        for (const instant of [publicationInstant(text), publicationInstant(read)])
          if (instant !== undefined) expect(parseDay(instant)).toBeGreaterThan(0)
      }),
      { numRuns: 2_000, seed: 20261127 },
    )
  })
})

describe('texts made to take for ever', () => {
  // Patterns that try every way to split these take minutes; the test then never ends.
  const LONG = 100_000
  const texts = [
    '<',
    '<a ',
    '<!--',
    '&',
    '&#',
    '<link ',
    '<x:',
    'xmlns:a=',
    '</',
    '<item>',
    ' ',
    '"',
    '<url>',
    '[',
    '{"a":',
    '1 Jan ',
    'domain ',
    '; rel="',
    '<h-entry ',
  ].map((piece) => piece.repeat(LONG / piece.length))

  it.each(texts.map((text) => ({ text, name: text.slice(0, 12) })))('are read to their end: $name', ({ text }) => {
    contentOf(`<rss>${text}</rss>`, 'text/xml')
    contentOf(text, 'text/html')
    declarationsOf(`<head>${text}`, 'http://blog.example/', text)
    pagePosts(`<div class="h-entry">${text}`)
    sitemapOf(`<urlset>${text}`)
    headerLinks(text)
    plainText(text)
    publicationInstant(text)
    isParked(text, 'http://blog.example/')
    isChallengePage(text)
    expect(postsOf(text, text)).toBeUndefined()
  })
})
