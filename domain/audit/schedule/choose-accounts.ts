import type { Instant } from '../../shared/calendar.ts'
import type { Account } from '../account.ts'
import type { AuditTarget } from '../audit.ts'
import { isDueBy, nextLookAt } from './next-look.ts'
import { type AdaptiveInterval, isAtRest } from './schedule.ts'

/** An account that a schedule names or whose scope holds it; `account` is absent while the workspace does not have it, `isUnderWay` where an audit has yet to look at it. */
export type InSchedule = {
  readonly target: AuditTarget
  readonly account?: Pick<Account, 'id' | 'declared' | 'observedAt' | 'reading' | 'standing'>
  readonly isUnderWay?: boolean
}

type Chosen<A> = { readonly chosen: readonly A[]; readonly notDue: number; readonly resting: number }

/**
 * Which of its accounts does a run look at?
 *
 * Those somebody named one by one are looked at though they rest, unless the interval is adaptive: whoever names them knows why.
 */
export const chooseAccounts = <A extends InSchedule>(
  accounts: readonly A[],
  { isScope, interval, now }: { readonly isScope: boolean; readonly interval?: AdaptiveInterval; readonly now: Instant },
): Chosen<A> => {
  const awake = isScope || interval ? accounts.filter(({ account }) => !isAtRest(account?.declared)) : accounts
  const chosen = interval ? awake.filter((one) => isToBeLookedAt(one, interval, now)) : awake
  return { chosen, notDue: awake.length - chosen.length, resting: accounts.length - awake.length }
}

const isToBeLookedAt = ({ account, isUnderWay }: InSchedule, interval: AdaptiveInterval, now: Instant): boolean =>
  isUnderWay !== true && (account === undefined || isDueBy(nextLookAt(account, interval, now), now))
