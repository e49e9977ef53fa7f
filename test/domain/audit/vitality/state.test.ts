import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Findings } from '../../../../domain/audit/vitality/state.ts'
import { stateOf } from '../../../../domain/audit/vitality/state.ts'
import { VITALITY_STATES, type VitalityState } from '../../../../domain/audit/vitality/vitality.ts'

const monthly: Findings = {
  postingDays: 40,
  silence: 12,
  rhythmDays: 29,
  silenceSurvival: 0.9,
  pAlive: 0.99,
  pLongSilence: 0.02,
  trend: 'stable',
  lingersFalling: false,
  lingersRising: false,
}

describe('state', () => {
  it.each<{ expected: string; change: Partial<Findings>; why: string }>([
    { expected: 'steady', change: {}, why: 'monthly and on time' },
    { expected: 'thriving', change: { trend: 'rising' }, why: 'more often than before' },
    { expected: 'thriving', change: { rhythmDays: 8.5 }, why: 'weekly, as the prior lets it appear' },
    { expected: 'steady', change: { rhythmDays: 8.5, silenceSurvival: 0.24 }, why: 'weekly, but late' },
    { expected: 'fading', change: { silenceSurvival: 0.09 }, why: 'later than nine in ten of its own gaps' },
    { expected: 'fading', change: { trend: 'falling' }, why: 'on time in a rhythm that slows down' },
    { expected: 'too-early', change: { postingDays: 4, trend: 'rising' }, why: 'four days show no rhythm' },
    { expected: 'too-early', change: { postingDays: 4, silenceSurvival: 0.09 }, why: 'nor what is late by it' },
    {
      expected: 'dormant',
      change: { silence: 120, silenceSurvival: 0.04, pLongSilence: 0.3 },
      why: 'three chances in ten that the year ends silent',
    },
    { expected: 'dormant', change: { postingDays: 1, silence: 200, silenceSurvival: 0.06, pLongSilence: 0.4 }, why: 'long by any rhythm' },
    { expected: 'fading', change: { silence: 29, silenceSurvival: 0.001, pLongSilence: 0.6 }, why: 'less than any source calls inactive' },
    {
      expected: 'steady',
      change: { rhythmDays: 400, silence: 300, silenceSurvival: 0.6, pLongSilence: 0.9 },
      why: 'a yearly report is not late yet',
    },
    { expected: 'dormant', change: { silence: 400, silenceSurvival: 0.01, pLongSilence: 1, pAlive: 0.5 }, why: 'as likely alive as not' },
    { expected: 'abandoned', change: { silence: 400, silenceSurvival: 0.01, pLongSilence: 1, pAlive: 0.49 }, why: 'a year, and more likely stopped' },
    {
      expected: 'dormant',
      change: { silence: 200, silenceSurvival: 0.01, pLongSilence: 0.9, pAlive: 0.1 },
      why: 'half a year is a long break first',
    },
    { expected: 'abandoned', change: { silence: 1095, silenceSurvival: 0.2, pLongSilence: 1, pAlive: 0.9 }, why: 'three years, whatever the rhythm' },
  ])('is $expected: $why', ({ expected, change }) => expect(stateOf({ ...monthly, ...change })).toBe(expected))
})

describe('the state of a channel that had one before', () => {
  it.each<{ previous: VitalityState; expected: string; change: Partial<Findings>; why: string }>([
    { previous: 'fading', expected: 'fading', change: { silenceSurvival: 0.15 }, why: 'not yet clearly on time' },
    { previous: 'fading', expected: 'steady', change: { silenceSurvival: 0.2 }, why: 'one gap in five is longer' },
    { previous: 'fading', expected: 'fading', change: { lingersFalling: true }, why: 'the fall has not clearly ended' },
    { previous: 'steady', expected: 'steady', change: { lingersFalling: true, silenceSurvival: 0.15 }, why: 'it never was a fall' },
    { previous: 'thriving', expected: 'thriving', change: { rhythmDays: 11.9, silenceSurvival: 0.16 }, why: 'a little slower, a little later' },
    { previous: 'thriving', expected: 'steady', change: { rhythmDays: 12.1 }, why: 'clearly slower' },
    { previous: 'thriving', expected: 'thriving', change: { lingersRising: true }, why: 'the rise has not clearly ended' },
    { previous: 'steady', expected: 'steady', change: { rhythmDays: 11.9 }, why: 'not fast enough to enter' },
    {
      previous: 'dormant',
      expected: 'dormant',
      change: { silence: 90, silenceSurvival: 0.05, pLongSilence: 0.25 },
      why: 'the risk has not clearly gone',
    },
    {
      previous: 'fading',
      expected: 'fading',
      change: { silence: 90, silenceSurvival: 0.05, pLongSilence: 0.25 },
      why: 'the risk never was high enough',
    },
    {
      previous: 'abandoned',
      expected: 'abandoned',
      change: { silence: 400, silenceSurvival: 0.01, pLongSilence: 1, pAlive: 0.55 },
      why: 'hardly likelier',
    },
    {
      previous: 'abandoned',
      expected: 'dormant',
      change: { silence: 90, silenceSurvival: 0.05, pLongSilence: 0.25 },
      why: 'from worse to bad, no further',
    },
    { previous: 'abandoned', expected: 'steady', change: {}, why: 'it posts as it used to' },
    { previous: 'unknown', expected: 'steady', change: { silenceSurvival: 0.15, lingersFalling: true }, why: 'nothing was known' },
  ])('is $expected after $previous: $why', ({ previous, expected, change }) => expect(stateOf({ ...monthly, ...change }, previous)).toBe(expected))

  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const findings: fc.Arbitrary<Findings> = fc.record({
    postingDays: fc.integer({ min: 1, max: 60 }),
    silence: fc.integer({ min: 0, max: 1500 }),
    rhythmDays: fc.double({ min: 1, max: 60, noNaN: true }),
    silenceSurvival: share,
    pAlive: share,
    pLongSilence: share,
    trend: fc.constantFrom('rising', 'stable', 'falling', 'unknown'),
    lingersFalling: fc.boolean(),
    lingersRising: fc.boolean(),
  })
  const previous = fc.constantFrom(...VITALITY_STATES)

  it('never changes again while nothing else does', () => {
    fc.assert(
      fc.property(findings, previous, (some, before) => {
        const state = stateOf(some, before)

        expect(stateOf(some, state)).toBe(state)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    { figure: 'silenceSurvival', still: { silence: 20 }, enter: 0.1, leave: 0.2, from: 'steady', to: 'fading' },
    { figure: 'pLongSilence', still: { silence: 100, silenceSurvival: 0.05 }, enter: 0.3, leave: 0.2, from: 'fading', to: 'dormant' },
    { figure: 'pAlive', still: { silence: 400, silenceSurvival: 0.01, pLongSilence: 1 }, enter: 0.5, leave: 0.6, from: 'dormant', to: 'abandoned' },
    { figure: 'rhythmDays', still: {}, enter: 10, leave: 12, from: 'steady', to: 'thriving' },
  ] as const)('changes once per crossing, however $figure wavers between $enter and $leave', ({ figure, still, enter, leave, from, to }) => {
    const between = fc.double({ min: Math.min(enter, leave) + 1e-9, max: Math.max(enter, leave) - 1e-9, noNaN: true })
    const beyond = enter + (enter - leave) / 2
    const before = leave + (leave - enter) / 2

    fc.assert(
      fc.property(fc.array(between, { maxLength: 20 }), fc.array(between, { maxLength: 20 }), (wavering, lingering) => {
        let state: VitalityState = from
        const states = [before, ...wavering, beyond, ...lingering, before].map((value) => {
          state = stateOf({ ...monthly, ...still, [figure]: value }, state)
          return state
        })

        expect(states).toEqual([from, ...wavering.map(() => from), to, ...lingering.map(() => to), from])
      }),
    )
  })
})
