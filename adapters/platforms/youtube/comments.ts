import type { Missing } from '../../../domain/audit/snapshot.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import type { Ask, Trouble } from '../../shared/api-questions.ts'
import { type Heard, heardIn, type Utterance, unheard } from '../../shared/conversations.ts'
import { type Listed, readList, type Unlisted } from '../../shared/paged-list.ts'
import { publicationInstant } from '../../shared/publication-date.ts'
import { reasonsOf } from './failures.ts'
import { isOpenQuestion, utterancesOf } from './normalise.ts'
import { COMMENT_THREADS, COMMENTS, type CommentThread } from './wire.ts'

/** Pages of a hundred threads, and threads whose further replies are asked for. */
export const MOST_COMMENT_PAGES = 2
export const MOST_LONG_THREADS = 5
const PAGE_SIZE = 100

type Asking = { readonly ask: Ask; readonly channelId: string; readonly observedAt: Instant }

/**
 * What was said below the videos of a channel, and did it answer?
 *
 * The newest comments on all its videos, as far back as a year. Where more replies stand below one than came along, and none of the channel is among them, they are asked for.
 */
export const heardOn = async (asking: Asking): Promise<Heard> => {
  const listed = await threadsOf(asking)
  if ('unread' in listed) return unheard(whyNot(listed.unread))
  const utterances: Utterance[] = []
  let asks = 0
  for (const thread of listed.items) {
    const isOpen = isOpenQuestion(thread, asking.channelId)
    if (isOpen) asks += 1
    utterances.push(...(isOpen ? await utterancesBelow(thread, asks <= MOST_LONG_THREADS, asking) : utterancesOf(thread, asking.channelId)))
  }
  return heardIn([{ utterances, left: listed.hasOlder ? 'older' : undefined }], asking)
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

/** A thread with all its replies, unless they cannot be had. */
const utterancesBelow = async (thread: CommentThread, isAffordable: boolean, { ask, channelId }: Asking): Promise<readonly Utterance[]> => {
  const query = { part: 'snippet', parentId: thread.snippet.topLevelComment.id, maxResults: PAGE_SIZE, textFormat: 'plainText' }
  const asked = isAffordable ? await ask('/comments', query, COMMENTS) : undefined
  return asked?.kind === 'value'
    ? utterancesOf({ ...thread, replies: { comments: asked.value.items } }, channelId)
    : utterancesOf(thread, channelId).map((each) => ({ ...each, isCut: each.parent === undefined }))
}
