import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { secretBox } from '../../../adapters/shared/secret-box.ts'

const PURPOSE = 'wsp_1/facebook'
const [OLD, NEW] = ['the passphrase of last year, long enough', 'the passphrase of this year, long enough']

describe('a sealed secret', () => {
  it('opens to what was sealed, and shows nothing of it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).filter((text) => text.isWellFormed()),
        (plain) => {
          const box = secretBox([NEW])
          const sealed = box.seal(plain, PURPOSE)
          expect(box.open(sealed, PURPOSE)).toBe(plain)
          if (plain.length > 8) expect(sealed).not.toContain(plain)
        },
      ),
    )
  })

  it('is another text each time, so that equal secrets do not show', () => {
    const box = secretBox([NEW])

    expect(box.seal('token', PURPOSE)).not.toBe(box.seal('token', PURPOSE))
  })

  it('does not open for another purpose: it cannot be moved to another workspace or platform', () => {
    const box = secretBox([NEW])

    expect(box.open(box.seal('token', PURPOSE), 'wsp_2/facebook')).toBeUndefined()
  })

  it('does not open once a single character of it was changed', () => {
    const box = secretBox([NEW])
    const sealed = box.seal('token', PURPOSE)
    const changed = [...sealed].map((character, place) => sealed.slice(0, place) + (character === 'A' ? 'B' : 'A') + sealed.slice(place + 1))

    expect(changed.filter((text) => text !== sealed && box.open(text, PURPOSE) !== undefined)).toEqual([])
  })

  it.each(['', 'v1', 'v1.a.b.c.d', 'v2.x.y.z.w', 'plain token'])('that never was one does not open: %s', (text) => {
    expect(secretBox([NEW]).open(text, PURPOSE)).toBeUndefined()
  })
})

describe('a change of passphrase', () => {
  const old = secretBox([OLD]).seal('token', PURPOSE)

  it('goes on opening what the former one sealed, and tells what is to be sealed anew', () => {
    const box = secretBox([NEW, OLD])

    expect(box.open(old, PURPOSE)).toBe('token')
    expect(box.isOutdated(old)).toBe(true)
    expect(box.isOutdated(box.seal('token', PURPOSE))).toBe(false)
  })

  it('ends when the former one is taken away', () => expect(secretBox([NEW]).open(old, PURPOSE)).toBeUndefined())
})
