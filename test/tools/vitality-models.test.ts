import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { vitalityOf } from '../../domain/audit/vitality/assess-vitality.ts'
import fit from '../../domain/audit/vitality/rhythm-fit.json' with { type: 'json' }
import { dateOfDay } from '../../domain/shared/calendar.ts'
import { sum } from '../../domain/shared/sum.ts'
import { type Channel, scoresOf } from '../../tools/vitality/histories.ts'
import { leastOf } from '../../tools/vitality/nelder-mead.ts'
import { bgBb, bgNbd, gammaPoisson, logGamma, paretoNbd } from '../../tools/vitality/repeat-buying.ts'
import { forecastBy, partsOf, prepared } from '../../tools/vitality/rhythm-fit.ts'

// Figures as published are rounded to three digits, and so is what they lead to.
describe('models of repeat buying, by their published figures', () => {
  it('BG/NBD: the first customer of Fader, Hardie and Lee, 2005', () => {
    const model = bgNbd([0.243, 4.414, 0.793, 2.426])

    expect(model.logLikelihood({ x: 2, last: 30.43, now: 38.86 })).toBeCloseTo(-9.4596, 2)
  })

  it('Pareto/NBD: the customer of the manual of BTYD (Dziurzynski, Wadsworth, McCarthy)', () => {
    expect(paretoNbd([0.553, 10.58, 0.606, 11.67]).pAlive({ x: 26, last: 30.86, now: 31 })).toBeCloseTo(0.9979, 4)
  })

  it.each([
    { used: { n: 6, x: 0, last: 0 }, expected: 0.1302 },
    { used: { n: 6, x: 4, last: 5 }, expected: 3.6279 },
  ])('BG/BB: donors of the same manual expect $expected gifts in ten years', ({ used, expected }) => {
    expect(Math.abs(bgBb([1.204, 0.75, 0.657, 2.783]).expected(used, 10) / expected - 1)).toBeLessThan(0.001)
  })

  it('BG/BB: the probabilities of all that can happen add up to one', () => {
    const model = bgBb([1.204, 0.75, 0.657, 2.783])
    let total = 0
    for (let sequence = 0; sequence < 2 ** 5; sequence++) {
      const uses = [0, 1, 2, 3, 4].filter((at) => sequence & (1 << at))
      total += Math.exp(model.logLikelihood({ n: 5, x: uses.length, last: uses.length === 0 ? 0 : (uses.at(-1) as number) + 1 }))
    }

    expect(total).toBeCloseTo(1, 9)
  })

  it('Gamma-Poisson: one post expected among as many as were seen', () => expect(gammaPoisson([1, 30], 0, 0, 30)).toBeCloseTo(0.5, 12))

  it.each([
    [1, 0],
    [5, Math.log(24)],
    [0.5, Math.log(Math.PI) / 2],
  ])('ln Gamma(%d) is %d', (x, expected) => expect(logGamma(x)).toBeCloseTo(expected, 12))
})

describe('the fit', () => {
  it('forecasts as the service does', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 7, maxLength: 40 })

    fc.assert(
      fc.property(gaps, fc.nat(700), (between, silence) => {
        const days = [0, ...between].map((_, index) => 15_000 + sum(between.slice(0, index)))
        const posts = days.map(dateOfDay)
        const day = (days.at(-1) as number) + silence
        const channel: Channel = { id: 'a', posts, days, until: day + 400 }
        const rows = prepared([channel], [90], fit.values.halfLife)

        for (const row of rows) {
          const { forecasts } = vitalityOf({ posts: posts.slice(0, row.known), asOf: dateOfDay(row.day), horizons: [90] })
          expect(forecastBy(fit.values)(row)).toBeCloseTo(forecasts[0]?.probability as number, 5)
        }
      }),
    )
  })

  it('leaves every channel out once', () => {
    const part = partsOf(88, 5, 1)

    expect([0, 1, 2, 3, 4].map((left) => part.filter((own) => own === left).length)).toEqual([18, 18, 18, 17, 17])
  })

  it('finds the lowest point of the valley of Rosenbrock', () => {
    const { at } = leastOf(([x = 0, y = 0]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2, [-1.2, 1], { steps: [0.5, 0.5], rounds: 3, tolerance: 1e-16 })

    expect(at[0]).toBeCloseTo(1, 5)
    expect(at[1]).toBeCloseTo(1, 5)
  })

  it('scores what was forecast', () => {
    const row = { channel: 0, day: 0, known: 8, silence: 0, horizon: 90 }
    const { brier, logLoss, auc } = scoresOf(
      [
        { ...row, posted: 1 },
        { ...row, posted: 0 },
        { ...row, posted: 1 },
      ],
      [0.8, 0.4, 0.4],
    )

    expect(brier).toBeCloseTo((0.04 + 0.16 + 0.36) / 3, 12)
    expect(logLoss).toBeCloseTo(-(Math.log(0.8) + Math.log(0.6) + Math.log(0.4)) / 3, 12)
    expect(auc).toBe((1 + 0.5) / 2)
  })
})
