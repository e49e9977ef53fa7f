/**
 * Chance that repeats: the same seed always gives the same numbers, on every machine.
 *
 * Uniform in [0, 1) with 32 bits. Method: sfc32 of Chris Doty-Humphrey (PractRand, 2010), twelve rounds to mix the seed; integers of 32 bits
 * only, so that no platform rounds differently. Not for secrets.
 */
export const seededRandom = (seed: number): (() => number) => {
  let a = 0
  let b = seed | 0
  let c = 0x9e3779b9 | 0
  let counter = 1
  const next = (): number => {
    const mixed = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + mixed) | 0
    return (mixed >>> 0) / 4294967296
  }
  for (let round = 0; round < 12; round++) next()
  return next
}

/** A seed from a text: FNV-1a, 32 bits. */
export const seedOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

/** Standard normal deviates by Box and Muller's transform, one at a time. */
export const normalFrom = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/**
 * A gamma deviate of that shape (> 0) and scale 1.
 * Method: Marsaglia and Tsang, "A simple method for generating gamma variables", ACM Transactions on Mathematical Software 26(3), 2000.
 */
export const gammaFrom = (random: () => number, shape: number): number => {
  if (shape < 1) return gammaFrom(random, shape + 1) * (1 - random()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normalFrom(random)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}
