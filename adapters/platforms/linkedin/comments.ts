import type { Missing } from '../../../domain/audit/snapshot.ts'
import { dayOf, type Instant } from '../../../domain/shared/calendar.ts'
import type { Ask } from '../../shared/api-questions.ts'
import type { DatedPost } from '../../shared/post-pages.ts'
import { type HeardBelow, heardBelow, type Thread, type Utterance } from '../../shared/threads-below.ts'
import { utteranceOf } from './normalise.ts'
import { COMMENTS, type Comment } from './wire.ts'

const PAGE_SIZE = 50
/** Comments below which answers are looked for: one request each. */
export const MOST_ANSWERED = 5

type Heard = HeardBelow & { readonly answers: readonly Instant[] }

/** Brackets too, which the platform takes for its own. */
const encoded = (urn: string): string => encodeURIComponent(urn).replaceAll('(', '%28').replaceAll(')', '%29')

const mayBeAnswered = ({ commentsSummary }: Comment): boolean =>
  (commentsSummary?.totalFirstLevelComments ?? commentsSummary?.aggregatedTotalComments ?? 0) > 0

/**
 * What do people say below the posts of this page, and does it answer?
 *
 * Answers to a comment are asked for one by one. A comment whose answers were not read is left out, since nobody knows whether the page is among them.
 */
export const heardOn = async (
  posts: readonly DatedPost[],
  { ask, page, observedAt }: { readonly ask: Ask; readonly page: string; readonly observedAt: Instant },
): Promise<Heard> => {
  const own: Utterance[] = []
  let isForbidden = false
  let isCut = false
  let asks = 0

  const commentsBelow = async (urn: string) => ask(`/socialActions/${encoded(urn)}/comments`, { count: PAGE_SIZE }, COMMENTS)

  const withAnswers = async (comment: Comment, post: string): Promise<readonly Utterance[]> => {
    const said = utteranceOf(comment, { post, page })
    if (!mayBeAnswered(comment)) return said
    if (asks >= MOST_ANSWERED) {
      isCut = true
      return []
    }
    asks += 1
    const asked = await commentsBelow(comment.commentUrn)
    if (asked.kind === 'trouble') {
      isCut = true
      return []
    }
    const below = asked.value.elements.flatMap((answer) => utteranceOf({ ...answer, parentComment: comment.commentUrn }, { post, page }))
    return [...said, ...below.map((answer) => ({ ...answer, isToAccount: false }))]
  }

  const threadBelow = async (post: string): Promise<Thread> => {
    if (isForbidden) return 'failed'
    const asked = await commentsBelow(post)
    if (asked.kind === 'trouble') {
      isForbidden = asked.refused?.status === 403
      return asked.refused?.status === 404 ? 'gone' : 'failed'
    }
    const { elements } = asked.value
    if (elements.length >= PAGE_SIZE) isCut = true
    const utterances: Utterance[] = []
    for (const comment of elements) utterances.push(...(await withAnswers(comment, post)))
    own.push(...utterances.filter(({ isOwn }) => isOwn))
    return { utterances }
  }

  const heard = await heardBelow({ posts, observedAt, ask: threadBelow })
  const missing: readonly Missing[] = isForbidden
    ? [{ what: 'incoming', why: 'permission' }]
    : [...heard.missing, ...(isCut && !heard.missing.some(({ why }) => why === 'budget') ? [{ what: 'incoming', why: 'budget' } as const] : [])]
  return { ...heard, missing, answers: momentsOf(own, observedAt) }
}

const momentsOf = (own: readonly Utterance[], observedAt: Instant): readonly Instant[] =>
  own
    .filter(({ parent, at }) => parent !== undefined && dayOf(at) <= dayOf(observedAt))
    .map(({ at }) => at)
    .sort((a, b) => dayOf(a) - dayOf(b))
