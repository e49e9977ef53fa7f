import { momentOfTick } from '../../domain/audit/schedule/jitter.ts'
import type { DueTick } from '../../domain/audit/schedule/schedule.ts'
import type { CronClock, Schedule } from '../../domain/ports.ts'
import { type Instant, laterBy } from '../../domain/shared/calendar.ts'
import { MOST_RUNS_COUNTED } from '../../domain/webhooks/event.ts'

type Timing = Pick<Schedule, 'id' | 'cron' | 'timeZone' | 'jitterMinutes'>
type Cron = Pick<CronClock, 'runsAfter'>

/** The ticks strictly after that moment, with the moments at which they run. */
export const ticksAfter = (
  cron: Cron,
  schedule: Timing,
  { after, count }: { readonly after: Instant; readonly count: number },
): readonly DueTick[] => {
  const { id, cron: expression, timeZone, jitterMinutes = 0 } = schedule
  const ticks = cron.runsAfter(expression, timeZone, after, jitterMinutes === 0 ? count : count + 1)
  return ticks.slice(0, count).map((tick, place) => ({ tick, at: momentOfTick({ id, jitterMinutes }, tick, ticks[place + 1]) }))
}

/** What a schedule waits for that was made or changed now: the first tick from now on. */
export const firstTick = (cron: Cron, schedule: Timing, now: Instant): DueTick | undefined => ticksAfter(cron, schedule, { after: now, count: 1 })[0]

const MINUTE_SECONDS = 60

/**
 * What a schedule waits for after a tick: the first one that runs in the time to come. What was missed many times is caught up once; a tick whose jitter is not over yet was not missed.
 */
export const tickAfter = (cron: Cron, schedule: Timing, { tick, now }: { readonly tick: Instant; readonly now: Instant }): DueTick | undefined => {
  const earliest = laterBy(now, -MINUTE_SECONDS * (schedule.jitterMinutes ?? 0))
  for (let after = tick > earliest ? tick : earliest; ; ) {
    const [next] = ticksAfter(cron, schedule, { after, count: 1 })
    if (next === undefined || next.at > now) return next
    after = next.tick
  }
}

/**
 * How many runs are made up for by that of a tick, with itself: those until what the schedule waits for afterwards. At most `MOST_RUNS_COUNTED`.
 */
export const runsCaughtUp = (cron: Cron, schedule: Timing, { tick, now }: { readonly tick: Instant; readonly now: Instant }): number => {
  const next = tickAfter(cron, schedule, { tick, now })
  let [count, last] = [1, tick]
  // A few at first: the next thousand runs of a yearly schedule take seconds to find.
  for (let asked = 2; count < MOST_RUNS_COUNTED; asked *= 2) {
    const runs = cron.runsAfter(schedule.cron, schedule.timeZone, last, Math.min(asked, MOST_RUNS_COUNTED - count))
    const passedOver = runs.filter((run) => next === undefined || run < next.tick)
    count += passedOver.length
    const end = passedOver.at(-1)
    if (end === undefined || passedOver.length < runs.length) return count
    last = end
  }
  return count
}
