import { isWithin, type Link, linkFrom } from './link.ts'
import type { Named } from './rules.ts'

const ADDRESS = /^(?:acct:)?@?([a-z0-9_](?:[a-z0-9_.-]{0,62}[a-z0-9_])?)@([a-z0-9.-]+\.[a-z0-9-]{2,})$/i
const LOCAL = /^[a-z0-9_](?:[a-z0-9_.-]{0,62}[a-z0-9_])?$/i

/** Sites that are no Mastodon servers and put an `@` before names all the same. */
const OTHERS = ['medium.com', 'substack.com', 'ko-fi.com', 'patreon.com', 'npmjs.com', 'flipboard.com'] as const

/** `user@instance`, in small letters: instances and names know none. */
export const fediverseName = (text: string): string | undefined => {
  const [, user, host] = ADDRESS.exec(text.trim()) ?? []
  if (user === undefined || host === undefined) return undefined
  return `${user}@${host}`.toLowerCase()
}

/** The account that a link to a server of the fediverse leads to; undefined when nothing in the path says that it is one. */
export const fediverseAccount = ({ host, segments }: Link): Named | undefined => {
  const [first = '', second = '', third = ''] = segments
  if (OTHERS.some((domain) => isWithin(host, domain))) return undefined
  const name = first === 'web' || first === 'deck' ? second || third : first
  if (name.startsWith('@')) return named(name.slice(1), host)
  return first === 'users' && second !== '' ? named(second, host) : undefined
}

/** An account looked at from another server is told with its own: `mastodon.social/@alice@example.org`. */
const named = (text: string, host: string): Named => {
  const foreign = fediverseName(text)
  if (foreign !== undefined) return { name: foreign }
  return LOCAL.test(text) ? { name: `${text}@${host}`.toLowerCase() } : 'not-an-account'
}

export const fediverseAddress = (name: string): string | undefined => {
  const [user, host] = name.split('@')
  return user !== undefined && host !== undefined && linkFrom(host) ? `https://${host}/@${user}` : undefined
}
