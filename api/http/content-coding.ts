import { constants, createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib'

type Decoder = ReturnType<typeof createGunzip> | ReturnType<typeof createBrotliDecompress> | ReturnType<typeof createZstdDecompress>

/** 2 to this many bytes: what RFC 9659 lets a sender of zstd count on, and no more, because the window is memory a sender chooses. */
const ZSTD_WINDOW_LOG = 23

/** Codings a body of lines may have (RFC 9110, 8.4.1), and what undoes them. */
const DECODERS = {
  gzip: () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
  zstd: () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG } }),
} as const satisfies Readonly<Record<string, () => Decoder>>

export type Coding = 'identity' | keyof typeof DECODERS
/** As `Accept-Encoding` tells them. */
export const CODINGS: readonly Coding[] = ['gzip', 'deflate', 'br', 'zstd', 'identity']

/** What `Content-Encoding` names; undefined when it is none that can be undone, or several on top of each other. */
export const codingOf = (contentEncoding = 'identity'): Coding | undefined => {
  const name = contentEncoding.trim().toLowerCase()
  return name === 'x-gzip' ? 'gzip' : CODINGS.find((coding) => coding === name)
}

/** Bytes that are not what their coding says: damaged, cut short, or followed by others. */
export class Undecodable extends Error {
  constructor(cause?: unknown) {
    super('the body is not what its Content-Encoding says', { cause })
    this.name = 'Undecodable'
  }
}

/**
 * The bytes as they were before they were compressed, as they come.
 *
 * Nothing more is put into the decoder before all that came out of it was taken: whatever a few bytes expand to, what is held is one chunk of
 * 16 KB and the window of the coding (at most 16 MB).
 * @throws Undecodable once what came before was given, as far as the decoder gave it.
 */
export async function* decoded(chunks: AsyncIterable<Uint8Array>, coding: keyof typeof DECODERS): AsyncGenerator<Uint8Array, void> {
  let step: ReturnType<typeof decoding> | undefined
  try {
    for await (const chunk of chunks) {
      for (let rest = chunk; rest.length > 0; ) {
        step ??= decoding(DECODERS[coding]())
        yield* step.put(rest)
        rest = step.leftOf(rest)
        if (rest.length === 0) continue
        // A new frame may follow the end of one (RFC 8878, 3); the other decoders go on by themselves, or nothing may follow.
        if (coding !== 'zstd') throw new Undecodable()
        step.close()
        step = undefined
      }
    }
    if (step) yield* step.end()
  } finally {
    step?.close()
  }
}

/** A decoder that is put into and taken from in turns. */
const decoding = (decoder: Decoder) => {
  let [put, failure] = [0, undefined as unknown]
  let wake = (): void => {}
  const fail = (error: unknown): void => {
    failure ??= error
    wake()
  }
  decoder.on('readable', () => wake()).on('end', () => wake())
  // For good: a decoder may fail after its end was read, when nobody minds any more.
  decoder.on('error', fail)

  async function* takenUntil(isDone: () => boolean): AsyncGenerator<Uint8Array, void> {
    for (;;) {
      const bytes = decoder.read() as Uint8Array | null
      if (bytes) yield bytes
      else if (failure !== undefined) throw new Undecodable(failure)
      else if (decoder.readableEnded || isDone()) return
      else {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    }
  }

  return {
    put: (chunk: Uint8Array) => {
      let isTaken = false
      put += chunk.length
      decoder.write(chunk, (error) => {
        if (error) return fail(error)
        isTaken = true
        wake()
      })
      return takenUntil(() => isTaken)
    },
    /** What of the chunk put in last lies behind the end of what is compressed. */
    leftOf: (chunk: Uint8Array) => chunk.subarray(chunk.length - (put - decoder.bytesWritten)),
    end: () => {
      decoder.end()
      return takenUntil(() => false)
    },
    close: () => {
      decoder.destroy()
    },
  }
}
