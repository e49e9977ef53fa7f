import type { Brief } from '../../brief/brief.ts'
import { judgement } from '../../catalogue/judgement.ts'
import type { Use } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { round, sum } from '../../shared/sum.ts'
import type { FindingRule } from './finding.ts'

/** Uses in which one answers others, message by message. */
const ANSWERING: readonly Use[] = ['customer-answers', 'conversation']

/** The least an answer takes. */
export const ANSWER_MINUTES = judgement(2, 'minutes per answer', 'to read, answer and send; most take longer, so the hours it comes to are a least')
/** Share of the hours from which answering leaves too little for anything else. */
export const ANSWERING_SHARE = judgement(0.5, 'share')
const WEEKS_PER_YEAR = 52
const MONTHS_PER_YEAR = 12
const MINUTES_PER_HOUR = 60

type Answering = { readonly answers: number; readonly minutes: number; readonly needed: number; readonly hours: number }
export type AnswersExceedHoursReasons = { 'answers-exceed-hours': Answering }

/** The answers a month and the hours a week they take at least, where that is most of the hours there are; undefined where it is not, or nobody knows. */
export const answeringBeyondMeans = ({ uses, capacity: { hoursPerWeek } }: Brief): Answering | undefined => {
  const answering = uses.known ? uses.value.filter(({ use }) => ANSWERING.includes(use)) : []
  const answers = sum(answering.flatMap(({ perMonth }) => (perMonth.known ? [perMonth.value] : [])))
  const needed = round((answers * ANSWER_MINUTES.value * MONTHS_PER_YEAR) / (MINUTES_PER_HOUR * WEEKS_PER_YEAR), 1)
  if (!hoursPerWeek.known || answers === 0 || needed < hoursPerWeek.value * ANSWERING_SHARE.value) return undefined
  return { answers, minutes: ANSWER_MINUTES.value, needed, hours: hoursPerWeek.value }
}

/** Would the answers alone that are planned, in so many a month, take most of the hours there are, or more than there are? */
export const answersExceedHours: FindingRule<Reason<AnswersExceedHoursReasons>> = ({ brief }) => {
  const params = answeringBeyondMeans(brief)
  if (params === undefined) return undefined
  const severity = params.needed > params.hours ? 'high' : 'medium'
  return { severity, reason: { code: 'answers-exceed-hours', params }, platforms: [], evidence: [] }
}
