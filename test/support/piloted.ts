import { dateOfDay, dayOf } from '../../domain/shared/calendar.ts'

/** Twelve weeks of visits before the first Monday of 2027, about 28 a week. */
const BEFORE = [26, 31, 28, 25, 33, 27, 30, 24, 29, 31, 26, 28]

/** A plan that is ready to start on Monday, 4 January 2027. */
export const aPilotPlan = (changes: object = {}) => ({
  name: 'Apprentices on X',
  platform: 'x',
  question: 'Do apprentices come to the application page from X?',
  hypothesis: { audience: 'Apprentices', use: 'short-video', cadence: 'two short videos a week', reason: 'They ask there.' },
  goal: 'recruitment',
  kpi: { type: 'count', name: 'Visits to the application page', unit: 'visits', improves: 'up' },
  baseline: { source: 'Matomo', from: '2026-10-05', to: '2026-12-27', weeks: BEFORE.map((count) => ({ count })) },
  leastEffect: { relative: 0.3 },
  start: '2027-01-04',
  capacity: { hoursPerWeek: 3, hoursAvailable: 4 },
  exitPlan: 'Say so on the account, keep the name.',
  owner: { name: 'Léa', mayStop: true },
  motives: ['audience-asks', 'novelty'],
  ...changes,
})

/** The Monday so many weeks after the start. */
export const mondayOf = (week: number, start = '2027-01-04'): string => dateOfDay(dayOf(start) + 7 * (week - 1))

/** Weekly counts of a pilot, from its first week on. */
export const weekly = (counts: readonly number[], more: object = {}) =>
  counts.map((count, place) => ({ on: mondayOf(place + 1), days: 7, pilot: { count }, ...more }))
