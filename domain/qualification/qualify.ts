import type { Answer } from '../shared/answer.ts'
import { type Context, type ContextAnswers, contextOf } from './context.ts'
import { type Circumstances, findingsOn, type JudgedGroup, type QualificationFinding } from './findings.ts'
import { type Degrees, degreesOf, type Group } from './group.ts'
import { type Influence, questionsToAsk, type Sensitivity, sensitivityOf } from './influence.ts'
import { type Plan, planFor } from './plan.ts'
import { type Challenge, unansweredBy } from './proposal.ts'
import { type Benefit, SCALED_QUESTION_IDS, type Scope } from './questions.ts'
import { communityPole, type Decided, decide, type PoleScore, type QualificationVerdict, socioCollaborativePole } from './verdict.ts'

/** Five inputs that shape any plan; what is missing is said, and lowers the confidence. */
export const INPUTS = ['objectives', 'participants', 'benefits', 'culture', 'managerial-model'] as const
export type Input = (typeof INPUTS)[number]

export type Initiative = {
  readonly groups: readonly Group[]
  readonly scope: Answer<Scope>
  readonly objectives: Answer<readonly string[]>
  readonly participants: Answer<string>
  readonly benefit: Answer<Benefit>
  readonly context: ContextAnswers
} & Circumstances

export type GroupQualification = Decided & {
  readonly group: string
  readonly poles: { readonly socioCollaborative: PoleScore; readonly community: PoleScore }
  /** 0..1: the share of what was asked that was answered. */
  readonly confidence: number
  readonly plan: Plan
  readonly sensitivity: Sensitivity
  /** The two or three questions to put first. */
  readonly questions: readonly Influence[]
}

export type Qualification = {
  readonly verdict: QualificationVerdict
  /** By name of the group. */
  readonly groups: readonly GroupQualification[]
  readonly context: Context
  readonly missingInputs: readonly Input[]
  readonly confidence: number
  readonly findings: readonly QualificationFinding[]
  /** Questions the vendor has not answered; empty without an offer. */
  readonly vendorQuestions: readonly Challenge[]
}

/**
 * Is this a matter of community management, of a team's own manager, of both, of neither, or best left alone?
 *
 * Asked group by group: the verdict on the initiative is the union of theirs. Unknown is an answer: it lowers the confidence and is put as a question.
 */
export const qualify = (initiative: Initiative): Qualification => {
  const context = contextOf(initiative.context, initiative.scope)
  const missingInputs = INPUTS.filter((input) => !isGiven(input, initiative, context))
  const inputs = { given: INPUTS.length - missingInputs.length, asked: INPUTS.length }
  const judged = [...initiative.groups].sort(byName).map((group) => judgedIn(group, context, inputs))
  const groups = judged.map(({ qualification }) => qualification)
  return {
    verdict: unionOf(groups.map(({ verdict }) => verdict)),
    groups,
    context,
    missingInputs,
    confidence: groups.reduce((total, { confidence }) => total + confidence, 0) / groups.length,
    findings: findingsOn(judged, initiative, context),
    vendorQuestions: initiative.proposal.known ? unansweredBy(initiative.proposal.value) : [],
  }
}

const byName = (a: Group, b: Group): number => (a.name < b.name ? -1 : 1)

type Counted = { readonly given: number; readonly asked: number }

const judgedIn = (group: Group, context: Context, inputs: Counted): JudgedGroup & { readonly qualification: GroupQualification } => {
  const degrees = degreesOf(group)
  const decided = decide(degrees, group.outcome)
  const qualification: GroupQualification = {
    ...decided,
    group: group.name,
    poles: { socioCollaborative: socioCollaborativePole(degrees), community: communityPole(degrees) },
    confidence: confidenceOf(group, degrees, inputs),
    plan: planFor(group, degrees, decided, context),
    sensitivity: sensitivityOf(group),
    questions: questionsToAsk(group),
  }
  return { group, decided, qualification }
}

/** Counted, not weighed: so that no answer, whatever it says, can lower it. */
const confidenceOf = ({ outcome }: Group, degrees: Degrees, inputs: Counted): number => {
  const told = SCALED_QUESTION_IDS.filter((id) => degrees[id].known).length + Number(outcome.known)
  return (told + inputs.given) / (SCALED_QUESTION_IDS.length + 1 + inputs.asked)
}

const isGiven = (input: Input, { objectives, participants, benefit, groups }: Initiative, context: Context): boolean => {
  switch (input) {
    case 'objectives':
      return objectives.known && objectives.value.length > 0
    case 'participants':
      return participants.known
    case 'benefits':
      return benefit.known
    case 'culture':
      return context.answered > 0 && context.answered >= context.asked / 2
    case 'managerial-model':
      return groups.every(({ answers }) => answers['single-manager'].known)
  }
}

/** Management of one kind in one group and of the other in another makes both; else what any group is, the most demanding first. */
const unionOf = (verdicts: readonly QualificationVerdict[]): QualificationVerdict => {
  const has = (verdict: QualificationVerdict): boolean => verdicts.includes(verdict)
  if (has('both') || (has('community-management') && has('socio-collaborative-management'))) return 'both'
  const order = ['community-management', 'socio-collaborative-management', 'neither', 'leave-alone'] as const
  return order.find(has) ?? 'unqualified'
}
