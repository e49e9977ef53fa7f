import type { Course } from './courses.ts'
import { type Chance, logNormalFrom, paretoFrom, poissonFrom, zeroInflatedFrom } from './draws.ts'
import type { World } from './world.ts'

const weeks = (count: number) => ({ kind: 'weeks', weeks: count }) as const
const EXACT = { kind: 'value' } as const

const logNormal = (deviation: number) => (random: Chance, mean: number) => poissonFrom(random, mean * logNormalFrom(random, deviation))
const pareto = (shape: number) => (random: Chance, mean: number) => poissonFrom(random, paretoFrom(random, mean, shape))
const empty = (part: number) => (random: Chance, mean: number) => zeroInflatedFrom(random, mean, part)
const sizes =
  (...of: readonly number[]) =>
  (_: Chance, week: number) =>
    of[(week + 100 * of.length) % of.length] as number
/** Steady before, and so much wilder in the pilot; the mean stays. */
const wilder =
  (before: number, during: number): Course =>
  (random) =>
  (week) =>
    Math.log(logNormalFrom(random, week < 0 ? before : during))
/** Next to nothing, or twice as much. */
const onAndOff: Course = (random) => (week) => (week < 0 ? 0 : Math.log(random() < 0.5 ? 0.1 : 1.9))

/**
 * Worlds that were written down after the held-out ones had led to changes of the test (the spread of counts goes with their level, large weeks weigh as much as they do, a pilot that is
 * wilder than the weeks before is read by its own spread), before any of these was run, and left as they were.
 */
export const FRESH: readonly World[] = [
  {
    name: 'count 12, lognormal weeks (0.7), 10 weeks',
    type: 'count',
    level: 12,
    leastEffect: 16,
    draw: logNormal(0.7),
    baseline: weeks(10),
    weeks: 10,
  },
  {
    name: 'count 90, lognormal weeks (0.4), 20 weeks',
    type: 'count',
    level: 90,
    leastEffect: 45,
    draw: logNormal(0.4),
    baseline: weeks(20),
    weeks: 10,
  },
  {
    name: 'count 35, lognormal weeks (0.4), 12 weeks in one sum',
    type: 'count',
    level: 35,
    leastEffect: 25,
    draw: logNormal(0.4),
    baseline: { kind: 'total', weeks: 12 },
    weeks: 12,
  },
  {
    name: 'fewer: count 50, lognormal weeks (0.5), 16 weeks',
    type: 'count',
    improves: 'down',
    level: 50,
    leastEffect: 25,
    draw: logNormal(0.5),
    baseline: weeks(16),
    weeks: 12,
  },
  { name: 'count 40, weeks of Pareto (3), 14 weeks', type: 'count', level: 40, leastEffect: 25, draw: pareto(3), baseline: weeks(14), weeks: 10 },
  { name: 'count 9, nothing in 1 week of 5, 16 weeks', type: 'count', level: 9, leastEffect: 8, draw: empty(0.2), baseline: weeks(16), weeks: 10 },
  {
    name: 'fewer: count 15, nothing in 1 of 5, 10 weeks',
    type: 'count',
    improves: 'down',
    level: 15,
    leastEffect: 8,
    draw: empty(0.2),
    baseline: weeks(10),
    weeks: 10,
  },
  { name: 'count 60, variance 8 times, 10 weeks', type: 'count', level: 60, leastEffect: 30, spread: 8, baseline: weeks(10), weeks: 10 },
  { name: 'count 8, variance 4 times, exact', type: 'count', level: 8, leastEffect: 6, spread: 4, baseline: EXACT, weeks: 12 },
  {
    name: 'fewer: count 24, variance 4 times, 12 weeks',
    type: 'count',
    improves: 'down',
    level: 24,
    leastEffect: 11,
    spread: 4,
    baseline: weeks(12),
    weeks: 12,
  },
  {
    name: 'count 28, steady before, lognormal (0.8) since, 12 weeks',
    type: 'count',
    level: 28,
    leastEffect: 25,
    course: wilder(0, 0.8),
    baseline: weeks(12),
    weeks: 10,
  },
  {
    name: 'count 28, steady before, on and off since, 12 weeks',
    type: 'count',
    level: 28,
    leastEffect: 20,
    course: onAndOff,
    baseline: weeks(12),
    weeks: 10,
  },
  {
    name: 'count 80, lognormal (0.2) before, (0.4) since, 8 weeks',
    type: 'count',
    level: 80,
    leastEffect: 50,
    course: wilder(0.2, 0.4),
    baseline: weeks(8),
    weeks: 8,
  },
  {
    name: 'share 12 %, 30 to 240 a week, weeks that differ, 12 weeks',
    type: 'rate',
    level: 0.12,
    leastEffect: 0.07,
    perWeek: 110,
    shock: 0.3,
    size: sizes(30, 120, 240, 60),
    baseline: weeks(12),
    weeks: 10,
  },
  {
    name: 'share 30 %, 50 to 150 a week, weeks that differ, 9 weeks',
    type: 'rate',
    level: 0.3,
    leastEffect: 0.1,
    perWeek: 100,
    shock: 0.25,
    size: sizes(50, 150, 100),
    baseline: weeks(9),
    weeks: 9,
  },
  {
    name: 'mean, normal, 10 to 80 a week, weeks that differ, 12 weeks',
    type: 'mean',
    level: 50,
    leastEffect: 9,
    perWeek: 40,
    spread: 20,
    shock: 0.25,
    size: sizes(80, 10, 40, 20),
    baseline: weeks(12),
    weeks: 10,
  },
  {
    name: 'mean, normal, 20 a week, steady before, weeks that differ since',
    type: 'mean',
    level: 50,
    leastEffect: 12,
    perWeek: 20,
    spread: 20,
    course: (random) => (week) => (week < 0 ? 0 : (random() < 0.5 ? -1 : 1) * 0.5),
    baseline: weeks(12),
    weeks: 10,
  },
  {
    name: 'count 30, variance twice, shared lognormal weeks (0.6), group',
    type: 'count',
    level: 30,
    leastEffect: 14,
    spread: 2,
    course: (random) => () => Math.log(logNormalFrom(random, 0.6)),
    baseline: EXACT,
    group: true,
    weeks: 10,
  },
]
