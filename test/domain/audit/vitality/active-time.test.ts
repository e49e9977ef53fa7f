import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { activeTime } from '../../../../domain/audit/vitality/active-time.ts'
import { mostPausedIn, pausesBetween } from '../../../../domain/audit/vitality/seasons.ts'
import { dateOfDay, dayOf, FIRST_DAY } from '../../../../domain/shared/calendar.ts'

const ORIGIN = dayOf('2020-01-01')
const pauses = fc.array(
  fc.record({ start: fc.nat(300), length: fc.nat(90) }).map(({ start, length }) => ({
    from: dateOfDay(ORIGIN + start),
    to: dateOfDay(ORIGIN + start + length),
  })),
  { maxLength: 6 },
)

describe('active time', () => {
  it('is each day after the first, up to the second, that lies in no pause', () => {
    fc.assert(
      fc.property(pauses, fc.nat(400), fc.nat(400), (declared, a, b) => {
        const [from, to] = [ORIGIN + Math.min(a, b), ORIGIN + Math.max(a, b)]
        const days = Array.from({ length: to - from }, (_, index) => dateOfDay(from + index + 1))

        const active = days.filter((day) => !declared.some((pause) => pause.from <= day && day <= pause.to))
        expect(activeTime(declared).between(from, to)).toBe(active.length)
      }),
    )
  })

  it('is short of the whole by no more than what pauses take of as many days anywhere', () => {
    fc.assert(
      fc.property(pauses, fc.nat(400), fc.integer({ min: 1, max: 200 }), (declared, start, window) => {
        const from = ORIGIN + start - 1
        const paused = window - activeTime(declared).between(from, from + window)

        expect(mostPausedIn(window, { pauses: declared })).toBeGreaterThanOrEqual(paused)
      }),
    )
  })

  it('knows no season of a year before the calendar', () => {
    const [first] = pausesBetween({ yearlyPauses: [{ from: '12-20', to: '01-05' }] }, FIRST_DAY, FIRST_DAY + 30)

    expect(first).toEqual({ from: '1900-12-20', to: '1901-01-05' })
  })
})
