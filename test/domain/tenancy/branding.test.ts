import { describe, expect, it } from '@jest/globals'
import { judgedColour, logoFault, MOST_LOGO_BYTES } from '../../../domain/tenancy/branding.ts'
import { PICTURE_TYPES, pictureTypeOf } from '../../../domain/tenancy/picture.ts'
import { bytesOf, ONE_PIXEL } from '../../support/pictures.ts'

const text = (written: string): Uint8Array => new TextEncoder().encode(written)
const padded = (bytes: Uint8Array, length: number): Uint8Array => Uint8Array.from({ length }, (_, place) => bytes[place] ?? 0)

describe('the colour of a report', () => {
  it('is taken from a contrast of 4.5 with white on', () => {
    expect(judgedColour('#767676')).toEqual({ ok: true, contrast: expect.closeTo(4.54, 2) })
    expect(judgedColour('#000000')).toEqual({ ok: true, contrast: 21 })
  })

  it('is refused below, with the nearest shade that would do', () => {
    expect(judgedColour('#777777')).toEqual({ ok: false, contrast: expect.closeTo(4.48, 2), nearest: '#767676' })
    const judged = judgedColour('#ffcc00')
    expect(judged).toMatchObject({ ok: false })
    if (!judged.ok) expect(judgedColour(judged.nearest)).toMatchObject({ ok: true })
  })
})

describe('a logo', () => {
  it.each(PICTURE_TYPES)('of type %s is known by its bytes, and taken for no other', (type) => {
    const bytes = bytesOf(ONE_PIXEL[type])
    expect(pictureTypeOf(bytes)).toBe(type)
    expect(logoFault(type, bytes)).toBeUndefined()
    for (const other of PICTURE_TYPES.filter((one) => one !== type))
      expect(logoFault(other, bytes)).toEqual({ code: 'logo-not-of-type', found: type })
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['half a signature', bytesOf(ONE_PIXEL['image/png']).subarray(0, 7)],
    ['a sound in a RIFF', text('RIFF\u0001\u0001\u0001\u0001WAVEfmt ')],
    ['a page', text('<!doctype html><script>alert(1)</script>')],
    ['a GIF', text('GIF89a')],
  ])('is not %s', (_, bytes) => {
    for (const type of PICTURE_TYPES) expect(logoFault(type, bytes)).toEqual({ code: 'logo-not-of-type' })
  })

  it.each([
    ['by its type', 'image/svg+xml', bytesOf(ONE_PIXEL['image/png'])],
    ['by what it is', 'image/png', text('<?xml version="1.0"?>\n<!-- a --><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['by its document type', 'image/webp', text('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">')],
  ])('is never an SVG: %s', (_, type, bytes) => {
    expect(logoFault(type, bytes)).toEqual({ code: 'logo-is-svg' })
  })

  it('is of a type that is taken', () => {
    expect(logoFault('image/gif', text('GIF89a'))).toEqual({ code: 'logo-type-unknown', known: PICTURE_TYPES })
    expect(logoFault('text/html', bytesOf(ONE_PIXEL['image/png']))).toMatchObject({ code: 'logo-type-unknown' })
  })

  it('is at most 64 KB', () => {
    const png = bytesOf(ONE_PIXEL['image/png'])
    expect(logoFault('image/png', padded(png, MOST_LOGO_BYTES))).toBeUndefined()
    expect(logoFault('image/png', padded(png, MOST_LOGO_BYTES + 1))).toEqual({ code: 'logo-too-large', found: '65537' })
  })
})
