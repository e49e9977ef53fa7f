import { describe, expect, it } from '@jest/globals'
import type { AccountState } from '../../../../domain/catalogue/vocabulary.ts'
import { trackRecord } from '../../../../domain/fit/criteria/track-record.ts'
import { aFitCase } from '../../../support/fit-cases.ts'

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
