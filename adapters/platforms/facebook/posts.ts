import type { Missing, Told } from '../../../domain/audit/snapshot.ts'
import { dayOf, type Instant } from '../../../domain/shared/calendar.ts'
import { windowStart } from '../../shared/conversations.ts'
import { type GraphApi, type GraphTrouble, refusedWith, whyMissing } from '../../shared/graph-api.ts'
import { type Listed, readList } from '../../shared/graph-list.ts'
import type { Query } from '../../shared/json-api.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { POSTS, TIERS, type Tier, type WirePost } from './wire.ts'

/** Posts read of one page, the newest ones; also the most the platform sends at once. */
export const MOST_POSTS = 100
const FEWER_AT_ONCE = MOST_POSTS / 2

type Lost = Partial<Readonly<Record<Told, Missing['why']>>>
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

  const start = dayOf(windowStart(observedAt))
  const isOld = ({ created_time }: WirePost): boolean => {
    const at = publicationInstant(created_time ?? '')
    return at !== undefined && dayOf(at) < start
  }
  const listed = await readList({
    ask,
    used: api.used,
    isEnough: (known, fresh) => known.length >= MOST_POSTS || (fresh.length > 0 && fresh.every(isOld)),
  })
  return { ...listed, tier: tierAt(place), lost }
}
