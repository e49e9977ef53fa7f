import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Colour, contrastOf, isReadableOn, READABLE_CONTRAST, readableShade } from '../../../domain/shared/contrast.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value): Colour => `#${value.toString(16).padStart(6, '0')}`)
const partsOf = (text: Colour): readonly number[] => [1, 3, 5].map((place) => Number.parseInt(text.slice(place, place + 2), 16))

describe('the contrast of two colours', () => {
  // Published: WCAG 2.2 (limits), WebAIM Contrast Checker and G18 (greys and pure colours on white).
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4.0],
    ['#0000ff', '#ffffff', 8.59],
    ['#008000', '#ffffff', 5.14],
    ['#ffff00', '#ffffff', 1.07],
    ['#ffff00', '#0000ff', 8.0],
  ] as const)('of %s and %s is %d', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2)
    expect(contrastOf(other, one)).toBe(contrastOf(one, other))
  })

  it('says what can be read', () => {
    expect(isReadableOn('#767676', ['#ffffff'])).toBe(true)
    expect(isReadableOn('#777777', ['#ffffff'])).toBe(false)
    expect(isReadableOn('#767676', ['#ffffff', '#000000'])).toBe(true)
    expect(isReadableOn('#767676', ['#ffffff', '#dddddd'])).toBe(false)
  })
})

describe('a readable shade', () => {
  it('of grey is the palest that is readable', () => {
    expect(readableShade('#ffffff', 'black', ['#ffffff'])).toBe('#767676')
  })

  it('keeps the hue: what is pure stays pure', () => {
    expect(readableShade('#ffff00', 'black', ['#ffffff'])).toMatch(/^#([0-9a-f]{2})\1\x30\x30$/)
    expect(readableShade('#0000ff', 'white', ['#000000'])).toMatch(/^#([0-9a-f]{2})\1ff$/)
  })

  it('of any colour is readable, and nothing nearer is; of a readable one it is the same', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom(['black', '#ffffff'] as const, ['white', '#12181c'] as const), (given, [towards, ground]) => {
        const shade = readableShade(given, towards, [ground])

        expect(contrastOf(shade, ground)).toBeGreaterThanOrEqual(READABLE_CONTRAST)
        if (contrastOf(given, ground) >= READABLE_CONTRAST) expect(shade).toBe(given)
        else {
          // One step of lightness back is not readable any more: a channel moves by two at most.
          expect(contrastOf(shade, ground)).toBeLessThan(READABLE_CONTRAST + 0.2)
          for (const [place, part] of partsOf(shade).entries()) {
            if (towards === 'black') expect(part).toBeLessThanOrEqual((partsOf(given)[place] ?? 0) + 1)
            else expect(part).toBeGreaterThanOrEqual((partsOf(given)[place] ?? 0) - 1)
          }
        }
      }),
    )
  })

  it('is the end where no shade would do', () => {
    expect(readableShade('#808080', 'black', ['#555555'])).toBe('#000000')
    expect(readableShade('#808080', 'white', ['#bbbbbb'])).toBe('#ffffff')
  })
})
