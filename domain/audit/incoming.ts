import { dayOf, type Instant } from '../shared/calendar.ts'
import { round } from '../shared/sum.ts'
import type { Incoming } from './snapshot.ts'

/** How far what others asked or said was answered. */
export type IncomingSummary = {
  /** From when on it was visible. */
  readonly since?: Instant
  readonly items: number
  readonly questions: number
  readonly answered: number
  /** Hours until the first answer, the middle one of those that got one; absent when none did. */
  readonly medianHoursToAnswer?: number
  /** The oldest question that nobody has answered. */
  readonly oldestUnanswered?: { readonly at: Instant; readonly url?: string }
}

/** Somebody asked, and nobody has answered. */
export const isOpenQuestion = ({ isQuestion, answeredAt }: Incoming): boolean => isQuestion && answeredAt === undefined

const HOURS_PER_DAY = 24

/**
 * Is what others ask or say answered?
 *
 * Counts over the items that were visible; hours are those until the first answer, the middle one (of two, the mean). An answer dated before what it answers took no time.
 */
export const incomingSummary = (incoming: readonly Incoming[], since: Instant | undefined): IncomingSummary => {
  const waits = incoming.flatMap(({ at, answeredAt }) =>
    answeredAt === undefined ? [] : [Math.max(0, (dayOf(answeredAt) - dayOf(at)) * HOURS_PER_DAY)],
  )
  const [oldest] = incoming.filter(isOpenQuestion).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : (a.url ?? '') < (b.url ?? '') ? -1 : 1))
  return {
    ...(since === undefined ? {} : { since }),
    items: incoming.length,
    questions: incoming.filter(({ isQuestion }) => isQuestion).length,
    answered: waits.length,
    ...(waits.length > 0 ? { medianHoursToAnswer: round(medianOf(waits), 1) } : {}),
    ...(oldest ? { oldestUnanswered: { at: oldest.at, ...(oldest.url === undefined ? {} : { url: oldest.url }) } } : {}),
  }
}

const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** Marks of a question, in the scripts that have one of their own. */
const QUESTION_MARK = /[?\u061f\uff1f\u037e]/

/** Does this text ask something? Said by its mark alone: words that ask are told apart by nobody but their language. */
export const isQuestion = (text: string): boolean => QUESTION_MARK.test(text)
