import { gammaFrom, normalFrom } from '../../domain/shared/random.ts'

/** Deviates that simulated pilots are made of, exact and by the shortest known way; speed is no aim. */
export type Chance = () => number

export const binomialFrom = (random: Chance, trials: number, share: number): number => {
  let successes = 0
  for (let trial = 0; trial < trials; trial++) successes += Number(random() < share)
  return successes
}

/** J. H. Ahrens and U. Dieter, "Computer methods for sampling from gamma, beta, Poisson and binomial distributions", Computing 12, 1974: by halves through the gamma distribution. */
export const poissonFrom = (random: Chance, mean: number): number => {
  if (mean > 20) {
    const events = Math.floor((7 / 8) * mean)
    const time = gammaFrom(random, events)
    return time > mean ? binomialFrom(random, events - 1, mean / time) : events + poissonFrom(random, mean - time)
  }
  let [product, events] = [random(), 0]
  for (const least = Math.exp(-mean); product > least; events++) product *= random()
  return events
}

/** Counts whose variance is so many times their mean: a Poisson count of a gamma mean (negative binomial); Poisson at 1. */
export const countFrom = (random: Chance, mean: number, dispersion: number): number =>
  dispersion === 1 ? poissonFrom(random, mean) : poissonFrom(random, gammaFrom(random, mean / (dispersion - 1)) * (dispersion - 1))

/** Values of that mean: normal, or skewed as money and time are (lognormal), either with the same standard deviation. */
export const valueFrom = (random: Chance, mean: number, deviation: number, isSkewed: boolean): number => {
  if (!isSkewed) return mean + deviation * normalFrom(random)
  const variance = Math.log1p((deviation / mean) ** 2)
  return mean * Math.exp(Math.sqrt(variance) * normalFrom(random) - variance / 2)
}
