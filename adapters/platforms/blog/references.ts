/**
 * Which address does somebody mean who names a blog?
 *
 * Addresses to fetch, the best first; a further one is for when the first cannot be connected to. Read are whole addresses, `feed:` addresses
 * and bare domains with or without a path or port. Schemes and hosts are judged by the fetcher, which refuses what must not be fetched.
 * A text that is no address gives no address.
 */
const LONGEST = 2048
const BARE = /^[^\s/:@?#]+(:\d{1,5})?([/?#]\S*)?$/
const SCHEME = /^[a-z][a-z0-9+.-]*:/i

const hostLooksTyped = (host: string): boolean => {
  const labels = host.replace(/\.$/, '').split('.')
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(host)) return true
  // "3.14" and "2024" parse as IPv4 addresses; nobody means those.
  return labels.length > 1 && labels.every((label) => label !== '') && !/^\d+$/.test(labels.at(-1) ?? '')
}

const fromBare = (text: string): readonly string[] => {
  if (!BARE.test(text)) return []
  const [host = ''] = text.split(/[:/?#]/, 1)
  const hasPort = text.startsWith(':', host.length)
  if (!hostLooksTyped(host) && !(hasPort && host === 'localhost')) return []
  return [`https://${text}`, `http://${text}`]
}

const withoutFeedScheme = (text: string): string => {
  const rest = /^feed:(.*)$/is.exec(text)?.[1]
  if (rest === undefined) return text
  return SCHEME.test(rest) ? rest : `http://${rest.replace(/^\/+/, '')}`
}

export const addressesOf = (reference: string): readonly string[] => {
  const text = withoutFeedScheme(reference.trim())
  if (text === '' || text.length > LONGEST) return []
  if (text.startsWith('//')) return fromBare(text.slice(2)).filter((address) => URL.canParse(address))
  const isBare = !SCHEME.test(text) || /^[^:/]+:\d{1,5}([/?#]|$)/.test(text)
  const addresses = isBare ? fromBare(text) : /\s/.test(text) ? [] : [text]
  return addresses.filter((address) => URL.canParse(address))
}
