import { describe, expect, it } from '@jest/globals'
import { seededRandom } from '../../domain/shared/random.ts'
import { binomialFrom, type Chance, countFrom, poissonFrom, valueFrom } from '../../tools/pilots/draws.ts'

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
  ])('has the mean and the variance that it should: %s', (_, draw, mean, variance) => {
    const found = momentsOf(draw)

    expect(Math.abs(found.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / DRAWS))
    expect(Math.abs(found.variance / variance - 1)).toBeLessThan(0.06)
  })
})
