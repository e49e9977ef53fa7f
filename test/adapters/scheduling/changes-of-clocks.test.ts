import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { nodeCronClock } from '../../../adapters/scheduling/node-cron-clock.ts'
import { byHours, byTimeOfDay, type Fields, knownYear, MINUTE_MS, written, type Year } from '../../support/wall-clocks.ts'

const cron = nodeCronClock()
const QUARTER_MS = 900_000

/** Years in which zones did what few do. */
const ZONES = [
  { zone: 'Europe/Paris', year: 2026, why: 'an hour, at night' },
  { zone: 'America/New_York', year: 2026, why: 'an hour, at two in the morning' },
  { zone: 'America/Sao_Paulo', year: 2018, why: 'an hour, at midnight' },
  { zone: 'Australia/Lord_Howe', year: 2026, why: 'half an hour' },
  { zone: 'Antarctica/Troll', year: 2026, why: 'two hours' },
  { zone: 'Asia/Kathmandu', year: 2026, why: 'no change, and three quarters of an hour from everybody else' },
  { zone: 'Pacific/Apia', year: 2011, why: 'a whole day was left out' },
  { zone: 'Africa/Casablanca', year: 2026, why: 'clocks go back for a month' },
  { zone: 'America/Caracas', year: 2016, why: 'half an hour, for good' },
  { zone: 'Asia/Pyongyang', year: 2015, why: 'half an hour back, for good' },
  { zone: 'UTC', year: 2024, why: 'no change, and a leap day' },
] as const

const ticksIn = (fields: Fields, zone: string, { start, end }: Year, expected: number): readonly number[] =>
  cron
    .runsAfter(written(fields), zone, new Date(start - 1).toISOString(), expected + 3)
    .map((tick) => Date.parse(tick))
    .filter((tick) => tick < end)

/** Where two years first differ; some thousand ticks are compared faster than they are shown. */
const differenceOf = (found: readonly number[], expected: readonly number[]): object | undefined => {
  const place = Array.from({ length: Math.max(found.length, expected.length) }, (_, at) => at).find((at) => found[at] !== expected[at])
  const at = (ticks: readonly number[]): string => new Date(ticks[place ?? 0] ?? 0).toISOString()
  return place === undefined ? undefined : { place, found: at(found), expected: at(expected) }
}

const EVERY_HOUR = Array.from({ length: 24 }, (_, hour) => hour)
const some = (max: number, most: number, least = 1) => fc.uniqueArray(fc.integer({ min: 0, max }), { minLength: least, maxLength: most })
const aDay = fc.constantFrom<readonly number[]>([], [], [1, 15, 30], [29, 31])
const aWeekday = fc.constantFrom<readonly number[]>([], [], [0], [6, 0], [1, 5])
/** Hours at night are those at which clocks change. */
const timesOfDay = fc.record({
  minutes: some(59, 3),
  hours: fc.uniqueArray(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 23 })), { minLength: 1, maxLength: 6 }),
  days: aDay,
  weekdays: aWeekday,
})
const hourly = fc.record({ minutes: some(59, 2), hours: fc.constant(EVERY_HOUR), days: aDay, weekdays: aWeekday })

describe('a year of ticks', () => {
  it.each(ZONES)('has each time of the day once in $zone: $why', ({ zone, year }) => {
    const known = knownYear(zone, year)

    fc.assert(
      fc.property(timesOfDay, (fields) => {
        const expected = byTimeOfDay(fields, known)

        expect(differenceOf(ticksIn(fields, zone, known, expected.length), expected)).toBeUndefined()
      }),
      { numRuns: 10 },
    )
  })

  it.each(ZONES)('has each hour that passes once in $zone: $why', ({ zone, year }) => {
    const known = knownYear(zone, year)

    fc.assert(
      fc.property(hourly, (fields) => {
        const expected = byHours(fields, known)

        expect(differenceOf(ticksIn(fields, zone, known, expected.length), expected)).toBeUndefined()
      }),
      { numRuns: 3 },
    )
  })

  it.each(ZONES)('is the same from whichever moment of $zone it is looked at: $why', ({ zone, year }) => {
    const { start, end, minutes } = knownYear(zone, year)
    const changes = minutes.filter(({ wall }, place) => place > 0 && wall - (minutes[place - 1]?.wall ?? 0) !== MINUTE_MS).map(({ at }) => at)
    const moment = fc.oneof(
      fc.integer({ min: start, max: end - 1 }),
      fc.tuple(fc.constantFrom(...changes, start), fc.integer({ min: -10_800_000, max: 10_800_000 })).map(([at, past]) => at + past),
    )

    fc.assert(
      fc.property(fc.oneof(timesOfDay, hourly), moment, (fields, from) => {
        const [first = ''] = cron.runsAfter(written(fields), zone, new Date(from).toISOString(), 1)
        const before = cron.runsAfter(written(fields), zone, new Date(from - 2 * 86_400_000).toISOString(), 300)

        const found = before.find((tick) => Date.parse(tick) > from)
        expect(found === undefined || found === first).toBe(true)
        expect(Date.parse(first)).toBeGreaterThan(from)
      }),
      { numRuns: 60 },
    )
  })
})

describe('what the clocks leave out and show twice', () => {
  it.each([
    {
      zone: 'Europe/Paris',
      expression: '30 2 * * *',
      after: '2026-03-28T12:00:00.000Z',
      first: '2026-03-29T01:00:00.000Z',
      why: 'made up for at three',
    },
    { zone: 'Europe/Paris', expression: '0,30 2 * * *', after: '2026-03-28T12:00:00.000Z', first: '2026-03-29T01:00:00.000Z', why: 'once for both' },
    {
      zone: 'America/Sao_Paulo',
      expression: '0 0 * * *',
      after: '2018-11-03T12:00:00.000Z',
      first: '2018-11-04T03:00:00.000Z',
      why: 'midnight is at one',
    },
    {
      zone: 'Australia/Lord_Howe',
      expression: '15 2 * * *',
      after: '2026-10-03T00:00:00.000Z',
      first: '2026-10-03T15:30:00.000Z',
      why: 'half an hour',
    },
    {
      zone: 'Pacific/Apia',
      expression: '0 9 30 12 *',
      after: '2011-12-29T12:00:00.000Z',
      first: '2011-12-30T10:00:00.000Z',
      why: 'the day that never was',
    },
    { zone: 'Europe/Paris', expression: '30 2 * * *', after: '2026-10-24T12:00:00.000Z', first: '2026-10-25T00:30:00.000Z', why: 'the first of two' },
  ])('$expression in $zone after $after: $why', ({ zone, expression, after, first }) => {
    expect(cron.runsAfter(expression, zone, after, 1)).toEqual([first])
  })

  it('goes on every quarter of an hour while the hour comes twice', () => {
    const ticks = cron.runsAfter('*/15 * * * *', 'Europe/Paris', '2026-10-24T23:59:00.000Z', 12).map((tick) => Date.parse(tick))

    expect(new Set(ticks.slice(1).map((tick, place) => tick - (ticks[place] ?? 0)))).toEqual(new Set([QUARTER_MS]))
  })
})

describe('steps', () => {
  it.each([
    { expression: '*/61 * * * *', trouble: { kind: 'step', field: 'minute', found: '*/61', most: 59 } },
    { expression: '0 */24 * * *', trouble: { kind: 'step', field: 'hour', found: '*/24', most: 23 } },
    { expression: '0 0 1-5/31 * *', trouble: { kind: 'step', field: 'day-of-month', found: '1-5/31', most: 30 } },
    { expression: '0 0 1 */12 *', trouble: { kind: 'step', field: 'month', found: '*/12', most: 11 } },
    { expression: '0 0 * * 1,*/7', trouble: { kind: 'step', field: 'day-of-week', found: '1,*/7', most: 6 } },
  ])('$expression is refused', ({ expression, trouble }) => {
    expect(cron.check(expression, 'UTC')).toEqual({ ok: false, code: 'cron-invalid', troubles: [trouble] })
  })

  it('goes on with a schedule that was taken before such steps were refused', () => {
    expect(cron.runsAfter('*/61 * * * *', 'UTC', '2026-01-01T00:10:00.000Z', 1)).toEqual(['2026-01-01T01:00:00.000Z'])
  })

  it.each(['*/59 * * * *', '0 */23 * * *', '0 0 */30 * *', '0 0 1 */11 *', '0 0 * * */6'])('%s is taken', (expression) => {
    expect(cron.check(expression, 'UTC')).toEqual({ ok: true })
  })
})
