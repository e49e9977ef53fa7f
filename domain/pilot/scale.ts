import { type CountSample, type Kpi, type MeanSample, type RateSample, type Sample, sharesOf } from './kpi.ts'

/**
 * The scale on which a KPI is compared: one on which the variance of what was seen depends on how much was seen and not on the value itself.
 *
 * Shares as 2·arcsin √p with variance 1/n, the scale of Cohen's h (J. Cohen, "Statistical Power Analysis for the Behavioral Sciences", 1988, chapter 6);
 * counts as 2·√λ with variance 1/weeks; means as they are, with variance s²/n. Small samples are corrected after F. J. Anscombe, "The transformation of
 * Poisson, binomial and negative-binomial data", Biometrika 35, 1948. What goes beyond these variances is measured from week to week (`effect.ts`).
 */
export type KpiScale = {
  /** From the unit of the KPI (a count by the week) to the scale. */
  readonly of: (value: number) => number
  /** Back again, kept within what can be. */
  readonly value: (onScale: number) => number
  /** By how much the scale moves with the value. */
  readonly slope: (value: number) => number
}

const SHARES: KpiScale = {
  of: (share) => 2 * Math.asin(Math.sqrt(share)),
  value: (angle) => Math.sin(Math.min(Math.PI, Math.max(0, angle)) / 2) ** 2,
  slope: (share) => 1 / Math.sqrt(share * (1 - share)),
}
const COUNTS: KpiScale = {
  of: (count) => 2 * Math.sqrt(count),
  value: (root) => (Math.max(0, root) / 2) ** 2,
  slope: (count) => 1 / Math.sqrt(count),
}
const MEANS: KpiScale = { of: (mean) => mean, value: (mean) => mean, slope: () => 1 }

export const scaleOf = (type: Kpi['type']): KpiScale => (sharesOf(type) ? SHARES : type === 'count' ? COUNTS : MEANS)

/** What was seen, added up. `size` is what one part of the variance is divided by: trials, weeks or values. */
export type Total = {
  readonly size: number
  /** Successes, events, or the sum of values. */
  readonly sum: number
  /** Sum of squares about the mean, with its degrees of freedom; they mean something for a mean alone. */
  readonly squares: number
  readonly squaresFreedom: number
}

export const NOTHING: Total = { size: 0, sum: 0, squares: 0, squaresFreedom: 0 }

/** @param days how many days the sample is of. */
export const totalOf = (type: Kpi['type'], sample: Sample, days: number): Total => {
  if (sharesOf(type)) {
    const { successes, trials } = sample as RateSample
    return { size: trials, sum: successes, squares: 0, squaresFreedom: 0 }
  }
  if (type === 'count') return { size: days / 7, sum: (sample as CountSample).count, squares: 0, squaresFreedom: 0 }
  const { number, mean, standardDeviation = 0 } = sample as MeanSample
  const freedom = Math.max(0, number - 1)
  return { size: number, sum: number * mean, squares: freedom * standardDeviation ** 2, squaresFreedom: freedom }
}

/** Both together: the days of a week make the same week in whatever number they come. */
export const together = (one: Total, other: Total): Total => {
  if (one.size === 0) return other
  if (other.size === 0) return one
  const size = one.size + other.size
  const apart = one.sum / one.size - other.sum / other.size
  return {
    size,
    sum: one.sum + other.sum,
    squares: one.squares + other.squares + ((one.size * other.size) / size) * apart ** 2,
    squaresFreedom: one.squaresFreedom + other.squaresFreedom + 1,
  }
}

/** The value of a total in the unit of the KPI; undefined where nothing was seen. */
export const levelOf = ({ size, sum }: Total): number | undefined => (size > 0 ? sum / size : undefined)

/** The same on the scale, corrected for small samples. */
export const scaledLevel = (type: Kpi['type'], { size, sum }: Total): number => {
  if (sharesOf(type)) return 2 * Math.asin(Math.sqrt((sum + 3 / 8) / (size + 3 / 4)))
  if (type === 'count') return 2 * Math.sqrt((sum + 3 / 8) / size)
  return sum / size
}
