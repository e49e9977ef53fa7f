import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type AtomFeed, parseAtomFeed, parseRssFeed, type RssFeed } from 'feedsmith'
import { documentOf } from '../../../../adapters/platforms/blog/document.ts'
import { usualAtom, usualRss } from '../../../../adapters/platforms/blog/usual-feed.ts'
import { CORPUS } from '../../../fixtures/platforms/blog/corpus/index.ts'

type Told = { readonly [field: string]: unknown }
const linksOf = (links: readonly { readonly href?: string; readonly rel?: string }[] | undefined) => links?.map(({ href, rel }) => ({ href, rel }))
const datesOf = (dc: { readonly dates?: readonly string[] } | undefined) => dc?.dates

/** What the blog reader asks of a feed, so that two readings can be compared. */
const rssTold = ({ title, generator, atom, items = [], xml }: Partial<RssFeed.Feed<string>>): Told => ({
  title,
  generator,
  base: xml?.base,
  links: linksOf(atom?.links),
  items: items.map(({ title, link, guid, pubDate, dc, dcterms, atom, xml }) => {
    const { value, isPermaLink } = guid ?? {}
    return { title, link, id: value, isPermaLink: value && isPermaLink, pubDate, dates: datesOf(dc), others: [dcterms, atom, xml?.base] }
  }),
})
const atomTold = ({ title, generator, links, entries = [], xml }: Partial<AtomFeed.Feed<string>>): Told => ({
  title: title?.value,
  generator: [generator?.uri, generator?.text],
  base: xml?.base,
  links: linksOf(links),
  entries: entries.map(({ id, title, links, published, updated, dc, xml }) => {
    return { id, title: title?.value, links: linksOf(links), published, updated, dates: datesOf(dc), base: xml?.base }
  }),
})

/** Both readings of a text; `undefined` where it is not read here. */
const bothOf = (text: string): readonly [Told, Told] | undefined => {
  const document = documentOf(text, 'text/xml')
  if (document.kind !== 'feed' || typeof document.source !== 'string') return undefined
  const { source } = document
  if (document.format === 'rss') {
    const usual = usualRss(source)
    return usual && [rssTold(usual), rssTold(parseRssFeed(source))]
  }
  const usual = document.format === 'feed' ? usualAtom(source) : undefined
  return usual && [atomTold(usual), atomTold(parseAtomFeed(source))]
}
const expectAgreement = (text: string): void => {
  const both = bothOf(text)
  if (both) expect(both[0]).toEqual(both[1])
}

const ROWS = Object.values(CORPUS)
  .flat()
  .filter(({ body }) => body.length < 20_000)
  .map(({ name, body }) => ({ name, text: Buffer.from(body).toString() }))

/** Between elements; each reader forgives what is wrong there in its own way. */
const gap = fc.oneof(
  { weight: 200, arbitrary: fc.constantFrom('', ' ', '\n  ', '\r\n', '<!-- <item> -->', 'stray words &amp; <![CDATA[<b>]]>') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('</b>', '<br>', '</title>', '<?php echo "<item>" ?>', '<!-- a --!>', '<!ELEMENT a>', '< b', '</ >', '<a b=c>"</a>'),
  },
)
/** Now and then something that is left to the parser, so that most are not. */
const mostly = <T>(usual: readonly T[], odd: readonly T[]) =>
  fc.oneof({ weight: 100, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) })
const said = mostly(
  [
    'Hello',
    'A &amp; B',
    'caf&#233;',
    ' &lt;b&gt;bold&lt;/b&gt; ',
    '',
    '  ',
    'l’été 東京',
    ']] &gt;',
    'true',
    'R&D',
    'R&D;',
    '&eacute;t&eacute',
    '&copy 2024',
    '&#x80;&#x1F;&#55357;',
    'a<![CDATA[ b &amp; ]]>&amp; c',
    '<![CDATA[a]]]]><![CDATA[>b]]>',
  ],
  ['a < b', 'a <b>b</b>', 'a<!-- b -->c', '<![CDATA[a<!-- b -->c]]>', 'a\r\nb', '<?b?>'],
)
const hidden = fc.constantFrom(
  '<p>one &amp; two</p>',
  '</description></content>',
  '<item><title>no</title></item>',
  ' ',
  'x > y',
  '<![CDATA[',
  '<!-- a -->',
)
const text = fc.oneof({ weight: 4, arbitrary: said }, { weight: 2, arbitrary: hidden.map((words) => `<![CDATA[${words}]]>`) })
const attribute = mostly(
  ['', ' type="html"', " type='text'", ' isPermaLink="false"', ' isPermaLink = "true"', ' xml:lang="fr"', ' a="x > y"', '\n', ' a="" b=" "'],
  [' type="xhtml"', ' type="html" type="xhtml"', ' a', ' a=b', ' a="<"', ' xml:base="/deep/"', ' xmlns="urn:other"', ' a="\r\n"', ' a=">'],
)
const leaf = (...names: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...names), attribute, text, mostly(['', ''], [' ', '2', ' a']))
    .map(([name, more, words, after]) => `<${name}${more}>${words}</${name}${after}>`)
const link = (name: string) =>
  fc
    .tuple(fc.constantFrom('self', 'next', 'alternate', 'Next', ''), mostly(['/', 'https://a.example/?p=1&amp;q=2'], ['']))
    .map(([rel, href]) => `<${name} rel="${rel}" href='${href}' />`)
const markup = mostly(
  [
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>words<br/></p><title>no</title></div></content>',
    '<content:encoded><![CDATA[<title>no</title>]]></content:encoded>',
    '<description>escaped &lt;title&gt;</description>',
    '<author><name>Ada</name><uri>https://a.example</uri></author>',
    '<media:group><media:title>no</media:title><media:content url="u"/></media:group>',
    '<source><title>elsewhere</title><id>x</id></source>',
    '<category term="a"/>',
    '<image><title>logo</title><link>/</link></image>',
    '<enclosure url="a.mp3" length="1" type="audio/mpeg"/>',
    '<title />',
    '<content type="html" xml:base="/deep/">&lt;p&gt;</content>',
  ],
  [
    '<content type="xhtml"><div><p>words</div></content>',
    '<description>no <b>end</description>',
    '<description>no </b> beginning</description>',
    '<category term=a>',
    '<Title>no</title>',
    '<x:date xmlns:x="http://purl.org/dc/elements/1.1/">2024</x:date>',
    '<atom:updated>2024-05-01T00:00:00Z</atom:updated>',
    '<dcterms:issued>2024-05-01</dcterms:issued>',
    '<author><name>Ada</author>',
  ],
)
const within = (...parts: readonly fc.Arbitrary<string>[]) =>
  fc
    .uniqueArray(fc.tuple(fc.oneof(...parts), gap), { maxLength: 7, selector: ([element]) => /^<[\w:]+/.exec(element)?.[0] ?? '' })
    .map((list) => list.flat().join(''))
/** What an item nearly always has. */
const named = (parts: fc.Arbitrary<string>) =>
  fc.tuple(mostly(['<title>One</title>', '<guid>1</guid>', '<id>1</id>'], ['']), parts).map((both) => both.join(''))
const item = named(within(leaf('title', 'link', 'guid', 'pubDate', 'dc:date', 'dc:creator', 'comments'), markup))
const entry = named(within(leaf('title', 'id', 'published', 'updated', 'dc:date', 'rights', 'issued'), link('link'), markup))
const namespaces = mostly(
  [
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    '',
  ],
  [
    ' xmlns:dc="urn:other"',
    ' xmlns:a="http://www.w3.org/2005/Atom"',
    ' xml:base="/deep/"',
    ' xmlns="http://www.w3.org/2005/Atom"',
    ' xmlns="urn:other"',
  ],
)
const base = mostly(['', ' rdf:about="/one"'], [' xml:base="/deep/"'])
const list = (name: string, each: fc.Arbitrary<string>) =>
  fc.tuple(base, each, gap).map(([more, inner, after]) => `<${name}${more}>${inner}</${name}>${after}`)
const prologue = fc.constantFrom(
  '',
  '<?xml version="1.0"?>\n',
  '<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><!-- <rss> -->\n',
  '<!DOCTYPE rss>',
)
const rssText = fc
  .tuple(
    namespaces,
    within(leaf('title', 'generator', 'link', 'description'), link('atom:link'), markup),
    fc.array(list('item', item), { minLength: 1, maxLength: 3 }),
    gap,
    prologue,
  )
  .map(
    ([names, head, items, after, before]) => `${before}<rss version="2.0"${names}><channel>${head}${items.join('')}</channel>${after}</rss>${after}`,
  )
const atomText = fc
  .tuple(
    namespaces,
    within(leaf('title', 'generator', 'subtitle'), link('link'), markup),
    fc.array(list('entry', entry), { minLength: 1, maxLength: 3 }),
    gap,
    prologue,
    mostly([' xmlns="http://www.w3.org/2005/Atom"'], ['', ' xmlns="http://purl.org/atom/ns#"', ' xmlns="urn:other"']),
  )
  .map(([names, head, entries, after, before, space]) => `${before}<feed${space}${names}>${head}${entries.join('')}</feed>${after}`)

describe('a usual feed', () => {
  it('is most of what there is', () => {
    const read = ROWS.filter(({ text }) => bothOf(text) !== undefined)

    expect(read.length).toBeGreaterThan(ROWS.length / 2)
  })

  it.each(ROWS)('says in one pass what the parser says: $name', ({ text }) => {
    expectAgreement(text)
  })

  it('says in one pass what the parser says, however its elements are written', () => {
    let [cases, read] = [0, 0]
    fc.assert(
      fc.property(fc.oneof(rssText, atomText), (text) => {
        cases++
        if (bothOf(text)) read++
        expectAgreement(text)
      }),
      { numRuns: 3000 },
    )
    expect(read).toBeGreaterThan(cases / 10)
  })

  it.each([
    { what: 'a title told twice', item: '<title>a</title><title>b</title>' },
    { what: 'a tag that was never opened', item: '<title>a</title></b>' },
    { what: 'a tag that closes something else', item: '<title>a</Title></title>' },
    { what: 'an attribute without quotes', item: '<title>a</title><link href=b/>' },
    { what: 'an attribute told twice', item: '<guid isPermaLink="true" ispermalink="false">a</guid>' },
    { what: 'an instruction', item: '<title>a</title><?php echo "b" ?>' },
    { what: 'a comment that ends in another way', item: '<title>a</title><!-- b --!>' },
    { what: 'a base', item: '<title>a</title><link xml:base="/b/">c</link>' },
    { what: 'marks in a title', item: '<title>a <b>b</b></title>' },
    { what: 'an element that does not close', item: '<title>a</title><author><name>b</author>' },
    { what: 'an element of another namespace', item: '<title>a</title><x:date xmlns:x="http://purl.org/dc/elements/1.1/">2024</x:date>' },
    { what: 'an item that says nothing', item: '<category>a</category>' },
    { what: 'dates of Atom in RSS', item: '<title>a</title><atom:updated>2024-05-01T00:00:00Z</atom:updated>' },
  ])('with $what is left to the parser', ({ item }) => {
    expect(usualRss(`<rss version="2.0"><channel><title>t</title><item>${item}</item></channel></rss>`)).toBeUndefined()
  })
})
