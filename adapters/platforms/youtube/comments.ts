import type { Incoming, Missing } from '../../../domain/audit/snapshot.ts'
import { dayOf, type Instant } from '../../../domain/shared/calendar.ts'
import type { Ask, Trouble } from '../../shared/api-questions.ts'
import { type Listed, readList, type Unlisted } from '../../shared/paged-list.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { incomingOf, type Utterance } from '../../shared/threads-below.ts'
import { reasonsOf } from './failures.ts'
import { isOpenQuestion, utterancesOf } from './normalise.ts'
import { COMMENT_THREADS, COMMENTS, type CommentThread } from './wire.ts'

/** Pages of a hundred threads, and threads whose further replies are asked for. */
export const MOST_COMMENT_PAGES = 2
export const MOST_LONG_THREADS = 5
const PAGE_SIZE = 100

type Heard = {
  readonly incoming?: readonly Incoming[]
  readonly incomingSince?: Instant
  readonly answers: readonly Instant[]
  readonly missing: readonly Missing[]
}
type Asking = { readonly ask: Ask; readonly channelId: string; readonly observedAt: Instant }

/**
 * What was said below the videos of a channel, and did it answer?
 *
 * The newest comments on all its videos, as far back as a year. Where a list was cut, the time before its oldest comment was not seen. A comment with more replies than came
 * along is left out when they could not be read: nobody knows whether it was answered.
 */
export const heardOn = async ({ ask, channelId, observedAt }: Asking): Promise<Heard> => {
  const listed = await threadsOf({ ask, channelId, observedAt })
  if ('unread' in listed) return { answers: [], missing: [{ what: 'incoming', why: whyNot(listed.unread) }] }
  const { threads, left } = await completed(listed.items, { ask, channelId, observedAt })
  const utterances = threads.flatMap((thread) => utterancesOf(thread, channelId)).filter(({ at }) => dayOf(at) <= dayOf(observedAt))
  const firsts = threads.map(({ snippet }) => snippet.topLevelComment.id)
  const since = sinceOf(utterances, listed.hasOlder)
  return {
    incoming: incomingOf(utterances, observedAt),
    ...(since === undefined ? {} : { incomingSince: since }),
    answers: answersAmong(utterances, new Set(firsts)),
    missing: listed.hasOlder || left > 0 ? [{ what: 'incoming', why: 'budget' }] : [],
  }
}

const whyNot = ({ refused }: Trouble): Missing['why'] => {
  const reasons = reasonsOf(refused?.value)
  if (reasons.includes('commentsDisabled')) return 'never'
  return reasons.includes('forbidden') ? 'permission' : 'failed'
}

const threadsOf = ({ ask, channelId, observedAt }: Asking): Promise<Listed<CommentThread> | Unlisted<Trouble>> =>
  readList({
    ask: async (pageToken) => {
      const query = { allThreadsRelatedToChannelId: channelId, maxResults: PAGE_SIZE, order: 'time', textFormat: 'plainText', pageToken }
      const asked = await ask('/commentThreads', { part: 'snippet,replies', ...query }, COMMENT_THREADS)
      return asked.kind === 'trouble' ? { unread: asked } : { items: asked.value.items, next: asked.value.nextPageToken }
    },
    timeOf: ({ snippet }) => publicationInstant(snippet.topLevelComment.snippet.publishedAt ?? ''),
    observedAt,
    mostPages: MOST_COMMENT_PAGES,
  })

/** Threads with all their replies; `left` is the number of those for which the budget did not last, or the platform did not answer. */
const completed = async (threads: readonly CommentThread[], { ask, channelId }: Asking) => {
  const known: CommentThread[] = []
  let asks = 0
  let left = 0
  for (const thread of threads) {
    if (!isOpenQuestion(thread, channelId)) {
      known.push(thread)
      continue
    }
    asks += 1
    const asked =
      asks > MOST_LONG_THREADS
        ? undefined
        : await ask(
            '/comments',
            { part: 'snippet', parentId: thread.snippet.topLevelComment.id, maxResults: PAGE_SIZE, textFormat: 'plainText' },
            COMMENTS,
          )
    if (asked?.kind === 'value') known.push({ ...thread, replies: { comments: asked.value.items } })
    else left += 1
  }
  return { threads: known, left }
}

const sinceOf = (utterances: readonly Utterance[], hasOlder: boolean): Instant | undefined => {
  const moments = utterances.filter(({ isToAccount }) => isToAccount).map(({ at }) => at)
  return hasOlder ? moments.sort()[0] : undefined
}

/** When the channel said something below what others said. */
const answersAmong = (utterances: readonly Utterance[], firsts: ReadonlySet<string>): readonly Instant[] => {
  const foreign = new Set(utterances.filter(({ id, isOwn }) => firsts.has(id) && !isOwn).map(({ id }) => id))
  return utterances.flatMap(({ isOwn, parent, at }) => (isOwn && parent !== undefined && foreign.has(parent) ? [at] : [])).sort()
}
