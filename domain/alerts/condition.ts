import { daysBetween, type Instant } from '../shared/calendar.ts'
import type { AlertLevel } from './alert.ts'

/**
 * Does a condition hold, and is that news?
 *
 * One machine for each account and condition. How an account is found first is where it starts, which raises nothing. Then what is bad is pending until it has held for so many readings and days, and raised once; a
 * graver level that holds is told under the same alert; all well has to hold as well before it is resolved. What is unknown changes nothing, and neither does a reading that is older than the last one. What a policy does
 * not cover raises nothing and is not forgotten: it is raised when a policy covers it and it is still so.
 * Method: ADR 0029. Laws: test/domain/alerts/condition.test.ts.
 */

/** So many readings in a row, over so many days from the first of them to the last. */
export type Hold = { readonly readings: number; readonly days: number }

export type Sighting =
  | { readonly is: 'good' }
  | { readonly is: 'bad'; readonly level: AlertLevel; readonly hold: Hold }
  /** Nothing is known, which is no end of anything. */
  | { readonly is: 'unknown' }
  /** Nobody expects anything any more: whatever was open ends at once. */
  | { readonly is: 'at-rest' }
  /** No schedule has it audited any more: whatever was open ends at once. */
  | { readonly is: 'not-scheduled' }
  /** The policy does not want to be told: whatever was open ends at once, which says nothing of how it is. */
  | { readonly is: 'not-covered'; readonly seen: Covered }

/** What would be seen if the policy covered it. */
export type Covered = { readonly is: 'good' } | { readonly is: 'unknown' } | { readonly is: 'bad'; readonly level: AlertLevel }

type Run = { readonly readings: number; readonly since: Instant }

/**
 * `start`: it was so when it was seen first. `worst` is the gravest level that is known of a condition that is not `clear`. A run counts readings in a row: at least as bad as `warn`, `fail`, or good.
 */
export type Tracked = {
  readonly phase: 'clear' | 'pending' | 'start' | 'raised'
  readonly at: Instant
  readonly worst?: AlertLevel
  readonly warn?: Run
  readonly fail?: Run
  readonly good?: Run
}

/** What is to be told; `changed`, by which it shows now, is written and not told. */
export type News = 'raised' | 'worsened' | 'changed' | 'resolved' | Ended
/** It ends without a word on whether all is well. */
type Ended = 'ended-at-rest' | 'ended-not-scheduled' | 'ended-not-covered'
type Step = { readonly tracked?: Tracked; readonly news?: News; readonly level?: AlertLevel }

const longer = (run: Run | undefined, at: Instant): Run => ({ readings: (run?.readings ?? 0) + 1, since: run?.since ?? at })
const holds = ({ readings, since }: Run, hold: Hold, at: Instant): boolean => readings >= hold.readings && daysBetween(since, at) >= hold.days

const ofStart = (seen: Exclude<Covered, { readonly is: 'unknown' }>, at: Instant): Tracked =>
  seen.is === 'good' ? { phase: 'clear', at } : { phase: 'start', at, worst: seen.level }

/** Whatever was open is closed; from there on it is known how it is, and nothing is raised. */
const uncovered = (before: Tracked | undefined, seen: Covered, at: Instant, recovery: Hold): Step => {
  if (before?.phase === 'raised') return { tracked: { phase: 'clear', at }, news: 'ended-not-covered' }
  if (seen.is === 'unknown') return before === undefined ? {} : { tracked: before }
  if (before === undefined) return { tracked: ofStart(seen, at) }
  if (seen.is === 'good') return afterGood(before, at, recovery)
  const { phase, worst } = before
  return { tracked: phase === 'start' ? { phase, at, ...(worst === undefined ? {} : { worst }) } : { phase: 'clear', at } }
}

const afterGood = (before: Tracked, at: Instant, recovery: Hold): Step => {
  if (before.phase === 'clear' || before.phase === 'pending') return { tracked: { phase: 'clear', at } }
  const good = longer(before.good, at)
  const { phase, worst } = before
  if (!holds(good, recovery, at)) return { tracked: { phase, at, ...(worst === undefined ? {} : { worst }), good } }
  return { tracked: { phase: 'clear', at }, ...(phase === 'raised' ? { news: 'resolved' } : {}) }
}

const afterBad = (before: Tracked, { level, hold }: { readonly level: AlertLevel; readonly hold: Hold }, at: Instant): Step => {
  const runs = { warn: longer(before.warn, at), ...(level === 'fail' ? { fail: longer(before.fail, at) } : {}) }
  const isHeld = holds(runs[level] ?? runs.warn, hold, at)
  const { phase, worst } = before
  const isOpen = phase === 'start' || phase === 'raised'
  const isNews = isHeld && (!isOpen || (worst === 'warn' && level === 'fail'))
  if (isNews) return { tracked: { phase: 'raised', at, worst: level, ...runs }, news: phase === 'raised' ? 'worsened' : 'raised', level }
  const tracked: Tracked = isOpen ? { phase, at, ...(worst === undefined ? {} : { worst }), ...runs } : { phase: 'pending', at, ...runs }
  // As grave as before, and perhaps by something else.
  return phase === 'raised' && isHeld && level === worst ? { tracked, news: 'changed', level } : { tracked }
}

/** @param before undefined for a condition that was never seen, or not since it rested. */
export const stepped = (before: Tracked | undefined, seen: Sighting, { at, recovery }: { readonly at: Instant; readonly recovery: Hold }): Step => {
  const same: Step = before === undefined ? {} : { tracked: before }
  if (seen.is === 'unknown' || (before !== undefined && at < before.at)) return same
  if (seen.is === 'at-rest' || seen.is === 'not-scheduled') return before?.phase === 'raised' ? { news: `ended-${seen.is}` } : {}
  if (seen.is === 'not-covered') return uncovered(before, seen.seen, at, recovery)
  if (before === undefined) return { tracked: ofStart(seen, at) }
  return seen.is === 'good' ? afterGood(before, at, recovery) : afterBad(before, seen, at)
}
