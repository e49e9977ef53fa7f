import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { platformReaders } from '../../../adapters/index.ts'
import type { Credential, Renewal } from '../../../domain/audit/connection.ts'
import { type ApiCall, type ApiReply, type ApiServer, startApi } from '../../support/fakes/api-server.ts'
import { loopbackFetcher } from '../../support/fakes/reading.ts'

const NOW = '2026-11-27T10:00:00.000Z'
const IN_THIRTY_DAYS = '2026-12-27T10:00:00.000Z'
const APP = { refreshToken: 'r-1', clientId: 'app', clientSecret: 's3cret & more' }
const fetcher = loopbackFetcher()
afterAll(() => fetcher.close())
let server: ApiServer | undefined
afterEach(() => server?.close())

type Platform = 'pinterest' | 'linkedin' | 'instagram'
const CREDENTIALS: Readonly<Record<Platform, Credential>> = {
  pinterest: { secrets: { accessToken: 'pina_old', ...APP }, scopes: ['pins:read'] },
  linkedin: { secrets: { accessToken: 'AQX-old', ...APP } },
  instagram: { secrets: { accessToken: 'IGAA-old' } },
}

const renewed = async (platform: Platform, reply: ApiReply | ((call: ApiCall) => ApiReply)): Promise<Renewal | undefined> => {
  server = await startApi((call) => (typeof reply === 'function' ? reply(call) : reply))
  const reader = platformReaders({ fetcher, bases: { [platform]: `${server.origin}/v1` } })[platform]
  return reader?.renew?.(CREDENTIALS[platform], { signal: new AbortController().signal, now: NOW })
}
const formOf = ({ body }: ApiCall) => Object.fromEntries(new URLSearchParams(body))

describe('a token is renewed', () => {
  it('by Pinterest with the application in the header, and its refresh token with it', async () => {
    const body = {
      access_token: 'pina_new',
      refresh_token: 'r-2',
      expires_in: 2_592_000,
      refresh_token_expires_in: 5_184_000,
      scope: 'pins:read,boards:read',
    }
    expect(await renewed('pinterest', { body })).toEqual({
      kind: 'renewed',
      credential: {
        secrets: { accessToken: 'pina_new', ...APP, refreshToken: 'r-2' },
        scopes: ['boards:read', 'pins:read'],
        expiresAt: IN_THIRTY_DAYS,
      },
    })
    const [call] = server?.calls ?? []
    expect(call).toMatchObject({ method: 'POST', path: '/v1/oauth/token' })
    expect(call?.headers).toMatchObject({
      authorization: `Basic ${Buffer.from('app:s3cret & more').toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    })
    expect(call && formOf(call)).toEqual({ grant_type: 'refresh_token', refresh_token: 'r-1' })
  })

  it('by LinkedIn with the application in the form', async () => {
    expect(await renewed('linkedin', { body: { access_token: 'AQX-new', expires_in: 2_592_000 } })).toEqual({
      kind: 'renewed',
      credential: { secrets: { accessToken: 'AQX-new', ...APP }, expiresAt: IN_THIRTY_DAYS },
    })
    const [call] = server?.calls ?? []
    expect(call?.path).toBe('/oauth/v2/accessToken')
    expect(call && formOf(call)).toEqual({ grant_type: 'refresh_token', refresh_token: 'r-1', client_id: 'app', client_secret: 's3cret & more' })
  })

  it('by Instagram as it is', async () => {
    expect(await renewed('instagram', { body: { access_token: 'IGAA-new', token_type: 'bearer', expires_in: 2_592_000 } })).toEqual({
      kind: 'renewed',
      credential: { secrets: { accessToken: 'IGAA-new' }, expiresAt: IN_THIRTY_DAYS },
    })
    expect(server?.calls[0]).toMatchObject({ method: 'GET', path: '/refresh_access_token' })
    expect(server?.calls[0]?.query.get('access_token')).toBe('IGAA-old')
  })

  it.each(['pinterest', 'linkedin', 'instagram'] as const)('by %s, or refused for good', async (platform) => {
    expect(await renewed(platform, { status: 400, body: { error: 'invalid_grant', error_description: 'expired' } })).toEqual({ kind: 'refused' })
    expect(server?.calls).toHaveLength(1)
  })

  it.each([
    { why: 'an outage', reply: { status: 503, body: {} } },
    { why: 'a limit', reply: { status: 429, body: { code: 8, message: 'slow down' } } },
    { why: 'a page where JSON was promised', reply: { html: '<h1>Sorry</h1>' } },
    { why: 'another shape', reply: { body: { token: 'x' } } },
    { why: 'an empty token', reply: { body: { access_token: '' } } },
  ] as const)('or nothing is known about it: $why', async ({ reply }) => {
    expect(await renewed('pinterest', reply)).toEqual({ kind: 'cannot-tell' })
    expect(server?.calls).toHaveLength(1)
  })

  it('and its secrets follow no redirect', async () => {
    const elsewhere = await startApi(() => ({ body: { access_token: 'stolen' } }))
    try {
      expect(await renewed('linkedin', { status: 307, headers: { location: `${elsewhere.origin}/` }, body: {} })).toEqual({ kind: 'cannot-tell' })
      expect(elsewhere.calls).toHaveLength(0)
    } finally {
      await elsewhere.close()
    }
  })
})
