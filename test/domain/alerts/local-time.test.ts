import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { instantOf, localTime, weekdayOf } from '../../../domain/alerts/local-time.ts'
import { DEFAULT_POLICY, nextDigest, type QuietHours, quietUntil } from '../../../domain/alerts/policy.ts'
import { dayOf, instantOfDay } from '../../../domain/shared/calendar.ts'

const at = (date: string, hour: number, minute = 0) => ({ day: dayOf(date), minute: hour * 60 + minute })
const EVERY_DAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const NIGHT: QuietHours = { from: '20:00', to: '08:00', days: EVERY_DAY }

describe('the clock on the wall', () => {
  it.each([
    ['Europe/Paris', at('2027-03-27', 8), '2027-03-27T07:00:00.000Z', 'winter'],
    ['Europe/Paris', at('2027-03-28', 8), '2027-03-28T06:00:00.000Z', 'summer, six hours after the change'],
    ['Europe/Paris', at('2027-03-28', 2, 30), '2027-03-28T01:00:00.000Z', 'an hour that is skipped comes when clocks are put forward'],
    ['Europe/Paris', at('2027-10-31', 2, 30), '2027-10-31T00:30:00.000Z', 'of an hour that comes twice, the first'],
    ['Europe/Paris', at('2027-10-31', 8), '2027-10-31T07:00:00.000Z', 'winter again'],
    ['America/New_York', at('2027-03-14', 9), '2027-03-14T13:00:00.000Z', 'summer in New York'],
    ['Australia/Lord_Howe', at('2027-10-03', 2, 15), '2027-10-02T15:30:00.000Z', 'half an hour is skipped on Lord Howe'],
    ['Asia/Kathmandu', at('2027-05-01', 0), '2027-04-30T18:15:00.000Z', 'a zone of three quarters of an hour'],
    ['Pacific/Apia', at('2011-12-31', 0), '2011-12-30T10:00:00.000Z', 'after the day that Samoa skipped'],
  ])('%s: %s is %s (%s)', (timeZone, local, instant) => expect(instantOf(local, timeZone)).toBe(instant))

  it('shows again what it was asked for, save in skipped hours', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Paris',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'Pacific/Chatham',
      'America/St_Johns',
    )
    const minutes = fc.integer({ min: dayOf('2025-01-01') * 1440, max: dayOf('2029-12-31') * 1440 })
    fc.assert(
      fc.property(zones, minutes, (timeZone, minute) => {
        const instant = instantOfDay(minute / 1440)
        const first = instantOf(localTime(instant, timeZone), timeZone)

        expect(first <= instant).toBe(true)
        expect(localTime(first, timeZone)).toEqual(localTime(instant, timeZone))
      }),
    )
  })

  it('knows the days of the week', () => expect([weekdayOf(dayOf('2027-03-28')), weekdayOf(0), weekdayOf(-1)]).toEqual(['sun', 'thu', 'wed']))
})

describe('quiet hours', () => {
  const inParis = (now: string, quietHours: readonly QuietHours[]) => quietUntil(now, { quietHours, timeZone: 'Europe/Paris' })

  it.each<[string, string | undefined, string]>([
    ['2027-03-26T18:59:00.000Z', undefined, 'a minute before they begin'],
    ['2027-03-26T19:00:00.000Z', '2027-03-27T07:00:00.000Z', 'as they begin'],
    ['2027-03-27T19:00:00.000Z', '2027-03-28T06:00:00.000Z', 'a night that is an hour shorter'],
    ['2027-03-28T18:00:00.000Z', '2027-03-29T06:00:00.000Z', 'they begin at 20:00 in summer too'],
    ['2027-10-30T18:00:00.000Z', '2027-10-31T07:00:00.000Z', 'a night that is an hour longer'],
    ['2027-10-31T06:59:59.000Z', '2027-10-31T07:00:00.000Z', 'a second before they end'],
    ['2027-10-31T07:00:00.000Z', undefined, 'as they end'],
  ])('%s: %s (%s)', (now, until, _why) => expect(inParis(now, [NIGHT])).toBe(until))

  it('go on over those that follow without a break', () => {
    const weekend: QuietHours = { from: '08:00', to: '20:00', days: ['sat', 'sun'] }

    // From Friday evening to Monday morning.
    expect(inParis('2027-01-08T19:30:00.000Z', [NIGHT, weekend])).toBe('2027-01-11T07:00:00.000Z')
  })

  it('begin only on their days, and last a day where they end when they begin', () => {
    expect(inParis('2027-01-08T19:30:00.000Z', [{ ...NIGHT, days: ['sat'] }])).toBeUndefined()
    expect(inParis('2027-01-09T10:00:00.000Z', [{ from: '00:00', to: '00:00', days: ['sat'] }])).toBe('2027-01-09T23:00:00.000Z')
  })

  it('end, even where somebody wanted them not to', () => {
    const until = inParis('2027-01-08T10:00:00.000Z', [{ from: '00:00', to: '00:00', days: EVERY_DAY }])

    // Eight days, that of now included: a week that is never quiet has a break in it.
    expect(until).toBe('2027-01-15T23:00:00.000Z')
  })

  it('end after now, and nothing is quiet at their end', () => {
    const times = fc
      .integer({ min: 0, max: 95 })
      .map((quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`)
    const windows = fc.record({ from: times, to: times, days: fc.subarray([...EVERY_DAY.slice(0, 5)], { minLength: 1 }) })
    const moments = fc.integer({ min: dayOf('2027-03-20') * 1440, max: dayOf('2027-04-05') * 1440 })
    fc.assert(
      fc.property(fc.array(windows, { maxLength: 3 }), moments, (quietHours, minute) => {
        const now = instantOfDay(minute / 1440)
        const until = inParis(now, quietHours)
        if (until === undefined) return
        expect(until > now).toBe(true)
        expect(inParis(until, quietHours)).toBeUndefined()
      }),
    )
  })
})

describe('a digest', () => {
  it.each([
    [{ every: 'day', at: '08:30', on: 'mon' } as const, '2027-03-27T07:30:00.000Z', '2027-03-28T06:30:00.000Z'],
    [{ every: 'day', at: '08:30', on: 'mon' } as const, '2027-03-27T07:29:59.000Z', '2027-03-27T07:30:00.000Z'],
    [{ every: 'week', at: '08:30', on: 'mon' } as const, '2027-03-22T07:30:00.000Z', '2027-03-29T06:30:00.000Z'],
  ])('%j after %s comes at %s', (digest, now, due) => expect(nextDigest(now, { ...DEFAULT_POLICY, digest, timeZone: 'Europe/Paris' })).toBe(due))
})
