import type { AccountNotice, Post, Profile } from '../../../domain/audit/snapshot.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import type { Utterance } from '../../shared/conversations.ts'
import { utterancesIn } from '../../shared/graph-comments.ts'
import { type Entry, past } from '../../shared/post-pages.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { known, pictureOf, plainText, webAddress } from '../../shared/told-text.ts'
import type { Page, Tier, WireComment, WirePost } from './wire.ts'

/**
 * What does a Facebook page say in our words?
 *
 * What the platform left out stays unknown, but for shares: it leaves them out when there are none, so that they are 0 where they were asked for.
 */
export const profileOf = ({ name, about, description, website, followers_count: followers, picture, ...flags }: Page): Profile => {
  const notices = noticesOf(flags)
  const said = {
    name: plainText(name),
    description: plainText(about) ?? plainText(description),
    website: webAddress(website),
    followers,
    picture: pictureOf(picture?.data.is_silhouette),
  }
  return { ...known(said), ...(notices.length > 0 ? { notices } : {}) }
}

const noticesOf = (flags: Pick<Page, 'is_published' | 'is_unclaimed' | 'is_permanently_closed'>): readonly AccountNotice[] => [
  ...(flags.is_permanently_closed ? (['closed'] as const) : []),
  ...(flags.is_unclaimed ? (['unclaimed'] as const) : []),
  ...(flags.is_published === false ? (['unpublished'] as const) : []),
]

/** Where people look at the page: no parameter of an address that was asked is part of it. */
export const addressOf = ({ id, link }: Page): string => {
  const url = webAddress(link)
  if (url === undefined || !/^https:\/\/([a-z-]+\.)?facebook\.com\//.test(url)) return `https://www.facebook.com/${id}`
  return url.replace(/[?#].*$/, '')
}

/** Only what the page itself has published is a post. @param tier the fields that were asked for. */
export const entryOf = (wire: WirePost, { pageId, tier, observedAt }: { pageId: string; tier: Tier; observedAt: Instant }): Entry => {
  const isPost = (wire.from === undefined || wire.from.id === pageId) && wire.is_published !== false
  const at = past(publicationInstant(wire.created_time ?? ''), observedAt)
  return { id: wire.id, kind: isPost ? 'post' : 'other', at, post: toldOf(wire, tier) }
}

const toldOf = (wire: WirePost, tier: Tier): Omit<Post, 'publishedAt'> =>
  known({
    url: webAddress(wire.permalink_url),
    reactions: wire.reactions?.summary.total_count,
    replies: wire.comments?.summary.total_count,
    reposts: wire.shares === undefined && tier.hasShares ? 0 : wire.shares?.count,
    views: wire.insights?.data.find(({ name }) => name === 'post_media_view')?.values[0]?.value,
    via: plainText(wire.application?.name),
  })

/** A comment, or a post of a visitor. Who wrote it is left out unless they let the app know; the page itself always does. */
export const utterancesOf = (wire: WireComment, pageId: string): readonly Utterance[] =>
  utterancesIn({
    id: wire.id,
    time: wire.created_time,
    url: webAddress(wire.permalink_url),
    text: wire.message,
    isOwn: wire.from?.id === pageId,
    isHidden: wire.is_hidden === true,
    replies: (wire.comments?.data ?? []).map(({ created_time: time, from }) => ({ time, isOwn: from?.id === pageId })),
    paging: wire.comments?.paging,
  })
