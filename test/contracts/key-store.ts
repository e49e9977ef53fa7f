import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { ApiKey, KeyStore } from '../../domain/ports.ts'

type Opened = { readonly store: KeyStore; close(): Promise<void> }

const at = (minute: number): string => `2026-03-01T10:0${minute}:00.000Z`
const key = (id: string, workspaceId: string, minute = 0): ApiKey => ({
  id,
  workspaceId,
  name: `Key ${id}`,
  hash: `hash-of-${id}`,
  scopes: ['read', 'audit'],
  createdAt: at(minute),
})

/** What every store of keys must do. `open` makes an empty one. */
export const describeKeyStore = (name: string, open: () => Promise<Opened>): void => {
  describe(`key store: ${name}`, () => {
    let opened: Opened
    let store: KeyStore
    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })
    afterEach(() => opened.close())

    it('is empty at the first start', async () => {
      expect(await store.firstWorkspace()).toBeUndefined()
      expect(await store.list('wsp_1')).toEqual([])
    })

    it('finds a key by the hash of its secret', async () => {
      const given: ApiKey = { ...key('key_1', 'wsp_1'), expiresAt: at(9) }
      await store.add(given)

      expect(await store.findByHash('hash-of-key_1')).toEqual(given)
      expect(await store.findByHash('hash-of-key_2')).toBeUndefined()
    })

    it('makes the workspace with its first key and keeps to it', async () => {
      await store.add(key('key_1', 'wsp_b', 0))
      await store.add(key('key_2', 'wsp_a', 1))
      await store.add(key('key_3', 'wsp_b', 2))

      expect(await store.firstWorkspace()).toBe('wsp_b')
      expect((await store.list('wsp_b')).map(({ id }) => id)).toEqual(['key_3', 'key_1'])
    })

    it('adds a first key once, with its workspace, however many ask at once', async () => {
      const answers = await Promise.all([store.addFirst(key('key_1', 'wsp_1')), store.addFirst(key('key_2', 'wsp_2'))])

      expect([...answers].sort()).toEqual([false, true])
      const [first, other] = answers[0] ? ['1', '2'] : ['2', '1']
      expect(await store.findByHash(`hash-of-key_${other}`)).toBeUndefined()
      expect(await store.firstWorkspace()).toBe(`wsp_${first}`)
      expect(await store.list(`wsp_${first}`)).toEqual([key(`key_${first}`, `wsp_${first}`)])
    })

    it('refuses a secret that is already there', async () => {
      await store.add(key('key_1', 'wsp_1'))

      await expect(store.add({ ...key('key_2', 'wsp_2'), hash: 'hash-of-key_1' })).rejects.toThrow()

      expect(await store.list('wsp_2')).toEqual([])
      expect(await store.firstWorkspace()).toBe('wsp_1')
    })

    it('revokes within the workspace, and the first time counts', async () => {
      await store.add(key('key_1', 'wsp_1'))

      expect(await store.revoke({ workspaceId: 'wsp_2', id: 'key_1', at: at(1) })).toBe('absent')
      expect(await store.revoke({ workspaceId: 'wsp_1', id: 'key_1', at: at(2) })).toBe('revoked')
      expect(await store.revoke({ workspaceId: 'wsp_1', id: 'key_1', at: at(3) })).toBe('revoked')
      expect((await store.findByHash('hash-of-key_1'))?.revokedAt).toBe(at(2))
    })

    it('keeps the last key that may manage keys, where that is asked', async () => {
      await store.add({ ...key('key_1', 'wsp_1'), scopes: ['admin'] })
      await store.add({ ...key('key_2', 'wsp_1'), scopes: ['read'] })
      await store.add({ ...key('key_3', 'wsp_2'), scopes: ['admin'] })

      expect(await store.revoke({ workspaceId: 'wsp_1', id: 'key_1', at: at(1), keepsAdmin: true })).toBe('last-admin')
      expect((await store.find('wsp_1', 'key_1'))?.revokedAt).toBeUndefined()
      expect(await store.revoke({ workspaceId: 'wsp_1', id: 'key_2', at: at(1), keepsAdmin: true })).toBe('revoked')
    })

    it('puts a key in the place of another once, with an overlap', async () => {
      await store.add({ ...key('key_1', 'wsp_1'), organisationIds: ['org_1'] })
      const next = key('key_2', 'wsp_1')

      expect(await store.rotate({ former: 'key_1', key: next, formerUntil: at(30) })).toBe(true)
      expect(await store.rotate({ former: 'key_1', key: key('key_3', 'wsp_1'), formerUntil: at(40) })).toBe(false)
      expect(await store.find('wsp_1', 'key_1')).toMatchObject({ expiresAt: at(30), replacedBy: 'key_2', organisationIds: ['org_1'] })
      expect(await store.find('wsp_1', 'key_3')).toBeUndefined()
      expect(await store.find('wsp_2', 'key_1')).toBeUndefined()
    })

    it('rotates no key that was revoked', async () => {
      await store.add(key('key_1', 'wsp_1'))
      await store.revoke({ workspaceId: 'wsp_1', id: 'key_1', at: at(1) })

      expect(await store.rotate({ former: 'key_1', key: key('key_2', 'wsp_1'), formerUntil: at(3) })).toBe(false)
      expect(await store.find('wsp_1', 'key_2')).toBeUndefined()
      expect(await store.find('wsp_1', 'key_1')).toEqual({ ...key('key_1', 'wsp_1'), revokedAt: at(1) })
    })

    it('lists keys of the workspace page by page, the newest first, undisturbed by new ones', async () => {
      for (const minute of [1, 2, 3]) await store.add(key(`key_${minute}`, 'wsp_1', minute))
      await store.add(key('key_x', 'wsp_2', 2))

      const first = await store.page('wsp_1', { limit: 2 })
      await store.add(key('key_4', 'wsp_1', 4))
      const second = await store.page('wsp_1', { limit: 2, cursor: first.nextCursor ?? '' })

      expect(first.items).toEqual([key('key_3', 'wsp_1', 3), key('key_2', 'wsp_1', 2)])
      expect(second).toEqual({ items: [key('key_1', 'wsp_1', 1)] })
      await expect(store.page('wsp_1', { limit: 2, cursor: 'x' })).rejects.toMatchObject({ code: 'invalid-cursor' })
    })

    it('remembers the last use', async () => {
      await store.add(key('key_1', 'wsp_1'))
      await store.touch('key_1', at(5))

      expect((await store.list('wsp_1'))[0]?.lastUsedAt).toBe(at(5))
    })
  })
}
