import { describe, expect, it } from '@jest/globals'
import { startTellingOverduePilots, tellOverduePilots } from '../../../api/usecases/tell-overdue-pilots.ts'
import type { Pilot } from '../../../domain/pilot/pilot.ts'
import type { PilotStore } from '../../../domain/ports.ts'
import { decidedPilot, runningPilot } from '../../support/pilots.ts'

type Store = Pick<PilotStore, 'overdue' | 'tellOverdue'>

/** Remembers like a store what was told. */
const storeOf = (pilots: readonly Pilot[]) => {
  const told: string[] = []
  const asked: (string | undefined)[] = []
  const store: Store = {
    overdue: async (before, workspaceId) => {
      asked.push(`${before} ${workspaceId ?? 'all'}`)
      return pilots.filter(({ id, registration }) => registration && registration.end < before && !told.some((line) => line.includes(id)))
    },
    tellOverdue: async ({ workspaceId, id }, { at, event }) => {
      told.push(`${at.slice(0, 13)} ${workspaceId} ${id} ${event.cause}`)
      return true
    },
  }
  return { store, told, asked }
}
const endingOn = (id: string, end: string): Pilot => {
  const pilot = runningPilot({ id })
  return pilot.registration ? { ...pilot, registration: { ...pilot.registration, end } } : pilot
}

describe('overdue pilots', () => {
  it('are looked for at the start and every hour, told once, and looked for again when the store fails', async () => {
    const { store, told } = storeOf([endingOn('plt_1', '2026-11-29'), endingOn('plt_2', '2026-11-30')])
    const failed: unknown[] = []
    let now = '2026-11-30T00:00:00.000Z'
    let isBroken = false
    let looks = 0
    let tick: () => Promise<void> = async () => {}
    const telling = await startTellingOverduePilots({
      pilots: {
        ...store,
        overdue: async (...request) => {
          if (isBroken) throw new Error('locked')
          return store.overdue(...request)
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
      onLooked: () => {
        looks += 1
      },
    })
    expect(told).toEqual(['2026-11-30T00 wsp_1 plt_1 2026-11-29'])
    now = '2026-11-30T23:00:00.000Z'
    await tick()
    now = '2026-12-01T00:00:00.000Z'
    isBroken = true
    await tick()
    isBroken = false
    now = '2026-12-01T01:00:00.000Z'
    await tick()
    await telling.stop()
    await tick()

    expect(told).toEqual(['2026-11-30T00 wsp_1 plt_1 2026-11-29', '2026-12-01T01 wsp_1 plt_2 2026-11-30'])
    expect(failed).toEqual([new Error('locked')])
    expect(looks).toBe(3)
  })

  it('are those of one workspace where one is named', async () => {
    const { store, asked } = storeOf([])
    await tellOverduePilots({ pilots: store }, { now: '2026-12-01T01:00:00.000Z', workspaceId: 'wsp_box' })
    await tellOverduePilots({ pilots: store }, { now: '2026-12-01T01:00:00.000Z' })

    expect(asked).toEqual(['2026-12-01 wsp_box', '2026-12-01 all'])
  })

  it('are none that somebody decided', async () => {
    const { store, told } = storeOf([decidedPilot()])
    await tellOverduePilots({ pilots: store }, { now: '2027-01-01T00:00:00.000Z' })

    expect(told).toEqual([])
  })
})
