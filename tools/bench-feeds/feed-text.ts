/** Feeds as blogs serve them: ten entries with their whole text, 20 to 60 KB, in four dialects; always the same for the same number. */
import { seededRandom } from '../../domain/shared/random.ts'

const ENTRIES = 10
/** The newest entry of the first feed; the others end up to half a year before. */
const NEWEST = Date.parse('2026-11-20T09:00:00Z')
const DAY_MS = 86_400_000

const WORDS = (
  'the of and a in to is was it for with on as by at from his that be which our have this new work people town market school year week ' +
  'été déjà où l’équipe atelier marché d’ici naïve façade über Straße können – “quoted” Fish&amp;Chips résumé señor mañana 東京 newsletter garden ' +
  'harbour machine workshop material supplier customer evening review photograph recipe journey network software release'
).split(' ')
const SLUGS = ['notes', 'workshop', 'harbour', 'market', 'review', 'journey', 'release', 'garden'] as const

type Chance = () => number
const one = <T>(values: readonly T[], chance: Chance): T => values[Math.floor(chance() * values.length)] as T
const words = (count: number, chance: Chance): string => Array.from({ length: count }, () => one(WORDS, chance)).join(' ')

const paragraph = (chance: Chance): string => {
  const kind = chance()
  const text = words(40 + Math.floor(chance() * 60), chance)
  if (kind < 0.15) return `<h2 id="part-${Math.floor(chance() * 1000)}">${words(5, chance)}</h2>\n<p>${text}.</p>`
  if (kind < 0.3)
    return `<figure><img src="/images/${Math.floor(chance() * 1e6)}.jpg" alt="${words(4, chance)}" width="1024" height="683" /></figure>`
  if (kind < 0.45)
    return `<p>${text} <a href="https://example.org/${one(SLUGS, chance)}?a=1&amp;b=2">${words(3, chance)}</a> ${words(20, chance)}.</p>`
  return `<p>${text}, <strong>${words(2, chance)}</strong> ${words(15, chance)}.</p>`
}

const article = (length: number, chance: Chance): string => {
  let html = ''
  while (html.length < length) html += `${paragraph(chance)}\n`
  return html
}

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

type Item = { readonly url: string; readonly title: string; readonly at: Date; readonly html: string; readonly summary: string }
type Blog = { readonly title: string; readonly home: string; readonly items: readonly Item[] }

const rssOf = (item: (item: Item) => string, { title, home, items }: Blog): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${title}</title><link>${home}</link><description>${title}</description><language>en</language>
<atom:link href="${home}feed.xml" rel="self" type="application/rss+xml"/>
${items.map(item).join('\n')}
</channel>
</rss>
`

const atomOf = (content: (item: Item) => string, { title, home, items }: Blog): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title type="html">${title}</title><id>${home}</id><link href="${home}feed.xml" rel="self" type="application/atom+xml"/><link href="${home}" rel="alternate" type="text/html"/>
<updated>${items[0]?.at.toISOString()}</updated><author><name>${title}</name></author>
${items
  .map(
    (item) => `<entry><title type="html">${item.title}</title><link href="${item.url}" rel="alternate" type="text/html" title="${item.title}"/>
<published>${item.at.toISOString()}</published><updated>${item.at.toISOString()}</updated><id>${item.url}</id>
<category term="${item.url.length}"/><summary type="html"><![CDATA[${item.summary}]]></summary>
${content(item)}</entry>`,
  )
  .join('\n')}
</feed>
`

/** In shares as even as the numbers: whole text beside a summary, escaped, Atom with escaped HTML, Atom with XHTML. */
const DIALECTS: readonly ((blog: Blog) => string)[] = [
  (blog) =>
    rssOf(
      ({ url, title, at, html, summary }) =>
        `<item><title><![CDATA[${title}]]></title><link>${url}</link><guid isPermaLink="false">${url}#id</guid><pubDate>${at.toUTCString()}</pubDate>
<dc:creator><![CDATA[The team]]></dc:creator><category><![CDATA[notes]]></category><description><![CDATA[${summary}]]></description>
<content:encoded><![CDATA[${html}]]></content:encoded></item>`,
      blog,
    ),
  (blog) =>
    rssOf(
      ({ url, title, at, html }) =>
        `<item><title>${title}</title><link>${url}</link><pubDate>${at.toUTCString()}</pubDate><guid>${url}</guid><description>${escaped(html)}</description></item>`,
      blog,
    ),
  (blog) => atomOf(({ url, html }) => `<content type="html" xml:base="${url}">${escaped(html)}</content>`, blog),
  (blog) => atomOf(({ html }) => `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content>`, blog),
]

/** @param home where the blog is, with a stroke at its end. */
export const feedText = (number: number, home: string): string => {
  const chance = seededRandom(number)
  const length = 20_000 + chance() * 30_000
  const gap = DAY_MS * (1 + chance() * 20)
  const newest = NEWEST - chance() * 180 * DAY_MS
  const items = Array.from({ length: ENTRIES }, (_, index): Item => {
    const html = article(length / ENTRIES / (number % 4 === 1 || number % 4 === 2 ? 1.1 : 1), chance)
    return {
      url: `${home}${one(SLUGS, chance)}-${index}/`,
      title: words(6, chance),
      at: new Date(Math.round((newest - gap * (index + chance() / 2)) / 1000) * 1000),
      html,
      summary: `<p>${words(30, chance)}</p>`,
    }
  })
  return DIALECTS[number % DIALECTS.length]?.({ title: `Blog ${number}`, home, items }) ?? ''
}
