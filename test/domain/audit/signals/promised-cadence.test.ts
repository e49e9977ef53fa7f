import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { promisedCadence } from '../../../../domain/audit/signals/promised-cadence.ts'
import { postsOn, someFacts } from '../../../support/facts.ts'

const severityAfter = (silence: number, gaps: readonly number[], promisedCadenceDays: number): number => {
  const days = gaps.reduce<number[]>((done, gap) => done.concat((done.at(-1) ?? 0) + gap), [silence])
  const finding = promisedCadence.evaluate(someFacts({ posts: postsOn(days) }, { dossier: { promisedCadenceDays } }))
  return finding.outcome === 'fail' ? finding.severity : 0
}

describe('a promised rhythm', () => {
  it('is never kept the better, the longer the silence', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 10, maxLength: 30 })
    fc.assert(
      fc.property(gaps, fc.constantFrom(0.5, 1, 7, 30, 90), fc.nat(400), fc.nat(60), (between, promised, silence, more) => {
        expect(severityAfter(silence + more, between, promised)).toBeGreaterThanOrEqual(severityAfter(silence, between, promised) - 1e-9)
      }),
      { numRuns: 500 },
    )
  })
})
