import type { Capabilities } from '../../../domain/audit/capabilities.ts'
import { recogniseAccount } from '../../../domain/audit/references/recognise.ts'
import type { AccountReference, Missing, ReadOutcome, Snapshot } from '../../../domain/audit/snapshot.ts'
import type { SnapshotReader } from '../../../domain/ports.ts'
import { type Ask, asking } from '../../shared/api-questions.ts'
import { GONE, heardBelow, MOST_THREADS, type Thread } from '../../shared/conversations.ts'
import { cannotTell, jsonApi } from '../../shared/json-api.ts'
import { MOST_PAGES } from '../../shared/paged-list.ts'
import type { PoliteFetcher } from '../../shared/polite-fetch.ts'
import { MOST_POSTS, postsIn, readPosts } from '../../shared/post-pages.ts'
import { isGone, meaningFor } from './failures.ts'
import { addressOf, entryOf, nameOf, profileOf, saidIn, wantsNoVisitors } from './normalise.ts'
import { FEED, PROFILE, postsOfThread, THREAD, type WireProfile } from './wire.ts'

/**
 * What does an account of Bluesky publish, and does it answer?
 *
 * The public interface is asked, which needs no credential. Posts and reposts come from the feed of the account; what others said, from the threads below its newest posts. Mentions
 * elsewhere are shown to nobody who is not logged in. An account that asks not to be shown to such visitors is not read.
 */
const BASE = 'https://public.api.bsky.app/xrpc'
const LONGEST_READING_MS = 45_000
const PAGE_SIZE = 100
/** Levels of a thread below a post. */
const DEEPEST = 6

const CAPABILITIES: Capabilities = {
  reads: 'anybody',
  credential: 'none',
  tells: ['profile', 'created-at', 'followers', 'reactions', 'incoming'],
  mostPosts: MOST_POSTS,
  terms: [],
  canary: 'atproto.com',
  mostCalls: 1 + MOST_PAGES + MOST_THREADS,
}
const NEVER_TOLD: readonly Missing[] = [
  { what: 'views', why: 'never' },
  { what: 'posting-app', why: 'never' },
]

type Tools = { readonly fetcher: PoliteFetcher; readonly bases?: { readonly bluesky?: string } }
type Asking = { readonly ask: Ask; readonly observedAt: string }

export const blueskyReader = ({ fetcher, bases }: Tools): SnapshotReader => {
  const api = jsonApi({ fetcher, base: bases?.bluesky ?? BASE, areas: ['/*'] })
  return {
    capabilities: CAPABILITIES,
    read: async (account, { signal, observedAt, meter }) => {
      const recognised = recogniseAccount(account.reference, 'bluesky')
      if (!recognised.ok) return cannotTell('unsupported', recognised.code)
      const ask = asking({ api, signal, allowance: { ms: LONGEST_READING_MS, meter }, meaningOf: meaningFor(observedAt) })
      const asked = await ask('/app.bsky.actor.getProfile', { actor: recognised.account.reference }, PROFILE)
      const outcome = asked.kind === 'trouble' ? asked.meaning : await readAccount(account, asked.value, { ask, observedAt })
      return signal.aborted ? cannotTell('unreachable', 'aborted') : outcome
    },
  }
}

const readAccount = async (account: AccountReference, profile: WireProfile, { ask, observedAt }: Asking): Promise<ReadOutcome> => {
  if (wantsNoVisitors(profile)) return { kind: 'absent', status: 'private', detail: 'visitors-not-wanted' }
  const { did } = profile
  const listed = await readPosts({ ask: (cursor) => pageOf(did, cursor, { ask, observedAt }), observedAt })
  if ('unread' in listed) return listed.unread
  // It counts posts and shows none: the network keeps them from view.
  if (listed.items.length === 0 && (profile.postsCount ?? 0) > 0) return { kind: 'absent', status: 'private', detail: 'posts-not-public' }
  const { dated, truncated, undated, hidden, answers } = postsIn(listed)
  const { missing, ...heard } = await heardBelow({ posts: dated, observedAt, ask: (uri) => threadBelow(uri, did, { ask, observedAt }) })
  const title = nameOf(profile)
  const snapshot: Snapshot = {
    account: { platform: account.platform, reference: account.reference },
    observedAt,
    source: addressOf(profile),
    ...(title === undefined ? {} : { title }),
    posts: dated.map(({ post }) => post),
    truncated,
    undated,
    ...hidden,
    profile: profileOf(profile),
    ...heard,
    answers,
    missing: [...NEVER_TOLD, ...missing],
  }
  return { kind: 'read', snapshot }
}

const pageOf = async (did: string, cursor: string | undefined, { ask, observedAt }: Asking) => {
  const query = { actor: did, limit: PAGE_SIZE, filter: 'posts_with_replies', cursor }
  const asked = await ask('/app.bsky.feed.getAuthorFeed', query, FEED)
  if (asked.kind === 'trouble') return { unread: asked.meaning }
  const { feed, cursor: next } = asked.value
  return { items: feed.map((item) => entryOf(item, did, observedAt)), next }
}

const threadBelow = async (uri: string, did: string, { ask, observedAt }: Asking): Promise<Thread> => {
  const asked = await ask('/app.bsky.feed.getPostThread', { uri, depth: DEEPEST, parentHeight: 0 }, THREAD)
  if (asked.kind === 'value') return saidIn(postsOfThread(asked.value.thread, DEEPEST), { did, observedAt })
  return asked.refused && isGone(asked.refused) ? GONE : { why: 'failed' }
}
