import type { Sample } from '../../domain/pilot/kpi.ts'
import type { Observation, PilotPlan } from '../../domain/pilot/pilot.ts'
import { type PilotReading, readPilot } from '../../domain/pilot/read-pilot.ts'
import { dateOfDay, dayOf } from '../../domain/shared/calendar.ts'

/** A Monday. */
const START = '2026-09-07'
export const dayFrom = (days: number): string => dateOfDay(dayOf(START) + days)

/** A format that is tried on a channel that runs: 10 of 100 before, 13 are worth the effort, 200 a week. */
export const formatPlan = (changes: Partial<PilotPlan> = {}): PilotPlan => ({
  name: 'Short videos',
  platform: 'tiktok',
  kind: 'format',
  kpi: { type: 'rate', name: 'Visitors who apply', improves: 'up' },
  baseline: { kind: 'value', value: 0.1, source: 'Web statistics', from: '2026-06-01', to: '2026-08-30' },
  comparison: 'before',
  leastEffect: 0.03,
  errors: { falseSuccess: 0.05, missed: 0.2 },
  perWeek: 200,
  settlingWeeks: 0,
  guardrails: [],
  checkpoints: [],
  retestAfterMonths: 6,
  motives: [],
  ...changes,
})

export const weekOf = (number: number, pilot: Sample, more: Partial<Observation> = {}): Observation => ({
  on: dayFrom(7 * (number - 1)),
  days: 7,
  pilot,
  ...more,
})
export const weeksOf = (samples: readonly Sample[], from = 1): readonly Observation[] => samples.map((sample, place) => weekOf(from + place, sample))
export const sharesOf = (...successes: readonly number[]): readonly Sample[] => successes.map((each) => ({ successes: each, trials: 200 }))

type Asked = { readonly plan?: PilotPlan; readonly weeks?: number; readonly asOf?: string; readonly again?: boolean }

/** Read on the day after the last observation, or when it is asked for. */
export const readingOf = (
  observations: readonly Observation[],
  { plan = formatPlan(), weeks = 8, asOf, again = false }: Asked = {},
): PilotReading => {
  const over = Math.max(0, ...observations.map(({ on, days }) => dayOf(on) + days - dayOf(START)))
  const registration = { start: START, weeks, end: dayFrom(7 * (weeks + plan.settlingWeeks) - 1) }
  return readPilot({ plan, registration, again }, observations, asOf ?? dayFrom(over))
}
