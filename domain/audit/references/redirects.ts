import { isWithin, type Link } from './link.ts'

/** Where a link on its way through a platform, which counts who leaves, says that it leads. */
const WAYS_OUT: readonly { readonly domains: readonly string[]; readonly path: RegExp; readonly target: string }[] = [
  { domains: ['facebook.com', 'instagram.com', 'threads.com', 'threads.net'], path: /^l\.php$/, target: 'u' },
  { domains: ['l.instagram.com', 'l.threads.com', 'l.threads.net'], path: /^$/, target: 'u' },
  { domains: ['youtube.com'], path: /^redirect$/, target: 'q' },
  { domains: ['linkedin.com'], path: /^(?:redir\/redirect|safety\/go)$/, target: 'url' },
]

/** The address that such a link leads to; undefined for any other link. */
export const targetOf = ({ host, segments, query }: Link): string | undefined => {
  const way = WAYS_OUT.find(({ domains, path }) => path.test(segments.join('/')) && domains.some((domain) => isWithin(host, domain)))
  return way && query[way.target]
}

/** Services that make short links to anywhere. Those of the platforms are among their hosts. */
const SHORTENERS: readonly string[] = [
  'amzn.to',
  'bit.ly',
  'buff.ly',
  'cutt.ly',
  'dlvr.it',
  'goo.gl',
  'ift.tt',
  'is.gd',
  'j.mp',
  'lc.cx',
  'ow.ly',
  'rb.gy',
  'rebrand.ly',
  's.id',
  'shorturl.at',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'trib.al',
  'urlz.fr',
  'v.gd',
  'wp.me',
  'zpr.io',
]

export const isShortLink = ({ host, segments }: Link): boolean => segments.length > 0 && SHORTENERS.includes(host)
