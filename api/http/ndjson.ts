import { isUtf8 } from 'node:buffer'

export const NDJSON = 'application/x-ndjson'

/** One line of a stream: its number, from 1, and its text; or why there is no text. */
export type StreamLine = { readonly number: number } & (
  | { readonly text: string; readonly fault?: undefined }
  | { readonly text?: undefined; readonly fault: 'line-too-long' | 'not-utf-8' }
)

type LineSplitter = {
  /** The lines that end in this chunk. */
  readonly push: (chunk: Uint8Array) => Generator<StreamLine>
  /** The last line, when the stream did not end with a line feed. */
  readonly end: () => Generator<StreamLine>
}

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d]
const BYTE_ORDER_MARK = '\uFEFF'
/** What JSON takes for blank; a line of nothing else is counted and not told. */
const BLANK = /^[ \t\r]*$/

/**
 * Cuts bytes into lines as they come.
 *
 * A line ends with a line feed, with or without a carriage return before it; bytes become text only when a line is whole, so that no
 * character is cut in two. Blank lines count and are left out; a byte order mark before the first line is too. What is kept is never more
 * than one line of `mostBytes`: a longer one is told as `line-too-long` when it ends, and none of it is kept.
 */
export const lineSplitter = (mostBytes: number): LineSplitter => {
  let [number, size] = [0, 0]
  let kept: Buffer[] = []

  /** Takes what has come of a line; what is too long is only counted. */
  const keep = (part: Buffer): void => {
    size += part.length
    if (size > mostBytes) kept = []
    else if (part.length > 0) kept.push(part)
  }

  /** Lines of nothing at all are only counted, for a few bytes can be unpacked to millions of them. */
  const pastEmptyLines = (bytes: Buffer, from: number): number => {
    let at = from
    if (size > 0) return at
    for (; bytes[at] === LINE_FEED || (bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED); at++) {
      if (bytes[at] === CARRIAGE_RETURN) at++
      number++
    }
    return at
  }

  const finished = (): StreamLine | undefined => {
    number++
    const [bytes, isTooLong] = [kept.length === 1 ? (kept[0] as Buffer) : Buffer.concat(kept), size > mostBytes]
    ;[kept, size] = [[], 0]
    if (isTooLong) return { number, fault: 'line-too-long' }
    if (!isUtf8(bytes)) return { number, fault: 'not-utf-8' }
    const end = bytes.at(-1) === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length
    const text = bytes.toString('utf8', 0, end)
    const line = number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
    return BLANK.test(line) ? undefined : { number, text: line }
  }

  return {
    *push(chunk) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      let from = pastEmptyLines(bytes, 0)
      for (let at = bytes.indexOf(LINE_FEED, from); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
        keep(bytes.subarray(from, at))
        from = at + 1
        const line = finished()
        if (line) yield line
        from = pastEmptyLines(bytes, from)
      }
      // A copy, because whoever filled the chunk may fill it again.
      if (from < bytes.length) keep(Buffer.from(bytes.subarray(from)))
    },
    *end() {
      const line = size > 0 ? finished() : undefined
      if (line) yield line
    },
  }
}

const encoder = new TextEncoder()
/** UTF-8 never needs more bytes for a unit of text. */
const MOST_BYTES_PER_UNIT = 3
let scratch = Buffer.allocUnsafeSlow(65_536)

/** A line as it is sent, its line feed included. `encodeInto` is several times as fast as making bytes of a long text in any other way. */
export const lineBytes = (text: string): Buffer => {
  const most = text.length * MOST_BYTES_PER_UNIT + 1
  if (scratch.length < most) scratch = Buffer.allocUnsafeSlow(most)
  const { written } = encoder.encodeInto(text, scratch)
  scratch[written] = LINE_FEED
  return Buffer.from(scratch.subarray(0, written + 1))
}
