import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { quotaDay } from '../../../domain/audit/quota-day.ts'
import { dayOf, instantOfDay } from '../../../domain/shared/calendar.ts'

const pacific = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles', year: 'numeric', month: '2-digit', day: '2-digit' })
const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })

describe('the day on which a request counts', () => {
  it.each([
    { now: '2026-11-27T07:59:59.999Z', date: '2026-11-26', endsAt: '2026-11-27T08:00:00.000Z', why: 'in winter' },
    { now: '2026-11-27T08:00:00.000Z', date: '2026-11-27', endsAt: '2026-11-28T08:00:00.000Z', why: 'in winter, a moment later' },
    { now: '2026-07-01T06:59:59.999Z', date: '2026-06-30', endsAt: '2026-07-01T07:00:00.000Z', why: 'in summer' },
    { now: '2026-03-08T09:00:00.000Z', date: '2026-03-08', endsAt: '2026-03-09T07:00:00.000Z', why: 'of 23 hours' },
    { now: '2026-11-01T08:00:00.000Z', date: '2026-11-01', endsAt: '2026-11-02T08:00:00.000Z', why: 'of 25 hours' },
  ])('is that of the Pacific for YouTube, $why', ({ now, date, endsAt }) => {
    const day = quotaDay('youtube', now)

    expect({ date: day.date, endsAt: instantOfDay(day.endsAt) }).toEqual({ date, endsAt })
  })

  it('is the one that a calendar of the Pacific shows, whenever it is, and ends with it', () => {
    fc.assert(
      fc.property(moments, (ms) => {
        const { date, endsAt } = quotaDay('youtube', instantOfDay(ms / 86_400_000))
        const end = Math.round(endsAt * 86_400_000)

        return date === pacific.format(ms) && pacific.format(end - 1) === date && pacific.format(end) > date
      }),
    )
  })

  it('is that of UTC for all others', () => {
    const now = '2026-11-27T23:59:59.999Z'

    expect(quotaDay('pinterest', now)).toEqual({ date: '2026-11-27', endsAt: dayOf('2026-11-28') })
  })
})
