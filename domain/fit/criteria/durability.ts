import { parameterConfidence } from '../../catalogue/ageing.ts'
import { cited, judgement } from '../../catalogue/judgement.ts'
import type { Parameter } from '../../catalogue/parameter.ts'
import type { Reason } from '../../shared/reason.ts'
import { clamp } from '../../shared/sum.ts'
import type { Criterion } from '../criterion.ts'
import { combine, knownPart, ratedPart, unknownPart } from '../parts.ts'
import { resolveRating } from '../resolve-rating.ts'

/** Half-lives between which the logarithmic value of a post's lifespan runs from 0 to 1. */
export const LIFESPAN_ANCHORS = {
  worthNothingDays: cited(0.0146, 'days', 'inference', ['x-life-18'], 'about 21 minutes, the shortest half-life on record'),
  worthAllDays: cited(730, 'days', 'inference', ['blog-life-23'], 'two years, the useful life of a blog post'),
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
 * Ownership counts twice when the brief prefers it, legal safety when data protection is strict; not asked, both count once, and the
 * answer is the surer of itself the more of its questions were answered. A half-life nobody measured stays unknown.
 */
export const durability: Criterion<Reason<DurabilityReasons>> = {
  place: judgement(5, 'place'),
  evaluate: ({ brief, profile, asOf }) => {
    const { ownership, dataProtection } = brief.constraints
    const rated = [
      { part: 'ownership', rating: profile.durability.ownership, stressed: ownership.known && ownership.value !== 'indifferent' },
      { part: 'stability', rating: profile.durability.stability, stressed: false },
      { part: 'independence', rating: profile.durability.independence, stressed: false },
      { part: 'legal-safety', rating: profile.durability.legalSafety, stressed: dataProtection.known && dataProtection.value === 'strict' },
    ].map(({ part, rating, stressed }) => {
      const resolved = resolveRating(rating, brief)
      const { parameter } = resolved
      return { part: part as DurabilityPart, resolved, parameter, weight: stressed ? STRESSED.value : 1, value: parameter.value / 4 }
    })
    const { halfLifeDays } = profile
    const lifespan = halfLifeDays ? [{ part: 'lifespan' as const, parameter: halfLifeDays, value: lifespanValue(halfLifeDays.value) }] : []
    const parts = [...rated.filter(({ resolved }) => resolved.known), ...lifespan]
    const { value, ...rest } = combine([
      ...rated.map(({ resolved, weight }) => ratedPart(weight, resolved, parameterConfidence(resolved.parameter, asOf))),
      ...(halfLifeDays ? [knownPart(1, lifespanValue(halfLifeDays.value), parameterConfidence(halfLifeDays, asOf))] : [unknownPart(1)]),
    ])
    const [first] = parts
    if (value === undefined || !first) return { kind: 'unknown', ...rest, reason: { code: 'durability.unrated', params: {} }, evidence: [] }
    const lasting = value >= 0.5
    const telling = parts.reduce((a, b) => ((lasting ? b.value > a.value : b.value < a.value) ? b : a), first)
    const asked = parts.length + 2
    const answered = asked - Number(!ownership.known) - Number(!dataProtection.known)
    const evidence = parts.flatMap(({ parameter }) => parameter.evidence)
    return {
      kind: 'scored',
      value,
      ...rest,
      confidence: (rest.confidence * answered) / asked,
      reason: { code: lasting ? 'durability.lasting' : 'durability.fragile', params: { part: telling.part } },
      evidence,
    }
  },
}

const lifespanValue = (days: number): number => {
  const { worthNothingDays, worthAllDays } = LIFESPAN_ANCHORS
  return clamp(Math.log(days / worthNothingDays.value) / Math.log(worthAllDays.value / worthNothingDays.value), 0, 1)
}
