import type { Instant } from '../../../domain/shared/calendar.ts'
import type { Ask } from '../../shared/api-questions.ts'
import { GONE, type Heard, heardBelow, type Thread, type Utterance } from '../../shared/conversations.ts'
import type { DatedPost } from '../../shared/post-pages.ts'
import { whyMissing } from './failures.ts'
import { utteranceOf } from './normalise.ts'
import { COMMENTS, type Comment } from './wire.ts'

const PAGE_SIZE = 50
/** Comments below which answers are looked for: one request each. */
export const MOST_ANSWERED = 5

/** Brackets too, which the platform takes for its own. */
const encoded = (urn: string): string => encodeURIComponent(urn).replaceAll('(', '%28').replaceAll(')', '%29')

const mayBeAnswered = ({ commentsSummary }: Comment): boolean =>
  (commentsSummary?.totalFirstLevelComments ?? commentsSummary?.aggregatedTotalComments ?? 0) > 0

/**
 * What do people say below the posts of this page, and does it answer?
 *
 * Answers to a comment are asked for one by one, as far as the budget goes.
 */
export const heardOn = async (
  posts: readonly DatedPost[],
  { ask, page, observedAt }: { readonly ask: Ask; readonly page: string; readonly observedAt: Instant },
): Promise<Heard> => {
  let asks = 0

  const commentsBelow = async (urn: string) => ask(`/socialActions/${encoded(urn)}/comments`, { count: PAGE_SIZE }, COMMENTS)

  const withAnswers = async (comment: Comment, post: string): Promise<readonly Utterance[]> => {
    const said = utteranceOf(comment, { post, page })
    if (!mayBeAnswered(comment)) return said
    asks += 1
    const asked = asks > MOST_ANSWERED ? undefined : await commentsBelow(comment.commentUrn)
    if (asked?.kind !== 'value') return said.map((each) => ({ ...each, isCut: true }))
    const below = asked.value.elements.flatMap((answer) => utteranceOf({ ...answer, parentComment: comment.commentUrn }, { post, page }))
    return [...said, ...below.map((answer) => ({ ...answer, isToAccount: false }))]
  }

  const threadBelow = async (post: string): Promise<Thread> => {
    const asked = await commentsBelow(post)
    if (asked.kind === 'trouble') return asked.refused?.status === 404 ? GONE : { why: whyMissing(asked) }
    const { elements } = asked.value
    const utterances: Utterance[] = []
    for (const comment of elements) utterances.push(...(await withAnswers(comment, post)))
    return { utterances, left: elements.length >= PAGE_SIZE ? 'some' : undefined }
  }

  return heardBelow({ posts, observedAt, ask: threadBelow })
}
