import { describe, expect, it } from '@jest/globals'
import type { Sample } from '../../../domain/pilot/kpi.ts'
import { dayFrom, formatPlan, readingOf, sharesOf, weekOf, weeksOf } from '../../support/pilot-weeks.ts'

const repeated = (successes: number, weeks: number): readonly Sample[] => sharesOf(...Array.from({ length: weeks }, () => successes))
const guardrail = { id: 'complaints', name: 'Complaints', worse: 'above', limit: 5, weeks: 2 } as const

describe('what a pilot shows', () => {
  it('is better, once the spread between weeks is known, and stays so', () => {
    const reading = readingOf(weeksOf(repeated(40, 4)))

    expect(reading).toMatchObject({ advice: 'scale', conclusion: { code: 'better', week: 4 }, changing: false, overdue: false })
    expect(readingOf(weeksOf([...repeated(40, 4), ...repeated(20, 4)])).conclusion).toEqual({ code: 'better', week: 4 })
    expect(readingOf(weeksOf(repeated(40, 3)))).toMatchObject({ advice: 'continue', waitsFor: 'spread' })
  })

  it('is worse', () => expect(readingOf(weeksOf(repeated(4, 4)))).toMatchObject({ advice: 'roll-back', conclusion: { code: 'worse', week: 4 } }))

  it('is better where less is better', () => {
    const plan = formatPlan({ kpi: { type: 'rate', name: 'Calls', improves: 'down' } })

    expect(readingOf(weeksOf(repeated(4, 4)), { plan }).conclusion).toEqual({ code: 'better', week: 4 })
    expect(readingOf(weeksOf(repeated(40, 4)), { plan }).conclusion).toEqual({ code: 'worse', week: 4 })
  })

  it('is too little where all that is worth the effort can be ruled out', () => {
    const reading = readingOf(weeksOf(repeated(20, 8)))

    expect(reading).toMatchObject({ advice: 'stop', conclusion: { code: 'too-little' } })
    expect(reading.achieved?.high).toBeLessThan(1)
    expect(reading.looks.at(-1)).toMatchObject({ level: 0.1, against: 0.1, difference: { value: 0 }, dispersion: 0, elapsed: 1 })
  })

  it('is nothing yet at the end: once, and again', () => {
    const few = Array.from({ length: 4 }, () => ({ successes: 1, trials: 8 }))

    expect(readingOf(weeksOf(few), { weeks: 4, asOf: dayFrom(27) }).conclusion).toBeUndefined()
    expect(readingOf(weeksOf(few), { weeks: 4 })).toMatchObject({
      advice: 'stop',
      conclusion: { code: 'inconclusive' },
      overdue: true,
      lapsed: false,
    })
    expect(readingOf(weeksOf(few), { weeks: 4, again: true }).conclusion).toEqual({ code: 'inconclusive-again' })
    expect(readingOf([], { weeks: 4, asOf: dayFrom(28) })).toMatchObject({ advice: 'continue', waitsFor: 'missing-days', overdue: true })
    expect(readingOf([], { weeks: 4, asOf: dayFrom(58) }).conclusion).toEqual({ code: 'inconclusive' })
  })

  it('is overdue from the day after the last, lapsed after thirty days more', () => {
    const at = (day: number) => {
      const { overdue, lapsed } = readingOf([], { weeks: 4, asOf: dayFrom(day) })
      return [overdue, lapsed]
    }

    expect([27, 28, 57, 58].map(at)).toEqual([
      [false, false],
      [true, false],
      [true, false],
      [true, true],
    ])
  })

  it('is that a guardrail was crossed, so many weeks running, also while it settles', () => {
    const plan = formatPlan({ guardrails: [guardrail], settlingWeeks: 2 })
    const complaints = (...values: readonly number[]) =>
      values.map((value, place) => weekOf(place + 1, { successes: 40, trials: 200 }, { guardrails: { complaints: value } }))

    expect(readingOf(complaints(6, 7), { plan })).toMatchObject({
      advice: 'roll-back',
      conclusion: { code: 'guardrail', week: 2, guardrail, value: 7 },
    })
    expect(readingOf(complaints(6, 5, 6, 5), { plan }).conclusion).toBeUndefined()
    expect(readingOf(complaints(0, 0, 0, 0, 9, 9), { plan }).conclusion).toMatchObject({ code: 'guardrail', week: 6 })
  })

  it('is that a guardrail from below was crossed, and nothing where it was not told', () => {
    const plan = formatPlan({ guardrails: [{ ...guardrail, worse: 'below', weeks: 1 }] })

    expect(readingOf([weekOf(1, { successes: 20, trials: 200 }, { guardrails: { complaints: 4 } })], { plan }).conclusion).toMatchObject({ value: 4 })
    expect(readingOf([weekOf(1, { successes: 20, trials: 200 })], { plan }).conclusion).toBeUndefined()
  })

  it('is no success while nobody knows whether a guardrail was kept', () => {
    const plan = formatPlan({ guardrails: [guardrail, { ...guardrail, id: 'hours', name: 'Hours', limit: 4, weeks: 1 }] })
    const better = (guardrails: readonly Readonly<Record<string, number>>[]) =>
      guardrails.map((told, place) => weekOf(place + 1, { successes: 40, trials: 200 }, { guardrails: told }))
    const kept = { complaints: 0, hours: 3 }
    const untold = better([kept, { complaints: 9 }, kept, { hours: 3 }])

    expect(readingOf(better([kept, kept, kept, kept]), { plan }).conclusion).toEqual({ code: 'better', week: 4 })
    // Two weeks running: one of which nothing is known stands beside weeks that kept it.
    expect(readingOf(better([kept, { hours: 3 }, kept, { hours: 3 }]), { plan }).conclusion).toEqual({ code: 'better', week: 4 })
    expect(readingOf(untold, { plan })).toMatchObject({
      advice: 'continue',
      waitsFor: 'guardrails',
      untold: { guardrails: [{ id: 'hours' }], weeks: [2], better: 4 },
    })
    expect(readingOf(better([kept, { complaints: 9, hours: 3 }, { hours: 3 }, kept]), { plan })).toMatchObject({
      waitsFor: 'guardrails',
      untold: { guardrails: [{ id: 'complaints' }], weeks: [3], better: 4 },
    })
    expect(readingOf(untold, { plan, weeks: 4 })).toMatchObject({ overdue: true, waitsFor: 'guardrails' })
    expect(readingOf(untold, { plan, weeks: 4, asOf: dayFrom(58) })).toMatchObject({ conclusion: { code: 'inconclusive' }, untold: { weeks: [2] } })
  })

  it('is no success either while the guardrails of the first weeks, which do not count, are not known', () => {
    const plan = formatPlan({ guardrails: [{ ...guardrail, weeks: 1 }], settlingWeeks: 1 })
    const counted = [2, 3, 4, 5].map((week) => weekOf(week, { successes: 40, trials: 200 }, { guardrails: { complaints: 0 } }))
    const first = weekOf(1, { successes: 40, trials: 200 }, { guardrails: { complaints: 0 } })

    expect(readingOf(counted, { plan })).toMatchObject({ advice: 'continue', waitsFor: 'guardrails' })
    expect(readingOf([first, ...counted], { plan }).conclusion).toEqual({ code: 'better', week: 5 })
  })

  it('is no success any more once a guardrail is crossed or a floor missed after it, or later weeks rule it out', () => {
    const rails = formatPlan({ guardrails: [{ ...guardrail, weeks: 1 }] })
    const told = (successes: readonly number[], complaints: readonly number[]) =>
      successes.map((each, place) => weekOf(place + 1, { successes: each, trials: 200 }, { guardrails: { complaints: complaints[place] ?? 0 } }))
    const five = repeated(40, 5).map(() => 40)

    expect(readingOf(told(five, []), { plan: rails }).conclusion).toEqual({ code: 'better', week: 4 })
    expect(readingOf(told(five, [0, 0, 0, 0, 9]), { plan: rails })).toMatchObject({ advice: 'roll-back', conclusion: { code: 'guardrail', week: 5 } })
    // Whether or not an earlier week is known.
    expect(
      readingOf(
        told(five, [0, 0, 0, 0, 9]).map((one, place) => (place === 1 ? { ...one, guardrails: {} } : one)),
        { plan: rails },
      ).conclusion,
    ).toMatchObject({
      code: 'guardrail',
      week: 5,
    })

    const floors = formatPlan({ checkpoints: [{ week: 7, floor: 0.18 }] })
    expect(readingOf(weeksOf([...repeated(40, 4), ...repeated(20, 3)]), { plan: floors })).toMatchObject({
      advice: 'stop',
      conclusion: { code: 'under-floor', week: 7 },
    })

    const gone = readingOf(weeksOf([...repeated(40, 4), ...repeated(16, 20)]), { weeks: 24 })
    expect(gone).toMatchObject({ advice: 'stop', conclusion: { code: 'too-little' } })
    expect(gone.achieved?.high).toBeLessThan(1)
  })

  it('says what all weeks say where they have left the bounds of earlier looks, or tell of no effect any more', () => {
    const fading = (weeks: number) => readingOf(weeksOf(sharesOf(44, 40, 42, 38, ...Array.from({ length: weeks }, () => 18))), { weeks: 20 })

    const steady = fading(0)
    expect(steady.achieved).toEqual(steady.looks.at(-1)?.achieved)
    for (const weeks of [6, 8]) {
      const { achieved, conclusion, looks } = fading(weeks)
      const { alone, achieved: narrowest } = looks.at(-1) ?? {}
      expect(conclusion).toEqual({ code: 'better', week: 4 })
      expect(narrowest?.low).toBeGreaterThan(1)
      expect(alone?.low).toBeLessThan(0)
      expect(achieved).toEqual(alone)
    }
  })

  it('is worse whether or not guardrails are known', () => {
    const plan = formatPlan({ guardrails: [guardrail] })

    expect(readingOf(weeksOf(repeated(4, 4)), { plan }).conclusion).toEqual({ code: 'worse', week: 4 })
  })

  it('is that it stayed under the floor of a checkpoint, in the direction that is better', () => {
    const up = formatPlan({ checkpoints: [{ week: 2, floor: 0.11 }] })
    const down = formatPlan({ kpi: { type: 'rate', name: 'Calls', improves: 'down' }, checkpoints: [{ week: 2, floor: 0.09 }] })
    const underFloor = { code: 'under-floor', week: 2, level: 0.1 }

    expect(readingOf(weeksOf(repeated(20, 2)), { plan: up })).toMatchObject({ advice: 'stop', conclusion: { ...underFloor, floor: 0.11 } })
    expect(readingOf(weeksOf(repeated(20, 2)), { plan: down }).conclusion).toMatchObject({ ...underFloor, floor: 0.09 })
    expect(readingOf(weeksOf(repeated(22, 2)), { plan: up }).conclusion).toBeUndefined()
  })

  it('waits for what is missing', () => {
    const settling = formatPlan({ settlingWeeks: 2 })
    const day = (on: number) => ({ on: dayFrom(on), days: 1, pilot: { successes: 3, trials: 30 } }) as const

    expect(readingOf([], { plan: settling, asOf: dayFrom(0) }).waitsFor).toBe('settling')
    expect(readingOf(weeksOf(repeated(20, 2)), { plan: settling }).waitsFor).toBe('first-weeks')
    expect(readingOf([day(0), day(1), day(3)], { asOf: dayFrom(7) }).waitsFor).toBe('missing-days')
    expect(readingOf(weeksOf(repeated(20, 1))).waitsFor).toBe('first-weeks')
    expect(readingOf(weeksOf(repeated(20, 3))).waitsFor).toBe('spread')
    expect(readingOf(weeksOf(repeated(20, 4))).waitsFor).toBeUndefined()
  })

  it('concludes nothing about a community in its first two months', () => {
    const plan = formatPlan({ kind: 'community' })

    expect(readingOf(weeksOf(repeated(60, 8)), { plan, weeks: 24 })).toMatchObject({ advice: 'continue', waitsFor: 'first-weeks' })
    expect(readingOf(weeksOf(repeated(60, 9)), { plan, weeks: 24 }).conclusion).toEqual({ code: 'better', week: 9 })
  })

  it('has no zero for a day that is missing', () => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((on) => ({ on: dayFrom(on), days: 1, pilot: { successes: 3, trials: 30 } }) as const)
    const [whole, part] = [days, days.slice(0, 6)].map((seen) => readingOf(seen, { asOf: dayFrom(7) }))

    expect(whole?.weeks[0]).toMatchObject({ state: 'complete', missing: [], totals: { pilot: { size: 210, sum: 21 } } })
    expect(part?.weeks[0]).toMatchObject({ state: 'incomplete', missing: ['2026-09-13'] })
    expect(part?.weeks[0]?.totals).toBeUndefined()
    expect(part?.looks).toEqual([])
  })

  it('says that the effect was not the same all the time where looks exclude one another', () => {
    const reading = readingOf(weeksOf([...repeated(60, 4), ...repeated(4, 16)]), { weeks: 20 })

    expect(reading).toMatchObject({ changing: true, conclusion: { code: 'better', week: 4 } })
    expect(reading.achieved).toEqual(reading.looks.at(-1)?.alone)
  })

  it('compares with a group of the same weeks, and takes no week in which that was not told', () => {
    const plan = formatPlan({ comparison: 'group', comparedPerWeek: 200 })
    const both = [1, 2, 3, 4, 5].map((week) => weekOf(week, { successes: 50, trials: 200 }, { compared: { successes: 20, trials: 200 } }))

    expect(readingOf(both, { plan }).conclusion).toMatchObject({ code: 'better' })
    expect(readingOf(both, { plan }).looks[0]).toMatchObject({ level: 0.25, against: 0.1, difference: { value: 0.15 } })
    expect(readingOf(weeksOf(repeated(50, 5)), { plan }).weeks[0]).toMatchObject({ state: 'incomplete' })
  })

  it('takes no certainty from weeks without any success', () => {
    const plan = formatPlan({ baseline: { ...formatPlan().baseline, kind: 'value', value: 0.005 } })
    const none = Array.from({ length: 8 }, () => ({ successes: 0, trials: 60 }))

    expect(readingOf(weeksOf(none), { plan }).conclusion?.code).not.toBe('worse')
  })

  it('never gives up on a target that is all there can be', () => {
    const baseline = { kind: 'total', total: { successes: 90, trials: 100 }, source: 'Surveys', from: '2026-08-01', to: '2026-08-28' } as const

    expect(readingOf(weeksOf(repeated(180, 8)), { plan: formatPlan({ baseline, leastEffect: 0.1 }) }).conclusion?.code).toBe('inconclusive')
  })

  it('reads values that never differ as nothing to go by', () => {
    const plan = formatPlan({
      kpi: { type: 'mean', name: 'Basket', improves: 'up', unit: 'euros' },
      comparison: 'group',
      baseline: { ...formatPlan().baseline, kind: 'value', value: 30 },
    })
    const same = [1, 2, 3, 4].map((week) => weekOf(week, { number: 1, mean: 30 }, { compared: { number: 1, mean: 30 } }))

    expect(readingOf(same, { plan })).toMatchObject({ looks: [], waitsFor: 'spread' })
  })
})
