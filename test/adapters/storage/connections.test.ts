import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Kysely } from 'kysely'
import { secretBox } from '../../../adapters/shared/secret-box.ts'
import { connectionStore } from '../../../adapters/storage/connection-store.ts'
import { openStorage } from '../../../adapters/storage/index.ts'
import { migrate } from '../../../adapters/storage/migrations/migrate.ts'
import type { Database } from '../../../adapters/storage/schema.ts'
import { sqliteDialect } from '../../../adapters/storage/sqlite.ts'

describe('a database with connections', () => {
  it('shows none of their secrets to whoever reads the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'channelfit-connections-'))
    const file = join(folder, 'channelfit.db')
    const db = new Kysely<Database>({ dialect: sqliteDialect(file) })
    await migrate(db)
    const store = connectionStore(db, secretBox(['a passphrase that is long enough for this']))

    await store.put('wsp_1', { platform: 'facebook', holds: ['accessToken'], setAt: '2026-03-01T10:00:00.000Z' }, { accessToken: 'EAAB-the-token' })
    await db.destroy()

    expect(readFileSync(file).includes('wsp_1')).toBe(true)
    expect(readFileSync(file).includes('EAAB-the-token')).toBe(false)
    rmSync(folder, { recursive: true, force: true })
  })

  it('forgets with a credential what was read on its platform, and nothing else', async () => {
    const at = '2026-03-01T10:00:00.000Z'
    const { connections, readings, close } = await openStorage('sqlite::memory:', secretBox(['a passphrase that is long enough for this']))
    const [mine, other] = [
      { platform: 'youtube', reference: '@riverbank' },
      { platform: 'blog', reference: 'https://blog.example.org/' },
    ] as const
    const usage = { calls: 1, profiles: 1, posts: 0, incoming: 0 }
    const reading = (account: typeof mine | typeof other) => ({
      snapshot: { account, observedAt: at, posts: [], truncated: false, undated: 0 },
      usage,
    })
    await connections.put('wsp_1', { platform: 'youtube', holds: ['apiKey'], setAt: at }, { apiKey: 'AIza-key' })
    await readings.keep('wsp_1', reading(mine))
    await readings.keep('wsp_1', reading(other))
    await readings.keep('wsp_2', reading(mine))
    expect(await connections.remove('wsp_2', 'youtube')).toBe(false)

    expect(await connections.remove('wsp_1', 'youtube')).toBe(true)

    expect(await readings.latest('wsp_1', mine, at)).toBeUndefined()
    expect(await readings.latest('wsp_1', other, at)).toBeDefined()
    expect(await readings.latest('wsp_2', mine, at)).toBeDefined()
    await close()
  })

  it('keeps none without a passphrase, and opens none', async () => {
    const db = new Kysely<Database>({ dialect: sqliteDialect(':memory:') })
    await migrate(db)
    await connectionStore(db, secretBox(['a passphrase that is long enough for this'])).put(
      'wsp_1',
      { platform: 'youtube', holds: ['apiKey'], setAt: '2026-03-01T10:00:00.000Z' },
      { apiKey: 'AIza-key' },
    )
    const without = connectionStore(db, undefined)

    expect(await without.open('wsp_1', 'youtube')).toBe('sealed')
    expect(await without.reseal()).toBe(0)
    await expect(without.put('wsp_1', { platform: 'youtube', holds: [], setAt: '2026-03-01T10:00:00.000Z' }, {})).rejects.toThrow('no passphrase')
    await db.destroy()
  })
})
