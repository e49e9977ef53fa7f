import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ACTIVITY_DAYS, activityOf, weeksOf } from '../../../domain/audit/activity.ts'
import { dateOfDay, dayOf } from '../../../domain/shared/calendar.ts'

const OBSERVED_AT = '2026-11-21T12:00:00.000Z'
const of = (days: readonly string[], more: Partial<Parameters<typeof activityOf>[0]> = {}) =>
  activityOf({ posts: days.map((publishedAt) => ({ publishedAt })), observedAt: OBSERVED_AT, truncated: false, ...more })

describe('posts day by day', () => {
  it('count fifty-three weeks up to the day it was looked at', () => {
    const activity = of(['2026-11-21T08:00:00.000Z', '2026-11-21T09:30:00.000Z', '2026-11-19'])

    expect(activity?.from).toBe('2025-11-16')
    expect(activity?.counts).toHaveLength(ACTIVITY_DAYS)
    expect(activity?.counts.slice(-4)).toEqual([0, 1, 0, 2])
  })

  it('begin with the first visible post where only the newest are shown: what came before nobody has seen', () =>
    expect(of(['2026-11-19', '2026-11-20'], { truncated: true })).toEqual({ from: '2026-11-19', counts: [1, 1, 0] }))

  it('end with the newest known post where there may be newer ones', () =>
    expect(of(['2026-11-10'], { truncated: true, newestUnknown: 'undated' })).toEqual({ from: '2026-11-10', counts: [1] }))

  it('leave out posts that are yet to come', () => expect(of(['2026-11-20', '2027-01-01'])?.counts.at(-1)).toBe(0))

  it('are not told of an account without posts, nor where all that is known is older', () => {
    expect(of([])).toBeUndefined()
    expect(of(['2020-01-01'], { newestUnknown: 'unread' })).toBeUndefined()
  })

  it('lose no post of the days they tell about', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 800 }), { minLength: 1 }), fc.boolean(), (ages, truncated) => {
        const today = dayOf('2026-11-21')
        const activity = of(
          ages.map((age) => dateOfDay(today - age)),
          { truncated },
        )
        const visible = ages.filter((age) => activity !== undefined && today - age >= dayOf(activity.from))
        expect(activity?.counts.reduce((sum, count) => sum + count, 0)).toBe(visible.length)
        expect(visible.length).toBe(ages.filter((age) => age < ACTIVITY_DAYS).length)
      }),
    ))
})

describe('weeks', () => {
  it('are whole ones that end with the last day', () => {
    expect(weeksOf({ from: '2026-11-01', counts: [9, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0] })).toEqual([2, 3])
    expect(weeksOf({ from: '2026-11-01', counts: [1, 2] })).toEqual([])
  })
})
