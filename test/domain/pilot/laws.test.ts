import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { expectationOf, outlooksOf, powerOf } from '../../../domain/pilot/design.ts'
import type { Baseline, Kpi, MeanSample, Sample } from '../../../domain/pilot/kpi.ts'
import type { Observation, PilotPlan } from '../../../domain/pilot/pilot.ts'
import { readSample } from '../../../domain/pilot/read-sample.ts'
import { scaleOf } from '../../../domain/pilot/scale.ts'
import { dayFrom, formatPlan, readingOf, weekOf, weeksOf } from '../../support/pilot-weeks.ts'

const TOLD = { source: 'Web statistics', from: '2026-07-13', to: '2026-09-06' } as const
const WEEKS = 10

const rateWeeks = fc.array(fc.record({ successes: fc.integer({ min: 0, max: 60 }), trials: fc.constant(120) }), { minLength: 1, maxLength: WEEKS })
const countWeeks = fc.array(fc.record({ count: fc.integer({ min: 0, max: 60 }) }), { minLength: 1, maxLength: WEEKS })
const meanWeeks = fc.array(
  fc.record({
    number: fc.integer({ min: 2, max: 40 }),
    mean: fc.double({ min: 20, max: 80, noNaN: true }),
    standardDeviation: fc.double({ min: 5, max: 30, noNaN: true }),
  }),
  { minLength: 1, maxLength: WEEKS },
)

const planOf = (kpi: Pick<Kpi, 'type' | 'improves'>, before: readonly Sample[], leastEffect: number): PilotPlan => {
  const baseline: Baseline = { ...TOLD, kind: 'weeks', weeks: before }
  return formatPlan({ kpi: { name: 'KPI', ...kpi }, baseline, leastEffect })
}
const BEFORE = {
  rate: Array.from({ length: 8 }, (_, place) => ({ successes: 24 + (place % 3), trials: 120 })),
  count: Array.from({ length: 8 }, (_, place) => ({ count: 25 + ((place * 7) % 9) })),
  mean: Array.from({ length: 8 }, (_, place) => ({ number: 20, mean: 48 + (place % 4), standardDeviation: 15 + place })),
} as const

const read = (plan: PilotPlan, samples: readonly Sample[]) => readingOf(weeksOf(samples), { plan, weeks: WEEKS })
const adviceOf = (plan: PilotPlan, samples: readonly Sample[]) => {
  const { advice, conclusion, changing, waitsFor } = read(plan, samples)
  return { advice, conclusion, changing, waitsFor }
}
const achievedOf = (plan: PilotPlan, samples: readonly Sample[]) => {
  const { value, low, high } = read(plan, samples).looks.at(-1)?.achieved ?? {}
  return [value, low, high]
}
type Figures = readonly (number | undefined)[]
const expectClose = (some: Figures, others: Figures) => {
  for (const [place, value] of some.entries()) {
    if (value === undefined) expect(others[place]).toBeUndefined()
    else expect(others[place]).toBeCloseTo(value, 6)
  }
}

describe('another unit', () => {
  it('of a mean changes no advice, and moves difference and bounds in proportion', () => {
    fc.assert(
      fc.property(meanWeeks, fc.constantFrom(60, 100, 0.01), (weeks, unit) => {
        const inUnit = (samples: readonly MeanSample[]) =>
          samples.map(({ number, mean, standardDeviation = 0 }) => ({ number, mean: mean * unit, standardDeviation: standardDeviation * unit }))
        const plan = planOf({ type: 'mean', improves: 'up' }, BEFORE.mean, 6)
        const other = planOf({ type: 'mean', improves: 'up' }, inUnit(BEFORE.mean), 6 * unit)

        expect(adviceOf(other, inUnit(weeks))).toEqual(adviceOf(plan, weeks))
        expectClose(achievedOf(plan, weeks), achievedOf(other, inUnit(weeks)))
        const [difference, rescaled] = [read(plan, weeks).looks.at(-1)?.difference, read(other, inUnit(weeks)).looks.at(-1)?.difference]
        expectClose(
          [difference?.low, difference?.high],
          [rescaled?.low, rescaled?.high].map((value) => value && value / unit),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('of answers, hours for minutes, gives the same sample', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 30 }), fc.integer({ min: 0, max: 9 }), (minutes, unanswered) => {
        const inHours = readSample({ type: 'time-to-answer', withinMinutes: 2 }, { answerMinutes: minutes.map((each) => each / 60), unanswered }, '')

        expect(inHours).toEqual(readSample({ type: 'time-to-answer', withinMinutes: 120 }, { answerMinutes: minutes, unanswered }, ''))
      }),
    )
  })

  it('of a share, failures for successes, mirrors everything', () => {
    fc.assert(
      fc.property(rateWeeks, (weeks) => {
        const failures = (samples: readonly { readonly successes: number; readonly trials: number }[]) =>
          samples.map(({ successes, trials }) => ({ successes: trials - successes, trials }))
        const plan = planOf({ type: 'rate', improves: 'up' }, BEFORE.rate, 0.1)
        const mirrored = planOf({ type: 'rate', improves: 'down' }, failures(BEFORE.rate), 0.1)

        expect(adviceOf(mirrored, failures(weeks))).toEqual(adviceOf(plan, weeks))
        expectClose(achievedOf(plan, weeks), achievedOf(mirrored, failures(weeks)))
      }),
      { numRuns: 40 },
    )
  })

  it('of a mean, losses for gains, mirrors everything', () => {
    fc.assert(
      fc.property(meanWeeks, (weeks) => {
        const losses = (samples: readonly MeanSample[]) => samples.map((sample) => ({ ...sample, mean: -sample.mean }))
        const plan = planOf({ type: 'mean', improves: 'up' }, BEFORE.mean, 6)
        const mirrored = planOf({ type: 'mean', improves: 'down' }, losses(BEFORE.mean), 6)

        expect(adviceOf(mirrored, losses(weeks))).toEqual(adviceOf(plan, weeks))
        expectClose(achievedOf(plan, weeks), achievedOf(mirrored, losses(weeks)))
      }),
      { numRuns: 40 },
    )
  })
})

describe('more weeks', () => {
  const cases: readonly (readonly [Kpi['type'], fc.Arbitrary<readonly Sample[]>, number])[] = [
    ['rate', rateWeeks, 0.1],
    ['count', countWeeks, 8],
    ['mean', meanWeeks, 6],
  ]

  it.each(cases)('never widen what is known, and leave what was concluded, but for a success that they rule out: %s', (type, weeks, leastEffect) => {
    fc.assert(
      fc.property(weeks, (samples) => {
        const plan = planOf({ type, improves: 'up' }, BEFORE[type as keyof typeof BEFORE], leastEffect)
        let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
        for (const { achieved } of read(plan, samples).looks) {
          expect(achieved.low ?? low).toBeGreaterThanOrEqual(low)
          expect(achieved.high ?? high).toBeLessThanOrEqual(high)
          ;[low, high] = [achieved.low ?? low, achieved.high ?? high]
        }
        const before = readingOf(weeksOf(samples.slice(0, -1)), { plan, weeks: WEEKS, asOf: dayFrom(7 * samples.length - 7) }).conclusion
        const after = read(plan, samples).conclusion
        const isRuledOut = before?.code === 'better' && (after?.code === 'too-little' || after?.code === 'worse') && after.week > before.week
        if (before && !isRuledOut) expect(after).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the same observations', () => {
  const PER_DAY = 7
  const days = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 28, maxLength: 28 })
  const daily = (samples: readonly Sample[]): readonly Observation[] => samples.map((pilot, place) => ({ on: dayFrom(place), days: 1, pilot }))

  it('say the same in whatever order they come', () => {
    fc.assert(
      fc.property(days, fc.infiniteStream(fc.nat()), (counts, order) => {
        const told = daily(counts.map((count) => ({ count })))
        const shuffled = told.map((one) => ({ one, key: order.next().value as number })).toSorted((a, b) => a.key - b.key)
        const plan = planOf({ type: 'count', improves: 'up' }, BEFORE.count, 8)

        expect(
          readingOf(
            shuffled.map(({ one }) => one),
            { plan },
          ),
        ).toEqual(readingOf(told, { plan }))
      }),
      { numRuns: 30 },
    )
  })

  it('say the same by the day and by the week: shares and counts', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('rate' as const, 'count' as const), (counts, type) => {
        const plan = planOf({ type, improves: 'up' }, BEFORE[type], type === 'rate' ? 0.1 : 8)
        const sampleOf = (some: readonly number[]): Sample => {
          const total = some.reduce((sum, count) => sum + count, 0)
          return type === 'rate' ? { successes: total, trials: 17 * some.length } : { count: total }
        }
        const weekly = [0, 1, 2, 3].map((week) => weekOf(week + 1, sampleOf(counts.slice(PER_DAY * week, PER_DAY * (week + 1)))))
        const byDay = readingOf(daily(counts.map((count) => sampleOf([count]))), { plan })
        const byWeek = readingOf(weekly, { plan })

        expect(byDay.conclusion).toEqual(byWeek.conclusion)
        expect(byDay.looks.length).toBe(byWeek.looks.length)
        for (const [place, look] of byDay.looks.entries()) {
          const same = byWeek.looks[place]
          expect([look.level, look.against]).toEqual([same?.level, same?.against])
          expectClose([look.achieved.value, look.dispersion], [same?.achieved.value, same?.dispersion])
        }
      }),
      { numRuns: 30 },
    )
  })

  it('say the same by the day and by the week: values, up to rounding', () => {
    const value = fc.double({ min: 1, max: 100, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), { minLength: 28, maxLength: 28 }), (valuesByDay) => {
        const plan = planOf({ type: 'mean', improves: 'up' }, BEFORE.mean, 6)
        const momentsOf = (values: readonly number[]): Sample => {
          const sample = readSample(plan.kpi, { values }, '')
          return sample.ok ? sample.sample : { number: 0, mean: 0 }
        }
        const weekly = [0, 1, 2, 3].map((week) => weekOf(week + 1, momentsOf(valuesByDay.slice(7 * week, 7 * week + 7).flat())))
        const [byDay, byWeek] = [readingOf(daily(valuesByDay.map(momentsOf)), { plan }), readingOf(weekly, { plan })]

        for (const [place, look] of byDay.looks.entries())
          expectClose(
            [look.level, look.achieved.value, look.dispersion],
            [byWeek.looks[place]?.level, byWeek.looks[place]?.achieved.value, byWeek.looks[place]?.dispersion],
          )
      }),
      { numRuns: 30 },
    )
  })

  it('say the same in whatever order values of a day are given', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 30 }), (values) => {
        expect(readSample({ type: 'mean' }, { values: values.toReversed() }, '')).toEqual(readSample({ type: 'mean' }, { values }, ''))
      }),
    )
  })
})

describe('power', () => {
  const errors = { falseSuccess: 0.05, missed: 0.2 }
  const expected = (plan: PilotPlan) => {
    const found = expectationOf(plan)
    if (!found) throw new Error('not to be planned')
    return found
  }
  const plans = fc.constantFrom(
    formatPlan(),
    formatPlan({ comparison: 'group', comparedPerWeek: 150, leastEffect: 0.06 }),
    planOf({ type: 'count', improves: 'up' }, BEFORE.count, 7),
    planOf({ type: 'mean', improves: 'up' }, BEFORE.mean, 4),
  )

  // The same pilots are simulated each time: only what a bound moves can go the other way, within a hundredth.
  it('is no less for a larger effect or a longer pilot', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 4, max: 16 }), (plan, weeks) => {
        const run = { expected: expected(plan), errors, weeks, first: 2 }
        const [some, more] = outlooksOf(run, [0.8, 1.2]).map(({ scale }) => scale)

        expect(more).toBeGreaterThanOrEqual(some as number)
        expect(powerOf({ ...run, weeks: weeks + 2 })).toBeGreaterThanOrEqual(powerOf(run) - 0.01)
      }),
      { numRuns: 12 },
    )
  })

  it('adds up with what else may become of a pilot', () => {
    for (const { scale, stop, inconclusive, weeks } of outlooksOf({ expected: expected(formatPlan()), errors, weeks: 8, first: 2 }, [0, 0.5, 1, 2])) {
      expect(scale + stop + inconclusive).toBeCloseTo(1, 12)
      expect(weeks).toBeLessThanOrEqual(8)
    }
  })
})

describe('the scale', () => {
  it.each(['rate', 'count', 'mean'] as const)('comes back, and moves as its slope says: %s', (type) => {
    const { of, value, slope } = scaleOf(type)
    for (const at of [0.03, 0.3, 0.8]) {
      expect(value(of(at))).toBeCloseTo(at, 12)
      expect((of(at + 1e-6) - of(at - 1e-6)) / 2e-6).toBeCloseTo(slope(at), 4)
    }
    expect([value(of(0)), value(of(1))].map((each) => Math.round(each * 1e9) / 1e9)).toEqual([0, 1])
  })
})
