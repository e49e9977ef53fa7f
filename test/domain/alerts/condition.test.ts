import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { AlertLevel } from '../../../domain/alerts/alert.ts'
import { type Hold, type News, type Sighting, stepped, type Tracked } from '../../../domain/alerts/condition.ts'
import { dateOfDay, dayOf } from '../../../domain/shared/calendar.ts'

const RECOVERY: Hold = { readings: 2, days: 7 }
const TWICE: Hold = { readings: 2, days: 0 }
const good: Sighting = { is: 'good' }
const warn: Sighting = { is: 'bad', level: 'warn', hold: TWICE }
const fail: Sighting = { is: 'bad', level: 'fail', hold: { readings: 1, days: 0 } }
const unknown: Sighting = { is: 'unknown' }
const rest: Sighting = { is: 'at-rest' }
const uncoveredFail: Sighting = { is: 'not-covered', seen: { is: 'bad', level: 'fail' } }
const uncoveredGood: Sighting = { is: 'not-covered', seen: { is: 'good' } }

const onDay = (day: number): string => dateOfDay(dayOf('2027-01-01') + day)
type Seen = { readonly at: string; readonly sighting: Sighting }
type Step = { readonly at: string; readonly news?: News; readonly level?: AlertLevel; readonly after?: Tracked; readonly sighting: Sighting }

const run = (seen: readonly Seen[]): readonly Step[] => {
  let tracked: Tracked | undefined
  return seen.map(({ at, sighting }) => {
    const { tracked: after, ...told } = stepped(tracked, sighting, { at, recovery: RECOVERY })
    tracked = after
    return { at, sighting, ...told, ...(after ? { after } : {}) }
  })
}
/** One reading a week. */
const newsOf = (...sightings: readonly Sighting[]): readonly (News | undefined)[] =>
  run(sightings.map((sighting, week) => ({ at: onDay(7 * week), sighting }))).map(({ news }) => news)

describe('a condition of an account', () => {
  it.each<{ seen: readonly Sighting[]; news: readonly (News | undefined)[]; why: string }>([
    { seen: [fail, fail, fail], news: [undefined, undefined, undefined], why: 'how it is found first is where it starts' },
    { seen: [good, warn, warn], news: [undefined, undefined, 'raised'], why: 'a warning holds twice' },
    { seen: [good, fail], news: [undefined, 'raised'], why: 'a failure is plain at once' },
    { seen: [good, warn, good, warn, good, warn], news: Array(6).fill(undefined), why: 'what flaps never holds' },
    { seen: [good, warn, unknown, warn], news: [undefined, undefined, undefined, 'raised'], why: 'trouble in between takes nothing away' },
    {
      seen: [good, warn, warn, warn, fail, fail],
      news: [undefined, undefined, 'raised', 'changed', 'worsened', 'changed'],
      why: 'worse is told once',
    },
    { seen: [warn, fail], news: [undefined, 'raised'], why: 'what was found fading and falls asleep is news' },
    { seen: [good, fail, warn, fail], news: [undefined, 'raised', undefined, 'changed'], why: 'less bad is not over, and as bad again no news' },
    { seen: [good, fail, good, good], news: [undefined, 'raised', undefined, 'resolved'], why: 'all well holds twice, over a week' },
    {
      seen: [good, fail, good, fail, good, fail],
      news: [undefined, 'raised', undefined, 'changed', undefined, 'changed'],
      why: 'one open alert while it flaps',
    },
    { seen: [fail, good, good, fail], news: [undefined, undefined, undefined, 'raised'], why: 'what recovered may be raised' },
    {
      seen: [good, fail, rest, fail],
      news: [undefined, 'raised', 'ended-at-rest', undefined],
      why: 'rest ends it, and what comes after starts anew',
    },
    { seen: [good, rest], news: [undefined, undefined], why: 'rest alone tells nothing' },
    {
      seen: [good, fail, { is: 'not-scheduled' }, fail],
      news: [undefined, 'raised', 'ended-not-scheduled', undefined],
      why: 'what nobody audits any more ends, and starts anew',
    },
    {
      seen: [good, fail, uncoveredFail, uncoveredFail, fail],
      news: [undefined, 'raised', 'ended-not-covered', undefined, 'raised'],
      why: 'what a policy leaves out is closed, and raised when it is covered again and still so',
    },
    { seen: [good, uncoveredFail, fail], news: [undefined, undefined, 'raised'], why: 'what began while it was left out is news afterwards' },
    { seen: [fail, uncoveredFail, fail], news: [undefined, undefined, undefined], why: 'what it started from is none' },
    { seen: [uncoveredFail, fail], news: [undefined, undefined], why: 'it may start while it is left out' },
    { seen: [fail, uncoveredGood, uncoveredGood, fail], news: [undefined, undefined, undefined, 'raised'], why: 'and recover' },
    { seen: [good, fail, fail], news: [undefined, 'raised', 'changed'], why: 'as grave as before may show by something else' },
  ])('$why', ({ seen, news }) => expect(newsOf(...seen)).toEqual(news))

  it('has to be well for a week, however often it is looked at', () => {
    const days = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    const steps = run(days.map((day) => ({ at: onDay(day), sighting: day === 0 || day > 1 ? good : fail })))

    expect(steps.filter(({ news }) => news !== undefined).map(({ at, news }) => [at, news])).toEqual([
      ['2027-01-02', 'raised'],
      ['2027-01-10', 'resolved'],
    ])
  })

  it('has to hold for so many days where that is asked', () => {
    const slow: Sighting = { is: 'bad', level: 'warn', hold: { readings: 2, days: 10 } }
    const steps = run([0, 3, 6, 12, 13, 14].map((day) => ({ at: onDay(day), sighting: day === 0 ? good : slow })))

    expect(steps.find(({ news }) => news)?.at).toBe('2027-01-14')
  })

  it('knows nothing of a reading that is older than the last one', () => {
    const { tracked } = stepped({ phase: 'clear', at: onDay(5) }, fail, { at: onDay(4), recovery: RECOVERY })

    expect(tracked).toEqual({ phase: 'clear', at: onDay(5) })
  })
})

const hold = fc.record({ readings: fc.integer({ min: 1, max: 4 }), days: fc.integer({ min: 0, max: 9 }) })
const sighting: fc.Arbitrary<Sighting> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(good) },
  { weight: 4, arbitrary: fc.record({ is: fc.constant('bad' as const), level: fc.constantFrom<AlertLevel>('warn', 'fail'), hold }) },
  { weight: 1, arbitrary: fc.constant(unknown) },
  { weight: 1, arbitrary: fc.constant(rest) },
  { weight: 1, arbitrary: fc.constantFrom(uncoveredFail, uncoveredGood) },
)
const readings = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 5 }), sighting }), { maxLength: 40 }).map((all) => {
  let day = 0
  return all.map(({ gap, sighting: each }): Seen => {
    day += gap
    return { at: onDay(day), sighting: each }
  })
})

const isBad = ({ sighting: { is } }: Step): boolean => is === 'bad'

describe('laws', () => {
  it('one alert is open at most, and only what is open grows worse or ends', () => {
    fc.assert(
      fc.property(readings, (seen) => {
        let open: AlertLevel | undefined
        for (const { news, level } of run(seen)) {
          if (news === 'raised') {
            expect(open).toBeUndefined()
            open = level
          }
          if (news === 'worsened') {
            expect([open, level]).toEqual(['warn', 'fail'])
            open = level
          }
          if (news === 'changed') expect(open).toBe(level)
          if (news === 'resolved' || news === 'ended-at-rest' || news === 'ended-not-covered') {
            expect(open).toBeDefined()
            open = undefined
          }
        }
      }),
    )
  })

  it('nothing is raised that did not hold, counted back from there over readings that know something', () => {
    fc.assert(
      fc.property(readings, (seen) => {
        const steps = run(seen)
        steps.forEach(({ news, sighting: last, at }, place) => {
          if ((news !== 'raised' && news !== 'worsened') || last.is !== 'bad') return
          const known = steps.slice(0, place + 1).filter(({ sighting: { is } }) => is !== 'unknown')
          const since = known.findLastIndex(
            (step) => !isBad(step) || (last.level === 'fail' && step.sighting.is === 'bad' && step.sighting.level === 'warn'),
          )
          const held = known.slice(since + 1)
          expect(held.length).toBeGreaterThanOrEqual(last.hold.readings)
          expect(dayOf(at) - dayOf(held[0]?.at ?? at)).toBeGreaterThanOrEqual(last.hold.days)
        })
      }),
    )
  })

  it('nothing is resolved before all was well for long enough', () => {
    fc.assert(
      fc.property(readings, (seen) => {
        const steps = run(seen)
        steps.forEach(({ news, at }, place) => {
          if (news !== 'resolved') return
          const known = steps.slice(0, place + 1).filter(({ sighting: { is } }) => is !== 'unknown')
          const well = known.slice(known.findLastIndex(isBad) + 1)
          expect(well.length).toBeGreaterThanOrEqual(RECOVERY.readings)
          expect(dayOf(at) - dayOf(well[0]?.at ?? at)).toBeGreaterThanOrEqual(RECOVERY.days)
        })
      }),
    )
  })

  it('what is unknown is as if nobody had looked', () => {
    fc.assert(
      fc.property(readings, (seen) => {
        const news = (all: readonly Seen[]) => run(all).flatMap((step) => (step.news === undefined ? [] : [[step.at, step.news, step.level]]))

        expect(news(seen.filter(({ sighting: { is } }) => is !== 'unknown'))).toEqual(news(seen))
      }),
    )
  })

  it('a late result, older than the newest, changes nothing', () => {
    fc.assert(
      fc.property(readings, sighting, (seen, late) => {
        const before = run(seen).at(-1)?.after
        fc.pre(before !== undefined)

        expect(stepped(before, late, { at: '2026-12-31', recovery: RECOVERY })).toEqual({ tracked: before })
      }),
    )
  })
})
