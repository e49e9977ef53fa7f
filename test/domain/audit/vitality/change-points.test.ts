import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { vitalityOf } from '../../../../domain/audit/vitality/assess-vitality.ts'
import { gapChangesOf, noiseVariance, segmentsOf } from '../../../../domain/audit/vitality/change-points.ts'
import { dateOfDay, dayOf } from '../../../../domain/shared/calendar.ts'
import { seededRandom } from '../../../../domain/shared/random.ts'

/** Annual flow of the Nile at Aswan, 1871-1970, in 10^8 cubic metres: G. W. Cobb, "The problem of the Nile", Biometrika 65, 1978. */
const NILE = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220,
  1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862,
  698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838,
  1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
]

type Limits = Parameters<typeof segmentsOf>[1]

/** Twice the negative log-likelihood of a cut, plus its penalties, up to what all cuts have in common. */
const priceOf = (series: readonly number[], cuts: readonly number[], { variance, penalty }: Limits): number => {
  const edges = [0, ...cuts, series.length]
  let price = penalty * cuts.length
  for (let index = 1; index < edges.length; index++) {
    const values = series.slice(edges[index - 1], edges[index])
    const sum = values.reduce((a, b) => a + b, 0)
    price -= sum ** 2 / (values.length * variance)
  }
  return price
}

/** All cuts into stretches of at least so many. */
const cutsOf = (from: number, count: number, shortest: number): readonly (readonly number[])[] => {
  const cuts: (readonly number[])[] = [[]]
  for (let at = from + shortest; at + shortest <= count; at++) for (const rest of cutsOf(at, count, shortest)) cuts.push([at, ...rest])
  return cuts
}

describe('changes of a level', () => {
  it('finds the one of the Nile, after 1898, with the published means', () => {
    const segments = segmentsOf(NILE, { variance: noiseVariance(NILE), penalty: 3 * Math.log(NILE.length), shortest: 8 })

    expect(segments.map(({ from, to, mean }) => ({ from, to, mean: Math.round(mean * 100) / 100 }))).toEqual([
      { from: 0, to: 28, mean: 1097.75 },
      { from: 28, to: 100, mean: 849.97 },
    ])
  })

  it('finds the best of all cuts, whatever is left out on the way', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(0.5, 2, 8),
        (series, shortest, penalty) => {
          const limits = { variance: 1, penalty, shortest }
          const least = Math.min(...cutsOf(0, series.length, shortest).map((cuts) => priceOf(series, cuts, limits)))

          const found = segmentsOf(series, limits)

          expect(
            priceOf(
              series,
              found.slice(1).map(({ from }) => from),
              limits,
            ),
          ).toBeCloseTo(least, 9)
          expect(found.every(({ from, to }) => to - from >= Math.min(shortest, series.length))).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('takes nothing for nothing', () => expect(segmentsOf([], { variance: 1, penalty: 1, shortest: 3 })).toEqual([]))

  it('measures noise past a change of level', () => {
    // Differences 2, -2, 2, 98, 2, -2: (5 * 4 + 9604) / 12.
    expect(noiseVariance([0, 2, 0, 2, 100, 102, 100])).toBeCloseTo((5 * 4 + 98 ** 2) / 12, 12)
    expect(noiseVariance([3])).toBe(0)
  })
})

const times = (count: number, gap: number): number[] => Array.from({ length: count }, () => gap)

describe('changes of rhythm', () => {
  it.each([
    { gaps: [...times(20, 7), ...times(20, 30)], expected: [{ gap: 20, fromDays: 7, toDays: 30 }], why: 'weekly, then monthly' },
    {
      gaps: [...times(20, 30), ...times(30, 1), ...times(10, 14)],
      expected: [
        { gap: 20, fromDays: 30, toDays: 1 },
        { gap: 50, fromDays: 1, toDays: 14 },
      ],
      why: 'monthly, a daily campaign, then fortnightly',
    },
    { gaps: [...times(21, 7), ...times(20, 30)], expected: [{ gap: 21, fromDays: 7, toDays: 30 }], why: 'an odd number of weeks' },
    { gaps: [...times(19, 7), ...times(21, 30)], expected: [{ gap: 19, fromDays: 7, toDays: 30 }], why: 'an odd place of an even number' },
    { gaps: [...times(20, 7), 90, ...times(20, 7)], expected: [], why: 'one long break is no rhythm' },
    { gaps: [...times(20, 7), ...times(20, 9)], expected: [], why: 'a difference nobody would notice' },
    { gaps: [...times(7, 2), ...times(8, 40)], expected: [], why: 'too few to tell' },
  ])('$why', ({ gaps, expected }) => {
    const found = gapChangesOf(gaps).map(({ gap, fromDays, toDays }) => ({ gap, fromDays: Math.round(fromDays), toDays: Math.round(toDays) }))

    expect(found).toEqual(expected)
  })

  it('counts from the first gap, however long ago that was', () => {
    expect(gapChangesOf([...times(600, 7), ...times(100, 30)]).map(({ gap }) => gap)).toEqual([600])
  })

  it('finds something in few of many channels in which nothing changed, and a rhythm three times as slow in most', () => {
    const random = seededRandom(20240328)
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const drawn = (count: number, median: number): number[] => times(count, 0).map(() => Math.max(1, Math.round(median * Math.exp(0.8 * normal()))))
    const shareOf = (draw: () => number[]): number => times(400, 0).filter(() => gapChangesOf(draw()).length > 0).length / 400

    expect(shareOf(() => drawn(60, 7))).toBeLessThan(0.05)
    expect(shareOf(() => [...drawn(40, 7), ...drawn(20, 21)])).toBeGreaterThan(0.8)
  })

  it('are told by the day of the last post of the old one', () => {
    const days = Array.from({ length: 41 }, (_, index) => dayOf('2021-01-01') + 7 * Math.min(index, 20) + 30 * Math.max(0, index - 20))

    const { rhythmChanges } = vitalityOf({ posts: days.map(dateOfDay), asOf: '2023-01-01' })

    expect(rhythmChanges).toEqual([{ on: dateOfDay(dayOf('2021-01-01') + 140), fromDays: 7, toDays: 30 }])
  })
})
