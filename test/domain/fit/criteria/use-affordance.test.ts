import { describe, expect, it } from '@jest/globals'
import { PLATFORMS } from '../../../../domain/catalogue/platforms/index.ts'
import type { Use } from '../../../../domain/catalogue/vocabulary.ts'
import { useAffordance } from '../../../../domain/fit/criteria/use-affordance.ts'
import { aFitCase } from '../../../support/fit-cases.ts'

const { uses } = PLATFORMS.pinterest
const judged = (...named: readonly Use[]) => useAffordance.evaluate(aFitCase({ uses: named.map((use) => ({ use })) }))

describe('use affordance', () => {
  it.each<{ named: readonly Use[]; expected: number; why: string }>([
    { named: ['product-visuals'], expected: uses['product-visuals'].value / 4, why: 'one use, its rating' },
    {
      named: ['conversation', 'product-visuals'],
      expected: (3 / 4) * (uses['product-visuals'].value / 4) + (1 / 4) * (uses.conversation.value / 4),
      why: 'the best use weighs three quarters of two',
    },
    { named: ['conversation', 'customer-answers'], expected: 0, why: 'nothing of it can be done there' },
  ])('$named score $expected: $why', ({ named, expected }) => expect(judged(...named)).toMatchObject({ kind: 'scored', value: expected }))

  it('counts no use as an answer and an unasked one as unknown', () => {
    expect(judged()).toMatchObject({ kind: 'scored', value: 0, reason: { code: 'use-affordance.none-stated' } })
    expect(useAffordance.evaluate(aFitCase({ uses: undefined as never }))).toMatchObject({ kind: 'unknown', low: 0, high: 1 })
  })
})
