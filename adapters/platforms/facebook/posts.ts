import type { Instant } from '../../../domain/shared/calendar.ts'
import { type GraphApi, type GraphTrouble, refusedWith, whyMissing } from '../../shared/graph-api.ts'
import { pageIn } from '../../shared/graph-list.ts'
import type { Query } from '../../shared/json-api.ts'
import type { Lost } from '../../shared/missing.ts'
import type { Listed, Unlisted } from '../../shared/paged-list.ts'
import { type Entry, MOST_POSTS, readPosts } from '../../shared/post-pages.ts'
import { entryOf } from './normalise.ts'
import { POSTS, TIERS, type Tier } from './wire.ts'

/** `MOST_POSTS` is also the most the platform sends at once. */
const FEWER_AT_ONCE = MOST_POSTS / 2

/** Why some of the figures were given up. */
type PagePosts = Listed<Entry> & { readonly lost: Lost }

/** What a narrower set of fields does not tell, and whose fault that is. */
const lostBetween = (wide: Tier, narrow: Tier, trouble: GraphTrouble): Lost => {
  const why = whyMissing(trouble)
  return Object.fromEntries(wide.tells.filter((told) => !narrow.tells.includes(told)).map((told) => [told, why]))
}

/**
 * The posts of a page, with as many of their figures as the token lets see.
 *
 * One right that is missing has the whole request refused, so the fullest set of fields is tried first and given up step by step. The platform ranks posts instead of
 * sorting them, so that an old one does not end the list; a whole page of old ones does. A request that is too much for it is halved before anything is given up.
 *
 * @param path `published_posts` of the page whose token it is, `posts` of any other.
 * @param startsAt the fullest set worth trying.
 */
export const postsOf = async ({
  api,
  path,
  pageId,
  startsAt,
  observedAt,
}: {
  readonly api: GraphApi
  readonly path: string
  readonly pageId: string
  readonly startsAt: number
  readonly observedAt: Instant
}): Promise<PagePosts | Unlisted<GraphTrouble>> => {
  let place = startsAt
  let limit = MOST_POSTS
  let lost: Lost = {}
  const tierAt = (index: number): Tier => TIERS[index] as Tier

  const ask = async (page: Query = {}) => {
    for (;;) {
      const answer = await api.get(path, { ...page, limit, fields: tierAt(place).fields }, POSTS)
      const isTooWide = answer.kind !== 'value' && refusedWith(answer, ['permission', 'parameter', 'too-much'])
      if (!isTooWide) return pageIn(answer, (wire) => entryOf(wire, { pageId, tier: tierAt(place), observedAt }))
      if (refusedWith(answer, ['too-much']) && limit > FEWER_AT_ONCE) limit = FEWER_AT_ONCE
      else if (place + 1 < TIERS.length) {
        lost = { ...lost, ...lostBetween(tierAt(place), tierAt(place + 1), answer) }
        place += 1
      } else return { unread: answer }
    }
  }

  const listed = await readPosts({ ask, observedAt, isRanked: true, isUsedUp: api.isUsedUp })
  return 'unread' in listed ? listed : { ...listed, lost }
}
