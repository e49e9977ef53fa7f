import { outlookOf } from './forecast.ts'
import { INTERVAL, RHYTHM_MODEL } from './parameters.ts'
import { type Rhythm, rhythmsOfNewest } from './rhythm.ts'

/** Bounds of a probability, 0..1. */
export type Interval = { readonly low: number; readonly high: number }

/** What is uncertain of a silence: the probability of being alive, then that of a post within each of so many further active days. */
export type Uncertain = { readonly gaps: readonly number[]; readonly silence: number; readonly activeDays: readonly number[] }

/** Newest gaps that intervals are compared over; more of them hardly count (half-life). */
const COUNTS: readonly number[] = [0, 1, 2, 4, 8, 16, 32]
const MILLION = 1_000_000

const probabilitiesOf = (rhythm: Rhythm, { silence, activeDays }: Uncertain): readonly number[] => {
  const { pAlive, pPostWithin } = outlookOf(rhythm, silence)
  return [pAlive, ...activeDays.map(pPostWithin)]
}

type Reach = { readonly below: number; readonly above: number }

/** How far each probability lies from what the rhythm says, when its place or its spread is as far off as it may well be. */
const reachesOf = (rhythm: Rhythm, uncertain: Uncertain): readonly Reach[] => {
  const { mu, sigma, weight } = rhythm
  const distance = INTERVAL.standardErrors.value
  const place = (distance * sigma) / Math.sqrt(RHYTHM_MODEL.k0.value + weight)
  const spread = Math.exp(distance / Math.sqrt(2 * (RHYTHM_MODEL.n0.value + weight)))
  const told = probabilitiesOf(rhythm, uncertain)
  const [later, sooner, wider, closer] = [
    { ...rhythm, mu: mu + place },
    { ...rhythm, mu: mu - place },
    { ...rhythm, sigma: sigma * spread },
    { ...rhythm, sigma: sigma / spread },
  ].map((other) => probabilitiesOf(other, uncertain)) as [readonly number[], readonly number[], readonly number[], readonly number[]]
  return told.map((probability, index) => {
    const off = (side: 1 | -1, a: readonly number[], b: readonly number[]): number =>
      Math.max(0, side * ((a[index] as number) - probability), side * ((b[index] as number) - probability))
    return {
      below: Math.min(probability, Math.hypot(off(-1, later, sooner), off(-1, wider, closer))),
      above: Math.min(1 - probability, Math.hypot(off(1, later, sooner), off(1, wider, closer))),
    }
  })
}

/**
 * How far may each of these probabilities be off, as little as is known of this channel?
 *
 * Nine chances in ten, as far as the rhythm goes; what all channels have in common (stopping, coming back) is taken as known.
 * Method: the posterior spread of place and of log spread of a normal sample with prior counts, carried to the probability one by one and
 * added in squares. An interval is as wide as the narrowest that the newest 0, 1, 2, 4 ... gaps give: who sees fewer old posts therefore never
 * gets a narrower one (law in test/domain/audit/vitality/interval.test.ts). Coverage is measured by `npm run bench:vitality`.
 */
export const intervalsOf = (probabilities: readonly number[], uncertain: Uncertain): readonly Interval[] => {
  const reaches = rhythmsOfNewest(uncertain.gaps, COUNTS).map((rhythm) => reachesOf(rhythm, uncertain))
  const last = reaches.at(-1) as readonly Reach[]
  return probabilities.map((probability, index) => {
    const { below, above } = last[index] as Reach
    const width = Math.min(...reaches.map((each) => (each[index] as Reach).below + (each[index] as Reach).above))
    return placed(probability, width, below + above === 0 ? 0 : below / (below + above))
  })
}

/** In whole millionths, so that rounding cannot make a wider interval the narrower one. */
const placed = (probability: number, width: number, shareBelow: number): Interval => {
  const [middle, whole] = [Math.round(probability * MILLION), Math.min(MILLION, Math.ceil(width * MILLION))]
  const low = Math.min(MILLION - whole, Math.max(0, Math.round(middle - whole * shareBelow)))
  return { low: low / MILLION, high: (low + whole) / MILLION }
}
