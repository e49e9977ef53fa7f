import type { Capabilities } from '../../../domain/audit/capabilities.ts'
import type { Credential } from '../../../domain/audit/connection.ts'
import { recogniseAccount } from '../../../domain/audit/references/recognise.ts'
import type { AccountReference, ReadOutcome, Snapshot } from '../../../domain/audit/snapshot.ts'
import type { SnapshotReader } from '../../../domain/ports.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import { type Heard, unheard } from '../../shared/conversations.ts'
import { type GraphApi, graphApi } from '../../shared/graph-api.ts'
import { cannotTell } from '../../shared/json-api.ts'
import { type Lost, missingIn } from '../../shared/missing.ts'
import type { PoliteFetcher } from '../../shared/polite-fetch.ts'
import { MOST_POSTS, type Posts, postsIn } from '../../shared/post-pages.ts'
import { CALLS_TO_RENEW } from '../../shared/token-renewal.ts'
import { accountsOf, loginOf } from './accounts.ts'
import { discover } from './discovery.ts'
import { addressOf, profileOf } from './normalise.ts'
import { heardByOwner, readOwn, type Seen } from './own.ts'
import { renewAt } from './renew.ts'
import type { Account } from './wire.ts'

/**
 * What has this Instagram account published, and did it answer?
 *
 * An account the token opens is read whole. Any other professional account is looked at through one of those (Business Discovery), without what others wrote there. Accounts
 * of private persons are open to nobody, and look like ones that do not exist.
 */
const BASES = { facebook: 'https://graph.facebook.com/v26.0', instagram: 'https://graph.instagram.com/v26.0' } as const

const CAPABILITIES: Capabilities = {
  reads: 'anybody',
  credential: 'required',
  needs: [['instagram_basic', 'instagram_business_basic']],
  tells: ['profile', 'followers', 'reactions', 'views', 'incoming'],
  mostPosts: MOST_POSTS,
  terms: [],
  // Whose token it is, twice; the account twice; five pages of media and one set of fields given up; ten lists of comments.
  mostCalls: 20 + CALLS_TO_RENEW,
}
const VIEWS_SCOPES: readonly string[] = ['instagram_manage_insights', 'instagram_business_manage_insights']

type Reading = { readonly api: GraphApi; readonly credential: Credential; readonly reference: AccountReference; readonly observedAt: Instant }

const readAccount = async (reading: Reading, name: string): Promise<ReadOutcome> => {
  const { api, credential, observedAt } = reading
  const login = loginOf(credential.secrets['accessToken'] ?? '')
  const accounts = await accountsOf(api, login)
  if ('stop' in accounts) return accounts.stop
  const own = accounts.find(({ username }) => username?.toLowerCase() === name)
  if (own) return readWhole(reading, own)
  const [first] = accounts
  if (first === undefined || login === 'instagram') return cannotTell('credential-rejected', 'only-own-account')
  const seen = await discover(api, { through: first.id, name, observedAt })
  if ('stop' in seen) return seen.stop
  return snapshotOf(reading, { seen, heard: unheard('credential'), lost: { views: 'credential' } })
}

const readWhole = async (reading: Reading, account: Account): Promise<ReadOutcome> => {
  const { api, credential, observedAt } = reading
  const mayTellViews = credential.scopes?.some((scope) => VIEWS_SCOPES.includes(scope)) === true
  const seen = await readOwn(api, { account, mayTellViews, observedAt })
  if ('stop' in seen) return seen.stop
  const heard = await heardByOwner(api, { account, posts: postsOf(seen), observedAt })
  const lost: Lost = {
    ...(seen.isBare ? { profile: 'permission', followers: 'permission' } : {}),
    ...(seen.lostViews === undefined ? {} : { views: seen.lostViews }),
  }
  return snapshotOf(reading, { seen, heard, lost })
}

/** A list that goes on and whose items are all there, by the count of the platform, goes on to nothing. */
const postsOf = ({ media: { items, hasOlder }, profile: { media_count: count } }: Seen): Posts =>
  postsIn({ items, hasOlder: hasOlder && !(count !== undefined && items.length >= count) })

type Read = { readonly seen: Seen; readonly heard: Heard; readonly lost: Lost }

const snapshotOf = ({ reference, observedAt }: Reading, { seen, heard, lost }: Read): ReadOutcome => {
  const { dated, truncated, undated, hidden } = postsOf(seen)
  const profile = profileOf(seen.profile)
  const areLikesHidden = dated.length > 0 && dated.every(({ post }) => post.reactions === undefined)
  const snapshot: Snapshot = {
    account: { platform: reference.platform, reference: reference.reference },
    observedAt,
    source: addressOf(seen.profile.username),
    title: profile.name ?? seen.profile.username,
    posts: dated.map(({ post }) => post),
    truncated,
    undated,
    ...hidden,
    profile,
    ...heard,
    missing: [
      ...missingIn({
        'created-at': 'never',
        'posting-app': 'never',
        ...(areLikesHidden ? { reactions: 'permission' } : {}),
        ...(profile.followers === undefined ? { followers: 'failed' } : {}),
        ...lost,
      }),
      ...heard.missing,
    ],
  }
  return { kind: 'read', snapshot }
}

type Tools = { readonly fetcher: PoliteFetcher; readonly bases?: { readonly instagram?: string } }

/** @param bases origin and version of the interface, whichever log-in the token comes from, where they are not the usual ones. */
export const instagramReader = ({ fetcher, bases }: Tools): SnapshotReader => ({
  capabilities: CAPABILITIES,
  renew: renewAt(fetcher, bases?.instagram),
  read: async (reference, { signal, observedAt, credential, meter }) => {
    const recognised = recogniseAccount(reference.reference, 'instagram')
    if (!recognised.ok) return cannotTell('unsupported', recognised.code)
    if (credential === undefined) return cannotTell('credential-missing', 'connection-missing')
    const login = loginOf(credential.secrets['accessToken'] ?? '')
    const api = graphApi({ fetcher, base: bases?.instagram ?? BASES[login], credential, signal, meter })
    return readAccount({ api, credential, reference, observedAt }, recognised.account.reference)
  },
})
