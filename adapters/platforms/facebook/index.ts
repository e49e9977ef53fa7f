import type { Capabilities } from '../../../domain/audit/capabilities.ts'
import type { Credential } from '../../../domain/audit/connection.ts'
import { recogniseAccount } from '../../../domain/audit/references/recognise.ts'
import type { AccountReference, Missing, ReadOutcome, Snapshot } from '../../../domain/audit/snapshot.ts'
import type { SnapshotReader } from '../../../domain/ports.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import { type Heard, unheard } from '../../shared/conversations.ts'
import { type GraphApi, type GraphTrouble, graphApi, refusedWith } from '../../shared/graph-api.ts'
import { cannotTell, type Unread } from '../../shared/json-api.ts'
import { type Lost, missingIn } from '../../shared/missing.ts'
import type { PoliteFetcher } from '../../shared/polite-fetch.ts'
import { MOST_POSTS, type Posts, postsIn } from '../../shared/post-pages.ts'
import { readIncoming } from './incoming.ts'
import { addressOf, profileOf } from './normalise.ts'
import { postsOf } from './posts.ts'
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
  const isOwn = owner.id === found.page.id
  const mayTellViews = isOwn && credential.scopes?.includes(VIEWS_SCOPE) === true
  const path = `/${encodeURIComponent(found.page.id)}/${isOwn ? 'published_posts' : 'posts'}`
  const read = await postsOf({ api, path, pageId: found.page.id, startsAt: mayTellViews ? 0 : 1, observedAt })
  if ('unread' in read) return outcomeOfPosts(read.unread, isOwn)
  const posts = postsIn(read)
  const { incoming: whyUnheard, ...lostFields } = read.lost
  const heard = await heardBy({ reading, isOwn, pageId: found.page.id, whyUnheard, posts })
  const lost = { ...lostOfPage(found), ...lostOfPosts(posts), ...lostFields, ...(mayTellViews ? {} : { views: 'permission' as const }) }
  return { kind: 'read', snapshot: snapshotOf({ account, observedAt, page: found.page, posts, heard, lost }) }
}

type Seen = Pick<Reading, 'account' | 'observedAt'> & {
  readonly page: Page
  readonly posts: Posts
  readonly heard: Heard
  readonly lost: Lost
}

const snapshotOf = ({ account, observedAt, page, posts: { dated, truncated, undated, hidden }, heard, lost }: Seen): Snapshot => {
  const profile = profileOf(page)
  return {
    account: { platform: account.platform, reference: account.reference },
    observedAt,
    source: addressOf(page),
    ...(profile.name === undefined ? {} : { title: profile.name }),
    posts: dated.map(({ post }) => post),
    truncated,
    undated,
    ...hidden,
    profile,
    ...heard,
    missing: [...missingIn(lost), ...heard.missing],
  }
}

/** A token that was good for the page itself and is none for its posts belongs to a person. */
const outcomeOfPosts = (trouble: GraphTrouble, isOwn: boolean): Unread =>
  !isOwn && refusedWith(trouble, ['credential']) ? cannotTell('credential-rejected', 'page-token-needed') : trouble.outcome

type Listening = {
  readonly reading: Reading
  readonly isOwn: boolean
  readonly pageId: string
  readonly whyUnheard: Missing['why'] | undefined
  readonly posts: Posts
}

const heardBy = async ({ reading: { api, observedAt }, isOwn, pageId, whyUnheard, posts }: Listening): Promise<Heard> => {
  if (!isOwn) return unheard('permission')
  return whyUnheard === undefined ? readIncoming({ api, pageId, posts, observedAt }) : unheard(whyUnheard)
}

const lostOfPage = ({ page, isBare }: Found): Lost => ({
  'created-at': 'never',
  ...(isBare ? { profile: 'permission', followers: 'permission' } : page.followers_count === undefined ? { followers: 'failed' } : {}),
})

/** Views come with a post that has any; where none has, they were not told. */
const lostOfPosts = ({ dated }: Posts): Lost => (dated.length > 0 && dated.every(({ post }) => post.views === undefined) ? { views: 'failed' } : {})

type Tools = { readonly fetcher: PoliteFetcher; readonly bases?: { readonly facebook?: string } }

/** @param bases origin and version of the interface, where they are not the usual ones. */
export const facebookReader = ({ fetcher, bases }: Tools): SnapshotReader => ({
  capabilities: CAPABILITIES,
  read: async (account, { signal, observedAt, credential, meter }) => {
    const recognised = recogniseAccount(account.reference, 'facebook')
    if (!recognised.ok) return cannotTell('unsupported', recognised.code)
    if (credential === undefined) return cannotTell('credential-missing', 'connection-missing')
    const api = graphApi({ fetcher, base: bases?.facebook ?? BASE, credential, signal, meter })
    return readPage({ api, credential, account, observedAt }, recognised.account.reference)
  },
})
