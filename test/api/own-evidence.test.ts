import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { openStore } from '../../api/main.ts'
import { createKey } from '../../api/usecases/manage-keys.ts'
import { EVIDENCE } from '../../domain/catalogue/evidence.ts'
import type { StoredOverride } from '../../domain/ports.ts'
import { anOwnFigure, anOwnPlatform } from '../support/own-knowledge.ts'
import { aFolder, aService, configFrom, type RunningService } from '../support/service.ts'

const folder = aFolder()
let service: RunningService
/** A key of another workspace. */
let stranger: string

/** The day that many days from now. */
const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
/** Withdrawn ones without end: more than are read at once. */
const MANY = 450
const measurement = (id: string, changes: Partial<StoredOverride> = {}): StoredOverride => ({
  ...anOwnFigure({ id, measuredOn: day(-30), expiresOn: day(30) }),
  createdAt: `${day(-30)}T10:00:00.000Z`,
  ...changes,
})
const LIVE = [
  measurement('ovr_3', { figure: 'goals.sales', confidence: 'low' }),
  measurement('ovr_4', { platform: 'twitter', figure: 'audience.reach.FR', value: 0.3 }),
  measurement('ovr_5', { platform: 'own-quartier', figure: 'goals.sales' }),
]
const EXPIRED = [measurement('ovr_2', { figure: 'uses.news', expiresOn: day(-1) })]
const WITHDRAWN = [
  measurement('ovr_1', { figure: 'goals.loyalty', expiresOn: day(-1) }),
  measurement('ovr_6', { platform: 'own-gone', figure: 'goals.sales' }),
  ...Array.from({ length: MANY }, (_, index) => measurement(`ovr_w${String(index).padStart(4, '0')}`, { figure: 'goals.sales' })),
]
const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)

beforeAll(async () => {
  service = await aService({ DATABASE_URL: folder.database })
  const { storage, clock, ids } = await openStore(configFrom({ DATABASE_URL: folder.database }))
  const { knowledge, keys } = storage
  const workspaceId = (await keys.firstWorkspace()) ?? ''
  const nobodyObjects = () => undefined
  for (const id of ['own-quartier', 'own-gone'] as const) await knowledge.putPlatform(workspaceId, anOwnPlatform({ id, name: id }), nobodyObjects)
  for (const one of WITHDRAWN) {
    await knowledge.addOverride(workspaceId, one, nobodyObjects)
    if (one.platform !== 'own-gone') await knowledge.withdrawOverride(workspaceId, { id: one.id, at: clock.now() }, nobodyObjects)
  }
  await knowledge.removePlatform(workspaceId, { id: 'own-gone', at: clock.now() })
  for (const one of [...LIVE, ...EXPIRED]) await knowledge.addOverride(workspaceId, one, nobodyObjects)
  await knowledge.addOverride('wsp_other', measurement('ovr_other'), nobodyObjects)
  stranger = (await createKey({ keys, clock, ids }, { workspaceId: 'wsp_other', name: 'other', scopes: ['read'] })).secret
  await storage.close()
})
afterAll(async () => {
  await service.stop()
  folder.remove()
})

type Shown = { readonly id: string; readonly state?: string }
const everyRecord = async (filter: string, get: (path: string) => request.Test = service.get, limit = 100): Promise<readonly Shown[]> => {
  const found: Shown[] = []
  let cursor = ''
  do {
    const { body } = await get(`/v1/evidence?limit=${limit}&${filter}${cursor}`).expect(200)
    found.push(...body.items)
    cursor = body.nextCursor === undefined ? '' : `&cursor=${encodeURIComponent(body.nextCursor)}`
  } while (cursor !== '')
  return found
}
const asStranger = (path: string) => request(service.url).get(path).set('Authorization', `Bearer ${stranger}`)

describe('own measurements under GET /v1/evidence', () => {
  it('stand among the records of the catalogue, by id, each as it is read by its id', async () => {
    const all = await everyRecord('')
    const own = idsOf([...LIVE, ...EXPIRED, ...WITHDRAWN])

    expect(idsOf(all)).toEqual([...EVIDENCE.keys(), ...own].sort())
    for (const id of ['ovr_1', 'ovr_2', 'ovr_3', 'ovr_6', 'all-aband-178']) {
      expect((await service.get(`/v1/evidence/${id}`).expect(200)).body).toEqual(all.find((record) => record.id === id))
    }
  })

  it('say whether they still stand; records of the catalogue say nothing', async () => {
    const states = new Map((await everyRecord('')).map(({ id, state }) => [id, state]))

    expect(['ovr_1', 'ovr_2', 'ovr_3', 'ovr_6', 'all-aband-178'].map((id) => states.get(id))).toEqual([
      'withdrawn',
      'expired',
      'live',
      'withdrawn',
      undefined,
    ])
  })

  it.each<{ filter: string; listed: () => readonly string[]; why: string }>([
    { filter: 'state=live', listed: () => idsOf(LIVE), why: 'what counts' },
    { filter: 'state=Expired', listed: () => idsOf(EXPIRED), why: 'what counted' },
    { filter: 'state=withdrawn', listed: () => idsOf(WITHDRAWN), why: 'what was taken back, also once it had expired' },
    { filter: 'own=true', listed: () => idsOf([...LIVE, ...EXPIRED, ...WITHDRAWN]).toSorted(), why: 'all of them' },
    { filter: 'own=false', listed: () => [...EVIDENCE.keys()], why: 'none of them' },
    { filter: 'own=false&state=live', listed: () => [], why: 'a contradiction' },
    { filter: 'state=live&platform=x', listed: () => ['ovr_4'], why: 'under its alias' },
    { filter: 'own=true&geography=fr', listed: () => ['ovr_4'], why: 'of a place' },
    { filter: 'own=true&topic=use-fit', listed: () => ['ovr_2'], why: 'of a topic' },
    { filter: 'state=live&confidence=low', listed: () => ['ovr_3'], why: 'of a confidence' },
    { filter: 'platform=own-quartier', listed: () => ['ovr_5'], why: 'of a platform of one’s own' },
    { filter: 'platform=own-gone', listed: () => ['ovr_6'], why: 'of one that is described no more' },
    { filter: 'usedBy=own-quartier', listed: () => ['ovr_5'], why: 'what its profile rests on today' },
    { filter: 'own=true&usedBy=twitter', listed: () => ['ovr_4'], why: 'what a published profile rests on here' },
  ])('are chosen by $filter: $why', async ({ filter, listed }) => {
    expect(idsOf(await everyRecord(filter))).toEqual(listed())
  })

  it.each([1, 7])('are paged without a gap, %d at a time', async (limit) => {
    const filter = `own=true&platform=${LIVE[0]?.platform}&topic=${limit === 1 ? 'use-fit' : 'goal-fit'}`

    expect(await everyRecord(filter, service.get, limit)).toEqual(await everyRecord(filter))
  })

  it.each([
    { filter: 'state=gone', told: /Known: live, expired, withdrawn\.$/ },
    { filter: 'own=mine', told: /true or false/ },
    { filter: 'usedBy=own-gone', told: /own-gone/ },
    { filter: 'platform=own-never', told: /own-never/ },
  ])('are not asked for by $filter', async ({ filter, told }) => {
    const { body } = await service.get(`/v1/evidence?${filter}`).expect(400)

    expect(body.errors[0].detail).toMatch(told)
  })

  it('are seen by no other workspace, nor paged through from one', async () => {
    const { body } = await service.get('/v1/evidence?own=true&limit=1').expect(200)

    expect(idsOf(await everyRecord('own=true', asStranger))).toEqual(['ovr_other'])
    expect(idsOf(await everyRecord('', asStranger))).toEqual([...EVIDENCE.keys(), 'ovr_other'].sort())
    expect(idsOf(await everyRecord('state=withdrawn', asStranger))).toEqual([])
    await asStranger('/v1/evidence?platform=own-quartier').expect(400)
    await asStranger('/v1/evidence?platform=own-gone').expect(400)
    expect((await asStranger(`/v1/evidence?cursor=${body.nextCursor}`).expect(400)).body.code).toBe('cursor-of-another-list')
  })
})
