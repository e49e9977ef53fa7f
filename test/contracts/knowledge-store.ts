import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { OwnKnowledge } from '../../domain/fit/own-knowledge.ts'
import type { KnowledgeStore, StoredOverride } from '../../domain/ports.ts'
import { anOwnFigure, anOwnPlatform } from '../support/own-knowledge.ts'

type Opened = { readonly store: KnowledgeStore; close(): Promise<void> }

const override = (id: string, changes: Partial<StoredOverride> = {}): StoredOverride => ({
  ...anOwnFigure({ id }),
  createdAt: '2026-11-21T10:00:00.000Z',
  ...changes,
})
const weights = { author: 'Ada Weber', reason: 'House rule', order: [['capacity'], ['durability']], setAt: '2026-11-21T10:00:00.000Z' } as const

const at = '2026-11-22T10:00:00.000Z'
const nobodyObjects = () => undefined

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
      await store.putPlatform('wsp_1', anOwnPlatform(), nobodyObjects)
      await store.addOverride('wsp_1', override('ovr_1'), nobodyObjects)
      await store.setWeights('wsp_1', weights)
      const { setAt: _, ...own } = weights

      expect((await store.read('wsp_1')).knowledge).toEqual({ platforms: [anOwnPlatform()], overrides: [anOwnFigure({ id: 'ovr_1' })], weights: own })
      expect(await store.findOverride('wsp_1', 'ovr_1')).toEqual(override('ovr_1'))
      expect(await store.findWeights('wsp_1')).toEqual(weights)
    })

    it('shows nothing of it to another workspace, and lets none change it', async () => {
      await store.putPlatform('wsp_1', anOwnPlatform(), nobodyObjects)
      await store.addOverride('wsp_1', override('ovr_1'), nobodyObjects)
      await store.setWeights('wsp_1', weights)
      const before = await store.read('wsp_1')

      expect(await store.revision('wsp_2')).toBe(0)
      expect((await store.read('wsp_2')).knowledge).toEqual({ platforms: [], overrides: [] })
      expect(await store.findOverride('wsp_2', 'ovr_1')).toBeUndefined()
      expect(await store.listOverrides('wsp_2', { limit: 9 })).toEqual({ items: [] })
      expect(await store.removePlatform('wsp_2', { id: 'own-quartier', at })).toBe(false)
      expect(await store.withdrawOverride('wsp_2', { id: 'ovr_1', at }, nobodyObjects)).toEqual({ done: 'absent' })
      expect(await store.findMeasurement('wsp_2', 'ovr_1')).toBeUndefined()
      await store.removeWeights('wsp_2')
      expect(await store.findWeights('wsp_2')).toBeUndefined()
      expect(await store.read('wsp_1')).toEqual(before)
    })

    it('lets two workspaces describe a platform of the same id, and override the same figure', async () => {
      await store.putPlatform('wsp_1', anOwnPlatform(), nobodyObjects)

      expect(await store.putPlatform('wsp_2', anOwnPlatform({ name: 'Another' }), nobodyObjects)).toEqual({ done: 'created' })
      expect(await store.addOverride('wsp_1', override('ovr_1'), nobodyObjects)).toEqual({ done: 'added' })
      expect(await store.addOverride('wsp_2', override('ovr_2'), nobodyObjects)).toEqual({ done: 'added' })
      expect((await store.read('wsp_1')).knowledge.platforms[0]?.name).toBe('Quartier')
    })

    it('raises the revision with every change, and only with one', async () => {
      const seen: number[] = []
      const look = async () => seen.push(await store.revision('wsp_1'))
      await store.putPlatform('wsp_1', anOwnPlatform(), nobodyObjects)
      await look()
      await store.putPlatform('wsp_1', anOwnPlatform({ name: 'Renamed' }), nobodyObjects)
      await look()
      await store.addOverride('wsp_1', override('ovr_1'), nobodyObjects)
      await look()
      await store.setWeights('wsp_1', weights)
      await look()
      await store.withdrawOverride('wsp_1', { id: 'ovr_1', at }, nobodyObjects)
      await look()
      await store.removeWeights('wsp_1')
      await look()
      await store.removePlatform('wsp_1', { id: 'own-quartier', at })
      await look()
      expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7])

      await store.removePlatform('wsp_1', { id: 'own-quartier', at })
      await store.withdrawOverride('wsp_1', { id: 'ovr_1', at }, nobodyObjects)
      await store.removeWeights('wsp_1')
      await store.putPlatform('wsp_1', anOwnPlatform(), () => 'no')
      await store.addOverride('wsp_1', override('ovr_2'), () => 'no')
      expect(await store.revision('wsp_1')).toBe(7)
    })

    it('replaces a description', async () => {
      expect(await store.putPlatform('wsp_1', anOwnPlatform(), nobodyObjects)).toEqual({ done: 'created' })
      expect(await store.putPlatform('wsp_1', anOwnPlatform({ name: 'Renamed' }), nobodyObjects)).toEqual({ done: 'replaced' })

      expect((await store.read('wsp_1')).knowledge.platforms.map((platform) => platform.name)).toEqual(['Renamed'])
    })

    it('asks what speaks against a change, given what stands at that moment, and writes nothing when something does', async () => {
      const asked: OwnKnowledge[] = []
      const objecting = (known: OwnKnowledge) => {
        asked.push(known)
        return 'no'
      }
      await store.putPlatform('wsp_1', anOwnPlatform(), nobodyObjects)
      await store.addOverride('wsp_1', override('ovr_1'), nobodyObjects)
      const before = await store.read('wsp_1')

      expect(await store.putPlatform('wsp_1', anOwnPlatform({ name: 'Renamed' }), objecting)).toEqual({ refused: 'no' })
      expect(await store.putPlatform('wsp_1', anOwnPlatform({ id: 'own-other' }), objecting)).toEqual({ refused: 'no' })
      expect(await store.addOverride('wsp_1', override('ovr_2', { figure: 'goals.loyalty' }), objecting)).toEqual({ refused: 'no' })
      expect(await store.withdrawOverride('wsp_1', { id: 'ovr_1', at }, objecting)).toEqual({ refused: 'no' })

      expect(asked).toEqual([before.knowledge, before.knowledge, before.knowledge, before.knowledge])
      expect(await store.read('wsp_1')).toEqual(before)
    })

    it('lets one change after the other happen, each judged by what the one before left', async () => {
      const unlessThere = (id: string) => (known: OwnKnowledge) => (known.overrides.some((one) => one.id === id) ? id : undefined)
      const unlessGone = ({ platforms }: OwnKnowledge) => (platforms.length === 0 ? 'gone' : undefined)
      await store.putPlatform('wsp_1', anOwnPlatform(), nobodyObjects)

      const [first, second] = await Promise.all([
        store.addOverride('wsp_1', override('ovr_1'), unlessThere('ovr_2')),
        store.addOverride('wsp_1', override('ovr_2', { figure: 'goals.loyalty' }), unlessThere('ovr_1')),
      ])
      await Promise.all([
        store.removePlatform('wsp_1', { id: 'own-quartier', at }),
        store.addOverride('wsp_1', override('ovr_3', { platform: 'own-quartier' }), unlessGone),
      ])

      const refused = 'done' in first ? { refused: 'ovr_1' } : { refused: 'ovr_2' }
      expect([first, second].filter((one) => !('done' in one))).toEqual([refused])
      // Refused because the platform was gone, or gone with the platform.
      const { knowledge } = await store.read('wsp_1')
      expect(knowledge.overrides.filter(({ platform }) => platform === 'own-quartier')).toEqual([])
    })

    it('has one override of a figure, whoever forgets to object', async () => {
      await store.addOverride('wsp_1', override('ovr_1'), nobodyObjects)

      await expect(store.addOverride('wsp_1', override('ovr_2', { value: 4 }), nobodyObjects)).rejects.toThrow()
      expect(await store.addOverride('wsp_1', override('ovr_3', { figure: 'goals.loyalty' }), nobodyObjects)).toEqual({ done: 'added' })
      expect(await store.addOverride('wsp_1', override('ovr_4', { platform: 'facebook' }), nobodyObjects)).toEqual({ done: 'added' })
      expect((await store.read('wsp_1')).knowledge.overrides.map(({ id }) => id)).toEqual(['ovr_1', 'ovr_3', 'ovr_4'])
    })

    it('forgets a platform together with what was measured there, and nothing else', async () => {
      await store.putPlatform('wsp_1', anOwnPlatform(), nobodyObjects)
      await store.addOverride('wsp_1', override('ovr_1', { platform: 'own-quartier' }), nobodyObjects)
      await store.addOverride('wsp_1', override('ovr_2'), nobodyObjects)

      expect(await store.removePlatform('wsp_1', { id: 'own-quartier', at })).toBe(true)
      expect((await store.read('wsp_1')).knowledge).toEqual({ platforms: [], overrides: [anOwnFigure({ id: 'ovr_2' })] })
      expect(await store.findMeasurement('wsp_1', 'ovr_1')).toEqual({
        figure: anOwnFigure({ id: 'ovr_1', platform: 'own-quartier' }),
        withdrawnAt: at,
      })
      expect(await store.findMeasurement('wsp_1', 'ovr_2')).toEqual({ figure: anOwnFigure({ id: 'ovr_2' }) })
    })

    it('lists overrides newest first, page by page, of one platform when asked', async () => {
      for (const [index, figure] of ['goals.sales', 'goals.loyalty', 'uses.news'].entries())
        await store.addOverride('wsp_1', override(`ovr_${index}`, { figure, createdAt: `2026-11-21T10:00:0${index}.000Z` }), nobodyObjects)
      await store.addOverride('wsp_1', override('ovr_f', { platform: 'facebook', createdAt: '2026-11-21T10:00:09.000Z' }), nobodyObjects)

      const first = await store.listOverrides('wsp_1', { limit: 2 })
      const second = await store.listOverrides('wsp_1', { limit: 2, cursor: first.nextCursor as string })
      const facebook = await store.listOverrides('wsp_1', { limit: 2 }, 'facebook')

      expect([first, second, facebook].map(({ items }) => items.map(({ id }) => id))).toEqual([['ovr_f', 'ovr_2'], ['ovr_1', 'ovr_0'], ['ovr_f']])
      expect(second).not.toHaveProperty('nextCursor')
      await expect(store.listOverrides('wsp_1', { limit: 1, cursor: 'nonsense' })).rejects.toMatchObject({ name: 'InvalidCursor' })
    })

    it('lists measurements by id after an id, those that were withdrawn among them, of one workspace', async () => {
      for (const [index, figure] of ['goals.sales', 'goals.loyalty', 'uses.news', 'uses.tutorials'].entries())
        await store.addOverride('wsp_1', override(`ovr_${index}`, { figure }), nobodyObjects)
      await store.addOverride('wsp_2', override('ovr_2b'), nobodyObjects)
      await store.withdrawOverride('wsp_1', { id: 'ovr_1', at }, nobodyObjects)
      const listed = async (after: string, limit: number) => (await store.listMeasurements('wsp_1', { after, limit })).map(({ figure }) => figure.id)

      expect(await store.listMeasurements('wsp_1', { after: 'ovr_0', limit: 2 })).toEqual([
        { figure: anOwnFigure({ id: 'ovr_1', figure: 'goals.loyalty' }), withdrawnAt: at },
        { figure: anOwnFigure({ id: 'ovr_2', figure: 'uses.news' }) },
      ])
      expect(await listed('', 9)).toEqual(['ovr_0', 'ovr_1', 'ovr_2', 'ovr_3'])
      expect(await listed('ovr_2', 9)).toEqual(['ovr_3'])
      expect(await listed('ovr_3', 9)).toEqual([])
    })

    it('withdraws an override once, so that the figure can be overridden again, and can still say what it was', async () => {
      await store.addOverride('wsp_1', override('ovr_1'), nobodyObjects)

      expect(await store.withdrawOverride('wsp_1', { id: 'ovr_1', at }, nobodyObjects)).toEqual({ done: 'withdrawn' })
      expect(await store.withdrawOverride('wsp_1', { id: 'ovr_1', at: '2026-11-23T10:00:00.000Z' }, nobodyObjects)).toEqual({ done: 'absent' })
      expect(await store.addOverride('wsp_1', override('ovr_2'), nobodyObjects)).toEqual({ done: 'added' })

      expect(await store.findOverride('wsp_1', 'ovr_1')).toBeUndefined()
      expect((await store.listOverrides('wsp_1', { limit: 9 })).items.map(({ id }) => id)).toEqual(['ovr_2'])
      expect(await store.findMeasurement('wsp_1', 'ovr_1')).toEqual({ figure: anOwnFigure({ id: 'ovr_1' }), withdrawnAt: at })
      expect(await store.findMeasurement('wsp_2', 'ovr_1')).toBeUndefined()
      expect(await store.findMeasurement('wsp_1', 'ovr_9')).toBeUndefined()
    })
  })
}
