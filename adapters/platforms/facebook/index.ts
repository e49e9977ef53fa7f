import type { Capabilities } from '../../../domain/audit/capabilities.ts'
import type { Credential } from '../../../domain/audit/connection.ts'
import { recogniseAccount } from '../../../domain/audit/references/recognise.ts'
import { type AccountReference, type Missing, type ReadOutcome, type Snapshot, TOLD, type Told } from '../../../domain/audit/snapshot.ts'
import type { SnapshotReader } from '../../../domain/ports.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import { type Heard, windowStart } from '../../shared/conversations.ts'
import { type GraphApi, type GraphTrouble, graphApi, refusedWith } from '../../shared/graph-api.ts'
import { cannotTell, type Unread } from '../../shared/json-api.ts'
import type { PoliteFetcher } from '../../shared/polite-fetch.ts'
import { readIncoming } from './incoming.ts'
import { addressOf, postsOf, profileOf } from './normalise.ts'
import { MOST_POSTS, readPosts } from './posts.ts'
import { BARE_PAGE_FIELDS, OWNER, PAGE, PAGE_FIELDS, type Page } from './wire.ts'

/**
 * What has this Facebook page published, who wrote to it, and did it answer?
 *
 * Read through the Graph API with a token of the page; one that carries the reviewed feature Page Public Content Access also reads other pages, without what others
 * wrote there. Whatever the token does not let see is told as missing. A page that is hidden from the token looks like one that does not exist.
 */
const BASE = 'https://graph.facebook.com/v26.0'

const CAPABILITIES: Capabilities = {
  reads: 'own',
  credential: 'required',
  tells: ['profile', 'followers', 'reactions', 'views', 'incoming', 'posting-app'],
  mostPosts: MOST_POSTS,
  terms: [],
  // Whose token it is; the page twice; five pages of posts, three sets of fields and one size given up; ten lists of comments, and the visitors.
  mostCalls: 23,
}
const VIEWS_SCOPE = 'read_insights'

type Reading = { readonly api: GraphApi; readonly credential: Credential; readonly account: AccountReference; readonly observedAt: Instant }
type Found = { readonly page: Page; readonly isBare: boolean }

/** The id of whom the token belongs to; undefined when it belongs to no page and no person. */
const ownerOf = async ({ api }: Reading): Promise<{ readonly id?: string } | { readonly stop: Unread }> => {
  const answer = await api.get('/me', { fields: 'id' }, OWNER)
  if (answer.kind === 'value') return answer.value
  return refusedWith(answer, ['permission', 'parameter', 'absent']) ? {} : { stop: answer.outcome }
}

const pageOf = async ({ api, credential }: Reading, name: string): Promise<Found | { readonly stop: Unread }> => {
  const path = `/${encodeURIComponent(name)}`
  const full = await api.get(path, { fields: PAGE_FIELDS }, PAGE)
  if (full.kind === 'value') return { page: full.value, isBare: false }
  if (!refusedWith(full, ['permission', 'parameter'])) return { stop: full.outcome }
  const bare = await api.get(path, { fields: BARE_PAGE_FIELDS }, PAGE)
  return bare.kind === 'value' ? { page: bare.value, isBare: true } : { stop: outcomeOfBare(bare, credential) }
}

/** Nothing but an id and a name was asked for: what can be wrong with that is the proof. */
const outcomeOfBare = (trouble: GraphTrouble, { secrets }: Credential): Unread =>
  refusedWith(trouble, ['parameter'])
    ? cannotTell('credential-rejected', secrets['appSecret'] === undefined ? 'app-secret-needed' : 'app-secret-refused')
    : trouble.outcome

const readPage = async (reading: Reading, name: string): Promise<ReadOutcome> => {
  const { api, credential, account, observedAt } = reading
  const owner = await ownerOf(reading)
  if ('stop' in owner) return owner.stop
  const found = await pageOf(reading, name)
  if ('stop' in found) return found.stop
  const { page } = found
  const profile = profileOf(page)
  const isOwn = owner.id === page.id
  const mayTellViews = isOwn && credential.scopes?.includes(VIEWS_SCOPE) === true
  const path = `/${encodeURIComponent(page.id)}/${isOwn ? 'published_posts' : 'posts'}`
  const read = await readPosts({ api, path, startsAt: mayTellViews ? 0 : 1, observedAt })
  if (read.trouble && read.items.length === 0) return outcomeOfPosts(read.trouble, isOwn)
  const { dated, undated } = postsOf(read.items, { pageId: page.id, tier: read.tier, observedAt })
  const newest = dated.slice(-MOST_POSTS)
  const isTruncated = read.hasMore || newest.length < dated.length
  const heard = await heardBy({ reading, isOwn, pageId: page.id, lost: read.lost.incoming, newest, isTruncated })
  const snapshot: Snapshot = {
    account: { platform: account.platform, reference: account.reference },
    observedAt,
    source: addressOf(page),
    ...(profile.name === undefined ? {} : { title: profile.name }),
    posts: newest.map(({ post }) => post),
    truncated: isTruncated,
    undated,
    profile,
    ...('why' in heard ? {} : heard),
    missing: missingOf(found, { ...read.lost, ...(mayTellViews ? {} : { views: 'permission' }), ...('why' in heard ? { incoming: heard.why } : {}) }),
  }
  return { kind: 'read', snapshot }
}

/** A token that was good for the page itself and is none for its posts belongs to a person. */
const outcomeOfPosts = (trouble: GraphTrouble, isOwn: boolean): Unread =>
  !isOwn && refusedWith(trouble, ['credential']) ? cannotTell('credential-rejected', 'page-token-needed') : trouble.outcome

type Listening = {
  readonly reading: Reading
  readonly isOwn: boolean
  readonly pageId: string
  readonly lost: Missing['why'] | undefined
  readonly newest: ReturnType<typeof postsOf>['dated']
  readonly isTruncated: boolean
}

const heardBy = async ({ reading: { api, observedAt }, isOwn, pageId, lost, newest, isTruncated }: Listening): Promise<Heard> => {
  if (!isOwn) return { why: 'permission' }
  if (lost !== undefined) return { why: lost }
  const start = windowStart(observedAt)
  const oldest = newest[0]?.post.publishedAt
  const from = isTruncated && oldest !== undefined && oldest > start ? oldest : start
  const posts = newest.filter(({ post }) => (post.replies ?? 0) > 0).map(({ id, post }) => ({ id, at: post.publishedAt }))
  return readIncoming({ api, pageId, posts, from, observedAt })
}

type Lost = Partial<Readonly<Record<Told, Missing['why']>>>

const missingOf = ({ page, isBare }: Found, lost: Lost): readonly Missing[] => {
  const all: Lost = {
    ...(isBare ? { profile: 'permission', followers: 'permission' } : {}),
    ...(!isBare && page.followers_count === undefined ? { followers: 'failed' } : {}),
    'created-at': 'never',
    ...lost,
  }
  return TOLD.flatMap((what) => (all[what] === undefined ? [] : [{ what, why: all[what] }]))
}

type Tools = { readonly fetcher: PoliteFetcher; readonly bases?: { readonly facebook?: string } }

/** @param bases origin and version of the interface, where they are not the usual ones. */
export const facebookReader = ({ fetcher, bases }: Tools): SnapshotReader => ({
  capabilities: CAPABILITIES,
  read: async (account, { signal, observedAt, credential }) => {
    const recognised = recogniseAccount(account.reference, 'facebook')
    if (!recognised.ok) return cannotTell('unsupported', recognised.code)
    if (credential === undefined) return cannotTell('credential-missing', 'connection-missing')
    const api = graphApi({ fetcher, base: bases?.facebook ?? BASE, credential, signal })
    return readPage({ api, credential, account, observedAt }, recognised.account.reference)
  },
})
