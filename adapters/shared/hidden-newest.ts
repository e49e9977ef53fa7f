import { dayOf, type Instant } from '../../domain/shared/calendar.ts'

/**
 * May an entry without a date be newer than the newest that has one?
 *
 * Told by where it stands: in a list that runs from the newest to the oldest only what stands before the newest one may be, in a list that runs the other way only
 * what stands behind it. Where the dates do not tell which way the list runs, anything may. What is dated after `observedAt` is planned, and no newest post.
 */
export const hidesNewest = (moments: readonly (Instant | undefined)[], observedAt?: Instant): boolean => {
  const isPast = (moment: Instant): boolean => observedAt === undefined || dayOf(moment) <= dayOf(observedAt)
  const dated = moments.flatMap((moment, place) => (moment !== undefined && isPast(moment) ? [{ at: dayOf(moment), place }] : []))
  const undated = moments.flatMap((moment, place) => (moment === undefined ? [place] : []))
  const [first, last] = [dated[0], dated.at(-1)]
  if (undated.length === 0) return false
  if (first === undefined || last === undefined || first.at === last.at) return true
  const steps = dated.slice(1).map(({ at }, index) => at - (dated[index]?.at ?? at))
  if (steps.every((step) => step <= 0)) return undated.some((place) => place < first.place)
  return !steps.every((step) => step >= 0) || undated.some((place) => place > last.place)
}
