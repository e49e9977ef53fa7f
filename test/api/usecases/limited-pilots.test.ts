import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openStorage, type Storage } from '../../../adapters/storage/index.ts'
import { limitedStores, type Stores } from '../../../api/usecases/limited-stores.ts'
import type { PilotStore } from '../../../domain/ports.ts'
import { aDecidedPilot, aPilot, aRunningPilot } from '../../support/pilots.ts'

const WORKSPACE = 'wsp_1'
const AT = '2026-03-20T08:00:00.000Z'
const day = (pilotId: string, successes = 1) => ({
  workspaceId: WORKSPACE,
  pilotId,
  at: AT,
  observations: [{ on: '2026-03-10', days: 1, pilot: { successes, trials: 9 } }] as const,
  reason: 'Counted again.',
  tells: () => [],
})

describe('pilots as a key sees them that is limited to an organisation', () => {
  let storage: Storage
  let pilots: PilotStore
  beforeEach(async () => {
    storage = await openStorage('sqlite::memory:')
    pilots = limitedStores(storage as Stores, ['org_1']).pilots
    await storage.pilots.add(aRunningPilot({ id: 'plt_own', organisationId: 'org_1' }))
    await storage.pilots.add(aDecidedPilot({ id: 'plt_ended', organisationId: 'org_1' }))
    await storage.pilots.add(aDecidedPilot({ id: 'plt_ended_there', organisationId: 'org_2' }))
  })
  afterEach(() => storage.close())

  it('are its own', async () => {
    expect(await pilots.record(day('plt_own'))).toMatchObject({ added: 1 })
    expect(await pilots.record(day('plt_own', 2))).toMatchObject({ corrected: 1 })

    expect(await pilots.find(WORKSPACE, 'plt_own')).toEqual(aRunningPilot({ id: 'plt_own', organisationId: 'org_1' }))
    expect((await pilots.list(WORKSPACE, { limit: 9 })).items.map(({ id }) => id)).toEqual(['plt_own', 'plt_ended'])
    expect((await pilots.list(WORKSPACE, { limit: 9 }, { organisationIds: ['org_2'] })).items).toEqual([])
    expect((await pilots.ended(WORKSPACE)).map(({ id }) => id)).toEqual(['plt_ended'])
    expect(await pilots.observations(WORKSPACE, 'plt_own')).toHaveLength(1)
    expect(await pilots.replaced(WORKSPACE, 'plt_own')).toHaveLength(1)
    expect(await pilots.replace(aRunningPilot({ id: 'plt_own', version: 2 }))).toBe(true)
    expect(await pilots.remove(WORKSPACE, 'plt_own')).toBe(false)
    await storage.pilots.add(aPilot({ id: 'plt_draft', organisationId: 'org_1' }))
    expect(await pilots.remove(WORKSPACE, 'plt_draft')).toBe(true)
  })

  it.each([
    { whose: 'of another organisation', organisationId: 'org_2' },
    { whose: 'of none', organisationId: undefined },
  ])('are not those $whose', async ({ organisationId }) => {
    const there = aRunningPilot({ id: 'plt_there', ...(organisationId === undefined ? {} : { organisationId }) })
    await storage.pilots.add(there)
    await storage.pilots.record(day('plt_there'))
    await storage.pilots.record(day('plt_there', 2))

    expect(await pilots.find(WORKSPACE, 'plt_there')).toBeUndefined()
    expect(await pilots.record(day('plt_there', 3))).toBeUndefined()
    expect([await pilots.observations(WORKSPACE, 'plt_there'), await pilots.replaced(WORKSPACE, 'plt_there')]).toEqual([[], []])
    expect(await pilots.replace({ ...there, version: 2, organisationId: 'org_1' })).toBe(false)
    expect(await pilots.remove(WORKSPACE, 'plt_there')).toBe(false)

    expect(await storage.pilots.find(WORKSPACE, 'plt_there')).toEqual(there)
    expect(await storage.pilots.replaced(WORKSPACE, 'plt_there')).toHaveLength(1)
  })
})
