import type { Account } from '../../domain/audit/account.ts'
import { type NextLook, nextLookAt } from '../../domain/audit/schedule/next-look.ts'
import { type DueTick, isAtRest } from '../../domain/audit/schedule/schedule.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import type { Clock, CronClock, Schedule, ScheduleStore } from '../../domain/ports.ts'
import { ticksAfter } from './next-tick.ts'

type Deps = { readonly schedules: Pick<ScheduleStore, 'accountsOf'>; readonly cron: CronClock; readonly clock: Clock }

/** An account of a schedule, and when it is due by its own rhythm. */
export type ScheduledLook = NextLook & { readonly account: AccountReference; readonly accountId?: Account['id'] }

type Preview = { readonly runs: readonly DueTick[]; readonly looks?: readonly ScheduledLook[]; readonly total: number }

const MOST_LOOKS = 200

const before = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** The runs to come, and with an adaptive interval when which account is due. */
export const previewSchedule = async ({ schedules, cron, clock }: Deps, schedule: Schedule, count: number): Promise<Preview> => {
  const now = clock.now()
  const runs = runsOf(cron, schedule, { now, count })
  const { interval } = schedule
  if (!interval) return { runs, total: 0 }
  const awake = (await schedules.accountsOf(schedule)).filter(({ account }) => !isAtRest(account?.declared))
  const looks = awake.map(
    ({ target, account }): ScheduledLook => ({
      account: { ...target.account },
      ...(account ? { accountId: account.id } : {}),
      ...nextLookAt(account ?? { standing: 'not-audited' }, interval, now),
    }),
  )
  // In their order where they are due on one day.
  return { runs, looks: looks.sort((one, other) => before(one.dueOn, other.dueOn)).slice(0, MOST_LOOKS), total: looks.length }
}

/** What it waits for comes first: the tick itself may be over. */
const runsOf = (cron: CronClock, schedule: Schedule, { now, count }: { readonly now: string; readonly count: number }): readonly DueTick[] => {
  const { nextDueAt: at, nextTickAt: tick = at } = schedule
  if (at === undefined || tick === undefined || at <= now) return ticksAfter(cron, schedule, { after: now, count })
  return [{ tick, at }, ...ticksAfter(cron, schedule, { after: tick, count: count - 1 })]
}
