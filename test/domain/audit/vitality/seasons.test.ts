import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { activeTime } from '../../../../domain/audit/vitality/active-time.ts'
import { vitalityOf } from '../../../../domain/audit/vitality/assess-vitality.ts'
import { binomialTail, pausesOfYears, proposedPausesOf } from '../../../../domain/audit/vitality/seasons.ts'
import { dateOfDay, dayOf } from '../../../../domain/shared/calendar.ts'
import { seededRandom } from '../../../../domain/shared/random.ts'

/** Every so many days over those years, but for the days left out. */
const every = (gap: number, [from, to]: readonly [string, string], isSilent: (date: string) => boolean = () => false): string[] => {
  const days: string[] = []
  for (let day = dayOf(from); day <= dayOf(to); day += gap) if (!isSilent(dateOfDay(day))) days.push(dateOfDay(day))
  return days
}
const proposed = (posts: readonly string[], pauses: readonly { from: string; to: string }[] = []) =>
  proposedPausesOf(posts.map(dayOf), activeTime(pauses))
const inSummer = (date: string): boolean => /-0[78]-/.test(date)

describe('seasons that come back', () => {
  it.each([
    {
      why: 'silent in July and August of three years of four',
      posts: every(5, ['2020-01-02', '2024-01-01'], (date) => inSummer(date) && !date.startsWith('2021')),
      expected: [{ from: '07-01', to: '08-31', silentYears: 3, years: 4 }],
    },
    {
      why: 'silent over the turn of the year',
      posts: every(5, ['2019-02-02', '2024-06-01'], (date) => /-12-(1[6-9]|2|3)|-01-/.test(date)),
      expected: [{ from: '12-16', to: '01-31', silentYears: 5, years: 5 }],
    },
    {
      why: 'silent in two summers of four',
      posts: every(5, ['2020-01-02', '2024-01-01'], (date) => inSummer(date) && /^202[12]/.test(date)),
      expected: [],
    },
    { why: 'never silent', posts: every(5, ['2018-01-02', '2024-01-01']), expected: [] },
    { why: 'a channel that is silent for months anyway', posts: every(95, ['2014-01-02', '2024-01-01']), expected: [] },
    { why: 'two years, of which nobody can tell', posts: every(5, ['2022-01-02', '2024-01-01'], inSummer), expected: [] },
  ])('$why', ({ posts, expected }) => expect(proposed(posts)).toEqual(expected))

  it('are not learned again when they were declared', () => {
    const posts = every(5, ['2020-01-02', '2024-01-01'], inSummer)
    const pauses = [2020, 2021, 2022, 2023].map((year) => ({ from: `${year}-07-01`, to: `${year}-08-31` }))

    expect(proposed(posts)).toHaveLength(1)
    expect(proposed(posts, pauses)).toEqual([])
  })

  it('are proposed and never applied', () => {
    const posts = every(5, ['2020-01-02', '2024-07-01'], inSummer)

    const { proposedPauses, state } = vitalityOf({ posts, asOf: '2024-08-31' })

    expect(proposedPauses).toHaveLength(1)
    expect(state).not.toBe('thriving')
    expect(vitalityOf({ posts, asOf: '2024-08-31', yearlyPauses: proposedPauses ?? [] }).state).toBe('thriving')
  })

  it('are seen in few channels that have none', () => {
    const random = seededRandom(7)
    const byChance = (): string[] => {
      const days: string[] = []
      for (let day = dayOf('2016-01-01'); day < dayOf('2024-01-01'); day += 1 - Math.log(1 - random()) * 20) days.push(dateOfDay(day))
      return days
    }

    const found = Array.from({ length: 200 }, () => proposed(byChance())).filter((pauses) => pauses.length > 0)

    expect(found.length / 200).toBeLessThan(0.05)
  })
})

describe('pauses of every year', () => {
  it.each([
    { yearly: { from: '07-01', to: '08-31' }, expected: ['2023-07-01..2023-08-31', '2024-07-01..2024-08-31'] },
    { yearly: { from: '12-20', to: '01-05' }, expected: ['2023-12-20..2024-01-05', '2024-12-20..2025-01-05'] },
    { yearly: { from: '02-01', to: '02-29' }, expected: ['2023-02-01..2023-02-28', '2024-02-01..2024-02-29'] },
  ])('$yearly.from to $yearly.to', ({ yearly, expected }) => {
    expect(pausesOfYears(yearly, 2023, 2024).map(({ from, to }) => `${from}..${to}`)).toEqual(expected)
  })

  it('count as the same pauses written out', () => {
    const posts = every(7, ['2022-01-01', '2024-06-20'], inSummer)

    const written = vitalityOf({
      posts,
      asOf: '2024-08-20',
      pauses: [2022, 2023, 2024].map((year) => ({ from: `${year}-07-01`, to: `${year}-08-31` })),
    })
    const yearly = vitalityOf({ posts, asOf: '2024-08-20', yearlyPauses: [{ from: '07-01', to: '08-31' }] })

    expect({ ...yearly, forecasts: [] }).toEqual({ ...written, forecasts: [] })
    expect(yearly.forecasts[0]).toEqual(written.forecasts[0])
    // Next summer is within a year, and no time to post.
    expect(yearly.forecasts[1]?.probability).toBeLessThanOrEqual(written.forecasts[1]?.probability as number)
  })

  it('may last until the end of the calendar', () => {
    const posts = every(7, ['2199-01-01', '2200-11-01'])

    expect(vitalityOf({ posts, asOf: '2200-12-31', yearlyPauses: [{ from: '12-20', to: '01-05' }] }).daysSinceLastPost).toBeGreaterThan(50)
  })
})

describe('the chance of at least so many', () => {
  it.each([
    { least: 3, n: 4, chance: 0.5, expected: (4 + 1) / 16 },
    { least: 0, n: 4, chance: 0.1, expected: 1 },
    { least: 5, n: 5, chance: 0.2, expected: 0.2 ** 5 },
  ])('$least of $n at $chance', ({ least, n, chance, expected }) => expect(binomialTail(least, n, chance)).toBeCloseTo(expected, 12))

  it('never grows with what is asked for', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.nat(10), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (a, b, chance) =>
        expect(binomialTail(Math.max(a, b), 10, chance)).toBeLessThanOrEqual(binomialTail(Math.min(a, b), 10, chance)),
      ),
    )
  })
})
