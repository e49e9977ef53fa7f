import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { CatalogueSnapshot } from '../../domain/catalogue/catalogue-snapshot.ts'
import type { CatalogueStore } from '../../domain/ports.ts'

type Opened = { readonly store: CatalogueStore; close(): Promise<void> }

const snapshot = (version: string): CatalogueSnapshot => ({ version, platforms: [], evidence: [] })

/** What every store of catalogues must do. `open` makes an empty one. */
export const describeCatalogueStore = (name: string, open: () => Promise<Opened>): void => {
  describe(`catalogue store: ${name}`, () => {
    let opened: Opened
    let store: CatalogueStore
    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })
    afterEach(() => opened.close())

    it('gives back what was kept under a digest, and nothing under another', async () => {
      await store.keep('a', snapshot('2026.11'))

      expect(await store.find('a')).toEqual(snapshot('2026.11'))
      expect(await store.find('b')).toBeUndefined()
    })

    it('keeps the first under a digest', async () => {
      await store.keep('a', snapshot('2026.11'))
      await store.keep('a', snapshot('2026.12'))

      expect(await store.find('a')).toEqual(snapshot('2026.11'))
    })
  })
}
