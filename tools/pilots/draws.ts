import { normalUpperQuantile } from '../../domain/shared/normal.ts'
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

/** Poisson counts of that mean over all weeks, of which so large a part brings nothing at all (D. Lambert, "Zero-inflated Poisson regression", Technometrics 34, 1992). */
export const zeroInflatedFrom = (random: Chance, mean: number, nothing: number): number =>
  random() < nothing ? 0 : poissonFrom(random, mean / (1 - nothing))

/** A factor of mean 1 whose logarithm is normal with that standard deviation. */
export const logNormalFrom = (random: Chance, deviation: number): number => Math.exp(deviation * normalFrom(random) - deviation ** 2 / 2)

/** A factor of mean 1 and variance 1 / shape: J. R. Michael, W. R. Schucany and R. W. Haas, "Generating random variates using transformations with multiple roots", The American Statistician 30, 1976. */
export const inverseGaussianFrom = (random: Chance, shape: number): number => {
  const square = normalFrom(random) ** 2 / (2 * shape)
  const root = 1 + square - Math.sqrt(2 * square + square * square)
  return random() * (1 + root) <= 1 ? root : 1 / root
}

/** A Poisson count whose mean is usually a little less than that, and ten times as much in one week of twenty. */
export const burstsFrom = (random: Chance, mean: number): number => poissonFrom(random, ((random() < 0.05 ? 10 : 1) * mean) / 1.45)

/** Successes of trials of one week that are alike by so much (beta-binomial): variance is `1 + (trials - 1) * alike` times that of chance. */
export const betaBinomialFrom = (random: Chance, trials: number, share: number, alike: number): number => {
  const both = 1 / alike - 1
  const [one, other] = [gammaFrom(random, both * share), gammaFrom(random, both * (1 - share))]
  return binomialFrom(random, trials, one / (one + other))
}

/** Ratings from 1 to 5 with most of them at the ends; their variance is 0.625 * (mean - 1) * (5 - mean). */
export const ratingFrom = (random: Chance, mean: number): number => 1 + betaBinomialFrom(random, 4, (mean - 1) / 4, 0.5)

/** A gamma value; its standard deviation is the mean through the root of the shape. */
export const gammaValueFrom = (random: Chance, mean: number, shape: number): number => (mean / shape) * gammaFrom(random, shape)

/** A value of V. Pareto's distribution; its standard deviation is `mean / √(shape * (shape - 2))`. */
export const paretoFrom = (random: Chance, mean: number, shape: number): number => (mean * (1 - 1 / shape)) / (1 - random()) ** (1 / shape)

/** Minutes until an answer, lognormal: that share of them is within the limit. */
export const minutesFrom = (random: Chance, share: number, deviation: number, limit: number): number =>
  limit * Math.exp(deviation * (normalFrom(random) - normalUpperQuantile(Math.log1p(-share))))
