import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { idSource } from '../../../adapters/scheduling/id-source.ts'
import { openStorage, type Storage } from '../../../adapters/storage/index.ts'
import { ALL_SCOPES, createKey, ensureOwnerKey, keyAuthenticator } from '../../../api/usecases/manage-keys.ts'

const GIVEN = 'a-key-given-from-outside-0123456789'
let now = '2026-03-02T10:00:00.000Z'
const clock = { now: () => now }
const ids = idSource(clock)

describe('keys', () => {
  let storage: Storage
  beforeEach(async () => {
    now = '2026-03-02T10:00:00.000Z'
    storage = await openStorage('sqlite::memory:')
  })
  afterEach(() => storage.close())
  const owner = (given?: string) => ensureOwnerKey({ keys: storage.keys, clock, ids }, given)

  it('are made with one workspace when two processes start for the first time at once', async () => {
    const made = await Promise.all([owner(), owner()])

    const workspaceId = (await storage.keys.firstWorkspace()) ?? ''
    expect(made.filter((key) => key.ok && key.newSecret !== undefined)).toHaveLength(1)
    expect(await storage.keys.list(workspaceId)).toHaveLength(1)
  })

  it('join the workspace there is when they are given from outside, also twice at once', async () => {
    await owner()

    expect(await Promise.all([owner(GIVEN), owner(GIVEN)])).toEqual([{ ok: true }, { ok: true }])

    expect(await storage.keys.list((await storage.keys.firstWorkspace()) ?? '')).toHaveLength(2)
  })

  it('are refused at the start once they were revoked', async () => {
    await owner(GIVEN)
    const workspaceId = (await storage.keys.firstWorkspace()) ?? ''
    const [key] = await storage.keys.list(workspaceId)
    await storage.keys.revoke({ workspaceId, id: key?.id ?? '', at: now })

    expect(await owner(GIVEN)).toEqual({ ok: false, code: 'key-revoked', since: now })
  })

  it('are refused at the start once they have expired', async () => {
    const expiresAt = '2026-03-02T12:00:00.000Z'
    const { secret } = await createKey({ keys: storage.keys, clock, ids }, { workspaceId: 'wsp_1', name: 'short', scopes: ALL_SCOPES, expiresAt })
    expect(await owner(secret)).toEqual({ ok: true })
    now = expiresAt

    expect(await owner(secret)).toEqual({ ok: false, code: 'key-expired', since: expiresAt })
  })

  describe('asked for', () => {
    it('let their owner in although their use cannot be stored, and say so once a minute', async () => {
      await owner(GIVEN)
      const troubles: unknown[] = []
      let elapsed = 0
      const { authenticate } = keyAuthenticator({
        keys: { ...storage.keys, touch: () => Promise.reject(new Error('planted')) },
        clock,
        events: { keyUseNotStored: ({ error }) => troubles.push(error) },
        elapsed: () => elapsed,
      })

      expect(await authenticate(GIVEN)).toMatchObject({ ok: true })
      elapsed = 30_000
      expect(await authenticate(GIVEN)).toMatchObject({ ok: true })
      expect(troubles).toHaveLength(1)
    })

    it('let their owner in before their use is stored', async () => {
      await owner(GIVEN)
      const { authenticate } = keyAuthenticator({
        keys: { ...storage.keys, touch: () => new Promise(() => {}) },
        clock,
        events: { keyUseNotStored: () => {} },
      })

      expect(await authenticate(GIVEN)).toMatchObject({ ok: true })
    })

    it('are looked up again after two seconds, also when somebody sets the clock back', async () => {
      await owner(GIVEN)
      let elapsed = 0
      const { authenticate } = keyAuthenticator({ keys: storage.keys, clock, events: { keyUseNotStored: () => {} }, elapsed: () => elapsed })
      await authenticate(GIVEN)
      const workspaceId = (await storage.keys.firstWorkspace()) ?? ''
      const [key] = await storage.keys.list(workspaceId)
      await storage.keys.revoke({ workspaceId, id: key?.id ?? '', at: now })
      now = '2026-03-01T10:00:00.000Z'
      elapsed = 2_001

      expect(await authenticate(GIVEN)).toEqual({ ok: false, code: 'key-unknown' })
    })
  })
})
