import type { Clock, Outbox, ReadingStore } from '../../domain/ports.ts'
import type { Events } from '../events.ts'

type Forgetful = Pick<ReadingStore | Outbox, 'forgetOld'>
type Options = { readonly stores: readonly Forgetful[]; readonly clock: Clock; readonly events: Pick<Events, 'workerFailed'> }

const DAY_MS = 86_400_000

/** Forgets what may not, or need not, be kept any longer: at the start, and then every day, also where nothing is read any more. */
export const startForgetting = async ({ stores, clock, events }: Options): Promise<{ stop(): Promise<void> }> => {
  const forget = async (): Promise<void> => {
    for (const store of stores) await store.forgetOld(clock.now()).catch(events.workerFailed)
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
