import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openStorage, type Storage } from '../../../adapters/storage/index.ts'
import { endPilot } from '../../../api/usecases/end-pilot.ts'
import type { Observation, Pilot } from '../../../domain/pilot/pilot.ts'
import type { Clock } from '../../../domain/ports.ts'
import { formatPlan, weekOf } from '../../support/pilot-weeks.ts'
import { aPilot } from '../../support/pilots.ts'

const WORKSPACE = 'wsp_1'
const TODAY = '2026-10-05'
const clock: Clock = { now: () => `${TODAY}T08:00:00.000Z` }
const running: Pilot = aPilot({
  state: 'running',
  plan: formatPlan(),
  registration: {
    at: '2026-09-01T09:00:00.000Z',
    start: '2026-09-07',
    countsFrom: '2026-09-07',
    end: '2026-11-01',
    weeks: 8,
    planDigest: 'a'.repeat(64),
  },
})
const adopting = { deciding: { outcome: 'adopted', decidedBy: 'Ada', learning: 'They come for the clips.' }, today: TODAY } as const
const share = (week: number, successes: number): Observation => weekOf(week, { successes, trials: 200 })

describe('ending a pilot', () => {
  let storage: Storage
  beforeEach(async () => {
    storage = await openStorage('sqlite::memory:')
    await storage.pilots.add(running)
    await told([share(1, 40), share(2, 40), share(3, 40), share(4, 40)])
  })
  afterEach(() => storage.close())

  const told = (observations: readonly Observation[]) =>
    storage.pilots.record({ workspaceId: WORKSPACE, pilotId: running.id, at: clock.now(), observations, reason: 'Counted again.', tells: () => [] })

  /** The store, in which others write each time after the observations were read. */
  const meanwhile = (write: (time: number) => Promise<unknown>) => {
    let times = 0
    return {
      ...storage.pilots,
      observations: async (workspaceId: string, id: string) => {
        const read = await storage.pilots.observations(workspaceId, id)
        await write(++times)
        return read
      },
    }
  }

  it('follows what the test advises', async () => {
    const ended = await endPilot({ pilots: storage.pilots, clock }, running, adopting)

    expect(ended).toMatchObject({ state: 'decided', decision: { advice: 'scale', conclusion: 'better' } })
    expect(await storage.pilots.find(WORKSPACE, running.id)).toEqual(ended)
  })

  it('rests on what comes in while it is decided', async () => {
    const pilots = meanwhile(async (time) => time === 1 && told([share(4, 20), share(3, 20)]))

    expect(await endPilot({ pilots, clock }, running, adopting)).toBe('decision-needs-reason')
    expect(await storage.pilots.find(WORKSPACE, running.id)).toEqual(running)
  })

  it('is done where what comes in changes nothing of it', async () => {
    const pilots = meanwhile(async (time) => time === 1 && told([share(4, 41)]))

    expect(await endPilot({ pilots, clock }, running, adopting)).toMatchObject({ decision: { conclusion: 'better' } })
  })

  it('gives up where it never stands still, and where it is gone', async () => {
    expect(await endPilot({ pilots: meanwhile((time) => told([share(4, 40 + time)])), clock }, running, adopting)).toBe('changes-meanwhile')

    expect(
      await endPilot(
        { pilots: storage.pilots, clock },
        { ...running, id: 'plt_9' },
        { ...adopting, deciding: { ...adopting.deciding, reason: 'Enough.' } },
      ),
    ).toBe('changes-meanwhile')
  })
})
