import type { Capabilities } from '../../../domain/audit/capabilities.ts'
import { recogniseAccount } from '../../../domain/audit/references/recognise.ts'
import type { AccountReference, ReadOutcome, Snapshot } from '../../../domain/audit/snapshot.ts'
import type { SnapshotReader } from '../../../domain/ports.ts'
import { asking } from '../../shared/api-questions.ts'
import { GONE, heardBelow, MOST_THREADS, type Thread } from '../../shared/conversations.ts'
import { cannotTell, jsonApi } from '../../shared/json-api.ts'
import { MOST_PAGES } from '../../shared/paged-list.ts'
import type { PoliteFetcher } from '../../shared/polite-fetch.ts'
import { MOST_POSTS, postsIn, readPosts } from '../../shared/post-pages.ts'
import { webAddress } from '../../shared/told-text.ts'
import { meaningFor } from './failures.ts'
import { homeOf, type Server, tokenFor } from './home.ts'
import { entryOf, nameOf, profileOf, type Replied, saidBelow } from './normalise.ts'
import { CONTEXT, olderThan, STATUSES } from './wire.ts'

/**
 * What does an account of Mastodon, or of a server that speaks like it, publish, and does it answer?
 *
 * The server that keeps the account is asked, because others know its figures only roughly. Posts and boosts of the account come from its list; what others said, from the threads
 * below its newest posts. Mentions elsewhere are shown to nobody but the account itself.
 */
const LONGEST_READING_MS = 45_000
const PAGE_SIZE = 40
/** The look-up here, WebFinger, and the look-up there. */
const CALLS_TO_FIND = 3

const CAPABILITIES: Capabilities = {
  reads: 'anybody',
  credential: 'optional',
  tells: ['profile', 'created-at', 'followers', 'reactions', 'incoming', 'posting-app'],
  mostPosts: MOST_POSTS,
  terms: [],
  canary: 'Mastodon@mastodon.social',
  mostCalls: CALLS_TO_FIND + MOST_PAGES + MOST_THREADS,
}

type Tools = { readonly fetcher: PoliteFetcher; readonly bases?: { readonly mastodon?: string } }
type Context = Parameters<SnapshotReader['read']>[1]

/** @param bases where every server is found, instead of at `https://` and its name. */
export const mastodonReader = ({ fetcher, bases }: Tools): SnapshotReader => ({
  capabilities: CAPABILITIES,
  read: async (account, context) => {
    const recognised = recogniseAccount(account.reference, 'mastodon')
    if (!recognised.ok) return cannotTell('unsupported', recognised.code)
    const [user = '', host = ''] = recognised.account.reference.split('@')
    const { near, at } = serversFor({ fetcher, base: bases?.mastodon ?? `https://${host}`, host }, context)
    const home = await homeOf({ user, host }, { near, at })
    const outcome = home.kind === 'trouble' ? home.meaning : await readAccount(account, home.value, context)
    return context.signal.aborted ? cannotTell('unreachable', 'aborted') : outcome
  },
})

const serversFor = (
  { fetcher, base, host }: { readonly fetcher: PoliteFetcher; readonly base: string; readonly host: string },
  { signal, observedAt, credential, meter }: Context,
) => {
  const allowance = { ms: LONGEST_READING_MS, meter }
  /** @param named what the server is called, wherever it is found. */
  const server = (origin: string, named = origin): Server => {
    const token = tokenFor(named, credential)
    const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` }
    const api = jsonApi({ fetcher, base: origin, headers, areas: ['/*'] })
    return { origin, ask: asking({ api, signal, allowance, meaningOf: meaningFor({ hasToken: token !== undefined, observedAt }) }) }
  }
  return { near: server(base, `https://${host}`), at: (origin: string) => server(origin) }
}

type Home = Extract<Awaited<ReturnType<typeof homeOf>>, { kind: 'value' }>['value']

const readAccount = async (reference: AccountReference, home: Home, { observedAt }: Context): Promise<ReadOutcome> => {
  const { server, account } = home
  if (account.suspended) return { kind: 'absent', status: 'suspended', detail: 'account-suspended' }
  const listed = await readPosts({ ask: (before) => pageOf(home, before, observedAt), observedAt })
  if ('unread' in listed) return listed.unread
  // It counts posts and shows none: they are for followers only, or for nobody any more.
  if (listed.items.length === 0 && (account.statuses_count ?? 0) > 0) return { kind: 'absent', status: 'private', detail: 'posts-not-public' }
  const { dated, truncated, undated, hidden, answers } = postsIn(listed)
  const { missing, ...heard } = await heardBelow({ posts: dated, observedAt, ask: (id, post) => threadBelow(home, { id, replies: post.replies }) })
  const title = nameOf(account)
  const snapshot: Snapshot = {
    account: { platform: reference.platform, reference: reference.reference },
    observedAt,
    source: webAddress(account.url) ?? server.origin,
    ...(title === undefined ? {} : { title }),
    posts: dated.map(({ post }) => post),
    truncated,
    undated,
    ...hidden,
    profile: profileOf(account),
    ...heard,
    answers,
    missing: [{ what: 'views', why: 'never' }, ...missing],
  }
  return { kind: 'read', snapshot }
}

const pageOf = async ({ server, account }: Home, before: string | undefined, observedAt: string) => {
  const asked = await server.ask(
    `/api/v1/accounts/${encodeURIComponent(account.id)}/statuses`,
    { limit: PAGE_SIZE, exclude_reblogs: 'false', max_id: before },
    STATUSES,
  )
  if (asked.kind === 'trouble') return { unread: asked.meaning }
  const { value, headers } = asked
  const items = value.map((status) => entryOf(status, account.id, observedAt))
  // Servers that send no links end with a page that brings nothing.
  const next = headers['link'] === undefined ? value.at(-1)?.id : olderThan(headers['link'])
  return { items, next }
}

const threadBelow = async ({ server, account }: Home, { id, replies }: Replied): Promise<Thread> => {
  const asked = await server.ask(`/api/v1/statuses/${encodeURIComponent(id)}/context`, {}, CONTEXT)
  if (asked.kind === 'value') return saidBelow({ id, replies }, asked.value.descendants, account.id)
  return asked.refused?.status === 404 ? GONE : { why: 'failed' }
}
