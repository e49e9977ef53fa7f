import { gunzipSync } from 'node:zlib'
import type { ReadOutcome, Snapshot } from '../../../domain/audit/snapshot.ts'
import type { SnapshotMemory } from '../../../domain/ports.ts'
import { isChallengePage } from '../../shared/bot-wall.ts'
import type { FetchOutcome } from '../../shared/fetch-outcome.ts'
import type { Allowance, FetchRequest, PoliteFetcher } from '../../shared/polite-fetch.ts'
import { type Robots, robotsOf } from '../../shared/robots.ts'
import { textOf } from './charset.ts'
import { isOfComments } from './comments.ts'
import { meaningOf, type Unread, unreachable, unsupported } from './failures.ts'
import { type Content, contentOf, type Feed } from './wire.ts'

/** What one reading of a blog goes by. */
export type Context = {
  readonly signal: AbortSignal
  readonly observedAt: string
  readonly remembered: Awaited<ReturnType<SnapshotMemory['recall']>>
  readonly allowance: Allowance
}
type Fetched = Extract<FetchOutcome, { kind: 'ok' }>
export type Validators = Extract<ReadOutcome, { kind: 'read' }>['validators']
export type SitePage = { readonly kind: 'page'; readonly html: string; readonly url: string; readonly linkHeader?: string }
export type FoundFeed = {
  readonly kind: 'feed'
  readonly feed: Feed
  readonly url: string
  readonly linkHeader?: string
  readonly validators: NonNullable<Validators>
}
/** What an address holds, or why that cannot be told. */
export type Held =
  | FoundFeed
  | SitePage
  | { readonly kind: 'sitemap'; readonly text: string; readonly url: string }
  | { readonly kind: 'unchanged'; readonly snapshot: Snapshot }
  | { readonly kind: 'unread'; readonly outcome: Unread }

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9, application/xml;q=0.9, text/html;q=0.8, */*;q=0.1'
const MOST_BYTES = 5_000_000

const validatorsOf = ({ url, headers }: Fetched): NonNullable<Validators> => {
  const { etag, 'last-modified': lastModified } = headers
  return { url, ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) }
}

/** A sitemap or a feed may be stored compressed and served as it is; one that grows past the bound is left as it came. */
const unpacked = (body: Buffer): Buffer => {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body
  try {
    return gunzipSync(body, { maxOutputLength: MOST_BYTES })
  } catch {
    return body
  }
}

/** A wall that answers 200; a page that declares a feed is the site's own. */
const isWall = (html: string): boolean =>
  isChallengePage(html) && !/<link[^>]{0,300}\salternate|<link[^>]{0,300}=["']?alternate/i.test(html.slice(0, 65_536))

/** The addresses of a site, one polite request each. */
export type Site = {
  readonly get: (address: string, context: Context) => Promise<FetchOutcome>
  readonly holdingOf: (fetched: FetchOutcome, context: Context) => Held
  readonly look: (address: string, context: Context) => Promise<Held>
  readonly rulesFor: (url: string, context: Context) => ReturnType<Robots['rulesFor']>
}

const held = (fetched: Fetched, content: Content, text: string): Held => {
  const { link: linkHeader } = fetched.headers
  const from = { url: fetched.url, ...(linkHeader === undefined ? {} : { linkHeader }) }
  switch (content.kind) {
    case 'feed':
      if (isOfComments(content.feed, fetched.url)) return { kind: 'unread', outcome: unsupported('feed-of-comments') }
      return { kind: 'feed', feed: content.feed, ...from, validators: validatorsOf(fetched) }
    case 'page':
      return isWall(text) ? { kind: 'unread', outcome: unreachable('bot-wall') } : { kind: 'page', html: text, ...from }
    case 'sitemap':
      return { kind: 'sitemap', text, url: fetched.url }
    default:
      return { kind: 'unread', outcome: unsupported(`feed-${content.kind}`) }
  }
}

export const siteOver = (fetcher: PoliteFetcher): Site => {
  const robots = robotsOf(fetcher)
  const request = ({ signal, remembered, allowance }: Context): FetchRequest => ({
    signal,
    allowance,
    accept: ACCEPT,
    ...(remembered ? { validators: remembered.validators } : {}),
  })
  const get = (address: string, context: Context): Promise<FetchOutcome> => fetcher.get(address, request(context))
  const holdingOf = (fetched: FetchOutcome, { remembered }: Context): Held => {
    if (fetched.kind === 'not-modified' && remembered) return { kind: 'unchanged', snapshot: remembered.snapshot }
    if (fetched.kind !== 'ok') return { kind: 'unread', outcome: meaningOf(fetched) }
    const contentType = fetched.headers['content-type'] ?? ''
    const text = textOf(unpacked(fetched.body), contentType)
    return held(fetched, contentOf(text, contentType), text)
  }
  return {
    get,
    holdingOf,
    look: async (address, context) => holdingOf(await get(address, context), context),
    rulesFor: (url, { signal, allowance, observedAt }) => robots.rulesFor(url, { signal, allowance }, Date.parse(observedAt)),
  }
}
