import type { Post, Profile } from '../../../domain/audit/snapshot.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import type { Remarks } from '../../shared/conversations.ts'
import { nextPage } from '../../shared/graph-api.ts'
import { type Entry, past } from '../../shared/post-pages.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { known, plainText, webAddress } from '../../shared/told-text.ts'
import type { Account, WireComments, WireMedium, WireProfile, WireReply } from './wire.ts'

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

/** @param url of the post they stand below: comments have no address of their own. */
export const remarksOf = ({ data, paging }: WireComments, account: Account, url: string | undefined): Remarks => {
  const isOwn = isBy(account)
  const remarks = data.flatMap((each) => {
    const at = publicationInstant(each.timestamp ?? '')
    if (at === undefined) return []
    const replies = (each.replies?.data ?? []).flatMap((reply) => {
      const repliedAt = publicationInstant(reply.timestamp ?? '')
      return repliedAt === undefined ? [] : [{ at: repliedAt, isOwn: isOwn(reply) }]
    })
    return [
      {
        at,
        ...(url === undefined ? {} : { url }),
        text: each.text ?? '',
        isOwn: isOwn(each),
        isHidden: each.hidden === true,
        replies,
        isCut: nextPage(each.replies?.paging) !== undefined,
      },
    ]
  })
  return { remarks, hasMore: nextPage(paging) !== undefined }
}
