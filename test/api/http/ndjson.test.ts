import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { lineSplitter, type StreamLine } from '../../../api/http/ndjson.ts'

const linesOf = (chunks: readonly Uint8Array[], mostBytes = 1000): readonly StreamLine[] => {
  const splitter = lineSplitter(mostBytes)
  return [...chunks.flatMap((chunk) => [...splitter.push(chunk)]), ...splitter.end()]
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The same bytes in pieces cut at any places. */
const cutAt = (whole: Uint8Array, places: readonly number[]): readonly Uint8Array[] => {
  const cuts = [0, ...[...places].map((place) => place % (whole.length + 1)).sort((a, b) => a - b), whole.length]
  return cuts.slice(1).map((end, index) => whole.slice(cuts[index], end))
}

const line = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('', ' ', 'é€😀', '{"a":1}\r', 'x'.repeat(60)))

describe('lines from bytes', () => {
  it('are the same however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.array(fc.nat(), { maxLength: 12 }), (lines, places) => {
        const whole = bytes(lines.join('\n'))
        expect(linesOf(cutAt(whole, places), 50)).toEqual(linesOf([whole], 50))
      }),
    )
  })

  it('keep their number and their text whatever there is of empty ones between them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', '\r', ' ', 'a', 'b\r'), { maxLength: 30 }), fc.array(fc.nat(), { maxLength: 6 }), (lines, places) => {
        const told = lines.flatMap((text, index) => {
          const trimmed = text.replace(/\r$/, '')
          return trimmed.trim() === '' ? [] : [{ number: index + 1, text: trimmed }]
        })
        expect(linesOf(cutAt(bytes(lines.map((text) => `${text}\n`).join('')), places))).toEqual(told)
      }),
    )
  })

  it('do not change when a chunk is filled again after it was handed over', () => {
    const splitter = lineSplitter(100)
    const chunk = bytes('{"half"')
    const first = [...splitter.push(chunk)]
    chunk.fill(0)

    expect([...first, ...splitter.push(bytes(': 1}\n'))]).toEqual([{ number: 1, text: '{"half": 1}' }])
  })

  it.each<{ why: string; text: string; lines: readonly StreamLine[] }>([
    { why: 'no bytes', text: '', lines: [] },
    {
      why: 'a last line without a line feed',
      text: '1\n2',
      lines: [
        { number: 1, text: '1' },
        { number: 2, text: '2' },
      ],
    },
    { why: 'a line feed at the end is no line', text: '1\n', lines: [{ number: 1, text: '1' }] },
    {
      why: 'carriage returns',
      text: '1\r\n2\r\n',
      lines: [
        { number: 1, text: '1' },
        { number: 2, text: '2' },
      ],
    },
    {
      why: 'blank lines count and are left out',
      text: '1\n\n \r\n2',
      lines: [
        { number: 1, text: '1' },
        { number: 4, text: '2' },
      ],
    },
    { why: 'a byte order mark', text: '\uFEFF1', lines: [{ number: 1, text: '1' }] },
  ])('$why', ({ text, lines }) => expect(linesOf([bytes(text)])).toEqual(lines))

  it('too long are told by number and spoil no other', () => {
    expect(linesOf([bytes(`1\n${'x'.repeat(11)}\n3`)], 10)).toEqual([
      { number: 1, text: '1' },
      { number: 2, fault: 'line-too-long' },
      { number: 3, text: '3' },
    ])
    expect(linesOf([bytes('x'.repeat(10))], 10)).toEqual([{ number: 1, text: 'x'.repeat(10) }])
  })

  it('that are not UTF-8 are told by number', () => {
    expect(linesOf([Uint8Array.of(0x22, 0xc3, 0x22, 0x0a, 0x31)])).toEqual([
      { number: 1, fault: 'not-utf-8' },
      { number: 2, text: '1' },
    ])
  })
})
