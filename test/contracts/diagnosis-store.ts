import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { DiagnosisStore, DiagnosisSummary } from '../../domain/ports.ts'

type Opened = { readonly store: DiagnosisStore; close(): Promise<void> }

const diagnosis = (id: string, second: number, workspaceId = 'wsp_1') => ({
  id,
  workspaceId,
  createdAt: `2026-03-01T10:00:0${second}.000Z`,
  answers: { organisation: 'Crème "brûlée"', answers: { 'strategy-role': 4 } },
  result: { index: { level: 'unknown' }, symptoms: [{ symptom: 'basement-role', severity: 'severe' }] },
})
const summary: DiagnosisSummary = {
  asOf: '2026-03-01',
  organisation: 'Crème "brûlée"',
  level: 'under-way',
  index: 2.25,
  confidence: 0.42,
  severe: ['near-zero-autonomy', 'basement-role'],
  present: [],
}

/** What every store of diagnoses must do. `open` makes an empty one. */
export const describeDiagnosisStore = (name: string, open: () => Promise<Opened>): void => {
  describe(`diagnosis store: ${name}`, () => {
    let opened: Opened
    let store: DiagnosisStore
    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })
    afterEach(() => opened.close())

    it('gives a diagnosis back as it was added, to its own workspace only', async () => {
      await store.add(diagnosis('dgn_1', 1), summary)

      expect(await store.find('wsp_1', 'dgn_1')).toEqual(diagnosis('dgn_1', 1))
      expect(await store.find('wsp_2', 'dgn_1')).toBeUndefined()
      expect(await store.find('wsp_1', 'dgn_9')).toBeUndefined()
    })

    it('lists the newest first, page by page, undisturbed by what is added meanwhile', async () => {
      const { organisation: _, index: __, ...bare } = summary
      await store.add(diagnosis('dgn_1', 1), bare)
      await store.add(diagnosis('dgn_2', 2), summary)
      await store.add(diagnosis('dgn_3', 2), summary)
      await store.add(diagnosis('dgn_x', 2, 'wsp_2'), summary)

      const first = await store.list('wsp_1', { limit: 2 })
      await store.add(diagnosis('dgn_4', 3), summary)
      const second = await store.list('wsp_1', { limit: 2, cursor: first.nextCursor as string })

      expect(first.items.map(({ id }) => id)).toEqual(['dgn_3', 'dgn_2'])
      expect(first.items[0]).toEqual({ id: 'dgn_3', createdAt: diagnosis('dgn_3', 2).createdAt, ...summary })
      expect(second).toEqual({ items: [{ id: 'dgn_1', createdAt: diagnosis('dgn_1', 1).createdAt, ...bare }] })
    })

    it('lists what belongs to some organisations, and nothing where there are none of them', async () => {
      await store.add({ ...diagnosis('dgn_1', 1), organisationId: 'org_1' }, summary)
      await store.add({ ...diagnosis('dgn_2', 2), organisationId: 'org_2' }, summary)
      await store.add(diagnosis('dgn_3', 3), summary)
      const of = async (organisationIds: readonly string[]) =>
        (await store.list('wsp_1', { limit: 9 }, { organisationIds })).items.map(({ id }) => id)

      expect(await of(['org_1'])).toEqual(['dgn_1'])
      expect(await of(['org_1', 'org_2'])).toEqual(['dgn_2', 'dgn_1'])
      expect(await of([])).toEqual([])
    })

    it('refuses a cursor that no list made', async () => {
      await expect(store.list('wsp_1', { limit: 1, cursor: 'nonsense' })).rejects.toMatchObject({ name: 'InvalidCursor' })
    })
  })
}
