import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
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
import type { AlertNews } from '../../../domain/alerts/notification.ts'

const CHILD = fileURLToPath(new URL('./storage-child.ts', import.meta.url))
const PASSPHRASE = 'a passphrase that is long enough for this'

/** What a process wrote until it ended, or was killed because `enough` said so. */
const output = (url: string, task: string, enough: (lines: readonly string[]) => boolean = () => false): Promise<readonly string[]> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [CHILD, url, task], { stdio: ['ignore', 'pipe', 'inherit'] })
    let written = ''
    const lines = () => written.split('\n').filter((line) => line !== '')
    child.stdout.on('data', (chunk) => {
      written += chunk
      if (enough(lines())) child.kill('SIGKILL')
    })
    child.on('close', () => resolve(lines()))
  })

describe('a database of before there were alerts', () => {
  it('knows how each account was found last, so that what differs is news', async () => {
    const db = new Kysely<Database>({ dialect: sqliteDialect(':memory:') })
    await migrate(db, Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name < '0019')))
    const at = '2026-03-01T10:00:00.000Z'
    const account = (id: string, outcome: string | null, declared: object | null = null) => ({
      id,
      workspace_id: 'wsp_1',
      created_at: at,
      platform: 'blog',
      account_key: id,
      reference: id,
      standing: outcome ?? 'not-audited',
      expects_posts: 1 as const,
      outcome,
      observed_at: outcome && at,
      declared: declared && JSON.stringify(declared),
    })
    const rows = [account('acc_dormant', 'dormant'), account('acc_gone', 'not-found'), account('acc_new', null), account('acc_steady', 'steady')]
    await (db as unknown as Kysely<{ account: object }>)
      .insertInto('account')
      .values([...rows, account('acc_parked', 'steady', { state: 'parked' })])
      .execute()

    await migrate(db)

    const watched = await db.selectFrom('account_watch').select(['account_id', 'watched', 'looked_at', 'look_on']).orderBy('account_id').execute()
    const clear = { phase: 'clear', at }
    expect(watched.map((row) => ({ ...row, watched: JSON.parse(row.watched) as unknown }))).toEqual([
      {
        account_id: 'acc_dormant',
        watched: { silence: { phase: 'start', at, worst: 'fail' }, gone: clear, access: clear, unreadable: clear },
        looked_at: at,
        look_on: null,
      },
      { account_id: 'acc_steady', watched: { silence: clear, gone: clear, access: clear, unreadable: clear }, looked_at: at, look_on: null },
    ])
    await db.destroy()
  })
})

describe('a process that is killed', () => {
  it.each([7, 12])('after %d accounts has lost no alert, and told none twice', async (accounts) => {
    const folder = mkdtempSync(join(tmpdir(), 'channelfit-alerts-'))
    const url = `sqlite:${join(folder, 'channelfit.db')}`
    const storage = await openStorage(url, secretBox([PASSPHRASE]))
    const at = '2026-03-01T10:00:00.000Z'
    const wish = { url: 'https://a.example/', events: ['alert.raised'], language: 'en', paused: false } as const
    await storage.webhooks.add({ id: 'whk_1', workspaceId: 'wsp_1', createdAt: at, ...wish, secretSetAt: at }, 'whsec_a')

    await output(url, 'alert', (lines) => lines.length >= accounts)
    // Two others find what is due, at once.
    const [one = [], other = []] = await Promise.all([output(url, 'tell'), output(url, 'tell')])

    expect(new Set([...one, ...other]).size).toBe(one.length + other.length)
    const alerts = (await storage.alerts.list('wsp_1', { limit: 100 })).items
    const deliveries = (await storage.webhooks.deliveries('wsp_1', 'whk_1', { limit: 100 })).items
    const told = deliveries.flatMap(({ data }) => (data as AlertNews).members.map(({ alertId }) => alertId))
    const done = (await storage.audits.list('wsp_1', { limit: 100 })).items.filter(
      ({ status, counts }) => status === 'completed' && counts['suspended'],
    )
    const { items } = await storage.accounts.list('wsp_1', { limit: 100 })
    const suspended = items.filter(({ standing }) => standing === 'suspended').map(({ id }) => id)

    expect(done.length).toBeGreaterThanOrEqual(accounts)
    expect(alerts.map(({ accountId }) => accountId).sort()).toEqual(suspended.sort())
    expect(told.sort()).toEqual(alerts.map(({ id }) => id).sort())
    await storage.close()
    rmSync(folder, { recursive: true, force: true })
  })
})
