import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { AssessmentStore } from '../../domain/ports.ts'
import { anOwnFigure, anOwnPlatform } from '../support/own-knowledge.ts'

type Opened = { readonly store: AssessmentStore; close(): Promise<void> }

const assessment = (id: string, second: number, workspaceId = 'wsp_1') => ({
  id,
  workspaceId,
  createdAt: `2026-03-01T10:00:0${second}.000Z`,
  brief: { organisation: 'b2b', name: 'Crème "brûlée"' },
  result: { score: 42.5, reasons: [{ code: 'capacity.short', params: { hours: 2 } }] },
})

/** What every store of assessments must do. `open` makes an empty one. */
export const describeAssessmentStore = (name: string, open: () => Promise<Opened>): void => {
  describe(`assessment store: ${name}`, () => {
    let opened: Opened
    let store: AssessmentStore
    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })
    afterEach(() => opened.close())

    it('gives an assessment back as it was added, to its own workspace only', async () => {
      await store.add(assessment('asm_1', 1))

      expect(await store.find('wsp_1', 'asm_1')).toEqual(assessment('asm_1', 1))
      expect(await store.find('wsp_2', 'asm_1')).toBeUndefined()
      expect(await store.find('wsp_1', 'asm_9')).toBeUndefined()
    })

    it('gives back the kept catalogue an assessment names', async () => {
      await store.add({ ...assessment('asm_1', 1), catalogueDigest: 'abc' })

      expect(await store.find('wsp_1', 'asm_1')).toEqual({ ...assessment('asm_1', 1), catalogueDigest: 'abc' })
    })

    it('keeps what of the workspace’s own an assessment was computed with', async () => {
      const own = { ...assessment('asm_1', 1), knowledge: { platforms: [anOwnPlatform()], overrides: [anOwnFigure()] } }
      await store.add(own)

      expect(await store.find('wsp_1', 'asm_1')).toEqual(own)
      expect(await store.list('wsp_1', { limit: 1 })).toEqual({ items: [own] })
    })

    it('lists the newest first, page by page, undisturbed by what is added meanwhile', async () => {
      for (const [id, second] of [
        ['asm_1', 1],
        ['asm_2', 2],
        ['asm_3', 2],
      ] as const)
        await store.add(assessment(id, second))
      await store.add(assessment('asm_x', 2, 'wsp_2'))

      const first = await store.list('wsp_1', { limit: 2 })
      await store.add(assessment('asm_4', 3))
      const second = await store.list('wsp_1', { limit: 2, cursor: first.nextCursor as string })

      expect(first.items.map(({ id }) => id)).toEqual(['asm_3', 'asm_2'])
      expect(second).toEqual({ items: [assessment('asm_1', 1)] })
    })

    it('refuses a cursor that no list made', async () => {
      await expect(store.list('wsp_1', { limit: 1, cursor: 'nonsense' })).rejects.toMatchObject({ name: 'InvalidCursor' })
    })
  })
}
