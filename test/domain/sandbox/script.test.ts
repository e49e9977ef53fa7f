import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { MOST_SEEN, type Script, seenAt } from '../../../domain/sandbox/script.ts'
import { dayOf, instantOfDay } from '../../../domain/shared/calendar.ts'

const on = (date: string): string => `${date}T00:00:00.000Z`
const aScript = (changes: Partial<Script> = {}): Script => ({
  account: { platform: 'facebook', reference: 'maisonlumen' },
  posts: [],
  rhythms: [],
  outages: [],
  followers: [],
  ...changes,
})

const days = fc.integer({ min: 10_000, max: 30_000 }).map((day) => instantOfDay(day))
const stretches = fc.tuple(fc.integer({ min: 10_000, max: 30_000 }), fc.option(fc.integer({ min: 1, max: 2_000 }), { nil: undefined }))
const rhythms = fc.tuple(stretches, fc.double({ min: 0.5, max: 400, noNaN: true })).map(([[from, length], everyDays]) => ({
  from: instantOfDay(from),
  ...(length === undefined ? {} : { until: instantOfDay(from + length) }),
  everyDays,
}))
const scripts = fc.record({ posts: fc.array(days, { maxLength: 20 }), rhythms: fc.array(rhythms, { maxLength: 3 }) }).map(aScript)

const postsAt = (script: Script, now: string): readonly string[] => {
  const seen = seenAt(script, now)
  return seen.kind === 'read' ? seen.snapshot.posts.map(({ publishedAt }) => publishedAt) : []
}

describe('what is seen of a scripted account', () => {
  it('is what has happened, the newest first, and nothing that is yet to come', () => {
    const script = aScript({ posts: [on('2027-03-01'), on('2027-01-10'), on('2028-01-01')] })

    expect(postsAt(script, on('2027-03-01'))).toEqual([on('2027-03-01'), on('2027-01-10')])
    expect(postsAt(script, on('2027-01-09'))).toEqual([])
  })

  it.each([
    { now: '2027-01-03', seen: [] },
    { now: '2027-01-04', seen: ['2027-01-04'] },
    { now: '2027-01-17', seen: ['2027-01-11', '2027-01-04'] },
    { now: '2027-06-01', seen: ['2027-01-18', '2027-01-11', '2027-01-04'] },
  ])('of a rhythm until 25 January is $seen on $now', ({ now, seen }) => {
    const script = aScript({ rhythms: [{ from: on('2027-01-04'), until: on('2027-01-25'), everyDays: 7 }] })

    expect(postsAt(script, on(now))).toEqual(seen.map(on))
  })

  it('only grows, and never has a moment after now (law)', () => {
    fc.assert(
      fc.property(scripts, days, fc.integer({ min: 0, max: 3_000 }), (script, now, more) => {
        const [before, after] = [postsAt(script, now), postsAt(script, instantOfDay(dayOf(now) + more))]

        expect(before.every((post) => post <= now)).toBe(true)
        expect([...before].sort().reverse()).toEqual(before)
        expect(after.length).toBeGreaterThanOrEqual(before.length)
        expect(after.slice(after.length - before.length)).toEqual(after.length < MOST_SEEN ? before : expect.any(Array))
      }),
    )
  })

  it('has an end, beyond which there is more', () => {
    const seen = seenAt(aScript({ rhythms: [{ from: on('2000-01-01'), everyDays: 1 }] }), on('2027-01-01'))

    expect(seen).toMatchObject({ kind: 'read', snapshot: { truncated: true } })
    expect(postsAt(aScript({ rhythms: [{ from: on('2000-01-01'), everyDays: 1 }] }), on('2027-01-01'))).toHaveLength(MOST_SEEN)
    expect(seenAt(aScript({ posts: [on('2026-01-01')] }), on('2027-01-01'))).toMatchObject({ snapshot: { truncated: false } })
  })

  it.each([
    { now: '2027-01-31', seen: { kind: 'read' } },
    { now: '2027-02-01', seen: { kind: 'cannot-tell', status: 'rate-limited' } },
    { now: '2027-03-01', seen: { kind: 'read' } },
    { now: '2028-01-01', seen: { kind: 'absent', status: 'not-found' } },
    { now: '2031-01-01', seen: { kind: 'absent', status: 'not-found' } },
  ])('is $seen on $now, between an outage and the end', ({ now, seen }) => {
    const outages = [
      { from: on('2027-02-01'), until: on('2027-03-01'), status: 'rate-limited' },
      { from: on('2028-01-01'), status: 'not-found' },
    ] as const

    expect(seenAt(aScript({ outages }), on(now))).toMatchObject(seen)
  })

  it('knows the followers it was told last, and none before', () => {
    const script = aScript({
      followers: [
        { from: on('2027-06-01'), followers: 640 },
        { from: on('2027-01-01'), followers: 820 },
      ],
    })

    expect(seenAt(script, on('2026-12-31'))).not.toHaveProperty('snapshot.profile')
    expect(seenAt(script, on('2027-05-31'))).toMatchObject({ snapshot: { profile: { followers: 820 } } })
    expect(seenAt(script, on('2027-06-01'))).toMatchObject({ snapshot: { profile: { followers: 640 } } })
  })

  it('is nothing where nobody wrote a script', () => {
    expect(seenAt(undefined, on('2027-01-01'))).toEqual({ kind: 'absent', status: 'not-found', detail: 'no-script' })
  })
})
