import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { startForgetting } from '../../../api/usecases/forget-readings.ts'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

it('forgets old readings at the start and every day, and goes on when the store fails', async () => {
  const asked: string[] = []
  const failures: unknown[] = []
  let day = 1
  const forgetOld = async (now: string) => {
    asked.push(now)
    if (asked.length === 2) throw new Error('locked')
  }

  const forgetting = await startForgetting({
    kept: [{ forgetOld }],
    clock: { now: () => `2026-11-0${day}T00:00:00.000Z` },
    events: { workerFailed: (error) => failures.push(error) },
  })
  expect(asked).toEqual(['2026-11-01T00:00:00.000Z'])
  for (day = 2; day <= 3; day++) await jest.advanceTimersByTimeAsync(86_400_000)
  await forgetting.stop()
  await jest.advanceTimersByTimeAsync(86_400_000)

  expect(asked).toEqual(['2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z', '2026-11-03T00:00:00.000Z'])
  expect(failures).toEqual([new Error('locked')])
})
