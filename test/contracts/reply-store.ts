import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { KeptReply, ReplyClaim, ReplyStore } from '../../domain/tenancy/idempotency.ts'

type Opened = { readonly store: ReplyStore; close(): Promise<void> }

const at = (minute: number): string => `2026-03-01T10:0${minute}:00.000Z`
const claim = (id: string, more: Partial<ReplyClaim> = {}): ReplyClaim => ({
  id,
  workspaceId: 'wsp_1',
  limits: '',
  key: 'one',
  fingerprint: 'of-a-request',
  path: '/v1/organisations',
  now: at(0),
  leaseUntil: at(1),
  keptUntil: at(8),
  ...more,
})
const reply: KeptReply = { status: 201, type: 'application/json', text: '{"id":"org_1"}', headers: { Location: '/v1/organisations/org_1' } }

/** What every store of replies must do. `open` makes an empty one that can seal. */
export const describeReplyStore = (name: string, open: () => Promise<Opened>): void => {
  describe(`reply store: ${name}`, () => {
    let opened: Opened
    let store: ReplyStore
    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })
    afterEach(() => opened.close())

    it('gives a key to one of those who claim it at once', async () => {
      const claims = await Promise.all(['a', 'b', 'c', 'd'].map((id) => store.claim(claim(id))))

      expect(claims.map(({ is }) => is).sort()).toEqual(['claimed', 'in-progress', 'in-progress', 'in-progress'])
    })

    it.each([false, true])('gives the reply back as it was (secret: %s)', async (isSecret) => {
      await store.claim(claim('a'))
      await store.complete('a', reply, { isSecret })

      expect(await store.claim(claim('b', { now: at(7) }))).toEqual({ is: 'kept', reply })
    })

    it('tells another request under the key, with and without a reply', async () => {
      await store.claim(claim('a'))
      expect(await store.claim(claim('b', { fingerprint: 'of-another' }))).toEqual({ is: 'other-request' })
      await store.complete('a', reply, { isSecret: false })

      expect(await store.claim(claim('b', { fingerprint: 'of-another' }))).toEqual({ is: 'other-request' })
    })

    it.each<[string, Partial<ReplyClaim>]>([
      ['workspaces', { workspaceId: 'wsp_2' }],
      ['limits', { limits: 'org_1' }],
    ])('keeps %s apart', async (_, other) => {
      await store.claim(claim('a'))
      await store.complete('a', reply, { isSecret: false })

      expect(await store.claim(claim('b', other))).toEqual({ is: 'claimed' })
    })

    it('gives a key whose lease is over to the next one, and the former holder no longer writes', async () => {
      await store.claim(claim('a'))

      expect(await store.claim(claim('b', { now: at(1), leaseUntil: at(2) }))).toEqual({ is: 'claimed' })
      await store.complete('a', reply, { isSecret: false })
      await store.release('a')
      expect(await store.claim(claim('c', { now: at(1) }))).toEqual({ is: 'in-progress' })
    })

    it('forgets what was released, and what is over', async () => {
      await store.claim(claim('a'))
      await store.release('a')
      expect(await store.claim(claim('b'))).toEqual({ is: 'claimed' })
      await store.complete('b', reply, { isSecret: false })

      expect(await store.claim(claim('c', { now: at(8), fingerprint: 'of-another' }))).toEqual({ is: 'claimed' })
    })

    it('never releases a reply', async () => {
      await store.claim(claim('a'))
      await store.complete('a', reply, { isSecret: false })
      await store.release('a')

      expect(await store.claim(claim('b'))).toEqual({ is: 'kept', reply })
    })

    it('drops old ones when asked to, and no others', async () => {
      await store.claim(claim('a'))
      await store.complete('a', reply, { isSecret: false })
      await store.claim(claim('b', { key: 'two', keptUntil: at(9) }))
      await store.complete('b', reply, { isSecret: false })
      await store.forgetOld(at(8))

      expect((await store.claim(claim('c'))).is).toBe('claimed')
      expect((await store.claim(claim('d', { key: 'two' }))).is).toBe('kept')
    })
  })
}
