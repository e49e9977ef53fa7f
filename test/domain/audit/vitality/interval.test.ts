import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { vitalityOf } from '../../../../domain/audit/vitality/assess-vitality.ts'
import type { Interval } from '../../../../domain/audit/vitality/interval.ts'
import { rhythmOf, rhythmsOfNewest } from '../../../../domain/audit/vitality/rhythm.ts'
import type { Vitality } from '../../../../domain/audit/vitality/vitality.ts'
import { dateOfDay, dayOf } from '../../../../domain/shared/calendar.ts'
import { sum } from '../../../../domain/shared/sum.ts'

const ORIGIN = dayOf('2020-01-01')
const gaps = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 })
const postsWith = (between: readonly number[]): string[] => [0, ...between].map((_, index) => dateOfDay(ORIGIN + sum(between.slice(0, index))))
const daysAfter = (posts: readonly string[], days: number): string => dateOfDay(dayOf(posts.at(-1) as string) + days)

const boundsOf = ({ pAlive = Number.NaN, pAliveInterval, forecasts }: Vitality): readonly (readonly [number, Interval])[] => [
  [pAlive, pAliveInterval as Interval],
  ...forecasts.map(({ probability, interval }) => [probability, interval as Interval] as const),
]
const millionths = ({ low, high }: Interval): number => Math.round((high - low) * 1_000_000)

describe('the interval of a forecast', () => {
  it('holds the forecast, within 0 and 1', () => {
    fc.assert(
      fc.property(gaps, fc.nat(2000), (between, days) => {
        const posts = postsWith(between)

        for (const [probability, { low, high }] of boundsOf(vitalityOf({ posts, asOf: daysAfter(posts, days) }))) {
          expect(low).toBeGreaterThanOrEqual(0)
          expect(high).toBeLessThanOrEqual(1)
          expect(low).toBeLessThanOrEqual(probability)
          expect(high).toBeGreaterThanOrEqual(probability)
        }
      }),
    )
  })

  /** Bursts, long silences and even rhythms: where the widths of horizons differ most. */
  const lives = fc.array(fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 400 })), {
    maxLength: 60,
  })
  const silences = fc.oneof(fc.nat(5), fc.nat(200), fc.nat(2000))
  const asked = fc.oneof(
    fc.constant([90, 365]),
    fc.array(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 2000 })), { minLength: 2, maxLength: 6 }),
  )

  it('never narrows when older posts are hidden, whatever is asked', () => {
    fc.assert(
      fc.property(lives, silences, fc.nat(60), asked, (between, days, hidden, horizons) => {
        const posts = postsWith(between)
        const asOf = daysAfter(posts, days)

        const whole = boundsOf(vitalityOf({ posts, asOf, horizons }))
        const part = boundsOf(vitalityOf({ posts: posts.slice(Math.min(hidden, posts.length - 1)), asOf, horizons, truncated: true }))

        for (const [index, [, interval]] of part.entries()) {
          expect(millionths(interval)).toBeGreaterThanOrEqual(millionths((whole[index] as readonly [number, Interval])[1]))
        }
      }),
      { numRuns: 5000 },
    )
  })

  it('never narrows when all but the newest posts of a very long history are hidden', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 330, maxLength: 400 }), silences, fc.nat(400), (between, days, hidden) => {
        const posts = postsWith(between)
        const asked = { asOf: daysAfter(posts, days), horizons: [3, 90, 365] }

        const whole = boundsOf(vitalityOf({ ...asked, posts }))
        const part = boundsOf(vitalityOf({ ...asked, posts: posts.slice(Math.min(hidden, posts.length - 1)), truncated: true }))

        for (const [index, [, interval]] of part.entries()) {
          expect(millionths(interval)).toBeGreaterThanOrEqual(millionths((whole[index] as readonly [number, Interval])[1]))
        }
      }),
    )
  })

  it('has no bound below that of a shorter horizon, and holds each forecast', () => {
    fc.assert(
      fc.property(lives, silences, asked, (between, days, horizons) => {
        const posts = postsWith(between)
        const { forecasts } = vitalityOf({ posts, asOf: daysAfter(posts, days), horizons })

        const ordered = forecasts.toSorted((a, b) => a.horizonDays - b.horizonDays)
        for (const [index, { probability, interval }] of ordered.entries()) {
          const { low, high } = interval as Interval
          expect(low).toBeGreaterThanOrEqual(ordered[index - 1]?.interval?.low ?? 0)
          expect(high).toBeGreaterThanOrEqual(ordered[index - 1]?.interval?.high ?? 0)
          expect(low).toBeLessThanOrEqual(probability)
          expect(high).toBeGreaterThanOrEqual(probability)
        }
      }),
      { numRuns: 5000 },
    )
  })

  it('keeps something on either side where little is known, and where there is room', () => {
    fc.assert(
      fc.property(lives, silences, (between, days) => {
        const posts = postsWith(between)

        for (const [probability, { low, high }] of boundsOf(vitalityOf({ posts, asOf: daysAfter(posts, days) }))) {
          const width = high - low
          if (width < 0.01) continue
          if (probability > 0.1 * width) expect(probability - low).toBeGreaterThan(0)
          if (1 - probability > 0.1 * width) expect(high - probability).toBeGreaterThan(0)
        }
      }),
      { numRuns: 5000 },
    )
  })

  it('orders a burst after which nothing came', () => {
    const posts = [6, 8, 9, 10, 13, 16, 21, 22, 24, 25].map((day) => `2010-01-${String(day).padStart(2, '0')}`)

    const [near, far] = vitalityOf({ posts, asOf: '2010-05-02' }).forecasts.map(({ interval }) => interval as Interval)

    expect(far?.high).toBeGreaterThanOrEqual(near?.high as number)
    expect(far?.low).toBeGreaterThanOrEqual(near?.low as number)
  })

  it.each([
    { between: [], least: 0.5, most: 1, why: 'one post says next to nothing' },
    { between: Array.from({ length: 40 }, () => 7), least: 0, most: 0.2, why: 'forty gaps of a week' },
  ])('is between $least and $most wide: $why', ({ between, least, most }) => {
    const posts = postsWith(between)

    const [interval] = vitalityOf({ posts, asOf: daysAfter(posts, 5), horizons: [14] }).forecasts.map((forecast) => forecast.interval as Interval)

    expect(millionths(interval as Interval) / 1_000_000).toBeGreaterThanOrEqual(least)
    expect(millionths(interval as Interval) / 1_000_000).toBeLessThanOrEqual(most)
  })
})

describe('the rhythm of the newest gaps', () => {
  it('is what those gaps alone tell', () => {
    fc.assert(
      fc.property(gaps, fc.nat(60), (between, count) => {
        fc.pre(count <= between.length)

        const [newest] = rhythmsOfNewest(between, [count])
        const alone = rhythmOf(between.slice(between.length - count))

        expect(newest?.mu).toBeCloseTo(alone.mu, 10)
        expect(newest?.sigma).toBeCloseTo(alone.sigma, 10)
        expect(newest?.weight).toBeCloseTo(alone.weight, 10)
      }),
    )
  })

  it('leaves out counts there are no gaps for', () => expect(rhythmsOfNewest([7, 7, 7], [0, 1, 2, 4])).toHaveLength(3))
})
