import { outlooksOver } from './forecast.ts'
import { INTERVAL, RHYTHM_MODEL } from './parameters.ts'
import { type Rhythm, rhythmsOfNewest } from './rhythm.ts'

/** Bounds of a probability, 0..1. */
export type Interval = { readonly low: number; readonly high: number }

/** What is uncertain of a silence: the probability of being alive, then that of a post within each of so many further active days. */
export type Uncertain = { readonly gaps: readonly number[]; readonly silence: number; readonly activeDays: readonly number[] }

/** Newest gaps that intervals are compared over; more of them hardly count (half-life). */
const COUNTS: readonly number[] = [0, 1, 2, 4, 8, 16, 32]
const MILLION = 1_000_000

type Told = ReturnType<typeof outlooksOver>
type Reaches = { readonly below: Float64Array; readonly above: Float64Array }

/** How far each probability lies from what the rhythm says, when its place or its spread is as far off as it may well be. */
const reachesOf = ({ mu, sigma, weight }: Rhythm, told: Told): Reaches => {
  const distance = INTERVAL.standardErrors.value
  const place = (distance * sigma) / Math.sqrt(RHYTHM_MODEL.k0.value + weight)
  const spread = Math.exp(distance / Math.sqrt(2 * (RHYTHM_MODEL.n0.value + weight)))
  const middle = told(mu, sigma)
  const [later, sooner, wider, closer] = [told(mu + place, sigma), told(mu - place, sigma), told(mu, sigma * spread), told(mu, sigma / spread)]
  const [below, above] = [new Float64Array(middle.length), new Float64Array(middle.length)]
  for (let index = 0; index < middle.length; index++) {
    const probability = middle[index] as number
    const [a, b, c, d] = [later[index] as number, sooner[index] as number, wider[index] as number, closer[index] as number]
    const [downByPlace, downBySpread] = [Math.max(0, probability - Math.min(a, b)), Math.max(0, probability - Math.min(c, d))]
    const [upByPlace, upBySpread] = [Math.max(0, Math.max(a, b) - probability), Math.max(0, Math.max(c, d) - probability)]
    below[index] = Math.min(probability, Math.sqrt(downByPlace * downByPlace + downBySpread * downBySpread))
    above[index] = Math.min(1 - probability, Math.sqrt(upByPlace * upByPlace + upBySpread * upBySpread))
  }
  return { below, above }
}

/**
 * How far may each of these probabilities be off, as little as is known of this channel?
 *
 * Nine chances in ten, as far as the rhythm goes; what all channels have in common (stopping, coming back) is taken as known.
 * Method: the posterior spread of place and of log spread of a normal sample with prior counts, carried to the probability one by one and
 * added in squares. An interval is as wide as the narrowest that the newest 0, 1, 2, 4 ... gaps give: who sees fewer old posts therefore never
 * gets a narrower one (law in test/domain/audit/vitality/interval.test.ts). Coverage is measured by `npm run bench:vitality`.
 */
export const intervalsOf = (probabilities: readonly number[], { gaps, silence, activeDays }: Uncertain): readonly Interval[] => {
  const told = outlooksOver(silence, activeDays)
  const reaches = rhythmsOfNewest(gaps, COUNTS).map((rhythm) => reachesOf(rhythm, told))
  const last = reaches.at(-1) as Reaches
  return probabilities.map((probability, index) => {
    let width = 1
    for (const { below, above } of reaches) width = Math.min(width, (below[index] as number) + (above[index] as number))
    const [below, above] = [last.below[index] as number, last.above[index] as number]
    return placed(probability, width, below + above === 0 ? 0 : below / (below + above))
  })
}

/** In whole millionths, so that rounding cannot make a wider interval the narrower one. */
const placed = (probability: number, width: number, shareBelow: number): Interval => {
  const [middle, whole] = [Math.round(probability * MILLION), Math.min(MILLION, Math.ceil(width * MILLION))]
  const low = Math.min(MILLION - whole, Math.max(0, Math.round(middle - whole * shareBelow)))
  return { low: low / MILLION, high: (low + whole) / MILLION }
}
