import { known } from '../shared/answer.ts'
import { seededRandom, seedOf } from '../shared/random.ts'
import type { Degrees, Group } from './group.ts'
import { degreesOf } from './group.ts'
import { DEGREES, OUTCOMES, SCALED_QUESTION_IDS, type ScaledQuestionId } from './questions.ts'
import { type Decided, decide, decideWithin, type QualificationVerdict } from './verdict.ts'

type GridQuestion = ScaledQuestionId | 'expected-outcome'
/** What is asked about a problem that no exchange treats. */
type CauseQuestion = 'cause' | 'cause-owner' | 'owner-agrees'
export type AskedQuestion = GridQuestion | CauseQuestion

/** A question and the verdicts that other answers to it would give. */
export type Influence = {
  readonly question: AskedQuestion
  /** Share 0..1 of its other possible answers that give another verdict, each being as likely. */
  readonly probability: number
  readonly verdicts: readonly QualificationVerdict[]
}

/** How firmly a verdict stands against single answers. */
export type Sensitivity = {
  /** Changes of one answer by one degree that were tried, and how many of them give another verdict. */
  readonly steps: number
  readonly changing: number
  readonly questions: readonly ScaledQuestionId[]
}

/** Most questions that are put at once. */
const MOST_ASKED = 3

/**
 * Which answer would most probably change the verdict?
 *
 * Every possible answer to every open question is tried, one question at a time, and to those that were answered where one degree would do. The
 * most influential first, then in the order of the grid.
 * Where a group was answered and still is neither a team nor people to be won, its answers are doubted: as they are, and as if these people had to
 * be won over, since that is what asking for a community supposes.
 */
const influencesOn = (group: Group): readonly Influence[] => {
  const isVague = decideAnyway(group).reason.code === 'grid.neither-pole' && SCALED_QUESTION_IDS.every((id) => degreesOf(group)[id].known)
  if (!isVague) {
    const { questions } = sensitivityOf(group)
    const isDoubted = ({ question }: Varied): boolean => questions.some((one) => one === question)
    return byProbability(questionsOf(group).flatMap((one) => (one.isOpen || isDoubted(one) ? [influenceOf(one, group)] : [])))
  }
  const supposed = toBeWonOver(group)
  const asIs = questionsOf(group).map((one) => influenceOf(one, group))
  const ifWon = questionsOf(supposed).map((one) => influenceOf(one, supposed))
  return byProbability(asIs.map((one, index) => strongest(one, POLE_OF_PEOPLE.includes(one.question) ? one : (ifWon[index] ?? one))))
}

const influenceOf = ({ question, others }: Varied, group: Group): Influence => {
  const now = decideAnyway(group)
  const verdicts = others.map((other) => decideAnyway(other)).filter((one) => !isSame(one, now))
  return { question, probability: verdicts.length / others.length, verdicts: [...new Set(verdicts.map(({ verdict }) => verdict))] }
}

const strongest = (one: Influence, other: Influence): Influence => (other.probability > one.probability ? other : one)
const byProbability = (influences: readonly Influence[]): readonly Influence[] => [...influences].sort((a, b) => b.probability - a.probability)

const POLE_OF_PEOPLE: readonly AskedQuestion[] = ['win-over', 'optional-attention', 'crosses-borders']
const toBeWonOver = (group: Group): Group => ({
  ...group,
  answers: { ...group.answers, 'win-over': known(4), 'optional-attention': known(4), 'crosses-borders': known(4) },
})

/**
 * The two or three questions to put first: whose the cause is, where no exchange treats it; then those that could change the verdict, then the open
 * ones that decide most often.
 */
export const questionsToAsk = (group: Group): readonly Influence[] => {
  const influences = influencesOn(group)
  const order: readonly AskedQuestion[] = questionOrder()
  const place = (question: AskedQuestion): number => order.indexOf(question)
  const telling = influences.filter(({ probability }) => probability > 0)
  const silent = influences.filter(({ probability }) => probability === 0).sort((a, b) => place(a.question) - place(b.question))
  const ofCause = causeQuestions(group)
  const others = [...telling, ...silent].filter(({ question }) => ofCause.every((one) => one.question !== question))
  return [...ofCause, ...others].slice(0, MOST_ASKED)
}

/** What nobody said of a cause that stands, in the order in which it is worth asking. */
const causeQuestions = (group: Group): readonly Influence[] => {
  const { kind, owner, ownerAgrees } = group.cause
  const isElsewhere = decideAnyway(group).subVerdict === 'organisational-problem'
  if (!isElsewhere || (kind.known && kind.value === 'conversation')) return []
  const agrees = questionsOf(group).find(({ question }) => question === 'owner-agrees')
  return [
    ...(kind.known ? [] : [{ question: 'cause' as const, probability: 0, verdicts: [] }]),
    ...(owner.known ? [] : [{ question: 'cause-owner' as const, probability: 0, verdicts: [] }]),
    ...(ownerAgrees.known ? [] : [agrees ? influenceOf(agrees, group) : { question: 'owner-agrees' as const, probability: 0, verdicts: [] }]),
  ]
}

type Varied = { readonly question: AskedQuestion; readonly isOpen: boolean; readonly others: readonly Group[] }

const questionsOf = (group: Group): readonly Varied[] => [
  ...SCALED_QUESTION_IDS.map((question): Varied => {
    const answer = degreesOf(group)[question]
    const others = DEGREES.filter((degree) => !answer.known || degree !== answer.value)
    return { question, isOpen: !answer.known, others: others.map((degree) => answering(group, question, degree)) }
  }),
  {
    question: 'expected-outcome',
    isOpen: !group.outcome.known,
    others: OUTCOMES.filter((outcome) => !group.outcome.known || outcome !== group.outcome.value).map((outcome) => ({
      ...group,
      outcome: known(outcome),
    })),
  },
  ...ownerAgreementOf(group),
]

/** Whether the owner of a cause outside the conversation agrees to act decides whether the problem stays. */
const ownerAgreementOf = (group: Group): readonly Varied[] => {
  const { kind, ownerAgrees } = group.cause
  if (!kind.known || kind.value === 'conversation' || ownerAgrees.known) return []
  const others = [true, false].map((agrees): Group => ({ ...group, cause: { ...group.cause, ownerAgrees: known(agrees) } }))
  return [{ question: 'owner-agrees', isOpen: true, others }]
}

const answering = (group: Group, question: ScaledQuestionId, degree: (typeof DEGREES)[number]): Group => ({
  ...group,
  answers: { ...group.answers, [question]: known(degree) },
})

/** The verdict, and what the answers point to where too few of them are there. */
const decideAnyway = (group: Group): Decided => decideWithin(degreesOf(group), group.outcome)

const isSame = (a: Decided, b: Decided): boolean => a.verdict === b.verdict && a.subVerdict === b.subVerdict

/** Draws by which the order of the questionnaire is found: enough for shares that are right to about a point. */
const ORDER_DRAWS = 1000

/**
 * In which order should the questions be asked of somebody who has told nothing yet?
 *
 * By how often a question alone decides: the share of random answers to all of them in which another answer to this one gives another verdict.
 * Method: total effect of an input by pairs of samples, Saltelli et al., "Variance based sensitivity analysis of model output", Computer Physics
 * Communications 181, 2010. The same order every time.
 */
export const questionOrder = (): readonly GridQuestion[] => {
  orderFound ??= orderByEffect()
  return orderFound
}

let orderFound: readonly GridQuestion[] | undefined

const orderByEffect = (): readonly GridQuestion[] => {
  const random = seededRandom(seedOf('order of the questionnaire'))
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const effects = new Map<GridQuestion, number>()
  for (let draw = 0; draw < ORDER_DRAWS; draw++) {
    const degrees = Object.fromEntries(SCALED_QUESTION_IDS.map((id) => [id, known(one(DEGREES))])) as Degrees
    const outcome = known(one(OUTCOMES))
    const now = decideWithin(degrees, outcome)
    const count = (question: GridQuestion, other: Decided) => effects.set(question, (effects.get(question) ?? 0) + Number(!isSame(other, now)))
    for (const question of SCALED_QUESTION_IDS) count(question, decideWithin(withDegree(degrees, question, one(DEGREES)), outcome))
    count('expected-outcome', decideWithin(degrees, known(one(OUTCOMES))))
  }
  return [...effects].sort(([, a], [, b]) => b - a).map(([question]) => question)
}

/** Does the verdict hold when one answer is moved by one degree? */
export const sensitivityOf = (group: Group): Sensitivity => {
  const degrees = degreesOf(group)
  const now = decide(degrees, group.outcome)
  const tried = SCALED_QUESTION_IDS.flatMap((question) => {
    const answer = degrees[question]
    if (!answer.known) return []
    const moved = DEGREES.filter((degree) => Math.abs(degree - answer.value) === 1)
    return moved.map((degree) => ({ question, changes: !isSame(decide(withDegree(degrees, question, degree), group.outcome), now) }))
  })
  const changing = tried.filter(({ changes }) => changes)
  return { steps: tried.length, changing: changing.length, questions: [...new Set(changing.map(({ question }) => question))] }
}

const withDegree = (degrees: Degrees, question: ScaledQuestionId, degree: (typeof DEGREES)[number]): Degrees => ({
  ...degrees,
  [question]: known(degree),
})
