import { DRAWS } from './weight-draws.ts'

/** Arrays kept for the next assessment; one of a few dozen platforms needs no more. */
const MOST_KEPT = 128

type Shelf<T> = { readonly make: () => T; readonly free: T[]; lent: T[] | undefined }

const scores: Shelf<Float64Array> = { make: () => new Float64Array(DRAWS.value), free: [], lent: undefined }
const verdicts: Shelf<Uint8Array> = { make: () => new Uint8Array(DRAWS.value), free: [], lent: undefined }

const taken = <T>(shelf: Shelf<T>): T => {
  if (shelf.lent === undefined) return shelf.make()
  const one = shelf.free.pop() ?? shelf.make()
  shelf.lent.push(one)
  return one
}

/** An array for a number per draw, all of them 0. */
export const scoreMemory = (): Float64Array => taken(scores).fill(0)

/** An array for a verdict per draw, all of them 0. */
export const verdictMemory = (): Uint8Array => taken(verdicts).fill(0)

const lending = <T, R>(shelf: Shelf<T>, work: () => R): R => {
  const before = shelf.lent
  const lent: T[] = []
  shelf.lent = lent
  try {
    return work()
  } finally {
    shelf.lent = before
    shelf.free.push(...lent.slice(0, Math.max(0, MOST_KEPT - shelf.free.length)))
  }
}

/**
 * Does something with samples of draws whose arrays are used again afterwards: getting memory for a sample costs as much as filling it.
 *
 * The result must hold none of them. Assessments wait for nothing, so no other one can run meanwhile; one within another lends anew.
 */
export const withDrawMemory = <R>(work: () => R): R => lending(scores, () => lending(verdicts, work))
