import type { Capabilities } from '../../../domain/audit/capabilities.ts'
import { recogniseAccount } from '../../../domain/audit/references/recognise.ts'
import type { AccountReference, Missing, ReadOutcome, Snapshot } from '../../../domain/audit/snapshot.ts'
import type { SnapshotReader } from '../../../domain/ports.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import { type Ask, asking } from '../../shared/api-questions.ts'
import { MOST_THREADS } from '../../shared/conversations.ts'
import { cannotTell, jsonApi, type Unread } from '../../shared/json-api.ts'
import { MOST_PAGES } from '../../shared/paged-list.ts'
import type { PoliteFetcher } from '../../shared/polite-fetch.ts'
import { MOST_POSTS, postsIn } from '../../shared/post-pages.ts'
import { CALLS_TO_RENEW } from '../../shared/token-renewal.ts'
import { heardOn, MOST_ANSWERED } from './comments.ts'
import { meaningAt, whyMissing } from './failures.ts'
import { CALLS_FOR_FIGURES, withFigures } from './figures.ts'
import { profileOf, urnOf } from './normalise.ts'
import { postsOf } from './posts.ts'
import { renewAt } from './renew.ts'
import { NETWORK_SIZE, ORGANISATION, ORGANISATIONS, type Organisation } from './wire.ts'

/**
 * What does the page of an organisation on LinkedIn publish, and does it answer?
 *
 * Read with the credential of somebody who has a role on the page, under the Community Management API. Each right that is missing costs what it would have shown; only the posts
 * are indispensable. Profiles of people are shown to no program.
 */
const BASE = 'https://api.linkedin.com/rest'
/** Each version of the interface lives for a year at least. */
const VERSION = '202607'
const LONGEST_READING_MS = 45_000
/** The page by its name, the same by its id, its followers. */
const CALLS_FOR_PROFILE = 3

const CAPABILITIES: Capabilities = {
  reads: 'own',
  credential: 'required',
  needs: [['r_organization_social']],
  tells: ['profile', 'followers', 'reactions', 'views', 'incoming'],
  mostPosts: MOST_POSTS,
  terms: ['owner-only'],
  mostCalls: CALLS_FOR_PROFILE + MOST_PAGES + CALLS_FOR_FIGURES + MOST_THREADS + MOST_ANSWERED + CALLS_TO_RENEW,
}
const NEVER_TOLD: readonly Missing[] = [
  { what: 'created-at', why: 'never' },
  { what: 'posting-app', why: 'never' },
]

type Tools = {
  readonly fetcher: PoliteFetcher
  readonly bases?: { readonly linkedin?: string }
  /** Of the interface: year and month. */
  readonly version?: string
}
type Context = Parameters<SnapshotReader['read']>[1]
type Page = { readonly organisation: Organisation; readonly isWhole: boolean }
/** `find` asks for lists by a criterion, which the platform wants to be told. */
type Reading = { readonly ask: Ask; readonly find: Ask; readonly observedAt: Instant; readonly address: string }

export const linkedinReader = ({ fetcher, bases, version = VERSION }: Tools): SnapshotReader => ({
  capabilities: CAPABILITIES,
  renew: renewAt(fetcher, bases?.linkedin),
  read: async (account, { signal, observedAt, credential, meter }: Context) => {
    const recognised = recogniseAccount(account.reference, 'linkedin')
    if (!recognised.ok) return cannotTell('unsupported', recognised.code)
    const [kind, name = ''] = recognised.account.reference.split('/')
    if (kind === 'in') return cannotTell('unsupported', 'profile-of-a-person')
    const token = credential?.secrets['accessToken']
    if (token === undefined) return cannotTell('credential-missing', 'connection-missing')
    const headers = { Authorization: `Bearer ${token}`, 'LinkedIn-Version': version, 'X-Restli-Protocol-Version': '2.0.0' }
    const allowance = { ms: LONGEST_READING_MS, meter }
    const askWith = (more: Readonly<Record<string, string>>): Ask => {
      const api = jsonApi({ fetcher, base: bases?.linkedin ?? BASE, headers: { ...headers, ...more } })
      return asking({ api, signal, allowance, meaningOf: meaningAt(observedAt) })
    }
    const reading = {
      ask: askWith({}),
      find: askWith({ 'X-RestLi-Method': 'FINDER' }),
      observedAt,
      address: `https://www.linkedin.com/${recognised.account.reference}/`,
    }
    const page = await pageOf(reading, name)
    const outcome = 'unread' in page ? page.unread : await readPage(account, page, reading)
    return signal.aborted ? cannotTell('unreachable', 'aborted') : outcome
  },
})

const NOT_FOUND: Unread = { kind: 'absent', status: 'not-found', detail: 'account-not-found' }

/** Ids are digits. By a name the platform tells everybody the same few fields; by the id it tells all to whoever administers the page. */
const pageOf = async ({ ask, find }: Reading, name: string): Promise<Page | { readonly unread: Unread }> => {
  if (/^\d+$/.test(name)) {
    const asked = await ask(`/organizations/${name}`, {}, ORGANISATION)
    if (asked.kind === 'value') return { organisation: asked.value, isWhole: true }
    return { unread: asked.refused?.status === 404 ? NOT_FOUND : asked.meaning }
  }
  const named = await find('/organizations', { q: 'vanityName', vanityName: name }, ORGANISATIONS)
  if (named.kind === 'trouble') return { unread: named.refused?.status === 404 ? NOT_FOUND : named.meaning }
  const [organisation] = named.value.elements
  if (organisation === undefined) return { unread: NOT_FOUND }
  const whole = await ask(`/organizations/${organisation.id}`, {}, ORGANISATION)
  return whole.kind === 'value' ? { organisation: whole.value, isWhole: true } : { organisation, isWhole: false }
}

const readPage = async (reference: AccountReference, { organisation, isWhole }: Page, reading: Reading): Promise<ReadOutcome> => {
  const { ask, find, observedAt, address } = reading
  const page = urnOf(organisation)
  const listed = await postsOf(find, page, observedAt)
  if ('unread' in listed) return listed.unread
  const { dated, truncated, undated, hidden } = postsIn(listed)
  const followers = await followersOf(ask, page)
  const counted = await withFigures(dated, { ask: find, page, observedAt })
  const heard = await heardOn(counted.posts, { ask, page, observedAt })
  const profile = profileOf(organisation, { isWhole, followers: followers.count })
  const snapshot: Snapshot = {
    account: { platform: reference.platform, reference: reference.reference },
    observedAt,
    source: address,
    ...(profile.name === undefined ? {} : { title: profile.name }),
    posts: counted.posts.map(({ post }) => post),
    truncated,
    undated,
    ...hidden,
    profile,
    ...heard,
    missing: [
      ...NEVER_TOLD,
      ...(isWhole ? [] : [{ what: 'profile', why: 'permission' } as const]),
      ...followers.missing,
      ...counted.missing,
      ...heard.missing,
    ],
  }
  return { kind: 'read', snapshot }
}

const followersOf = async (ask: Ask, page: string): Promise<{ readonly count?: number; readonly missing: readonly Missing[] }> => {
  const asked = await ask(`/networkSizes/${encodeURIComponent(page)}`, { edgeType: 'COMPANY_FOLLOWED_BY_MEMBER' }, NETWORK_SIZE)
  if (asked.kind === 'value') return { count: asked.value.firstDegreeSize, missing: [] }
  return { missing: [{ what: 'followers', why: whyMissing(asked) }] }
}
