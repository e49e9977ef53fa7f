import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { momentOfTick } from '../../../../domain/audit/schedule/jitter.ts'
import { instantOfDay } from '../../../../domain/shared/calendar.ts'

const MINUTE_MS = 60_000
const aTick = fc.integer({ min: 20_000 * 1440, max: 30_000 * 1440 }).map((minute) => instantOfDay(minute / 1440))
const minutesAfter = (tick: string, moment: string): number => (Date.parse(moment) - Date.parse(tick)) / MINUTE_MS

describe('the jitter of a tick', () => {
  it('is a whole number of minutes, none to the most, and before the tick that follows', () => {
    fc.assert(
      fc.property(
        aTick,
        fc.string(),
        fc.integer({ min: 0, max: 60 }),
        fc.option(fc.integer({ min: 1, max: 90 })),
        (tick, id, jitterMinutes, distance) => {
          const following = distance === null ? undefined : new Date(Date.parse(tick) + distance * MINUTE_MS).toISOString()
          const late = minutesAfter(tick, momentOfTick({ id, jitterMinutes }, tick, following))

          expect(Number.isInteger(late)).toBe(true)
          expect(late).toBeGreaterThanOrEqual(0)
          expect(late).toBeLessThanOrEqual(Math.min(jitterMinutes, distance === null ? 60 : distance - 1))
        },
      ),
    )
  })

  it('is the same for whoever asks', () => {
    const schedule = { id: 'sch_01JD7Q2V9X4M8R3T6W5Z1Y0KPB', jitterMinutes: 60 }

    expect(momentOfTick(schedule, '2026-03-02T09:00:00.000Z', undefined)).toBe(momentOfTick({ ...schedule }, '2026-03-02T09:00:00.000Z', undefined))
  })

  it('spreads schedules of one tick, and ticks of one schedule, over all minutes', () => {
    const counts = (moments: readonly number[]): readonly number[] => {
      const found = Array.from({ length: 60 }, () => 0)
      for (const minutes of moments) found[minutes] = (found[minutes] ?? 0) + 1
      return found
    }
    const tick = '2026-03-02T09:00:00.000Z'
    const ofSchedules = Array.from({ length: 6000 }, (_, place) =>
      minutesAfter(tick, momentOfTick({ id: `sch_${place}`, jitterMinutes: 59 }, tick, undefined)),
    )
    const ofTicks = Array.from({ length: 6000 }, (_, place) => {
      const own = new Date(Date.parse(tick) + place * 86_400_000).toISOString()
      return minutesAfter(own, momentOfTick({ id: 'sch_1', jitterMinutes: 59 }, own, undefined))
    })

    // 100 are expected in each minute; five standard deviations of that are 50.
    for (const count of [...counts(ofSchedules), ...counts(ofTicks)]) expect(Math.abs(count - 100)).toBeLessThan(50)
  })
})
