import type { Instant } from '../../../domain/shared/calendar.ts'
import { type Heard, heardBelow, type Thread, unheard } from '../../shared/conversations.ts'
import type { GraphApi } from '../../shared/graph-api.ts'
import { threadIn } from '../../shared/graph-comments.ts'
import { knownSince, type Posts } from '../../shared/post-pages.ts'
import { utterancesOf } from './normalise.ts'
import { COMMENT_FIELDS, COMMENTS, VISITOR_POST_FIELDS } from './wire.ts'

const AT_ONCE = 50

/**
 * What others wrote to this page, below its posts and on the page itself, and whether it answered.
 *
 * Only with a token of the page: no other is told which comments are the page's own. Posts of visitors are left out where they cannot be read; many pages do not allow any.
 */
export const readIncoming = async ({
  api,
  pageId,
  posts,
  observedAt,
}: {
  readonly api: GraphApi
  readonly pageId: string
  readonly posts: Posts
  readonly observedAt: Instant
}): Promise<Heard> => {
  const threadAt = async (path: string, query: Parameters<GraphApi['get']>[1]): Promise<Thread> =>
    threadIn(await api.get(path, { limit: AT_ONCE, ...query }, COMMENTS), (wire) => utterancesOf(wire, pageId))
  const newestFirst = { filter: 'toplevel', order: 'reverse_chronological', fields: COMMENT_FIELDS }

  if (api.isSparing()) return unheard('budget')
  return heardBelow({
    posts: posts.dated,
    ask: (id) => threadAt(`/${encodeURIComponent(id)}/comments`, newestFirst),
    elsewhere: () => threadAt(`/${pageId}/visitor_posts`, { fields: VISITOR_POST_FIELDS }),
    from: knownSince(posts, observedAt),
    isSparing: api.isSparing,
    observedAt,
  })
}
