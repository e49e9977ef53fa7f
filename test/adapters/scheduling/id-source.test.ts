import { describe, expect, it } from '@jest/globals'
import { idSource } from '../../../adapters/scheduling/id-source.ts'
import { systemClock } from '../../../adapters/scheduling/system-clock.ts'

const times = (moments: readonly string[]) => {
  let turn = 0
  return { now: () => moments[Math.min(turn++, moments.length - 1)] as string }
}

describe('ids', () => {
  it('are a prefix and 26 characters of Crockford base 32', () => {
    expect(idSource(systemClock).next('aud')).toMatch(/^aud_[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
  })

  it('begin with the time, as a ULID does', () => {
    // 1469918176385 ms is the example of the ULID specification: 01ARYZ6S41.
    expect(
      idSource({ now: () => '2016-07-30T22:36:16.385Z' })
        .next('asm')
        .slice(4, 14),
    ).toBe('01ARYZ6S41')
  })

  it('sort by time of creation, within a millisecond and when the clock goes back', () => {
    const ids = idSource(times(['2026-03-01T10:00:00.001Z', '2026-03-01T10:00:00.001Z', '2026-03-01T09:00:00.000Z', '2026-03-01T10:00:00.002Z']))

    const made = Array.from({ length: 50 }, () => ids.next('aud'))

    expect([...made].sort()).toEqual(made)
    expect(new Set(made).size).toBe(50)
  })

  it('of two sources differ at the same moment', () => {
    const clock = { now: () => '2026-03-01T10:00:00.000Z' }

    expect(idSource(clock).next('aud')).not.toBe(idSource(clock).next('aud'))
  })
})

describe('the system clock', () => {
  it('answers in UTC with milliseconds', () => {
    expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  })
})
