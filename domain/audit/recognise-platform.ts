import type { PublishedPlatformId } from '../catalogue/vocabulary.ts'

/** Hosts by which people's links give the platform away; subdomains count. */
const HOSTS: Readonly<Record<string, PublishedPlatformId>> = {
  'facebook.com': 'facebook',
  'fb.com': 'facebook',
  'fb.me': 'facebook',
  'twitter.com': 'twitter',
  'x.com': 'twitter',
  'pinterest.com': 'pinterest',
  'pin.it': 'pinterest',
  'instagram.com': 'instagram',
  'linkedin.com': 'linkedin',
  'youtube.com': 'youtube',
  'youtu.be': 'youtube',
  'tiktok.com': 'tiktok',
  'threads.net': 'threads',
  'threads.com': 'threads',
  'bsky.app': 'bluesky',
  'reddit.com': 'reddit',
  'discord.com': 'discord',
  'discord.gg': 'discord',
  'whatsapp.com': 'whatsapp',
  'wa.me': 'whatsapp',
  't.me': 'telegram',
  'telegram.me': 'telegram',
}
/** Pinterest serves each country under its own domain. */
const PINTEREST = /(^|\.)pinterest\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/

/**
 * Which platform does a reference belong to, when nobody said?
 *
 * A link to a known network names it; any other address is read as a blog; a bare handle belongs to nobody in particular: undefined.
 */
export const recognisePlatform = (reference: string): PublishedPlatformId | undefined => {
  const text = reference.trim()
  if (/^@[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/.test(text)) return 'mastodon'
  const host = /^(?:[a-z][a-z0-9+.-]*:(?:\/\/)?)?(?:[^/@\s]*@)?([^/:?#\s]+)/i.exec(text)?.[1]?.toLowerCase()
  if (host === undefined || text.startsWith('@')) return undefined
  const known = Object.keys(HOSTS).find((domain) => host === domain || host.endsWith(`.${domain}`))
  if (known !== undefined) return HOSTS[known]
  if (PINTEREST.test(host)) return 'pinterest'
  return host.includes('.') || host === 'localhost' || text.includes('://') ? 'blog' : undefined
}
