import { IRREGULARITY } from './parameters.ts'
import type { Rhythm } from './rhythm.ts'
import type { TypicalGaps } from './typical-gaps.ts'

export const REGULARITIES = ['regular', 'uneven', 'bursty'] as const
export type Regularity = (typeof REGULARITIES)[number]

/** How far a channel's gaps lie apart. */
export type Irregularity = {
  readonly regularity: Regularity
  /** Standard deviation of the logarithm of its gaps, as the rhythm has it. */
  readonly spread: number
  /** Days that one gap in ten stays under, and that one in ten exceeds. */
  readonly shortGapDays: number
  readonly longGapDays: number
}

/**
 * Does the channel keep its distance, or does it post when it happens to?
 *
 * Measured by what pure chance would do: posts at a constant rate have exponential gaps, whose logarithm has a standard deviation of
 * pi / sqrt 6. Half of that is regular, more is bursty.
 */
export const irregularityOf = ({ sigma }: Rhythm, { short, long }: TypicalGaps): Irregularity => {
  const { regularUpTo, unevenUpTo } = IRREGULARITY
  return {
    regularity: sigma <= regularUpTo.value ? 'regular' : sigma <= unevenUpTo.value ? 'uneven' : 'bursty',
    spread: sigma,
    shortGapDays: short,
    longGapDays: long,
  }
}
