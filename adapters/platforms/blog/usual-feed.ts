import type { AtomFeed, RssFeed } from 'feedsmith'
import { type Asked, attributeOf, type Told, toldBy, Unusual, unusual } from './asked-elements.ts'

/**
 * What do feeds say that are written as nearly all are?
 *
 * RSS 2.0 and Atom 1.0 in one pass, in the fields and words of the parser that understands everything, as far as they are asked for here. The texts of the
 * entries, which nobody asks for and which are nearly all of a feed, are passed over: the parser takes ten times as long. Whatever is written in another way
 * is `undefined`, and the parser's to read. Both say the same of what is read here: ADR 0016, law in test/adapters/platforms/blog/usual-feed.test.ts.
 */
type Rss = Pick<RssFeed.Feed<string>, 'title' | 'generator' | 'items' | 'atom' | 'xml'>
type Atom = Pick<AtomFeed.Feed<string>, 'title' | 'generator' | 'links' | 'entries' | 'xml'>

/** Prefixes that the parser takes by their name, and the namespaces they have to stand for. */
export const USUAL_PREFIXES: Readonly<Record<string, RegExp>> = {
  atom: /www\.w3\.org\/2005\/atom|purl\.org\/atom\/ns/i,
  dc: /purl\.org\/(?:dc\/elements|metadata\/dublin_core)/i,
  dcterms: /purl\.org\/dc\/terms/i,
}
const ATOM_NAMESPACE = 'http://www.w3.org/2005/Atom'
/** Dates and links in other words, which the parser knows how to weigh. */
const FOREIGN = /^(?:atom:|dcterms:|xml|(?:issued|created|modified)$)/

/** A usual prefix stands for what it usually does, and no other one for that. */
const isMeant = (attribute: string, value: string): boolean => {
  const prefix = /^xmlns:(.+)/.exec(attribute)?.[1]
  const meant = Object.keys(USUAL_PREFIXES).find((each) => USUAL_PREFIXES[each]?.test(value))
  return prefix === undefined ? attribute === 'xmlns' : meant === (prefix in USUAL_PREFIXES ? prefix : undefined)
}

const TEXT: Asked = new Map()
const texts = (...names: readonly string[]): ReadonlyArray<readonly [string, Asked]> => names.map((name) => [name, TEXT])
const RSS_ITEM: Asked = new Map(texts('title', 'link', 'guid', 'pubdate', 'dc:date'))
const RSS_CHANNEL: Asked = new Map([...texts('title', 'generator', 'atom:link'), ['item', RSS_ITEM]])
const RSS: Asked = new Map([['rss', new Map([['channel', RSS_CHANNEL]])]])
const ATOM_ENTRY: Asked = new Map(texts('id', 'title', 'link', 'published', 'updated', 'dc:date'))
const ATOM: Asked = new Map([['feed', new Map([...texts('title', 'generator', 'link'), ['entry', ATOM_ENTRY]])]])

const all = (parent: Told, name: string): Told[] => parent.inner.filter((each) => each.name === name)
/** Of what is told twice the parser knows which one counts, and what is marked up has its own rules. */
const one = (parent: Told, name: string): Told | undefined => {
  const [first, second] = all(parent, name)
  return second || /xhtml/i.test(attributeOf(first, 'type') ?? '') ? unusual() : first
}

/** As the parser does it: what is not told is not there. */
const field = <Name extends string, Value>(name: Name, value: Value | undefined): { [Field in Name]?: Value } =>
  value === undefined ? {} : ({ [name]: value } as { [Field in Name]?: Value })
const said = (told: Told | undefined): string | undefined => told?.text.trim() || undefined
const saidOf = <Name extends string>(parent: Told, name: Name, element: string = name) => field(name, said(one(parent, element)))
const someOf = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list)

const datesOf = (parent: Told) => {
  const dates = someOf(all(parent, 'dc:date').flatMap((date) => said(date) ?? []))
  return field('dc', dates && { dates })
}
const linksOf = (parent: Told, name: string) => {
  const links = all(parent, name).map((link) => ({ href: attributeOf(link, 'href') ?? unusual(), ...field('rel', attributeOf(link, 'rel')) }))
  return field('links', someOf(links))
}
const titleOf = (parent: Told) => {
  const value = said(one(parent, 'title'))
  return field('title', value === undefined ? undefined : { value })
}

const guidOf = (item: Told): RssFeed.Item<string>['guid'] => {
  const guid = one(item, 'guid')
  const value = said(guid)
  const isPermaLink = attributeOf(guid, 'ispermalink')?.toLowerCase()
  return value === undefined
    ? undefined
    : { value, ...field('isPermaLink', isPermaLink === 'true' ? true : isPermaLink === 'false' ? false : undefined) }
}

const rssItem = (item: Told): RssFeed.Item<string> => {
  const guid = guidOf(item)
  const named = { ...saidOf(item, 'title'), ...saidOf(item, 'link'), ...field('guid', guid) }
  // An item that says none of this may say something else, or nothing at all.
  return Object.keys(named).length === 0 ? unusual() : { ...named, ...saidOf(item, 'pubDate', 'pubdate'), ...datesOf(item) }
}

const rss = (root: Told): Rss => {
  const channel = one(root, 'channel') ?? unusual()
  const links = linksOf(channel, 'atom:link')
  return {
    ...saidOf(channel, 'title'),
    ...saidOf(channel, 'generator'),
    ...field('atom', links.links && links),
    items: (someOf(all(channel, 'item')) ?? unusual()).map(rssItem),
  }
}

const atomEntry = (entry: Told): AtomFeed.Entry<string> => {
  const named = { ...saidOf(entry, 'id'), ...titleOf(entry) }
  const others = { ...linksOf(entry, 'link'), ...saidOf(entry, 'published'), ...saidOf(entry, 'updated'), ...datesOf(entry) }
  return Object.keys(named).length === 0 ? unusual() : { ...named, ...others }
}

const generatorOf = (feed: Told): Atom['generator'] => {
  const generator = one(feed, 'generator')
  const uri = attributeOf(generator, 'uri') ?? attributeOf(generator, 'url')
  return generator && { ...field('text', said(generator)), ...field('uri', uri) }
}

const atom = (root: Told): Atom => ({
  ...titleOf(root),
  ...field('generator', generatorOf(root)),
  ...linksOf(root, 'link'),
  entries: (someOf(all(root, 'entry')) ?? unusual()).map(atomEntry),
})

type Format<T> = { readonly asked: Asked; readonly namespace: string | undefined; readonly read: (root: Told) => T }

const readFrom = <T>(source: unknown, { asked, namespace, read }: Format<T>): T | undefined => {
  if (typeof source !== 'string') return undefined
  try {
    const root = toldBy(source, { asked, isMeant, isForeign: (name) => FOREIGN.test(name) })
    return root.attributes.get('xmlns') === namespace ? read(root) : undefined
  } catch (error) {
    if (error instanceof Unusual) return undefined
    throw error
  }
}

export const usualRss = (source: unknown): Rss | undefined => readFrom(source, { asked: RSS, namespace: undefined, read: rss })
export const usualAtom = (source: unknown): Atom | undefined => readFrom(source, { asked: ATOM, namespace: ATOM_NAMESPACE, read: atom })
