import { type CronFieldError, schedule, validateDetailed } from 'node-cron'
import type { CronClock } from '../../domain/ports.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import { occurrenceAfter } from './occurrences.ts'
import { knownZone } from './time-zone.ts'
import { SILENT, wallClockOf } from './wall-clock.ts'

/** A tick that could not be acted upon: `onTick` rejected. */
export type TickTrouble = { readonly key: string; readonly tick: Instant; readonly error: unknown }

type Checked = ReturnType<CronClock['check']>

const FIVE_FIELDS = /^\S+(?: +\S+){4}$/
/** No field needs a third digit, and node-cron writes a range out in full before it looks at its bounds. */
const LONG_NUMBER = /\d{3}/
const MAX_LENGTH = 100

const FIELDS: Readonly<Record<string, string>> = {
  minute: 'minute',
  hour: 'hour',
  dayOfMonth: 'day of month',
  month: 'month',
  dayOfWeek: 'day of week',
}

const invalid = (detail: string): Checked => ({ ok: false, code: 'cron-invalid', detail })

const wordsFor = (errors: readonly CronFieldError[]): string =>
  errors.map(({ field, value, message }) => (FIELDS[field] ? `${FIELDS[field]} ${JSON.stringify(value ?? '')}` : message)).join(', ')

const checkedWords = (cron: string): Checked => {
  if (cron.length > MAX_LENGTH) return invalid(`longer than ${MAX_LENGTH} characters`)
  if (!FIVE_FIELDS.test(cron)) return invalid('five fields are needed: minute, hour, day of month, month, day of week')
  if (LONG_NUMBER.test(cron)) return invalid('a number has more than two digits')
  const { valid, errors } = validateDetailed(cron)
  return valid ? { ok: true } : invalid(`cannot run with ${wordsFor(errors)}`)
}

/** How far a step can go in each field, in their order: from the first value to the last one. */
const SPANS: readonly (readonly [field: string, span: number])[] = [
  ['minute', 59],
  ['hour', 23],
  ['day of month', 30],
  ['month', 11],
  ['day of week', 6],
]

/** A step that leaves its field names the first value alone; node-cron takes it for that, and nobody means it. */
const tooLongStep = (cron: string): string | undefined => {
  const fields = cron.split(/ +/)
  for (const [place, [name, span]] of SPANS.entries()) {
    const field = fields[place] ?? ''
    const steps = [...field.matchAll(/\/(\d+)/g)].map(([, step]) => Number(step))
    if (steps.some((step) => step > span)) return `cannot run with ${name} ${JSON.stringify(field)}: a step is at most ${span} there`
  }
  return undefined
}

const upcoming = (cron: string, zone: string, { count, after }: { readonly count: number; readonly after: number }): readonly Instant[] => {
  const clock = wallClockOf(cron)
  const runs: number[] = []
  for (let last = after; runs.length < count; ) {
    const next = occurrenceAfter(clock, zone, last)
    if (next === undefined) break
    runs.push(next)
    last = next
  }
  return runs.map((run) => new Date(run).toISOString())
}

const check = (cron: string, timeZone: string): Checked => {
  const words = checkedWords(cron)
  if (!words.ok) return words
  const zone = knownZone(timeZone)
  if (zone === undefined) return { ok: false, code: 'time-zone-unknown', detail: timeZone }
  const step = tooLongStep(cron)
  if (step !== undefined) return invalid(step)
  return upcoming(cron, zone, { count: 1, after: Date.now() }).length > 0 ? words : invalid('there is no such moment within a century')
}

/** Also of an expression with too long a step, which was taken once: a schedule that has one goes on. */
const runsAfter = (cron: string, timeZone: string, after: number, count: number): readonly Instant[] => {
  const zone = knownZone(timeZone)
  return zone !== undefined && checkedWords(cron).ok ? upcoming(cron, zone, { count, after }) : []
}

/**
 * Cron expressions of five fields on the machine's time. A day must satisfy both day fields where both are given.
 *
 * When they run in zones that change their clocks is told by `occurrenceAfter`.
 * A machine that slept runs the latest tick it missed, once, and none of those before.
 *
 * @param onTrouble told when `onTick` rejects; the schedule goes on.
 */
export const nodeCronClock = ({ onTrouble = () => {} }: { readonly onTrouble?: (trouble: TickTrouble) => void } = {}): CronClock => ({
  check,
  nextRuns: (cron, timeZone, count) => runsAfter(cron, timeZone, Date.now(), count),
  runsAfter: (cron, timeZone, after, count) => runsAfter(cron, timeZone, Date.parse(after), count),
  nextRun: (cron, timeZone) => runsAfter(cron, timeZone, Date.now(), 1)[0],

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
