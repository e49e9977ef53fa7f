import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Session, SessionStore } from '../../domain/ports.ts'

type Opened = { readonly store: SessionStore; close(): Promise<void> }

const at = (minute: number): string => `2026-03-01T10:0${minute}:00.000Z`
const session = (tokenHash: string, expiresAt = at(5)): Session => ({
  tokenHash,
  workspaceId: 'wsp_1',
  keyHash: 'hash-of-key',
  createdAt: at(0),
  expiresAt,
})

/** What every store of sessions must do. `open` makes an empty one. */
export const describeSessionStore = (name: string, open: () => Promise<Opened>): void => {
  describe(`session store: ${name}`, () => {
    let opened: Opened
    let store: SessionStore
    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })
    afterEach(() => opened.close())

    it('finds a session by its token until it expires', async () => {
      await store.add(session('a'))

      expect(await store.find('a', at(4))).toEqual(session('a'))
      expect(await store.find('a', at(5))).toBeUndefined()
      expect(await store.find('b', at(4))).toBeUndefined()
    })

    it('removes one and no other, also twice', async () => {
      await store.add(session('a'))
      await store.add(session('b'))
      await store.remove('a')
      await store.remove('a')

      expect(await store.find('a', at(1))).toBeUndefined()
      expect(await store.find('b', at(1))).toBeDefined()
    })

    it('forgets those that have expired', async () => {
      await store.add(session('a', at(2)))
      await store.add(session('b', at(4)))
      await store.forgetOld(at(2))

      expect(await store.find('a', at(1))).toBeUndefined()
      expect(await store.find('b', at(1))).toBeDefined()
    })
  })
}
