import { isQuestion } from '../../domain/audit/incoming.ts'
import type { Incoming, Missing, Post } from '../../domain/audit/snapshot.ts'
import { dayOf, type Instant } from '../../domain/shared/calendar.ts'
import type { DatedPost } from './post-pages.ts'

/** Something said. `parent`: what it answers. `isToAccount`: said by somebody else, to the account. `isCut`: something was said below it that did not come along. */
export type Utterance = {
  readonly id: string
  readonly parent: string | undefined
  readonly at: Instant
  readonly url: string | undefined
  readonly text: string
  readonly isOwn: boolean
  readonly isToAccount: boolean
  readonly isCut?: boolean
}
/** `left`: not all came along. What is `older` did not, or `some` of it, nobody knows which. */
export type Said = { readonly utterances: readonly Utterance[]; readonly left?: 'older' | 'some' | undefined }
type Why = Missing['why']
export type Thread = Said | { readonly why: Why }
/** A post that was taken away since it was listed: nothing is below it. */
export const GONE: Said = { utterances: [] }

export type Heard = {
  readonly incoming?: readonly Incoming[]
  readonly incomingSince?: Instant
  readonly answers?: readonly Instant[]
  readonly missing: readonly Missing[]
}

/** Posts whose threads are read, the newest first: one request each. */
export const MOST_THREADS = 10

export const unheard = (...whys: readonly Why[]): Heard => ({ missing: whys.map((why) => ({ what: 'incoming', why })) })

const isSince = (at: Instant, since: Instant | undefined): boolean => since === undefined || dayOf(at) >= dayOf(since)
const later = (a: Instant | undefined, b: Instant | undefined): Instant | undefined => (b !== undefined && isSince(b, a) ? b : a)

/**
 * What was said to the account below its posts, and did it answer?
 *
 * Posts that may have replies are asked one by one, the newest first. What was said below an older post than the last that was asked is not seen.
 *
 * @param posts oldest first.
 * @param from since when all is known; left out, since the oldest post, below which everything stands.
 * @param isSparing whether no more should be asked.
 * @param elsewhere what is said to the account in another place than below a post; left out where it cannot be had.
 */
export const heardBelow = async ({
  posts,
  ask,
  observedAt,
  from,
  isSparing = () => false,
  elsewhere = async () => GONE,
}: {
  readonly posts: readonly DatedPost[]
  readonly ask: (id: string, post: Post) => Promise<Thread>
  readonly observedAt: Instant
  readonly from?: Instant
  readonly isSparing?: () => boolean
  readonly elsewhere?: () => Promise<Thread>
}): Promise<Heard> => {
  const own = posts.filter(({ post }) => post.kind !== 'repost')
  let since = from ?? own[0]?.post.publishedAt
  const commented = own.filter(({ post }) => post.replies !== 0 && isSince(post.publishedAt, from)).reverse()
  const said: Said[] = []
  const whys = new Set<Why>()
  for (const [index, { id, post }] of commented.entries()) {
    const thread = index >= MOST_THREADS || isSparing() ? ({ why: 'budget' } as const) : await ask(id, post)
    if ('utterances' in thread) {
      said.push(thread)
      continue
    }
    whys.add(thread.why)
    // What fails below one post may go well below the next; what is used up or not granted is so for all.
    if (thread.why === 'failed') continue
    since = later(since, commented[index - 1]?.post.publishedAt)
    break
  }
  if (said.length === 0 && whys.size > 0) return unheard(...whys)
  const besides = isSparing() ? GONE : await elsewhere()
  if ('utterances' in besides) said.push(besides)
  return heardIn(said, { since, observedAt, whys: [...whys] })
}

type Hearing = { readonly observedAt: Instant; readonly since?: Instant | undefined; readonly whys?: readonly Why[] }

/**
 * What of this was said to the account, newest first, each once, and when did it answer?
 *
 * Answered is what the account said something below, later; the first time counts. What may have been answered out of sight is left out. Of a list whose older items did not come along,
 * only the time from its oldest one on is known.
 */
export const heardIn = (said: readonly Said[], { observedAt, since: start, whys = [] }: Hearing): Heard => {
  const known = new Map(said.flatMap(({ utterances }) => utterances).flatMap((each) => (isSince(observedAt, each.at) ? [[each.id, each]] : [])))
  const since = said.filter(({ left }) => left === 'older').reduce((at, { utterances }) => later(at, oldestOf(utterances)), start)
  const answersTo = answersBelow(known)
  const foreign = [...known.values()].filter(({ isToAccount, isOwn, at }) => isToAccount && !isOwn && isSince(at, since))
  const cut = cutIn(known)
  const told = foreign.filter(({ id }) => !cut.has(id) || answersTo.has(id))
  const hasMore = [...known.values()].some(({ isOwn, isCut }) => isOwn && isCut === true)
  const isWhole = told.length === foreign.length && !hasMore && said.every(({ left }) => left === undefined)
  return {
    incoming: told.sort((a, b) => dayOf(b.at) - dayOf(a.at) || (a.id < b.id ? -1 : 1)).map((each) => incomingOf(each, answersTo.get(each.id))),
    ...(since === undefined ? {} : { incomingSince: since }),
    answers: momentsOf(foreign.flatMap(({ id }) => answersTo.get(id) ?? [])),
    ...unheard(...new Set([...whys, ...(isWhole ? [] : (['budget'] as const))])),
  }
}

const incomingOf = ({ at, url, text }: Utterance, answers: readonly Utterance[] = []): Incoming => {
  const answeredAt = oldestOf(answers)
  return { at, ...(url === undefined ? {} : { url }), isQuestion: isQuestion(text), ...(answeredAt === undefined ? {} : { answeredAt }) }
}

const momentsOf = (utterances: readonly Utterance[]): readonly Instant[] =>
  [...new Set(utterances)].map(({ at }) => at).sort((a, b) => dayOf(a) - dayOf(b))
const oldestOf = (utterances: readonly Utterance[]): Instant | undefined => momentsOf(utterances)[0]

/** Below which something did not come along, at whatever depth. */
const cutIn = (known: ReadonlyMap<string, Utterance>): ReadonlySet<string> => {
  const cut = new Set<string>()
  for (const { id, isCut } of known.values()) {
    for (let at = isCut === true ? id : undefined; at !== undefined && !cut.has(at); at = known.get(at)?.parent) cut.add(at)
  }
  return cut
}

/** For each utterance, what the account said below it, no earlier. */
const answersBelow = (known: ReadonlyMap<string, Utterance>): ReadonlyMap<string, readonly Utterance[]> => {
  const answers = new Map<string, Utterance[]>()
  for (const own of known.values()) {
    if (!own.isOwn) continue
    const seen = new Set<string>([own.id])
    for (let above = own.parent; above !== undefined && !seen.has(above); above = known.get(above)?.parent) {
      seen.add(above)
      const said = known.get(above)
      if (said !== undefined && isSince(own.at, said.at)) answers.set(above, [...(answers.get(above) ?? []), own])
    }
  }
  return answers
}
