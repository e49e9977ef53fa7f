/**
 * Which characters are these bytes?
 *
 * A byte order mark decides, then the `charset` of the Content-Type, then the declaration of the XML or the HTML, else UTF-8. Bytes that are not the
 * UTF-8 they claim to be are read as windows-1252, which is what such feeds nearly always are, unless more of their characters are UTF-8 than not; bytes that are UTF-8 and claim a set of one byte a
 * character are UTF-8, since such sequences hardly ever are text in it. A label nobody knows counts as none.
 */
const DECLARATION_BYTES = 256
/** Where the HTML standard wants the declaration of a page to be. */
const PRESCAN_BYTES = 1024

const fromMark = (body: Uint8Array): string | undefined => {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8'
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le'
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be'
  return undefined
}

/** `<` as two bytes, for UTF-16 without a mark. */
const fromShape = (body: Uint8Array): string | undefined => {
  if (body[0] === 0x3c && body[1] === 0) return 'utf-16le'
  if (body[0] === 0 && body[1] === 0x3c) return 'utf-16be'
  return undefined
}

/** A header is as long as its sender likes, and the pattern tries each way to share out its spaces. */
const HEADER_CHARACTERS = 200

const fromHeader = (contentType: string): string | undefined =>
  /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(contentType.slice(0, HEADER_CHARACTERS))?.[1]

const fromDeclaration = (body: Buffer): string | undefined => {
  const label = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(body.subarray(0, DECLARATION_BYTES).toString('latin1'))?.[1]
  // A declaration that can be read byte by byte is not UTF-16, whatever it says.
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label
}

const fromPage = (body: Buffer): string | undefined => {
  const beginning = body.subarray(0, PRESCAN_BYTES).toString('latin1')
  if (!/^\s*<(?:!doctype\s+html|html|head|meta)\b/i.test(beginning)) return undefined
  return /<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{1,40})/i.exec(beginning)?.[1]
}

const ONE_BYTE = /^(?:us-ascii|ascii|latin-?\d|iso[-_]?8859[-_]?\d{1,2}|(?:windows|cp)-?125\d|x-cp125\d|macintosh|l\d)$/i

const isUtf8 = (body: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body)
    return true
  } catch {
    return false
  }
}

const decoderFor = (label: string): InstanceType<typeof TextDecoder> | undefined => {
  try {
    return new TextDecoder(label, { fatal: /^(unicode-1-1-)?utf-?8$/i.test(label) })
  } catch {
    return undefined
  }
}

/** The text with a mark for each broken character, when most beyond ASCII are whole: a feed that somebody pasted into. */
const mendedUtf8 = (body: Uint8Array): string | undefined => {
  const text = new TextDecoder('utf-8').decode(body)
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const beyondAscii = text.match(/[^\0-\x7f]/g)?.length ?? 0
  return beyondAscii > 2 * broken ? text : undefined
}

const labelled = (body: Uint8Array, label: string | undefined): string | undefined => {
  const decoder = label === undefined ? undefined : decoderFor(label)
  if (!decoder) return undefined
  try {
    return decoder.decode(body)
  } catch {
    return mendedUtf8(body) ?? new TextDecoder('windows-1252').decode(body)
  }
}

export const textOf = (body: Buffer, contentType: string): string => {
  const labels = [fromMark(body), fromShape(body), fromHeader(contentType), fromDeclaration(body), fromPage(body)]
  for (const label of labels) {
    const text = labelled(body, label !== undefined && ONE_BYTE.test(label) && isUtf8(body) ? 'utf-8' : label)
    if (text !== undefined) return text
  }
  return labelled(body, 'utf-8') ?? ''
}
