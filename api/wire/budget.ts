import { type Budget, limitsTooSmall, monthUntil } from '../../domain/audit/budget.ts'
import type { Capabilities } from '../../domain/audit/capabilities.ts'
import { amountOf, type Micros, microsOf } from '../../domain/audit/cost.ts'
import { platformNamed } from '../../domain/brief/read-brief.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { SpentOn } from '../../domain/ports.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import { sum } from '../../domain/shared/sum.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/messages.ts'
import type { AccountEstimate } from '../usecases/estimate-audit.ts'

type Schemas = components['schemas']

const CURRENCY = 'USD'
const moneyToWire = (micros: Micros): Schemas['Money'] => ({ currency: CURRENCY, amount: amountOf(micros) })

export type BudgetFault = { readonly pointer: string; readonly code: 'platform-repeated' | 'below-one-reading'; readonly found?: string }

/** The budget of a request, or what is wrong with it: platforms named twice, and limits too small for anything to be read. */
export const budgetFrom = (
  { money, callsPerDay = [], perReading }: Schemas['BudgetRequest'],
  { readings, now }: { readonly readings: Partial<Readonly<Record<PublishedPlatformId, Capabilities>>>; readonly now: Instant },
): { readonly ok: true; readonly budget: Budget } | { readonly ok: false; readonly faults: readonly BudgetFault[] } => {
  const calls = callsPerDay.map(({ platform, calls: most }) => [platformNamed(platform), most] as const)
  const repeated = calls.flatMap(([platform], place) => (calls.findIndex(([each]) => each === platform) < place ? [place] : []))
  if (repeated.length > 0)
    return { ok: false, faults: repeated.map((place) => ({ pointer: `/callsPerDay/${place}/platform`, code: 'platform-repeated' })) }
  const budget: Budget = {
    ...(money === undefined ? {} : { money: { currency: CURRENCY, perMonth: money.perMonth } }),
    ...(calls.length > 0 ? { callsPerDay: Object.fromEntries(calls) } : {}),
    ...(perReading === undefined ? {} : { perReading }),
    setAt: now,
  }
  const faults = limitsTooSmall(budget, readings).map(({ platform, least }): BudgetFault => {
    const place = calls.findIndex(([each]) => each === platform)
    return { pointer: place < 0 ? '/money/perMonth' : `/callsPerDay/${place}/calls`, code: 'below-one-reading', found: String(least) }
  })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, budget }
}

export const budgetToWire = (budget: Budget | undefined, spent: readonly SpentOn[], now: Instant): Schemas['Budget'] => ({
  month: monthUntil(now).from.slice(0, 7),
  ...(budget?.money === undefined ? {} : { money: moneyLeft(budget.money, sum(spent.map(({ month }) => month.micros))) }),
  callsPerDay: Object.entries(budget?.callsPerDay ?? {}).map(([platform, calls]) => ({
    platform: platform as PublishedPlatformId,
    calls,
    left: Math.max(0, calls - (spent.find((each) => each.platform === platform)?.today.calls ?? 0)),
  })),
  ...(budget?.perReading === undefined ? {} : { perReading: { ...budget.perReading } }),
  spent: spent.map(({ platform, month, today }) => ({
    platform,
    calls: month.calls,
    callsToday: today.calls,
    ...(month.micros > 0 ? { money: moneyToWire(month.micros) } : {}),
  })),
  ...(budget === undefined ? {} : { setAt: budget.setAt }),
})

const moneyLeft = ({ perMonth }: NonNullable<Budget['money']>, spent: Micros): NonNullable<Schemas['Budget']['money']> => ({
  currency: CURRENCY,
  perMonth,
  spent: amountOf(spent),
  left: amountOf(Math.max(0, microsOf(perMonth) - spent)),
})

export const estimateToWire = (estimates: readonly AccountEstimate[], words: Messages): Schemas['AuditEstimate'] => {
  const money = estimates.flatMap(({ atMost }) => (atMost.money === undefined ? [] : [atMost.money]))
  return {
    accounts: estimates.map((estimate) => accountToWire(estimate, words)),
    callsAtMost: sum(estimates.map(({ atMost }) => atMost.calls)),
    ...(money.length > 0 ? { moneyAtMost: moneyToWire(sum(money)) } : {}),
  }
}

const accountToWire = ({ account, how, trouble, atMost, lastTime }: AccountEstimate, words: Messages): Schemas['AccountEstimate'] => ({
  account: { platform: account.platform, reference: account.reference },
  how,
  ...(trouble === undefined ? {} : { detail: trouble.detail, sentence: words.obstacle(trouble.status, trouble.detail) }),
  callsAtMost: atMost.calls,
  ...(lastTime === undefined ? {} : { callsLastTime: lastTime.calls }),
  ...(atMost.money === undefined ? {} : { moneyAtMost: moneyToWire(atMost.money) }),
  ...(lastTime?.money === undefined ? {} : { moneyLastTime: moneyToWire(lastTime.money) }),
})
