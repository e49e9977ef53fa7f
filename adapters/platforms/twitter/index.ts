import type { Capabilities } from '../../../domain/audit/capabilities.ts'
import { type ItemLimits, type Meter, newMeter } from '../../../domain/audit/cost.ts'
import { recogniseAccount } from '../../../domain/audit/references/recognise.ts'
import type { AccountReference, Missing, ReadOutcome, Snapshot } from '../../../domain/audit/snapshot.ts'
import type { SnapshotReader } from '../../../domain/ports.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import { type Ask, asking } from '../../shared/api-questions.ts'
import { cannotTell, jsonApi, type Unread } from '../../shared/json-api.ts'
import { MOST_PAGES } from '../../shared/paged-list.ts'
import type { PoliteFetcher } from '../../shared/polite-fetch.ts'
import { postsIn } from '../../shared/post-pages.ts'
import { meaningAt, meaningOfErrors } from './failures.ts'
import { addressOf, entryOf, heardOf, profileOf } from './normalise.ts'
import { LEAST_AT_ONCE, type List, mayBeBilled, readBilled } from './posts.ts'
import { type Dialect, USER_ANSWER, USER_FIELDS, type User } from './wire.ts'

/**
 * What does an account of X publish, and does it answer?
 *
 * X bills each profile, post and mention it returns. So the newest posts are read with the answers among them, up to a budget, then the newest mentions; nothing that is billed beside
 * them is asked for.
 */
const BASE = 'https://api.x.com/2'
/** Each has a limit of its own (docs.x.com, rate limits, 2026-08-22). */
const AREAS = ['/users/by/username/:name', '/users/:id', '/users/:id/tweets', '/users/:id/mentions']
const LONGEST_READING_MS = 45_000
/** Items billed at most, where nobody says otherwise. */
const USUAL_LIMITS: ItemLimits = { posts: 50, incoming: 20 }
/** The profile, the pages of both lists, and either list in the other dialect. */
const MOST_CALLS = 1 + 2 * (MOST_PAGES + 1)

const CAPABILITIES: Capabilities = {
  reads: 'anybody',
  credential: 'required',
  tells: ['profile', 'created-at', 'followers', 'reactions', 'views', 'incoming'],
  mostPosts: USUAL_LIMITS.posts,
  mostIncoming: USUAL_LIMITS.incoming,
  terms: ['no-benchmarking'],
  // docs.x.com, pricing: pay-per-use since 2026-02-06, as read on 2026-08-22.
  price: { currency: 'USD', perProfile: 0.01, perPost: 0.005, perIncoming: 0.005 },
  canary: 'XDevelopers',
  mostCalls: MOST_CALLS,
}

type Tools = {
  readonly fetcher: PoliteFetcher
  readonly bases?: { readonly twitter?: string }
  /** The one to ask in first. */
  readonly dialect?: Dialect
}
type Context = Parameters<SnapshotReader['read']>[1]

/** What is asked with, for one reading. */
type Reading = { readonly ask: Ask; readonly limits: ItemLimits; readonly meter: Meter; readonly dialect: Dialect; readonly observedAt: Instant }

export const twitterReader = ({ fetcher, bases, dialect = 'tweet' }: Tools): SnapshotReader => ({
  capabilities: CAPABILITIES,
  read: async (account, { signal, observedAt, credential, meter = newMeter(), limits = USUAL_LIMITS }: Context) => {
    const recognised = recogniseAccount(account.reference, 'twitter')
    if (!recognised.ok) return cannotTell('unsupported', recognised.code)
    const token = credential?.secrets['bearerToken']
    if (token === undefined) return cannotTell('credential-missing', 'connection-missing')
    const api = jsonApi({ fetcher, base: bases?.twitter ?? BASE, headers: { Authorization: `Bearer ${token}` }, areas: AREAS })
    const ask = asking({ api, signal, allowance: { ms: LONGEST_READING_MS, meter }, meaningOf: meaningAt(observedAt) })
    const user = await userOf({ ask, meter }, recognised.account.reference)
    const outcome = 'unread' in user ? user.unread : await readAccount(account, user, { ask, limits, meter, dialect, observedAt })
    return signal.aborted ? cannotTell('unreachable', 'aborted') : outcome
  },
})

/** Names are shorter than ids. */
const userOf = async ({ ask, meter }: Pick<Reading, 'ask' | 'meter'>, reference: string): Promise<User | { readonly unread: Unread }> => {
  const path = /^\d{16,20}$/.test(reference) ? `/users/${reference}` : `/users/by/username/${reference}`
  const asked = await ask(path, { 'user.fields': USER_FIELDS }, USER_ANSWER)
  if (asked.kind === 'value' ? asked.value.data !== undefined : mayBeBilled(asked)) meter.profiles += 1
  if (asked.kind === 'trouble') return { unread: asked.meaning }
  return asked.value.data ?? { unread: meaningOfErrors(asked.value.errors) }
}

const readAccount = async (reference: AccountReference, own: User, reading: Reading): Promise<ReadOutcome> => {
  const { ask, limits, meter, dialect, observedAt } = reading
  if (own.protected) return { kind: 'absent', status: 'private', detail: 'account-protected' }
  const posts = await readBilled(
    { ask, path: `/users/${own.id}/tweets`, dialect },
    { budget: limits.posts, observedAt, onBilled: (items) => (meter.posts += items) },
  )
  if ('unread' in posts) return posts.unread
  const { dated, truncated, undated, hidden, answers } = postsIn({
    items: posts.items.map((item) => entryOf(item, own, observedAt)),
    hasOlder: posts.hasOlder,
  })
  const { missing, ...heard } = await heardBy(own, posts, reading)
  const profile = profileOf(own)
  const snapshot: Snapshot = {
    account: { platform: reference.platform, reference: reference.reference },
    observedAt,
    source: addressOf(own),
    ...(profile.name === undefined ? {} : { title: profile.name }),
    posts: dated.map(({ post }) => post),
    // It counts posts and lists none: they are there, or were.
    truncated: truncated || (posts.items.length === 0 && (profile.published ?? 0) > 0),
    undated,
    ...hidden,
    profile,
    ...heard,
    answers,
    missing: [{ what: 'posting-app', why: 'never' }, ...missing],
  }
  return { kind: 'read', snapshot }
}

/** Mentions are asked for in the dialect that brought the posts. Without them the account is still told. */
const heardBy = async (own: User, posts: List, { ask, limits, meter, observedAt }: Reading) => {
  const { dialect } = posts
  if (limits.incoming < LEAST_AT_ONCE) return { missing: [{ what: 'incoming', why: 'budget' }] satisfies readonly Missing[] }
  const mentions = await readBilled(
    { ask, path: `/users/${own.id}/mentions`, dialect },
    {
      budget: limits.incoming,
      observedAt,
      onBilled: (items) => (meter.incoming += items),
    },
  )
  if ('unread' in mentions) return { missing: [{ what: 'incoming', why: whyMissing(mentions.unread) }] satisfies readonly Missing[] }
  return { ...heardOf({ mentions, posts, own, observedAt }), missing: [] }
}

const whyMissing = (unread: Unread): Missing['why'] => {
  if (unread.detail === 'credits-depleted' || unread.detail === 'usage-capped') return 'budget'
  return unread.status === 'credential-rejected' || unread.status === 'private' ? 'permission' : 'failed'
}
