import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Kysely } from 'kysely'
import { secretBox } from '../../../adapters/shared/secret-box.ts'
import { openStorage, type Storage } from '../../../adapters/storage/index.ts'
import { postgresDialect, postgresPool } from '../../../adapters/storage/postgres.ts'
import type { Database } from '../../../adapters/storage/schema.ts'
import { LIMIT } from '../../contracts/audit-store.ts'
import { describeStorage } from '../../contracts/storage.ts'
import { emptied, type PostgresServer, startPostgres, whyNoPostgres } from '../../support/postgres.ts'

const CALM = { connections: 8, backsOff: false, mostAtOnce: { linkedin: LIMIT } } as const
const box = secretBox(['a passphrase that is long enough for a test'])

if (whyNoPostgres !== undefined) console.warn(`PostgreSQL: tests are skipped: ${whyNoPostgres}`)
const describePostgres = whyNoPostgres === undefined ? describe : describe.skip

describePostgres('PostgreSQL', () => {
  let server: PostgresServer
  /** Brought up to date, and emptied for each test: that takes less time than a new one. */
  let filled: string
  const opened = new Map<string, { readonly storage: Storage; readonly db: Kysely<Database> }>()
  const besides = () => new Kysely<Database>({ dialect: postgresDialect(postgresPool(filled, { connections: 1 })) })
  beforeAll(async () => {
    server = await startPostgres()
    filled = await server.newDatabase()
    await (await openStorage(filled, box)).close()
  }, 60_000)
  afterAll(async () => {
    for (const { storage, db } of opened.values()) {
      await storage.close()
      await db.destroy()
    }
    await server.stop()
  })

  describeStorage('PostgreSQL', async (passphrase) => {
    const there = opened.get(passphrase) ?? { storage: await openStorage(filled, secretBox([passphrase]), CALM), db: besides() }
    opened.set(passphrase, there)
    await emptied(filled)
    return { ...there, close: async () => undefined }
  })

  describe('starting', () => {
    it('several processes at once bring the tables up to date once', async () => {
      const url = await server.newDatabase()

      const storages = await Promise.all([1, 2, 3, 4].map(() => openStorage(url, box)))

      for (const storage of storages) await storage.ping()
      await Promise.all(storages.map((storage) => storage.close()))
    })
  })

  it('trouble that passes is named, and what was asked for goes on after it', async () => {
    // A server of its own: what the tests above have written would have to be recovered first.
    const own = await startPostgres()
    const storage = await openStorage(await own.newDatabase(), box, CALM)
    await storage.ping()

    const restarted = own.restart()
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => storage.ping()))
    await restarted

    for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'database-busy' })
    await storage.ping()
    await storage.close()
    await own.stop()
  })
})
