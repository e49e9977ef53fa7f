import type { Instant } from '../../../domain/shared/calendar.ts'
import { type GraphApi, type GraphTrouble, refusedWith, whyMissing } from '../../shared/graph-api.ts'
import { type Listed, readList } from '../../shared/graph-list.ts'
import { isFarEnough, type Lost, MOST_POSTS } from '../../shared/graph-posts.ts'
import type { Query } from '../../shared/json-api.ts'
import { POSTS, TIERS, type Tier, type WirePost } from './wire.ts'

/** `MOST_POSTS` is also the most the platform sends at once. */
const FEWER_AT_ONCE = MOST_POSTS / 2

/** What was read with which fields, and why the fuller ones were given up. */
type PagePosts = Listed<WirePost> & { readonly tier: Tier; readonly lost: Lost }

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
export const readPosts = async ({
  api,
  path,
  startsAt,
  observedAt,
}: {
  readonly api: GraphApi
  readonly path: string
  readonly startsAt: number
  readonly observedAt: Instant
}): Promise<PagePosts> => {
  let place = startsAt
  let limit = MOST_POSTS
  let lost: Lost = {}
  const tierAt = (index: number): Tier => TIERS[index] as Tier

  const ask = async (page: Query) => {
    for (;;) {
      const answer = await api.get(path, { ...page, limit, fields: tierAt(place).fields }, POSTS)
      if (answer.kind === 'value' || !refusedWith(answer, ['permission', 'parameter', 'too-much'])) return answer
      if (refusedWith(answer, ['too-much']) && limit > FEWER_AT_ONCE) limit = FEWER_AT_ONCE
      else if (place + 1 < TIERS.length) {
        lost = { ...lost, ...lostBetween(tierAt(place), tierAt(place + 1), answer) }
        place += 1
      } else return answer
    }
  }

  const listed = await readList({
    ask,
    used: api.used,
    isEnough: isFarEnough<WirePost>(({ created_time }) => created_time, observedAt),
  })
  return { ...listed, tier: tierAt(place), lost }
}
