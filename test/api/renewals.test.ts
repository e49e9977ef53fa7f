import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ApiCall, ApiReply } from '../support/fakes/api-server.ts'
import { type PinterestServer, refusal, startPinterest, TOKEN } from '../support/fakes/pinterest.ts'
import { aFolder, aService, finishedAudit, type RunningService } from '../support/service.ts'

const pins = Array.from({ length: 5 }, (_, index) => ({ id: `81374422642079588${index}`, created_at: `2026-01-0${9 - index}T09:00:00` }))
const OLD = 'pina_the-old-token-that-nobody-may-see'
const REFRESH = ['pinr_the-first-one', 'pinr_the-second-one'] as const
const APP_SECRET = 'a-secret-of-the-app'
const secrets = { accessToken: OLD, refreshToken: REFRESH[0], clientId: '1', clientSecret: APP_SECRET }
const DAY = 86_400_000
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString()

const folder = aFolder()
let server: PinterestServer
let service: RunningService
let grant: (call: ApiCall) => ApiReply
beforeAll(async () => {
  server = await startPinterest({ pins, instead: (call) => (call.below === '/oauth/token' ? grant(call) : undefined) })
  service = await aService({ CHANNELFIT_BASE_URL_PINTEREST: server.base, DATABASE_URL: folder.database })
})
afterAll(async () => {
  await service.stop()
  await server.close()
  folder.remove()
})

const account = { platform: 'pinterest', reference: 'riverbanktrust' }
const path = '/v1/connections/pinterest'
const audited = async (accounts: readonly object[] = [account]) => {
  const { body } = await service.post('/v1/audits', { accounts }).expect(202)
  return (await finishedAudit(service, body.id)).results
}
const renewals = () => server.calls.filter(({ path: asked }) => asked.endsWith('/oauth/token'))
/** Requests to the platform today, and how many one account may take. */
const callsOf = async () => {
  const { spent } = (await service.get('/v1/budget').expect(200)).body
  const { reading } = (await service.get('/v1/platforms/pinterest').expect(200)).body
  const calls: number = spent.find(({ platform }: { platform: string }) => platform === 'pinterest')?.callsToday ?? 0
  return { calls, mostCalls: reading.mostCalls as number }
}
const given = (more: object = {}) => service.put(path, { secrets, ...more })

beforeEach(async () => {
  await service.remove(path)
  grant = () => ({
    body: { access_token: TOKEN, refresh_token: REFRESH[1], expires_in: 2_592_000, scope: 'boards:read,pins:read,user_accounts:read' },
  })
})

describe('a credential that its platform renews', () => {
  it('is renewed before it expires, once for all accounts of an audit, and kept', async () => {
    const { body } = await given({ expiresAt: inDays(3) }).expect(201)
    expect(body).toMatchObject({ renewable: true, state: 'usable' })
    const before = renewals().length

    // Other names are other accounts, which this token does not open.
    const results = await audited([account, { ...account, reference: 'another' }, { ...account, reference: 'athird' }])

    expect(results).toMatchObject([
      { status: 'ok' },
      { detail: 'not-the-account-of-the-credential' },
      { detail: 'not-the-account-of-the-credential' },
    ])
    expect(renewals()).toHaveLength(before + 1)
    const kept = (await service.get(path).expect(200)).body
    expect(kept).toMatchObject({ scopes: ['boards:read', 'pins:read', 'user_accounts:read'], renewable: true })
    expect(Date.parse(kept.expiresAt)).toBeGreaterThan(Date.now() + 29 * DAY)
    expect(await audited()).toMatchObject([{ status: 'ok' }])
    expect(renewals()).toHaveLength(before + 1)
  })

  it('is renewed when the platform rejects it, though nobody said when it expires', async () => {
    await given().expect(201)

    expect(await audited()).toMatchObject([{ status: 'ok', posts: 5 }])
  })

  it('is rejected for good where the platform renews it no more', async () => {
    grant = () => refusal(400, 283, 'Your refresh token is invalid.')
    await given().expect(201)

    expect(await audited()).toMatchObject([{ status: 'credential-rejected', detail: 'renewal-refused' }])
    expect((await service.get(path).expect(200)).body).toMatchObject({
      holds: Object.keys(secrets).sort(),
      renewable: false,
      renewalRefusedAt: expect.any(String),
    })
  })

  it('is not asked for again once that was refused, until another one is given', async () => {
    grant = () => refusal(401, 2, 'Authentication failed.')
    await given().expect(201)
    const before = renewals().length

    const refused = { status: 'credential-rejected', detail: 'renewal-refused' }
    expect(await audited([account, { ...account, reference: 'another' }])).toMatchObject([refused, refused])
    expect(await audited()).toMatchObject([refused])
    expect(renewals()).toHaveLength(before + 1)
    expect((await given().expect(200)).body).toMatchObject({ renewable: true })
    await audited()
    expect(renewals()).toHaveLength(before + 2)
  })

  it('counts as a request, and is not sent where none is left', async () => {
    await given().expect(201)
    const { calls, mostCalls } = await callsOf()
    const budget = (most: number) => service.put('/v1/budget', { callsPerDay: [{ platform: 'pinterest', calls: most }] }).expect(200)
    try {
      await budget(calls + mostCalls - 1)
      const before = server.calls.length
      expect(await audited()).toMatchObject([{ status: 'rate-limited', detail: 'calls-exhausted' }])
      expect(server.calls).toHaveLength(before)

      await budget(calls + mostCalls)
      expect(await audited()).toMatchObject([{ status: 'ok' }])
      expect((await callsOf()).calls - calls).toBe(server.calls.length - before)
    } finally {
      await service.remove('/v1/budget').expect(204)
    }
  })

  it('is still used where it could not be renewed in time', async () => {
    grant = () => ({ status: 503, body: {} })
    await service.put(path, { secrets: { ...secrets, accessToken: TOKEN }, expiresAt: inDays(3) }).expect(201)

    expect(await audited()).toMatchObject([{ status: 'ok' }])
  })

  it('leaves no trace of its secrets, neither of the old ones nor of the new', async () => {
    const everything = `${service.log()}${(await service.get('/v1/connections')).text}${(await service.get('/v1/audits')).text}${readFileSync(folder.database.replace('sqlite:', ''), 'latin1')}`

    expect([OLD, TOKEN, ...REFRESH, APP_SECRET].filter((secret) => everything.includes(secret))).toEqual([])
  })

  it('takes all that a renewal needs, or nothing of it', async () => {
    const { body } = await service.put(path, { secrets: { accessToken: OLD, refreshToken: REFRESH[0] } }).expect(400)

    expect(body.errors).toEqual([
      expect.objectContaining({ pointer: '/secrets/clientId', code: 'secret-missing' }),
      expect.objectContaining({ pointer: '/secrets/clientSecret', code: 'secret-missing' }),
    ])
  })
})

describe('a credential without a right that reading needs', () => {
  it('is not used, and the answer says so before anything is asked', async () => {
    await service.put(path, { secrets: { accessToken: TOKEN }, scopes: ['boards:read', 'pins:read'] }).expect(201)
    const before = server.calls.length

    expect(await audited()).toMatchObject([{ status: 'credential-rejected', detail: 'scope-missing' }])
    const { body } = await service.post('/v1/audits/estimate', { accounts: [account] }).expect(200)
    expect(body.accounts).toMatchObject([{ how: 'refused', detail: 'scope-missing' }])
    expect(server.calls).toHaveLength(before)
    const platforms = (await service.get('/v1/platforms/pinterest').expect(200)).body
    expect(platforms.reading.needs).toEqual([['user_accounts:read'], ['boards:read'], ['pins:read']])
  })
})
