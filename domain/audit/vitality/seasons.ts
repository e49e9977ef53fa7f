import type { Day } from '../../shared/calendar.ts'
import { civilOf, dayOf, dayOfCivil, FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR } from '../../shared/calendar.ts'
import { type ActiveTime, mergedPauses, pausedUpTo } from './active-time.ts'
import { SEASONS } from './parameters.ts'
import type { Pause, ProposedPause, YearlyPause } from './vitality.ts'

const HALVES = 24
/** The last month may have fewer days than the text says; a pause to the 31 of a short month ends on its last day. */
const LAST_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const two = (value: number): string => String(value).padStart(2, '0')
const startText = (half: number): string => `${two(Math.floor(half / 2) + 1)}-${half % 2 === 0 ? '01' : '16'}`
const endText = (half: number): string => `${two(Math.floor(half / 2) + 1)}-${half % 2 === 0 ? '15' : LAST_OF_MONTH[Math.floor(half / 2)]}`

/** Half-months since the year 0. */
const halfMonthOf = (day: Day): number => {
  const { year, month, dayOfMonth } = civilOf(day)
  return (year * 12 + month - 1) * 2 + (dayOfMonth <= 15 ? 0 : 1)
}

const firstDayOf = (half: number): Day => {
  const year = Math.floor(half / HALVES)
  const month = Math.floor((half - year * HALVES) / 2)
  return dayOfCivil(year, month + 1, half % 2 === 0 ? 1 : 16)
}

/** P(at least so many of n), each with the same chance. */
export const binomialTail = (least: number, n: number, chance: number): number => {
  let total = 0
  let term = (1 - chance) ** n
  for (let k = 0; k <= n; k++) {
    if (k >= least) total += term
    term *= ((n - k) * chance) / ((k + 1) * (1 - chance))
  }
  return Math.min(1, total)
}

/** Used again and again: a batch looks through thousands of histories a second, and nothing of a look outlives it. */
const spokenFor = new Uint8Array((SEASONS.mostYears.value + 1) * HALVES)
/** Years in which so many half-months without a word began here, by length and start; all years that could tell, likewise. */
const tally = () => Array.from({ length: SEASONS.longestHalfMonths.value + 1 }, () => new Uint8Array(HALVES))
const [silentYears, toldYears] = [tally(), tally()]

type Counts = { readonly silent: number; readonly years: number }

/**
 * Is the channel silent at the same time every year?
 *
 * Half-months without a post, over the years that lie between its first and its last post: what came before or after is no silence that ended.
 * A stretch of one to four months is proposed when it was silent in three years of four at least, and when that is no chance: a binomial test against how often the channel
 * is silent as long at other times of the year, corrected for all the stretches looked at (Bonferroni). Of stretches that
 * overlap, the one silent in more years is told, then the longer. Days declared as pauses are not learned again.
 * Proposed, never applied: that a silence was planned is for the organisation to say.
 */
export const proposedPausesOf = (days: readonly Day[], time: ActiveTime): readonly ProposedPause[] => {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || last - first < 365 * SEASONS.fewestYears.value) return []
  const from = Math.max(halfMonthOf(first) + 1, halfMonthOf(last) - SEASONS.mostYears.value * HALVES)
  const until = halfMonthOf(last)
  /** Whether something was published, or silence was declared, in each half-month from the first whole one until the last. */
  const isSpokenFor = spokenFor.fill(0).subarray(0, Math.max(0, until - from))
  // Days ascend: a day is placed only when it has left the half-month of the one before.
  let [half, ends] = [-1, Number.NEGATIVE_INFINITY]
  for (const day of days) {
    if (day >= ends) {
      const at = halfMonthOf(day)
      half = at - from
      ends = firstDayOf(at + 1)
    }
    if (half >= 0 && half < isSpokenFor.length) isSpokenFor[half] = 1
  }
  for (let half = 0; time.hasPauses && half < isSpokenFor.length; half++) {
    if (isSpokenFor[half]) continue
    const [start, end] = [firstDayOf(from + half), firstDayOf(from + half + 1)]
    if (time.between(start - 1, end - 1) === 0) isSpokenFor[half] = 1
  }
  return chosen(candidatesOf(isSpokenFor, from))
}

type Candidate = Counts & { readonly start: number; readonly length: number }

/** Whether a month without a word is there often enough to come back every year. */
const isEverSilent = (isSpokenFor: Uint8Array): boolean => {
  let [run, months] = [0, 0]
  for (let half = 0; half < isSpokenFor.length; half++) {
    run = isSpokenFor[half] ? 0 : run + 1
    if (run >= SEASONS.shortestHalfMonths.value) months++
  }
  return months >= SEASONS.fewestYears.value
}

const candidatesOf = (isSpokenFor: Uint8Array, from: number): readonly Candidate[] => {
  if (!isEverSilent(isSpokenFor)) return []
  const { fewestYears, silentShare, chance, shortestHalfMonths, longestHalfMonths } = SEASONS
  const shortest = shortestHalfMonths.value
  const longest = longestHalfMonths.value
  const looked = HALVES * (longest - shortest + 1)
  countSilences(isSpokenFor, from)
  const found: Candidate[] = []
  for (let length = shortest; length <= longest; length++) {
    const quiet = silentYears[length] as Uint8Array
    const all = toldYears[length] as Uint8Array
    for (let at = 0; at < HALVES; at++) {
      const own = quiet[at] as number
      const seen = all[at] as number
      if (own < fewestYears.value || own < silentShare.value * seen) continue
      const elsewhere = countsElsewhere(quiet, all, at, length)
      const usual = (elsewhere.silent + 1) / (elsewhere.years + 2)
      if (binomialTail(own, seen, usual) * looked <= chance.value) found.push({ start: at, length, silent: own, years: seen })
    }
  }
  return found
}

/** Fills in `silentYears` and `toldYears` anew. */
const countSilences = (isSpokenFor: Uint8Array, from: number): void => {
  for (const counts of silentYears) counts.fill(0)
  for (const counts of toldYears) counts.fill(0)
  const count = isSpokenFor.length
  const longest = SEASONS.longestHalfMonths.value
  let run = 0
  let start = (from + count) % HALVES
  for (let half = count - 1; half >= 0; half--) {
    start = start === 0 ? HALVES - 1 : start - 1
    run = isSpokenFor[half] ? 0 : run + 1
    increment(silentYears[Math.min(run, longest)] as Uint8Array, start)
    increment(toldYears[Math.min(count - half, longest)] as Uint8Array, start)
  }
  // Who was silent for longer was so for as long, too.
  for (let length = longest - 1; length >= SEASONS.shortestHalfMonths.value; length--) {
    addTo(silentYears[length] as Uint8Array, silentYears[length + 1] as Uint8Array)
    addTo(toldYears[length] as Uint8Array, toldYears[length + 1] as Uint8Array)
  }
}

const increment = (counts: Uint8Array, at: number): void => {
  counts[at] = (counts[at] as number) + 1
}
const addTo = (counts: Uint8Array, more: Uint8Array): void => {
  for (let at = 0; at < counts.length; at++) counts[at] = (counts[at] as number) + (more[at] as number)
}

/** How often the channel was as silent in stretches that have no day in common with this one. */
const countsElsewhere = (silent: Uint8Array, years: Uint8Array, start: number, length: number): Counts => {
  let quiet = 0
  let all = 0
  for (let shift = length; shift <= HALVES - length; shift++) {
    quiet += silent[(start + shift) % HALVES] as number
    all += years[(start + shift) % HALVES] as number
  }
  return { silent: quiet, years: all }
}

const overlaps = (a: Candidate, b: Candidate): boolean => {
  const ahead = (b.start - a.start + HALVES) % HALVES
  return ahead < a.length || HALVES - ahead < b.length
}

const chosen = (candidates: readonly Candidate[]): readonly ProposedPause[] => {
  const ranked = [...candidates].sort((a, b) => b.silent / b.years - a.silent / a.years || b.length - a.length || a.start - b.start)
  const kept: Candidate[] = []
  for (const candidate of ranked) if (!kept.some((other) => overlaps(candidate, other))) kept.push(candidate)
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ start, length, silent, years }) => ({
      from: startText(start),
      to: endText((start + length - 1) % HALVES),
      silentYears: silent,
      years,
    }))
}

/** The pauses of each year that a yearly one stands for, over the years given, both included; one that passes the turn of the year ends in the next. */
export const pausesOfYears = (
  { from, to }: YearlyPause,
  firstYear: number,
  lastYear: number,
): readonly { readonly from: string; readonly to: string }[] =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
    const year = firstYear + index
    return { from: dateIn(year, from), to: dateIn(to < from ? year + 1 : year, to) }
  })

/** 29 February is the 28 where there is none. */
const dateIn = (year: number, monthAndDay: string): string => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return `${String(year).padStart(4, '0')}-${monthAndDay === '02-29' && !isLeap ? '02-28' : monthAndDay}`
}

type Declared = { readonly pauses?: readonly Pause[]; readonly yearlyPauses?: readonly YearlyPause[] }

/** All declared silence in dates: the yearly pauses over every year that is looked at or ahead. */
export const pausesBetween = ({ pauses = [], yearlyPauses = [] }: Declared, first: Day, last: Day): readonly Pause[] => {
  if (yearlyPauses.length === 0) return pauses
  const [from, to] = [Math.max(FIRST_YEAR, civilOf(first).year - 1), Math.min(civilOf(last).year, LAST_YEAR - 1)]
  return [...pauses, ...yearlyPauses.flatMap((yearly) => pausesOfYears(yearly, from, to))]
}

/** Seasons are looked at over these years, four of them so that one is a leap year, where no pause has a date. */
const SOME_YEARS: readonly Day[] = [dayOf('2001-01-01'), dayOf('2004-12-31')]

/** The most days that declared pauses take of so many running. */
export const mostPausedIn = (window: number, { pauses = [], yearlyPauses = [] }: Declared): number => {
  const dated = pauses.flatMap(({ from, to }) => [dayOf(from), dayOf(to)])
  const [first, last] = dated.length === 0 ? SOME_YEARS : [Math.min(...dated) - window, Math.max(...dated) + window]
  const within = [Math.max(FIRST_DAY, first as Day), Math.min(LAST_DAY, last as Day)] as const
  const stretches = mergedPauses(pausesBetween({ pauses, yearlyPauses }, ...within))
  const paused = pausedUpTo(stretches)
  // The fullest window ends where a pause does.
  return stretches.reduce((most, { to }) => Math.max(most, paused(to) - paused(to - window)), 0)
}
