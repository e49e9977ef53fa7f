import type { Profile } from '../../../domain/audit/snapshot.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import type { Utterance } from '../../shared/conversations.ts'
import { type Entry, past } from '../../shared/post-pages.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { known, plainText, webAddress } from '../../shared/told-text.ts'
import type { Comment, Organisation, Post } from './wire.ts'

/** Longest moment that a date can hold. */
const LAST_MOMENT = 8.64e15

const instantAt = (milliseconds: number | undefined): Instant | undefined =>
  milliseconds === undefined || milliseconds > LAST_MOMENT ? undefined : publicationInstant(new Date(milliseconds).toISOString())

/**
 * How a page of LinkedIn presents itself. The year in it is that of the organisation, and says nothing of the page.
 *
 * @param isWhole whoever may not administer the page is told less, so that a missing logo means nothing.
 */
export const profileOf = (organisation: Organisation, { isWhole, followers }: { isWhole: boolean; followers: number | undefined }): Profile =>
  known({
    name: plainText(organisation.localizedName),
    description: plainText(organisation.localizedDescription),
    website: webAddress(organisation.localizedWebsite),
    followers,
    picture: organisation.logoV2 !== undefined ? ('own' as const) : isWhole ? ('default' as const) : undefined,
  })

export const urnOf = ({ id }: Organisation): string => `urn:li:organization:${id}`
const addressOfPost = (urn: string): string => `https://www.linkedin.com/feed/update/${urn}/`

/** Drafts and what only some people see are no posts. A post passed on without a word of one's own is a repost. */
export const entryOf = (post: Post, observedAt: Instant): Entry => {
  const at = past(instantAt(post.publishedAt), observedAt)
  const isOpen = (post.lifecycleState ?? 'PUBLISHED') === 'PUBLISHED' && (post.visibility ?? 'PUBLIC') === 'PUBLIC'
  const isRepost = post.reshareContext !== undefined && plainText(post.commentary) === undefined
  return { id: post.id, kind: isOpen ? 'post' : 'other', at, post: { url: addressOfPost(post.id), ...(isRepost ? { kind: 'repost' } : {}) } }
}

/** The moment its place in the list goes by. */
export const touchedAt = ({ lastModifiedAt, publishedAt }: Post): Instant | undefined => instantAt(lastModifiedAt ?? publishedAt)

export const utteranceOf = (comment: Comment, { post, page }: { readonly post: string; readonly page: string }): readonly Utterance[] => {
  const at = instantAt(comment.created.time)
  if (at === undefined) return []
  const isOwn = comment.actor === page
  return [
    {
      id: comment.commentUrn,
      parent: comment.parentComment,
      at,
      url: addressOfPost(post),
      text: comment.message?.text ?? '',
      isOwn,
      isToAccount: !isOwn,
    },
  ]
}
