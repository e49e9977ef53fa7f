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

/** For each probability: what the rhythm says, what it says a little off, to either side, how far it may lie below and above, and the narrowest width so far. */
const roomFor = (count: number) => {
  const empty = (): Float64Array => new Float64Array(count)
  return { middle: empty(), off: empty(), other: empty(), below: empty(), above: empty(), widths: empty() }
}
type Room = ReturnType<typeof roomFor>

/** Used again and again: a batch asks for thousands of intervals a second, and nothing of them outlives the asking. By how many there are. */
const rooms: Room[] = []
const roomOf = (count: number): Room => {
  const room = rooms[count] ?? roomFor(count)
  rooms[count] = room
  return room
}

/** The worst of two directions, in squares. */
const addReach = (told: Told, one: Place, two: Place, { middle, off, other, below, above }: Room): void => {
  told(one.mu, one.sigma, off)
  told(two.mu, two.sigma, other)
  for (let index = 0; index < off.length; index++) {
    const own = middle[index] as number
    const under = Math.max(0, own - Math.min(off[index] as number, other[index] as number))
    const over = Math.max(0, Math.max(off[index] as number, other[index] as number) - own)
    below[index] = (below[index] as number) + under * under
    above[index] = (above[index] as number) + over * over
  }
}
type Place = Pick<Rhythm, 'mu' | 'sigma'>

/** How far each probability lies from what the rhythm says, when its place or its spread is as far off as it may well be. Filled in anew. */
const reach = ({ mu, sigma, weight }: Rhythm, told: Told, room: Room): void => {
  const { middle, below, above } = room
  const distance = INTERVAL.standardErrors.value
  const place = (distance * sigma) / Math.sqrt(RHYTHM_MODEL.k0.value + weight)
  const spread = Math.exp(distance / Math.sqrt(2 * (RHYTHM_MODEL.n0.value + weight)))
  told(mu, sigma, middle)
  below.fill(0)
  above.fill(0)
  addReach(told, { mu: mu + place, sigma }, { mu: mu - place, sigma }, room)
  addReach(told, { mu, sigma: sigma * spread }, { mu, sigma: sigma / spread }, room)
  for (let index = 0; index < middle.length; index++) {
    below[index] = Math.min(middle[index] as number, Math.sqrt(below[index] as number))
    above[index] = Math.min(1 - (middle[index] as number), Math.sqrt(above[index] as number))
  }
}

/**
 * How far may each of these probabilities be off, as little as is known of this channel?
 *
 * Nine chances in ten, as far as the rhythm goes; what all channels have in common (stopping, coming back) is taken as known.
 * Method: the posterior spread of place and of log spread of a normal sample with prior counts, carried to the probability one by one and
 * added in squares. An interval is as wide as the narrowest that the newest 0, 1, 2, 4 ... gaps give: who sees fewer old posts therefore never
 * gets a narrower one. Within that width it lies as the rhythm says, moved where a longer horizon would otherwise have a lower bound than a
 * shorter one. Laws: test/domain/audit/vitality/interval.test.ts. Coverage is measured by `npm run bench:vitality`.
 */
export const intervalsOf = (probabilities: readonly number[], { gaps, silence, activeDays }: Uncertain): readonly Interval[] => {
  const told = outlooksOver(silence, activeDays)
  const room = roomOf(probabilities.length)
  const { below, above, widths } = room
  widths.fill(1)
  // The last one is that of the most gaps; its sides are the ones that count.
  for (const rhythm of rhythmsOfNewest(gaps, COUNTS)) {
    reach(rhythm, told, room)
    for (let index = 0; index < widths.length; index++) {
      widths[index] = Math.min(widths[index] as number, (below[index] as number) + (above[index] as number))
    }
  }
  const wished = probabilities.map((probability, index): Placed => {
    const [under, over] = [below[index] as number, above[index] as number]
    return placed(
      probability,
      widths[index] as number,
      under + over === 0 ? 0.5 : Math.min(1 - LEAST_SIDE, Math.max(LEAST_SIDE, under / (under + over))),
    )
  })
  return [wished[0] as Placed, ...inOrder(wished.slice(1), activeDays)].map(({ low, whole }) => ({
    low: low / MILLION,
    high: (low + whole) / MILLION,
  }))
}

/** Of its width so much lies on either side, where there is room for it: that both directions off lead one way says little where little is known. */
const LEAST_SIDE = 0.1

/** An interval in whole millionths, so that rounding cannot make a wider one the narrower: where it begins, how wide it is, and where it may begin. */
type Placed = { readonly low: number; readonly whole: number; readonly least: number; readonly most: number }

const placed = (probability: number, width: number, shareBelow: number): Placed => {
  const [middle, whole] = [Math.round(probability * MILLION), Math.min(MILLION, Math.ceil(width * MILLION))]
  const [least, most] = [Math.max(0, middle - whole), Math.min(middle, MILLION - whole)]
  return { low: Math.min(most, Math.max(least, Math.round(middle - whole * shareBelow))), whole, least, most }
}

/**
 * Moved, never widened or narrowed, until no bound of a longer horizon lies below that of a shorter one: a post within a month is one within a year.
 * Where widths leave no such place (a shorter horizon whose width is more than the probability and the width of the longer one), an interval stays about its own probability: a width may not depend on where it lies.
 */
const inOrder = (wished: readonly Placed[], activeDays: readonly number[]): readonly Placed[] => {
  const byLength = [...wished.keys()].sort((a, b) => (activeDays[a] as number) - (activeDays[b] as number))
  const latest = [...wished.map(({ most }) => most)]
  for (let at = byLength.length - 2; at >= 0; at--) {
    const [index, next] = [byLength[at] as number, byLength[at + 1] as number]
    latest[index] = Math.min(latest[index] as number, (latest[next] as number) - step(wished[index] as Placed, wished[next] as Placed))
  }
  const result = [...wished]
  let before: Placed | undefined
  for (const index of byLength) {
    const own = wished[index] as Placed
    const from = before === undefined ? own.low : Math.max(own.low, before.low + step(before, own))
    before = { ...own, low: Math.min(own.most, Math.max(own.least, Math.min(from, latest[index] as number))) }
    result[index] = before
  }
  return result
}

/** How much later the longer one has to begin, for both of its bounds to lie beyond those of the shorter one. */
const step = (shorter: Placed, longer: Placed): number => Math.max(0, shorter.whole - longer.whole)
