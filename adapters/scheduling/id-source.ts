import { randomBytes } from 'node:crypto'
import type { Clock, IdSource } from '../../domain/ports.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CHARACTERS = 26
const RANDOM_BITS = 80n

const encoded = (value: bigint): string =>
  Array.from({ length: CHARACTERS }, (_, place) => ALPHABET[Number((value >> (5n * BigInt(CHARACTERS - 1 - place))) & 31n)]).join('')

/** The first of 80 bits stays free, so that counting on within a millisecond cannot run into the time. */
const chance = (): bigint => BigInt(`0x${randomBytes(10).toString('hex')}`) >> 1n

/**
 * Names that sort by time of creation: 48 bits of milliseconds, 80 of chance, in Crockford's base 32 (the ULID layout).
 *
 * Within a millisecond, and when the clock goes back, it counts on from the last name: a later one never sorts earlier.
 */
export const idSource = (clock: Clock): IdSource => {
  let lastMs = -1
  let last = 0n
  return {
    next(prefix) {
      const nowMs = Date.parse(clock.now())
      last = nowMs > lastMs ? (BigInt(nowMs) << RANDOM_BITS) + chance() : last + 1n
      lastMs = Math.max(lastMs, nowMs)
      return `${prefix}_${encoded(last)}`
    },
  }
}
