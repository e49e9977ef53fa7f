import { leastChanceOf, outlooksOver } from './forecast.ts'
import { INTERVAL, RHYTHM_MODEL } from './parameters.ts'
import { type Rhythm, rhythmsOfNewest } from './rhythm.ts'

/** Bounds of a probability, 0..1. */
export type Interval = { readonly low: number; readonly high: number }

/** What is uncertain of a silence: the probability of being alive, then that of a post within each of so many further active days. */
export type Uncertain = { readonly gaps: readonly number[]; readonly silence: number; readonly activeDays: readonly number[] }

/** Newest gaps that widths are compared over; more of them hardly count (half-life). */
const COUNTS: ReadonlySet<number> = new Set([0, 1, 2, 4, 8, 16, 32])
/** All of them, as far as they count at all: what is older than so many gaps weighs less than a millionth of a millionth and moves no probability. */
const EVERY_COUNT: readonly number[] = Array.from({ length: 321 }, (_, count) => count)
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

/** An interval in whole millionths, so that rounding cannot make a wider one the narrower: what it holds, how wide it is, and how much of that would lie below. */
type Wished = { readonly middle: number; readonly whole: number; readonly shareBelow: number }

/**
 * How far may each of these probabilities be off, as little as is known of this channel?
 *
 * Nine chances in ten, as far as the rhythm goes; what all channels have in common (stopping, coming back) is taken as known.
 * Method: the posterior spread of place and of log spread of a normal sample with prior counts, carried to the probability one by one and
 * added in squares. An interval is as wide as the narrowest that the newest 0, 1, 2, 4 ... gaps give, made fit for order (`orderly`): who sees fewer old
 * posts therefore never gets a narrower one. Within that width it lies as the rhythm says, moved so that no bound of a longer horizon lies below
 * that of a shorter one. Laws: test/domain/audit/vitality/interval.test.ts. Coverage is measured by `npm run bench:vitality`.
 */
export const intervalsOf = (probabilities: readonly number[], { gaps, silence, activeDays }: Uncertain): readonly Interval[] => {
  const told = outlooksOver(silence, activeDays)
  const rhythms = rhythmsOfNewest(gaps, EVERY_COUNT)
  const [alive, ...ahead] = wishesOf(probabilities, rhythms, told)
  const byLength = [...ahead.keys()].sort((a, b) => (activeDays[a] as number) - (activeDays[b] as number))
  const asked = byLength.map((index) => ahead[index] as Wished)
  const wholes = orderly(
    asked.map(({ whole }) => whole),
    {
      leastApart: () => leastApart(byLength, rhythms, told),
      leastChance: (at) => leastChanceOf(rhythms, silence, activeDays[byLength[at] as number] as number),
    },
  )
  const places = placesOf(asked.map((one, at) => ({ ...one, whole: wholes[at] as number })))
  const inOrderAsked: Interval[] = []
  for (const [at, index] of byLength.entries()) inOrderAsked[index] = places[at] as Interval
  return [...placesOf([alive as Wished]), ...inOrderAsked]
}

/** How wide each of them is, and on which side more of it lies, by itself. */
const wishesOf = (probabilities: readonly number[], rhythms: readonly Rhythm[], told: Told): readonly Wished[] => {
  const room = roomOf(probabilities.length)
  const { below, above, widths } = room
  widths.fill(1)
  // The last one is that of the most gaps; its sides are the ones that count.
  for (let count = 0; count < rhythms.length; count++) {
    if (!COUNTS.has(count)) continue
    reach(rhythms[count] as Rhythm, told, room)
    for (let index = 0; index < widths.length; index++) {
      widths[index] = Math.min(widths[index] as number, (below[index] as number) + (above[index] as number))
    }
  }
  return probabilities.map((probability, index) => {
    const [under, over] = [below[index] as number, above[index] as number]
    return {
      middle: Math.round(probability * MILLION),
      whole: Math.min(MILLION, Math.ceil((widths[index] as number) * MILLION)),
      shareBelow: under + over === 0 ? 0.5 : under / (under + over),
    }
  })
}

/** How far the probabilities of two horizons lie apart at least, in millionths, whatever part of the newest gaps is seen. Horizons count from 1; 0 is an end at which it is 0, the one after the last an end at which it is 1. */
type Apart = (shorter: number, longer: number) => number

/**
 * The widths, from shorter horizons to longer ones, with which their intervals find places in order.
 *
 * Lower and upper bounds can both ascend where no width is less than one before and one behind it, and none is more than one before it, one behind it and the distance of these two probabilities
 * together: it begins no earlier than the one, ends no later than the other, and each of these holds its own. So what dips is filled up, and what is too wide is cut, a little more than it has to be so that
 * each keeps something on either side. The distance is the least that the newest 0, 1, 2, 3 ... gaps give: who sees fewer old posts has fewer to choose from, so that no width becomes a narrower one.
 */
const orderly = (widths: readonly number[], { leastApart, leastChance }: Distances): readonly number[] => {
  const filled = widths.map((_, at) => Math.min(Math.max(...widths.slice(0, at + 1)), Math.max(...widths.slice(at))))
  if (!mayBeCut(filled, leastChance)) return filled
  const apart = leastApart()
  return filled.map((width, at) => {
    let most = width
    for (let shorter = 0; shorter <= at; shorter++) {
      for (let longer = at + 2; longer < filled.length + 2; longer++)
        most = Math.min(most, roomBetween(filled, shorter, longer, apart(shorter, longer)))
    }
    return most
  })
}

type Distances = {
  readonly leastApart: () => Apart
  /** No less than this, whatever part of the history is seen, for the horizon at that place. */
  readonly leastChance: (at: number) => number
}

/** How wide one between two others may be, so far apart. */
const roomBetween = (widths: readonly number[], shorter: number, longer: number, apart: number): number => {
  const [before, behind] = [widths[shorter - 1] ?? 0, widths[longer - 1] ?? 0]
  return Math.max(before, behind, Math.floor((1 - (LEAST_SIDES[0] as number)) * (before + behind)) + apart)
}

/** Whether any width may be too wide. Of channels that are alive none is, and each number of gaps need not be gone through to know it. */
const mayBeCut = (widths: readonly number[], leastChance: Distances['leastChance']): boolean => {
  for (let longer = 2; longer <= widths.length; longer++) {
    const widest = Math.max(...widths.slice(0, longer - 1))
    if (widest <= roomBetween(widths, 0, longer, 0)) continue
    if (widest > roomBetween(widths, 0, longer, Math.floor(leastChance(longer - 1) * MILLION) - 2 * ROUNDING)) return true
  }
  // An end behind all horizons leaves room for none that is wider than the one before.
  return widths.some((width, at) => at > 0 && width > (widths[at - 1] as number))
}

/** Each of two probabilities may be rounded by one more, or less, where it is worked out another way. */
const ROUNDING = 2

const leastApart = (byLength: readonly number[], rhythms: readonly Rhythm[], told: Told): Apart => {
  const ends = byLength.length + 2
  const least = new Float64Array(ends * ends).fill(MILLION)
  const chances = new Float64Array(ends)
  chances[ends - 1] = MILLION
  const { off } = roomOf(byLength.length + 1)
  for (const { mu, sigma } of rhythms) {
    told(mu, sigma, off)
    for (let at = 0; at < byLength.length; at++) chances[at + 1] = Math.round((off[(byLength[at] as number) + 1] as number) * MILLION)
    for (let shorter = 0; shorter < ends; shorter++) {
      for (let longer = shorter + 2; longer < ends; longer++) {
        const place = shorter * ends + longer
        least[place] = Math.min(least[place] as number, (chances[longer] as number) - (chances[shorter] as number))
      }
    }
  }
  return (shorter, longer) => Math.max(0, (least[shorter * ends + longer] as number) - ROUNDING)
}

/** Of a width so much lies on either side, where there is room for it: that both directions off lead one way says little where little is known. The most of these that leaves each a place in order. */
const LEAST_SIDES: readonly number[] = [0.1, 0.05, 0.02, 0.01, 0.001, 0]

/** Where intervals lie, from shorter horizons to longer ones: as each would have it, moved as far as order asks. */
const placesOf = (wished: readonly Wished[]): readonly Interval[] => {
  let lows: readonly number[] = []
  for (const side of LEAST_SIDES) {
    const rooms = wished.map((one) => roomBeside(one, side))
    lows = lowsIn(rooms)
    if (lows.every((low, at) => low >= (rooms[at] as Beside).least)) break
  }
  return wished.map(({ whole }, at) => ({ low: (lows[at] as number) / MILLION, high: ((lows[at] as number) + whole) / MILLION }))
}

/** Where an interval would begin, and where it may. */
type Beside = { readonly wish: number; readonly least: number; readonly most: number; readonly whole: number }

const roomBeside = ({ middle, whole, shareBelow }: Wished, side: number): Beside => {
  const last = MILLION - whole
  const own = Math.ceil(side * whole)
  const least = Math.min(last, Math.max(0, middle - whole + own))
  const most = Math.max(0, Math.min(last, middle - own))
  return { wish: Math.min(most, Math.max(least, Math.round(middle - whole * shareBelow))), least, most: Math.max(least, most), whole }
}

/** Below its least place where there is none in order. */
const lowsIn = (rooms: readonly Beside[]): readonly number[] => {
  const latest = rooms.map(({ most }) => most)
  for (let at = rooms.length - 2; at >= 0; at--) {
    latest[at] = Math.min(latest[at] as number, (latest[at + 1] as number) - step(rooms[at] as Beside, rooms[at + 1] as Beside))
  }
  const lows: number[] = []
  for (const [at, room] of rooms.entries()) {
    const before = rooms[at - 1]
    const earliest = before === undefined ? 0 : (lows[at - 1] as number) + step(before, room)
    lows.push(Math.min(latest[at] as number, Math.max(room.wish, earliest)))
  }
  return lows
}

/** How much later the longer one has to begin, for both of its bounds to lie beyond those of the shorter one. */
const step = (shorter: Beside, longer: Beside): number => Math.max(0, shorter.whole - longer.whole)
