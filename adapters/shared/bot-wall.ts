import type { Headers } from './fetch-outcome.ts'

/**
 * Did a bot wall answer in the place of the site?
 *
 * By what the walls of Cloudflare, AWS, SiteGround, DataDome, Imperva, PerimeterX, Sucuri, DDoS-Guard and Anubis say of themselves. A wall tells nothing about
 * the site behind it. Marks that these services also put into pages they let through are not among them.
 */
const WALL_HEADERS: ReadonlyArray<readonly [name: string, value: RegExp]> = [
  ['cf-mitigated', /^(?:challenge|block)$/i],
  ['x-amzn-waf-action', /^(?:challenge|captcha)$/i],
  ['sg-captcha', /^challenge$/i],
]
/** Sent with every answer of the service; a refusal with it is the wall's. */
const GUARDED_HEADERS = ['x-datadome', 'x-sucuri-block'] as const

export const MAY_BE_WALLS: ReadonlySet<number> = new Set([401, 403, 405, 406, 429, 503])

export const isWallHeaders = (status: number, headers: Headers): boolean =>
  WALL_HEADERS.some(([name, value]) => value.test(headers[name] ?? '')) ||
  (status === 403 && GUARDED_HEADERS.some((name) => headers[name] !== undefined))

const CHALLENGES: readonly RegExp[] = [
  /_cf_chl_opt|cf-browser-verification|<title>\s*(?:Just a moment\.\.\.|Attention Required! \| Cloudflare)/i,
  /awsWafCookieDomainList|window\.gokuProps/,
  /\/\.well-known\/sgcaptcha\//,
  /geo\.captcha-delivery\.com|id="px-captcha"/,
  /<iframe[^>]{0,200}src="\/_Incapsula_Resource/i,
  /<title>\s*(?:Sucuri WebSite Firewall|DDoS-Guard|Making sure you(?:&#39;|')re not a bot)/i,
  /sucuri_cloudproxy_js|id="anubis_challenge"/,
]

/** @param html the beginning of a page is enough. */
export const isChallengePage = (html: string): boolean => {
  const beginning = html.slice(0, 16_384)
  return CHALLENGES.some((mark) => mark.test(beginning))
}
