import type { Clock } from '../../domain/ports.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import type { Events } from '../events.ts'

type Options = {
  /** Each is asked to forget. */
  readonly kept: readonly { forgetOld(now: Instant): Promise<void> }[]
  readonly clock: Clock
  readonly events: Pick<Events, 'workerFailed'>
  /** Called whenever all of them have forgotten. */
  readonly onForgotten?: () => void
}

const DAY_MS = 86_400_000

/** Forgets what may not, or need not, be kept any longer: at the start, and then every day, also where nothing is read any more. */
export const startForgetting = async ({ kept, clock, events, onForgotten }: Options): Promise<{ stop(): Promise<void> }> => {
  const forget = async (): Promise<void> => {
    let failures = 0
    for (const store of kept) {
      await store.forgetOld(clock.now()).catch((error: unknown) => {
        failures += 1
        events.workerFailed(error)
      })
    }
    if (failures === 0) onForgotten?.()
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
