import { describe, expect, it } from '@jest/globals'
import { overlapping } from '../../../domain/pilot/overlaps.ts'

const day = (on: string) => ({ on, days: 1 }) as const
const week = (on: string) => ({ on, days: 7 }) as const

describe('observations that speak about the same day', () => {
  it.each([
    { what: 'none', observations: [], found: [] },
    { what: 'days one after another', observations: [day('2026-03-02'), day('2026-03-03')], found: [] },
    { what: 'weeks one after another, over the end of a month', observations: [week('2026-03-02'), week('2026-02-23')], found: [] },
    { what: 'a day after a week', observations: [week('2026-02-23'), day('2026-03-02')], found: [] },
    { what: 'a day on the last one of a week', observations: [day('2026-03-01'), week('2026-02-23')], found: ['2026-02-23', '2026-03-01'] },
    {
      what: 'a week over a leap day',
      observations: [week('2028-02-26'), day('2028-03-03'), day('2028-03-04')],
      found: ['2028-02-26', '2028-03-03'],
    },
    {
      what: 'several days in a week, and another one apart',
      observations: [day('2026-03-08'), day('2026-03-04'), day('2026-03-09'), week('2026-03-02')],
      found: ['2026-03-02', '2026-03-04', '2026-03-08'],
    },
    {
      what: 'a chain of weeks',
      observations: [week('2026-03-02'), week('2026-03-08'), week('2026-03-14')],
      found: ['2026-03-02', '2026-03-08', '2026-03-14'],
    },
    { what: 'a day twice', observations: [day('2026-03-02'), day('2026-03-02')], found: ['2026-03-02'] },
  ])('are named: $what', ({ observations, found }) => {
    expect(overlapping(observations)).toEqual(found)
  })
})
