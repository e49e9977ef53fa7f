import type { PlatformId } from '../../catalogue/vocabulary.ts'
import { clamp } from '../../shared/sum.ts'
import { CRITERION_IDS, type CriteriaWeights } from '../criteria-weights.ts'
import type { Outcomes } from '../score.ts'
import { scoreMemory } from './draw-memory.ts'
import { evidenceDraws, spreadOf } from './evidence-draws.ts'
import { DRAWS, type WeightDraws, weightDraws } from './weight-draws.ts'

/** Scores 0..100, one per draw. */
export type ScoreSample = Float64Array

/**
 * Which scores would the platform have if the weights and the evidence were otherwise, within what is known of them?
 *
 * Per draw, every criterion lies as often below its value as above it: evenly between the value and the worst it may be (its lower bound,
 * less what its evidence may be wrong by), or the best. An unknown takes the platform's mean for its value, within its bounds.
 * @param neutral the platform's score 0..100, which unknowns follow.
 */
export const sampleScores = (platform: PlatformId, outcomes: Outcomes, { weights, neutral }: Weighing): ScoreSample => {
  const [weighings, deviates] = [columnsOf(weightDraws(weights)), columnsOf(evidenceDraws(platform))]
  const scores = scoreMemory()
  const ranges: Range[] = []
  let applying = 0
  CRITERION_IDS.forEach((criterion, index) => {
    const outcome = outcomes[criterion]
    if (outcome.kind === 'not-applicable') return
    const spread = spreadOf(outcome.trust)
    const middle = outcome.kind === 'scored' ? outcome.value : clamp(neutral / 100, outcome.low, outcome.high)
    const [fall, rise] = [middle - Math.max(0, outcome.low - spread), Math.min(1, outcome.high + spread) - middle]
    applying |= 1 << index
    ranges.push({
      weights: weighings[index] as Float64Array,
      deviates: deviates[index] as Float64Array,
      middle,
      // As much below as `fall`, as much above as `rise`, in one formula that asks no question per draw.
      slope: (rise + fall) / 2,
      bend: (rise - fall) / 2,
    })
  })
  addWeighed(scores, ranges)
  scaleBy(scores, totalsOf(weightDraws(weights), applying), neutral)
  return scores
}

type Weighing = { readonly weights: CriteriaWeights; readonly neutral: number }

/** One criterion in the draws: its value is `middle + slope * deviate + bend * |deviate|`. */
type Range = {
  readonly weights: Float64Array
  readonly deviates: Float64Array
  readonly middle: number
  readonly slope: number
  readonly bend: number
}

/**
 * Adds every criterion's weighed value, draw by draw: by far the most work of an assessment, hence plain loops over typed arrays, two criteria
 * at a time so that sums are stored half as often.
 */
const addWeighed = (sums: Float64Array, ranges: readonly Range[]): void => {
  for (let index = 0; index + 1 < ranges.length; index += 2) addTwo(sums, ranges[index] as Range, ranges[index + 1] as Range)
  if (ranges.length % 2 === 1) addOne(sums, ranges.at(-1) as Range)
}

const addOne = (sums: Float64Array, { weights, deviates, middle, slope, bend }: Range): void => {
  for (let draw = 0; draw < sums.length; draw++) {
    const deviate = deviates[draw] as number
    sums[draw] = (sums[draw] as number) + (weights[draw] as number) * (middle + deviate * slope + Math.abs(deviate) * bend)
  }
}

const addTwo = (sums: Float64Array, first: Range, second: Range): void => {
  const { weights: w1, deviates: d1, middle: m1, slope: s1, bend: b1 } = first
  const { weights: w2, deviates: d2, middle: m2, slope: s2, bend: b2 } = second
  for (let draw = 0; draw < sums.length; draw++) {
    const x = d1[draw] as number
    const y = d2[draw] as number
    const one = (w1[draw] as number) * (m1 + x * s1 + Math.abs(x) * b1)
    const two = (w2[draw] as number) * (m2 + y * s2 + Math.abs(y) * b2)
    sums[draw] = (sums[draw] as number) + one + two
  }
}

/** Where nothing that applies weighs anything, every draw is the score itself. */
const scaleBy = (scores: Float64Array, totals: Float64Array, neutral: number): void => {
  for (let draw = 0; draw < scores.length; draw++) {
    const total = totals[draw] as number
    scores[draw] = total > 0 ? (100 * (scores[draw] as number)) / total : neutral
  }
}

/** Draws as they come, row by row, criterion by criterion instead: read in the order in which they lie. */
const columnsFrom = (rows: Float64Array): readonly Float64Array[] =>
  CRITERION_IDS.map((_, index) => Float64Array.from({ length: DRAWS.value }, (__, draw) => rows[draw * CRITERION_IDS.length + index] as number))

const remembered = <K extends object, V>(work: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, V>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = work(key)
    known.set(key, made)
    return made
  }
}

const columnsOf = remembered(columnsFrom)

const totalsByCriteria = remembered((_weights: WeightDraws) => new Map<number, Float64Array>())

/** The sum of the weights of those criteria that apply, draw by draw. @param applying a bit per criterion. */
const totalsOf = (weights: WeightDraws, applying: number): Float64Array => {
  const known = totalsByCriteria(weights)
  const found = known.get(applying)
  if (found) return found
  const totals = new Float64Array(DRAWS.value)
  columnsOf(weights).forEach((column, index) => {
    if ((applying & (1 << index)) === 0) return
    for (let draw = 0; draw < totals.length; draw++) totals[draw] = (totals[draw] as number) + (column[draw] as number)
  })
  known.set(applying, totals)
  return totals
}

/** Steps per point in which a share of a sample is looked up. */
const STEPS = 10

/** Reused: nothing else runs between counting and reading. */
const counts = new Uint32Array(100 * STEPS + 2)

/**
 * The scores below which those shares of the sample lie, to a tenth of a point, rounded away from the middle.
 * @param shares 0..1, in ascending order; up to one half they are rounded down, above it up.
 */
export const percentiles = (sample: ScoreSample, shares: readonly number[]): readonly number[] => {
  counts.fill(0)
  for (let draw = 0; draw < sample.length; draw++) {
    const step = Math.floor((sample[draw] as number) * STEPS)
    counts[step] = (counts[step] as number) + 1
  }
  let seen = 0
  let step = 0
  return shares.map((share) => {
    const wanted = share * sample.length
    while (step < counts.length && seen + (counts[step] as number) <= wanted) seen += counts[step++] as number
    return Math.min(100, (share > 0.5 ? step + 1 : step) / STEPS)
  })
}

/** The share of the draws that lies below the lower end of an interval. */
export const LOWER_TAIL = 0.05

/** Would the 5th percentile of the scores reach the limit, given these outcomes and the score that unknowns follow? */
export type TailCheck = (outcomes: Outcomes, neutral: number) => boolean

/** What every criterion can be in the draws: the middle and both ends; undefined where it does not apply. */
type Spans = readonly (readonly [low: number, middle: number, high: number] | undefined)[]

/**
 * Asks of one platform, again and again, whether the 5th percentile of the scores reaches a limit.
 *
 * Drawn only where nothing is worse than what was found good enough before, or nothing better than what was not: then the answer is the same.
 */
export const tailCheck = (limit: number, platform: PlatformId, weights: CriteriaWeights): TailCheck => {
  const [enough, tooLittle]: [Spans[], Spans[]] = [[], []]
  return (outcomes, neutral) => {
    const spans = spansOf(outcomes, neutral)
    if (enough.some((known) => isNowhereBelow(spans, known))) return true
    if (tooLittle.some((known) => isNowhereBelow(known, spans))) return false
    const [low = 0] = percentiles(sampleScores(platform, outcomes, { weights, neutral }), [LOWER_TAIL])
    const holds = low >= limit
    ;(holds ? enough : tooLittle).push(spans)
    return holds
  }
}

const spansOf = (outcomes: Outcomes, neutral: number): Spans =>
  CRITERION_IDS.map((criterion) => {
    const outcome = outcomes[criterion]
    if (outcome.kind === 'not-applicable') return undefined
    const spread = spreadOf(outcome.trust)
    const middle = outcome.kind === 'scored' ? outcome.value : clamp(neutral / 100, outcome.low, outcome.high)
    return [Math.max(0, outcome.low - spread), middle, Math.min(1, outcome.high + spread)]
  })

/** Every draw of the first is then at least as high as that of the second. */
const isNowhereBelow = (a: Spans, b: Spans): boolean =>
  a.every((one, index) => {
    const other = b[index]
    return one === undefined ? other === undefined : other !== undefined && one.every((value, end) => value >= (other[end] as number))
  })
