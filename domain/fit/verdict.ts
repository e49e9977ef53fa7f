import { JUDGEMENT_CONFIDENCE } from '../catalogue/ageing.ts'
import { judgement } from '../catalogue/judgement.ts'
import type { Parameter } from '../catalogue/parameter.ts'
import type { Reason } from '../shared/reason.ts'
import { verdictMemory } from './robustness/draw-memory.ts'

/** What to do about a channel, best first. */
export const VERDICTS = ['adopt', 'pilot', 'wait', 'decline'] as const
export type Verdict = (typeof VERDICTS)[number]

/** The published rules: scores are 0..100, confidence 0..1 (ADR 0001). */
export const VERDICT_RULES = {
  /** Adopt from this score on ... */
  adoptFrom: judgement(70, 'score'),
  /** ... if the score would stay here even when every unanswered question turned out worst ... */
  adoptWorst: judgement(55, 'score'),
  /** ... and the evidence, with the questions answered, weighs more than our judgement alone would ... */
  adoptConfidence: JUDGEMENT_CONFIDENCE,
  /** ... and 95 of 100 draws over weights and evidence leave at least a pilot. */
  adoptFifthPercentile: judgement(60, 'score'),
  /** ... and it is possible that so much of the audiences can be met there: good marks elsewhere do not make up for people who are not there. */
  adoptReach: judgement(0.15, 'share'),
  pilotFrom: judgement(60, 'score'),
  /** A pilot is advised only where the score would stay here if every unanswered question turned out worst: to ask costs less than to try. */
  pilotWorst: judgement(45, 'score'),
  waitFrom: judgement(45, 'score'),
} as const satisfies Record<string, Parameter>

export type VerdictReasons = {
  'verdict.score-high': { readonly score: number; readonly worst: number }
  'verdict.score-middle': { readonly score: number }
  'verdict.score-low': { readonly score: number }
  'verdict.score-very-low': { readonly score: number }
  'verdict.unanswered': { readonly score: number; readonly worst: number }
  /** Well enough suited, and the open questions could still turn it into a decline. */
  'verdict.ask-first': { readonly score: number; readonly worst: number }
  'verdict.thin-evidence': { readonly score: number; readonly confidence: number }
  'verdict.uncertain': { readonly score: number; readonly p5: number }
  /** Well suited, and too few of the people who are wanted can be met there. */
  'verdict.few-reached': { readonly score: number; readonly share: number }
  /** Well suited, and too few hours for its healthy rhythm. */
  'verdict.hours-short': { readonly score: number; readonly hours: number; readonly needed: number }
  /** Not even with all the hours, formats and readiness to answer there are, and every open question at its best, would it earn a pilot. */
  'verdict.nothing-to-wait-for': { readonly score: number; readonly ceiling: number }
  'verdict.unanswered-low': { readonly score: number; readonly best: number }
  'verdict.vetoed': { readonly vetoes: number }
  'verdict.vetoed-for-good': { readonly score: number; readonly vetoes: number }
}
export type VerdictReason = Reason<VerdictReasons>
export type DecidedVerdict = { readonly verdict: Verdict; readonly reason: VerdictReason }

export const worseOf = (a: Verdict, b: Verdict): Verdict => (VERDICTS.indexOf(a) >= VERDICTS.indexOf(b) ? a : b)

/**
 * What follows from a score, its bounds, its confidence and its vetoes?
 *
 * A pilot is not advised while the open questions could still turn it into a decline: one asks first. To wait is only advised where
 * something could still change: a channel that would not earn a pilot with every means the organisation could give
 * itself is declined. A veto caps the verdict and never improves it. A veto that only says wait becomes a decline when the channel would not even earn a
 * pilot without the obstacle: there would be nothing to wait for.
 * @param facts `best` is the score if every open question turned out best; `freed` the score with what the fired vetoes hold
 * down, and every means the organisation could give itself, at its best; `p5` the fifth percentile of the score over weights and evidence (robustness/sample.ts).
 */
export const verdictOf = (facts: {
  readonly score: number
  readonly worst: number
  readonly best: number
  readonly freed: number
  readonly confidence: number
  readonly p5: number
  /** Hours there are and hours its healthy rhythm needs, when both are known. */
  readonly hours?: { readonly available: number; readonly needed: number }
  /** The most of the audiences, 0..1, that can be met there, as far as a full reach counts. */
  readonly reach?: number
  /** The score with every means the organisation could give itself, and every open question at its best. */
  readonly ceiling: number
  readonly caps: readonly Verdict[]
}): DecidedVerdict => {
  const vetoes = facts.caps.length
  if (vetoes === 0) return scoreVerdict(facts)
  const cap = facts.caps.reduce(worseOf)
  if (cap === 'decline' || facts.freed >= VERDICT_RULES.pilotFrom.value)
    return { verdict: cap, reason: { code: 'verdict.vetoed', params: { vetoes } } }
  return { verdict: 'decline', reason: { code: 'verdict.vetoed-for-good', params: { score: facts.freed, vetoes } } }
}

type Scored = Omit<Parameters<typeof verdictOf>[0], 'freed' | 'caps'>

/** What stands against adopting a channel, however high its score. */
export const reserveAgainst = ({ score, worst, confidence, p5, hours, reach }: Omit<Scored, 'best' | 'ceiling'>): VerdictReason | undefined => {
  const { adoptWorst, adoptConfidence, adoptFifthPercentile, adoptReach } = VERDICT_RULES
  if (worst < adoptWorst.value) return { code: 'verdict.unanswered', params: { score, worst } }
  if (confidence <= adoptConfidence.value) return { code: 'verdict.thin-evidence', params: { score, confidence } }
  if (reach !== undefined && reach < adoptReach.value) return { code: 'verdict.few-reached', params: { score, share: reach } }
  if (p5 < adoptFifthPercentile.value) return { code: 'verdict.uncertain', params: { score, p5 } }
  if (hours && hours.available < hours.needed) {
    return { code: 'verdict.hours-short', params: { score, hours: hours.available, needed: hours.needed } }
  }
  return undefined
}

const scoreVerdict = (facts: Scored): DecidedVerdict => {
  const { score, worst, best, ceiling } = facts
  const { adoptFrom, pilotFrom, pilotWorst, waitFrom } = VERDICT_RULES
  if (score >= pilotFrom.value && worst < pilotWorst.value)
    return { verdict: 'wait', reason: { code: 'verdict.ask-first', params: { score, worst } } }
  if (score >= adoptFrom.value) {
    const reserve = reserveAgainst(facts)
    return reserve ? { verdict: 'pilot', reason: reserve } : { verdict: 'adopt', reason: { code: 'verdict.score-high', params: { score, worst } } }
  }
  if (score >= pilotFrom.value) return { verdict: 'pilot', reason: { code: 'verdict.score-middle', params: { score } } }
  if (score >= waitFrom.value) {
    if (ceiling < pilotFrom.value) return { verdict: 'decline', reason: { code: 'verdict.nothing-to-wait-for', params: { score, ceiling } } }
    return { verdict: 'wait', reason: { code: 'verdict.score-low', params: { score } } }
  }
  // What the open questions could still turn into a pilot is not refused for want of answers.
  if (best >= pilotFrom.value) return { verdict: 'wait', reason: { code: 'verdict.unanswered-low', params: { score, best } } }
  return { verdict: 'decline', reason: { code: 'verdict.score-very-low', params: { score } } }
}

type Decided = {
  readonly caps: readonly Verdict[]
  readonly worst: number
  readonly best: number
  readonly ceiling: number
  /** Whether something stands against adopting it, however high its score. */
  readonly isReserved: boolean
}

/**
 * The verdict in every draw of the score, as places in `VERDICTS`.
 *
 * What would cap the verdict at any score caps it in every draw: vetoes, open questions, thin evidence, an audience that is elsewhere and hours
 * are facts of the case, not of a weighting.
 * @param drawn the scores, and those without what means or the fired vetoes hold down (the same when nothing was vetoed).
 */
export const verdictsInDraws = (
  drawn: { readonly scores: Float64Array; readonly freed: Float64Array },
  { caps, worst, best, ceiling, isReserved }: Decided,
): Uint8Array => {
  const { adoptFrom, pilotFrom, pilotWorst, waitFrom } = VERDICT_RULES
  const [adopt, pilot, wait, decline] = [0, 1, 2, 3] as const
  const verdicts = verdictMemory()
  if (caps.length > 0) {
    if (caps.reduce(worseOf) === 'decline') return verdicts.fill(decline)
    const enough = pilotFrom.value
    for (let draw = 0; draw < verdicts.length; draw++) verdicts[draw] = decline - Number((drawn.freed[draw] as number) >= enough)
    return verdicts
  }
  const isAsked = worst < pilotWorst.value
  const tried = isAsked ? wait : pilot
  const top = isAsked || isReserved ? tried : adopt
  const bottom = best >= pilotFrom.value ? wait : decline
  const middle = ceiling < pilotFrom.value ? decline : wait
  const [adopted, piloted, waited] = [adoptFrom.value, pilotFrom.value, waitFrom.value]
  // By the number of thresholds reached, which a processor counts without guessing.
  const reached = Uint8Array.of(bottom, middle, tried, top)
  for (let draw = 0; draw < verdicts.length; draw++) {
    const drawnScore = drawn.scores[draw] as number
    verdicts[draw] = reached[Number(drawnScore >= waited) + Number(drawnScore >= piloted) + Number(drawnScore >= adopted)] as number
  }
  return verdicts
}
