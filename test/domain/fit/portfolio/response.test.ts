import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { PLATFORMS } from '../../../../domain/catalogue/platforms/index.ts'
import { responseAt } from '../../../../domain/fit/portfolio/response.ts'

const profiles = Object.values(PLATFORMS)
const { blog } = PLATFORMS

describe('the response of a channel to hours', () => {
  it.each([
    { hours: 0, expected: 0, why: 'nothing is done' },
    { hours: 1.99, expected: 0, why: 'below its least viable hours the blog does not live' },
    { hours: 2, expected: 1 - 0.1 ** (0.5 / 2.5), why: 'of the minimum of 2 hours, 1.5 only keep it open' },
    { hours: 4, expected: 0.9, why: 'the healthy rhythm brings nine tenths' },
    { hours: 6.5, expected: 1 - 0.1 ** 2, why: 'twice as much work above the overhead leaves a tenth of the tenth' },
  ])('$hours hours for the blog: $why', ({ hours, expected }) => expect(responseAt(hours, blog)).toBeCloseTo(expected, 12))

  it('never falls, and each further half-hour above the minimum brings less than the one before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...profiles), fc.integer({ min: 0, max: 60 }), (profile, half) => {
        const at = (steps: number) => responseAt(profile.effort.minimumHoursPerWeek.value + steps / 2, profile)
        expect(at(half + 1)).toBeGreaterThanOrEqual(at(half))
        expect(at(half + 2) - at(half + 1)).toBeLessThanOrEqual(at(half + 1) - at(half) + 1e-12)
        expect(at(half)).toBeLessThan(1.0000001)
      }),
    )
  })

  it('knows a channel whose minimum is its healthy rhythm', () => {
    const hours = blog.effort.minimumHoursPerWeek
    const profile = { ...blog, effort: { minimumHoursPerWeek: hours, healthyHoursPerWeek: hours } }

    expect(responseAt(hours.value, profile)).toBeCloseTo(0.9, 12)
  })
})
