import { randomBytes } from 'node:crypto'
import {
  brotliCompressSync,
  constants,
  createBrotliCompress,
  createDeflate,
  createGzip,
  createZstdCompress,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { CODINGS, type Coding, codingOf, decoded, Undecodable } from '../../../api/http/content-coding.ts'

type Compressed = Exclude<Coding, 'identity'>
const COMPRESSED = CODINGS.filter((coding): coding is Compressed => coding !== 'identity')
const encoded: Readonly<Record<Compressed, (bytes: Uint8Array) => Buffer>> = {
  gzip: gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}
const read = async (bytes: Uint8Array, coding: Compressed, size = 65_536) => {
  const parts: Uint8Array[] = []
  try {
    for await (const part of decoded(inPieces(bytes, size), coding)) parts.push(part)
    return { text: Buffer.concat(parts).toString(), isWhole: true }
  } catch (error) {
    if (!(error instanceof Undecodable)) throw error
    return { text: Buffer.concat(parts).toString(), isWhole: false }
  }
}

describe.each(COMPRESSED)('a body in %s', (coding) => {
  it('comes out as it went in, however it is cut', async () => {
    const text = fc.array(fc.oneof(fc.string({ maxLength: 50 }), fc.constant('x'.repeat(40_000))), { maxLength: 5 }).map((parts) => parts.join('\n'))
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 100 }), async (sent, size) => {
        expect(await read(encoded[coding](Buffer.from(sent)), coding, size)).toEqual({ text: sent, isWhole: true })
      }),
      { numRuns: 30 },
    )
  })

  it('is nothing when there is nothing', async () => {
    expect(await read(Buffer.alloc(0), coding)).toEqual({ text: '', isWhole: true })
  })

  it.each<{ why: string; harmed: (bytes: Buffer) => Uint8Array }>([
    { why: 'is cut short', harmed: (bytes) => bytes.subarray(0, -1) },
    { why: 'is followed by something else', harmed: (bytes) => Buffer.concat([bytes, Buffer.from('more')]) },
    { why: 'is not compressed', harmed: () => Buffer.from('{"key":"a"}\n') },
    { why: 'is compressed in another way', harmed: (bytes) => encoded[coding === 'gzip' ? 'zstd' : 'gzip'](bytes) },
  ])('is told to be broken when it $why', async ({ harmed }) => {
    expect((await read(harmed(encoded[coding](Buffer.from('{"key":"a"}\n'))), coding)).isWhole).toBe(false)
  })

  it('gives what was sent before it broke', async () => {
    const encoder = { gzip: createGzip, deflate: createDeflate, br: createBrotliCompress, zstd: createZstdCompress }[coding]()
    encoder.write('first\n')
    await new Promise<void>((resolve) => encoder.flush(resolve))
    const begun = encoder.read() as Buffer
    encoder.destroy()

    expect(await read(begun, coding)).toEqual({ text: 'first\n', isWhole: false })
  })

  it('is read no further than what comes out of it is taken', async () => {
    let pieces = 0
    const sent = encoded[coding](randomBytes(2_000_000))
    const source = async function* () {
      for await (const piece of inPieces(sent, 1000)) {
        pieces++
        yield piece
      }
    }
    const bytes = decoded(source(), coding)

    await bytes.next()
    const untilThen = pieces
    await bytes.return()

    expect(untilThen).toBeLessThan(sent.length / 1000 / 2)
  })
})

describe('codings', () => {
  it.each(['gzip', 'zstd'] as const)('of several parts in a row are read to the end: %s', async (coding) => {
    const parts = ['one\n', 'two\n'].map((text) => encoded[coding](Buffer.from(text)))

    expect(await read(Buffer.concat(parts), coding)).toEqual({ text: 'one\ntwo\n', isWhole: true })
  })

  it('may not make the reader hold a window of any size', async () => {
    const encoder = createZstdCompress({ params: { [constants.ZSTD_c_windowLog]: 24 } })
    encoder.write('x')
    await new Promise<void>((resolve) => encoder.flush(resolve))

    expect((await read(encoder.read() as Buffer, 'zstd')).text).toBe('')
  })

  it.each<[string | undefined, Coding | undefined]>([
    [undefined, 'identity'],
    ['identity', 'identity'],
    ['gzip', 'gzip'],
    [' GZip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['zstd', 'zstd'],
    ['compress', undefined],
    ['gzip, br', undefined],
    ['', undefined],
  ])('%j is %s', (header, coding) => expect(codingOf(header)).toBe(coding))
})
