import { describe, expect, it } from '@jest/globals'
import { pauseFaults } from '../../../api/wire/pauses.ts'

describe('a pause', () => {
  it.each([
    { from: '2026-08-01', to: '2026-08-01', why: 'one day' },
    { from: '2026-01-01', to: '2027-01-01', why: '366 days, both included' },
  ])('from $from to $to is one: $why', (pause) => expect(pauseFaults({ pauses: [pause] })).toEqual([]))

  it.each([
    { from: '2026-08-02', to: '2026-08-01', code: 'pause-reversed' },
    { from: '2026-01-01', to: '2027-01-02', code: 'pause-too-long' },
  ])('from $from to $to is refused as $code', ({ from, to, code }) =>
    expect(
      pauseFaults({
        pauses: [
          { from: '2026-01-01', to: '2026-01-02' },
          { from, to },
        ],
      }),
    ).toEqual([{ pointer: '/pauses/1/to', code }]),
  )

  it.each([
    { yearlyPauses: [{ from: '01-01', to: '12-31' }], pointer: '/yearlyPauses', why: 'the whole year, every year' },
    { yearlyPauses: [{ from: '01-02', to: '12-31' }], pointer: '/yearlyPauses', why: 'all days but one' },
    {
      pauses: [
        { from: '2023-01-29', to: '2024-01-29' },
        { from: '2024-01-31', to: '2025-01-30' },
      ],
      pointer: '/pauses',
      why: 'a single day between two years',
    },
    { yearlyPauses: [{ from: '03-01', to: '02-29' }], pointer: '/yearlyPauses', why: 'the whole year, from another day' },
    {
      yearlyPauses: [
        { from: '01-01', to: '06-30' },
        { from: '07-01', to: '12-31' },
      ],
      pointer: '/yearlyPauses',
      why: 'two halves of the year',
    },
    {
      pauses: [
        { from: '2024-01-01', to: '2024-12-31' },
        { from: '2025-01-01', to: '2025-06-30' },
      ],
      pointer: '/pauses',
      why: 'one pause after another',
    },
    {
      pauses: [{ from: '2025-12-01', to: '2025-12-31' }],
      yearlyPauses: [{ from: '01-01', to: '11-30' }],
      pointer: '/yearlyPauses',
      why: 'the month that the season left',
    },
  ])('leaves too few days to publish on: $why', ({ pointer, pauses = [], yearlyPauses = [] }) =>
    expect(pauseFaults({ pauses, yearlyPauses })).toEqual([{ pointer, code: 'pauses-leave-no-time' }]),
  )

  it.each([
    { yearlyPauses: [{ from: '01-01', to: '11-30' }], why: 'a month every year is left' },
    { yearlyPauses: [{ from: '07-01', to: '08-31' }], pauses: [{ from: '2026-09-01', to: '2027-01-31' }], why: 'five months out after a season' },
    { yearlyPauses: [{ from: '07-01', to: '08-31' }], pauses: [{ from: '1900-01-01', to: '1900-01-03' }], why: 'in the first year of the calendar' },
  ])('leaves time: $why', (declared) => expect(pauseFaults(declared)).toEqual([]))

  it('may be left out', () => expect(pauseFaults({})).toEqual([]))
})
