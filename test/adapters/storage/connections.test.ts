import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Kysely } from 'kysely'
import { secretBox } from '../../../adapters/shared/secret-box.ts'
import { connectionStore } from '../../../adapters/storage/connection-store.ts'
import { migrate } from '../../../adapters/storage/migrations/migrate.ts'
import type { Database } from '../../../adapters/storage/schema.ts'
import { sqliteDialect } from '../../../adapters/storage/sqlite.ts'
import { describeConnectionStore } from '../../contracts/connection-store.ts'

describeConnectionStore('SQLite', async (passphrase) => {
  const db = new Kysely<Database>({ dialect: sqliteDialect(':memory:') })
  await migrate(db)
  const withKeys = (...passphrases: readonly string[]) => connectionStore(db, secretBox(passphrases as [string, ...string[]]))
  return { store: withKeys(passphrase), withKeys, close: () => db.destroy() }
})

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
