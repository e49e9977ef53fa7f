import { overdueNews } from '../../domain/pilot/news.ts'
import type { Clock, CronClock, PilotStore } from '../../domain/ports.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import type { Events } from '../events.ts'

type Options = {
  readonly pilots: Pick<PilotStore, 'overdue' | 'tellOverdue'>
  readonly cron: Pick<CronClock, 'start'>
  readonly clock: Clock
  readonly events: Pick<Events, 'schedulerFailed'>
  /** Called after each look. */
  readonly onLooked?: () => void
}

/** Tells which pilots are past their last day (UTC) and undecided: of that workspace, or of all but sandboxes. */
export const tellOverduePilots = async (
  { pilots }: Pick<Options, 'pilots'>,
  { now, workspaceId }: { readonly now: Instant; readonly workspaceId?: string },
): Promise<void> => {
  const today = now.slice(0, 10)
  for (const pilot of await pilots.overdue(today, workspaceId)) {
    const event = overdueNews(pilot, today)
    if (event) await pilots.tellOverdue(pilot, { at: now, event })
  }
}

const EVERY_HOUR = '0 * * * *'

/** Looks at the start and then every hour which pilots are overdue. Several may look: each pilot is told once. */
export const startTellingOverduePilots = async ({ pilots, cron, clock, events, onLooked }: Options): Promise<{ stop(): Promise<void> }> => {
  const look = (): Promise<void> => tellOverduePilots({ pilots }, { now: clock.now() }).then(onLooked).catch(events.schedulerFailed)
  let last = look()
  await last
  const stopTicking = cron.start({
    key: 'overdue-pilots',
    cron: EVERY_HOUR,
    timeZone: 'UTC',
    onTick: () => {
      last = look()
      return last
    },
  })
  return {
    stop: async () => {
      stopTicking()
      await last
    },
  }
}
