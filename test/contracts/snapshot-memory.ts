import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Snapshot } from '../../domain/audit/snapshot.ts'
import type { SnapshotMemory } from '../../domain/ports.ts'

type Opened = { readonly store: SnapshotMemory; close(): Promise<void> }

const snapshot = (reference: string, day = 1): Snapshot => ({
  account: { platform: 'blog', reference },
  observedAt: `2026-03-0${day}T10:00:00.000Z`,
  source: 'https://example.org/feed',
  posts: [{ publishedAt: '2026-02-01T00:00:00.000Z', title: 'Hello' }],
  truncated: false,
  undated: 0,
})

/** What every memory of snapshots must do. `open` makes an empty one. */
export const describeSnapshotMemory = (name: string, open: () => Promise<Opened>): void => {
  describe(`snapshot memory: ${name}`, () => {
    let opened: Opened
    let memory: SnapshotMemory
    beforeEach(async () => {
      opened = await open()
      memory = opened.store
    })
    afterEach(() => opened.close())

    it('recalls what was kept of an account, and of no other', async () => {
      const validators = { url: 'https://example.org/feed', etag: '"1"' }
      await memory.keep(snapshot('a'), validators)

      expect(await memory.recall({ platform: 'blog', reference: 'a' })).toEqual({ snapshot: snapshot('a'), validators })
      expect(await memory.recall({ platform: 'blog', reference: 'b' })).toBeUndefined()
      expect(await memory.recall({ platform: 'mastodon', reference: 'a' })).toBeUndefined()
    })

    it('recalls it by any spelling of the account', async () => {
      const validators = { url: 'https://example.org/feed', etag: '"1"' }
      await memory.keep(snapshot('https://example.org/blog/'), validators)

      expect(await memory.recall({ platform: 'blog', reference: 'http://EXAMPLE.org/blog' })).toMatchObject({ validators })
    })

    it('replaces what it kept, the validators that are gone included', async () => {
      await memory.keep(snapshot('a', 1), { url: 'https://example.org/feed', etag: '"1"', lastModified: 'Sun, 01 Mar 2026 10:00:00 GMT' })
      await memory.keep(snapshot('a', 2), { url: 'https://example.org/atom' })

      const recalled = await memory.recall({ platform: 'blog', reference: 'a' })

      expect(recalled).toEqual({ snapshot: snapshot('a', 2), validators: { url: 'https://example.org/atom' } })
    })
  })
}
