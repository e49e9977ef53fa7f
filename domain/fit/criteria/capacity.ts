import { parameterConfidence } from '../../catalogue/ageing.ts'
import { judgement } from '../../catalogue/judgement.ts'
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
}

/**
 * Can this organisation hold the rhythm the channel needs?
 *
 * Score: hours left for the channel over the hours it needs in a healthy rhythm, at most 1. Both in hours per week.
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
    const { evidence } = need
    if (!available.known)
      return { kind: 'unknown', low: 0, high: 1, confidence: 0, trust, reason: { code: 'capacity.hours-unknown', params: { needed } }, evidence }
    const { best: hours, worst } = available.value
    const [low, value] = [clamp(worst / needed, 0, 1), clamp(hours / needed, 0, 1)]
    if (low < value) {
      const { accounts } = hoursDoubtful(brief, [profile.id], catalogue)
      return {
        kind: 'unknown',
        low,
        high: value,
        confidence: 0,
        trust,
        reason: { code: 'capacity.accounts-unknown', params: { hours, needed, accounts } },
        evidence,
      }
    }
    const enough = hours >= needed ? 'capacity.enough' : 'capacity.short'
    return {
      kind: 'scored',
      value,
      low,
      high: value,
      confidence: trust,
      trust,
      reason: nobodyInCharge(brief)
        ? { code: 'capacity.nobody', params: { needed } }
        : { code: enough, params: { hours, needed, taken: hoursTaken(brief, [profile.id], catalogue) } },
      evidence,
    }
  },
}
