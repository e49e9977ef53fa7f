import type { AtomFeed, RssFeed } from 'feedsmith'
import { attributesOf, type Tag, Unusual, UsualMarkup, unusual } from './usual-markup.ts'

/**
 * What do feeds say that are written as nearly all are?
 *
 * RSS 2.0 and Atom 1.0 in one pass, in the fields and words of the parser that understands everything, as far as they are asked for here. The texts of the
 * entries, which nobody asks for and which are nearly all of a feed, are passed over: the parser takes ten times as long. Whatever is written in another way
 * (other prefixes, elements in odd places, bases) is `undefined`, and the parser's to read. Both say the same of what is read here: law in
 * test/adapters/platforms/blog/usual-feed.test.ts.
 */
type Rss = Pick<RssFeed.Feed<string>, 'title' | 'generator' | 'items' | 'atom' | 'xml'>
type Atom = Pick<AtomFeed.Feed<string>, 'title' | 'generator' | 'links' | 'entries' | 'xml'>
type RssItem = RssFeed.Item<string>
type AtomEntry = AtomFeed.Entry<string>
type Link = { href: string; rel?: string }

/** The parser bounds what it reads of longer ones. */
const MOST_ENTRIES = 5_000
const TEXTS: ReadonlySet<string> = new Set(['description', 'content', 'summary', 'subtitle', 'content:encoded', 'category'])

const ATOM = 'http://www.w3.org/2005/Atom'
/** Namespaces whose elements are read, each under the prefix that everybody gives it. */
const READ: Readonly<Record<string, RegExp>> = {
  atom: /www\.w3\.org\/2005\/atom|purl\.org\/atom\/ns/i,
  dc: /purl\.org\/(?:dc\/elements|metadata\/dublin_core)/i,
  dcterms: /purl\.org\/dc\/terms/i,
}

/** A usual prefix for something else, or something that is read here under another prefix. */
const isMisleading = (attribute: string, value: string): boolean => {
  if (!attribute.startsWith('xmlns:')) return false
  const prefix = attribute.slice('xmlns:'.length)
  const read = Object.keys(READ).find((each) => READ[each]?.test(value))
  return read !== (prefix in READ ? prefix : undefined)
}

/** The root, where it stands for what it usually does. */
const rootOf = (markup: UsualMarkup, name: string, namespace: string | undefined): Tag => {
  const root = markup.child()
  if (root?.name !== name) return unusual()
  const attributes = attributesOf(root)
  const isOdd = Object.entries(attributes).some(([attribute, value]) => attribute === 'xml:base' || isMisleading(attribute, value))
  return isOdd || attributes['xmlns'] !== namespace ? unusual() : root
}

type Fields = {
  readonly texts: ReadonlyMap<string, string>
  readonly tags: ReadonlyMap<string, Tag>
  readonly links: Link[]
  readonly dates: string[]
}
type Wanted = {
  /** Elements whose text is read; there is one of each. */
  readonly texts: ReadonlySet<string>
  readonly links?: string
  /** Elements that are not understood here. */
  readonly foreign: RegExp
  /** Elements that are read by themselves; says whether this is one. */
  readonly inner?: (tag: Tag) => boolean
}

const linkOf = (markup: UsualMarkup, tag: Tag): Link => {
  const { href, rel } = attributesOf(tag)
  if (href === undefined || markup.text(tag) !== undefined) return unusual()
  return rel === undefined ? { href } : { href, rel }
}

/** The children of an element, read as far as they are wanted. */
const fieldsIn = (markup: UsualMarkup, parent: Tag, wanted: Wanted): Fields => {
  const texts = new Map<string, string>()
  const tags = new Map<string, Tag>()
  const links: Link[] = []
  const dates: string[] = []
  const read = (tag: Tag): unknown => {
    if (tag.attributes.includes('xmlns') || wanted.foreign.test(tag.key)) return unusual()
    if (wanted.inner?.(tag)) return
    if (tag.key === wanted.links) return links.push(linkOf(markup, tag))
    if (tag.key !== 'dc:date' && !wanted.texts.has(tag.key)) return markup.pass(tag)
    const text = markup.text(tag)
    if (tag.key === 'dc:date') return text === undefined || dates.push(text)
    // Of what is told twice the parser knows which one counts, and what is marked up has its own rules.
    if (tags.has(tag.key) || /xhtml/i.test(tag.attributes)) return unusual()
    tags.set(tag.key, tag)
    return text === undefined || texts.set(tag.key, text)
  }
  if (parent.isEmpty) unusual()
  for (let tag = markup.child(); tag; tag = markup.child()) read(tag)
  markup.close(parent)
  return { texts, tags, links, dates }
}

/** As the parser does it: what is not told is not there. */
const field = <Name extends string, Value>(name: Name, value: Value | undefined): { [Field in Name]?: Value } =>
  value === undefined ? {} : ({ [name]: value } as { [Field in Name]?: Value })
const someOf = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list)
const datesOf = ({ dates }: Fields) => field('dc', dates.length === 0 ? undefined : { dates })
const titleOf = ({ texts }: Fields) => {
  const value = texts.get('title')
  return field('title', value === undefined ? undefined : { value })
}

const RSS_ITEM: Wanted = { texts: new Set(['title', 'link', 'guid', 'pubdate']), foreign: /^(?:atom:|dcterms:|xml)/ }
const RSS_CHANNEL: Wanted = { texts: new Set(['title', 'generator']), links: 'atom:link', foreign: /^xml/ }
const ATOM_ENTRY: Wanted = {
  texts: new Set(['id', 'title', 'published', 'updated']),
  links: 'link',
  foreign: /^(?:atom:|xml|issued$|created$|modified$)/,
}
const ATOM_FEED: Wanted = { texts: new Set(['title', 'generator']), links: 'link', foreign: /^(?:atom:|xml)/ }

const guidOf = ({ texts, tags }: Fields): RssItem['guid'] => {
  const [value, tag] = [texts.get('guid'), tags.get('guid')]
  if (value === undefined || tag === undefined) return undefined
  const isPermaLink = attributesOf(tag)['ispermalink']?.toLowerCase()
  return { value, ...field('isPermaLink', isPermaLink === 'true' ? true : isPermaLink === 'false' ? false : undefined) }
}

const rssItem = (markup: UsualMarkup, tag: Tag): RssItem => {
  const fields = fieldsIn(markup, tag, RSS_ITEM)
  const { texts } = fields
  // An item that says none of this may say something else, or nothing at all.
  if (!(texts.has('title') || texts.has('link') || texts.has('guid'))) unusual()
  return {
    ...field('title', texts.get('title')),
    ...field('link', texts.get('link')),
    ...field('guid', guidOf(fields)),
    ...field('pubDate', texts.get('pubdate')),
    ...datesOf(fields),
  }
}

const atomEntry = (markup: UsualMarkup, tag: Tag): AtomEntry => {
  const fields = fieldsIn(markup, tag, ATOM_ENTRY)
  const { texts, links } = fields
  if (!(texts.has('id') || texts.has('title'))) unusual()
  return {
    ...field('id', texts.get('id')),
    ...titleOf(fields),
    ...field('links', someOf(links)),
    ...field('published', texts.get('published')),
    ...field('updated', texts.get('updated')),
    ...datesOf(fields),
  }
}

/** Reads the elements of one name into a list. */
const listing = <T>(name: string, list: T[], read: (tag: Tag) => T) => ({
  inner: (tag: Tag): boolean => {
    if (tag.key !== name) return false
    list.push(read(tag))
    return list.length <= MOST_ENTRIES || unusual()
  },
})

const rss = (markup: UsualMarkup): Rss => {
  const root = rootOf(markup, 'rss', undefined)
  const channel = markup.child()
  if (channel?.key !== 'channel') return unusual()
  const items: RssItem[] = []
  const { texts, links } = fieldsIn(markup, channel, { ...RSS_CHANNEL, ...listing('item', items, (tag) => rssItem(markup, tag)) })
  markup.close(root)
  if (items.length === 0) return unusual()
  return {
    ...field('title', texts.get('title')),
    ...field('generator', texts.get('generator')),
    ...field('atom', links.length === 0 ? undefined : { links }),
    items,
  }
}

const generatorOf = ({ texts, tags }: Fields): Atom['generator'] => {
  const tag = tags.get('generator')
  const { uri, url } = tag === undefined ? {} : attributesOf(tag)
  return tag === undefined ? undefined : { ...field('text', texts.get('generator')), ...field('uri', uri ?? url) }
}

const atom = (markup: UsualMarkup): Atom => {
  const root = rootOf(markup, 'feed', ATOM)
  const entries: AtomEntry[] = []
  const fields = fieldsIn(markup, root, { ...ATOM_FEED, ...listing('entry', entries, (tag) => atomEntry(markup, tag)) })
  if (entries.length === 0) return unusual()
  return { ...titleOf(fields), ...field('generator', generatorOf(fields)), ...field('links', someOf(fields.links)), entries }
}

const readFrom = <T>(source: unknown, read: (markup: UsualMarkup) => T): T | undefined => {
  if (typeof source !== 'string') return undefined
  try {
    const markup = new UsualMarkup(source, TEXTS)
    const feed = read(markup)
    markup.end()
    return feed
  } catch (error) {
    if (error instanceof Unusual) return undefined
    throw error
  }
}

/** @param source from the root element on. */
export const usualRss = (source: unknown): Rss | undefined => readFrom(source, rss)
/** @param source from the root element on. */
export const usualAtom = (source: unknown): Atom | undefined => readFrom(source, atom)
