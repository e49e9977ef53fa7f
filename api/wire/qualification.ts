import type { Border } from '../../domain/qualification/border.ts'
import type { Context } from '../../domain/qualification/context.ts'
import type { AskedQuestion, Influence } from '../../domain/qualification/influence.ts'
import { QUALIFICATION_MODEL_VERSION } from '../../domain/qualification/model.ts'
import type { Plan } from '../../domain/qualification/plan.ts'
import type { GroupQualification, Qualification } from '../../domain/qualification/qualify.ts'
import type { VerdictLine } from '../../domain/qualification/union.ts'
import { GRID_RULES, type PoleScore } from '../../domain/qualification/verdict.ts'
import { dateOfDay, dayOf, type IsoDate } from '../../domain/shared/calendar.ts'
import { round } from '../../domain/shared/sum.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type Language, type Messages, messagesFor, reasonText } from '../messages/index.ts'
import type { QualificationWords } from '../messages/qualification-words.ts'

type Schemas = components['schemas']

/** The verdict on an initiative in the words of the contract and of one language. */
export const qualificationToWire = (result: Qualification, asOf: IsoDate, language: Language): Schemas['Qualification'] => {
  const messages = messagesFor(language)
  const words = messages.qualification
  return {
    asOf,
    modelVersion: QUALIFICATION_MODEL_VERSION,
    language,
    verdict: result.verdict,
    verdictName: wholeNameOf(result, words),
    verdicts: result.verdicts.map((line) => lineToWire(line, words)),
    ...(result.border === undefined ? {} : { border: borderToWire(result.border, asOf, words) }),
    confidence: round(result.confidence, 2),
    groups: result.groups.map((group) => groupToWire(group, asOf, messages)),
    context: contextToWire(result.context, words),
    missingInputs: result.missingInputs.map((input) => ({ input, text: words.input[input] })),
    findings: result.findings.map(({ reason, owner }) => ({
      code: reason.code,
      text: reasonText(messages, reason),
      owner,
      ownerName: words.owner[owner],
    })),
    vendorQuestions: coded(result.vendorQuestions, words.challenge),
  }
}

/** One verdict that all groups share is called what it is called for each. */
const wholeNameOf = ({ verdict, verdicts }: Qualification, words: QualificationWords): string => {
  const [only, ...others] = verdicts
  return only !== undefined && others.length === 0 ? nameOf(only, words) : words.verdict[verdict]
}

const lineToWire = (line: VerdictLine, words: QualificationWords): Schemas['VerdictLine'] => ({
  verdict: line.verdict,
  ...(line.subVerdict === undefined ? {} : { subVerdict: line.subVerdict }),
  ...(line.mode === undefined ? {} : { mode: line.mode }),
  name: nameOf(line, words),
  groups: [...line.groups],
})

const borderToWire = (border: Border, asOf: IsoDate, words: QualificationWords): Schemas['QualificationBorder'] => ({
  pattern: border.pattern,
  patternText: words.borderPattern[border.pattern],
  teams: [...border.teams],
  communities: [...border.communities],
  moves: coded(border.moves, words.move),
  mustNots: coded(border.mustNots, words.mustNot),
  ...(border.handOverAfterDays === undefined ? {} : { handOverOn: daysAfter(asOf, border.handOverAfterDays) }),
})

const daysAfter = (date: IsoDate, days: number): IsoDate => dateOfDay(dayOf(date) + days)

const coded = <Code extends string>(codes: readonly Code[], texts: Readonly<Record<Code, string>>): Schemas['CodedSentence'][] =>
  codes.map((code) => ({ code, text: texts[code] }))

const groupToWire = (one: GroupQualification, asOf: IsoDate, messages: Messages): Schemas['GroupQualification'] => {
  const words = messages.qualification
  return {
    group: one.group,
    verdict: one.verdict,
    verdictName: nameOf(one, words),
    ...(one.subVerdict === undefined ? {} : { subVerdict: one.subVerdict }),
    ...(one.mode === undefined ? {} : { mode: one.mode }),
    code: one.reason.code,
    reason: reasonText(messages, one.reason),
    socioCollaborative: poleToWire(one.poles.socioCollaborative),
    community: poleToWire(one.poles.community),
    answered: round(one.answered, 2),
    margin: one.margin ?? null,
    confidence: round(one.confidence, 2),
    plan: planToWire(one.plan, asOf, words),
    sensitivity: { steps: one.sensitivity.steps, changing: one.sensitivity.changing, questions: [...one.sensitivity.questions] },
    questions: one.questions.map((question) => questionToWire(question, words)),
  }
}

const nameOf = ({ verdict, subVerdict, mode }: Omit<VerdictLine, 'groups'>, words: QualificationWords): string => {
  if (subVerdict !== undefined) return words.subVerdict[subVerdict]
  return mode === 'audience' ? words.mode.audience : words.verdict[verdict]
}

const poleToWire = ({ value, parts }: PoleScore): Schemas['Pole'] => ({
  value: value === undefined ? null : round(value, 2),
  from: GRID_RULES.poleFrom.value,
  parts: parts.map(({ question, degree }) => ({ question, degree: degree ?? null })),
})

const planToWire = (plan: Plan, asOf: IsoDate, words: QualificationWords): Schemas['QualificationPlan'] => ({
  state: plan.state,
  stateText: words.planState[plan.state === 'open' && plan.conditions.length > 0 ? 'open-on-conditions' : plan.state],
  lead: plan.lead,
  leadText: plan.leadName === undefined ? words.lead[plan.lead] : `${words.lead[plan.lead]} (${plan.leadName})`,
  posture: plan.posture,
  postureText: words.posture[plan.posture],
  moves: coded(plan.moves, words.move),
  measures: coded(plan.measures, words.measure),
  mustNots: coded(plan.mustNots, words.mustNot),
  levers: coded(plan.levers, words.lever),
  notes: coded(plan.notes, words.note),
  captivity: plan.captivity === undefined ? null : round(plan.captivity, 2),
  piloting: plan.piloting,
  pilotingText: words.piloting[plan.piloting],
  conditions: plan.conditions.map((item) => ({ code: item, text: words.hostility[item].condition })),
  ...(plan.conditions.length > 0 ? { conditionsOwner: 'sponsor', conditionsOwnerName: words.owner.sponsor } : {}),
  ...(plan.handOverAfterDays === undefined ? {} : { handOverOn: daysAfter(asOf, plan.handOverAfterDays) }),
  ...(plan.reviewAfterDays === undefined ? {} : { reviewOn: daysAfter(asOf, plan.reviewAfterDays) }),
})

const questionToWire = ({ question, probability, verdicts }: Influence, words: QualificationWords): Schemas['QualificationQuestion'] => ({
  question,
  text: textOf(question, words),
  probability: round(probability, 2),
  verdicts: [...verdicts],
})

const textOf = (question: AskedQuestion, { questions, openQuestions }: QualificationWords): string => {
  switch (question) {
    case 'expected-outcome':
    case 'cause':
    case 'cause-owner':
    case 'owner-agrees':
      return openQuestions[question]
    default:
      return questions[question].text
  }
}

const contextToWire = ({ level, mean, answered, asked, obstacles }: Context, words: QualificationWords): Schemas['QualificationContext'] => ({
  level,
  levelName: words.hostilityLevel[level],
  mean: mean === undefined ? null : round(mean, 2),
  answered,
  asked,
  obstacles: obstacles.map(({ item, degree }) => ({
    item,
    degree,
    condition: words.hostility[item].condition,
    evidence: words.hostility[item].evidence,
  })),
})
