import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { dateOfDay, dayOf, daysBetween, parseDay } from '../../../domain/shared/calendar.ts'

describe('calendar', () => {
  it.each([
    { text: '1970-01-01', day: 0, why: 'the origin' },
    { text: '2000-02-29', day: 11016, why: 'a leap day in a century divisible by 400' },
    { text: '2024-01-19T12:00:00Z', day: 19741.5, why: 'noon is half a day' },
    { text: '2024-01-19T00:30:00+01:00', day: 19740 + 23.5 / 24, why: 'an offset moves the instant to the day before' },
  ])('$text is day $day: $why', ({ text, day }) => expect(dayOf(text)).toBeCloseTo(day, 9))

  it.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-01-01T24:00:00Z', '2024-1-1', 'yesterday', '', '2024-01-01T10:00:00'])(
    'does not read "%s": no such day, or no zone',
    (text) => expect(parseDay(text)).toBeUndefined(),
  )

  it('agrees with the platform calendar on every day of four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -73_000, max: 73_000 }), (day) => {
        const text = new Date(day * 86_400_000).toISOString().slice(0, 10)
        expect(dateOfDay(day)).toBe(text)
        expect(dayOf(text)).toBe(day)
      }),
    )
  })

  it('counts elapsed days, negative backwards', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
  })
})
