import { describe, expect, it } from '@jest/globals'
import type { PilotResultInput } from '../../../../domain/brief/told-pilots.ts'
import type { AccountState } from '../../../../domain/catalogue/vocabulary.ts'
import { trackRecord } from '../../../../domain/fit/criteria/track-record.ts'
import { aFitCase } from '../../../support/fit-cases.ts'
import { anUnmeasuredResult, aPilotResult } from '../../../support/pilot-results.ts'

const judged = (...states: readonly AccountState[]) =>
  trackRecord.evaluate(aFitCase({ accounts: states.map((state) => ({ platform: 'pinterest', state })) }))

describe('track record', () => {
  it('does not apply without an account there', () => {
    expect(judged()).toMatchObject({ kind: 'not-applicable' })
    expect(trackRecord.evaluate(aFitCase({ accounts: [{ platform: 'facebook', state: 'active' }] }))).toMatchObject({ kind: 'not-applicable' })
  })

  it.each<{ states: readonly AccountState[]; expected: object; why: string }>([
    { states: ['active'], expected: { kind: 'scored', value: 0.8 }, why: 'it has been kept alive' },
    { states: ['dormant'], expected: { kind: 'scored', value: 0.2 }, why: 'it has not' },
    { states: ['dormant', 'active'], expected: { kind: 'scored', value: 0.8 }, why: 'one of several is alive' },
    { states: ['unknown'], expected: { kind: 'unknown', low: 0, high: 1 }, why: 'nobody looked' },
  ])('$states: $why', ({ states, expected }) => expect(judged(...states)).toMatchObject(expected))
})

describe('a pilot in the track record', () => {
  const tried = (...pilotResults: readonly PilotResultInput[]) =>
    trackRecord.evaluate(aFitCase({ pilotResults, accounts: [{ platform: 'pinterest', state: 'dormant' }] }))

  it.each<{ why: string; result: PilotResultInput; expected: object }>([
    {
      why: 'what mattered was reached, and the surplus is cut',
      result: aPilotResult(),
      expected: { kind: 'scored', value: 1, low: 0.3, high: 1, reason: { code: 'track-record.pilot-reached' } },
    },
    {
      why: 'a gain was shown, and is less',
      result: aPilotResult({ achieved: { value: 0.6, low: 0.2, high: 1.1 } }),
      expected: { value: 0.6, low: 0.2, high: 1, reason: { code: 'track-record.pilot-partly', params: { reached: 0.6, name: 'Product boards' } } },
    },
    {
      why: 'it went back with a lesson, which is no worse than what was measured',
      result: aPilotResult({ outcome: 'rolled-back', achieved: { value: 0.6, low: 0.2, high: 1.1 } }),
      expected: { value: 0.6, low: 0.2, high: 1, reason: { code: 'track-record.pilot-partly', params: { rolledBack: true } } },
    },
    {
      why: 'harm is cut to none',
      result: aPilotResult({ achieved: { value: -0.5, low: -1, high: 0.1 } }),
      expected: { value: 0, low: 0, high: 0.1, reason: { code: 'track-record.pilot-missed' } },
    },
    {
      why: 'harm that was shown is told as harm',
      result: aPilotResult({ achieved: { value: -0.5, low: -1, high: -0.1 } }),
      expected: { value: 0, low: 0, high: 0, reason: { code: 'track-record.pilot-missed', params: { worse: true } } },
    },
    {
      why: 'both are still possible',
      result: aPilotResult({ achieved: { value: 0.5, low: -0.5, high: 1.5 } }),
      expected: { value: 0.5, low: 0, high: 1, reason: { code: 'track-record.pilot-inconclusive' } },
    },
    {
      why: 'it is to be tested again, and bounds nothing any more',
      result: aPilotResult({ retestOn: '2026-11-21' }),
      expected: { value: 1, low: 0, high: 1, reason: { code: 'track-record.pilot-stale', params: { retestOn: '2026-11-21' } } },
    },
  ])('$why', ({ result, expected }) => expect(tried(result)).toMatchObject(expected))

  it('says that nothing was measured, and leaves the word to what is stated', () => {
    expect(tried(anUnmeasuredResult())).toMatchObject({
      kind: 'scored',
      value: 0.2,
      confidence: 0.5,
      reason: { code: 'track-record.pilot-unmeasured', params: { account: 'dormant', endedOn: '2026-09-15' } },
    })
    expect(trackRecord.evaluate(aFitCase({ pilotResults: [anUnmeasuredResult()] }))).toMatchObject({
      kind: 'not-applicable',
      reason: { code: 'track-record.pilot-unmeasured', params: { account: 'none' } },
    })
  })

  it('is the newest one that was measured', () => {
    const older = aPilotResult({ endedOn: '2026-03-01', achieved: { value: 0, low: -1, high: 0.5 } })
    expect(tried(older, aPilotResult(), anUnmeasuredResult({ endedOn: '2026-10-01' }))).toMatchObject({
      value: 1,
      reason: { code: 'track-record.pilot-reached' },
    })
  })

  it('is trusted as a measurement of one’s own: more beside a group at the same time, half as much after two years, never less than a judgement', () => {
    const confidence = (changes: Partial<PilotResultInput>) => {
      const outcome = tried(aPilotResult(changes))
      if (outcome.kind !== 'scored') throw new Error('not scored')
      return outcome.confidence
    }

    expect(confidence({ endedOn: '2026-11-21' })).toBe(1)
    expect(confidence({ endedOn: '2026-11-21', controlled: false })).toBe(0.6)
    expect(confidence({ endedOn: '2024-11-21' })).toBeCloseTo(0.5, 3)
    expect(confidence({ endedOn: '2010-01-01' })).toBe(0.25)
  })
})
