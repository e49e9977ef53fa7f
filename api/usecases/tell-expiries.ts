import type { Clock, ConnectionStore, CronClock, Outbox } from '../../domain/ports.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import { thresholdsPassed } from '../../domain/webhooks/transitions.ts'
import type { Events } from '../events.ts'

type Options = {
  readonly connections: Pick<ConnectionStore, 'expiries'>
  readonly outbox: Pick<Outbox, 'tellExpiry'>
  readonly cron: Pick<CronClock, 'start'>
  readonly clock: Clock
  readonly events: Pick<Events, 'schedulerFailed'>
  /** Called after each look. */
  readonly onLooked?: () => void
}

/** Tells which credentials come to their end: of that workspace, or of all but sandboxes. */
export const tellExpiries = async (
  { connections, outbox }: Pick<Options, 'connections' | 'outbox'>,
  { now, workspaceId }: { readonly now: Instant; readonly workspaceId?: string },
): Promise<void> => {
  for (const expiry of await connections.expiries(workspaceId)) {
    const thresholds = thresholdsPassed(expiry.expiresAt, now)
    if (thresholds.length > 0) await outbox.tellExpiry({ ...expiry, thresholds, now })
  }
}

const EVERY_HOUR = '0 * * * *'

/** Looks at the start and then every hour which credentials come to their end, whether or not anybody uses them. Several may look: each threshold is told once. */
export const startTellingExpiries = async ({ connections, outbox, cron, clock, events, onLooked }: Options): Promise<{ stop(): Promise<void> }> => {
  const look = (): Promise<void> => tellExpiries({ connections, outbox }, { now: clock.now() }).then(onLooked).catch(events.schedulerFailed)
  let last = look()
  await last
  const stopTicking = cron.start({
    key: 'expiries',
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
