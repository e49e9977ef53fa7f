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
export const sampleScores = (platform: PlatformId, outcomes: Outcomes, how: Weighing): ScoreSample => {
  const scores = new Float64Array(DRAWS.value)
  weighed({ weights: weightDraws(how.weights), deviates: evidenceDraws(platform), ranges: rangesOf(outcomes, how) }, scores)
  return scores
}

type Weighing = { readonly weights: CriteriaWeights; readonly neutral: number; readonly leavingOut?: readonly CriterionId[] }

const rangesOf = (outcomes: Outcomes, { neutral, leavingOut = [] }: Weighing): Ranges => {
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
  return { applies, middles, falls, rises, neutral }
}

type Ranges = Readonly<Record<'applies' | 'middles' | 'falls' | 'rises', Float64Array>> & { readonly neutral: number }

type Draws = { readonly weights: Float64Array; readonly deviates: Float64Array; readonly ranges: Ranges }

/** Plain loops over typed arrays: this is run a thousand times per platform and brief. */
const weighed = (
  { weights, deviates, ranges: { applies, middles, falls, rises, neutral } }: Draws,
  scores: Float64Array,
  from = 0,
  to = scores.length,
): void => {
  const count = applies.length
  for (let draw = from, at = from * count; draw < to; draw++) {
    let total = 0
    let reached = 0
    for (let index = 0; index < count; index++, at++) {
      const weight = (weights[at] as number) * (applies[index] as number)
      const deviate = deviates[at] as number
      const below = deviate < 0 ? deviate : 0
      total += weight
      reached += weight * ((middles[index] as number) + below * (falls[index] as number) + (deviate - below) * (rises[index] as number))
    }
    // A draw may leave no weight at all on what applies, when that weighs next to nothing: it then says nothing.
    scores[draw] = total > 0 ? (100 * reached) / total : neutral
  }
}

/** Draws looked at before asking whether the answer is clear. */
const BATCH = 100

/** Would the 5th percentile of the scores reach the limit, given these outcomes and the score that unknowns follow? */
export type TailCheck = (outcomes: Outcomes, neutral: number) => boolean

/**
 * Asks of one platform, again and again, whether the 5th percentile of the scores reaches a limit.
 *
 * The same answer as `percentile(sampleScores(...), LOWER_TAIL) >= limit` for a limit in whole tenths that the score itself reaches, drawing
 * no further than the answer takes, and not at all where nothing is worse than what was found good enough before, or nothing better than
 * what was not.
 */
export const tailCheck = (limit: number, platform: PlatformId, weights: CriteriaWeights): TailCheck => {
  const [enough, tooLittle]: [Ranges[], Ranges[]] = [[], []]
  return (outcomes, neutral) => {
    const ranges = rangesOf(outcomes, { weights, neutral })
    if (enough.some((known) => isNowhereBelow(ranges, known))) return true
    if (tooLittle.some((known) => isNowhereBelow(known, ranges))) return false
    const holds = fewBelow(limit, { weights: weightDraws(weights), deviates: evidenceDraws(platform), ranges })
    ;(holds ? enough : tooLittle).push(ranges)
    return holds
  }
}

const fewBelow = (limit: number, draws: Draws): boolean => {
  const scores = new Float64Array(DRAWS.value)
  const allowed = LOWER_TAIL * scores.length
  let below = 0
  for (let from = 0; from < scores.length && below <= allowed; from += BATCH) {
    const to = Math.min(scores.length, from + BATCH)
    weighed(draws, scores, from, to)
    for (let draw = from; draw < to; draw++) if (Math.floor((scores[draw] as number) * STEPS) < limit * STEPS) below++
  }
  return below <= allowed
}

/** Every draw of the first is then at least as high as that of the second. */
const isNowhereBelow = (a: Ranges, b: Ranges): boolean => {
  if (a.neutral < b.neutral) return false
  for (let index = 0; index < a.applies.length; index++) {
    const [middle, other] = [a.middles[index] as number, b.middles[index] as number]
    if (a.applies[index] !== b.applies[index] || middle < other) return false
    if (middle - (a.falls[index] as number) < other - (b.falls[index] as number)) return false
    if (middle + (a.rises[index] as number) < other + (b.rises[index] as number)) return false
  }
  return true
}

/** The share of the draws that lies below the lower end of an interval. */
export const LOWER_TAIL = 0.05

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
