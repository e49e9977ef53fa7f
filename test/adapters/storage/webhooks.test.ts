import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { Kysely } from 'kysely'
import { secretBox } from '../../../adapters/shared/secret-box.ts'
import { openStorage } from '../../../adapters/storage/index.ts'
import { MIGRATIONS } from '../../../adapters/storage/migrations/index.ts'
import { migrate } from '../../../adapters/storage/migrations/migrate.ts'
import type { Database } from '../../../adapters/storage/schema.ts'
import { sqliteDialect } from '../../../adapters/storage/sqlite.ts'
import { webhookStore } from '../../../adapters/storage/webhook-store.ts'

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

const CHILD = fileURLToPath(new URL('./storage-child.ts', import.meta.url))
const PASSPHRASE = 'a passphrase that is long enough for this'

describe('a process that is killed', () => {
  it('has told of exactly those audits that it had finished', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'channelfit-webhooks-'))
    const url = `sqlite:${join(folder, 'channelfit.db')}`
    const storage = await openStorage(url, secretBox([PASSPHRASE]))
    const at = '2026-03-01T10:00:00.000Z'
    const wish = { url: 'https://a.example/', events: ['audit.completed'], language: 'en', paused: false } as const
    await storage.webhooks.add({ id: 'whk_1', workspaceId: 'wsp_1', createdAt: at, ...wish, secretSetAt: at }, 'whsec_a')

    const killed = await new Promise<NodeJS.Signals | null>((resolve) => {
      const child = spawn(process.execPath, [CHILD, url, 'finish'], { stdio: ['ignore', 'pipe', 'inherit'] })
      let written = ''
      child.stdout.on('data', (chunk) => {
        written += chunk
        if (written.split('\n').length > 20) child.kill('SIGKILL')
      })
      child.on('close', (_code, signal) => resolve(signal))
    })
    expect(killed).toBe('SIGKILL')
    const audits = (await storage.audits.list('wsp_1', { limit: 100 })).items
    const told = (await storage.webhooks.deliveries('wsp_1', 'whk_1', { limit: 100 })).items
    const finished = audits.filter(({ status }) => status === 'completed').map(({ id }) => id)

    expect(finished.length).toBeGreaterThanOrEqual(20)
    expect(told.map(({ data }) => (data as { readonly auditId: string }).auditId).sort()).toEqual(finished.sort())
    expect(told.map(({ sequence }) => sequence)).toEqual(told.map((_, place) => told.length - place))
    await storage.close()
    rmSync(folder, { recursive: true, force: true })
  })
})

describe('a database of before there were webhooks', () => {
  it('knows from where changes are told: how accounts stood, and what organisations were advised', async () => {
    const db = new Kysely<Database>({ dialect: sqliteDialect(':memory:') })
    const earlier = Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name < '0014'))
    await migrate(db, earlier)
    const at = '2026-03-01T10:00:00.000Z'
    const account = (id: string, reading: object | null, declared: object | null = null) => ({
      id,
      workspace_id: 'wsp_1',
      created_at: at,
      platform: 'blog',
      account_key: id,
      reference: id,
      standing: 'not-found',
      expects_posts: 1 as const,
      reading: reading && JSON.stringify(reading),
      declared: declared && JSON.stringify(declared),
    })
    const old = db as unknown as Kysely<{ account: object; assessment: object }>
    await old
      .insertInto('account')
      .values([
        account('acc_read', { state: 'steady' }),
        account('acc_declared', { state: 'dormant' }, { state: 'parked' }),
        account('acc_unknown', { state: 'unknown' }),
        account('acc_new', null),
      ])
      .execute()
    const summary = JSON.stringify({ asOf: '2026-02-28', organisationName: ' Maison  LUMEN', confidence: 1, verdicts: { blog: 'adopt' } })
    await old.insertInto('assessment').values({ id: 'asm_1', workspace_id: 'wsp_1', created_at: at, summary, brief: '{}', result: '{}' }).execute()

    await migrate(db)

    const standings = await db.selectFrom('account').select(['id', 'told_standing']).orderBy('id').execute()
    expect(standings).toEqual([
      { id: 'acc_declared', told_standing: 'parked' },
      { id: 'acc_new', told_standing: null },
      { id: 'acc_read', told_standing: 'steady' },
      { id: 'acc_unknown', told_standing: null },
    ])
    expect(await db.selectFrom('assessment').select(['organisation_key', 'as_of']).execute()).toEqual([
      { organisation_key: 'maison lumen', as_of: '2026-02-28' },
    ])
    await db.destroy()
  })
})
