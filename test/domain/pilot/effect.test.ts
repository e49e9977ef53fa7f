import { describe, expect, it } from '@jest/globals'
import { dispersionOf, referenceOf, resemblanceOf, widerAt } from '../../../domain/pilot/effect.ts'
import type { Kpi, RateSample } from '../../../domain/pilot/kpi.ts'
import { dayFrom, formatPlan, readingOf, weekOf } from '../../support/pilot-weeks.ts'

const RATE: Kpi = { type: 'rate', name: 'Visitors who apply', improves: 'up' }
const COUNT: Kpi = { type: 'count', name: 'Visits', improves: 'up' }
const told = (weeks: number) => ({ source: 'Web statistics', from: dayFrom(-7 * weeks), to: dayFrom(-1), kind: 'weeks' }) as const
const shares = (...weeks: readonly RateSample[]) => dispersionOf(RATE, referenceOf(RATE, { ...told(weeks.length), weeks }))

describe('how much weeks differ', () => {
  it('is Pearson’s statistic by its degrees of freedom where weeks are of one size', () => {
    // About 0.2: (5 - 20)² + (35 - 20)² + 0, by 16 each, by two.
    expect(shares({ successes: 5, trials: 100 }, { successes: 35, trials: 100 }, { successes: 20, trials: 100 })).toBeCloseTo(450 / 16 / 2, 10)
  })

  it('weighs large weeks by their size where these differ more, and small ones no less than chance has it', () => {
    // About 0.2 of 600. Large weeks off by a tenth: (0.1² · 250 + 0.1² · 250) / 0.16 = 31.25, each weighed by 250 / 150: 52.08; the small ones are as expected.
    const large = shares({ successes: 75, trials: 250 }, { successes: 25, trials: 250 }, { successes: 10, trials: 50 }, { successes: 10, trials: 50 })
    expect(large).toBeCloseTo((31.25 * 250) / 150 / 3, 10)
    // Small weeks off by two tenths: 0.2² · 50 · 2 / 0.16 = 25, which weighing would make 8.33.
    const small = shares({ successes: 50, trials: 250 }, { successes: 50, trials: 250 }, { successes: 20, trials: 50 }, { successes: 0, trials: 50 })
    expect(small).toBeCloseTo(25 / 3, 10)
  })

  it('is more of counts at a higher level, by the part of it that is the pilot’s, and never less', () => {
    const seen = { dispersion: 3, spreadAbout: 20, own: 1 }

    expect(widerAt(40, seen)).toBeCloseTo(Math.sqrt((1 + 2 * 2) / 3), 12)
    expect(widerAt(40, { ...seen, own: 0.5 })).toBeCloseTo(Math.sqrt((1 + 5 / 3) / 2), 12)
    expect([widerAt(20, seen), widerAt(10, seen), widerAt(40, { ...seen, dispersion: 1 }), widerAt(40, { ...seen, own: 0 })]).toEqual([1, 1, 1, 1])
  })

  it('reaches further upwards than downwards for counts whose weeks differ beyond chance', () => {
    const baseline = { ...told(6), weeks: [14, 30, 12, 28, 20, 16].map((count) => ({ count })) }
    const plan = formatPlan({ kpi: COUNT, baseline, leastEffect: 20, comparison: 'before' })
    const arms = (counts: readonly number[]) => {
      const reading = readingOf(
        counts.map((count, place) => weekOf(place + 1, { count })),
        { plan, weeks: 12 },
      )
      const { value, low = Number.NaN, high = Number.NaN } = reading.looks.at(-1)?.achieved ?? { value: Number.NaN }
      return { below: value - low, above: high - value }
    }
    const [uneven, steady] = [arms([10, 44, 16, 30]), arms([25, 25, 25, 25])]

    expect(uneven.above).toBeGreaterThan(1.1 * uneven.below)
    expect(steady.above).toBeGreaterThanOrEqual(steady.below)
    expect(steady.above).toBeLessThan(uneven.above)
  })

  it('tells no bound on the side on which weeks are so wild that no effect is ruled out', () => {
    const baseline = { ...told(8), weeks: [4, 60, 9, 2, 30, 12, 25, 18].map((count) => ({ count })) }
    const lastOf = (improves: 'up' | 'down') =>
      readingOf(
        [5, 70, 12].map((count, place) => weekOf(place + 1, { count })),
        { plan: formatPlan({ kpi: { ...COUNT, improves }, baseline, leastEffect: 10, comparison: 'before' }), weeks: 12 },
      ).looks.at(-1)

    const [more, fewer] = [lastOf('up'), lastOf('down')]
    expect(more?.achieved).toEqual({ value: expect.any(Number), low: expect.any(Number) })
    expect(fewer?.achieved).toEqual({ value: expect.any(Number), high: expect.any(Number) })
    for (const look of [more, fewer]) {
      expect(look?.difference).toEqual({ value: 9, low: expect.any(Number) })
      expect(look?.difference.low).toBeGreaterThanOrEqual(-20)
    }
  })
})

describe('weeks that resemble the one before', () => {
  const resemblance = (counts: readonly number[]) =>
    resemblanceOf(COUNT, referenceOf(COUNT, { ...told(counts.length), weeks: counts.map((count) => ({ count })) }))

  it('are told by their correlation where chance alone seldom makes one as large', () => {
    const wave = [20, 24, 30, 33, 35, 32, 28, 24, 19, 17, 16, 18]

    // Products of neighbours about the mean, by squares: 399.56 / 502.67.
    expect(resemblance(wave)).toBeCloseTo(0.7949, 4)
    expect(resemblance([20, 33, 17, 35, 16, 30, 19, 32])).toBeUndefined()
    expect(resemblance([20, 20, 20])).toBeUndefined()
    expect(resemblance([20])).toBeUndefined()
  })
})
