import type { AccountNotice, Profile } from '../../../domain/audit/snapshot.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import type { Said, Utterance } from '../../shared/conversations.ts'
import { type Entry, past } from '../../shared/post-pages.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { known, plainText, webAddress } from '../../shared/told-text.ts'
import type { FeedItem, ThreadPost, WirePost, WireProfile } from './wire.ts'

/** What stands in the place of a handle whose domain leads to the account no more. */
const BROKEN_HANDLE = 'handle.invalid'
/** Handles of accounts that a bridge keeps in step with one on another network. */
const BRIDGED = '.ap.brid.gy'
/** Labels by which the moderation keeps an account from view. */
const LIMITING: ReadonlySet<string> = new Set(['!hide', '!warn', '!takedown', '!suspend'])
const NO_VISITORS = '!no-unauthenticated'

const labelsOf = ({ labels }: WireProfile): readonly string[] => labels.filter(({ neg }) => neg !== true).map(({ val }) => val)

/** Its owner asks that nobody be shown it who is not logged in: we are not. */
export const wantsNoVisitors = (profile: WireProfile): boolean => labelsOf(profile).includes(NO_VISITORS)

export const nameOf = ({ displayName, handle }: WireProfile): string | undefined =>
  plainText(displayName) ?? (handle === BROKEN_HANDLE ? undefined : handle)

/** How an account of Bluesky presents itself. One without a picture of its own has no such field. */
export const profileOf = (profile: WireProfile): Profile => {
  const { description, website, createdAt, followersCount: followers, postsCount: published, avatar } = profile
  const notices = noticesOf(profile)
  const said = {
    name: nameOf(profile),
    description: plainText(description),
    website: webAddress(website) ?? webAddress(/https?:\/\/[^\s)>\]]+/i.exec(description ?? '')?.[0]),
    createdAt: publicationInstant(createdAt ?? ''),
    followers,
    published,
    picture: avatar === undefined ? ('default' as const) : ('own' as const),
  }
  return { ...known(said), ...(notices.length > 0 ? { notices } : {}) }
}

const noticesOf = (profile: WireProfile): readonly AccountNotice[] => {
  const labels = labelsOf(profile)
  return [
    ...(labels.includes('bot') || profile.handle.endsWith(BRIDGED) ? (['automated'] as const) : []),
    ...(labels.some((label) => LIMITING.has(label)) ? (['limited'] as const) : []),
  ]
}

/** The name in addresses of the site. */
const placeOf = ({ did, handle }: { readonly did: string; readonly handle?: string | undefined }): string =>
  handle === undefined || handle === BROKEN_HANDLE ? did : handle

export const addressOf = (profile: WireProfile): string => `https://bsky.app/profile/${placeOf(profile)}`

/** A post is named by its author and the last part of its identifier. */
const addressOfPost = ({ uri, author }: WirePost): string | undefined =>
  webAddress(`https://bsky.app/profile/${placeOf(author)}/post/${encodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))}`)

const authorIn = (uri: string): string | undefined => /^at:\/\/([^/]+)\//.exec(uri)?.[1]

/** The date in a post is what its author says it is; whichever is earlier of it and the moment the network saw it. One that is yet to come is none. */
const publishedAt = ({ record, indexedAt }: WirePost, observedAt: Instant): Instant | undefined => {
  const moments = [record.createdAt, indexedAt]
    .map((text) => past(publicationInstant(text ?? ''), observedAt))
    .filter((moment) => moment !== undefined)
  return moments.sort()[0]
}

const is = (reason: FeedItem['reason'], name: string): boolean => reason?.$type.endsWith(`#${name}`) === true

/** What others thought of something that was passed on says nothing about the account that did so. A pinned post stands once more in its own place. */
export const entryOf = ({ post, reason }: FeedItem, did: string, observedAt: Instant): Entry => {
  if (is(reason, 'reasonPin')) return { id: `pin ${post.uri}`, kind: 'other', at: undefined }
  if (is(reason, 'reasonRepost')) {
    const at = past(publicationInstant(reason?.indexedAt ?? ''), observedAt)
    return { id: `repost ${post.uri}`, kind: 'post', at, post: { kind: 'repost', ...known({ url: addressOfPost(post) }) } }
  }
  const at = publishedAt(post, observedAt)
  const parent = post.record.reply?.parent.uri
  if (parent !== undefined && authorIn(parent) !== did) return { id: post.uri, kind: 'answer', at }
  const told = {
    url: addressOfPost(post),
    reactions: post.likeCount,
    replies: post.replyCount,
    reposts: post.repostCount,
    link: webAddress(post.record.embed?.external?.uri),
  }
  return { id: post.uri, kind: post.author.did === did ? 'post' : 'other', at, post: known(told) }
}

type Hearer = { readonly did: string; readonly observedAt: Instant }

/** What was said below the first of these posts. What did not come along right below it is left. */
export const saidIn = (posts: readonly ThreadPost[], hearer: Hearer): Said => ({
  utterances: posts.flatMap(({ post, isCut }) => utteranceOf(post, hearer).map((each) => ({ ...each, isCut }))),
  left: posts[0]?.isCut === true ? 'some' : undefined,
})

const utteranceOf = (post: WirePost, { did, observedAt }: Hearer): readonly Utterance[] => {
  const at = publishedAt(post, observedAt)
  if (at === undefined) return []
  const parent = post.record.reply?.parent.uri
  const isOwn = post.author.did === did
  return [
    {
      id: post.uri,
      parent,
      at,
      url: addressOfPost(post),
      text: post.record.text ?? '',
      isOwn,
      isToAccount: parent !== undefined && authorIn(parent) === did,
    },
  ]
}
