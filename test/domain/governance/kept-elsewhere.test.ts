import { describe, expect, it } from '@jest/globals'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import type { Goal, Use } from '../../../domain/catalogue/vocabulary.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import { aBrief } from '../../support/briefs.ts'
import { qualified, workedGroup } from '../../support/initiatives.ts'

const platformsFor = (goal: Goal, uses: readonly { readonly use: Use }[]) =>
  assessBrief(aBrief({ goals: [{ goal }], uses }), PUBLISHED_MODEL, { without: ['advice', 'portfolio'] }).platforms

describe('requirements that other parts of the service keep', () => {
  it('R1.04 whether it is something new, or something to be done properly, is asked of an initiative', () => {
    const group = workedGroup('E5')

    expect(qualified({ groups: [group] }).missingInputs).toContain('benefits')
    for (const benefit of ['new-value', 'do-it-properly'] as const)
      expect(qualified({ groups: [group], benefit }).missingInputs).not.toContain('benefits')
  })

  it('R2.14 two organisations with different objectives get different uses on one platform', () => {
    const usesOn = (goal: Goal) =>
      platformsFor(goal, [{ use: 'product-visuals' }, { use: 'customer-answers' }])
        .find(({ platform }) => platform === 'facebook')
        ?.recommendedUses.map(({ use }) => use)

    expect(usesOn('customer-service')?.[0]).not.toBe(usesOn('sales')?.[0])
  })

  it.each(Object.values(PLATFORMS).map(({ id }) => id))('R2.21 without a use there is no platform: %s', (id) => {
    const [one] = platformsFor('sales', []).filter(({ platform }) => platform === id)

    expect(one?.verdict).not.toBe('adopt')
    expect(one?.vetoes.map(({ veto }) => veto)).toContain('no-use-stated')
  })
})
