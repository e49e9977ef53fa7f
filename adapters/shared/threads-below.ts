import { isQuestion } from '../../domain/audit/incoming.ts'
import type { Incoming, Missing } from '../../domain/audit/snapshot.ts'
import { dayOf, type Instant } from '../../domain/shared/calendar.ts'
import type { DatedPost } from './post-pages.ts'

/** Something said in a thread. `parent`: what it answers. `isToAccount`: said by somebody else, to the account. */
export type Utterance = {
  readonly id: string
  readonly parent: string | undefined
  readonly at: Instant
  readonly url: string | undefined
  readonly text: string
  readonly isOwn: boolean
  readonly isToAccount: boolean
}
/** `gone`: the post was taken away since it was listed. */
export type Thread = { readonly utterances: readonly Utterance[] } | 'gone' | 'failed'
export type HeardBelow = { readonly incoming?: readonly Incoming[]; readonly incomingSince?: Instant; readonly missing: readonly Missing[] }

/** Posts whose threads are read, the newest first: one request each. */
export const MOST_THREADS = 10

/**
 * What was said to the account below its posts, and did it answer?
 *
 * Threads are read below the newest posts that have replies. What was said below an older post is not seen, so that `incomingSince` is the day of the oldest post whose thread
 * was read, or the oldest post of all when each thread was.
 */
export const heardBelow = async ({
  posts,
  ask,
  observedAt,
}: {
  readonly posts: readonly DatedPost[]
  readonly ask: (id: string) => Promise<Thread>
  readonly observedAt: Instant
}): Promise<HeardBelow> => {
  const own = posts.filter(({ post }) => post.kind !== 'repost')
  const answered = own.filter(({ post }) => post.replies !== 0).reverse()
  const chosen = answered.slice(0, MOST_THREADS)
  const utterances: Utterance[] = []
  let failed = 0
  for (const { id } of chosen) {
    const thread = await ask(id)
    if (thread === 'failed') failed += 1
    else if (thread !== 'gone') utterances.push(...thread.utterances)
  }
  if (chosen.length > 0 && failed === chosen.length) return { missing: [{ what: 'incoming', why: 'failed' }] }
  const isAll = chosen.length === answered.length
  const oldest = isAll ? own[0] : chosen.at(-1)
  return {
    incoming: incomingOf(utterances, observedAt),
    ...(oldest === undefined ? {} : { incomingSince: oldest.post.publishedAt }),
    missing: [
      ...(failed > 0 ? [{ what: 'incoming', why: 'failed' } as const] : []),
      ...(isAll ? [] : [{ what: 'incoming', why: 'budget' } as const]),
    ],
  }
}

/** Newest first, each once. Answered is what the account said something below, later; the first time counts. */
export const incomingOf = (utterances: readonly Utterance[], observedAt: Instant): readonly Incoming[] => {
  const known = new Map(utterances.filter(({ at }) => dayOf(at) <= dayOf(observedAt)).map((each) => [each.id, each]))
  const answers = firstAnswers(known)
  return [...known.values()]
    .filter(({ isToAccount, isOwn }) => isToAccount && !isOwn)
    .sort((a, b) => dayOf(b.at) - dayOf(a.at) || (a.id < b.id ? -1 : 1))
    .map(({ id, at, url, text }) => {
      const answeredAt = answers.get(id)
      return { at, ...(url === undefined ? {} : { url }), isQuestion: isQuestion(text), ...(answeredAt === undefined ? {} : { answeredAt }) }
    })
}

/** For each utterance, when the account first spoke below it. */
const firstAnswers = (known: ReadonlyMap<string, Utterance>): ReadonlyMap<string, Instant> => {
  const first = new Map<string, Instant>()
  for (const own of known.values()) {
    if (!own.isOwn) continue
    const seen = new Set<string>([own.id])
    for (let above = own.parent; above !== undefined && !seen.has(above); above = known.get(above)?.parent) {
      seen.add(above)
      const said = known.get(above)
      const earlier = first.get(above)
      const isLater = said !== undefined && dayOf(own.at) >= dayOf(said.at)
      if (isLater && (earlier === undefined || dayOf(own.at) < dayOf(earlier))) first.set(above, own.at)
    }
  }
  return first
}
