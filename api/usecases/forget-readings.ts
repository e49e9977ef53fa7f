import type { Clock } from '../../domain/ports.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import type { Events } from '../events.ts'

type Options = {
  /** Each is asked to forget. */
  readonly kept: readonly { forgetOld(now: Instant): Promise<void> }[]
  readonly clock: Clock
  readonly events: Pick<Events, 'workerFailed'>
}

const DAY_MS = 86_400_000

/** Forgets what may not, or need not, be kept any longer: at the start, and then every day, also where nothing is read any more. */
export const startForgetting = async ({ kept, clock, events }: Options): Promise<{ stop(): Promise<void> }> => {
  const forget = async (): Promise<void> => {
    for (const store of kept) await store.forgetOld(clock.now()).catch(events.workerFailed)
  }
  let last = forget()
  await last
  const daily = setInterval(() => {
    last = forget()
  }, DAY_MS)
  return {
    stop: async () => {
      clearInterval(daily)
      await last
    },
  }
}
