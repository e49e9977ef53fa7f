import type { Profile } from '../../../domain/audit/snapshot.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import { type Entry, past } from '../../shared/post-pages.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { known, pictureOf, plainText, webAddress } from '../../shared/told-text.ts'
import type { Account, Pin } from './wire.ts'

/** How an account of Pinterest presents itself. @param claimed the site it has proved to be its own, which stands in where it names none. */
export const profileOf = (account: Account, claimed: string | undefined): Profile => {
  const { profile_image: picture, follower_count: followers, pin_count: published } = account
  return known({
    name: nameOf(account),
    description: plainText(account.about),
    website: webAddress(account.website_url) ?? webAddress(claimed),
    followers,
    published,
    picture: pictureOf(picture?.includes('/user/default_')),
  })
}

export const nameOf = ({ business_name: name, username }: Account): string => plainText(name) ?? username
export const addressOf = ({ username }: Account): string => `https://www.pinterest.com/${username}/`

/** A pin that has a parent was somebody else's before it was saved; whose figures it then carries is not told. */
export const entryOf = (pin: Pin, observedAt: Instant): Entry => {
  const { reaction: reactions, comment: replies, save: reposts, impression: views } = pin.pin_metrics?.lifetime_metrics ?? {}
  const shown = { url: `https://www.pinterest.com/pin/${pin.id}/`, title: plainText(pin.title) }
  return {
    id: pin.id,
    kind: 'post',
    at: past(publicationInstant(pin.created_at ?? ''), observedAt),
    post:
      pin.parent_pin_id === undefined
        ? known({ ...shown, reactions, replies, reposts, views, link: webAddress(pin.link) })
        : { kind: 'repost', ...known(shown) },
  }
}
