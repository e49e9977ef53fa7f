import { dayOf, type Instant, instantOfDay } from '../../domain/shared/calendar.ts'

/** How much of a list is looked at: so many pages of it, as far back as a year. */
export const MOST_PAGES = 5
const WINDOW_DAYS = 365

/** `next`: what leads to the next page; absent on the last one. */
export type Page<T, N = string> = { readonly items: readonly T[]; readonly next: N | undefined }
/** What stood in the way of a page. */
export type Unlisted<U> = { readonly unread: U }
/** `hasOlder`: the list goes on, or may. */
export type Listed<T> = { readonly items: readonly T[]; readonly hasOlder: boolean }

export const windowStart = (observedAt: Instant): Instant => instantOfDay(dayOf(observedAt) - WINDOW_DAYS)

/**
 * What is in this list, as far as the budget goes? Each item once, in the order of the platform.
 *
 * Ends at the last page, at the fifth, at one that brings nothing new, when it reaches back a year, and when `isEnough` says so. Trouble before anything was seen is trouble with the
 * whole list; later it leaves what was read, with older ones that were not.
 *
 * @param ask for a page; told how many items are known by then.
 * @param timeOf the moment that places an item in the list; undefined for one that says nothing of how far it reaches.
 * @param isRanked the list is not sorted by time, and filtered after it was cut into pages: an old item among new ones says nothing, nor does one page without items; a page of old
 *   ones does, and a second one without any in a row.
 */
export const readList = async <T extends { readonly id: string }, U, N = string>({
  ask,
  timeOf,
  observedAt,
  isRanked = false,
  mostPages = MOST_PAGES,
  isEnough = () => false,
}: {
  readonly ask: (next: N | undefined, known: number) => Promise<Page<T, N> | Unlisted<U>>
  readonly timeOf: (item: T) => Instant | undefined
  readonly observedAt: Instant
  readonly isRanked?: boolean
  readonly mostPages?: number
  readonly isEnough?: (known: readonly T[]) => boolean
}): Promise<Listed<T> | Unlisted<U>> => {
  const known = new Map<string, T>()
  const listed = (hasOlder: boolean): Listed<T> => ({ items: [...known.values()], hasOlder })
  let next: N | undefined
  let wasGap = false
  for (let pages = 0; pages < mostPages; pages++) {
    const page = await ask(next, known.size)
    if ('unread' in page) return known.size === 0 ? page : listed(true)
    const fresh = page.items.filter(({ id }) => !known.has(id))
    for (const item of fresh) known.set(item.id, item)
    if (page.next === undefined) return listed(false)
    // A list that goes on and brings nothing new turns in a circle: older ones may be there and are not to be had.
    const isGap: boolean = isRanked && page.items.length === 0 && !wasGap
    const isTurning = fresh.length === 0 && !isGap
    if (isTurning || reachesBack(fresh.map(timeOf), windowStart(observedAt), isRanked) || isEnough([...known.values()])) break
    next = page.next
    wasGap = isGap
  }
  return listed(true)
}

const reachesBack = (times: ReadonlyArray<Instant | undefined>, start: Instant, isRanked: boolean): boolean => {
  const areOld = times.filter((time) => time !== undefined).map((time) => dayOf(time) < dayOf(start))
  return areOld.includes(true) && !(isRanked && areOld.includes(false))
}
