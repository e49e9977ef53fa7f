import { networksFrom } from '../../adapters/shared/address-guard.ts'
import { type FetchLimits, type PoliteFetcher, politeFetcher } from '../../adapters/shared/polite-fetch.ts'
import { answers, type Routes } from './web-server.ts'

const loopback = networksFrom(['127.0.0.1'])
if (!loopback.ok) throw new Error('127.0.0.1 is an address')

/** A fetcher that may reach the loopback address, finds every name there and waits for nothing. */
export const localFetcher = (limits: Partial<FetchLimits> = {}): PoliteFetcher =>
  politeFetcher({
    allow: loopback.networks,
    lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    sleep: async () => {},
    random: () => 0,
    limits,
  })

const instant = (day: number): string => new Date(Date.UTC(2024, 0, day)).toISOString()

/** An RSS feed called Blog. */
export const rssOf = (inside: string): string =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Blog</title>${inside}</channel></rss>`

/** The item of one day of 2024, which is its number. */
export const itemOf = (day: number): string =>
  `<item><guid isPermaLink="false">http://blog.example/?p=${day}</guid><link>http://blog.example/${day}</link><pubDate>${instant(day)}</pubDate></item>`

/** A page of an Atom feed with the entries of these days, and where it leads on. */
export const atomPage = (days: readonly number[], relation?: string, href?: string): string => {
  const link = relation === undefined ? '' : `<link rel="${relation}" href="${href}"/>`
  const entries = days.map((day) => `<entry><id>${day}</id><published>${instant(day)}</published></entry>`)
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title>${link}${entries.join('')}</feed>`
}

/** A post as the REST API of WordPress tells it: dates without a zone, which are UTC. */
export const wordpressPost = (day: number): object => ({
  id: day,
  date_gmt: instant(day).slice(0, 19),
  link: `http://blog.example/${day}`,
  title: { rendered: `Post &#8211; ${day}` },
})

/** The list of posts of that API, at a route that ends where its parameters begin. */
export const wordpressRest = (route: string, posts: readonly object[], total = posts.length): Routes => ({
  [`${route}per_page=100&page=1&orderby=date&order=desc&_fields=id%2Cdate_gmt%2Clink%2Ctitle`]: answers(JSON.stringify(posts), 'application/json', {
    headers: { 'x-wp-total': String(total), 'x-wp-totalpages': String(Math.ceil(total / 100)) },
  }),
})
