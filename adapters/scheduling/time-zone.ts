/** From this moment on the clocks of a zone are so many milliseconds ahead of UTC; `before` is what they were until then. */
export type ClockChange = { readonly at: number; readonly before: number; readonly after: number }

const DAY_MS = 86_400_000
/** Years that are remembered, of all zones; those of a thousand schedules in as many zones fit. */
const MOST_REMEMBERED = 2_000

const formats = new Map<string, Intl.DateTimeFormat>()
const remembered = new Map<string, readonly ClockChange[]>()

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  formats.set(zone, format)
  return format
}

/** The zone as the platform spells it; undefined when it knows none of that name. */
export const knownZone = (timeZone: string): string | undefined => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

/** By how many milliseconds the clocks of the zone are ahead of UTC at that moment. */
export const offsetAt = (zone: string, at: number): number => {
  const [, sign = '+', hours = '0', minutes = '0', seconds = '0'] = /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(formatOf(zone).format(at)) ?? []
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
  return sign === '-' ? -size : size
}

/** The first moment with another offset, which the second moment has already. */
const momentOfChange = (zone: string, from: number, to: number): number => {
  const before = offsetAt(zone, from)
  let [still, changed] = [from, to]
  while (changed - still > 1000) {
    const middle = Math.floor((still + changed) / 2_000) * 1000
    if (offsetAt(zone, middle) === before) still = middle
    else changed = middle
  }
  return changed
}

/** No zone has changed its clocks twice within a day. */
const changesIn = (zone: string, year: number): readonly ClockChange[] => {
  const changes: ClockChange[] = []
  const end = Date.UTC(year + 1, 0, 1)
  for (let from = Date.UTC(year, 0, 1); from < end; from += DAY_MS) {
    const [before, after] = [offsetAt(zone, from), offsetAt(zone, from + DAY_MS)]
    if (before !== after) changes.push({ at: momentOfChange(zone, from, from + DAY_MS), before, after })
  }
  return changes
}

const rememberedChanges = (zone: string, year: number): readonly ClockChange[] => {
  const name = `${zone} ${year}`
  const known = remembered.get(name)
  if (known) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const changes = changesIn(zone, year)
  remembered.set(name, changes)
  return changes
}

const yearOf = (at: number): number => new Date(at).getUTCFullYear()

/** The first change of clocks in `(after, until]`. */
export const nextChange = (zone: string, after: number, until: number): ClockChange | undefined => {
  for (let year = yearOf(after); year <= yearOf(until); year += 1) {
    const found = rememberedChanges(zone, year).find(({ at }) => at > after && at <= until)
    if (found) return found
  }
  return undefined
}

/** The last change of clocks in `(since, until]`. */
export const lastChange = (zone: string, since: number, until: number): ClockChange | undefined => {
  for (let year = yearOf(until); year >= yearOf(since); year -= 1) {
    const found = rememberedChanges(zone, year).findLast(({ at }) => at > since && at <= until)
    if (found) return found
  }
  return undefined
}
