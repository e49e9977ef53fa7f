import { describe, expect, it } from '@jest/globals'
import { seededRandom } from '../../domain/shared/random.ts'
import { type Course, cycle, drift, fadingNovelty, independent, novelty, resembling } from '../../tools/pilots/courses.ts'
import {
  betaBinomialFrom,
  binomialFrom,
  burstsFrom,
  type Chance,
  countFrom,
  gammaValueFrom,
  logNormalFrom,
  minutesFrom,
  paretoFrom,
  poissonFrom,
  ratingFrom,
  valueFrom,
  zeroInflatedFrom,
} from '../../tools/pilots/draws.ts'

const DRAWS = 20_000

const momentsOf = (draw: (random: Chance) => number) => {
  const random = seededRandom(36)
  const values = Array.from({ length: DRAWS }, () => draw(random))
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (DRAWS - 1) }
}

describe('what simulated pilots are made of', () => {
  it.each<[string, (random: Chance) => number, number, number]>([
    ['binomial', (random) => binomialFrom(random, 40, 0.3), 12, 8.4],
    ['Poisson, few', (random) => poissonFrom(random, 0.5), 0.5, 0.5],
    ['Poisson, many', (random) => poissonFrom(random, 120), 120, 120],
    ['negative binomial', (random) => countFrom(random, 28, 3), 28, 84],
    ['counts by chance alone', (random) => countFrom(random, 28, 1), 28, 28],
    ['normal', (random) => valueFrom(random, 50, 20, false), 50, 400],
    ['lognormal', (random) => valueFrom(random, 50, 25, true), 50, 625],
    ['zero-inflated', (random) => zeroInflatedFrom(random, 6, 0.3), 6, 6 + (36 * 0.3) / 0.7],
    ['lognormal factor', (random) => logNormalFrom(random, 0.5), 1, Math.expm1(0.25)],
    ['beta-binomial', (random) => betaBinomialFrom(random, 40, 0.3, 0.05), 12, 8.4 * (1 + 39 * 0.05)],
    ['ratings', (random) => ratingFrom(random, 4.2), 4.2, 0.625 * 3.2 * 0.8],
    ['gamma', (random) => gammaValueFrom(random, 50, 4), 50, 625],
    ['Pareto', (random) => paretoFrom(random, 50, 12), 50, 2500 / 120],
    ['answers in time', (random) => Number(minutesFrom(random, 0.7, 1.5, 60) <= 60), 0.7, 0.21],
  ])('has the mean and the variance that it should: %s', (_, draw, mean, variance) => {
    const found = momentsOf(draw)

    expect(Math.abs(found.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / DRAWS))
    expect(Math.abs(found.variance / variance - 1)).toBeLessThan(0.06)
  })

  it('has bursts in one week of twenty, and the mean of all weeks', () => {
    const { mean, variance } = momentsOf((random) => burstsFrom(random, 29))
    const between = 20 ** 2 * 0.05 * 0.95 * 9 ** 2

    expect(Math.abs(mean - 29)).toBeLessThan(4 * Math.sqrt((29 + between) / DRAWS))
    expect(Math.abs(variance / (29 + between) - 1)).toBeLessThan(0.1)
  })
})

describe('what moves whole weeks of a simulated pilot', () => {
  /** Two weeks that follow each other, the second of the baseline's and the pilot's first, of many pilots. */
  const pairsOf = (course: Course) => {
    const random = seededRandom(36)
    return Array.from({ length: DRAWS }, () => {
      const moved = course(random)
      moved(-2)
      return [moved(-1), moved(0)] as const
    })
  }
  const product = (pairs: readonly (readonly [number, number])[]): number => pairs.reduce((sum, [one, other]) => sum + one * other, 0) / DRAWS

  it('resembles the week before by the correlation that was asked for, and from the first week differs by as much', () => {
    const pairs = pairsOf(resembling(0.5, 0.6))

    expect(product(pairs) / 0.25).toBeCloseTo(0.6, 1)
    expect(product(pairs.map(([one]) => [one, one])) / 0.25).toBeCloseTo(1, 1)
    expect(product(pairsOf(independent(0.5))) / 0.25).toBeCloseTo(0, 1)
  })

  it('comes back after a cycle, grows with a drift, and is new in the first weeks alone', () => {
    const ofYear = cycle(0.3, 52)(seededRandom(36))

    expect(ofYear(-12)).toBeCloseTo(ofYear(40), 10)
    expect(Math.abs(ofYear(14) - ofYear(40))).toBeGreaterThan(0.01)
    expect([-12, 0, 12].map(drift(0.01)(seededRandom(36)))).toEqual([-0.12, 0, 0.12])
    expect([-1, 0, 1, 2].map(novelty(0.4)(seededRandom(36)))).toEqual([0, 0.4, 0.4, 0])
    expect([-1, 0, 1, 2].map(fadingNovelty(0.4)(seededRandom(36)))).toEqual([0, 0.4, 0.2, 0.1])
  })
})
