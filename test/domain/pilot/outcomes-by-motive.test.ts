import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { GivenMotive, Motive } from '../../../domain/hype/motives.ts'
import { outcomesByMotive, wilson } from '../../../domain/pilot/outcomes-by-motive.ts'
import type { Achieved, Pilot } from '../../../domain/pilot/pilot.ts'
import { aDecision, aPilot } from '../../support/pilot-results.ts'

const given = (...motives: readonly Motive[]): readonly GivenMotive[] => motives.map((motive) => ({ motive, grade: 'asserted' }))
const decided = (achieved: Achieved | undefined, ...motives: readonly Motive[]): Pilot => {
  const { achieved: _, ...decision } = aDecision()
  return aPilot({ decision: achieved ? { ...decision, achieved } : decision, plan: { motives: given(...motives) } })
}
const REACHED = { value: 1.1, low: 0.2, high: 2 }
const MISSED = { value: 0.2, low: -0.3, high: 0.7 }
const OPEN = { value: 0.6, low: -0.3, high: 1.5 }
const { registration: _, ...draft } = aPilot({ state: 'draft', plan: { motives: given('buzz') } })

describe('Wilson’s interval', () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998, table I, method 3.
  it.each([
    { successes: 81, trials: 263, low: 0.2553, high: 0.3662 },
    { successes: 15, trials: 148, low: 0.0624, high: 0.1605 },
    { successes: 0, trials: 20, low: 0, high: 0.1611 },
    { successes: 1, trials: 29, low: 0.0061, high: 0.1718 },
  ])('of $successes in $trials is $low to $high', ({ successes, trials, low, high }) => {
    const interval = wilson(successes, trials)
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
  })

  it('is nothing of nothing', () => expect(wilson(0, 0)).toBeUndefined())

  it('holds the share, within 0..1, and mirrors that of the failures', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (successes, failures) => {
        fc.pre(successes + failures > 0)
        const [one, other] = [wilson(successes, successes + failures), wilson(failures, successes + failures)]
        if (!one || !other) throw new Error('no interval')
        expect(one.low).toBeGreaterThanOrEqual(0)
        expect(one.low).toBeLessThanOrEqual(one.value)
        expect(one.high).toBeGreaterThanOrEqual(one.value)
        expect(one.high).toBeLessThanOrEqual(1)
        expect(one.low).toBeCloseTo(1 - other.high, 12)
      }),
    )
  })
})

describe('outcomes by motive', () => {
  it('are nothing without pilots: no share is told of none', () => {
    const nothing = { opened: 0, decided: 0, stopped: 0, open: 0, reached: 0, missed: 0, inconclusive: 0, unmeasured: 0 }
    expect(outcomesByMotive([])).toEqual({ motives: [], hype: nothing, grounded: nothing, unstated: nothing })
  })

  it('count each pilot once for every motive it was opened for, and once for each kind', () => {
    const { motives, hype, grounded, unstated } = outcomesByMotive([
      decided(REACHED, 'use-identified', 'buzz', 'novelty'),
      decided(MISSED, 'buzz'),
      decided(OPEN, 'use-identified'),
      decided(undefined, 'buzz'),
      aPilot({ plan: { motives: given('buzz') } }),
      aPilot({ state: 'stopped', plan: { motives: given('use-identified') } }),
      decided(MISSED),
      draft,
    ])

    expect(motives.map(({ motive }) => motive)).toEqual(['use-identified', 'novelty', 'buzz'])
    expect(motives.find(({ motive }) => motive === 'buzz')).toMatchObject({
      opened: 4,
      decided: 3,
      stopped: 0,
      open: 1,
      reached: 1,
      missed: 1,
      inconclusive: 0,
      unmeasured: 1,
      reachedShare: { value: 1 / 2 },
    })
    expect(hype).toMatchObject({ opened: 4, reached: 1, missed: 1 })
    expect(grounded).toMatchObject({ opened: 3, decided: 2, stopped: 1, open: 0, reached: 1, inconclusive: 1, reachedShare: { value: 1 / 2 } })
    expect(unstated).toMatchObject({ opened: 1, missed: 1, reachedShare: { value: 0 } })
  })

  it('tell no share where nothing was measured', () => {
    expect(outcomesByMotive([decided(undefined, 'buzz')]).hype.reachedShare).toBeUndefined()
  })
})
