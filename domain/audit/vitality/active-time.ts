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

/**
 * How many days count between two, when some were announced as silent?
 *
 * @throws RangeError when a pause is not written in dates.
 */
export const activeTime = (pauses: readonly Pause[] = []): ActiveTime => {
  const stretches = mergedPauses(pauses)
  if (stretches.length === 0) return UNBROKEN
  return {
    hasPauses: true,
    between: (from, to) =>
      stretches.reduce((days, stretch) => days - Math.max(0, Math.min(to, stretch.to) - Math.max(from + 1, stretch.from) + 1), to - from),
    after: (from, activeDays) =>
      stretches.reduce((day, stretch) => {
        const ahead = stretch.to - Math.max(from + 1, stretch.from) + 1
        return ahead > 0 && stretch.from <= day ? day + ahead : day
      }, from + activeDays),
  }
}
