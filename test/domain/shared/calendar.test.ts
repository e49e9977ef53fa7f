import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { dateOfDay, dayOf, daysBetween, FIRST_DAY, instantOfDay, isBeyondCalendar, LAST_DAY, parseDay } from '../../../domain/shared/calendar.ts'

it('reads thousandths as it reads any other fraction', () => {
  for (const text of ['2026-11-27T23:59:59.999Z', '2026-02-28T00:00:00.001Z', '1950-01-01T12:34:56.120Z']) {
    expect(dayOf(text)).toBe(dayOf(text.replace('Z', '+00:00')))
  }
  for (const text of ['2026-11-27T23:59:59.99xZ', '2026-11-27T23:59:59.x99Z', '2026-11-27T23:59:59.999z0']) expect(parseDay(text)).toBeUndefined()
})

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

  it.each(['1900-01-01', '2200-12-31', '2200-12-31T23:59:59.999Z', '2024-01-01T10:00:00+14:00', '2024-01-01T10:00:00-1400'])('reads "%s"', (text) =>
    expect(parseDay(text)).toBeDefined(),
  )

  it.each([
    { text: '1899-12-31', why: 'before 1900' },
    { text: '1900-01-01T00:00:00+01:00', why: 'before 1900 in UTC' },
    { text: '2201-01-01', why: 'after 2200' },
    { text: '2200-12-31T23:00:00-02:00', why: 'after 2200 in UTC' },
    { text: '0000-01-01', why: 'no year anybody posts in' },
    { text: '9999-12-31', why: 'a placeholder' },
    { text: '2024-01-01T10:00:00+99:99', why: 'no such offset' },
    { text: '2024-01-01T10:00:00+14:01', why: 'no zone is that far' },
    { text: '2024-01-01T10:00:00-15:00', why: 'no zone is that far' },
    { text: '2024-01-01T10:00:00+02:60', why: 'no such minute' },
  ])('does not read $text: $why', ({ text }) => expect(parseDay(text)).toBeUndefined())

  it.each([
    { text: '1899-12-31', isBeyond: true },
    { text: '0001-01-01', isBeyond: true },
    { text: '2200-12-31T23:00:00-02:00', isBeyond: true },
    { text: '1900-01-01', isBeyond: false },
    { text: '2200-12-31', isBeyond: false },
    { text: '1899-02-30', isBeyond: false },
    { text: 'yesterday', isBeyond: false },
  ])('tells a day that is too early or too late from one that does not exist: $text', ({ text, isBeyond }) =>
    expect(isBeyondCalendar(text)).toBe(isBeyond),
  )

  it('writes an instant in UTC, to the millisecond', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }), (date) => {
        expect(instantOfDay(dayOf(date.toISOString()))).toBe(date.toISOString())
      }),
    )
  })

  it('agrees with the platform calendar on every day it reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (day) => {
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
