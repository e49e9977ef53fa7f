import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { openStorage } from '../../adapters/storage/index.ts'
import { type PostgresServer, startPostgres, whyNoPostgres } from '../support/postgres.ts'
import { aService, type RunningService } from '../support/service.ts'

const describePostgres = whyNoPostgres === undefined ? describe : describe.skip

describePostgres('a database that stands still', () => {
  let server: PostgresServer
  let service: RunningService
  let somebody: pg.Client
  beforeAll(async () => {
    server = await startPostgres()
    const url = await server.newDatabase()
    await (await openStorage(url)).close()
    service = await aService({
      DATABASE_URL: url,
      CHANNELFIT_ROLE: 'api',
      CHANNELFIT_SECRET: 'a passphrase that is long enough for a test',
      CHANNELFIT_DATABASE_CONNECTIONS: '2',
    })
    somebody = new pg.Client({ connectionString: url })
    await somebody.connect()
  }, 60_000)
  afterAll(async () => {
    await somebody.end()
    await service.stop()
    await server.stop()
  })

  it('ends in refusals that say when to come again, for those that wait in it, for a connection, and for their turn', async () => {
    expect((await service.get('/v1/accounts')).status).toBe(200)
    await somebody.query('begin')
    await somebody.query('lock table account in access exclusive mode')
    const answers = await Promise.all(Array.from({ length: 8 }, () => service.get('/v1/accounts')))
    const health = await service.get('/healthz')
    await somebody.query('rollback')

    for (const { status, body, headers } of answers) {
      expect({ status, code: body.code }).toEqual({ status: 503, code: 'overloaded' })
      expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    }
    expect(health.status).toBe(200)
    expect((await service.get('/v1/accounts')).status).toBe(200)
  }, 60_000)
})
