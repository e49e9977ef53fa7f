import { type CronFieldError, createTask, type Logger, type ScheduledTask, schedule, validateDetailed } from 'node-cron'
import type { CronClock } from '../../domain/ports.ts'
import type { Instant } from '../../domain/shared/calendar.ts'

/** A tick that could not be acted upon: `onTick` rejected. */
export type TickTrouble = { readonly key: string; readonly tick: Instant; readonly error: unknown }

type Checked = ReturnType<CronClock['check']>

const FIVE_FIELDS = /^\S+(?: +\S+){4}$/
/** No field needs a third digit, and node-cron writes a range out in full before it looks at its bounds. */
const LONG_NUMBER = /\d{3}/
const MAX_LENGTH = 100

/** node-cron would write to the console; what matters is reported through `onTrouble`. */
const SILENT: Logger = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} }

const FIELDS: Readonly<Record<string, string>> = {
  minute: 'minute',
  hour: 'hour',
  dayOfMonth: 'day of month',
  month: 'month',
  dayOfWeek: 'day of week',
}

const invalid = (detail: string): Checked => ({ ok: false, code: 'cron-invalid', detail })

/** The zone as the platform spells it; undefined when it knows none of that name. */
const knownZone = (timeZone: string): string | undefined => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

const wordsFor = (errors: readonly CronFieldError[]): string =>
  errors.map(({ field, value, message }) => (FIELDS[field] ? `${FIELDS[field]} ${JSON.stringify(value ?? '')}` : message)).join(', ')

const checkedWords = (cron: string): Checked => {
  if (cron.length > MAX_LENGTH) return invalid(`longer than ${MAX_LENGTH} characters`)
  if (!FIVE_FIELDS.test(cron)) return invalid('five fields are needed: minute, hour, day of month, month, day of week')
  if (LONG_NUMBER.test(cron)) return invalid('a number has more than two digits')
  const { valid, errors } = validateDetailed(cron)
  return valid ? { ok: true } : invalid(`cannot run with ${wordsFor(errors)}`)
}

/** What node-cron finds the next run with. It publishes only the way from now on; a test holds the two together. */
type Walking = ScheduledTask & { readonly timeMatcher: { getNextMatch(from: Date): Date } }

/** The runs after that moment; after now when it is left out. */
const upcoming = (cron: string, timezone: string, count: number, after?: Instant): readonly Instant[] => {
  const task = createTask(cron, () => undefined, { timezone, logger: SILENT }) as Walking
  try {
    if (after === undefined) return task.getNextRuns(count).map((run) => run.toISOString())
    const runs: Date[] = []
    while (runs.length < count) runs.push(task.timeMatcher.getNextMatch(runs.at(-1) ?? new Date(after)))
    return runs.map((run) => run.toISOString())
  } catch {
    // It looks a century ahead and throws when there is nothing: 30 days before the end of February, for one.
    return []
  } finally {
    // Every task is entered in a register of the package until it is destroyed.
    void task.destroy()
  }
}

const check = (cron: string, timeZone: string): Checked => {
  const words = checkedWords(cron)
  if (!words.ok) return words
  const zone = knownZone(timeZone)
  if (zone === undefined) return { ok: false, code: 'time-zone-unknown', detail: timeZone }
  return upcoming(cron, zone, 1).length > 0 ? words : invalid('there is no such moment within a century')
}

const nextRuns = (cron: string, timeZone: string, count: number, after?: Instant): readonly Instant[] => {
  const zone = knownZone(timeZone)
  return zone !== undefined && checkedWords(cron).ok ? upcoming(cron, zone, count, after) : []
}

/**
 * Cron expressions of five fields on the machine's time. A day must satisfy both day fields where both are given.
 *
 * A local time that a change to summer time leaves out is not made up for; one that comes twice is used once.
 * A machine that slept runs the latest tick it missed, once, and none of those before.
 *
 * @param onTrouble told when `onTick` rejects; the schedule goes on.
 */
export const nodeCronClock = ({ onTrouble = () => {} }: { readonly onTrouble?: (trouble: TickTrouble) => void } = {}): CronClock => ({
  check,
  nextRuns: (cron, timeZone, count) => nextRuns(cron, timeZone, count),
  runsAfter: (cron, timeZone, after, count) => nextRuns(cron, timeZone, count, after),
  nextRun(cron, timeZone) {
    return nextRuns(cron, timeZone, 1)[0]
  },

  /** @throws RangeError for what `check` refuses: whoever starts a schedule has checked it. */
  start({ key, cron, timeZone, onTick }) {
    const checked = check(cron, timeZone)
    if (!checked.ok) throw new RangeError(`${checked.code}: ${checked.detail}`)
    let stopped = false
    const act = async ({ date }: { readonly date: Date }): Promise<void> => {
      if (stopped) return
      const tick = date.toISOString()
      try {
        await onTick(tick)
      } catch (error) {
        onTrouble({ key, tick, error })
      }
    }
    const task = schedule(cron, act, {
      name: key,
      timezone: knownZone(timeZone) ?? timeZone,
      logger: SILENT,
      suppressMissedWarning: true,
      missedExecutionTolerance: Number.POSITIVE_INFINITY,
    })
    return () => {
      stopped = true
      void task.destroy()
    }
  },
})
