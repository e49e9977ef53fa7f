import { expect, it } from '@jest/globals'
import { startTellingExpiries } from '../../../api/usecases/tell-expiries.ts'

it('looks at the start and every hour, tells what passed, and goes on when the store fails', async () => {
  const failed: unknown[] = []
  const told: string[] = []
  let now = '2026-03-10T00:00:00.000Z'
  let isBroken = false
  let tick: () => Promise<void> = async () => {}
  const telling = await startTellingExpiries({
    connections: {
      expiries: async () => {
        if (isBroken) throw new Error('locked')
        return [
          { workspaceId: 'wsp_1', platform: 'facebook', expiresAt: '2026-03-26T00:00:00.000Z' },
          { workspaceId: 'wsp_2', platform: 'youtube', expiresAt: '2026-03-12T00:00:00.000Z' },
        ]
      },
    },
    outbox: {
      tellExpiry: async ({ workspaceId, thresholds }) => {
        told.push(`${now.slice(8, 10)} ${workspaceId} ${thresholds}`)
        return true
      },
    },
    cron: {
      start: ({ cron, onTick }) => {
        expect(cron).toBe('0 * * * *')
        tick = () => onTick(now)
        return () => {
          tick = async () => {}
        }
      },
    },
    clock: { now: () => now },
    events: { schedulerFailed: (error) => failed.push(error) },
  })
  expect(told).toEqual(['10 wsp_2 14,3'])
  isBroken = true
  await tick()
  isBroken = false
  now = '2026-03-12T01:00:00.000Z'
  await tick()
  await telling.stop()
  await tick()

  expect(told).toEqual(['10 wsp_2 14,3', '12 wsp_1 14', '12 wsp_2 14,3,0'])
  expect(failed).toEqual([new Error('locked')])
})
