import { type Answer, known } from '../shared/answer.ts'
import type { Need } from './needs.ts'
import type { Aim, Cause, Degree, Method, Outcome, PlannedLead, Proposer, ScaledQuestionId } from './questions.ts'

/** What would have to change for the problem to end, who owns it, and whether that owner has agreed. */
export type CauseAnswers = {
  readonly kind: Answer<Cause>
  /** In the organisation's own words. */
  readonly what: Answer<string>
  readonly owner: Answer<string>
  readonly ownerAgrees: Answer<boolean>
}

/** People who share a manager, an obligation to take part and a deliverable, and what was said about them. */
export type Group = {
  readonly name: string
  readonly answers: Readonly<Record<ScaledQuestionId, Answer<Degree>>>
  /** Named aims; an empty list is an answer. */
  readonly aims: Answer<readonly Aim[]>
  /** What will change inside the organisation besides the community; an empty list is an answer. */
  readonly willChange: Answer<readonly string[]>
  readonly cause: CauseAnswers
  readonly outcome: Answer<Outcome>
  readonly method: Answer<Method>
  readonly plannedLead: Answer<PlannedLead>
  readonly proposedBy: Answer<Proposer>
  /** Where these people talk today; an empty list is an answer. */
  readonly existingPlaces: Answer<readonly string[]>
  /** Who manages these people, in the organisation's own words. */
  readonly manager: Answer<string>
  /** Are they themselves the managers of teams? */
  readonly membersAreManagers: Answer<boolean>
  /** Days from the day asked about for which the planned lead is meant to stay; unknown when no end is set. */
  readonly leadDays: Answer<number>
  /** What the group is to help with. */
  readonly need: Answer<Need>
}

export type Degrees = Readonly<Record<ScaledQuestionId, Answer<Degree>>>

/**
 * The degrees as the procedure reads them: what more telling answers say takes the place of a wish.
 *
 * Named aims answer whether people are to be won over. A list of changes that is empty says that nothing else is to change. A cause outside the
 * conversation whose owner has not agreed leaves the problem standing, however good the exchange.
 */
export const degreesOf = (group: Group): Degrees => ({ ...firmDegreesOf(group), 'win-over': winOverOf(group) })

/** The same without what is only read from named aims: an answer of its own could still be another one. */
export const firmDegreesOf = ({ answers, willChange, cause }: Group): Degrees => ({
  ...answers,
  avoidance: nothingElseChanges(willChange) ? known(4) : answers.avoidance,
  'tractable-by-exchange': isLeftStanding(cause) ? known(atMostOne(answers['tractable-by-exchange'])) : answers['tractable-by-exchange'],
})

const winOverOf = ({ answers, aims }: Group): Answer<Degree> =>
  aims.known && !answers['win-over'].known ? known(aims.value.length > 0 ? 4 : 0) : answers['win-over']

/** It was said that nothing besides is to change. */
export const nothingElseChanges = (willChange: Group['willChange']): boolean => willChange.known && willChange.value.length === 0

/** The cause lies outside the conversation, and its owner has not agreed to act on it. */
export const isLeftStanding = ({ kind, ownerAgrees }: CauseAnswers): boolean =>
  kind.known && kind.value !== 'conversation' && ownerAgrees.known && !ownerAgrees.value

/** The cause lies outside the conversation, and its owner has agreed to act on it. */
export const isAgreedChange = ({ kind, ownerAgrees }: CauseAnswers): boolean =>
  kind.known && kind.value !== 'conversation' && ownerAgrees.known && ownerAgrees.value

const atMostOne = (answer: Answer<Degree>): Degree => (answer.known && answer.value === 0 ? 0 : 1)
