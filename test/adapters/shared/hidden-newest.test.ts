import { describe, expect, it } from '@jest/globals'
import { hidesNewest } from '../../../adapters/shared/hidden-newest.ts'

const day = (number: number): string => `2024-01-${String(number).padStart(2, '0')}T00:00:00.000Z`

describe('a list in which some entries have no date', () => {
  it.each([
    { list: [3, 2, 1], hides: false, why: 'all have one' },
    { list: [], hides: false, why: 'there are none' },
    { list: [0, 3, 2, 1], hides: true, why: 'it stands before the newest' },
    { list: [3, 0, 2, 1], hides: false, why: 'it stands behind the newest' },
    { list: [3, 2, 1, 0], hides: false, why: 'it is the oldest' },
    { list: [1, 2, 3, 0], hides: true, why: 'the list begins with the oldest' },
    { list: [0, 1, 2, 3], hides: false, why: 'it is the oldest of a list that begins so' },
    { list: [2, 3, 1, 0], hides: true, why: 'nobody knows how the list runs' },
    { list: [1, 0], hides: true, why: 'one date is no order' },
    { list: [1, 1, 0], hides: true, why: 'nor are two of one moment' },
    { list: [0, 0], hides: true, why: 'none has one' },
    { list: [9, 0, 3, 2], hides: true, why: 'what is planned is not the newest' },
    { list: [9, 3, 0, 2], hides: false, why: 'it stands behind the newest, planned ones apart' },
  ])('$list hides the newest: $hides, since $why', ({ list, hides }) => {
    expect(
      hidesNewest(
        list.map((number) => (number === 0 ? undefined : day(number))),
        day(5),
      ),
    ).toBe(hides)
  })
})
