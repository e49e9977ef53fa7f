import { logNormalSurvival } from '../shared/normal.ts'

/**
 * The score of a pilot from look to look: effect × information, whose increments are independent and normal, with mean θ·ΔI and variance ΔI
 * (the canonical joint distribution of C. Jennison and B. W. Turnbull, "Group Sequential Methods with Applications to Clinical Trials", 2000, chapter 3).
 *
 * Followed by numerical integration: P. Armitage, C. K. McPherson and B. C. Rowe, "Repeated significance tests on accumulating data", Journal of the
 * Royal Statistical Society A 132, 1969. Probabilities are right to 0.0001 (held against published bounds).
 */
export type ScoreWalk = {
  /** The walk at the next look, when so much is known; more than at the look before. */
  at(information: number): ScoresAtLook
}

/** Where the score may be at a look, while the pilot still runs. */
export type ScoresAtLook = {
  /** The probability of getting as far as this look and finding the score at that bound or above. */
  above(bound: number): number
  /** ... at that bound or below. */
  below(bound: number): number
  /** Goes on with the scores between both bounds. */
  between(low: number, high: number): ScoreWalk
}

/** Standard deviations beyond which a step is taken to have no mass: less than 1e-8. */
const REACH = 6
/** The same for where the score may be at a look: less than 1e-6, far from any bound that matters. */
const SPAN = 5
/** Points of the grid within the smaller of the standard deviations that lead to a look and away from it. */
const POINTS_WITHIN = 2

type Grid = { readonly scores: Float64Array; readonly masses: Float64Array }

const tail = (z: number): number => Math.exp(logNormalSurvival(z))

const START: Grid = { scores: new Float64Array(1), masses: new Float64Array([1]) }

/** A pilot that begins: nothing is known and the score is nought. */
export const scoreWalk = (effect: number): ScoreWalk => walkFrom(() => START, effect, 0)

/** @param gridFor the scores at the look before, fine enough for a step of that standard deviation. */
const walkFrom = (gridFor: (sd: number) => Grid, effect: number, known: number): ScoreWalk => ({
  at(information) {
    const more = information - known
    const [sd, drift] = [Math.sqrt(more), effect * more]
    const grid = gridFor(sd)
    const mass = (distance: (mean: number) => number): number => {
      let sum = 0
      for (let at = 0; at < grid.scores.length; at++) sum += (grid.masses[at] as number) * tail(distance((grid.scores[at] as number) + drift) / sd)
      return sum
    }
    return {
      above: (bound) => (bound === Number.POSITIVE_INFINITY ? 0 : mass((mean) => bound - mean)),
      below: (bound) => (bound === Number.NEGATIVE_INFINITY ? 0 : mass((mean) => mean - bound)),
      between(low, high) {
        const [centre, reach] = [effect * information, SPAN * Math.sqrt(information)]
        const ends = [Math.max(low, centre - reach), Math.min(high, centre + reach)] as const
        return walkFrom((next) => spreadOver(grid, { sd, drift, next }, ends), effect, information)
      },
    }
  },
})

type Step = { readonly sd: number; readonly drift: number /** Standard deviation of the step after it. */; readonly next: number }

const spreadOver = (grid: Grid, { sd, drift, next }: Step, [low, high]: readonly [number, number]): Grid => {
  if (low >= high) return { scores: new Float64Array(0), masses: new Float64Array(0) }
  const points = 2 * Math.ceil(((high - low) * POINTS_WITHIN) / (2 * Math.min(sd, next))) + 1
  const [scores, masses] = [new Float64Array(points), new Float64Array(points)]
  const step = (high - low) / (points - 1)
  for (let index = 0; index < points; index++) scores[index] = low + index * step
  for (let from = 0; from < grid.scores.length; from++) {
    const mean = (grid.scores[from] as number) + drift
    const mass = grid.masses[from] as number
    const first = Math.max(0, Math.ceil((mean - REACH * sd - low) / step))
    const last = Math.min(points - 1, Math.floor((mean + REACH * sd - low) / step))
    for (let to = first; to <= last; to++) {
      const z = ((scores[to] as number) - mean) / sd
      masses[to] = (masses[to] as number) + mass * Math.exp(-0.5 * z * z)
    }
  }
  const density = step / (sd * Math.sqrt(2 * Math.PI))
  for (let index = 0; index < points; index++) masses[index] = (masses[index] as number) * density * simpson(index, points)
  return { scores, masses }
}

/** Simpson's weights in steps: ⅓, 4⁄3, ⅔, …, 4⁄3, ⅓. */
const simpson = (index: number, points: number): number => (index === 0 || index === points - 1 ? 1 / 3 : index % 2 === 1 ? 4 / 3 : 2 / 3)
