import { describe, expect, it } from '@jest/globals'
import { describeAnswers, describeContract, told } from '../support/contract-files/suite.ts'
import { snapshotIn } from '../support/fakes/reading.ts'

type Post = Readonly<Record<'date_gmt' | 'link', string>> & { readonly title: { readonly rendered: string } }

const ROOT = '/'
const POSTS = '/wp/v2/posts'
const HEAD = '<html><head><title>News</title><link rel="https://api.w.org/" href="/wp-json/">'

describeContract('the blog adapter against a description of the API of WordPress', 'blog/wordpress-v2.handwritten.openapi.json', (contract) => {
  const blogWith = (pages: Readonly<Record<string, string>>) => ({
    platform: 'blog' as const,
    reference: '{origin}/',
    site: { below: '/wp-json', pages },
  })
  const withoutFeed = blogWith({ '/': `${HEAD}</head><body><h1>News</h1></body></html>` })
  const withoutEntities = (text: string): string => text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))

  it('reads the blog that is shown, with its posts', async () => {
    const { outcome, asked, undescribed } = await contract.read(withoutFeed)

    const { name } = contract.body<{ readonly name: string }>(ROOT, '200 ok')
    const posts = contract.body<readonly Post[]>(POSTS, '200 ok')
    const snapshot = snapshotIn(outcome)
    expect({ asked, undescribed }).toEqual({ asked: [POSTS, ROOT], undescribed: [] })
    expect(snapshot).toMatchObject({
      title: name,
      via: 'wordpress',
      truncated: Number(contract.header(POSTS, '200 ok', 'X-WP-Total')) > posts.length,
    })
    expect(snapshot.posts).toEqual(
      posts.map(({ date_gmt: date, link, title }) => ({
        publishedAt: new Date(`${date}Z`).toISOString(),
        url: link,
        title: withoutEntities(title.rendered),
      })),
    )
  })

  describe('answers about the site, whose name it can do without', () => {
    const failures = contract.answersAt(ROOT).filter((answer) => !answer.startsWith('200'))
    const meanings = {
      '200 ok': told({ title: contract.body<{ readonly name: string }>(ROOT, '200 ok').name }),
      ...Object.fromEntries(
        failures.map((answer) => [answer, { kind: 'read', snapshot: expect.not.objectContaining({ title: expect.anything() }) }]),
      ),
    }
    describeAnswers({ contract, account: withoutFeed, path: ROOT, meanings })
  })

  // A site that closes the interface, or has nothing there, is told by its feed.
  describe('answers about posts, beside a feed that shows ten', () => {
    const link = (n: number): string => `https://blog.riverbank.example/${n}/`
    const item = (_: unknown, n: number): string => `<item><link>${link(n)}</link><pubDate>2026-01-1${n}T10:00:00Z</pubDate></item>`
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${Array.from({ length: 10 }, item).join('')}</channel></rss>`
    const withFeed = blogWith({
      '/': `${HEAD}<link rel="alternate" type="application/rss+xml" href="/feed/"></head><body></body></html>`,
      '/feed/': feed,
    })
    const failures = contract.answersAt(POSTS).filter((answer) => answer !== '200 ok')
    const meanings = { '200 ok': told({ via: 'wordpress' }), ...Object.fromEntries(failures.map((answer) => [answer, told({ via: 'feed' })])) }
    describeAnswers({ contract, account: withFeed, path: POSTS, meanings })
  })
})
