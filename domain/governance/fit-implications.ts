import { judgement } from '../catalogue/judgement.ts'
import type { CmSeniority } from '../catalogue/vocabulary.ts'
import type { Degree } from '../qualification/questions.ts'
import type { Answer } from '../shared/answer.ts'
import type { Reason } from '../shared/reason.ts'
import type { Degrees, Standing } from './symptom.ts'

type None = Readonly<Record<never, never>>
type Share = { readonly share: number }
export type ImplicationReasons = {
  'implied.freedom-replying': Share
  'implied.freedom-publishing': Share
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
  /** Freedom to publish, 0 none to 1 all: a part of conversation readiness, where the brief leaves it open. */
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
 * Freedom follows from how freely one may reply, else publish; openness from the illusion of control; hours from who stands in during leave, and none
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
  freedom: freedomFrom(degrees),
  openness: opennessFrom(controlIllusion),
  hours: seniority.known && seniority.value === 'none' ? exactly(0, { code: 'implied.hours-nobody', params: {} }) : hoursFrom(degrees['leave-cover']),
})

const exactly = (value: number, reason: Implication['reason']): Implication => ({ value, low: value, high: value, reason })

const freedomFrom = (degrees: Degrees): Implication => {
  const [replying, publishing] = [degrees['reply-autonomy'], degrees['publish-autonomy']]
  if (replying.known) return exactly(healthOf(replying.value), { code: 'implied.freedom-replying', params: { share: healthOf(replying.value) } })
  if (publishing.known) {
    const value = healthOf(publishing.value)
    // Replies may be freer, or less free: what nobody said of them stays possible.
    return { value, low: 0, high: 1, reason: { code: 'implied.freedom-publishing', params: { share: value } } }
  }
  return { value: undefined, low: 0, high: 1, reason: { code: 'implied.freedom-open', params: {} } }
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
