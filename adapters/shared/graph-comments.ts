import { GONE, type Thread, type Utterance } from './conversations.ts'
import { nextPage, refusedWith, whyMissing } from './graph-api.ts'
import { type PageAnswer, pageIn } from './graph-list.ts'
import { publicationInstant } from './publication-date.ts'

/** What somebody wrote where the account can answer, with what came along of the answers. */
type Comment = {
  readonly id: string
  readonly time: string | undefined
  readonly url: string | undefined
  readonly text: string | undefined
  readonly isOwn: boolean
  /** Out of sight for everybody: dealt with, and said to nobody any more. */
  readonly isHidden: boolean
  readonly replies: readonly { readonly time: string | undefined; readonly isOwn: boolean }[]
  readonly paging: Parameters<typeof nextPage>[0]
}

export const utterancesIn = ({ id, time, url, text = '', isOwn, isHidden, replies, paging }: Comment): readonly Utterance[] => {
  const at = publicationInstant(time ?? '')
  if (at === undefined) return []
  const answers = replies.flatMap((reply, place) => {
    const repliedAt = publicationInstant(reply.time ?? '')
    if (repliedAt === undefined) return []
    return [{ id: `${id} ${place}`, parent: id, at: repliedAt, url: undefined, text: '', isOwn: reply.isOwn, isToAccount: false }]
  })
  return [{ id, parent: undefined, at, url, text, isOwn, isToAccount: !isHidden, isCut: nextPage(paging) !== undefined }, ...answers]
}

/** An answer as a thread: comments come newest first. */
export const threadIn = <W>(answer: PageAnswer<W>, utterancesOf: (wire: W) => readonly Utterance[]): Thread => {
  const page = pageIn(answer, utterancesOf)
  if ('items' in page) return { utterances: page.items.flat(), left: page.next === undefined ? undefined : 'older' }
  return refusedWith(page.unread, ['absent']) ? GONE : { why: whyMissing(page.unread) }
}
