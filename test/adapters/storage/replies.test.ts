import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { Kysely } from 'kysely'
import { secretBox } from '../../../adapters/shared/secret-box.ts'
import { openStorage } from '../../../adapters/storage/index.ts'
import { migrate } from '../../../adapters/storage/migrations/migrate.ts'
import { replyStore } from '../../../adapters/storage/reply-store.ts'
import type { Database } from '../../../adapters/storage/schema.ts'
import { sqliteDialect } from '../../../adapters/storage/sqlite.ts'
import { unitsOfWork } from '../../../adapters/storage/unit-of-work.ts'
import { aFolder } from '../../support/service.ts'

const box = secretBox(['a passphrase that is long enough for a test'])

let folder: ReturnType<typeof aFolder>
beforeEach(() => {
  folder = aFolder()
})
afterEach(() => folder.remove())

const claim = {
  id: 'rpl_1',
  workspaceId: 'wsp_1',
  limits: '',
  key: 'one',
  fingerprint: 'f',
  path: '/v1/keys',
  now: '2026-03-01T10:00:00.000Z',
  leaseUntil: '2026-03-01T10:01:00.000Z',
  keptUntil: '2026-03-02T10:00:00.000Z',
}
const reply = { status: 201, type: 'application/json', text: '{"secret":"cf_of-a-test"}', headers: {} }

it.each([
  { why: 'sealed where there is a passphrase', sealing: box, opening: box, is: 'kept' },
  { why: 'gone once that passphrase is', sealing: box, opening: secretBox(['quite another passphrase, long enough as well']), is: 'gone' },
  { why: 'gone where there is none', sealing: undefined, opening: undefined, is: 'gone' },
])('a reply with a secret is $why, and never written in plain text', async ({ sealing, opening, is }) => {
  const writing = await openStorage(folder.database, sealing)
  await writing.replies.claim(claim)
  await writing.replies.complete('rpl_1', reply, { isSecret: true })
  await writing.close()
  const file = new DatabaseSync(join(folder.path, 'channelfit.db'))
  const row = file.prepare('select * from idempotent_reply').get()
  file.close()
  const reading = await openStorage(folder.database, opening)

  expect(JSON.stringify(row)).not.toContain('cf_of-a-test')
  expect((await reading.replies.claim({ ...claim, id: 'rpl_2' })).is).toBe(is)
  await reading.close()
})

it('replies beyond the most that are kept are forgotten from the oldest on, for each workspace apart', async () => {
  const units = unitsOfWork()
  const db = new Kysely<Database>({ dialect: sqliteDialect(':memory:', units) })
  await migrate(db)
  const replies = replyStore(db, { box, units, most: 2 })
  const at = (minute: number): string => `2026-03-02T10:0${minute}:00.000Z`
  for (const minute of [1, 2, 3, 4]) await replies.claim({ ...claim, id: `rpl_${minute}`, key: `key ${minute}`, keptUntil: at(minute) })
  await replies.claim({ ...claim, id: 'rpl_other', workspaceId: 'wsp_2', key: 'key 1', keptUntil: at(1) })
  await replies.forgetOld(claim.now)

  const left = await db.selectFrom('idempotent_reply').select(['workspace_id', 'idempotency_key']).orderBy('claim_id').execute()

  expect(left.map(({ workspace_id, idempotency_key }) => `${workspace_id} ${idempotency_key}`)).toEqual(['wsp_1 key 3', 'wsp_1 key 4', 'wsp_2 key 1'])
  await db.destroy()
})
