const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b])
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d])

/** A JSON text of 50 MB that says something has some three million values. */
export const MOST_VALUES = 8_000_000
export const DEEPEST = 200

/**
 * Has a JSON text more values, or more levels, than anything that is meant here? Looked at before it is parsed: empty values take far more memory than their bytes, and what is nested without
 * end costs whoever looks at it level by level.
 * @param bytes UTF-8; a text that is no JSON is counted as far as it looks like it.
 */
export const isExcessive = (bytes: Uint8Array): boolean => {
  let [values, depth, isText] = [1, 0, false]
  for (let place = 0; place < bytes.length; place += 1) {
    const byte = bytes[place] as number
    if (isText) {
      if (byte === BACKSLASH) place += 1
      else if (byte === QUOTE) isText = false
    } else if (byte === QUOTE) isText = true
    else if (byte === COMMA) values += 1
    else if (OPENING.has(byte)) {
      values += 1
      depth += 1
      if (depth > DEEPEST) return true
    } else if (CLOSING.has(byte)) depth -= 1
    if (values > MOST_VALUES) return true
  }
  return false
}
