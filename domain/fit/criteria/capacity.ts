import { parameterConfidence } from '../../catalogue/ageing.ts'
import { judgement } from '../../catalogue/judgement.ts'
import { type FitImplications, IMPLICATION_RULES } from '../../governance/fit-implications.ts'
import type { Reason } from '../../shared/reason.ts'
import { clamp } from '../../shared/sum.ts'
import type { Criterion } from '../criterion.ts'
import { hoursAvailable, hoursDoubtful, hoursTaken, nobodyInCharge } from '../hours.ts'

type Hours = { readonly hours: number; readonly needed: number; readonly taken: number }
export type CapacityReasons = {
  'capacity.enough': Hours
  'capacity.short': Hours
  'capacity.nobody': { readonly needed: number }
  'capacity.accounts-unknown': { readonly hours: number; readonly needed: number; readonly accounts: number }
  'capacity.hours-unknown': { readonly needed: number }
  /** The hours would do; so many weeks a year nobody stands in. */
  'capacity.uncovered': Hours & { readonly weeks: number }
}

/**
 * Can this organisation hold the rhythm the channel needs?
 *
 * Score: hours left for the channel over the hours it needs in a healthy rhythm, at most 1. Both in hours per week.
 * What a diagnosis tells of who stands in during leave takes the weeks in which nobody does (ADR 0012); open, it takes none and widens the bounds.
 * Accounts that are alive elsewhere take their minimum first; those nobody knows about may, which leaves the answer open between both.
 * Unknown hours stay unknown: they widen the bounds, they do not lower the score.
 */
export const capacity: Criterion<Reason<CapacityReasons>> = {
  place: judgement(4, 'place'),
  evaluate: ({ brief, profile, catalogue, asOf }) => {
    const need = profile.effort.healthyHoursPerWeek
    const needed = need.value
    const trust = parameterConfidence(need, asOf)
    const available = hoursAvailable(brief, profile.id, catalogue)
    const held = heldAllYear(brief.governance.implied)
    const { evidence } = need
    if (!available.known)
      return {
        kind: 'unknown',
        low: 0,
        high: held.high,
        confidence: 0,
        trust,
        reason: { code: 'capacity.hours-unknown', params: { needed } },
        evidence,
      }
    const { best: hours, worst } = available.value
    const [least, most] = [clamp(worst / needed, 0, 1), clamp(hours / needed, 0, 1)]
    const bounds = { low: least * held.low, high: most * held.high }
    if (least < most) {
      const { accounts } = hoursDoubtful(brief, [profile.id], catalogue)
      return {
        kind: 'unknown',
        ...bounds,
        confidence: 0,
        trust,
        reason: { code: 'capacity.accounts-unknown', params: { hours, needed, accounts } },
        evidence,
      }
    }
    const params = { hours, needed, taken: hoursTaken(brief, [profile.id], catalogue) }
    return {
      kind: 'scored',
      value: most * held.value,
      ...bounds,
      confidence: trust,
      trust,
      reason: nobodyInCharge(brief) ? { code: 'capacity.nobody', params: { needed } } : reasonFrom(params, held.value),
      evidence,
    }
  },
}

type Held = { readonly value: number; readonly low: number; readonly high: number }

/** The share of the year in which the rhythm is held, 0..1; all of it while nobody diagnosed anything, or said who stands in. */
const heldAllYear = (implied: FitImplications | undefined): Held => {
  if (implied === undefined || implied.hours.value === 0) return { value: 1, low: 1, high: 1 }
  const { value, low, high } = implied.hours
  return { value: value ?? high, low, high }
}

const reasonFrom = (params: Hours, held: number): Reason<CapacityReasons> => {
  if (params.hours < params.needed) return { code: 'capacity.short', params }
  const weeks = Math.round(IMPLICATION_RULES.year.value * (1 - held))
  return weeks > 0 ? { code: 'capacity.uncovered', params: { ...params, weeks } } : { code: 'capacity.enough', params }
}
