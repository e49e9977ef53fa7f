import type { Day } from '../../shared/calendar.ts'
import type { ActiveTime } from './active-time.ts'
import { RHYTHM_GAPS, RHYTHM_MODEL } from './parameters.ts'

/** A channel's own distribution of gaps: the logarithm of a gap in days is normal with this mean and spread. */
export type Rhythm = {
  readonly mu: number
  readonly sigma: number
  /** Gaps of its own it rests on, the older ones counted for less. */
  readonly weight: number
}

/** Active days from one posting day to the next, oldest first, and the day on which each of these gaps began. */
export type Gaps = { readonly days: readonly number[]; readonly since: readonly Day[] }

/**
 * The gaps that tell of its rhythm.
 *
 * One across a whole pause is as long as its active days: a rest is no time. One that begins or ends within a pause shows that the pause was not kept, and its active days are fewer than those that were
 * lived: it counts where it lay outside for the most part, and else tells nothing. Left out, never lengthened: a gap longer than the silence that a post ends could make that post look like a loss.
 */
export const gapsOf = (postingDays: readonly Day[], time: ActiveTime): Gaps => {
  const days: number[] = []
  const since: Day[] = []
  for (let index = 1; index < postingDays.length; index++) {
    const [from, to] = [postingDays[index - 1] as Day, postingDays[index] as Day]
    const active = time.between(from, to)
    if (active < to - from && !tells(from, to, time)) continue
    days.push(active)
    since.push(from)
  }
  return { days, since }
}

/** Does it span its pauses from end to end, or lie outside of them for the most part? */
const tells = (from: Day, to: Day, { between }: ActiveTime): boolean => {
  const isPaused = (day: Day): boolean => between(day - 1, day) === 0
  return (!isPaused(from) && !isPaused(to)) || between(from, to) >= RHYTHM_GAPS.outsidePauses.value * (to - from)
}

const LOGS = Float64Array.from({ length: 1024 }, (_, days) => Math.log(days))
/** The logarithm of a gap in days; of whole days up to some three years without working it out anew: a batch asks for some hundred thousand a second. */
export const logOf = (gap: number): number => LOGS[gap] ?? Math.log(gap)

type Moments = { readonly weight: number; readonly mean: number; readonly squares: number }

const shrunk = ({ weight, mean, squares }: Moments): Rhythm => {
  const { m0, k0, v0, n0 } = RHYTHM_MODEL
  return {
    mu: (k0.value * m0.value + weight * mean) / (k0.value + weight),
    sigma: Math.sqrt((n0.value * v0.value + squares) / (n0.value + weight)),
    weight,
  }
}

/** What a gap weighs beside the one after it. */
export const DECAY = 0.5 ** (1 / RHYTHM_MODEL.halfLife.value)

/**
 * What rhythm does this channel keep?
 *
 * Logarithms of days. A channel with few gaps is drawn towards all channels; without any it is the average channel.
 * Method: mean and variance of log gaps under weights that halve every few gaps (incremental form: D. H. D. West, "Updating Mean and
 * Variance Estimates", 1979), shrunk by prior counts (conjugate normal model). ADR 0003.
 */
export const rhythmOf = (gaps: readonly number[]): Rhythm => {
  let weight = 0
  let mean = 0
  let squares = 0
  for (const gap of gaps) {
    const logGap = logOf(gap)
    const distance = logGap - mean
    weight = weight * DECAY + 1
    mean += distance / weight
    squares = squares * DECAY + distance * (logGap - mean)
  }
  return shrunk({ weight, mean, squares })
}

/** The rhythm that each of so many newest gaps alone would tell; of the counts given, ascending, those there are gaps for. */
export const rhythmsOfNewest = (gaps: readonly number[], counts: readonly number[]): readonly Rhythm[] => {
  const rhythms: Rhythm[] = []
  let [weight, mean, squares, own] = [0, 0, 0, 1]
  let taken = 0
  for (const count of counts) {
    if (count > gaps.length) break
    for (; taken < count; taken++) {
      const distance = logOf(gaps[gaps.length - 1 - taken] as number) - mean
      weight += own
      mean += (distance * own) / weight
      squares += own * distance * distance * (1 - own / weight)
      own *= DECAY
    }
    rhythms.push(shrunk({ weight, mean, squares }))
  }
  return rhythms
}
