import type { PublishedPlatformId } from '../catalogue/vocabulary.ts'
import { type Day, dateOfDay, dayOf, type Instant, type IsoDate } from '../shared/calendar.ts'
import { type ItemLimits, type Micros, microsOf } from './cost.ts'

/**
 * How much reading accounts may cost a workspace.
 *
 * Months and days are those of UTC. What a platform bills is not read at all while nobody has said how much it may cost: an audit must not spend what was never granted.
 */
export type Budget = {
  readonly money?: { readonly currency: 'USD'; readonly perMonth: number }
  /** Requests to a platform in a day; no limit of ours for those that are not named. */
  readonly callsPerDay?: Partial<Readonly<Record<PublishedPlatformId, number>>>
  /** Items of one account, where they are billed. */
  readonly perReading?: ItemLimits
  readonly setAt: Instant
}

export type Expense = { readonly calls: number; readonly micros: Micros }
/** What was spent, or set aside, so far: money in the month on all platforms, requests in the day to this one. */
export type Spent = { readonly month: Micros; readonly callsToday: number }

export type BudgetObjection = 'budget-missing' | 'budget-exhausted' | 'calls-exhausted'

/** What speaks against spending so much more; undefined when nothing does. */
export const budgetObjection = (
  budget: Pick<Budget, 'money' | 'callsPerDay'> | undefined,
  platform: PublishedPlatformId,
  { spent, wanted }: { readonly spent: Spent; readonly wanted: Expense },
): BudgetObjection | undefined => {
  if (wanted.micros > 0) {
    if (budget?.money === undefined) return 'budget-missing'
    if (spent.month + wanted.micros > microsOf(budget.money.perMonth)) return 'budget-exhausted'
  }
  const mostCalls = budget?.callsPerDay?.[platform]
  return mostCalls !== undefined && spent.callsToday + wanted.calls > mostCalls ? 'calls-exhausted' : undefined
}

/** Days of the month that an instant lies in, as far as it. */
export const monthUntil = (now: Instant): { readonly from: IsoDate; readonly to: IsoDate } => ({
  from: `${now.slice(0, 7)}-01`,
  to: now.slice(0, 10),
})

/** Seconds until there is room again, as far as time alone brings it. */
export const secondsUntilRoom = (objection: BudgetObjection, now: Instant): number | undefined => {
  if (objection === 'budget-missing') return undefined
  const next = objection === 'calls-exhausted' ? Math.floor(dayOf(now)) + 1 : firstOfNextMonth(now)
  return Math.ceil(Math.round((next - dayOf(now)) * SECONDS_PER_DAY * 1000) / 1000)
}

const SECONDS_PER_DAY = 86_400
const LONGEST_MONTH_DAYS = 31

/** The first day after this month: 31 days after its first day lie in the next one or at its start. */
const firstOfNextMonth = (now: Instant): Day => {
  const beyond = dateOfDay(dayOf(monthUntil(now).from) + LONGEST_MONTH_DAYS)
  return dayOf(`${beyond.slice(0, 7)}-01`)
}
