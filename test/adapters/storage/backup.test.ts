import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Kysely, sql } from 'kysely'
import { writeWhole } from '../../../adapters/storage/backup/file.ts'
import { restoreBackup } from '../../../adapters/storage/backup/restore.ts'
import { tablesAt } from '../../../adapters/storage/backup/tables.ts'
import { writeBackup } from '../../../adapters/storage/backup/write.ts'
import { openDatabase, openStorage } from '../../../adapters/storage/index.ts'
import { MIGRATIONS } from '../../../adapters/storage/migrations/index.ts'
import { levelOf, migrate, migrationsTo } from '../../../adapters/storage/migrations/migrate.ts'
import type { Database } from '../../../adapters/storage/schema.ts'
import { type PostgresServer, startPostgres, whyNoPostgres } from '../../support/postgres.ts'

const LATEST = Object.keys(MIGRATIONS).at(-1) ?? ''
const ABOUT = { version: '1.2.3', now: '2026-03-01T10:00:00.000Z' }
const childOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

const rowsIn = async (url: string): Promise<Rows> => {
  const db = openDatabase(url)
  const found: Record<string, Rows[string]> = {}
  for (const { name, key } of await tablesAt((await levelOf(db)) ?? '')) {
    const columns = sql.join(key.map((column) => sql.ref(column)))
    found[name] = (await sql<Rows[string][number]>`select * from ${sql.table(name)} order by ${columns}`.execute(db)).rows.map((row) => ({ ...row }))
  }
  await db.destroy()
  return found
}

const backupOf = async (url: string): Promise<Buffer> => {
  const to = new PassThrough()
  const all = buffer(to)
  await writeBackup(url, to, ABOUT)
  to.end()
  return all
}
const restore = (url: string, backup: Buffer, options?: { readonly replaces: boolean }) => restoreBackup(url, Readable.from([backup]), options)

/** Texts that tell whether bytes, order and ends of lines survive. */
const text = (row: number): string => `é😀\u2028"\\\n\t${String(row).padStart(4, '0')}`

/** Every table with rows; all texts of a row are the same, so that whatever they refer to is there. */
const fill = async (url: string, many: number): Promise<void> => {
  const db = openDatabase(url)
  await migrate(db)
  const shapes = await tablesAt(LATEST)
  const tables = await db.introspection.getTables()
  await db.transaction().execute(async (transaction) => {
    for (const { name, key } of shapes) {
      const columns = tables.find((table) => table.name === name)?.columns ?? []
      const filler = ({ name: column, dataType, isNullable }: (typeof columns)[number], row: number) => {
        if (isNullable && !key.includes(column) && row % 3 === 0) return null
        return /int/i.test(dataType) ? 2 ** 40 + row : text(row)
      }
      for (let row = 0; row < many; row += 1) {
        const values = sql.join(columns.map((column) => filler(column, row)))
        const into = sql.join(columns.map((column) => sql.ref(column.name)))
        await sql`insert into ${sql.table(name)} (${into}) values (${values})`.execute(transaction)
      }
    }
  })
  await db.destroy()
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'channelfit-backup-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))
const file = (name: string): string => `sqlite:${join(folder, name)}`

/** Until it has said so many lines; then it is killed. */
const killedAfter = async (args: readonly string[], lines: number): Promise<void> => {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = 0
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString().split('\n').length - 1
    if (said >= lines) child.kill('SIGKILL')
  })
  await once(child, 'close')
}

const describeBackup = (name: string, newDatabase: () => Promise<string>): void => {
  describe(`backup: ${name}`, () => {
    it('gives back every row of every table, from SQLite and to SQLite', async () => {
      await fill(file('a.db'), 60)
      const there = await newDatabase()

      const backup = await backupOf(file('a.db'))
      await restore(there, backup)
      const again = await backupOf(there)
      await restore(file('b.db'), again)

      const rows = await rowsIn(file('a.db'))
      for (const some of Object.values(rows)) expect(some).toHaveLength(60)
      expect(await rowsIn(there)).toEqual(rows)
      expect(await rowsIn(file('b.db'))).toEqual(rows)
    }, 60_000)

    it('is of one moment, whatever is written meanwhile', async () => {
      const there = await newDatabase()
      await (await openStorage(there)).close()
      const writer = spawn(process.execPath, [childOf('./storage-child.ts'), there, 'finish'], { stdio: ['ignore', 'pipe', 'inherit'] })
      await once(writer.stdout, 'data')
      writer.stdout.resume()
      const backups: Buffer[] = []
      for (let count = 0; count < 3; count += 1) backups.push(await backupOf(there))
      const gone = once(writer, 'close')
      writer.kill('SIGKILL')
      await gone

      const sizes: number[] = []
      for (const [place, backup] of backups.entries()) {
        const url = file(`m${place}.db`)
        sizes.push((await restore(url, backup)).rows)
        const db = openDatabase(url)
        const { rows: torn } =
          await sql`select id from audit where open_tasks <> (select count(*) from audit_task where audit_id = audit.id and finished_at is null)
          or not exists (select 1 from audit_task where audit_id = audit.id)`.execute(db)
        expect(torn).toEqual([])
        expect((await sql`pragma foreign_key_check`.execute(db)).rows).toEqual([])
        const { rows: lost } =
          await sql`select id from account where last_audit_id is not null and last_audit_id not in (select id from audit)`.execute(db)
        expect(lost).toEqual([])
        await db.destroy()
      }
      expect(sizes.toSorted((a, b) => a - b)).toEqual(sizes)
      expect(sizes.at(-1)).toBeGreaterThan(sizes[0] ?? 0)
    }, 60_000)

    it('of an older version comes out as the migration of that database in place', async () => {
      const older = file('older.db')
      const db = openDatabase(older)
      await migrate(db, migrationsTo('0016-removed-sandboxes'))
      await sql`insert into account (id, workspace_id, created_at, platform, account_key, reference, standing, outcome, last_audit_id, observed_at, expects_posts)
        values ('acc_1', 'wsp_1', '', 'facebook', 'lumen', 'lumen', 'dormant', 'dormant', 'aud_1', '2026-03-02T00:00:00.000Z', 1)`.execute(db)
      await sql`insert into audit (id, workspace_id, created_at, open_tasks, cancelled) values ('aud_1', 'wsp_1', '', 0, 0)`.execute(db)
      const result = JSON.stringify({ status: 'ok', judgement: { decision: { action: 'revive', reviewOn: '2026-04-01' } } })
      await sql`insert into audit_task (id, audit_id, position, workspace_id, created_at, platform, reference, target, status, attempts, result, account_id)
        values ('aud_1:0', 'aud_1', 0, 'wsp_1', '', 'facebook', 'lumen', '{}', 'done', 1, ${result}, 'acc_1')`.execute(db)
      await db.destroy()
      const there = await newDatabase()

      const { header } = await restore(there, await backupOf(older))

      expect(header.migration).toBe('0016-removed-sandboxes')
      const inPlace = openDatabase(older)
      await migrate(inPlace)
      await inPlace.destroy()
      const rows = await rowsIn(there)
      expect(rows).toEqual(await rowsIn(older))
      expect(rows).toMatchObject({ account: [{ review_action: 'revive' }], account_watch: [{ account_id: 'acc_1' }] })
    })

    it.each([
      ['cut short', (whole: Buffer) => whole.subarray(0, whole.length - 30)],
      ['cut short at the end of a line', (whole: Buffer) => gzipSync(gunzipSync(whole).toString().split('\n').slice(0, -5).join('\n').concat('\n'))],
      ['with a value changed', (whole: Buffer) => gzipSync(gunzipSync(whole).toString().replace('0003', '9003'))],
      ['with a reference to nothing', (whole: Buffer) => gzipSync(gunzipSync(whole).toString().replaceAll('0003', '0004'))],
      ['with a row taken out', (whole: Buffer) => gzipSync(gunzipSync(whole).toString().split('\n').toSpliced(3, 1).join('\n'))],
      ['with something after its end', (whole: Buffer) => gzipSync(`${gunzipSync(whole).toString()}[]\n`)],
    ])('%s is refused, and the database is as it was', async (_, change) => {
      await fill(file('a.db'), 5)
      const backup = await backupOf(file('a.db'))
      const there = await newDatabase()
      const db = openDatabase(there)
      await migrate(db)
      await sql`insert into workspace (id, created_at) values ('wsp_1', '')`.execute(db)
      await db.destroy()
      const before = await rowsIn(there)

      await expect(restore(there, change(backup), { replaces: true })).rejects.toMatchObject({ code: 'backup-damaged' })

      expect(await rowsIn(there)).toEqual(before)
    })

    it('is not put over anything, unless that is given up', async () => {
      await fill(file('a.db'), 2)
      const backup = await backupOf(file('a.db'))
      const there = await newDatabase()
      const db = openDatabase(there)
      await migrate(db)
      // Made and never used is empty.
      await restore(there, backup)
      await db.destroy()

      await expect(restore(there, backup)).rejects.toMatchObject({ code: 'database-not-empty', about: 'account' })
      await restore(there, backup, { replaces: true })

      expect(await rowsIn(there)).toEqual(await rowsIn(file('a.db')))
    })

    it('that is killed in the middle leaves an empty database, which the next one fills', async () => {
      await fill(file('a.db'), 200)
      const backup = await backupOf(file('a.db'))
      writeFileSync(join(folder, 'whole.cfb'), backup)
      const there = await newDatabase()

      await killedAfter([childOf('./restore-child.ts'), there, join(folder, 'whole.cfb')], 1)

      const db = openDatabase(there)
      expect(await levelOf(db)).toBeUndefined()
      await db.destroy()
      await restore(there, backup)
      expect(await rowsIn(there)).toEqual(await rowsIn(file('a.db')))
    }, 60_000)

    it('names what is not of this service, and leaves it where it is', async () => {
      const there = await newDatabase()
      const db = openDatabase(there)
      await migrate(db)
      await sql`create table of_somebody_else (id integer)`.execute(db)
      await sql`alter table workspace add column colour text`.execute(db)
      await db.destroy()
      const to = new PassThrough()
      to.resume()

      const { leftOut } = await writeBackup(there, to, ABOUT)

      expect([...leftOut].sort()).toEqual(['of_somebody_else', 'workspace.colour'])
    })

    it('is refused of a database that is newer, and into one', async () => {
      const there = await newDatabase()
      const db = openDatabase(there)
      await migrate(db, { ...MIGRATIONS, '9999-newer': { up: async () => undefined } })
      await db.destroy()
      await fill(file('a.db'), 1)

      await expect(backupOf(there)).rejects.toMatchObject({ code: 'database-newer-than-code', about: '9999-newer' })
      await expect(restore(there, await backupOf(file('a.db')), { replaces: true })).rejects.toMatchObject({ code: 'database-newer-than-code' })
    })
  })
}

describeBackup('SQLite', async () => file('there.db'))

if (whyNoPostgres !== undefined) console.warn(`PostgreSQL: tests are skipped: ${whyNoPostgres}`)
const describePostgres = whyNoPostgres === undefined ? describe : describe.skip

describePostgres('with PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(() => server.stop())

  describeBackup('PostgreSQL', () => server.newDatabase())

  it('open audits of a backup are worked on after the next start, once each', async () => {
    const from = await openStorage(file('a.db'))
    const now = '2026-03-01T10:00:00.000Z'
    const targets = ['a', 'b', 'c'].map((reference) => ({ account: { platform: 'blog', reference } as const }))
    await from.audits.accept({ id: 'aud_1', workspaceId: 'wsp_1', createdAt: now, trigger: { kind: 'request' }, targets })
    // One was under way when the backup was taken.
    await from.audits.claim({ worker: 'gone', now, leaseUntil: '2026-03-01T10:00:30.000Z', limit: 1 })
    const backup = await backupOf(file('a.db'))
    await from.close()
    const there = await server.newDatabase()
    // A service had been started there by mistake: its queue goes as well.
    const other = await openStorage(there)
    await other.audits.accept({ id: 'aud_0', workspaceId: 'wsp_1', createdAt: now, trigger: { kind: 'request' }, targets })
    await other.close()

    await restore(there, backup, { replaces: true })

    const storage = await openStorage(there, undefined, { backsOff: false })
    const later = { now: '2026-03-01T10:01:00.000Z', leaseUntil: '2026-03-01T10:02:00.000Z', limit: 9 }
    const claimed = [...(await storage.audits.claim({ worker: 'w1', ...later })), ...(await storage.audits.claim({ worker: 'w2', ...later }))]
    expect(claimed.map(({ auditId, position }) => `${auditId}:${position}`).sort()).toEqual(['aud_1:0', 'aud_1:1', 'aud_1:2'])
    await storage.close()
  }, 60_000)
})

describe('a file of a backup', () => {
  it('holds every table that migrations make, parents first, each with a key to page by', async () => {
    await fill(file('a.db'), 1)
    const db = openDatabase(file('a.db'))
    const there = (await db.introspection.getTables()).map(({ name }) => name)
    await db.destroy()

    const tables = await tablesAt(LATEST)
    const lines = gunzipSync(await backupOf(file('a.db')))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)

    expect(lines.flatMap(({ table }) => (typeof table === 'string' ? [table] : [])).sort()).toEqual(there.sort())
    expect(lines[0]).toMatchObject({ format: 'channelfit-backup', version: 1, channelfit: '1.2.3', migration: LATEST, database: 'sqlite' })
    for (const { key } of tables) expect(key).not.toEqual([])
    const place = (name: string): number => tables.findIndex((table) => table.name === name)
    for (const [parent, child] of [
      ['workspace', 'api_key'],
      ['workspace', 'sandbox'],
      ['audit', 'audit_task'],
      ['account', 'account_tag'],
    ] as const)
      expect(place(parent)).toBeLessThan(place(child))
  })

  it('is whole or not there, of its owner only, and replaces nothing unasked', async () => {
    const path = join(folder, 'b.cfb')
    const write = (said: string) => async (to: NodeJS.WritableStream) => void to.write(said)
    await writeWhole(path, { replaces: false }, write('one'))
    expect(statSync(path).mode & 0o777).toBe(0o600)

    await expect(writeWhole(path, { replaces: false }, write('two'))).rejects.toMatchObject({ code: 'EEXIST' })
    const failing = writeWhole(path, { replaces: true }, async (to) => {
      to.write('half')
      throw new Error('no more')
    })
    await expect(failing).rejects.toThrow('no more')

    expect(readFileSync(path, 'utf8')).toBe('one')
    await writeWhole(path, { replaces: true }, write('three'))
    expect(readFileSync(path, 'utf8')).toBe('three')
    expect(await readdir(folder)).toEqual(['b.cfb'])
  })

  it.each([
    ['nothing', Buffer.of(), 'not-a-backup'],
    ['bytes of another kind', Buffer.from('hello'), 'not-a-backup'],
    ['other lines', gzipSync('{"a":1}\n'), 'not-a-backup'],
    ['a later format', gzipSync('{"format":"channelfit-backup","version":2}\n'), 'backup-newer-than-code'],
    [
      'a later migration',
      gzipSync('{"format":"channelfit-backup","version":1,"channelfit":"9","migration":"9999-x","createdAt":"","database":"sqlite","tables":[]}\n'),
      'backup-newer-than-code',
    ],
    [
      'other tables than its migration makes',
      gzipSync(
        `{"format":"channelfit-backup","version":1,"channelfit":"9","migration":"${LATEST}","createdAt":"","database":"sqlite","tables":[]}\n`,
      ),
      'backup-damaged',
    ],
  ])('with %s is refused by name, and no database is made', async (_, bytes, code) => {
    await expect(restore(file('a.db'), bytes)).rejects.toMatchObject({ code })

    expect(await readdir(folder)).toEqual([])
  })

  it('whose reading fails is told as that', async () => {
    await expect(restoreBackup(file('a.db'), createReadStream(join(folder, 'absent')))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('of nothing is refused, and makes no database', async () => {
    await expect(backupOf(file('absent.db'))).rejects.toMatchObject({ code: 'database-empty' })
    await expect(backupOf('sqlite::memory:')).rejects.toMatchObject({ code: 'database-empty' })

    expect(await readdir(folder)).toEqual([])
  })

  it('refused by the database, though whole, is told with the table', async () => {
    await fill(file('a.db'), 1)
    const db: Kysely<Database> = openDatabase(file('a.db'))
    await sql`pragma foreign_keys = off`.execute(db)
    await sql`delete from workspace`.execute(db)
    await db.destroy()

    await expect(restore(file('b.db'), await backupOf(file('a.db')))).rejects.toMatchObject({
      code: 'restore-failed',
      about: expect.stringContaining('api_key'),
    })
  })
})
