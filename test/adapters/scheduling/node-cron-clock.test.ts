import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { getTasks } from 'node-cron'
import { nodeCronClock, type TickTrouble } from '../../../adapters/scheduling/node-cron-clock.ts'
import { describeCronClock } from '../../contracts/cron-clock.ts'

describeCronClock('node-cron', () => nodeCronClock())

describe('node-cron clock', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-03-02T08:59:30.000Z') })
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  it('tells which tick failed, with its error', async () => {
    const troubles: TickTrouble[] = []
    const error = new Error('no storage')
    const stop = nodeCronClock({ onTrouble: (trouble) => troubles.push(trouble) }).start({
      key: 'sch_1',
      cron: '0 * * * *',
      timeZone: 'UTC',
      onTick: () => Promise.reject(error),
    })

    await jest.advanceTimersByTimeAsync(60_000)
    stop()

    expect(troubles).toEqual([{ key: 'sch_1', tick: '2026-03-02T09:00:00.000Z', error }])
  })

  it('leaves no task in the register of the package', () => {
    const clock = nodeCronClock()
    clock.nextRuns('0 * * * *', 'UTC', 3)
    clock.check('0 0 L-30 2 *', 'UTC')
    const stop = clock.start({ key: 'sch_1', cron: '0 * * * *', timeZone: 'UTC', onTick: async () => {} })
    stop()

    expect(getTasks().size).toBe(0)
  })
})
