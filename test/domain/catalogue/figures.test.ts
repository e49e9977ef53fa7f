import { describe, expect, it } from '@jest/globals'
import { ADULTS, reviewedOn } from '../../../domain/catalogue/figures.ts'

const { skew, usersAmongAdults } = reviewedOn('2026-11-21')

describe('a count of users', () => {
  it.each([
    { geography: 'FR' as const, millions: 26.4 },
    { geography: 'EU' as const, millions: 183 },
    { geography: 'world' as const, millions: 2900 },
  ])('of $geography is divided by its adults, says so, and is at most the share', ({ geography, millions }) => {
    const note = `${millions} million users over ${ADULTS[geography].value} million adults`

    expect(usersAmongAdults(geography, millions, ['a'])).toMatchObject({ value: 0.5, unit: 'share', basis: 'inference', note, bound: 'upper' })
  })

  it('may be the least there are, with a remark', () => {
    expect(usersAmongAdults('EU', 36.6, [], { bound: 'lower', note: 'more than that' })).toMatchObject({
      value: 0.1,
      bound: 'lower',
      note: '36.6 million users over 366 million adults; more than that',
    })
  })

  it('is everybody when there are more accounts than adults', () => {
    expect(usersAmongAdults('FR', 60, []).value).toBe(1)
  })

  it('rests on round figures, which are ours', () => {
    for (const adults of Object.values(ADULTS)) expect(adults).toMatchObject({ basis: 'judgement', note: expect.stringContaining('round') })
  })
})

describe('a skew', () => {
  it('is a quotient of two percentages, and says of which', () => {
    expect(skew(60, 40, 'a')).toMatchObject({ value: 1.5, basis: 'inference', note: '60% of the group over 40% of everybody' })
  })
})
