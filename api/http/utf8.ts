import { isUtf8 } from 'node:buffer'
import { Problem } from './problem.ts'

/** Read all the same, a text would be kept with a mark in the place of every letter that could not be read. Throws Problem `not-utf-8`. */
export const refuseOtherThanUtf8 = (bytes: Uint8Array): void => {
  if (!isUtf8(bytes)) throw new Problem('not-utf-8')
}

/**
 * The text that bytes are, a byte order mark included.
 * @throws Problem `not-utf-8`.
 */
export const utf8Text = (bytes: Buffer): string => {
  refuseOtherThanUtf8(bytes)
  return bytes.toString('utf8')
}
