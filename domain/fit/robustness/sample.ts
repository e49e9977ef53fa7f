import type { PlatformId } from '../../catalogue/vocabulary.ts'
import { clamp } from '../../shared/sum.ts'
import type { CriterionId } from '../criteria/index.ts'
import { CRITERION_IDS, type CriteriaWeights } from '../criteria-weights.ts'
import type { Outcomes } from '../score.ts'
import { evidenceDraws, spreadOf } from './evidence-draws.ts'
import { DRAWS, weightDraws } from './weight-draws.ts'

/** Scores 0..100, one per draw. */
export type ScoreSample = Float64Array

/**
 * Which scores would the platform have if the weights and the evidence were otherwise, within what is known of them?
 *
 * Per draw, every criterion lies as often below its value as above it: evenly between the value and the worst it may be (its lower bound,
 * less what its evidence may be wrong by), or the best. An unknown takes the platform's mean for its value, within its bounds.
 * @param neutral the platform's score 0..100, which unknowns follow.
 * @param leavingOut criteria that do not count this time.
 */
export const sampleScores = (
  platform: PlatformId,
  outcomes: Outcomes,
  {
    weights,
    neutral,
    leavingOut = [],
  }: { readonly weights: CriteriaWeights; readonly neutral: number; readonly leavingOut?: readonly CriterionId[] },
): ScoreSample => {
  const count = CRITERION_IDS.length
  const [applies, middles, falls, rises] = [new Float64Array(count), new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  CRITERION_IDS.forEach((criterion, index) => {
    const outcome = outcomes[criterion]
    if (outcome.kind === 'not-applicable' || leavingOut.includes(criterion)) return
    const spread = spreadOf(outcome.trust)
    const middle = outcome.kind === 'scored' ? outcome.value : clamp(neutral / 100, outcome.low, outcome.high)
    applies[index] = 1
    middles[index] = middle
    falls[index] = middle - Math.max(0, outcome.low - spread)
    rises[index] = Math.min(1, outcome.high + spread) - middle
  })
  return weighed(weightDraws(weights), evidenceDraws(platform), { applies, middles, falls, rises, neutral })
}

type Ranges = Readonly<Record<'applies' | 'middles' | 'falls' | 'rises', Float64Array>> & { readonly neutral: number }

/** Plain loops over typed arrays: this is run a thousand times per platform and brief. */
const weighed = (weights: Float64Array, deviates: Float64Array, { applies, middles, falls, rises, neutral }: Ranges): ScoreSample => {
  const count = applies.length
  const scores = new Float64Array(DRAWS.value)
  for (let draw = 0, at = 0; draw < scores.length; draw++) {
    let total = 0
    let reached = 0
    for (let index = 0; index < count; index++, at++) {
      const weight = (weights[at] as number) * (applies[index] as number)
      const deviate = deviates[at] as number
      const below = Math.min(deviate, 0)
      total += weight
      reached += weight * ((middles[index] as number) + below * (falls[index] as number) + (deviate - below) * (rises[index] as number))
    }
    // A draw may leave no weight at all on what applies, when that weighs next to nothing: it then says nothing.
    scores[draw] = total > 0 ? (100 * reached) / total : neutral
  }
  return scores
}

/** Steps per point in which a share of a sample is looked up. */
const STEPS = 10

/**
 * The score below which that share of the sample lies, to a tenth of a point, rounded away from the middle.
 * @param share 0..1; up to one half it is rounded down, above it up.
 */
export const percentile = (sample: ScoreSample, share: number): number => {
  const counts = new Uint32Array(100 * STEPS + 2)
  for (let draw = 0; draw < sample.length; draw++) {
    const step = Math.floor((sample[draw] as number) * STEPS)
    counts[step] = (counts[step] as number) + 1
  }
  const wanted = share * sample.length
  let seen = 0
  let step = 0
  for (; step < counts.length; step++) {
    seen += counts[step] as number
    if (seen > wanted) break
  }
  return Math.min(100, (share > 0.5 ? step + 1 : step) / STEPS)
}
