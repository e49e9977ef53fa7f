import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Kysely } from 'kysely'
import { secretBox } from '../../../adapters/shared/secret-box.ts'
import { accountStore } from '../../../adapters/storage/account-store.ts'
import { assessmentStore } from '../../../adapters/storage/assessment-store.ts'
import { auditStore } from '../../../adapters/storage/audit-store.ts'
import { connectionStore } from '../../../adapters/storage/connection-store.ts'
import { migrate } from '../../../adapters/storage/migrations/migrate.ts'
import { outbox } from '../../../adapters/storage/outbox.ts'
import type { Database } from '../../../adapters/storage/schema.ts'
import { sqliteDialect } from '../../../adapters/storage/sqlite.ts'
import { webhookStore } from '../../../adapters/storage/webhook-store.ts'
import { describeWebhookStore } from '../../contracts/webhook-store.ts'

describeWebhookStore('SQLite', async (passphrase) => {
  const db = new Kysely<Database>({ dialect: sqliteDialect(':memory:') })
  await migrate(db)
  const withKeys = (...passphrases: readonly string[]) => webhookStore(db, secretBox(passphrases as [string, ...string[]]))
  return {
    webhooks: withKeys(passphrase),
    outbox: outbox(db),
    audits: auditStore(db),
    accounts: accountStore(db),
    assessments: assessmentStore(db),
    connections: connectionStore(db, secretBox([passphrase])),
    withKeys,
    close: () => db.destroy(),
  }
})

describe('a database with webhooks', () => {
  it('shows none of their secrets to whoever reads the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'channelfit-webhooks-'))
    const file = join(folder, 'channelfit.db')
    const db = new Kysely<Database>({ dialect: sqliteDialect(file) })
    await migrate(db)
    const at = '2026-03-01T10:00:00.000Z'
    const webhook = {
      id: 'whk_1',
      workspaceId: 'wsp_1',
      createdAt: at,
      url: 'https://a.example/',
      events: [],
      language: 'en',
      paused: false,
    } as const

    await webhookStore(db, secretBox(['a passphrase that is long enough for this'])).add({ ...webhook, secretSetAt: at }, 'whsec_the-secret')
    await db.destroy()

    expect(readFileSync(file).includes('whk_1')).toBe(true)
    expect(readFileSync(file).includes('whsec_the-secret')).toBe(false)
    rmSync(folder, { recursive: true, force: true })
  })
})
