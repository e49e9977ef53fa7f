import { describe, expect, it } from '@jest/globals'
import { pauseFaults } from '../../../api/wire/pauses.ts'

describe('a pause', () => {
  it.each([
    { from: '2026-08-01', to: '2026-08-01', why: 'one day' },
    { from: '2026-01-01', to: '2027-01-01', why: '366 days, both included' },
  ])('from $from to $to is one: $why', (pause) => expect(pauseFaults([pause])).toEqual([]))

  it.each([
    { from: '2026-08-02', to: '2026-08-01', code: 'pause-reversed' },
    { from: '2026-01-01', to: '2027-01-02', code: 'pause-too-long' },
  ])('from $from to $to is refused as $code', ({ from, to, code }) =>
    expect(
      pauseFaults([
        { from: '2026-01-01', to: '2026-01-02' },
        { from, to },
      ]),
    ).toEqual([{ pointer: '/pauses/1/to', code }]),
  )

  it('may be left out', () => expect(pauseFaults(undefined)).toEqual([]))
})
