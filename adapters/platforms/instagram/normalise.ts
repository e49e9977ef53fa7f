import type { Post, Profile } from '../../../domain/audit/snapshot.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import type { Utterance } from '../../shared/conversations.ts'
import { utterancesIn } from '../../shared/graph-comments.ts'
import { type Entry, past } from '../../shared/post-pages.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { known, plainText, webAddress } from '../../shared/told-text.ts'
import type { Account, WireComment, WireMedium, WireProfile, WireReply } from './wire.ts'

/** What does an Instagram account say in our words? What the platform left out stays unknown. */
export const profileOf = ({ name, biography, website, followers_count, media_count, has_profile_pic, is_published }: WireProfile): Profile => ({
  ...known({
    name: plainText(name),
    description: plainText(biography),
    website: webAddress(website),
    followers: followers_count,
    published: media_count,
    picture: has_profile_pic === undefined ? undefined : has_profile_pic ? ('own' as const) : ('default' as const),
  }),
  ...(is_published === false ? { notices: ['unpublished'] as const } : {}),
})

export const addressOf = (username: string): string => `https://www.instagram.com/${username}/`

/** Advertisements stand beside the posts of an account, and stories are gone after a day: neither is one. */
const NO_POSTS: readonly string[] = ['AD', 'STORY']

export const entryOf = (medium: WireMedium, observedAt: Instant): Entry => ({
  id: medium.id,
  kind: NO_POSTS.includes(medium.media_product_type ?? '') ? 'other' : 'post',
  at: past(publicationInstant(medium.timestamp ?? ''), observedAt),
  post: toldOf(medium),
})

const toldOf = ({ permalink, like_count, comments_count, insights }: WireMedium): Omit<Post, 'publishedAt'> =>
  known({
    url: webAddress(permalink),
    reactions: like_count,
    replies: comments_count,
    views: insights?.data.find(({ name }) => name === 'views')?.values[0]?.value,
  })

const isBy =
  ({ id, username }: Account) =>
  ({ from, username: name }: WireReply): boolean =>
    from?.id === id || (username !== undefined && (from?.username ?? name) === username)

/** @param url of the post it stands below: comments have no address of their own. */
export const utterancesOf = (wire: WireComment, account: Account, url: string | undefined): readonly Utterance[] => {
  const isOwn = isBy(account)
  return utterancesIn({
    id: wire.id,
    time: wire.timestamp,
    url,
    text: wire.text,
    isOwn: isOwn(wire),
    isHidden: wire.hidden === true,
    replies: (wire.replies?.data ?? []).map((reply) => ({ time: reply.timestamp, isOwn: isOwn(reply) })),
    paging: wire.replies?.paging,
  })
}
