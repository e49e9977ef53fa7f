import { isQuestion } from '../../domain/audit/incoming.ts'
import type { Incoming, Missing } from '../../domain/audit/snapshot.ts'
import { dayOf, type Instant } from '../../domain/shared/calendar.ts'
import type { DatedPost } from './post-pages.ts'

/** What somebody wrote where the account can answer. `isCut`: further answers may stand below it that were not sent along. */
export type Remark = {
  readonly at: Instant
  readonly url?: string
  readonly text: string
  readonly isOwn: boolean
  /** Out of sight for everybody: dealt with, and no question any more. */
  readonly isHidden: boolean
  readonly replies: readonly { readonly at: Instant; readonly isOwn: boolean }[]
  readonly isCut: boolean
}
/** `hasMore`: older ones were not sent along. */
export type Remarks = { readonly remarks: readonly Remark[]; readonly hasMore: boolean }
/** What was heard, from when on; or why nothing was. */
export type Heard =
  | { readonly incoming: readonly Incoming[]; readonly incomingSince: Instant; readonly answers: readonly Instant[] }
  | { readonly why: Missing['why'] }

type Commented = { readonly id: string; readonly at: Instant }
type Asked = Remarks | 'gone' | { readonly why: Missing['why'] }

/** Posts whose comments are read, the newest first: one request each. */
const MOST_POSTS = 10

/** Posts somebody has commented. */
export const commentedIn = (dated: readonly DatedPost[]): readonly Commented[] =>
  dated.filter(({ post }) => (post.replies ?? 0) > 0).map(({ id, post }) => ({ id, at: post.publishedAt }))

const later = (a: Instant, b: Instant): Instant => (dayOf(a) >= dayOf(b) ? a : b)
const isCode = (asked: Asked): asked is 'gone' => asked === 'gone'

/**
 * What did others say below these posts, and was it answered?
 *
 * The posts are asked one by one, the newest first, as long as the budget lasts. `incomingSince` moves up to the last post that was asked, or to the oldest comment where a
 * list was cut: what came before was not seen. A post that is gone is passed over.
 *
 * @param from the oldest post that is known; nothing is told of the time before.
 */
export const heardBelow = async ({
  posts,
  ask,
  isSparing,
  from,
}: {
  readonly posts: readonly Commented[]
  readonly ask: (id: string) => Promise<Asked>
  readonly isSparing: () => boolean
  readonly from: Instant
}): Promise<(Remarks & { readonly since: Instant }) | { readonly why: Missing['why'] }> => {
  const newestFirst = posts.filter(({ at }) => dayOf(at) >= dayOf(from)).sort((a, b) => dayOf(b.at) - dayOf(a.at) || (a.id < b.id ? -1 : 1))
  const remarks: Remark[] = []
  let since = from
  for (const [index, { id }] of newestFirst.entries()) {
    const asked: Asked = index >= MOST_POSTS || isSparing() ? { why: 'budget' } : await ask(id)
    if (isCode(asked)) continue
    if ('why' in asked) {
      const last = newestFirst[index - 1]
      return last === undefined ? asked : { remarks, hasMore: true, since: later(since, last.at) }
    }
    remarks.push(...asked.remarks)
    since = sinceOf(asked, since)
  }
  return { remarks, hasMore: false, since }
}

/** Of a list that was cut, only the time from its oldest item on is known. */
export const sinceOf = ({ remarks, hasMore }: Remarks, since: Instant): Instant => {
  if (!hasMore || remarks.length === 0) return since
  return later(
    since,
    remarks.map(({ at }) => at).reduce((a, b) => (dayOf(a) <= dayOf(b) ? a : b)),
  )
}

/**
 * Remarks as incoming items and answers. What the account itself wrote, what is hidden and what lies outside the time are none; nor is one whose
 * answers were cut before the account had spoken, since it may have answered.
 */
export const heardOf = (remarks: readonly Remark[], since: Instant, observedAt: Instant): Extract<Heard, { incoming: unknown }> => {
  const isSeen = (at: Instant): boolean => dayOf(at) >= dayOf(since) && dayOf(at) <= dayOf(observedAt)
  const foreign = remarks.filter(({ at, isOwn, isHidden }) => !isOwn && !isHidden && isSeen(at))
  const told = foreign.map((remark) => ({ remark, answers: answersTo(remark, observedAt) }))
  const incoming = told.flatMap(({ remark: { at, url, text, isCut }, answers: [answeredAt] }): readonly Incoming[] =>
    isCut && answeredAt === undefined
      ? []
      : [{ at, ...(url === undefined ? {} : { url }), isQuestion: isQuestion(text), ...(answeredAt === undefined ? {} : { answeredAt }) }],
  )
  return {
    incoming: incoming.sort((a, b) => dayOf(b.at) - dayOf(a.at) || ((a.url ?? '') < (b.url ?? '') ? -1 : 1)),
    incomingSince: since,
    answers: told.flatMap(({ answers }) => answers).sort((a, b) => dayOf(a) - dayOf(b)),
  }
}

/** When the account answered, the first time first. */
const answersTo = ({ at, replies }: Remark, observedAt: Instant): readonly Instant[] =>
  replies
    .filter((reply) => reply.isOwn && dayOf(reply.at) >= dayOf(at) && dayOf(reply.at) <= dayOf(observedAt))
    .map((reply) => reply.at)
    .sort((a, b) => dayOf(a) - dayOf(b))
