import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Snapshot } from '../../domain/audit/snapshot.ts'
import type { KeptReading, ReadingStore } from '../../domain/ports.ts'

const NOW = '2026-11-03T00:00:00.000Z'
const account = { platform: 'youtube', reference: '@riverbank' } as const
const reading = (observedAt: string, more: Partial<Snapshot> = {}): KeptReading => ({
  snapshot: { account, observedAt, posts: [{ publishedAt: '2026-10-01T08:00:00.000Z', title: 'Été' }], truncated: false, undated: 0, ...more },
  usage: { calls: 4, profiles: 1, posts: 1, incoming: 0 },
})

/** What every store of readings must do. `open` makes an empty one. */
export const describeReadingStore = (name: string, open: () => Promise<{ readonly store: ReadingStore; close(): Promise<void> }>): void => {
  describe(`reading store: ${name}`, () => {
    let opened: Awaited<ReturnType<typeof open>>
    let store: ReadingStore
    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })
    afterEach(() => opened.close())

    it('gives the last reading of an account, to the workspace that made it', async () => {
      const [first, second] = [reading('2026-11-01T00:00:00.000Z'), reading('2026-11-02T00:00:00.000Z', { truncated: true })]
      await store.keep('wsp_1', first)
      await store.keep('wsp_1', second)

      expect(await store.latest('wsp_1', account, NOW)).toEqual(second)
      expect(await store.latest('wsp_2', account, NOW)).toBeUndefined()
      expect(await store.latest('wsp_1', { ...account, platform: 'mastodon' }, NOW)).toBeUndefined()
    })

    it('knows an account by any of its spellings, and names it as it was read', async () => {
      const typed = { platform: 'blog', reference: 'http://blog.example.org/five' } as const
      await store.keep('wsp_1', reading('2026-11-01T00:00:00.000Z', { account: typed }))

      const other = await store.latest('wsp_1', { platform: 'blog', reference: 'HTTPS://www.Blog.example.org/five/' }, NOW)

      expect(other?.snapshot.account).toEqual(typed)
      expect(await store.lastRead('wsp_1', 'blog', NOW)).toEqual(typed)
    })

    it('names the account of a platform that was read last', async () => {
      const other = { platform: 'youtube', reference: '@other' } as const
      expect(await store.lastRead('wsp_1', 'youtube', NOW)).toBeUndefined()
      await store.keep('wsp_1', reading('2026-11-02T00:00:00.000Z', { account: other }))
      await store.keep('wsp_1', reading('2026-11-01T00:00:00.000Z'))

      expect(await store.lastRead('wsp_1', 'youtube', NOW)).toEqual(other)
      expect(await store.lastRead('wsp_2', 'youtube', NOW)).toBeUndefined()
      expect(await store.lastRead('wsp_1', 'blog', NOW)).toBeUndefined()
    })

    it('keeps the later of two, whichever arrives last', async () => {
      const [first, second] = [reading('2026-11-01T00:00:00.000Z'), reading('2026-11-02T00:00:00.000Z')]
      await store.keep('wsp_1', second)
      await store.keep('wsp_1', first)

      expect(await store.latest('wsp_1', account, NOW)).toEqual(second)
    })

    it('forgets the reading of an account when asked to, however it is spelt, and no other', async () => {
      const typed = { platform: 'blog', reference: 'http://blog.example.org/five' } as const
      const other = { ...typed, reference: 'http://blog.example.org/six' }
      const at = '2026-11-01T00:00:00.000Z'
      await store.keep('wsp_1', reading(at, { account: typed }))
      await store.keep('wsp_1', reading(at, { account: other }))
      await store.keep('wsp_2', reading(at, { account: typed }))

      await store.forget('wsp_1', { platform: 'blog', reference: 'HTTPS://www.Blog.example.org/five/' })

      expect(await store.latest('wsp_1', typed, NOW)).toBeUndefined()
      expect(await store.latest('wsp_1', other, NOW)).toBeDefined()
      expect(await store.latest('wsp_2', typed, NOW)).toBeDefined()
    })

    it('gives nothing that is older than thirty days, whether or not it was forgotten', async () => {
      await store.keep('wsp_1', reading('2026-10-01T00:00:00.000Z'))
      const [last, over] = ['2026-10-31T00:00:00.000Z', '2026-10-31T00:00:00.001Z']

      expect(await store.latest('wsp_1', account, last)).toBeDefined()
      expect(await store.lastRead('wsp_1', 'youtube', last)).toEqual(account)
      expect(await store.latest('wsp_1', account, over)).toBeUndefined()
      expect(await store.lastRead('wsp_1', 'youtube', over)).toBeUndefined()
    })

    it('forgets after thirty days, whoever made it', async () => {
      const [first, later] = ['2026-10-01T00:00:00.000Z', '2026-10-31T00:00:00.000Z']
      await store.keep('wsp_1', reading(first))
      await store.keep('wsp_2', reading(later))
      await store.forgetOld(later)
      expect(await store.latest('wsp_1', account, first)).toBeDefined()
      await store.forgetOld('2026-10-31T00:00:00.001Z')

      expect(await store.latest('wsp_1', account, first)).toBeUndefined()
      expect(await store.latest('wsp_2', account, later)).toBeDefined()
    })
  })
}
