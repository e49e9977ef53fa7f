import { type Answer, known } from '../shared/answer.ts'
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
}

export type Degrees = Readonly<Record<ScaledQuestionId, Answer<Degree>>>

/**
 * The degrees as the procedure reads them: what more telling answers say takes the place of a wish.
 *
 * Named aims answer whether people are to be won over. A list of changes that is empty says that nothing else is to change. A cause outside the
 * conversation whose owner has not agreed leaves the problem standing, however good the exchange.
 */
export const degreesOf = ({ answers, aims, willChange, cause }: Group): Degrees => ({
  ...answers,
  'win-over': aims.known && !answers['win-over'].known ? known(aims.value.length > 0 ? 4 : 0) : answers['win-over'],
  avoidance: willChange.known && willChange.value.length === 0 ? known(4) : answers.avoidance,
  'tractable-by-exchange': isLeftStanding(cause) ? known(atMostOne(answers['tractable-by-exchange'])) : answers['tractable-by-exchange'],
})

const isLeftStanding = ({ kind, ownerAgrees }: CauseAnswers): boolean =>
  kind.known && kind.value !== 'conversation' && ownerAgrees.known && !ownerAgrees.value

const atMostOne = (answer: Answer<Degree>): Degree => (answer.known && answer.value === 0 ? 0 : 1)
