import { createTask, type Logger, parse } from 'node-cron'

/** node-cron would write to the console. */
export const SILENT: Logger = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} }

const [MINUTE_MS, DAY_MS, HOURS] = [60_000, 86_400_000, 24]
/** 29 February on a given day of the week comes every 40 years at the longest. */
const MOST_DAYS = 36_525

/** The times an expression names, as a clock on a wall shows them: milliseconds since 1970 as if it showed UTC. */
export type WallClock = {
  /** The first time after that one; undefined when there is none within a century. */
  next(after: number): number | undefined
  /** It names every hour of its days: what is meant is a distance, and no time of the day. */
  readonly namesEveryHour: boolean
}

const ascending = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b)

/** @param cron of five fields, checked. */
export const wallClockOf = (cron: string): WallClock => {
  const fields = parse(cron)
  const [hours, minutes, months] = [ascending(fields.hour), ascending(fields.minute), new Set(fields.month)]
  const times = hours.flatMap((hour) => minutes.map((minute) => (hour * 60 + minute) * MINUTE_MS))
  const first = times[0] ?? 0
  // In UTC, where no time is left out or comes twice, its days are told by whether their first time matches.
  const task = createTask(cron, () => undefined, { timezone: 'UTC', logger: SILENT })
  // Every task is entered in a register of the package until it is destroyed; matching needs no entry.
  void task.destroy()
  // Asked for each of its times, a day is matched once.
  let known = { day: Number.NaN, isOne: false }
  const isDay = (day: number): boolean => {
    if (known.day === day) return known.isOne
    const date = new Date(day * DAY_MS + first)
    known = { day, isOne: months.has(date.getUTCMonth() + 1) && task.match(date) }
    return known.isOne
  }
  return {
    namesEveryHour: hours.length === HOURS,
    next(after) {
      const today = Math.floor(after / DAY_MS)
      const later = times.find((time) => today * DAY_MS + time > after)
      if (later !== undefined && isDay(today)) return today * DAY_MS + later
      for (let day = today + 1; day <= today + MOST_DAYS; day += 1) if (isDay(day)) return day * DAY_MS + first
      return undefined
    },
  }
}
