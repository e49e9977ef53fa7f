import { answers, brotli, drip, gzipped, hangUp, megabytes, type Route, redirectTo, status } from './web-server.ts'

/**
 * What blogs and those in front of them answer in the place of a feed, each as a route, with what has to be made of it: the kind of the outcome, its status
 * and its detail.
 */
export type Trouble = {
  readonly name: string
  readonly route: Route
  readonly outcome: readonly [kind: 'absent' | 'cannot-tell', status: string, detail: string]
  readonly retryAfterSeconds?: number
}

const wall = (code: number, body: string, headers: Readonly<Record<string, string>> = {}): Route =>
  answers(body, 'text/html', { status: code, headers })
const page = (body: string): Route => answers(`<!doctype html><html>${body}</html>`, 'text/html')
const BOT_WALL = ['cannot-tell', 'unreachable', 'bot-wall'] as const
const unreachable = (detail: string) => ['cannot-tell', 'unreachable', detail] as const
const limited = (detail: string) => ['cannot-tell', 'rate-limited', detail] as const
const unsupported = (detail: string) => ['cannot-tell', 'unsupported', detail] as const

const GONE: readonly Trouble[] = [
  { name: 'removed on purpose', route: status(410), outcome: ['absent', 'not-found', 'http-410'] },
  { name: 'not there', route: status(404), outcome: ['absent', 'not-found', 'http-404'] },
  { name: 'not there, with a page that is', route: wall(404, '<h1>Welcome</h1>'), outcome: ['absent', 'not-found', 'http-404'] },
  { name: 'behind a password', route: status(401, { 'www-authenticate': 'Basic' }), outcome: ['absent', 'private', 'http-401'] },
  { name: 'closed', route: status(403), outcome: ['absent', 'private', 'http-403'] },
  { name: 'closed, with a page', route: wall(403, '<h1>Forbidden</h1>'), outcome: ['absent', 'private', 'http-403'] },
]

const WALLS: readonly Trouble[] = [
  { name: 'Cloudflare, by a header', route: wall(403, '', { 'cf-mitigated': 'challenge' }), outcome: BOT_WALL },
  { name: 'Cloudflare, by its page', route: wall(503, '<title>Just a moment...</title>'), outcome: BOT_WALL },
  { name: 'Cloudflare, which blocks', route: wall(403, '<title>Attention Required! | Cloudflare</title>'), outcome: BOT_WALL },
  { name: 'Cloudflare, which slows down', route: wall(429, '<script>window._cf_chl_opt = {}</script>'), outcome: BOT_WALL },
  { name: 'AWS, by a header', route: wall(405, '', { 'x-amzn-waf-action': 'captcha' }), outcome: BOT_WALL },
  { name: 'AWS, by its page', route: wall(403, '<script>window.gokuProps = {}</script>'), outcome: BOT_WALL },
  { name: 'SiteGround', route: page('<meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F">'), outcome: BOT_WALL },
  { name: 'DataDome, by a header', route: wall(403, '', { 'x-datadome': 'protected' }), outcome: BOT_WALL },
  { name: 'DataDome, by its page', route: wall(403, '<script src="https://geo.captcha-delivery.com/c.js"></script>'), outcome: BOT_WALL },
  { name: 'PerimeterX', route: wall(403, '<div id="px-captcha"></div>'), outcome: BOT_WALL },
  { name: 'Imperva', route: page('<iframe src="/_Incapsula_Resource?CWUDNSAI=1"></iframe>'), outcome: BOT_WALL },
  { name: 'Sucuri', route: wall(403, '<title>Sucuri WebSite Firewall - Access Denied</title>'), outcome: BOT_WALL },
  { name: 'DDoS-Guard', route: wall(403, '<title>DDoS-Guard</title>'), outcome: BOT_WALL },
  { name: 'Anubis', route: page('<title>Making sure you&#39;re not a bot!</title><script id="anubis_challenge">{}</script>'), outcome: BOT_WALL },
]

const BUSY: readonly Trouble[] = [
  { name: 'too many requests', route: status(429), outcome: limited('http-429') },
  { name: 'too many requests, for a minute', route: status(429, { 'retry-after': '60' }), outcome: limited('http-429'), retryAfterSeconds: 60 },
  { name: 'under maintenance, for an hour', route: status(503, { 'retry-after': '3600' }), outcome: limited('http-503'), retryAfterSeconds: 3_600 },
  {
    name: 'under maintenance, until a moment past',
    route: status(429, { 'retry-after': 'Mon, 01 Jan 2024 00:00:00 GMT' }),
    outcome: limited('http-429'),
    retryAfterSeconds: 0,
  },
  { name: 'under maintenance', route: status(503), outcome: unreachable('http-503') },
  { name: 'broken', route: status(500), outcome: unreachable('http-500') },
  { name: 'without its own server', route: status(502), outcome: unreachable('http-502') },
  { name: 'without an answer of its own server', route: status(504), outcome: unreachable('http-504') },
  { name: 'Cloudflare, which does not find the site', route: wall(522, ''), outcome: unreachable('http-522') },
  { name: 'a teapot', route: status(418), outcome: unreachable('http-418') },
]

const WIRE: readonly Trouble[] = [
  { name: 'hangs up', route: hangUp, outcome: unreachable('connection-failed') },
  { name: 'drips', route: drip(), outcome: unreachable('timeout') },
  { name: 'circles', route: redirectTo('/feed'), outcome: unreachable('redirect-loop') },
  { name: 'leads inside', route: redirectTo('http://10.0.0.1/'), outcome: ['cannot-tell', 'blocked-address', 'address-not-public'] },
  { name: 'leads to a file', route: redirectTo('file:///etc/passwd'), outcome: unsupported('scheme-not-supported') },
  { name: 'never ends', route: megabytes(50, '<rss>'), outcome: unreachable('body-too-large') },
  { name: 'is a gzip bomb', route: gzipped(Buffer.alloc(60_000_000)), outcome: unreachable('body-too-large') },
  { name: 'is a brotli bomb', route: brotli(Buffer.alloc(60_000_000)), outcome: unreachable('body-too-large') },
  {
    name: 'is damaged',
    route: answers('this is no gzip', 'text/xml', { headers: { 'content-encoding': 'gzip' } }),
    outcome: unreachable('decompression-failed'),
  },
]

const PAGES: readonly Trouble[] = [
  { name: 'nothing', route: answers(''), outcome: unsupported('feed-empty') },
  { name: 'a page without a feed', route: page('<h1>Welcome</h1>'), outcome: unsupported('feed-not-found') },
  { name: 'a parked domain', route: page('<h1>This domain is for sale</h1>'), outcome: unsupported('domain-parked') },
  {
    name: 'a parked domain of a service',
    route: page('<html data-adblockkey="MFwwDQ"><script src="//www.bodis.com/x.js"></script>'),
    outcome: unsupported('domain-parked'),
  },
  {
    name: 'a parked domain that goes on',
    route: page('<script>window.onload=function(){window.location.href="/lander"}</script>'),
    outcome: unsupported('domain-parked'),
  },
  { name: 'a default page of a server', route: page('<title>Welcome to nginx!</title>'), outcome: unsupported('feed-not-found') },
  { name: 'half a feed', route: answers('<rss version="2.0"><channel><title>B</title><item><title>'), outcome: unsupported('feed-unreadable') },
]

export const TROUBLES: Readonly<Record<string, readonly Trouble[]>> = { gone: GONE, walls: WALLS, busy: BUSY, wire: WIRE, pages: PAGES }
