import { afterAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { openStore } from '../../api/main.ts'
import { createKey } from '../../api/usecases/manage-keys.ts'
import type { Scope } from '../../domain/ports.ts'
import { auditedHistory, everyDays } from '../support/accounts.ts'
import { aFolder, aService, configFrom } from '../support/service.ts'

const folder = aFolder()
const service = await aService({ DATABASE_URL: folder.database, CHANNELFIT_SECRET: 'a passphrase for tests that is long enough' })
afterAll(async () => {
  await service.stop()
  folder.remove()
})

const weekly = everyDays(7, '2024-01-01', 12)
const overview = async () => (await service.get('/v1/overview').expect(200)).body
const history = (reference: string, posts: readonly string[], observedUntil: string, more: object = {}) =>
  auditedHistory(service, [{ platform: 'facebook', reference, posts, observedUntil, ...more }])
/** The secret of a key with these rights; in the workspace of the service when none is named. */
const keyWith = async (scopes: readonly Scope[], workspaceId?: string): Promise<string> => {
  const { storage, clock, ids } = await openStore(configFrom({ DATABASE_URL: folder.database }))
  const workspace = workspaceId ?? (await storage.keys.firstWorkspace()) ?? ''
  const { secret } = await createKey({ keys: storage.keys, clock, ids }, { workspaceId: workspace, name: 'another', scopes })
  await storage.close()
  return secret
}
const recordOf = async (horizonDays: number) =>
  (await overview()).forecasts.find((record: { horizonDays: number }) => record.horizonDays === horizonDays)

describe('GET /v1/overview', () => {
  it('is empty, and knows nothing of its forecasts, while nothing was audited', async () => {
    expect(await overview()).toEqual({
      asOf: expect.any(String),
      accounts: { total: 0, states: {}, declared: {}, unread: {}, notAudited: 0 },
      alerts: { warn: 0, fail: 0, acknowledged: 0, notKnown: 0 },
      changed: [],
      silent: [],
      audits: [],
      schedules: [],
      connections: [],
      budget: { month: expect.any(String), callsPerDay: [], spent: [] },
      forecasts: [],
    })
  })

  describe('tells how often the forecasts were right', () => {
    it('as unknown while no horizon is over, though a post has been seen in time', async () => {
      await history('riverbank', weekly, '2024-03-20')
      expect(await recordOf(90)).toEqual({
        horizonDays: 90,
        open: 1,
        scored: 0,
        counted: 0,
        reliability: [],
        sentence: 'No forecast over 90 days can be judged yet; one is open.',
      })

      await history('riverbank', [...weekly, '2024-04-01'], '2024-04-10')

      const record = await recordOf(90)
      expect(record).toMatchObject({ open: 1, scored: 1, counted: 0 })
      expect(record).not.toHaveProperty('brierScore')
    })

    it('once the account was read after it: what came true, and what did not', async () => {
      await history('riverbank', [...weekly, '2024-04-01'], '2024-12-31')

      const record = await recordOf(90)

      // As of 20 March a post came; as of 10 April none did; as of 31 December nobody knows yet.
      expect(record).toMatchObject({ open: 1, scored: 2, counted: 2, shareCameTrue: 0.5, referenceBrierScore: 0.25 })
      expect(record.brierScore).toBeGreaterThan(0)
      expect(record.reliability.reduce((total: number, { count }: { count: number }) => total + count, 0)).toBe(2)
      expect(record.sentence).toMatch(
        /^2 forecasts over 90 days have been judged, and in 50% of them a post came in time\. Their Brier score is 0\.\d+;/,
      )
      expect(await recordOf(365)).toMatchObject({ open: 2, scored: 1, counted: 0 })
    })

    it('the same when a reading comes again', async () => {
      const before = await recordOf(90)

      await history('riverbank', [...weekly, '2024-04-01'], '2024-12-31')

      expect(await recordOf(90)).toEqual(before)
    })

    it('the same, whatever the order in which later readings come', async () => {
      await history('order-a', weekly, '2024-03-20')
      await history('order-b', weekly, '2024-03-20')
      const before = await recordOf(90)
      const early = [...weekly, '2024-03-25']

      await history('order-a', early, '2024-03-30')
      await history('order-a', early, '2024-09-30')
      const a = await recordOf(90)
      await history('order-b', early, '2024-09-30')
      await history('order-b', early, '2024-03-30')
      const b = await recordOf(90)

      // The forecast of 30 March that is entered last waits for the next reading; the one of 20 March is scored alike.
      expect([a.counted - before.counted, b.counted - a.counted]).toEqual([2, 1])
      await history('order-b', early, '2024-09-30')
      expect((await recordOf(90)).counted - a.counted).toBe(2)
    })

    it('leaves open what a truncated history does not reach back to, and what could not be read', async () => {
      await history('short', weekly, '2024-03-20')
      await auditedHistory(service, [{ platform: 'tiktok', reference: '@short' }])
      const before = await recordOf(90)

      await history('short', ['2025-01-01'], '2025-01-02', { truncated: true })

      const now = await recordOf(90)
      expect([now.counted, now.scored]).toEqual([before.counted, before.scored])
    })

    it('without those of an account that was forgotten', async () => {
      const before = await recordOf(90)
      await history('gone', weekly, '2024-03-20')
      const { results } = await history('gone', weekly, '2024-12-31')
      expect((await recordOf(90)).counted).toBe(before.counted + 1)

      await service.remove(`/v1/accounts/${results[0].accountId}`).expect(204)

      expect(await recordOf(90)).toEqual(before)
    })

    it('in French', async () => {
      const { body } = await service.get('/v1/overview').set('Accept-Language', 'fr').expect(200)

      expect(body.forecasts[0].sentence).toMatch(
        /^\d+ prévisions à 90 jours ont été jugées\u00a0: dans .* des cas, une publication est venue à temps\. Le score de Brier est de 0,\d+/,
      )
    })
  })

  it('counts accounts by how they stand, each in one place, those at rest apart', async () => {
    const { accountId } = (await history('rests', weekly, '2024-12-31')).results[0]
    const before = (await overview()).accounts
    const state = (await service.get(`/v1/accounts/${accountId}`)).body.state

    const declared = { state: 'parked', since: '2024-06-01', reason: 'Nobody has time.', author: 'The director' }
    await service.put(`/v1/accounts/${accountId}/dossier`, { declared }).expect(200)
    await service.post('/v1/accounts', { reference: 'https://new.example/' }).expect(201)

    const { accounts, changed, silent } = await overview()
    expect(accounts).toEqual({
      total: before.total + 1,
      states: { ...before.states, [state]: before.states[state] === 1 ? undefined : before.states[state] - 1 },
      declared: { parked: 1 },
      unread: { unsupported: 1 },
      notAudited: 1,
    })
    expect(changed[0]).toMatchObject({ id: accountId, state: 'parked', changed: { from: state } })
    expect(silent.map(({ id }: { id: string }) => id)).not.toContain(accountId)
  })

  it('names the longest silences first, and none that is meant', async () => {
    const { accountId } = (await history('alarm', ['2020-01-01'], '2020-02-01')).results[0]
    const first = async () => (await overview()).silent[0]
    expect(await first()).toMatchObject({ id: accountId, reading: { lastPostOn: '2020-01-01' } })

    await service.put(`/v1/accounts/${accountId}/dossier`, { kind: 'alert' }).expect(200)

    expect((await first()).id).not.toBe(accountId)
  })

  it('shows what runs next, what ends soon, and what is left of the budget', async () => {
    const accounts = [{ platform: 'blog', reference: 'https://blog.example.org/' }]
    const { body: later } = await service.post('/v1/schedules', { name: 'Yearly', cron: '0 6 1 1 *', accounts }).expect(201)
    const { body: sooner } = await service.post('/v1/schedules', { name: 'Daily', cron: '0 6 * * *', accounts }).expect(201)
    await service.post('/v1/schedules', { name: 'Paused', cron: '0 6 * * *', paused: true, accounts }).expect(201)
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    await service.put('/v1/connections/facebook', { secrets: { accessToken: 'token' }, expiresAt: inDays(10) }).expect(201)
    await service.put('/v1/connections/youtube', { secrets: { apiKey: 'key' }, expiresAt: inDays(20) }).expect(201)
    await service.put('/v1/connections/instagram', { secrets: { accessToken: 'IGtoken' }, expiresAt: inDays(5) }).expect(201)
    await service.put('/v1/budget', { money: { currency: 'USD', perMonth: 2 } }).expect(200)

    const { schedules, connections, budget } = await overview()

    expect(schedules).toEqual(
      [sooner, later].map(({ id, name, nextDueAt }) => ({ id, name, nextDueAt })).sort((a, b) => (a.nextDueAt < b.nextDueAt ? -1 : 1)),
    )
    expect(connections).toEqual([{ platform: 'facebook', expiresAt: expect.any(String), expired: false }])
    expect(budget.money).toMatchObject({ perMonth: 2, left: 2 })
  })

  it('shows nothing of another workspace, nor do its accounts and audits', async () => {
    const secret = await keyWith(['read', 'assess', 'audit', 'manage'], 'wsp_other')
    const audit = await history('ours', weekly, '2024-03-20')
    const { accountId } = audit.results[0]
    const other = (test: request.Test) => test.set('Authorization', `Bearer ${secret}`)
    const to = request(service.url)

    const { body } = await other(to.get('/v1/overview')).expect(200)

    expect(body).toMatchObject({ accounts: { total: 0 }, changed: [], silent: [], schedules: [], connections: [], forecasts: [] })
    expect((await other(to.get('/v1/accounts')).expect(200)).body).toEqual({ items: [] })
    for (const path of ['', '/audits', '/series']) await other(to.get(`/v1/accounts/${accountId}${path}`)).expect(404)
    await other(to.put(`/v1/accounts/${accountId}/dossier`))
      .send({})
      .expect(404)
    await other(to.delete(`/v1/accounts/${accountId}`)).expect(404)
    await other(to.get(`/v1/audits/${audit.id}/compare/${audit.id}`)).expect(404)
    const { body: own } = await other(to.post('/v1/accounts')).send({ reference: 'facebook.com/ours' }).expect(201)
    expect(own.id).not.toBe(accountId)
  })

  it.each([
    ['get', '/v1/overview'],
    ['get', '/v1/accounts'],
    ['get', '/v1/accounts/acc_x'],
    ['get', '/v1/accounts/acc_x/audits'],
    ['get', '/v1/accounts/acc_x/series'],
    ['get', '/v1/audits/aud_x/compare/aud_y'],
    ['post', '/v1/accounts'],
    ['put', '/v1/accounts/acc_x/dossier'],
    ['delete', '/v1/accounts/acc_x'],
  ] as const)('and what belongs to it needs a key that may do so: %s %s', async (method, path) => {
    const secret = await keyWith([method === 'get' ? 'manage' : 'read'])

    await request(service.url)[method](path).expect(401)
    await request(service.url)[method](path).set('Authorization', `Bearer ${secret}`).send({}).expect(403)
    if (method !== 'delete')
      await service
        .get(path)
        .set('Accept', 'application/pdf')
        .expect(method === 'put' ? 405 : 406)
  })
})
