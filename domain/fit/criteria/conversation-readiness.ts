import { parameterConfidence } from '../../catalogue/ageing.ts'
import { judgement } from '../../catalogue/judgement.ts'
import type { Parameter } from '../../catalogue/parameter.ts'
import { AUTONOMIES, type Autonomy, type Coverage } from '../../catalogue/vocabulary.ts'
import { type FitImplications, type Implication, narrowestFreedom } from '../../governance/fit-implications.ts'
import { type Answer, known } from '../../shared/answer.ts'
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
  'conversation-readiness.controlled': { readonly withinHours: number; readonly share: number }
  'conversation-readiness.unknown': { readonly withinHours: number }
}

/**
 * Can they answer as the public of this channel expects?
 *
 * Score: 1 - demand x (1 - readiness). Demand is the platform's rating for expected dialogue; readiness the mean of response time
 * (hours expected over hours held, at most 1), coverage and autonomy to publish (the scale of symptom S6). Unanswered parts stay open.
 * Where a diagnosis was given, the narrower of replying and publishing counts, and the wish for control takes its share of readiness
 * (ADR 0012); what it leaves open is neutral, and its bounds say what is possible.
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
    const { publishingAutonomy, implied } = brief.governance
    const time = part(responseTimeHours, (held) => (held <= withinHours ? 1 : clamp(withinHours / held, 0, 1)), confidence)
    const presence = part(coverage, (held) => COVERAGE_VALUES[held].value, confidence)
    const freedom = freedomFrom(publishingAutonomy, implied, confidence)
    const openness = opennessFrom(implied?.openness)
    const parts = combine([time, presence, freedom])
    const readiness = { ...parts, low: parts.low * openness.low, high: parts.high * openness.high }
    // What nobody rated may ask for all the dialogue there is, or for none.
    const [least, most] = resolved.known ? [demand, demand] : [resolved.low / 4, resolved.high / 4]
    const asked = (ready: number, wanted = demand) => 1 - wanted * (1 - ready)
    const bounds = { low: asked(readiness.low, most), high: asked(readiness.high, least) }
    const params = { withinHours }
    if (parts.value === undefined)
      return { kind: 'unknown', ...bounds, confidence: 0, trust: confidence, reason: { code: 'conversation-readiness.unknown', params }, evidence }
    const reason = reasonFrom(
      { time: time.value, presence: presence.value, freedom: freedom.value, openness: openness.value },
      withinHours,
      responseTimeHours,
    )
    return {
      kind: 'scored',
      value: asked(parts.value * openness.value),
      ...bounds,
      confidence: readiness.confidence,
      trust: confidence,
      reason,
      evidence,
    }
  },
}

/** Value from which an answered part is good enough not to be named as the weak one. */
export const GOOD_ENOUGH = judgement(0.6, 'value')

/** Share of readiness lost to the wish for control from which it is named: there the symptom is present. */
export const CONTROL_NAMED_FROM = judgement(0.25, 'share')

type Readiness = {
  readonly time: number | undefined
  readonly presence: number | undefined
  readonly freedom: number | undefined
  readonly openness: number
}

/** The weakest answered part, or that all of them are good enough. */
const reasonFrom = (
  { time, presence, freedom, openness }: Readiness,
  withinHours: number,
  held: Answer<number>,
): Reason<ConversationReadinessReasons> => {
  const weakest = Math.min(time ?? 1, presence ?? 1, freedom ?? 1)
  if (1 - openness >= CONTROL_NAMED_FROM.value && openness < weakest)
    return { code: 'conversation-readiness.controlled', params: { withinHours, share: 1 - openness } }
  if (weakest >= GOOD_ENOUGH.value) return { code: 'conversation-readiness.ready', params: { withinHours } }
  if (time === weakest && held.known) return { code: 'conversation-readiness.slow', params: { withinHours, hours: held.value } }
  return { code: presence === weakest ? 'conversation-readiness.absent' : 'conversation-readiness.unfree', params: { withinHours } }
}

const part = <T>(answer: Answer<T>, read: (value: T) => number, confidence: number): Part =>
  answer.known ? knownPart(1, read(answer.value), confidence) : unknownPart(1)

/** As free as publishing is; where a diagnosis was given, as the narrower of replying and publishing. */
const freedomFrom = (publishing: Answer<Autonomy>, implied: FitImplications | undefined, confidence: number): Part => {
  const told = mapped(publishing, (held) => AUTONOMIES.indexOf(held) / (AUTONOMIES.length - 1))
  if (implied === undefined) return part(told, (value) => value, confidence)
  const { value, ...bounds } = narrowestFreedom(implied.replying, told)
  if (value === undefined) return unknownPart(1)
  // Half of the question was answered where one of the two is open.
  return { ...knownPart(1, value, told.known && implied.replying.known ? confidence : confidence / 2), ...bounds, trust: confidence }
}

const mapped = <T>(answer: Answer<T>, read: (value: T) => number): Answer<number> => (answer.known ? known(read(answer.value)) : answer)

type Openness = { readonly value: number; readonly low: number; readonly high: number }

/** Nothing is lost while nobody diagnosed anything; what is open takes as little as its bounds allow. */
const opennessFrom = (implied: Implication | undefined): Openness => {
  if (implied === undefined) return { value: 1, low: 1, high: 1 }
  return { value: implied.value ?? implied.high, low: implied.low, high: implied.high }
}
