import { judgement } from '../catalogue/judgement.ts'
import type { CmSeniority } from '../catalogue/vocabulary.ts'
import type { Degree } from '../qualification/questions.ts'
import { type Answer, known } from '../shared/answer.ts'
import type { Reason } from '../shared/reason.ts'
import type { IndicatorId } from './indicators.ts'
import type { Degrees, Standing } from './symptom.ts'

type None = Readonly<Record<never, never>>
type Share = { readonly share: number }
export type ImplicationReasons = {
  'implied.freedom-told': Share
  'implied.freedom-partly': Share
  'implied.freedom-open': None
  'implied.openness-kept': None
  'implied.openness-lost': Share
  'implied.openness-open': None
  'implied.hours-kept': None
  'implied.hours-lost': Share
  'implied.hours-open': None
  'implied.hours-nobody': None
}

/**
 * A value 0..1 that the fit model can use; undefined while it is open, and then neutral: only the bounds say what is possible.
 */
export type Implication = {
  readonly value: number | undefined
  readonly low: number
  readonly high: number
  readonly reason: Reason<ImplicationReasons>
}

/** What a diagnosis tells the fit model, on the scales of its criteria. */
export type FitImplications = {
  /** Freedom to reply, 0 none to 1 all. */
  readonly replying: Answer<number>
  /** Freedom, 0 none to 1 all, the narrower of replying and publishing: a part of conversation readiness. */
  readonly freedom: Implication
  /** Factor on conversation readiness: what the wish for control leaves of it. */
  readonly openness: Implication
  /** Factor on the hours a week of capacity: what of them is there all year round. */
  readonly hours: Implication
}

export const IMPLICATION_RULES = {
  /** Share of conversation readiness that an illusion of control at its worst takes. */
  mostOpennessLost: judgement(0.5, 'share', 'those who delete criticism still answer the rest'),
  /** Weeks a year in which nobody stands in for whoever is on leave. */
  leave: judgement(4, 'weeks a year', 'the least paid leave in the European Union: Directive 2003/88/EC, article 7'),
  year: judgement(52, 'weeks'),
} as const

/**
 * What does the way the channels are governed mean for conversation readiness and capacity?
 *
 * Freedom is the narrower of how freely one may reply and publish; openness from the illusion of control; hours from who stands in during leave, and none
 * are left where nobody runs the channels. What was not answered changes no value and keeps its whole range. Nothing else of a diagnosis bears upon
 * the fit: what it says of advice, creation or trials concerns how well channels will be run, not which ones suit.
 */
export const fitImplications = ({
  degrees,
  controlIllusion,
  seniority,
}: {
  readonly degrees: Degrees
  readonly controlIllusion: Standing
  readonly seniority: Answer<CmSeniority>
}): FitImplications => ({
  replying: healthIn(degrees, 'reply-autonomy'),
  freedom: freedomFrom(degrees),
  openness: opennessFrom(controlIllusion),
  hours: seniority.known && seniority.value === 'none' ? exactly(0, { code: 'implied.hours-nobody', params: {} }) : hoursFrom(degrees['leave-cover']),
})

const exactly = (value: number, reason: Implication['reason']): Implication => ({ value, low: value, high: value, reason })

const freedomFrom = (degrees: Degrees): Implication => {
  const [replying, publishing] = [healthIn(degrees, 'reply-autonomy'), healthIn(degrees, 'publish-autonomy')]
  const { value, low, high } = narrowestFreedom(replying, publishing)
  if (value === undefined) return { value, low, high, reason: { code: 'implied.freedom-open', params: {} } }
  const isWhole = replying.known && publishing.known
  return { value, low, high, reason: { code: isWhole ? 'implied.freedom-told' : 'implied.freedom-partly', params: { share: value } } }
}

/** A conversation is as free as the narrower of replying and publishing; of one that is open, nobody knows whether it is narrower still. */
export const narrowestFreedom = (replying: Answer<number>, publishing: Answer<number>): Pick<Implication, 'value' | 'low' | 'high'> => {
  const told = [replying, publishing].flatMap((answer) => (answer.known ? [answer.value] : []))
  const narrowest = Math.min(1, ...told)
  return { value: told.length > 0 ? narrowest : undefined, low: told.length === 2 ? narrowest : 0, high: narrowest }
}

const healthIn = (degrees: Degrees, indicator: IndicatorId): Answer<number> => {
  const answer = degrees[indicator]
  return answer.known ? known(healthOf(answer.value)) : answer
}

const healthOf = (degree: Degree): number => 1 - degree / 4

const opennessFrom = ({ score, low, high }: Standing): Implication => {
  const left = (degree: number): number => 1 - (IMPLICATION_RULES.mostOpennessLost.value * degree) / 4
  const bounds = { low: left(high), high: left(low) }
  if (score === undefined) return { value: undefined, ...bounds, reason: { code: 'implied.openness-open', params: {} } }
  const value = left(score)
  const reason: Implication['reason'] =
    score === 0 ? { code: 'implied.openness-kept', params: {} } : { code: 'implied.openness-lost', params: { share: 1 - value } }
  return { value, ...bounds, reason }
}

const hoursFrom = (cover: Answer<Degree>): Implication => {
  const { leave, year } = IMPLICATION_RULES
  const left = (degree: number): number => 1 - ((leave.value / year.value) * degree) / 4
  if (!cover.known) return { value: undefined, low: left(4), high: 1, reason: { code: 'implied.hours-open', params: {} } }
  const value = left(cover.value)
  return exactly(value, cover.value === 0 ? { code: 'implied.hours-kept', params: {} } : { code: 'implied.hours-lost', params: { share: 1 - value } })
}
