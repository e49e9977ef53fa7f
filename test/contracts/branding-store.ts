import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Branding, BrandingStore } from '../../domain/tenancy/branding.ts'

const PLAIN: Branding = { name: 'Atelier Nord', colour: '#7a1f3d', setAt: '2026-11-27T10:00:00.000Z' }
const WITH_LOGO: Branding = {
  name: 'Agence « Été » 🌿',
  colour: '#0b5c6b',
  logo: { type: 'image/png', data: 'iVBORw0KGgo='.repeat(7_000) },
  setAt: '2026-11-28T10:00:00.000Z',
}

/** What every store of brandings must do. `open` makes an empty one. */
export const describeBrandingStore = (name: string, open: () => Promise<{ readonly store: BrandingStore; close(): Promise<void> }>): void => {
  describe(`branding store: ${name}`, () => {
    let opened: Awaited<ReturnType<typeof open>>
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.close())

    it('keeps what a workspace said last, whole, until it is removed', async () => {
      const { store } = opened
      expect(await store.find('wsp_1')).toBeUndefined()
      await store.put('wsp_1', WITH_LOGO)
      expect(await store.find('wsp_1')).toEqual(WITH_LOGO)
      await store.put('wsp_1', PLAIN)
      expect(await store.find('wsp_1')).toEqual(PLAIN)
      expect(await store.remove('wsp_1')).toBe(true)
      expect(await store.remove('wsp_1')).toBe(false)
      expect(await store.find('wsp_1')).toBeUndefined()
    })

    it('keeps workspaces apart', async () => {
      const { store } = opened
      await store.put('wsp_1', WITH_LOGO)
      await store.put('wsp_2', PLAIN)
      expect(await store.find('wsp_1')).toEqual(WITH_LOGO)
      expect(await store.remove('wsp_2')).toBe(true)
      expect(await store.find('wsp_1')).toEqual(WITH_LOGO)
      expect(await store.find('wsp_2')).toBeUndefined()
    })
  })
}
