import { judgement } from '../catalogue/judgement.ts'
import type { Answer } from '../shared/answer.ts'

/** Questions that tell a serious offer from a hollow one. */
export const CHALLENGES = [
  'which-group-and-manager',
  'when-advise-against',
  'what-changes-inside',
  'who-does-the-work',
  'who-owns-accounts-and-data',
  'last-stopped-project',
  'measure-before-and-after',
  'what-is-not-controlled',
  'how-do-we-leave',
  'which-channel-to-close',
] as const
export type Challenge = (typeof CHALLENGES)[number]

export const SOLD_MODELS = ['community-management', 'socio-collaborative-management', 'both'] as const
export type SoldModel = (typeof SOLD_MODELS)[number]

export const WORKERS = ['named-senior', 'named-junior', 'intern', 'unnamed'] as const
export type Worker = (typeof WORKERS)[number]

export const PROPOSED_MEASURES = ['engagement', 'followers', 'reach', 'work', 'task-success'] as const
export type ProposedMeasure = (typeof PROPOSED_MEASURES)[number]

/** What somebody offers to do, and for whom. */
export type Proposal = {
  readonly model: Answer<SoldModel>
  /** Names of the groups it is for; all when left out. */
  readonly groups: Answer<readonly string[]>
  readonly doneBy: Answer<Worker>
  readonly measures: Answer<readonly ProposedMeasure[]>
  /** Several channels sold together, whatever each is for. */
  readonly isBundle: Answer<boolean>
  /** The vendor speaks as if it were the organisation. */
  readonly speaksAsUs: Answer<boolean>
  readonly deletesUnwelcomeRemarks: Answer<boolean>
  /** Challenge questions that the offer answers; an empty list is an answer. */
  readonly answered: Answer<readonly Challenge[]>
}

/** With fewer answers an offer is flagged; nobody is called a charlatan. */
export const LEAST_ANSWERED = judgement(6, 'questions of ten')

/** What the offer leaves unanswered, in the order in which it is worth asking; all of it when nothing was said. */
export const unansweredBy = ({ answered }: Proposal): readonly Challenge[] =>
  CHALLENGES.filter((challenge) => !answered.known || !answered.value.includes(challenge))
