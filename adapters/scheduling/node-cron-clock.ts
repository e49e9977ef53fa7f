import { type CronFieldError, schedule, validateDetailed } from 'node-cron'
import type { CronField, CronTrouble } from '../../domain/audit/schedule/cron-trouble.ts'
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
/** The platform takes a distance from UTC for a zone; it knows no summer time, and its name is none of IANA's. */
const OFFSET = /^[+-]/

/** How node-cron calls each field, its first value and its last one, in their order. */
const FIELDS: readonly (readonly [name: string, field: CronField, first: number, last: number])[] = [
  ['minute', 'minute', 0, 59],
  ['hour', 'hour', 0, 23],
  ['dayOfMonth', 'day-of-month', 1, 31],
  ['month', 'month', 1, 12],
  ['dayOfWeek', 'day-of-week', 0, 6],
]

const invalid = (...troubles: readonly CronTrouble[]): Checked => ({ ok: false, code: 'cron-invalid', troubles })

/** A start with a step, which some crons take for a range to the end of the field. */
const startWithStep = (found: string, first: number, last: number): string | undefined => {
  const [, start, step] = /^(\d+)\/(\d+)$/.exec(found) ?? []
  return start === undefined || Number(start) < first || Number(start) > last ? undefined : `${start}-${last}/${step}`
}

const troubleOf = ({ field: name, value }: CronFieldError): CronTrouble => {
  const [, field, first, last] = FIELDS.find(([known]) => known === name) ?? []
  if (field === undefined || first === undefined || last === undefined) return { kind: 'not-five-fields' }
  const found = String(value ?? '')
  // A day that there is, in a month that never has it.
  if (field === 'day-of-month' && found.split(',').every((day) => /^\d+$/.test(day) && Number(day) >= first && Number(day) <= last))
    return { kind: 'never' }
  const instead = startWithStep(found, first, last)
  return { kind: 'field', field, found, ...(instead === undefined ? {} : { instead }) }
}

const checkedWords = (cron: string): Checked => {
  if (cron.length > MAX_LENGTH) return invalid({ kind: 'too-long', most: MAX_LENGTH })
  if (!FIVE_FIELDS.test(cron)) return invalid({ kind: 'not-five-fields' })
  if (LONG_NUMBER.test(cron)) return invalid({ kind: 'long-number' })
  const { valid, errors } = validateDetailed(cron)
  return valid ? { ok: true } : invalid(...errors.map(troubleOf))
}

/** A step that leaves its field names the first value alone; node-cron takes it for that, and nobody means it. */
const tooLongStep = (cron: string): CronTrouble | undefined => {
  const fields = cron.split(/ +/)
  for (const [place, [, field, first, last]] of FIELDS.entries()) {
    const found = fields[place] ?? ''
    const steps = [...found.matchAll(/\/(\d+)/g)].map(([, step]) => Number(step))
    if (steps.some((step) => step > last - first)) return { kind: 'step', field, found, most: last - first }
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
  const zone = OFFSET.test(timeZone) ? undefined : knownZone(timeZone)
  if (zone === undefined) return { ok: false, code: 'time-zone-unknown', detail: timeZone }
  const step = tooLongStep(cron)
  if (step !== undefined) return invalid(step)
  return upcoming(cron, zone, { count: 1, after: Date.now() }).length > 0 ? words : invalid({ kind: 'never' })
}

/** Also of an expression with too long a step, and in a distance from UTC, which were taken once: a schedule that has one goes on. */
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
    if (!checked.ok) throw new RangeError(checked.code)
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
