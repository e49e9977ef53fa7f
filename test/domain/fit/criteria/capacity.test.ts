import { describe, expect, it } from '@jest/globals'
import { PLATFORMS } from '../../../../domain/catalogue/platforms/index.ts'
import { capacity } from '../../../../domain/fit/criteria/capacity.ts'
import { aFitCase } from '../../../support/fit-cases.ts'

const needed = PLATFORMS.pinterest.effort.healthyHoursPerWeek.value
const facebookTakes = PLATFORMS.facebook.effort.minimumHoursPerWeek.value

describe('capacity', () => {
  it.each([
    { hours: 0, expected: 0, why: 'no hours, no capacity' },
    { hours: needed / 2, expected: 0.5, why: 'half the hours' },
    { hours: needed, expected: 1, why: 'just enough' },
    { hours: 168, expected: 1, why: 'more than enough earns nothing extra' },
  ])('$hours h a week score $expected: $why', ({ hours, expected }) => {
    expect(capacity.evaluate(aFitCase({ capacity: { hoursPerWeek: hours } }))).toMatchObject({ kind: 'scored', value: expected })
  })

  it('takes what living accounts elsewhere need off the hours, and nothing for dormant ones or for the channel itself', () => {
    const withAccount = (platform: 'facebook' | 'pinterest', state: 'active' | 'dormant') =>
      capacity.evaluate(aFitCase({ capacity: { hoursPerWeek: facebookTakes + needed / 2 }, accounts: [{ platform, state }] }))

    expect(withAccount('facebook', 'active')).toMatchObject({ value: 0.5, reason: { params: { taken: facebookTakes } } })
    expect(withAccount('facebook', 'dormant')).toMatchObject({ value: Math.min(1, (facebookTakes + needed / 2) / needed) })
    expect(withAccount('pinterest', 'active')).toMatchObject({ value: Math.min(1, (facebookTakes + needed / 2) / needed) })
  })

  it('counts nobody in charge as no hours', () => {
    expect(capacity.evaluate(aFitCase({ capacity: { hoursPerWeek: 10, staffing: 'none' } }))).toMatchObject({ kind: 'scored', value: 0 })
  })

  it('leaves untold hours unknown, between nothing and everything', () => {
    expect(capacity.evaluate(aFitCase({ capacity: {} }))).toMatchObject({
      kind: 'unknown',
      low: 0,
      high: 1,
      reason: { code: 'capacity.hours-unknown', params: { needed } },
    })
  })
})

describe('accounts nobody knows about', () => {
  it('leave the answer open between all dead and all alive', () => {
    const hours = facebookTakes + needed / 2
    const outcome = capacity.evaluate(aFitCase({ capacity: { hoursPerWeek: hours }, accounts: [{ platform: 'facebook' }] }))

    expect(outcome).toMatchObject({
      kind: 'unknown',
      low: 0.5,
      high: Math.min(1, hours / needed),
      reason: { code: 'capacity.accounts-unknown', params: { accounts: 1 } },
    })
  })

  it('change nothing where there is time for all of them', () => {
    const accounts = [{ platform: 'facebook' as const }]

    expect(capacity.evaluate(aFitCase({ capacity: { hoursPerWeek: 40 }, accounts }))).toMatchObject({ kind: 'scored', value: 1 })
  })
})
