import { describe, expect, it } from '@jest/globals'
import { isLine, isText, nameKey, readingOf } from '../../../domain/shared/text.ts'

describe('what people may be called, or say', () => {
  it.each([
    { why: 'a name', text: 'Ada Weber', line: true, many: true },
    { why: 'a name in another script', text: 'Ада Вебер', line: true, many: true },
    { why: 'letters with marks of their own', text: 'Zoe\u0308', line: true, many: true },
    { why: 'letters joined by what cannot be seen', text: 'می\u200cخواهم', line: true, many: true },
    { why: 'a picture', text: '🌳', line: true, many: true },
    { why: 'a digit', text: '7', line: true, many: true },
    { why: 'nothing', text: '', line: false, many: false },
    { why: 'blanks', text: ' \u00a0\u3000', line: false, many: false },
    { why: 'a space without width', text: '\u200b', line: false, many: false },
    { why: 'a soft hyphen', text: '\u00ad', line: false, many: false },
    { why: 'a Hangul filler, which is a letter', text: '\u3164', line: false, many: false },
    { why: 'the blank of Braille, which is a symbol', text: '\u2800', line: false, many: false },
    { why: 'a mark on nothing', text: '\u0301', line: false, many: false },
    { why: 'no character', text: '\u0000', line: false, many: false },
    { why: 'a name with a bell', text: 'Ada\u0007', line: false, many: false },
    { why: 'half a character', text: 'Ada \ud83d', line: false, many: false },
    { why: 'the other half', text: '\udf33 Ada', line: false, many: false },
    { why: 'letters turned around', text: 'Ada \u202erebeW', line: false, many: false },
    { why: 'a separator of lines', text: 'Ada\u2028Weber', line: false, many: false },
    { why: 'two lines', text: 'Ada\r\n\tWeber', line: false, many: true },
    { why: 'empty lines', text: '\n\t\n', line: false, many: false },
  ])('$why: one line $line, a text $many', ({ text, line, many }) => {
    expect([isLine(text), isText(text)]).toEqual([line, many])
  })

  it.each([
    { a: 'Pinterest', b: 'PINTEREST', same: true, why: 'capitals' },
    { a: 'Pinterest', b: ' pinterest  ', same: true, why: 'blanks around it' },
    { a: 'Café du  Port', b: 'cafe du port', same: true, why: 'accents and blanks' },
    { a: 'Zoë', b: 'Zoe\u0308', same: true, why: 'an accent written otherwise' },
    { a: 'Pinterest', b: 'Ｐｉｎｔｅｒｅｓｔ', same: true, why: 'wide letters' },
    { a: 'Pinterest', b: 'Pin\u200bterest', same: true, why: 'an invisible space' },
    { a: 'Straße', b: 'STRASSE', same: true, why: 'capitals of a letter that has none' },
    { a: 'Pinterest', b: 'Pinterest Pro', same: false, why: 'another word' },
    { a: 'C++', b: 'C#', same: false, why: 'other signs' },
    { a: 'Ж', b: 'Ш', same: false, why: 'other letters' },
  ])('$a and $b: the same name $same ($why)', ({ a, b, same }) => {
    expect(nameKey(a) === nameKey(b)).toBe(same)
  })

  it.each([
    { a: 'Élus locaux', b: ' ÉLUS\u00a0 locaux', same: true, why: 'capitals and blanks' },
    { a: 'Élus', b: 'E\u0301lus', same: true, why: 'an accent written otherwise' },
    { a: 'Jeunes', b: 'Ｊｅｕｎｅｓ', same: true, why: 'wide letters' },
    { a: 'Jeunes', b: 'Jeu\u00adnes', same: true, why: 'a soft hyphen' },
    { a: 'Straße', b: 'STRASSE', same: true, why: 'capitals of a letter that has none' },
    { a: 'Pêcheurs', b: 'Pécheurs', same: false, why: 'another accent' },
    { a: 'Cadres', b: 'Cadrés', same: false, why: 'an accent' },
    { a: 'की', b: 'का', same: false, why: 'another vowel' },
    { a: '18–25', b: '18–35', same: false, why: 'another figure' },
  ])('$a and $b are read alike: $same ($why)', ({ a, b, same }) => {
    expect(readingOf(a) === readingOf(b)).toBe(same)
  })
})
