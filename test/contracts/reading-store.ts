import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Snapshot } from '../../domain/audit/snapshot.ts'
import type { KeptReading, ReadingStore } from '../../domain/ports.ts'

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
      await store.keep('wsp_1', first, first.snapshot.observedAt)
      await store.keep('wsp_1', second, second.snapshot.observedAt)

      expect(await store.latest('wsp_1', account)).toEqual(second)
      expect(await store.latest('wsp_2', account)).toBeUndefined()
      expect(await store.latest('wsp_1', { ...account, platform: 'mastodon' })).toBeUndefined()
    })

    it('knows an account by any of its spellings, and names it as it was read', async () => {
      const typed = { platform: 'blog', reference: 'http://blog.example.org/five' } as const
      await store.keep('wsp_1', reading('2026-11-01T00:00:00.000Z', { account: typed }), '2026-11-01T00:00:00.000Z')

      const other = await store.latest('wsp_1', { platform: 'blog', reference: 'HTTPS://www.Blog.example.org/five/' })

      expect(other?.snapshot.account).toEqual(typed)
      expect(await store.lastRead('wsp_1', 'blog')).toEqual(typed)
    })

    it('names the account of a platform that was read last', async () => {
      const other = { platform: 'youtube', reference: '@other' } as const
      expect(await store.lastRead('wsp_1', 'youtube')).toBeUndefined()
      await store.keep('wsp_1', reading('2026-11-02T00:00:00.000Z', { account: other }), '2026-11-02T00:00:00.000Z')
      await store.keep('wsp_1', reading('2026-11-01T00:00:00.000Z'), '2026-11-02T00:00:00.000Z')

      expect(await store.lastRead('wsp_1', 'youtube')).toEqual(other)
      expect(await store.lastRead('wsp_2', 'youtube')).toBeUndefined()
      expect(await store.lastRead('wsp_1', 'blog')).toBeUndefined()
    })

    it('keeps the later of two, whichever arrives last', async () => {
      const [first, second] = [reading('2026-11-01T00:00:00.000Z'), reading('2026-11-02T00:00:00.000Z')]
      await store.keep('wsp_1', second, '2026-11-02T00:00:00.000Z')
      await store.keep('wsp_1', first, '2026-11-02T00:00:00.000Z')

      expect(await store.latest('wsp_1', account)).toEqual(second)
    })

    it('forgets after thirty days, whoever made it', async () => {
      const other = { platform: 'blog', reference: 'https://blog.example.org' } as const
      await store.keep('wsp_1', reading('2026-10-01T00:00:00.000Z'), '2026-10-01T00:00:00.000Z')
      await store.keep('wsp_2', reading('2026-10-31T00:00:00.000Z', { account: other }), '2026-10-31T00:00:00.000Z')
      expect(await store.latest('wsp_1', account)).toBeDefined()
      await store.keep('wsp_2', reading('2026-10-31T00:00:00.001Z', { account: other }), '2026-10-31T00:00:00.001Z')

      expect(await store.latest('wsp_1', account)).toBeUndefined()
      expect(await store.latest('wsp_2', other)).toBeDefined()
    })
  })
}
