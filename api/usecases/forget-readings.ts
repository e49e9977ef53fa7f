import type { Clock, ReadingStore } from '../../domain/ports.ts'
import type { Events } from '../events.ts'

type Options = { readonly readings: Pick<ReadingStore, 'forgetOld'>; readonly clock: Clock; readonly events: Pick<Events, 'workerFailed'> }

const DAY_MS = 86_400_000

/** Forgets readings that may not be kept any longer: at the start, and then every day, also where nothing is read any more. */
export const startForgetting = async ({ readings, clock, events }: Options): Promise<{ stop(): Promise<void> }> => {
  const forget = (): Promise<void> => readings.forgetOld(clock.now()).catch(events.workerFailed)
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
