import type { z } from 'zod'
import type { Instant } from '../../../domain/shared/calendar.ts'
import { type Heard, heardBelow, heardOf, type Remarks, sinceOf } from '../../shared/conversations.ts'
import { type GraphApi, nextPage, refusedWith, whyMissing } from '../../shared/graph-api.ts'
import { remarksOf } from './normalise.ts'
import { COMMENT_FIELDS, COMMENTS, VISITOR_POST_FIELDS } from './wire.ts'

const AT_ONCE = 50

/** A post of the page that was commented. */
type Commented = { readonly id: string; readonly at: Instant }

/**
 * What others wrote to this page, below its posts and on the page itself, and whether it answered.
 *
 * Only with a token of the page: no other is told which comments are the page's own. Posts of visitors are left out where they cannot be read; many pages do not allow any.
 */
export const readIncoming = async ({
  api,
  pageId,
  posts,
  from,
  observedAt,
}: {
  readonly api: GraphApi
  readonly pageId: string
  readonly posts: readonly Commented[]
  readonly from: Instant
  readonly observedAt: Instant
}): Promise<Heard> => {
  const { isSparing } = api
  const remarksIn = ({ data, paging }: z.infer<typeof COMMENTS>): Remarks => ({
    remarks: remarksOf(data, pageId),
    hasMore: nextPage(paging) !== undefined,
  })
  const ask = async (id: string) => {
    const query = { filter: 'toplevel', order: 'reverse_chronological', limit: AT_ONCE, fields: COMMENT_FIELDS }
    const answer = await api.get(`/${encodeURIComponent(id)}/comments`, query, COMMENTS)
    if (answer.kind === 'value') return remarksIn(answer.value)
    return refusedWith(answer, ['absent']) ? 'gone' : { why: whyMissing(answer) }
  }

  if (isSparing()) return { why: 'budget' }
  const below = await heardBelow({ posts, ask, isSparing, from })
  if ('why' in below) return below
  const visitors = isSparing() ? undefined : await api.get(`/${pageId}/visitor_posts`, { limit: AT_ONCE, fields: VISITOR_POST_FIELDS }, COMMENTS)
  const wall: Remarks = visitors?.kind === 'value' ? remarksIn(visitors.value) : { remarks: [], hasMore: false }
  return heardOf([...below.remarks, ...wall.remarks], sinceOf(wall, below.since), observedAt)
}
