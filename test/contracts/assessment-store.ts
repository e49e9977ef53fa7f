import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { AssessmentStore, AssessmentSummary } from '../../domain/ports.ts'
import { anOwnFigure, anOwnPlatform } from '../support/own-knowledge.ts'

type Opened = { readonly store: AssessmentStore; close(): Promise<void> }

const assessment = (id: string, second: number, workspaceId = 'wsp_1') => ({
  id,
  workspaceId,
  createdAt: `2026-03-01T10:00:0${second}.000Z`,
  brief: { organisation: 'b2b', name: 'Crème "brûlée"' },
  result: { score: 42.5, reasons: [{ code: 'capacity.short', params: { hours: 2 } }] },
})
const summary: AssessmentSummary = {
  asOf: '2026-03-01',
  organisationName: 'Crème "brûlée"',
  confidence: 0.42,
  // Best first, and not by name.
  verdicts: { pinterest: 'adopt', blog: 'pilot', 'own-quartier': 'wait' },
}
const listed = (id: string, second: number) => ({ id, createdAt: assessment(id, second).createdAt, ...summary })

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
      await store.add(assessment('asm_1', 1), summary)

      expect(await store.find('wsp_1', 'asm_1')).toEqual(assessment('asm_1', 1))
      expect(await store.find('wsp_2', 'asm_1')).toBeUndefined()
      expect(await store.find('wsp_1', 'asm_9')).toBeUndefined()
    })

    it('gives back the kept catalogue an assessment names', async () => {
      await store.add({ ...assessment('asm_1', 1), catalogueDigest: 'abc' }, summary)

      expect(await store.find('wsp_1', 'asm_1')).toEqual({ ...assessment('asm_1', 1), catalogueDigest: 'abc' })
    })

    it('keeps what of the workspace’s own an assessment was computed with', async () => {
      const knowledge = { platforms: [anOwnPlatform()], overrides: [anOwnFigure()], applied: [] }
      const same = structuredClone(knowledge)
      const other = { ...knowledge, overrides: [] }
      const all = [
        { ...assessment('asm_1', 1), knowledge },
        { ...assessment('asm_2', 2), knowledge },
        { ...assessment('asm_3', 3), knowledge: same },
        { ...assessment('asm_4', 4), knowledge: other },
        { ...assessment('asm_5', 5, 'wsp_2'), knowledge },
      ]
      for (const one of all) await store.add(one, summary)

      for (const one of all) expect(await store.find(one.workspaceId, one.id)).toEqual(one)
    })

    it('lists the newest first, page by page, undisturbed by what is added meanwhile', async () => {
      for (const [id, second] of [
        ['asm_1', 1],
        ['asm_2', 2],
        ['asm_3', 2],
      ] as const)
        await store.add(assessment(id, second), summary)
      await store.add(assessment('asm_x', 2, 'wsp_2'), summary)

      const first = await store.list('wsp_1', { limit: 2 })
      await store.add(assessment('asm_4', 3), summary)
      const second = await store.list('wsp_1', { limit: 2, cursor: first.nextCursor as string })

      expect(first.items.map(({ id }) => id)).toEqual(['asm_3', 'asm_2'])
      expect(second).toEqual({ items: [listed('asm_1', 1)] })
      const oldest = await store.list('wsp_1', { limit: 2 }, { sort: 'createdAt' })
      const next = await store.list('wsp_1', { limit: 2, cursor: oldest.nextCursor as string }, { sort: 'createdAt' })
      expect([oldest, next].map(({ items }) => items.map(({ id }) => id))).toEqual([
        ['asm_1', 'asm_2'],
        ['asm_3', 'asm_4'],
      ])
      expect(Object.keys(second.items[0]?.verdicts ?? {})).toEqual(Object.keys(summary.verdicts))
    })

    it('lists what belongs to some organisations, and nothing where there are none of them', async () => {
      await store.add({ ...assessment('asm_1', 1), organisationId: 'org_1' }, summary)
      await store.add({ ...assessment('asm_2', 2), organisationId: 'org_2' }, summary)
      await store.add(assessment('asm_3', 3), summary)
      const of = async (organisationIds: readonly string[]) =>
        (await store.list('wsp_1', { limit: 9 }, { organisationIds })).items.map(({ id }) => id)

      expect(await of(['org_1'])).toEqual(['asm_1'])
      expect(await of(['org_1', 'org_2'])).toEqual(['asm_2', 'asm_1'])
      expect(await of([])).toEqual([])
    })

    it('refuses a cursor that no list made', async () => {
      await expect(store.list('wsp_1', { limit: 1, cursor: 'nonsense' })).rejects.toMatchObject({ name: 'InvalidCursor' })
    })
  })
}
