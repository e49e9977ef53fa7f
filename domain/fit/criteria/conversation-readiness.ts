import { parameterConfidence } from '../../catalogue/ageing.ts'
import { judgement } from '../../catalogue/judgement.ts'
import type { Parameter } from '../../catalogue/parameter.ts'
import { AUTONOMIES, type Coverage } from '../../catalogue/vocabulary.ts'
import type { Answer } from '../../shared/answer.ts'
import type { Reason } from '../../shared/reason.ts'
import { clamp } from '../../shared/sum.ts'
import type { Criterion } from '../criterion.ts'
import { combine, knownPart, type Part, unknownPart } from '../parts.ts'
import { resolveRating } from '../resolve-rating.ts'

/** How far each coverage goes towards answering when the public writes. */
export const COVERAGE_VALUES: Readonly<Record<Coverage, Parameter>> = {
  none: judgement(0, 'value'),
  'office-hours': judgement(0.6, 'value'),
  extended: judgement(0.85, 'value'),
  'around-the-clock': judgement(1, 'value'),
}

export type ConversationReadinessReasons = {
  'conversation-readiness.not-demanded': Readonly<Record<never, never>>
  'conversation-readiness.ready': { readonly withinHours: number }
  'conversation-readiness.slow': { readonly withinHours: number; readonly hours: number }
  'conversation-readiness.absent': { readonly withinHours: number }
  'conversation-readiness.unfree': { readonly withinHours: number }
  'conversation-readiness.unknown': { readonly withinHours: number }
}

/**
 * Can they answer as the public of this channel expects?
 *
 * Score: 1 - demand x (1 - readiness). Demand is the platform's rating for expected dialogue; readiness the mean of response time
 * (hours expected over hours held, at most 1), coverage and autonomy to publish (the scale of symptom S6). Unanswered parts stay open.
 */
export const conversationReadiness: Criterion<Reason<ConversationReadinessReasons>> = {
  place: judgement(7, 'place'),
  evaluate: ({ brief, profile, asOf }) => {
    const { demand: rating, answerWithinHours } = profile.conversation
    const resolved = resolveRating(rating, brief)
    const { parameter } = resolved
    const demand = parameter.value / 4
    const evidence = [...parameter.evidence, ...answerWithinHours.evidence]
    const confidence = parameterConfidence(parameter, asOf)
    if (resolved.known && demand === 0) {
      return {
        kind: 'scored',
        value: 1,
        low: 1,
        high: 1,
        confidence,
        trust: confidence,
        reason: { code: 'conversation-readiness.not-demanded', params: {} },
        evidence,
      }
    }
    const withinHours = answerWithinHours.value
    const { responseTimeHours, coverage } = brief.capacity
    const { publishingAutonomy } = brief.governance
    const time = part(responseTimeHours, (held) => (held <= withinHours ? 1 : clamp(withinHours / held, 0, 1)), confidence)
    const presence = part(coverage, (held) => COVERAGE_VALUES[held].value, confidence)
    const freedom = part(publishingAutonomy, (held) => AUTONOMIES.indexOf(held) / (AUTONOMIES.length - 1), confidence)
    const readiness = combine([time, presence, freedom])
    // What nobody rated may ask for all the dialogue there is, or for none.
    const [least, most] = resolved.known ? [demand, demand] : [resolved.low / 4, resolved.high / 4]
    const asked = (ready: number, wanted = demand) => 1 - wanted * (1 - ready)
    const bounds = { low: asked(readiness.low, most), high: asked(readiness.high, least) }
    const params = { withinHours }
    if (readiness.value === undefined)
      return { kind: 'unknown', ...bounds, confidence: 0, trust: confidence, reason: { code: 'conversation-readiness.unknown', params }, evidence }
    const reason = reasonFrom({ time: time.value, presence: presence.value, freedom: freedom.value }, withinHours, responseTimeHours)
    return { kind: 'scored', value: asked(readiness.value), ...bounds, confidence: readiness.confidence, trust: confidence, reason, evidence }
  },
}

/** Value from which an answered part is good enough not to be named as the weak one. */
export const GOOD_ENOUGH = judgement(0.6, 'value')

type Readiness = { readonly time: number | undefined; readonly presence: number | undefined; readonly freedom: number | undefined }

/** The weakest answered part, or that all of them are good enough. */
const reasonFrom = ({ time, presence, freedom }: Readiness, withinHours: number, held: Answer<number>): Reason<ConversationReadinessReasons> => {
  const weakest = Math.min(time ?? 1, presence ?? 1, freedom ?? 1)
  if (weakest >= GOOD_ENOUGH.value) return { code: 'conversation-readiness.ready', params: { withinHours } }
  if (time === weakest && held.known) return { code: 'conversation-readiness.slow', params: { withinHours, hours: held.value } }
  return { code: presence === weakest ? 'conversation-readiness.absent' : 'conversation-readiness.unfree', params: { withinHours } }
}

const part = <T>(answer: Answer<T>, read: (value: T) => number, confidence: number): Part =>
  answer.known ? knownPart(1, read(answer.value), confidence) : unknownPart(1)
