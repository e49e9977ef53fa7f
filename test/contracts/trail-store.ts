import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { TRAIL_KEPT_DAYS, type TrailEntry, type TrailStore } from '../../domain/tenancy/trail.ts'

type Opened = { readonly store: TrailStore; close(): Promise<void> }

const at = (minute: number): string => `2026-03-01T08:${String(minute).padStart(2, '0')}:00.000Z`
const entry = (id: string, changes: Partial<TrailEntry> = {}): TrailEntry => ({
  id,
  workspaceId: 'wsp_1',
  at: at(0),
  keyId: 'key_1',
  operation: 'createAudit',
  path: '/v1/audits',
  requestId: `request of ${id}`,
  ...changes,
})

/** What every store of a trail must do. `open` makes an empty one. */
export const describeTrailStore = (name: string, open: () => Promise<Opened>): void => {
  describe(`trail store: ${name}`, () => {
    let opened: Opened
    let store: TrailStore
    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })
    afterEach(() => opened.close())
    const ids = async (filter = {}): Promise<readonly string[]> => (await store.list('wsp_1', { limit: 50 }, filter)).items.map(({ id }) => id)

    it('says what was begun, and what came of it once that is known', async () => {
      await store.begin(entry('trl_1'))
      await store.begin(entry('trl_2', { at: at(1) }))

      await store.end('trl_1', 202)

      expect((await store.list('wsp_1', { limit: 50 })).items).toEqual([entry('trl_2', { at: at(1) }), entry('trl_1', { status: 202 })])
    })

    it('is found by key and by operation, within the workspace', async () => {
      await store.begin(entry('trl_1'))
      await store.begin(entry('trl_2', { keyId: 'key_2', operation: 'createKey' }))
      await store.begin(entry('trl_3', { keyId: 'key_2' }))
      await store.begin(entry('trl_4', { workspaceId: 'wsp_2' }))

      expect(await ids()).toEqual(['trl_3', 'trl_2', 'trl_1'])
      expect(await ids({ keyId: 'key_2' })).toEqual(['trl_3', 'trl_2'])
      expect(await ids({ operation: 'createAudit' })).toEqual(['trl_3', 'trl_1'])
      expect(await ids({ keyId: 'key_2', operation: 'createAudit' })).toEqual(['trl_3'])
    })

    it('is read page by page, undisturbed by what is entered meanwhile', async () => {
      for (const minute of [1, 2, 3]) await store.begin(entry(`trl_${minute}`, { at: at(minute) }))

      const first = await store.list('wsp_1', { limit: 2 })
      await store.begin(entry('trl_4', { at: at(4) }))
      const second = await store.list('wsp_1', { limit: 2, cursor: first.nextCursor ?? '' })

      expect(first.items.map(({ id }) => id)).toEqual(['trl_3', 'trl_2'])
      expect(second.items.map(({ id }) => id)).toEqual(['trl_1'])
      expect(second.nextCursor).toBeUndefined()
    })

    it('forgets what is older than it is kept, of all workspaces', async () => {
      const now = new Date(Date.parse(at(30)) + TRAIL_KEPT_DAYS * 86_400_000).toISOString()
      await store.begin(entry('trl_old', { at: at(29) }))
      await store.begin(entry('trl_other', { at: at(29), workspaceId: 'wsp_2' }))
      await store.begin(entry('trl_kept', { at: at(30) }))

      await store.forgetOld(now)

      expect(await ids()).toEqual(['trl_kept'])
      expect((await store.list('wsp_2', { limit: 50 })).items).toEqual([])
    })
  })
}
