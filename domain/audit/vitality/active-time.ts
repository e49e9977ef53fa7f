import type { Day, IsoDate } from '../../shared/calendar.ts'
import { dayOf } from '../../shared/calendar.ts'

/** A declared stretch in which silence was planned; both days included. */
export type Pause = { readonly from: IsoDate; readonly to: IsoDate }

/** Whole days, both included. */
type Stretch = { readonly from: Day; readonly to: Day }

/** Time as the channel promised to live it: inside a declared pause it stands still. */
export type ActiveTime = {
  /** Days after `from`, up to and including `to`, that lie in no pause. */
  readonly between: (from: Day, to: Day) => number
  /** The day on which that many active days have passed since `from`. */
  readonly after: (from: Day, activeDays: number) => Day
  /** Whether any pause was declared. */
  readonly hasPauses: boolean
}

const UNBROKEN: ActiveTime = { between: (from, to) => to - from, after: (from, activeDays) => from + activeDays, hasPauses: false }

/** Sorted and disjoint. A pause that ends before it begins is none. */
export const mergedPauses = (pauses: readonly Pause[]): readonly Stretch[] => {
  const stretches = pauses
    .map(({ from, to }) => ({ from: Math.floor(dayOf(from)), to: Math.floor(dayOf(to)) }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => a.from - b.from)
  const result: Stretch[] = []
  for (const stretch of stretches) {
    const last = result.at(-1)
    if (last && stretch.from <= last.to + 1) result[result.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) }
    else result.push(stretch)
  }
  return result
}

/** How many days of them lie on a day or before it: looked up, for a long history asks for each of its gaps. */
export const pausedUpTo = (stretches: readonly Stretch[]): ((day: Day) => number) => {
  const before: number[] = []
  let total = 0
  for (const { from, to } of stretches) {
    before.push(total)
    total += to - from + 1
  }
  return (day) => {
    let [low, high] = [0, stretches.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((stretches[middle] as Stretch).from <= day) low = middle + 1
      else high = middle
    }
    if (low === 0) return 0
    const { from, to } = stretches[low - 1] as Stretch
    return (before[low - 1] as number) + Math.min(day, to) - from + 1
  }
}

/**
 * How many days count between two, when some were announced as silent?
 *
 * @throws RangeError when a pause is not written in dates.
 */
export const activeTime = (pauses: readonly Pause[] = []): ActiveTime => {
  const stretches = mergedPauses(pauses)
  if (stretches.length === 0) return UNBROKEN
  const paused = pausedUpTo(stretches)
  return {
    hasPauses: true,
    between: (from, to) => to - from - (paused(to) - paused(from)),
    after: (from, activeDays) =>
      stretches.reduce((day, stretch) => {
        const ahead = stretch.to - Math.max(from + 1, stretch.from) + 1
        return ahead > 0 && stretch.from <= day ? day + ahead : day
      }, from + activeDays),
  }
}
