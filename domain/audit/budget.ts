import type { PublishedPlatformId } from '../catalogue/vocabulary.ts'
import { type Day, dateOfDay, dayOf, type Instant, type IsoDate } from '../shared/calendar.ts'
import type { Capabilities } from './capabilities.ts'
import { amountOf, costOf, type ItemLimits, type Micros, microsOf, mostUsage } from './cost.ts'
import { quotaDay } from './quota-day.ts'

/**
 * How much reading accounts may cost a workspace.
 *
 * Months are those of UTC, days those of the platform (`quotaDay`). What a platform bills is not read at all while nobody has said how much it may cost: an audit must not spend what was never granted.
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

/** `budget-too-small`, `calls-too-few`: it would not suffice if nothing had been spent, so that no time changes it. */
export type BudgetObjection = 'budget-missing' | 'budget-too-small' | 'budget-exhausted' | 'calls-too-few' | 'calls-exhausted'

/** What one reading may use at most. */
export const mostExpense = (capabilities: Capabilities, limits: ItemLimits | undefined): Expense => {
  const usage = mostUsage(capabilities, limits)
  return { calls: usage.calls, micros: costOf(usage, capabilities.price) }
}

/** What speaks against spending so much more; undefined when nothing does. */
export const budgetObjection = (
  budget: Pick<Budget, 'money' | 'callsPerDay'> | undefined,
  platform: PublishedPlatformId,
  { spent, wanted }: { readonly spent: Spent; readonly wanted: Expense },
): BudgetObjection | undefined => {
  if (wanted.micros > 0) {
    if (budget?.money === undefined) return 'budget-missing'
    const most = microsOf(budget.money.perMonth)
    if (wanted.micros > most) return 'budget-too-small'
    if (spent.month + wanted.micros > most) return 'budget-exhausted'
  }
  const mostCalls = budget?.callsPerDay?.[platform]
  if (mostCalls === undefined) return undefined
  if (wanted.calls > mostCalls) return 'calls-too-few'
  return spent.callsToday + wanted.calls > mostCalls ? 'calls-exhausted' : undefined
}

/** A limit below what a single reading may take, and what that is. `platform` is absent for money, which is for all that bill. */
export type TooSmall = { readonly platform?: PublishedPlatformId; readonly least: number }

/** Which limits would never let anything be read, though they are not 0, by which somebody says that nothing shall be? */
export const limitsTooSmall = (
  { money, callsPerDay = {}, perReading }: Pick<Budget, 'money' | 'callsPerDay' | 'perReading'>,
  readings: Partial<Readonly<Record<PublishedPlatformId, Capabilities>>>,
): readonly TooSmall[] => {
  const costs = Object.values(readings).flatMap((capabilities) => (capabilities.price ? [mostExpense(capabilities, perReading).micros] : []))
  const least = Math.min(...costs)
  const isMoneyShort = money !== undefined && money.perMonth > 0 && costs.length > 0 && microsOf(money.perMonth) < least
  const short = Object.entries(callsPerDay).flatMap(([name, calls]) => {
    const platform = name as PublishedPlatformId
    const needed = readings[platform]?.mostCalls
    return needed !== undefined && calls > 0 && calls < needed ? [{ platform, least: needed }] : []
  })
  return [...(isMoneyShort ? [{ least: amountOf(least) }] : []), ...short]
}

/** Days of the month that an instant lies in, as far as it. */
export const monthUntil = (now: Instant): { readonly from: IsoDate; readonly to: IsoDate } => ({
  from: `${now.slice(0, 7)}-01`,
  to: now.slice(0, 10),
})

/** Seconds until there is room again, as far as time alone brings it. */
export const secondsUntilRoom = (objection: BudgetObjection, platform: PublishedPlatformId, now: Instant): number | undefined => {
  if (objection !== 'calls-exhausted' && objection !== 'budget-exhausted') return undefined
  const next = objection === 'calls-exhausted' ? quotaDay(platform, now).endsAt : firstOfNextMonth(now)
  return Math.ceil(Math.round((next - dayOf(now)) * SECONDS_PER_DAY * 1000) / 1000)
}

const SECONDS_PER_DAY = 86_400
const LONGEST_MONTH_DAYS = 31

/** The first day after this month: 31 days after its first day lie in the next one or at its start. */
const firstOfNextMonth = (now: Instant): Day => {
  const beyond = dateOfDay(dayOf(monthUntil(now).from) + LONGEST_MONTH_DAYS)
  return dayOf(`${beyond.slice(0, 7)}-01`)
}
