import { parameterConfidence } from '../../catalogue/ageing.ts'
import { judgement } from '../../catalogue/judgement.ts'
import type { Goal } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import type { Criterion } from '../criterion.ts'
import { combine, ratedPart } from '../parts.ts'
import { isUnrated, resolveRating } from '../resolve-rating.ts'

type GoalPair = { readonly goal: Goal; readonly rating: number; readonly weakestGoal: Goal; readonly weakestRating: number }
export type GoalEffectivenessReasons = {
  'goal-effectiveness.strong': GoalPair
  'goal-effectiveness.mixed': GoalPair
  'goal-effectiveness.weak': GoalPair
  'goal-effectiveness.sector-unknown': { readonly goal: Goal; readonly low: number; readonly high: number }
  /** A platform of the workspace's own of which nobody rated what they want to achieve. */
  'goal-effectiveness.unrated': { readonly goal: Goal }
}

/**
 * Does the channel serve what the organisation wants to achieve?
 *
 * Score: mean of the platform's ratings for the stated goals (0-4, shown as 0..1) under the goals' weights.
 * A rating that depends on an untold sector stays open between its variants. Method: ADR 0001.
 */
export const goalEffectiveness: Criterion<Reason<GoalEffectivenessReasons>> = {
  place: judgement(1, 'place'),
  evaluate: ({ brief, profile, asOf }) => {
    const goals = brief.goals.map(({ goal, weight }) => ({ goal, weight, rating: resolveRating(profile.goals[goal], brief) }))
    const combined = combine(goals.map(({ weight, rating }) => ratedPart(weight, rating, parameterConfidence(rating.parameter, asOf))))
    const evidence = goals.flatMap(({ rating }) => rating.parameter.evidence)
    const { value, ...rest } = combined
    if (value === undefined) {
      const [first] = goals
      const open = first && !first.rating.known ? first.rating : { low: 0, high: 4 }
      const goal = first?.goal ?? 'awareness'
      if (goals.every(({ rating }) => isUnrated(rating)))
        return { kind: 'unknown', ...rest, reason: { code: 'goal-effectiveness.unrated', params: { goal } }, evidence }
      return {
        kind: 'unknown',
        ...rest,
        reason: { code: 'goal-effectiveness.sector-unknown', params: { goal, low: open.low, high: open.high } },
        evidence,
      }
    }
    const rated = goals.filter(({ rating }) => rating.known).map(({ goal, weight, rating }) => ({ goal, weight, value: rating.parameter.value }))
    const best = rated.reduce((a, b) => (b.value * b.weight > a.value * a.weight ? b : a))
    const weakest = rated.reduce((a, b) => (b.value < a.value || (b.value === a.value && b.weight > a.weight) ? b : a))
    const code = value >= 0.7 ? 'goal-effectiveness.strong' : value >= 0.4 ? 'goal-effectiveness.mixed' : 'goal-effectiveness.weak'
    const params = { goal: best.goal, rating: best.value, weakestGoal: weakest.goal, weakestRating: weakest.value }
    return { kind: 'scored', value, ...rest, reason: { code, params }, evidence }
  },
}
