import type { Answer } from '../shared/answer.ts'
import { type Border, borderOf } from './border.ts'
import { type Context, type ContextAnswers, contextOf } from './context.ts'
import type { JudgedGroup } from './finding.ts'
import { type Circumstances, findingsOn, type QualificationFinding } from './findings.ts'
import { degreesOf, firmDegreesOf, type Group } from './group.ts'
import { type Influence, questionsToAsk, type Sensitivity, sensitivityOf } from './influence.ts'
import { FIRM_FROM, marginOf } from './margin.ts'
import { type Plan, planFor } from './plan.ts'
import { type Challenge, unansweredBy } from './proposal.ts'
import { type Benefit, SCALED_QUESTION_IDS, type Scope } from './questions.ts'
import { unionOf, type VerdictLine, verdictLinesOf } from './union.ts'
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
  readonly answered: number
  /** Degrees, over all answers, that lie between this verdict and another one; undefined without a verdict. */
  readonly margin: number | undefined
  /** 0..1: the share that was answered, as it stands far from any other verdict, or by half where it stands at the border of one. */
  readonly confidence: number
  readonly plan: Plan
  readonly sensitivity: Sensitivity
  /** The two or three questions to put first. */
  readonly questions: readonly Influence[]
}

export type Qualification = {
  /** The union of the verdicts on the groups. */
  readonly verdict: QualificationVerdict
  /** Each of those verdicts with its groups, in the order in which to deal with them. */
  readonly verdicts: readonly VerdictLine[]
  /** What has to be settled between groups that call for different management. */
  readonly border?: Border
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
  const judged = [...initiative.groups].sort(byName).map(judgedOf)
  const groups = judged.map((one) => qualificationOf(one, { context, scope: initiative.scope, inputs }))
  const border = borderOf(judged, context)
  return {
    verdict: unionOf(groups.map(({ verdict }) => verdict)),
    verdicts: verdictLinesOf(judged),
    ...(border === undefined ? {} : { border }),
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

type Setting = { readonly context: Context; readonly scope: Answer<Scope>; readonly inputs: Counted }

const judgedOf = (group: Group): JudgedGroup => {
  const degrees = degreesOf(group)
  return { group, degrees, decided: decide(degrees, group.outcome) }
}

const qualificationOf = (judged: JudgedGroup, { context, scope, inputs }: Setting): GroupQualification => {
  const { group, degrees, decided } = judged
  const answered = answeredOf(judged, inputs)
  const margin = marginOf(firmDegreesOf(group), group.outcome, decided)
  return {
    ...decided,
    group: group.name,
    poles: { socioCollaborative: socioCollaborativePole(degrees), community: communityPole(degrees) },
    answered,
    margin,
    confidence: (answered * (1 + Math.min(1, (margin ?? 0) / FIRM_FROM.value))) / 2,
    plan: planFor({ group, degrees, decided, context, scope }),
    sensitivity: sensitivityOf(group),
    questions: questionsToAsk(group),
  }
}

/** Counted, not weighed: so that no answer, whatever it says, can lower it. */
const answeredOf = ({ group, degrees }: JudgedGroup, inputs: Counted): number => {
  const told = SCALED_QUESTION_IDS.filter((id) => degrees[id].known).length + Number(group.outcome.known)
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
