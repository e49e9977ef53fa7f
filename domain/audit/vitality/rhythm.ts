import type { Day } from '../../shared/calendar.ts'
import type { ActiveTime } from './active-time.ts'
import { RHYTHM_MODEL } from './parameters.ts'

/** A channel's own distribution of gaps: the logarithm of a gap in days is normal with this mean and spread. */
export type Rhythm = { readonly mu: number; readonly sigma: number }

/**
 * Active days from each posting day to the next, oldest first.
 *
 * A day with a post is never a pause, whatever was declared, so that a gap has at least one day.
 */
export const gapsOf = (postingDays: readonly Day[], time: ActiveTime): readonly number[] => {
  const gaps: number[] = []
  for (let index = 1; index < postingDays.length; index++) {
    gaps.push(1 + time.between(postingDays[index - 1] as Day, (postingDays[index] as Day) - 1))
  }
  return gaps
}

/**
 * What rhythm does this channel keep?
 *
 * Logarithms of days. A channel with few gaps is drawn towards all channels; without any it is the average channel.
 * Method: mean and variance of log gaps under weights that halve every few gaps (incremental form: D. H. D. West, "Updating Mean and
 * Variance Estimates", 1979), shrunk by prior counts (conjugate normal model). ADR 0003.
 */
export const rhythmOf = (gaps: readonly number[]): Rhythm => {
  const { m0, k0, v0, n0, halfLife } = RHYTHM_MODEL
  const decay = 0.5 ** (1 / halfLife.value)
  let weight = 0
  let mean = 0
  let squares = 0
  for (const gap of gaps) {
    const distance = Math.log(gap) - mean
    weight = weight * decay + 1
    mean += distance / weight
    squares = squares * decay + distance * (Math.log(gap) - mean)
  }
  return {
    mu: (k0.value * m0.value + weight * mean) / (k0.value + weight),
    sigma: Math.sqrt((n0.value * v0.value + squares) / (n0.value + weight)),
  }
}
