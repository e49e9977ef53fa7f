/** A link taken apart: host in lower case without `www.` and without a port, path segments decoded, parameters of the query. */
export type Link = {
  readonly scheme: 'http' | 'https' | undefined
  readonly host: string
  readonly segments: readonly string[]
  readonly query: Readonly<Record<string, string>>
}

const LINK = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(?:[^/?#@\s]*@)?([^/?#\s:@]+)(?::\d{1,5})?([^?#\s]*)(?:\?([^#\s]*))?(?:#\S*)?$/i

const AUTHORITY = /^(feed:)?(?!acct:|mailto:)([a-z][a-z0-9+.-]*:)?([\\/]*)[^\\/?#\s@][^\\/?#\s]*@/i
const ADDRESS_WITHIN = /:\/\/[^\\/?#\s@]+@/

/** Does an address in it hold a user name or a password? What would be opened counts, however carelessly it is written. `name@host` alone is a name. */
export const holdsCredentials = (text: string): boolean => {
  const plain = text.replace(/[\t\n\r]/g, '')
  const [found, feed, scheme, strokes = ''] = AUTHORITY.exec(plain) ?? []
  const isAddress = found !== undefined && (feed !== undefined || scheme !== undefined || strokes.length > 1)
  return isAddress || ADDRESS_WITHIN.test(plain)
}

/** What people copy along: brackets, quotation marks, a final comma, invisible characters. */
export const withoutWrapping = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .replace(/^[<("'“«\s]+|[>)"'”»\s,;]+$/g, '')

/** Undefined when the text is no link: it needs a host with a dot, and a scheme of the web or none. */
export const linkFrom = (text: string): Link | undefined => {
  const [, scheme, host, path = '', query = ''] = LINK.exec(text) ?? []
  if (host === undefined || !host.includes('.') || host.startsWith('.') || host.endsWith('..')) return undefined
  const named = scheme?.toLowerCase()
  if (named !== undefined && named !== 'http' && named !== 'https') return undefined
  return {
    scheme: named,
    host: host
      .toLowerCase()
      .replace(/\.$/, '')
      .replace(/^www\./, ''),
    segments: path.split('/').flatMap((part) => decoded(part) || []),
    query: Object.fromEntries(query.split('&').map((part) => pairFrom(part))),
  }
}

const pairFrom = (part: string): readonly [string, string] => {
  const [name = '', ...rest] = part.split('=')
  return [decoded(name).toLowerCase(), decoded(rest.join('='))]
}

/** Text that is no percent-encoding stays as it is. Letters that can be written in two ways are written in one. */
export const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part).normalize('NFC')
  } catch {
    return part
  }
}

/** Is the host that domain or below it? */
export const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`)
