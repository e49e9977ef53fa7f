import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { KnowledgeStore, StoredOverride } from '../../domain/ports.ts'
import { anOwnFigure, anOwnPlatform } from '../support/own-knowledge.ts'

type Opened = { readonly store: KnowledgeStore; close(): Promise<void> }

const override = (id: string, changes: Partial<StoredOverride> = {}): StoredOverride => ({
  ...anOwnFigure({ id }),
  createdAt: '2026-11-21T10:00:00.000Z',
  ...changes,
})
const weights = { author: 'Ada Weber', reason: 'House rule', order: [['capacity'], ['durability']], setAt: '2026-11-21T10:00:00.000Z' } as const

/** What every store of what workspaces know must do. `open` makes an empty one. */
export const describeKnowledgeStore = (name: string, open: () => Promise<Opened>): void => {
  describe(`knowledge store: ${name}`, () => {
    let opened: Opened
    let store: KnowledgeStore
    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })
    afterEach(() => opened.close())

    it('knows nothing of a workspace at first, at revision zero', async () => {
      expect(await store.revision('wsp_1')).toBe(0)
      expect(await store.read('wsp_1')).toEqual({ revision: 0, knowledge: { platforms: [], overrides: [] } })
      expect(await store.findWeights('wsp_1')).toBeUndefined()
    })

    it('gives everything back as it was put, without the moments that decide nothing', async () => {
      await store.putPlatform('wsp_1', anOwnPlatform(), 9)
      await store.addOverride('wsp_1', override('ovr_1'))
      await store.setWeights('wsp_1', weights)
      const { setAt: _, ...own } = weights

      expect((await store.read('wsp_1')).knowledge).toEqual({ platforms: [anOwnPlatform()], overrides: [anOwnFigure({ id: 'ovr_1' })], weights: own })
      expect(await store.findOverride('wsp_1', 'ovr_1')).toEqual(override('ovr_1'))
      expect(await store.findWeights('wsp_1')).toEqual(weights)
    })

    it('shows nothing of it to another workspace, and lets none change it', async () => {
      await store.putPlatform('wsp_1', anOwnPlatform(), 9)
      await store.addOverride('wsp_1', override('ovr_1'))
      await store.setWeights('wsp_1', weights)
      const before = await store.read('wsp_1')

      expect(await store.revision('wsp_2')).toBe(0)
      expect((await store.read('wsp_2')).knowledge).toEqual({ platforms: [], overrides: [] })
      expect(await store.findOverride('wsp_2', 'ovr_1')).toBeUndefined()
      expect(await store.listOverrides('wsp_2', { limit: 9 })).toEqual({ items: [] })
      expect(await store.removePlatform('wsp_2', 'own-quartier')).toBe(false)
      expect(await store.removeOverride('wsp_2', 'ovr_1')).toBe(false)
      await store.removeWeights('wsp_2')
      expect(await store.findWeights('wsp_2')).toBeUndefined()
      expect(await store.read('wsp_1')).toEqual(before)
    })

    it('lets two workspaces describe a platform of the same id, and override the same figure', async () => {
      await store.putPlatform('wsp_1', anOwnPlatform(), 1)

      expect(await store.putPlatform('wsp_2', anOwnPlatform({ name: 'Another' }), 1)).toBe('created')
      expect(await store.addOverride('wsp_1', override('ovr_1'))).toBeUndefined()
      expect(await store.addOverride('wsp_2', override('ovr_2'))).toBeUndefined()
      expect((await store.read('wsp_1')).knowledge.platforms[0]?.name).toBe('Quartier')
    })

    it('raises the revision with every change, and only with one', async () => {
      const seen: number[] = []
      const look = async () => seen.push(await store.revision('wsp_1'))
      await store.putPlatform('wsp_1', anOwnPlatform(), 9)
      await look()
      await store.putPlatform('wsp_1', anOwnPlatform({ name: 'Renamed' }), 9)
      await look()
      await store.addOverride('wsp_1', override('ovr_1'))
      await look()
      await store.setWeights('wsp_1', weights)
      await look()
      await store.removeOverride('wsp_1', 'ovr_1')
      await look()
      await store.removeWeights('wsp_1')
      await look()
      await store.removePlatform('wsp_1', 'own-quartier')
      await look()
      expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7])

      await store.removePlatform('wsp_1', 'own-quartier')
      await store.removeOverride('wsp_1', 'ovr_1')
      await store.removeWeights('wsp_1')
      await store.putPlatform('wsp_1', anOwnPlatform(), 0)
      expect(await store.revision('wsp_1')).toBe(7)
    })

    it('replaces a description, and refuses a platform too many', async () => {
      expect(await store.putPlatform('wsp_1', anOwnPlatform(), 1)).toBe('created')
      expect(await store.putPlatform('wsp_1', anOwnPlatform({ name: 'Renamed' }), 1)).toBe('replaced')
      expect(await store.putPlatform('wsp_1', anOwnPlatform({ id: 'own-other' }), 1)).toBe('full')

      expect((await store.read('wsp_1')).knowledge.platforms.map((platform) => platform.name)).toEqual(['Renamed'])
    })

    it('has one override of a figure, and names the one that stands', async () => {
      await store.addOverride('wsp_1', override('ovr_1'))

      expect(await store.addOverride('wsp_1', override('ovr_2', { value: 4 }))).toBe('ovr_1')
      expect(await store.addOverride('wsp_1', override('ovr_3', { figure: 'goals.loyalty' }))).toBeUndefined()
      expect(await store.addOverride('wsp_1', override('ovr_4', { platform: 'facebook' }))).toBeUndefined()
      expect((await store.read('wsp_1')).knowledge.overrides.map(({ id }) => id)).toEqual(['ovr_1', 'ovr_3', 'ovr_4'])
    })

    it('forgets a platform together with what was measured there, and nothing else', async () => {
      await store.putPlatform('wsp_1', anOwnPlatform(), 9)
      await store.addOverride('wsp_1', override('ovr_1', { platform: 'own-quartier' }))
      await store.addOverride('wsp_1', override('ovr_2'))

      expect(await store.removePlatform('wsp_1', 'own-quartier')).toBe(true)
      expect((await store.read('wsp_1')).knowledge).toEqual({ platforms: [], overrides: [anOwnFigure({ id: 'ovr_2' })] })
    })

    it('lists overrides newest first, page by page, of one platform when asked', async () => {
      for (const [index, figure] of ['goals.sales', 'goals.loyalty', 'uses.news'].entries())
        await store.addOverride('wsp_1', override(`ovr_${index}`, { figure, createdAt: `2026-11-21T10:00:0${index}.000Z` }))
      await store.addOverride('wsp_1', override('ovr_f', { platform: 'facebook', createdAt: '2026-11-21T10:00:09.000Z' }))

      const first = await store.listOverrides('wsp_1', { limit: 2 })
      const second = await store.listOverrides('wsp_1', { limit: 2, cursor: first.nextCursor as string })
      const facebook = await store.listOverrides('wsp_1', { limit: 2 }, 'facebook')

      expect([first, second, facebook].map(({ items }) => items.map(({ id }) => id))).toEqual([['ovr_f', 'ovr_2'], ['ovr_1', 'ovr_0'], ['ovr_f']])
      expect(second).not.toHaveProperty('nextCursor')
      await expect(store.listOverrides('wsp_1', { limit: 1, cursor: 'nonsense' })).rejects.toMatchObject({ name: 'InvalidCursor' })
    })

    it('removes an override once, so that the figure can be overridden again', async () => {
      await store.addOverride('wsp_1', override('ovr_1'))

      expect(await store.removeOverride('wsp_1', 'ovr_1')).toBe(true)
      expect(await store.removeOverride('wsp_1', 'ovr_1')).toBe(false)
      expect(await store.addOverride('wsp_1', override('ovr_2'))).toBeUndefined()
    })
  })
}
