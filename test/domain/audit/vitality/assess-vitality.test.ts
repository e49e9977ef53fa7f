import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { vitalityOf } from '../../../../domain/audit/vitality/assess-vitality.ts'
import type { Vitality, VitalityState } from '../../../../domain/audit/vitality/vitality.ts'
import { dateOfDay, dayOf, FIRST_DAY, LAST_DAY } from '../../../../domain/shared/calendar.ts'
import { sum } from '../../../../domain/shared/sum.ts'

const every = (gap: number, count: number, from = '2022-01-01'): string[] =>
  Array.from({ length: count }, (_, index) => dateOfDay(dayOf(from) + index * gap))

/** Rank of liveliness; `too-early` stands for whatever lies above dormant. */
const RANK: Record<string, number> = { thriving: 4, steady: 3, 'too-early': 3, fading: 2, dormant: 1, abandoned: 0 }

const ORIGIN = dayOf('2020-01-01')
const channel = fc
  .array(fc.integer({ min: 1, max: 500 }), { maxLength: 60 })
  .map((gaps) => [0, ...gaps].map((_, index) => dateOfDay(ORIGIN + sum(gaps.slice(0, index)))))
const wait = fc.integer({ min: 0, max: 18_300 })
const daysAfter = (posts: readonly string[], days: number): string => dateOfDay(dayOf(posts.at(-1) as string) + days)

const numbersIn = (vitality: Vitality): number[] => [
  ...Object.values(vitality).filter((value) => typeof value === 'number'),
  ...vitality.forecasts.map(({ probability }) => probability),
]

describe('vitality', () => {
  it('tells a weekly channel on time from its posting days', () => {
    const vitality = vitalityOf({ posts: every(7, 11), asOf: '2022-03-19' })

    expect(vitality).toEqual({
      state: 'thriving',
      asOf: '2022-03-19',
      postingDays: 11,
      postsAfterAsOf: 0,
      firstPostOn: '2022-01-01',
      lastPostOn: '2022-03-12',
      daysSinceLastPost: 7,
      postsPerMonth: 4.23, // 30 * 11 / 78
      ownRhythmDays: 7, // what every gap is, although the rhythm is drawn towards all channels (8.48)
      silenceSurvival: 0.627517,
      overdueFactor: 1,
      pAlive: 0.996642,
      pAliveInterval: expect.objectContaining({ low: expect.any(Number), high: expect.any(Number) }),
      forecasts: [
        { horizonDays: 90, probability: 0.996624, interval: expect.anything() },
        { horizonDays: 365, probability: 0.996691, interval: expect.anything() },
      ],
      expectedNextPostOn: '2022-03-24', // 4.3 days later, so within the fifth
      trend: 'unknown',
      irregularity: { regularity: 'regular', spread: 0.59, shortGapDays: 7, longGapDays: 7 },
      truncated: false,
      modelVersion: 'own-rhythm-2',
    })
  })

  it.each([
    { state: 'never-started', posts: [], truncated: false, why: 'all is visible and there is nothing' },
    { state: 'unknown', posts: [], truncated: true, why: 'nothing is visible of what may be there' },
    { state: 'never-started', posts: ['2030-01-01'], truncated: false, why: 'the only post is yet to come' },
    { state: 'too-early', posts: ['2024-05-20'], truncated: false, why: 'one post, twelve days ago' },
    { state: 'dormant', posts: ['2023-10-01'], truncated: false, why: 'one post, eight months ago' },
    { state: 'abandoned', posts: ['2020-10-01'], truncated: false, why: 'one post, years ago' },
    { state: 'thriving', posts: every(7, 40, '2023-08-25'), truncated: false, why: 'weekly to the day before' },
    { state: 'steady', posts: every(30, 20, '2022-10-20'), truncated: false, why: 'monthly, the next is due' },
    { state: 'fading', posts: every(14, 20, '2023-07-20'), truncated: true, why: 'fortnightly, seven weeks late' },
    { state: 'dormant', posts: every(14, 20, '2023-03-20'), truncated: false, why: 'fortnightly, silent for half a year' },
    { state: 'abandoned', posts: every(7, 20, '2022-03-20'), truncated: false, why: 'weekly, silent for almost two years' },
  ])('is $state on the first of June 2024: $why', ({ state, posts, truncated }) => {
    const vitality = vitalityOf({ posts, asOf: '2024-06-01', truncated })

    expect({ state: vitality.state, truncated: vitality.truncated }).toEqual({ state, truncated })
  })

  it('leaves out what no posts can tell', () => {
    const vitality = vitalityOf({ posts: [], asOf: '2024-06-01T12:00:00Z' })

    expect(vitality).toEqual({
      state: 'never-started',
      asOf: '2024-06-01',
      postingDays: 0,
      postsAfterAsOf: 0,
      forecasts: [],
      trend: 'unknown',
      truncated: false,
      modelVersion: 'own-rhythm-2',
    })
  })

  it.each([
    { asOf: '2024-06-01', used: 2, why: 'a bare date includes its whole day' },
    { asOf: '2024-06-01T12:00:00Z', used: 1, why: 'an instant ends the knowledge there' },
    { asOf: '2024-06-01T22:00:00+02:00', used: 2, why: 'eight in the evening, UTC' },
  ])('as of $asOf uses $used: $why', ({ asOf, used }) => {
    const { postingDays, postsAfterAsOf } = vitalityOf({ posts: ['2024-05-01', '2024-06-01T20:00:00Z', '2024-06-03'], asOf })

    expect({ postingDays, postsAfterAsOf }).toEqual({ postingDays: used, postsAfterAsOf: 3 - used })
  })

  it('answers for the horizons it is asked for, in their order', () => {
    const { forecasts } = vitalityOf({ posts: every(7, 11), asOf: '2022-03-19', horizons: [30, 7] })

    expect(forecasts.map(({ horizonDays }) => horizonDays)).toEqual([30, 7])
  })

  it('lets no post fall into a pause that is still to come', () => {
    const pauses = [{ from: '2022-03-20', to: '2022-04-18' }]

    const { forecasts, expectedNextPostOn, pausedDays } = vitalityOf({ posts: every(7, 11), asOf: '2022-03-19', horizons: [30, 60], pauses })

    expect(pausedDays).toBeUndefined()
    expect(vitalityOf({ posts: every(7, 11), asOf: '2022-03-29', pauses })).toMatchObject({ pausedDays: 10 })

    expect(forecasts[0]).toMatchObject({ horizonDays: 30, probability: 0 })
    expect(forecasts[1]?.probability).toBeGreaterThan(0.9)
    expect(expectedNextPostOn).toBe('2022-04-23') // the fifth active day, as without the pause
  })

  it('leaves out a next post that lies beyond the longest horizon', () => {
    expect(vitalityOf({ posts: ['2020-01-01'], asOf: '2024-01-01' }).expectedNextPostOn).toBeUndefined()
  })

  it.each([
    { posts: every(1, 20), asOf: '2022-01-20', truncated: true, perMonth: 30, why: 'the newest of a daily channel: what is seen is twenty days' },
    { posts: every(1, 20), asOf: '2022-01-20', truncated: false, perMonth: 20, why: 'all of a young channel: it had a month at least' },
    { posts: every(1, 10), asOf: '2022-01-10', truncated: true, perMonth: undefined, why: 'ten days say nothing about a month' },
    { posts: every(1, 10), asOf: '2022-01-14', truncated: true, perMonth: 21.43, why: 'two weeks do: 30 * 10 / 14' },
    { posts: every(10, 60), asOf: '2023-08-15', truncated: true, perMonth: 3.04, why: 'no more than a year: 30 * 37 / 365' },
  ])('posts per month, $perMonth: $why', ({ posts, asOf, truncated, perMonth }) => {
    expect(vitalityOf({ posts, asOf, truncated }).postsPerMonth).toBe(perMonth)
  })

  it('leaves out a next post later than any day it could name', () => {
    const posts = every(7, 20, '2200-08-15')

    const { expectedNextPostOn, forecasts } = vitalityOf({ posts, asOf: '2200-12-31' })

    expect(expectedNextPostOn).toBeUndefined()
    expect(forecasts).toHaveLength(2)
  })

  it.each([
    { posts: ['yesterday'], asOf: '2024-01-01' },
    { posts: [], asOf: '2024-02-30' },
  ])('refuses what is not a date', (history) => expect(() => vitalityOf(history)).toThrow(RangeError))
})

describe('laws of vitality', () => {
  it('a longer silence never makes a channel livelier', () => {
    fc.assert(
      fc.property(channel, wait, wait, (posts, a, b) => {
        const sooner = vitalityOf({ posts, asOf: daysAfter(posts, Math.min(a, b)) })
        const later = vitalityOf({ posts, asOf: daysAfter(posts, Math.max(a, b)) })

        expect(later.pAlive).toBeLessThanOrEqual(sooner.pAlive as number)
        expect(later.silenceSurvival).toBeLessThanOrEqual(sooner.silenceSurvival as number)
        expect(later.overdueFactor).toBeGreaterThanOrEqual(sooner.overdueFactor as number)
        expect(RANK[later.state]).toBeLessThanOrEqual(RANK[sooner.state] as number)
      }),
    )
  })

  it('holds day by day across every threshold of a state', () => {
    fc.assert(
      fc.property(channel, (posts) => {
        const ranks = Array.from({ length: 400 }, (_, days) => RANK[vitalityOf({ posts, asOf: daysAfter(posts, days * 3) }).state] as number)

        expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
      }),
      { numRuns: 20 },
    )
  })

  it('order and duplicates of posts do not matter', () => {
    const shuffled = channel.chain((posts) =>
      fc.tuple(
        fc.constant(posts),
        fc.shuffledSubarray([...posts, ...posts.map((post) => `${post}T18:30:00Z`)], { minLength: posts.length * 2, maxLength: posts.length * 2 }),
      ),
    )

    fc.assert(
      fc.property(shuffled, wait, ([posts, mixed], days) =>
        expect(vitalityOf({ posts: mixed, asOf: daysAfter(posts, days) })).toEqual(vitalityOf({ posts, asOf: daysAfter(posts, days) })),
      ),
    )
  })

  it('probabilities lie in 0..1 and grow with the horizon', () => {
    fc.assert(
      fc.property(channel, wait, fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 5 }), (posts, days, horizons) => {
        const sorted = horizons.sort((a, b) => a - b)

        const { forecasts, pAlive, silenceSurvival } = vitalityOf({ posts, asOf: daysAfter(posts, days), horizons: sorted })

        const probabilities = forecasts.map(({ probability }) => probability)
        expect(probabilities).toEqual([...probabilities].sort((a, b) => a - b))
        for (const value of [...probabilities, pAlive, silenceSurvival]) expect(value).toBeGreaterThanOrEqual(0)
        for (const value of [...probabilities, pAlive, silenceSurvival]) expect(value).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('a pause over the silence never lowers the probability of being alive, nor the state', () => {
    fc.assert(
      fc.property(channel, wait, wait, (posts, days, length) => {
        const asOf = daysAfter(posts, days)
        const pauses = [{ from: daysAfter(posts, 1), to: daysAfter(posts, length) }]

        const declared = vitalityOf({ posts, asOf, pauses })
        const undeclared = vitalityOf({ posts, asOf })

        expect(declared.pAlive).toBeGreaterThanOrEqual(undeclared.pAlive as number)
        expect(RANK[declared.state]).toBeGreaterThanOrEqual(RANK[undeclared.state] as number)
        expect(declared.daysSinceLastPost).toBe(days)
      }),
    )
  })

  it('a post never lowers the probability of being alive, nor the state, with a pause or without, whatever the state was', () => {
    const previous = fc.constantFrom(undefined, 'thriving', 'steady', 'fading', 'dormant', 'abandoned') as fc.Arbitrary<VitalityState | undefined>
    // Long and short, even and uneven: states of every kind lie close to where a post could tip them.
    const gap = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 5, max: 16 }), fc.integer({ min: 1, max: 500 }))
    const lively = fc.array(gap, { maxLength: 60 }).map((gaps) => [0, ...gaps].map((_, index) => dateOfDay(ORIGIN + sum(gaps.slice(0, index)))))
    const silence = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 1200 }))

    const livedThrough = fc.array(fc.record({ start: fc.nat(2000), length: fc.nat(90) }), { maxLength: 4 })

    fc.assert(
      fc.property(lively, silence, fc.nat(60), fc.nat(60), livedThrough, previous, (posts, days, start, length, earlier, previousState) => {
        const asOf = daysAfter(posts, days)
        const pauses = [
          ...(length > 30 ? [] : [{ from: daysAfter(posts, start), to: daysAfter(posts, start + length) }]),
          ...earlier.map((pause) => ({ from: dateOfDay(ORIGIN + pause.start), to: dateOfDay(ORIGIN + pause.start + pause.length) })),
        ]
        const asked = { asOf, pauses, ...(previousState === undefined ? {} : { previousState }) }

        const before = vitalityOf({ ...asked, posts })
        const after = vitalityOf({ ...asked, posts: [...posts, asOf] })

        expect(after.pAlive).toBeGreaterThanOrEqual(before.pAlive as number)
        expect(RANK[after.state]).toBeGreaterThanOrEqual(RANK[before.state] as number)
      }),
      { numRuns: 1000 },
    )
  })

  it('a pause never raises an alarm inside it', () => {
    fc.assert(
      fc.property(channel, wait, fc.integer({ min: 0, max: 365 }), fc.integer({ min: 0, max: 365 }), (posts, days, length, into) => {
        const pauses = [{ from: daysAfter(posts, days + 1), to: daysAfter(posts, days + 1 + length) }]
        const policy = { quietDays: 14, dormantDays: 60, abandonedDays: 180 }

        const eve = vitalityOf({ posts, asOf: daysAfter(posts, days), pauses, policy })
        const inside = vitalityOf({ posts, asOf: daysAfter(posts, days + 1 + Math.min(length, into)), pauses, policy })

        expect(inside.state).toBe(eve.state)
        expect(inside.pAlive).toBe(eve.pAlive)
        expect(inside.policy).toEqual(eve.policy)
      }),
    )
  })

  it('posts after the moment change nothing but their count', () => {
    fc.assert(
      fc.property(channel, wait, fc.array(fc.integer({ min: 1, max: 999 })), (posts, days, later) => {
        const asOf = daysAfter(posts, days)
        const future = later.map((ahead) => dateOfDay(dayOf(asOf) + ahead))

        expect(vitalityOf({ posts: [...posts, ...future], asOf })).toEqual({ ...vitalityOf({ posts, asOf }), postsAfterAsOf: future.length })
      }),
    )
  })

  it('every number is finite, whatever the history', () => {
    const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(dateOfDay)
    const pauses = fc.array(fc.record({ from: day, to: day }), { maxLength: 4 })

    fc.assert(
      fc.property(fc.array(day, { maxLength: 40 }), day, pauses, fc.array(fc.nat(5000), { maxLength: 3 }), (posts, asOf, pauses, horizons) => {
        for (const value of numbersIn(vitalityOf({ posts, asOf, pauses, horizons }))) expect(Number.isFinite(value)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('every number is finite for a decade of daily posts, thousands a day, then a century of silence', () => {
    const posts = [...every(1, 3653), ...Array.from({ length: 5000 }, (_, index) => `2031-12-31T10:${String(index % 60).padStart(2, '0')}:00Z`)]

    const vitality = vitalityOf({ posts, asOf: '2131-12-31' })

    for (const value of numbersIn(vitality)) expect(Number.isFinite(value)).toBe(true)
    expect(vitality).toMatchObject({ state: 'abandoned', pAlive: 0, silenceSurvival: 0, postingDays: 3653 })
  })
})

describe('a pause in which posts came', () => {
  const asOf = '2026-11-28'
  const weekly = Array.from({ length: 150 }, (_, index) => dateOfDay(dayOf('2026-11-26') - 7 * index))
  const everyOtherWeek = Array.from({ length: 20 }, (_, index) => {
    const from = dayOf('2026-01-01') + 14 * index
    return { from: dateOfDay(from).slice(5), to: dateOfDay(from + 6).slice(5) }
  })

  it.each([
    { why: 'long ago', pauses: [{ from: '2026-06-21', to: '2026-09-30' }] },
    { why: 'until yesterday', pauses: [{ from: '2026-10-19', to: '2026-11-27' }] },
    { why: 'every summer', yearlyPauses: [{ from: '07-01', to: '08-31' }] },
    { why: 'every other week of most of the year', yearlyPauses: everyOtherWeek },
  ])('makes no other rhythm: $why', (declared) => {
    const { state, trend, ownRhythmDays } = vitalityOf({ posts: weekly, asOf, ...declared })

    expect({ state, trend }).toEqual({ state: 'thriving', trend: 'stable' })
    expect(ownRhythmDays).toBe(7)
  })

  it('never makes a steady rhythm a faster or a slower one, wherever pauses lie', () => {
    const pauses = fc.array(fc.record({ ago: fc.nat(1000), length: fc.nat(90) }), { maxLength: 8 })
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 14 }), pauses, (gap, resting) => {
        const posts = Array.from({ length: 200 }, (_, index) => dateOfDay(dayOf(asOf) - 1 - gap * index))
        const declared = resting.map(({ ago, length }) => ({ from: dateOfDay(dayOf(asOf) - ago - length), to: dateOfDay(dayOf(asOf) - ago) }))

        const { trend, ownRhythmDays } = vitalityOf({ posts, asOf, pauses: declared.filter(({ from, to }) => dayOf(to) - dayOf(from) >= 2 * gap) })

        expect(['stable', 'unknown']).toContain(trend)
        expect(ownRhythmDays).toBeGreaterThan(0.75 * gap)
        expect(ownRhythmDays).toBeLessThan(2 * gap)
      }),
      { numRuns: 500 },
    )
  })

  it('may lie in the first year of the calendar', () => {
    const old = { posts: ['1900-01-02', '1900-02-02'], asOf: '1900-06-01', yearlyPauses: [{ from: '08-01', to: '08-31' }] }

    expect(vitalityOf(old)).toMatchObject({ postingDays: 2 })
  })
})
