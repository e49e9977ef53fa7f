import { spawn } from 'node:child_process'
import { copyFile, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { CompiledQuery, Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { secretBox } from '../../../adapters/shared/secret-box.ts'
import { accountStore, ledgerStore } from '../../../adapters/storage/account-store.ts'
import { assessmentStore } from '../../../adapters/storage/assessment-store.ts'
import { auditStore } from '../../../adapters/storage/audit-store.ts'
import { openStorage } from '../../../adapters/storage/index.ts'
import { knowledgeStore } from '../../../adapters/storage/knowledge-store.ts'
import { MIGRATIONS } from '../../../adapters/storage/migrations/index.ts'
import { migrate } from '../../../adapters/storage/migrations/migrate.ts'
import { organisationStore } from '../../../adapters/storage/organisation-store.ts'
import { reviewStore } from '../../../adapters/storage/review-store.ts'
import { OF_A_WORKSPACE } from '../../../adapters/storage/sandbox-store.ts'
import { scheduleStore } from '../../../adapters/storage/schedule-store.ts'
import type { Database } from '../../../adapters/storage/schema.ts'
import { sqliteDialect } from '../../../adapters/storage/sqlite.ts'
import { patient } from '../../../adapters/storage/sqlite-patience.ts'
import { rowQueue } from '../../../adapters/storage/task-queue.ts'
import type { AccountResult, AuditTask } from '../../../domain/audit/audit.ts'
import { vitalityOf } from '../../../domain/audit/vitality/assess-vitality.ts'
import type { KnowledgeInUse } from '../../../domain/fit/own-knowledge.ts'
import { LIMIT } from '../../contracts/audit-store.ts'
import { describeStorage } from '../../contracts/storage.ts'
import { anOwnFigure, anOwnPlatform } from '../../support/own-knowledge.ts'

const CHILD = fileURLToPath(new URL('./storage-child.ts', import.meta.url))
const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'channelfit-storage-'))
const drop = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

/** With its tables, and nothing in them: copied, it is there at once. */
const migrated = await newFolder()
const EMPTY = join(migrated, 'empty.db')
await (await openStorage(`sqlite:${EMPTY}`)).close()
afterAll(() => drop(migrated))

describeStorage('SQLite in a file', async (passphrase) => {
  const folder = await newFolder()
  const file = join(folder, 'channelfit.db')
  await copyFile(EMPTY, file)
  const storage = await openStorage(`sqlite:${file}`, secretBox([passphrase]), { mostAtOnce: { linkedin: LIMIT } })
  const db = new Kysely<Database>({ dialect: sqliteDialect(file) })
  return {
    storage,
    db,
    close: async () => {
      await db.destroy()
      await storage.close()
      await drop(folder)
    },
  }
})

it('a sandbox leaves nothing in any table that has rows of workspaces', async () => {
  const db = new Kysely<Database>({ dialect: sqliteDialect(':memory:') })
  await migrate(db)

  const tables = await db.introspection.getTables()

  const named = tables.filter(({ columns }) => columns.some(({ name }) => name === 'workspace_id')).map(({ name }) => name)
  // Its own row is known for a while longer.
  expect([...OF_A_WORKSPACE, 'sandbox'].sort()).toEqual(named.sort())
  await db.destroy()
})

describe('SQLite', () => {
  let folder: string
  let file: string
  beforeEach(async () => {
    folder = await newFolder()
    file = join(folder, 'data', 'channelfit.db')
  })
  afterEach(() => drop(folder))

  /** The lines the child wrote before it ended or was killed, which happens after `killAfter` of them. */
  const child = (args: readonly string[], killAfter = Number.POSITIVE_INFINITY): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      const running = spawn(process.execPath, [CHILD, `sqlite:${file}`, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
      let written = ''
      let trouble = ''
      running.stdout.on('data', (chunk) => {
        written += chunk
        if (written.split('\n').length > killAfter) running.kill('SIGKILL')
      })
      running.stderr.on('data', (chunk) => {
        trouble += chunk
      })
      running.on('error', reject)
      running.on('close', (code, signal) => {
        if (code === 0 || signal === 'SIGKILL') resolve(written.split('\n').slice(0, -1))
        else reject(new Error(trouble))
      })
    })

  describe('opening', () => {
    it('makes the folder and a file that only its owner reads, the journal included', async () => {
      const storage = await openStorage(`sqlite:${file}`)
      await storage.ping()

      expect((await stat(file)).mode & 0o777).toBe(0o600)
      expect((await stat(`${file}-wal`)).mode & 0o777).toBe(0o600)
      await storage.close()
    })

    it('finds everything again', async () => {
      const key = { id: 'key_1', workspaceId: 'wsp_1', name: 'First', hash: 'h', scopes: ['admin'] as const, createdAt: '2026-03-01T10:00:00.000Z' }
      const first = await openStorage(`sqlite:${file}`)
      await first.keys.add(key)
      await first.close()

      const second = await openStorage(`sqlite://${file}`)

      expect(await second.keys.findByHash('h')).toEqual(key)
      await second.close()
    })

    it('takes the write lock when a transaction begins, so that reading first never spoils the write', async () => {
      const db = new Kysely<unknown>({ dialect: sqliteDialect(file) })
      await migrate(db)
      const other = new DatabaseSync(file, { timeout: 0 })

      await db.transaction().execute(async () => {
        expect(() => other.exec("INSERT INTO workspace VALUES ('wsp_1', '')")).toThrow('locked')
      })

      other.close()
      await db.destroy()
    })

    it('waits for the lock of another process without holding up this one', async () => {
      const storage = await openStorage(`sqlite:${file}`)
      const other = new DatabaseSync(file)
      other.exec('BEGIN IMMEDIATE')

      const written = storage.keys.add({ id: 'key_1', workspaceId: 'wsp_1', name: 'First', hash: 'h', scopes: [], createdAt: '' })
      const touched = storage.keys.touch('key_1', '2026-03-01T10:00:00.000Z')
      await new Promise((resolve) => setTimeout(resolve, 20))
      other.exec('COMMIT')
      await written
      await touched

      expect(await storage.keys.findByHash('h')).toMatchObject({ lastUsedAt: '2026-03-01T10:00:00.000Z' })
      other.close()
      await storage.close()
    })

    it('says by name that the database stays locked, and passes on other trouble at once', async () => {
      let asked = 0
      const failing = (errcode: number) =>
        patient(
          {
            executeQuery: () => {
              asked += 1
              return Promise.reject(Object.assign(new Error('planted'), { errcode }))
            },
            streamQuery: () => {
              throw new Error('not asked for')
            },
          },
          0,
        )
      const query = CompiledQuery.raw('select 1')

      await expect(failing(261).executeQuery(query)).rejects.toMatchObject({ name: 'StorageError', code: 'database-busy' })
      expect(asked).toBeGreaterThan(5)
      asked = 0
      await expect(failing(19).executeQuery(query)).rejects.toThrow('planted')
      expect(asked).toBe(1)
    })

    it('does not answer a ping once closed', async () => {
      const storage = await openStorage('sqlite::memory:')
      await storage.close()

      await expect(storage.ping()).rejects.toThrow()
    })

    it.each([
      { url: 'postgres://user:secret@127.0.0.1:1/db', code: 'database-busy' },
      { url: 'postgresql://user:secret@127.0.0.1:1/db', code: 'database-busy' },
      { url: 'mysql://user:secret@host/db', code: 'database-url-unknown' },
      { url: 'sqlite:', code: 'database-url-unknown' },
      { url: './data/x.db', code: 'database-url-unknown' },
      { url: `sqlite:${tmpdir()}`, code: 'database-not-opened' },
    ])('refuses $url as $code, and keeps the password to itself', async ({ url, code }) => {
      const refused = await openStorage(url).catch((error: unknown) => error)

      expect(refused).toMatchObject({ name: 'StorageError', code })
      expect(String(refused)).not.toContain('secret')
    })

    it('refuses a file that is no database', async () => {
      const other = join(folder, 'letter.txt')
      await writeFile(other, 'Dear Sir or Madam, '.repeat(100))

      await expect(openStorage(`sqlite:${other}`)).rejects.toMatchObject({ code: 'database-not-opened' })
    })
  })

  describe('migrations', () => {
    const failing: Migration = {
      async up(db) {
        await db.schema.createTable('half').addColumn('id', 'text').execute()
        throw new Error('planted')
      },
    }
    const open = (): Kysely<unknown> => {
      return new Kysely<unknown>({ dialect: sqliteDialect(':memory:') })
    }
    const tables = async (db: Kysely<unknown>): Promise<readonly string[]> =>
      (await db.introspection.getTables({ withInternalKyselyTables: true })).map(({ name }) => name)

    it('leaves nothing behind when one fails, not even those before it', async () => {
      const db = open()

      await expect(migrate(db, { ...MIGRATIONS, '9999-failing': failing })).rejects.toMatchObject({
        code: 'migration-failed',
        cause: expect.objectContaining({ message: 'planted' }),
      })

      expect(await tables(db)).toEqual([])
      await db.destroy()
    })

    it('counts results that were stored before lists had outcomes', async () => {
      const db = new Kysely<Database>({ dialect: sqliteDialect(':memory:') })
      const { '0001-first': first } = MIGRATIONS
      await migrate(db, { '0001-first': first as Migration })
      await sql`INSERT INTO audit VALUES ('aud_1', 'wsp_1', '2026-03-01T10:00:00.000Z', NULL, NULL, 1, 0, NULL)`.execute(db)
      for (const [position, result] of [
        JSON.stringify({ status: 'ok', vitality: { state: 'dormant' } }),
        JSON.stringify({ status: 'private' }),
        null,
      ].entries())
        await sql`INSERT INTO audit_task (id, audit_id, position, workspace_id, created_at, platform, reference, target, status, attempts, result)
          VALUES (${`aud_1:${position}`}, 'aud_1', ${position}, 'wsp_1', '', 'blog', 'a', '{}', ${result === null ? 'queued' : 'done'}, 1, ${result})`.execute(
          db,
        )

      await migrate(db)

      expect((await auditStore(db).list('wsp_1', { limit: 1 })).items).toMatchObject([
        { status: 'running', done: 2, total: 3, counts: { dormant: 1, private: 1 } },
      ])
      await db.destroy()
    })

    it('registers the accounts of audits that were there before, with how they stand and their history', async () => {
      const db = new Kysely<Database>({ dialect: sqliteDialect(':memory:') })
      await migrate(db, olderThan('0011'))
      const read = (observedAt: string, state: string) =>
        JSON.stringify({
          status: 'ok',
          observedAt,
          profile: { followers: 5 },
          vitality: { state, asOf: observedAt.slice(0, 10), trend: 'stable', lastPostOn: '2026-01-01' },
        })
      const unread = JSON.stringify({ status: 'unreachable', observedAt: '2026-03-03T00:00:00.000Z' })
      for (const [place, [reference, result]] of [
        ['https://www.facebook.com/riverbank', read('2026-03-01T00:00:00.000Z', 'fading')],
        ['riverbank', read('2026-03-02T00:00:00.000Z', 'dormant')],
        ['riverbank', unread],
        ['other', null],
      ].entries()) {
        const day = `2026-03-0${place + 1}T10:00:00.000Z`
        await sql`INSERT INTO audit (id, workspace_id, created_at, open_tasks, cancelled) VALUES (${`aud_${place}`}, 'wsp_1', ${day}, 0, 0)`.execute(
          db,
        )
        await sql`INSERT INTO audit_task (id, audit_id, position, workspace_id, created_at, platform, reference, target, status, attempts, result)
          VALUES (${`aud_${place}:0`}, ${`aud_${place}`}, 0, 'wsp_1', ${day}, 'facebook', ${reference}, '{}', 'done', 1, ${result})`.execute(db)
      }

      await migrate(db)

      const accounts = accountStore(db)
      const { items } = await accounts.list('wsp_1', { limit: 9 })
      expect(items).toMatchObject([
        { account: { reference: 'other' }, standing: 'not-audited' },
        {
          createdAt: '2026-03-01T10:00:00.000Z',
          standing: 'unreachable',
          observedAt: '2026-03-03T00:00:00.000Z',
          lastAuditId: 'aud_2',
          reading: { state: 'dormant', asOf: '2026-03-02', lastPostOn: '2026-01-01', followers: 5 },
        },
      ])
      const { items: history } = await accounts.results('wsp_1', items[1]?.id ?? '', { limit: 9 })
      expect(history.map(({ auditId }) => auditId)).toEqual(['aud_2', 'aud_1', 'aud_0'])
      await db.destroy()
    })

    it('knows when what was there before is to be reviewed, and goes on with its schedules', async () => {
      const db = new Kysely<Database>({ dialect: sqliteDialect(':memory:') })
      await migrate(db, olderThan('0018'))
      const decided = JSON.stringify({ status: 'not-found', judgement: { decision: { action: 'investigate', reviewOn: '2026-04-01' } } })
      await sql`INSERT INTO account (id, workspace_id, created_at, platform, account_key, reference, standing, last_audit_id, observed_at, expects_posts)
        VALUES ('acc_1', 'wsp_1', '', 'facebook', 'lumen', 'lumen', 'not-found', 'aud_2', '2026-03-02T00:00:00.000Z', 1)`.execute(db)
      for (const [id, result] of [
        ['aud_1', JSON.stringify({ status: 'not-found', judgement: { decision: { action: 'keep', reviewOn: '2026-03-20' } } })],
        ['aud_2', decided],
      ] as const) {
        await sql`INSERT INTO audit (id, workspace_id, created_at, open_tasks, cancelled) VALUES (${id}, 'wsp_1', '', 0, 0)`.execute(db)
        await sql`INSERT INTO audit_task (id, audit_id, position, workspace_id, created_at, platform, reference, target, status, attempts, result, account_id)
          VALUES (${`${id}:0`}, ${id}, 0, 'wsp_1', '', 'facebook', 'lumen', '{}', 'done', 1, ${result}, 'acc_1')`.execute(db)
      }
      await sql`INSERT INTO diagnosis (id, workspace_id, created_at, summary, answers, result)
        VALUES ('dgn_1', 'wsp_1', '2026-03-01T00:00:00.000Z', '{"asOf":"2026-03-01"}', '{}', '{"asOf":"2026-03-01","reviewAfterDays":90}')`.execute(
        db,
      )
      await sql`INSERT INTO schedule (id, workspace_id, name, cron, time_zone, paused, targets, created_at, next_due_at)
        VALUES ('sch_1', 'wsp_1', 'Daily', '0 6 * * *', 'UTC', 0, '[]', '', '2026-03-02T06:00:00.000Z')`.execute(db)

      await migrate(db)

      expect(await reviewStore(db).list('wsp_1')).toMatchObject([
        { kind: 'action', account: { id: 'acc_1' }, action: 'investigate', on: '2026-04-01', since: '2026-03-02T00:00:00.000Z' },
        { kind: 'diagnosis', diagnosisId: 'dgn_1', on: '2026-05-30' },
      ])
      const schedules = scheduleStore(db, rowQueue)
      expect(await schedules.find('wsp_1', 'sch_1')).toMatchObject({ nextDueAt: '2026-03-02T06:00:00.000Z', targets: [] })
      const tick = { workspaceId: 'wsp_1', id: 'sch_1', tick: '2026-03-02T06:00:00.000Z', now: '2026-03-02T06:00:00.000Z' }
      expect(await schedules.runTick({ ...tick, next: () => undefined, nextAuditId: () => 'aud_3' })).toMatchObject({ accounts: 0 })
      await db.destroy()
    })

    it('finds the accounts of a tag that was given before tags knew when their accounts came', async () => {
      const db = new Kysely<Database>({ dialect: sqliteDialect(':memory:') })
      await migrate(db, olderThan('0024'))
      for (const [id, createdAt] of [
        ['acc_1', '2026-03-01'],
        ['acc_2', '2026-03-03'],
        ['acc_3', '2026-03-02'],
      ] as const) {
        await sql`INSERT INTO account (id, workspace_id, created_at, platform, account_key, reference, standing, expects_posts)
          VALUES (${id}, 'wsp_1', ${createdAt}, 'facebook', ${id}, ${id}, 'unaudited', 1)`.execute(db)
        await sql`INSERT INTO account_tag (account_id, workspace_id, tag_key) VALUES (${id}, 'wsp_1', 'night')`.execute(db)
      }
      await migrate(db)

      const { items } = await accountStore(db).list('wsp_1', { limit: 9 }, { tag: 'night' })
      expect(items.map(({ id }) => id)).toEqual(['acc_2', 'acc_3', 'acc_1'])
      await db.destroy()
    })

    it('counts no pilots in receipts of before there were any', async () => {
      const db = new Kysely<Database>({ dialect: sqliteDialect(':memory:') })
      await migrate(db, olderThan('0029'))
      await sql`INSERT INTO erasure (id, workspace_id, created_at, organisation_id, key_id, counts)
        VALUES ('ers_1', 'wsp_1', '2026-03-01T10:00:00.000Z', 'org_1', 'key_1', '{"briefs":2}')`.execute(db)

      await migrate(db)

      expect((await organisationStore(db, rowQueue).erasures('wsp_1', { limit: 1 })).items).toMatchObject([{ counts: { briefs: 2, pilots: 0 } }])
      await db.destroy()
    })

    const olderThan = (name: string): typeof MIGRATIONS => Object.fromEntries(Object.entries(MIGRATIONS).filter(([one]) => one < name))
    const brief = { organisation: { name: 'Maison Lumen', kind: 'b2c' }, goals: [] }
    const result = {
      asOf: '2026-03-01',
      confidence: 0.3,
      platforms: [
        { platform: 'pinterest', verdict: 'adopt' },
        { platform: 'blog', verdict: 'wait' },
      ],
    }
    const listed = {
      createdAt: '',
      asOf: '2026-03-01',
      organisationName: 'Maison Lumen',
      confidence: 0.3,
      verdicts: { pinterest: 'adopt', blog: 'wait' },
    }
    const stored = { workspaceId: 'wsp_1', createdAt: '', brief, result }

    it('reads and lists assessments that were stored before workspaces knew anything of their own', async () => {
      const db = new Kysely<Database>({ dialect: sqliteDialect(':memory:') })
      await migrate(db, olderThan('0003'))
      await sql`INSERT INTO assessment (id, workspace_id, created_at, brief, result)
        VALUES ('asm_1', 'wsp_1', '', ${JSON.stringify(brief)}, ${JSON.stringify(result)})`.execute(db)

      await migrate(db)

      expect(await assessmentStore(db).find('wsp_1', 'asm_1')).toEqual({ ...stored, id: 'asm_1' })
      expect(await assessmentStore(db).list('wsp_1', { limit: 9 })).toEqual({ items: [{ ...listed, id: 'asm_1' }] })
      await db.destroy()
    })

    it('keeps once what each of many assessments repeated, and finds the measurements they cite and nobody has any more', async () => {
      const db = new Kysely<Database>({ dialect: sqliteDialect(':memory:') })
      const knowledge = { platforms: [], overrides: [anOwnFigure({ id: 'ovr_gone' }), anOwnFigure({ id: 'ovr_here', figure: 'uses.news' })] }
      await migrate(db, olderThan('0005'))
      for (const [id, known] of [
        ['asm_1', knowledge],
        ['asm_2', knowledge],
        ['asm_3', null],
      ] as const)
        await sql`INSERT INTO assessment (id, workspace_id, created_at, brief, result, knowledge, catalogue_digest) VALUES
          (${id}, 'wsp_1', '', ${JSON.stringify(brief)}, ${JSON.stringify(result)}, ${known && JSON.stringify(known)}, 'abc')`.execute(db)
      await sql`INSERT INTO figure_override VALUES ('ovr_here', 'wsp_1', '', 'pinterest', 'uses.news', ${JSON.stringify(knowledge.overrides[1])})`.execute(
        db,
      )

      await migrate(db)

      const assessments = assessmentStore(db)
      const catalogueDigest = 'abc'
      expect(await assessments.find('wsp_1', 'asm_1')).toEqual({ ...stored, id: 'asm_1', knowledge, catalogueDigest })
      expect(await assessments.find('wsp_1', 'asm_2')).toEqual({ ...stored, id: 'asm_2', knowledge, catalogueDigest })
      expect(await assessments.find('wsp_1', 'asm_3')).toEqual({ ...stored, id: 'asm_3', catalogueDigest })
      expect((await assessments.list('wsp_1', { limit: 9 })).items.map(({ id }) => id)).toEqual(['asm_3', 'asm_2', 'asm_1'])
      expect(await db.selectFrom('knowledge_snapshot').select('workspace_id').execute()).toHaveLength(1)
      const own = knowledgeStore(db)
      expect(await own.findMeasurement('wsp_1', 'ovr_gone')).toEqual({
        figure: knowledge.overrides[0],
        withdrawnAt: expect.stringMatching(/^\d{4}-/),
      })
      expect(await own.findMeasurement('wsp_1', 'ovr_here')).toEqual({ figure: knowledge.overrides[1] })
      await db.destroy()
    })

    it('keeps what was there before the one that fails', async () => {
      const db = open()
      await migrate(db)
      const before = await tables(db)

      await expect(migrate(db, { ...MIGRATIONS, '9999-failing': failing })).rejects.toMatchObject({ code: 'migration-failed' })

      expect(await tables(db)).toEqual(before)
      await db.destroy()
    })

    it('refuses a database newer than the code, and leaves it alone', async () => {
      const newer: Migration = {
        async up(db) {
          await db.schema.createTable('from_the_future').addColumn('id', 'text').execute()
        },
      }
      const db = open()
      await migrate(db, { ...MIGRATIONS, '9999-newer': newer })

      await expect(migrate(db)).rejects.toMatchObject({
        name: 'StorageError',
        code: 'database-newer-than-code',
        message: expect.stringContaining('9999-newer'),
      })

      expect(await tables(db)).toContain('from_the_future')
      await db.destroy()
    })
  })

  it('stores a result with what it means for its account, or not at all', async () => {
    const db = new Kysely<Database>({ dialect: sqliteDialect(':memory:') })
    await migrate(db)
    const [audits, account] = [auditStore(db), { platform: 'blog', reference: 'https://a.example' } as const]
    const now = '2026-03-01T10:00:00.000Z'
    await audits.accept({ id: 'aud_1', workspaceId: 'wsp_1', createdAt: now, trigger: { kind: 'request' }, targets: [{ account }] })
    const [task] = (await audits.claim({ worker: 'w', now, leaseUntil: now, limit: 1 })) as [AuditTask]
    const vitality = vitalityOf({ posts: ['2026-01-01'], asOf: now })
    const result: AccountResult = { status: 'ok', account, observedAt: now, posts: 1, undated: 0, vitality, changes: [] }
    await sql`ALTER TABLE forecast_tally RENAME TO away`.execute(db)

    await expect(audits.complete({ worker: 'w', task, result, now })).rejects.toThrow()

    expect(await audits.find('wsp_1', 'aud_1')).toMatchObject({ status: 'running', results: [] })
    expect((await accountStore(db).list('wsp_1', { limit: 1 })).items).toMatchObject([{ standing: 'not-audited' }])
    await sql`ALTER TABLE away RENAME TO forecast_tally`.execute(db)
    expect(await audits.complete({ worker: 'w', task, result, now })).toBe(true)
    expect(await ledgerStore(db).tallies('wsp_1')).not.toEqual([])
    await db.destroy()
  })

  describe('stored assessments', () => {
    const add = (db: Kysely<Database>, id: string, knowledge: KnowledgeInUse) =>
      assessmentStore(db).add(
        { id, workspaceId: 'wsp_1', createdAt: '2026-03-01T10:00:00.000Z', brief: {}, result: {}, knowledge },
        { asOf: '2026-03-01', organisationName: 'Maison Lumen', confidence: 0.3, verdicts: {} },
      )

    it('are listed without a look at their briefs and results', async () => {
      const db = new Kysely<Database>({ dialect: sqliteDialect(':memory:') })
      await migrate(db)
      await add(db, 'asm_1', { platforms: [], overrides: [anOwnFigure()] })
      await db.updateTable('assessment').set({ brief: 'torn', result: 'torn', knowledge_digest: 'none' }).execute()

      expect((await assessmentStore(db).list('wsp_1', { limit: 9 })).items).toMatchObject([{ id: 'asm_1', organisationName: 'Maison Lumen' }])
      await db.destroy()
    })

    it('share what they were computed with, also when another process computed them', async () => {
      const knowledge = { platforms: [], overrides: [anOwnFigure()] }
      const [here, there] = [file, file].map((path) => new Kysely<Database>({ dialect: sqliteDialect(path) })) as [Kysely<Database>, Kysely<Database>]
      await migrate(here)
      await add(here, 'asm_1', knowledge)
      await add(here, 'asm_2', knowledge)
      await add(there, 'asm_3', structuredClone(knowledge))

      expect(await here.selectFrom('knowledge_snapshot').select('digest').execute()).toHaveLength(1)
      expect(await assessmentStore(here).find('wsp_1', 'asm_3')).toMatchObject({ knowledge })
      await Promise.all([here.destroy(), there.destroy()])
    })
  })

  describe('several processes', () => {
    it('judges a change by what another process wrote while it waited for the lock', async () => {
      const storage = await openStorage(`sqlite:${file}`)
      await storage.knowledge.putPlatform('wsp_1', anOwnPlatform(), () => undefined)
      const other = new DatabaseSync(file)
      other.exec('BEGIN IMMEDIATE')
      const override = { ...anOwnFigure({ platform: 'own-quartier' }), createdAt: '2026-03-01T10:00:00.000Z' }

      const added = storage.knowledge.addOverride('wsp_1', override, ({ platforms }) => (platforms.length === 0 ? 'gone' : undefined))
      await new Promise((resolve) => setTimeout(resolve, 20))
      other.exec('DELETE FROM own_platform')
      other.exec('COMMIT')

      expect(await added).toEqual({ refused: 'gone' })
      other.close()
      await storage.close()
    })

    it('keeps every accepted audit through a kill, whole and once', async () => {
      const acknowledged = await child(['accept'], 40)

      const storage = await openStorage(`sqlite:${file}`)
      const held = { worker: 'w1', now: '2026-03-01T11:00:00.000Z', leaseUntil: '2026-03-01T12:00:00.000Z', limit: 100_000 }
      const tasks = (await storage.audits.claim(held)).map(({ auditId, position }) => `${auditId}:${position}`)

      expect(acknowledged.length).toBeGreaterThanOrEqual(40)
      expect(tasks).toEqual(expect.arrayContaining(acknowledged.flatMap((id) => [`${id}:0`, `${id}:1`, `${id}:2`])))
      expect(new Set(tasks).size).toBe(tasks.length)
      // At most the one audit that was written and not yet acknowledged, with all of its tasks or none.
      expect([0, 3]).toContain(tasks.length - 3 * acknowledged.length)
      await storage.close()
    })

    it('runs every tick in all of its parts or not at all, through kills between them', async () => {
      const first = Date.parse('2026-03-01T10:00:00.000Z')
      const storage = await openStorage(`sqlite:${file}`)
      const accounts = Array.from({ length: 401 }, (_, place) => ({
        account: { platform: 'blog', reference: `r${place}` } as const,
        judge: () => ({ amendment: { dossier: { tags: ['all'] } } }),
      }))
      await storage.accounts.amend({ workspaceId: 'wsp_1', now: '2026-03-01T09:00:00.000Z', dryRun: false }, accounts)
      await storage.schedules.add({
        id: 'sch_1',
        workspaceId: 'wsp_1',
        name: 'Every minute',
        cron: '* * * * *',
        timeZone: 'UTC',
        paused: false,
        targets: [],
        scope: { kind: 'tag', tag: 'all' },
        createdAt: '2026-03-01T09:00:00.000Z',
        nextDueAt: new Date(first).toISOString(),
      })

      // After the first part of a tick, after the second one, after all of them; the last time two at once.
      for (const [name, killAfter] of [
        ['a', 4],
        ['b', 5],
        ['c', 6],
      ] as const)
        await child(['run-ticks', name], killAfter)
      await Promise.all(['d', 'e'].map((name) => child(['run-ticks', name], 7)))

      const { items } = await storage.audits.list('wsp_1', { limit: 200 })
      const ran = Map.groupBy(items, ({ trigger }) => (trigger.kind === 'schedule' ? trigger.tick : ''))
      const ticks = [...ran.keys()].sort()
      expect(ticks.length).toBeGreaterThan(3)
      expect(ticks).toEqual(ticks.map((_, place) => new Date(first + place * 60_000).toISOString()))
      for (const parts of ran.values()) expect(parts.map(({ total }) => total).sort()).toEqual([1, 200, 200])
      expect(await storage.schedules.find('wsp_1', 'sch_1')).toMatchObject({ lastTickAt: ticks.at(-1), lastRun: { accounts: 401 } })
      await storage.close()
    }, 60_000)

    it('never gives one task to two of them', async () => {
      const targets = Array.from({ length: 300 }, (_, index) => ({ account: { platform: 'blog', reference: `r${index}` } as const }))
      const storage = await openStorage(`sqlite:${file}`)
      const createdAt = '2026-03-01T10:00:00.000Z'
      await storage.audits.accept({ id: 'aud_1', workspaceId: 'wsp_1', createdAt, trigger: { kind: 'request' }, targets })

      const claimed = (await Promise.all(['w1', 'w2'].map((worker) => child(['claim', worker])))).flat()

      expect(claimed).toHaveLength(300)
      expect(new Set(claimed).size).toBe(300)
      await storage.close()
    })

    it('lets several of them open a new database at once', async () => {
      await expect(Promise.all(['w1', 'w2', 'w3'].map((worker) => child(['claim', worker])))).resolves.toEqual([[], [], []])
    })
  })
})
