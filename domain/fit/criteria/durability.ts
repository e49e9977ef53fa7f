import { parameterConfidence } from '../../catalogue/ageing.ts'
import { cited, judgement } from '../../catalogue/judgement.ts'
import type { Parameter } from '../../catalogue/parameter.ts'
import type { Answer } from '../../shared/answer.ts'
import type { Day } from '../../shared/calendar.ts'
import type { Reason } from '../../shared/reason.ts'
import { clamp } from '../../shared/sum.ts'
import type { Criterion } from '../criterion.ts'
import { ownershipOf } from '../own-server.ts'
import { type Combined, combine, knownPart, type Part, ratedPart, unknownPart } from '../parts.ts'
import { type ResolvedRating, resolveRating } from '../resolve-rating.ts'

/** Half-lives between which the logarithmic value of a post's lifespan runs from 0 to 1. */
export const LIFESPAN_ANCHORS = {
  worthNothingDays: cited(0.0146, 'days', 'inference', ['x-life-18'], 'about 21 minutes, the shortest half-life on record'),
  worthAllDays: judgement(365, 'days', 'a year, our estimate of the half-life of a blog post, which lasts longest'),
} as const

/** Weight of a part that a constraint of the brief makes important, against 1. */
export const STRESSED: Parameter = judgement(2, 'weight')

export type DurabilityPart = 'lifespan' | 'ownership' | 'stability' | 'independence' | 'legal-safety'
export type DurabilityReasons = {
  'durability.lasting': { readonly part: DurabilityPart }
  'durability.fragile': { readonly part: DurabilityPart }
  /** A platform of the workspace's own of which nobody rated any of it. */
  'durability.unrated': Readonly<Record<never, never>>
}

/**
 * Will what is built there last?
 *
 * Score: mean of content lifespan (logarithm of its half-life), ownership, platform stability, independence and legal safety.
 * Ownership counts twice when the brief prefers it, legal safety when data protection is strict and the platform is less safe than lasting otherwise; not asked, both count once, the bounds
 * hold either, and the answer is the surer of itself the more of its questions were answered. A half-life nobody measured stays unknown.
 */
export const durability: Criterion<Reason<DurabilityReasons>> = {
  place: judgement(5, 'place'),
  evaluate: ({ brief, profile, asOf }) => {
    const { ownership, dataProtection } = brief.constraints
    const { durability: rated, halfLifeDays } = profile
    const parts = [
      ratedAs('ownership', resolveRating(ownershipOf(profile, brief), brief), asOf),
      ratedAs('stability', resolveRating(rated.stability, brief), asOf),
      ratedAs('independence', resolveRating(rated.independence, brief), asOf),
      ratedAs('legal-safety', resolveRating(rated.legalSafety, brief), asOf),
      lifespanOf(halfLifeDays, asOf),
    ]
    const under = (owning: number, safety: number): Combined =>
      combine(parts.map(({ part, ...rest }) => ({ ...rest, weight: part === 'ownership' ? owning : part === 'legal-safety' ? safety : 1 })))
    const ownings = weightsOf(ownership, (value) => value !== 'indifferent')
    const safeties = weightsOf(dataProtection, (value) => value === 'strict')
    // Strictness never speaks for a channel: it counts where it lowers the mean.
    const stricter = (owning: number, safety: number): Combined => lower(under(owning, 1), under(owning, safety))
    const [first, ...others] = ownings.flatMap((owning) => safeties.map((safety) => stricter(owning, safety))) as [Combined, ...Combined[]]
    const { value } = first
    const bounds = { low: Math.min(first.low, ...others.map(({ low }) => low)), high: Math.max(first.high, ...others.map(({ high }) => high)) }
    const evidence = parts.flatMap((one) => one.evidence)
    const [known, ...rest] = parts.flatMap(({ part, value: own }) => (own === undefined ? [] : [{ part, own }]))
    if (value === undefined || !known)
      return { kind: 'unknown', ...bounds, confidence: 0, trust: first.trust, reason: { code: 'durability.unrated', params: {} }, evidence }
    const lasting = value >= 0.5
    const telling = rest.reduce((a, b) => ((lasting ? b.own > a.own : b.own < a.own) ? b : a), known)
    const asked = parts.filter(({ part, value: own }) => part !== 'lifespan' || own !== undefined).length + 2
    const answered = asked - Number(!ownership.known) - Number(!dataProtection.known)
    return {
      kind: 'scored',
      value,
      ...bounds,
      confidence: (first.confidence * answered) / asked,
      trust: first.trust,
      reason: { code: lasting ? 'durability.lasting' : 'durability.fragile', params: { part: telling.part } },
      evidence,
    }
  },
}

const lower = (a: Combined, b: Combined): Combined => ({
  ...((b.value ?? 0) < (a.value ?? 0) ? b : a),
  low: Math.min(a.low, b.low),
  high: Math.min(a.high, b.high),
})

type DurabilityRated = Omit<Part, 'weight'> & { readonly part: DurabilityPart; readonly evidence: readonly string[] }

const ratedAs = (part: DurabilityPart, rating: ResolvedRating, asOf: Day): DurabilityRated => ({
  ...ratedPart(1, rating, parameterConfidence(rating.parameter, asOf)),
  part,
  evidence: rating.parameter.evidence,
})

const lifespanOf = (halfLife: Parameter | undefined, asOf: Day): DurabilityRated =>
  halfLife === undefined
    ? { ...unknownPart(1), part: 'lifespan', evidence: [] }
    : { ...knownPart(1, lifespanValue(halfLife.value), parameterConfidence(halfLife, asOf)), part: 'lifespan', evidence: halfLife.evidence }

/** The weight of a part that an answer may stress; both are possible while nobody answered, the plain one first. */
const weightsOf = <T>(answer: Answer<T>, stresses: (value: T) => boolean): readonly number[] =>
  answer.known ? [stresses(answer.value) ? STRESSED.value : 1] : [1, STRESSED.value]

const lifespanValue = (days: number): number => {
  const { worthNothingDays, worthAllDays } = LIFESPAN_ANCHORS
  return clamp(Math.log(days / worthNothingDays.value) / Math.log(worthAllDays.value / worthNothingDays.value), 0, 1)
}
