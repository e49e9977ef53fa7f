import type { Capabilities } from '../../../domain/audit/capabilities.ts'
import { recogniseAccount } from '../../../domain/audit/references/recognise.ts'
import type { AccountReference, Missing, ReadOutcome, Snapshot } from '../../../domain/audit/snapshot.ts'
import type { SnapshotReader } from '../../../domain/ports.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import { type Ask, asking } from '../../shared/api-questions.ts'
import { cannotTell, jsonApi, type Unread } from '../../shared/json-api.ts'
import { MOST_PAGES } from '../../shared/paged-list.ts'
import type { PoliteFetcher } from '../../shared/polite-fetch.ts'
import { MOST_POSTS, postsIn } from '../../shared/post-pages.ts'
import { CALLS_TO_RENEW } from '../../shared/token-renewal.ts'
import { meaningOf } from './failures.ts'
import { addressOf, nameOf, profileOf } from './normalise.ts'
import { pinsOf } from './pins.ts'
import { renewAt } from './renew.ts'
import { ACCOUNT, type Account, WEBSITES } from './wire.ts'

/**
 * What does an account of Pinterest pin?
 *
 * Only the account whose token is used can be read; asked for another, the reader says so and does not take one for the other. What people write below pins is told to nobody, only how
 * much of it there is.
 */
const BASE = 'https://api.pinterest.com/v5'
const LONGEST_READING_MS = 45_000
/** The account, its sites, a first page that is refused with figures, and the pages. */
const MOST_CALLS = 3 + MOST_PAGES

const CAPABILITIES: Capabilities = {
  reads: 'own',
  credential: 'required',
  needs: [['user_accounts:read'], ['boards:read'], ['pins:read']],
  tells: ['profile', 'followers', 'reactions', 'views'],
  mostPosts: MOST_POSTS,
  terms: ['owner-only'],
  mostCalls: MOST_CALLS + CALLS_TO_RENEW,
}
const NEVER_TOLD: readonly Missing[] = [
  { what: 'created-at', why: 'never' },
  { what: 'incoming', why: 'never' },
  { what: 'posting-app', why: 'never' },
]

type Tools = { readonly fetcher: PoliteFetcher; readonly bases?: { readonly pinterest?: string } }
type Context = Parameters<SnapshotReader['read']>[1]

export const pinterestReader = ({ fetcher, bases }: Tools): SnapshotReader => ({
  capabilities: CAPABILITIES,
  renew: renewAt(fetcher, bases?.pinterest ?? BASE),
  read: async (account, { signal, observedAt, credential, meter }: Context) => {
    const recognised = recogniseAccount(account.reference, 'pinterest')
    if (!recognised.ok) return cannotTell('unsupported', recognised.code)
    const token = credential?.secrets['accessToken']
    if (token === undefined) return cannotTell('credential-missing', 'connection-missing')
    const api = jsonApi({ fetcher, base: bases?.pinterest ?? BASE, headers: { Authorization: `Bearer ${token}` }, areas: ['/*'] })
    const ask = asking({ api, signal, allowance: { ms: LONGEST_READING_MS, meter }, meaningOf })
    const own = await ownAccount(ask, recognised.account.reference)
    const outcome = 'unread' in own ? own.unread : await readAccount(account, own, { ask, observedAt })
    return signal.aborted ? cannotTell('unreachable', 'aborted') : outcome
  },
})

/** The account of the token, if it is the one that is meant. */
const ownAccount = async (ask: Ask, name: string): Promise<Account | { readonly unread: Unread }> => {
  const asked = await ask('/user_account', {}, ACCOUNT)
  if (asked.kind === 'trouble') {
    const isGone = asked.refused?.status === 404
    return { unread: isGone ? { kind: 'absent', status: 'not-found', detail: 'account-not-found' } : asked.meaning }
  }
  const isMeant = asked.value.username.toLowerCase() === name.toLowerCase()
  return isMeant ? asked.value : { unread: cannotTell('credential-rejected', 'not-the-account-of-the-credential') }
}

const readAccount = async (
  reference: AccountReference,
  own: Account,
  { ask, observedAt }: { readonly ask: Ask; readonly observedAt: Instant },
): Promise<ReadOutcome> => {
  const pins = await pinsOf(ask, observedAt)
  if ('unread' in pins) return pins.unread
  const { dated, truncated, undated, hidden, answers } = postsIn(pins)
  const profile = profileOf(own, own.website_url ? undefined : await claimedSite(ask))
  const snapshot: Snapshot = {
    account: { platform: reference.platform, reference: reference.reference },
    observedAt,
    source: addressOf(own),
    title: nameOf(own),
    posts: dated.map(({ post }) => post),
    // It counts pins and lists none: they are on boards that are not public, or were.
    truncated: truncated || (pins.items.length === 0 && (own.pin_count ?? 0) > 0),
    undated,
    ...hidden,
    profile,
    answers,
    missing: [...NEVER_TOLD, ...pins.missing],
  }
  return { kind: 'read', snapshot }
}

/** The first site that the account has proved to be its own. */
const claimedSite = async (ask: Ask): Promise<string | undefined> => {
  const asked = await ask('/user_account/websites', {}, WEBSITES)
  return asked.kind === 'value' ? asked.value.items.find(({ status }) => status === 'verified')?.website : undefined
}
