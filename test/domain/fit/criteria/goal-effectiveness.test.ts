import { describe, expect, it } from '@jest/globals'
import { PLATFORMS } from '../../../../domain/catalogue/platforms/index.ts'
import { goalEffectiveness } from '../../../../domain/fit/criteria/goal-effectiveness.ts'
import { aFitCase } from '../../../support/fit-cases.ts'

const { goals } = PLATFORMS.blog

describe('goal effectiveness', () => {
  it('is the mean of the ratings under the weights of the goals', () => {
    const ranked = goalEffectiveness.evaluate(
      aFitCase(
        {
          goals: [
            { goal: 'search-visibility', rank: 1 },
            { goal: 'community', rank: 2 },
          ],
        },
        PLATFORMS.blog,
      ),
    )

    expect(ranked).toMatchObject({ kind: 'scored', value: (3 / 4) * (goals['search-visibility'].value / 4) + (1 / 4) * (goals.community.value / 4) })
  })

  it('takes the rating of the sector: Pinterest sells where eyes decide, and hardly elsewhere', () => {
    const selling = (sector: string) =>
      goalEffectiveness.evaluate(aFitCase({ organisation: { name: 'A', kind: 'b2c', sector }, goals: [{ goal: 'sales' }] }))

    expect(selling('home-decoration')).toMatchObject({ value: 4 / 4 })
    expect(selling('insurance')).toMatchObject({ value: 1 / 4 })
  })

  it('leaves a rating open that depends on an untold sector', () => {
    const untold = goalEffectiveness.evaluate(aFitCase({ organisation: { name: 'A', kind: 'b2c' }, goals: [{ goal: 'sales' }] }))

    expect(untold).toMatchObject({ kind: 'unknown', low: 1 / 4, high: 4 / 4, reason: { code: 'goal-effectiveness.sector-unknown' } })
  })

  it('keeps an open rating neutral beside a known one, within its bounds', () => {
    const known = PLATFORMS.pinterest.goals.community.value / 4
    const mixed = goalEffectiveness.evaluate(
      aFitCase({
        organisation: { name: 'A', kind: 'b2c' },
        goals: [
          { goal: 'sales', weight: 1 },
          { goal: 'community', weight: 1 },
        ],
      }),
    )

    // Community is rated 0 there; sales cannot be below a quarter, so it counts as that.
    expect(known).toBe(0)
    expect(mixed).toMatchObject({ kind: 'scored', value: (1 / 4 + 0) / 2, low: (1 / 4 + 0) / 2, high: (1 + 0) / 2 })
  })
})
