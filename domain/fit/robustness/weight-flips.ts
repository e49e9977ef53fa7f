import type { CriterionId } from '../criteria/index.ts'
import type { CriteriaWeights } from '../criteria-weights.ts'
import { CRITERION_IDS } from '../criteria-weights.ts'
import type { Contribution } from '../score.ts'

/** A criterion whose weight alone would turn the order of two platforms round, and the weight 0..1 at which they are equal. */
export type WeightFlip = { readonly criterion: CriterionId; readonly weight: number; readonly equalAt: number }

/**
 * At which weight of one criterion do two platforms score the same, the others keeping their proportions?
 *
 * In closed form: each score is a ratio of two straight lines in that weight, so equality is a quadratic; of its roots in 0..1 the nearest to
 * the present weight. Criteria without such a root are left out. What is unknown stays neutral, as it is now. Nearest first.
 * Method: weight stability, Rios Insua and French, "A framework for sensitivity analysis in discrete multi-objective decision-making",
 * European Journal of Operational Research 54, 1991.
 */
export const weightFlips = (
  ahead: readonly Contribution[],
  behind: readonly Contribution[],
  { weights }: Pick<CriteriaWeights, 'weights'>,
): readonly WeightFlip[] => flipsOf(ahead, behind, weights).sort((a, b) => Math.abs(a.equalAt - a.weight) - Math.abs(b.equalAt - b.weight))

const flipsOf = (ahead: readonly Contribution[], behind: readonly Contribution[], weights: readonly number[]): WeightFlip[] => {
  const flips: WeightFlip[] = []
  for (let index = 0; index < CRITERION_IDS.length; index++) {
    const weight = weights[index] ?? 0
    if (weight >= 1) continue
    let nearest: number | undefined
    for (const root of equalAt(scoreLine(ahead, index, weights), scoreLine(behind, index, weights))) {
      const isPossible = root >= 0 && root < ALONE
      if (isPossible && (nearest === undefined || Math.abs(root - weight) < Math.abs(nearest - weight))) nearest = root
    }
    if (nearest !== undefined) flips.push({ criterion: CRITERION_IDS[index] as CriterionId, weight, equalAt: nearest })
  }
  return flips
}

/** Score = (n0 + n1 x) / (d0 + d1 x), with x the weight of one criterion. */
export type ScoreLine = { readonly n0: number; readonly n1: number; readonly d0: number; readonly d1: number }

export const scoreLine = (contributions: readonly Contribution[], moved: number, weights: readonly number[]): ScoreLine => {
  const others = 1 - (weights[moved] ?? 0)
  let n0 = 0
  let d0 = 0
  let own = 0
  let value = 0
  for (let index = 0; index < contributions.length; index++) {
    const contribution = contributions[index] as Contribution
    if (contribution.weight === 0) continue
    if (index === moved) {
      own = 1
      value = valueIn(contribution)
      continue
    }
    const share = (weights[index] ?? 0) / others
    d0 += share
    n0 += share * valueIn(contribution)
  }
  return { n0, n1: own * value - n0, d0, d1: own - d0 }
}

/** The value a contribution counts with: its own, or the bound at which an unknown is held. */
const valueIn = ({ outcome, points = 0, weight }: Contribution): number => {
  if (outcome.kind === 'scored') return outcome.value
  const counted = points / (100 * weight)
  if (outcome.kind === 'not-applicable') return counted
  return Math.abs(counted - outcome.low) < Math.abs(counted - outcome.high) ? outcome.low : outcome.high
}

/** At a weight of 1 the criterion stands alone: platforms it values alike are equal there, which turns no order round. */
const ALONE = 1 - 1e-6
const NOTHING = 1e-12

const equalAt = (a: ScoreLine, b: ScoreLine): readonly number[] => {
  const c0 = a.n0 * b.d0 - b.n0 * a.d0
  const c1 = a.n0 * b.d1 + a.n1 * b.d0 - b.n0 * a.d1 - b.n1 * a.d0
  const c2 = a.n1 * b.d1 - b.n1 * a.d1
  if (Math.abs(c2) < NOTHING) return Math.abs(c1) < NOTHING ? [] : [-c0 / c1]
  const inside = c1 * c1 - 4 * c2 * c0
  if (inside < 0) return []
  // The stable form: no difference of nearly equal numbers.
  const half = -(c1 + (c1 < 0 ? -1 : 1) * Math.sqrt(inside)) / 2
  return half === 0 ? [0] : [half / c2, c0 / half]
}
