import type { z } from 'zod'
import type { Missing } from '../../../domain/audit/snapshot.ts'
import { dayOf, type Instant } from '../../../domain/shared/calendar.ts'
import type { Ask } from '../../shared/api-questions.ts'
import { windowStart } from '../../shared/paged-list.ts'
import type { DatedPost } from '../../shared/post-pages.ts'
import { known } from '../../shared/told-text.ts'
import { whyMissing } from './failures.ts'
import { STATISTICS } from './wire.ts'

/** Posts whose figures are asked for, the newest: an address holds no more of their names. */
const MOST_COUNTED = 30
/** Two kinds of posts, asked for under a name of their own each. */
export const CALLS_FOR_FIGURES = 2
const KINDS = [
  ['shares', 'urn:li:share:'],
  ['ugcPosts', 'urn:li:ugcPost:'],
] as const

type Figures = { readonly reactions?: number; readonly replies?: number; readonly reposts?: number; readonly views?: number }
const NONE: Figures = { reactions: 0, replies: 0, reposts: 0, views: 0 }

/**
 * What did others do with these posts, by the statistics of the last twelve months?
 *
 * The platform leaves out posts with which nobody did anything: one that was asked for, in an answer, and does not stand there has zeros. Older ones stay unknown.
 */
export const withFigures = async (
  posts: readonly DatedPost[],
  { ask, page, observedAt }: { readonly ask: Ask; readonly page: string; readonly observedAt: Instant },
): Promise<{ readonly posts: readonly DatedPost[]; readonly missing: readonly Missing[] }> => {
  const countable = posts.filter(({ post }) => post.kind !== 'repost' && dayOf(post.publishedAt) >= dayOf(windowStart(observedAt)))
  const chosen = countable.slice(-MOST_COUNTED)
  const figures = new Map<string, Figures>()
  const reasons = new Set<Missing['why']>(chosen.length < countable.length ? ['budget'] : [])
  for (const [parameter, prefix] of KINDS) {
    const ids = chosen.map(({ id }) => id).filter((id) => id.startsWith(prefix))
    if (ids.length === 0) continue
    const asked = await ask(addressFor(page, parameter, ids), {}, STATISTICS)
    if (asked.kind === 'trouble') {
      reasons.add(whyMissing(asked))
      continue
    }
    const told = asked.value.elements.map((each) => ({ id: each.share ?? each.ugcPost ?? '', figures: figuresIn(each.totalShareStatistics) }))
    // Under names that were not asked for, nothing tells which posts were left out.
    if (told.some(({ id }) => !ids.includes(id))) {
      reasons.add('failed')
      continue
    }
    for (const id of ids) figures.set(id, NONE)
    for (const each of told) figures.set(each.id, each.figures)
  }
  return {
    posts: posts.map(({ id, post }) => ({ id, post: { ...post, ...(post.kind === 'repost' ? {} : figures.get(id)) } })),
    missing: [...reasons].flatMap((why) => [{ what: 'reactions', why } as const, { what: 'views', why } as const]),
  }
}

type Statistics = z.output<typeof STATISTICS>['elements'][number]['totalShareStatistics']
const figuresIn = ({ likeCount: reactions, commentCount: replies, shareCount: reposts, impressionCount: views }: Statistics): Figures =>
  known({ reactions, replies, reposts, views })

/** Lists stand in the address with their brackets and commas as they are, and the names in them encoded. */
const addressFor = (page: string, parameter: string, ids: readonly string[]): string =>
  `/organizationalEntityShareStatistics?q=organizationalEntity&organizationalEntity=${encodeURIComponent(page)}&${parameter}=List(${ids.map(encodeURIComponent).join(',')})`
