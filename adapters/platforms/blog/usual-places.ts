/**
 * Where would the feed of this page be, if it were where it usually is?
 *
 * Addresses below the page and never above it: the root of a shared host is somebody else's blog. What the software that made the page is known to do
 * comes first. A page that declares no feed seldom has one, so the list is short.
 */
const USUAL = [
  'feed/',
  'feed',
  'rss',
  'rss.xml',
  'atom.xml',
  'index.xml',
  'feed.xml',
  'feed.json',
  'rss/',
  'blog/feed/',
  'blog/rss.xml',
  'news/feed/',
  '?feed=rss2',
] as const

/** Software with a place of its own for its feed. */
const OF_SOFTWARE: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
  [/blogger/i, ['feeds/posts/default']],
  [/ghost/i, ['rss/']],
  [/tumblr/i, ['rss']],
  [/wix/i, ['blog-feed.xml']],
  [/squarespace/i, ['?format=rss', 'blog?format=rss']],
  [/wordpress/i, ['feed/', '?feed=rss2']],
  [/hugo/i, ['index.xml']],
  [/jekyll/i, ['feed.xml']],
  [/drupal/i, ['rss.xml']],
]
/** Hosts of such software, for pages that do not name it. */
const UNNAMED = ['feeds/posts/default', 'blog-feed.xml', 'blog?format=rss'] as const

/** The directory that a page lies in, or is. */
const directoryOf = (pageUrl: string): URL => {
  const directory = new URL(pageUrl)
  directory.search = ''
  directory.hash = ''
  const { pathname } = directory
  const file = pathname.slice(pathname.lastIndexOf('/') + 1)
  if (file.includes('.')) directory.pathname = pathname.slice(0, -file.length)
  else if (file !== '') directory.pathname = `${pathname}/`
  return directory
}

export const usualFeeds = (pageUrl: string, generator = ''): readonly string[] => {
  const directory = directoryOf(pageUrl)
  const known = OF_SOFTWARE.filter(([software]) => software.test(generator.slice(0, 200))).flatMap(([, places]) => places)
  const places = generator === '' ? [...USUAL, ...UNNAMED] : [...known, ...USUAL]
  return [...new Set(places.map((place) => new URL(place, directory).href))]
}

const FEED_FILE = /^(?:feeds?|rss2?|atom|index|blog-feed)(?:\.(?:xml|rss|atom|rdf|json))?$/i

/** The page that a feed at this address would belong to; `undefined` when the address does not look like one of a feed. */
export const pageOfFeed = (feedUrl: string): string | undefined => {
  if (!URL.canParse(feedUrl)) return undefined
  const url = new URL(feedUrl)
  const segments = url.pathname.split('/').filter((segment) => segment !== '')
  const isFeed = FEED_FILE.test(segments.at(-1) ?? '') && segments.at(-1)?.toLowerCase() !== 'index'
  if (!isFeed) return undefined
  url.search = ''
  url.hash = ''
  url.pathname = segments.length === 1 ? '/' : `/${segments.slice(0, -1).join('/')}/`
  return url.href
}
