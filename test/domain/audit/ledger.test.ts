import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { AccountResult } from '../../../domain/audit/audit.ts'
import {
  binOf,
  countsOfForecast,
  type ForecastOutcome,
  type ForecastTally,
  forecastsOf,
  isOver,
  outcomeAfter,
  outcomeSeen,
  type Sighting,
  sightingOf,
  trackRecordsOf,
} from '../../../domain/audit/ledger.ts'
import { dateOfDay, dayOf } from '../../../domain/shared/calendar.ts'

const forecast = { asOf: '2026-01-10', horizonDays: 30 }
const seen = (posts: readonly string[], observedAt: string, truncated = false): Sighting =>
  sightingOf({ posts: posts.map((publishedAt) => ({ publishedAt })), observedAt, truncated }) as Sighting

describe('a forecast as of 10 January over 30 days', () => {
  it.each([
    { posts: ['2026-01-11'], at: '2026-01-12T00:00:00.000Z', outcome: 1, why: 'a post on the first day after' },
    { posts: ['2026-02-09T23:59:00Z'], at: '2026-03-01T00:00:00.000Z', outcome: 1, why: 'a post on the last day' },
    { posts: ['2026-01-10T23:59:00Z'], at: '2026-02-10T00:00:00.000Z', outcome: 0, why: 'a post later on the same day belongs to what was known' },
    { posts: ['2026-02-10'], at: '2026-03-01T00:00:00.000Z', outcome: 0, why: 'a post the day after the horizon' },
    { posts: ['2026-01-01'], at: '2026-02-10T00:00:00.000Z', outcome: 0, why: 'nothing newer, and the last day is over' },
    { posts: [], at: '2026-02-10T00:00:00.000Z', outcome: undefined, why: 'posts that were there and are gone may hide another' },
    { posts: [], at: '2026-02-09T12:00:00.000Z', outcome: undefined, why: 'the last day is not over' },
    { posts: ['2026-01-01'], at: '2026-02-09T23:59:59.999Z', outcome: 0, why: 'a history watched for the whole last day' },
    { posts: ['2026-01-20'], at: '2026-01-15T00:00:00.000Z', outcome: undefined, why: 'a post dated after the observation was not seen' },
  ])('comes to $outcome: $why', ({ posts, at, outcome }) => expect(outcomeSeen(forecast, seen(posts, at))).toBe(outcome))

  it.each([
    { posts: ['2026-01-10', '2026-02-20'], outcome: 0, why: 'what is visible reaches back to the day of the forecast' },
    { posts: ['2026-01-11', '2026-02-20'], outcome: 1, why: 'a post in time is visible, however short the feed' },
    { posts: ['2026-02-20', '2026-02-25'], outcome: undefined, why: 'the feed does not reach back' },
    { posts: [], outcome: undefined, why: 'nothing is visible of a longer history' },
  ])('comes to $outcome where only the newest posts are visible: $why', ({ posts, outcome }) =>
    expect(outcomeSeen(forecast, seen(posts, '2026-03-01T00:00:00.000Z', true))).toBe(outcome),
  )
})

describe('what a reading tells', () => {
  it('is nothing where its dates may be those of last changes', () => {
    expect(sightingOf({ posts: [], observedAt: '2026-01-10T00:00:00.000Z', truncated: false, certainty: 'low' })).toBeUndefined()
  })

  it('is never silence where newer posts may be there than those seen', () => {
    const [posts, observedAt] = [[{ publishedAt: '2026-01-01' }], '2026-02-10T00:00:00.000Z']
    const sighting = sightingOf({ posts, observedAt, truncated: false, newestUnknown: 'undated' }) as Sighting
    expect(outcomeSeen(forecast, sighting)).toBeUndefined()
  })

  const result = {
    status: 'ok',
    account: { platform: 'blog', reference: 'a' },
    observedAt: '2026-01-10T00:00:00.000Z',
    posts: 1,
    undated: 0,
    changes: [],
    vitality: { asOf: '2026-01-10', modelVersion: '1', forecasts: [{ horizonDays: 90, probability: 0.25 }] },
  } as unknown as Extract<AccountResult, { status: 'ok' }>

  it('leaves its forecasts, once', () => {
    expect(forecastsOf(result)).toEqual([{ asOf: '2026-01-10', horizonDays: 90, probability: 0.25, modelVersion: '1' }])
    expect(forecastsOf({ ...result, reused: true })).toEqual([])
    expect(forecastsOf({ ...result, certainty: 'low' })).toEqual([])
  })
})

describe('the laws of scoring', () => {
  const START = dayOf('2026-01-01')
  const reading = fc.record({
    posts: fc.array(fc.integer({ min: -20, max: 80 }), { maxLength: 6 }),
    at: fc.integer({ min: 0, max: 100 }),
    truncated: fc.boolean(),
  })
  const sightingFrom = ({ posts, at, truncated }: { posts: number[]; at: number; truncated: boolean }) =>
    seen(
      posts.map((day) => dateOfDay(START + day)),
      `${dateOfDay(START + at)}T12:00:00.000Z`,
      truncated,
    )
  const outcomeOver = (readings: readonly Sighting[]): ForecastOutcome | undefined =>
    readings.reduce<ForecastOutcome | undefined>((known, sighting) => outcomeAfter(known, outcomeSeen(forecast, sighting)), undefined)

  it('the order of readings makes no difference', () => {
    fc.assert(
      fc.property(
        fc.array(reading, { maxLength: 6 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => expect(outcomeOver(shuffled.map(sightingFrom))).toBe(outcomeOver(all.map(sightingFrom))),
      ),
    )
  })

  it('a reading that is told twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 6 }), (all) => {
        const sightings = all.map(sightingFrom)
        expect(outcomeOver([...sightings, ...sightings])).toBe(outcomeOver(sightings))
      }),
    )
  })

  it('one more reading never opens what was scored, nor takes back a post that was seen', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 6 }), reading, (all, more) => {
        const [before, now] = [outcomeOver(all.map(sightingFrom)), outcomeOver([...all, more].map(sightingFrom))]
        if (before === 1) expect(now).toBe(1)
        if (before === 0) expect(now).toBeDefined()
      }),
    )
  })

  it('nothing is scored 0 before the horizon is over', () => {
    fc.assert(
      fc.property(reading, (one) => {
        const sighting = sightingFrom(one)
        if (outcomeSeen(forecast, sighting) === 0) expect(isOver(forecast, sighting)).toBe(true)
      }),
    )
  })
})

describe('a track record', () => {
  const tallied = (forecasts: readonly { readonly probability: number; readonly outcome?: ForecastOutcome; readonly isCounted?: boolean }[]) => {
    const tallies = forecasts.map(
      ({ probability, outcome, isCounted = outcome !== undefined }): ForecastTally => ({
        horizonDays: 90,
        bin: binOf(probability),
        ...countsOfForecast({ probability, outcome, isCounted }),
      }),
    )
    const total = (own: readonly ForecastTally[], part: keyof ForecastTally) => own.reduce((sum, tally) => sum + tally[part], 0)
    const PARTS = ['open', 'scored', 'counted', 'cameTrue', 'forecastMillionths', 'squareMillionths'] as const
    return [...Map.groupBy(tallies, ({ bin }) => bin)].map(
      ([bin, own]) => ({ horizonDays: 90, bin, ...Object.fromEntries(PARTS.map((part) => [part, total(own, part)])) }) as ForecastTally,
    )
  }

  it('is unknown while nothing is counted, and never 0', () => {
    expect(trackRecordsOf([])).toEqual([])
    expect(trackRecordsOf(tallied([{ probability: 0.9 }, { probability: 0.8, outcome: 1, isCounted: false }]))).toEqual([
      { horizonDays: 90, open: 1, scored: 1, counted: 0, reliability: [] },
    ])
  })

  it('compares with always forecasting the share that came true', () => {
    const [record] = trackRecordsOf(
      tallied([{ probability: 0.9, outcome: 1 }, { probability: 0.95, outcome: 1 }, { probability: 0.2, outcome: 0 }, { probability: 0.4 }]),
    )

    expect(record).toEqual({
      horizonDays: 90,
      open: 1,
      scored: 3,
      counted: 3,
      brierScore: expect.closeTo((0.1 ** 2 + 0.05 ** 2 + 0.2 ** 2) / 3, 5),
      referenceBrierScore: expect.closeTo((2 / 3) * (1 / 3), 5),
      shareCameTrue: expect.closeTo(2 / 3, 5),
      reliability: [
        { from: 0.2, to: 0.3, count: 1, meanForecast: 0.2, observedShare: 0 },
        { from: 0.9, to: 1, count: 2, meanForecast: 0.925, observedShare: 1 },
      ],
    })
  })

  it.each([
    [0, 0],
    [0.1, 1],
    [0.3, 3],
    [0.7, 7],
    [0.999999, 9],
    [1, 9],
  ])('puts %d into bin %d', (probability, bin) => expect(binOf(probability)).toBe(bin))

  it('has a Brier score within 0..1, and as its reference what a constant would reach', () => {
    const one = fc.record({
      probability: fc.integer({ min: 0, max: 1_000_000 }).map((p) => p / 1_000_000),
      outcome: fc.constantFrom<ForecastOutcome>(0, 1),
    })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 30 }), (forecasts) => {
        const [record] = trackRecordsOf(tallied(forecasts))
        const share = forecasts.filter(({ outcome }) => outcome === 1).length / forecasts.length
        const brier = forecasts.reduce((total, { probability, outcome }) => total + (probability - outcome) ** 2, 0) / forecasts.length

        expect(record?.brierScore).toBeCloseTo(brier, 5)
        expect(record?.referenceBrierScore).toBeCloseTo(share * (1 - share), 5)
        expect(record?.reliability.reduce((total, { count }) => total + count, 0)).toBe(forecasts.length)
      }),
    )
  })
})
