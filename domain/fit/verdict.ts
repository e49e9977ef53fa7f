import { JUDGEMENT_CONFIDENCE } from '../catalogue/ageing.ts'
import { judgement } from '../catalogue/judgement.ts'
import type { Parameter } from '../catalogue/parameter.ts'
import type { Reason } from '../shared/reason.ts'

/** What to do about a channel, best first. */
export const VERDICTS = ['adopt', 'pilot', 'wait', 'decline'] as const
export type Verdict = (typeof VERDICTS)[number]

/** The published rules: scores are 0..100, confidence 0..1 (ADR 0001). */
export const VERDICT_RULES = {
  /** Adopt from this score on ... */
  adoptFrom: judgement(70, 'score'),
  /** ... if the score would stay here even when every unanswered question turned out worst ... */
  adoptWorst: judgement(55, 'score'),
  /** ... and the evidence, with the questions answered, weighs more than our judgement alone would. */
  adoptConfidence: JUDGEMENT_CONFIDENCE,
  pilotFrom: judgement(60, 'score'),
  waitFrom: judgement(45, 'score'),
} as const satisfies Record<string, Parameter>

export type VerdictReasons = {
  'verdict.score-high': { readonly score: number; readonly worst: number }
  'verdict.score-middle': { readonly score: number }
  'verdict.score-low': { readonly score: number }
  'verdict.score-very-low': { readonly score: number }
  'verdict.unanswered': { readonly score: number; readonly worst: number }
  'verdict.thin-evidence': { readonly score: number; readonly confidence: number }
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
 * A veto caps the verdict and never improves it. A veto that only says wait becomes a decline when the channel would not even earn a
 * pilot without the obstacle: there would be nothing to wait for.
 * @param facts `best` is the score if every open question turned out best; `freed` the score without the criteria that
 * means or the fired vetoes hold down.
 */
export const verdictOf = (facts: {
  readonly score: number
  readonly worst: number
  readonly best: number
  readonly freed: number
  readonly confidence: number
  readonly caps: readonly Verdict[]
}): DecidedVerdict => {
  const vetoes = facts.caps.length
  if (vetoes === 0) return scoreVerdict(facts)
  const cap = facts.caps.reduce(worseOf)
  if (cap === 'decline' || facts.freed >= VERDICT_RULES.pilotFrom.value)
    return { verdict: cap, reason: { code: 'verdict.vetoed', params: { vetoes } } }
  return { verdict: 'decline', reason: { code: 'verdict.vetoed-for-good', params: { score: facts.freed, vetoes } } }
}

type Scored = { readonly score: number; readonly worst: number; readonly best: number; readonly confidence: number }

const scoreVerdict = ({ score, worst, best, confidence }: Scored): DecidedVerdict => {
  const { adoptFrom, adoptWorst, adoptConfidence, pilotFrom, waitFrom } = VERDICT_RULES
  if (score >= adoptFrom.value) {
    if (worst < adoptWorst.value) return { verdict: 'pilot', reason: { code: 'verdict.unanswered', params: { score, worst } } }
    if (confidence <= adoptConfidence.value) return { verdict: 'pilot', reason: { code: 'verdict.thin-evidence', params: { score, confidence } } }
    return { verdict: 'adopt', reason: { code: 'verdict.score-high', params: { score, worst } } }
  }
  if (score >= pilotFrom.value) return { verdict: 'pilot', reason: { code: 'verdict.score-middle', params: { score } } }
  if (score >= waitFrom.value) return { verdict: 'wait', reason: { code: 'verdict.score-low', params: { score } } }
  // What the open questions could still turn into a pilot is not refused for want of answers.
  if (best >= pilotFrom.value) return { verdict: 'wait', reason: { code: 'verdict.unanswered-low', params: { score, best } } }
  return { verdict: 'decline', reason: { code: 'verdict.score-very-low', params: { score } } }
}
