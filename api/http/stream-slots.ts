import { Problem } from './problem.ts'

/** Seconds after which a stream may have come to its end. */
const RETRY_SECONDS = '5'

/** Takes one of the streams a key may have open at once; what it returns gives it back. Throws `too-many-streams`. */
export type StreamSlots = (keyId: string) => () => void

/** Streams are counted in memory, like requests: each process grants them anew. */
export const streamSlots = (most: number): StreamSlots => {
  const open = new Map<string, number>()
  return (keyId) => {
    const others = open.get(keyId) ?? 0
    if (others >= most) throw new Problem('too-many-streams', { headers: { 'Retry-After': RETRY_SECONDS } })
    open.set(keyId, others + 1)
    return () => {
      const left = (open.get(keyId) ?? 1) - 1
      if (left > 0) open.set(keyId, left)
      else open.delete(keyId)
    }
  }
}
