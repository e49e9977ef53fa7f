import { afterAll, describe, expect, it } from '@jest/globals'
import { aFolder, aService } from '../support/service.ts'

const PASSPHRASE = 'a passphrase for tests that is long enough'
const service = await aService({ CHANNELFIT_SECRET: PASSPHRASE })
const without = await aService()
afterAll(async () => {
  await service.stop()
  await without.stop()
})

const TOKEN = 'EAAB-the-token-of-the-page-0123456789'
const path = '/v1/connections/facebook'

/** So many minutes from the hour that has begun, on a clock that is so many minutes ahead of UTC. */
const soon = (minutes: number, ahead: number): string => {
  const hour = Math.floor(Date.now() / 3_600_000) * 3_600_000
  const local = new Date(hour + (minutes + ahead) * 60_000).toISOString().slice(0, -1)
  const offset = new Date(Math.abs(ahead) * 60_000).toISOString().slice(11, 16)
  return `${local}${ahead < 0 ? '-' : '+'}${offset}`
}

describe('/v1/connections', () => {
  it('keeps a credential and answers everything of it but the secret', async () => {
    const given = { secrets: { accessToken: TOKEN }, scopes: ['pages_show_list', 'pages_read_engagement'], expiresAt: '2199-01-01T00:00:00.000Z' }
    const told = {
      platform: 'facebook',
      state: 'usable',
      holds: ['accessToken'],
      scopes: ['pages_read_engagement', 'pages_show_list'],
      expiresAt: given.expiresAt,
      setAt: expect.any(String),
      renewable: false,
    }

    expect((await service.put(path, given).expect(201)).body).toEqual(told)
    expect((await service.put(path, given).expect(200)).body).toEqual(told)
    expect((await service.get(path).expect(200)).body).toEqual(told)
    expect((await service.get('/v1/connections').expect(200)).body).toEqual({ items: [told] })
    await service.remove(path).expect(204)
    await service.remove(path).expect(404)
    await service.get(path).expect(404)
    expect((await service.get('/v1/connections').expect(200)).body).toEqual({ items: [] })
    expect(service.log()).not.toContain(TOKEN)
    expect(service.log()).not.toContain(PASSPHRASE)
  })

  it.each([
    {
      why: 'a secret the platform does not know',
      body: { secrets: { accessToken: TOKEN, password: 'x' } },
      pointer: '/secrets/password',
      code: 'secret-unknown',
    },
    { why: 'no secret that it needs', body: { secrets: { appSecret: 'x' } }, pointer: '/secrets/accessToken', code: 'secret-missing' },
    {
      why: 'one that has expired',
      body: { secrets: { accessToken: TOKEN }, expiresAt: '2020-01-01T00:00:00.000Z' },
      pointer: '/expiresAt',
      code: 'expired-already',
    },
    {
      why: 'one that has expired, by another clock',
      body: { secrets: { accessToken: TOKEN }, expiresAt: soon(-60, 9 * 60) },
      pointer: '/expiresAt',
      code: 'expired-already',
    },
    { why: 'a line break in a secret', body: { secrets: { accessToken: `${TOKEN}\n` } }, pointer: '/secrets/accessToken', code: 'secret-malformed' },
    {
      why: 'a letter that no header carries',
      body: { secrets: { accessToken: `${TOKEN}é` } },
      pointer: '/secrets/accessToken',
      code: 'secret-malformed',
    },
    {
      why: 'a space before a secret',
      body: { secrets: { accessToken: TOKEN, appSecret: ' s3cret' } },
      pointer: '/secrets/appSecret',
      code: 'secret-malformed',
    },
    { why: 'no secret at all', body: { secrets: {} }, pointer: '/secrets/accessToken', code: 'secret-missing' },
    { why: 'a secret that is no text', body: { secrets: { accessToken: 12345 } }, pointer: '/secrets/accessToken', code: 'wrong-type' },
  ])('refuses $why, without repeating what was sent', async ({ body, pointer, code }) => {
    const answer = await service.put(path, body).expect(400)

    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code }))
    expect(answer.text).not.toContain(TOKEN)
  })

  it('keeps the moment it expires in UTC, whichever offset it is given with', async () => {
    const { body } = await service.put(path, { secrets: { accessToken: TOKEN }, expiresAt: soon(120, -10 * 60) }).expect(201)

    expect(body).toMatchObject({ state: 'usable', expiresAt: soon(120, 0).replace('+00:00', 'Z') })
    expect((await service.get(path).expect(200)).body).toEqual(body)
    await service.remove(path).expect(204)
  })

  it('takes a server by its name in any script', async () => {
    const secrets = { accessToken: TOKEN, server: 'bücher.example' }

    await service.put('/v1/connections/mastodon', { secrets }).expect(201)
    await service.remove('/v1/connections/mastodon').expect(204)
  })

  it('refuses a platform that is read without a credential', async () => {
    const { body } = await service.put('/v1/connections/blog', { secrets: { token: 'x' } }).expect(400)

    expect(body.errors).toEqual([expect.objectContaining({ code: 'platform-without-credential' })])
  })

  it.each(['myspace', 'own-board', 'FACEBOOK'])('knows no platform %s', async (platform) => {
    await service.put(`/v1/connections/${platform}`, { secrets: { accessToken: TOKEN } }).expect(404)
  })

  it('takes x for Twitter', async () => {
    const { body } = await service.put('/v1/connections/x', { secrets: { bearerToken: 'AAAA-bearer' } }).expect(201)

    expect(body.platform).toBe('twitter')
    await service.remove('/v1/connections/twitter').expect(204)
  })

  it('keeps nothing where the installation was given no passphrase, and says so', async () => {
    const { body, text } = await without.put(path, { secrets: { accessToken: TOKEN } }).expect(409)

    expect(body.code).toBe('secrets-not-kept')
    expect(text).not.toContain(TOKEN)
  })
})

describe('the passphrases of an installation', () => {
  it('have 32 characters at least, each of them', async () => {
    await expect(aService({ CHANNELFIT_SECRET: `${PASSPHRASE}, short` })).rejects.toThrow(/CHANNELFIT_SECRET/)
  })
})

describe('an installation that was given no passphrase', () => {
  it('keeps one beside its database, and opens with it what it sealed before it was started again', async () => {
    const folder = aFolder()
    const state = async (): Promise<string> => {
      const started = await aService({ DATABASE_URL: folder.database })
      try {
        if ((await started.get(path)).status === 404) await started.put(path, { secrets: { accessToken: TOKEN } }).expect(201)
        return (await started.get(path).expect(200)).body.state
      } finally {
        await started.stop()
      }
    }
    try {
      expect([await state(), await state()]).toEqual(['usable', 'usable'])
    } finally {
      folder.remove()
    }
  })
})

describe('addresses of platforms', () => {
  it.each([
    ['CHANNELFIT_BASE_URL_FACEBOK', 'http://127.0.0.1:1/v26.0'],
    ['CHANNELFIT_BASE_URL_FACEBOOK', 'http://127.0.0.1:1/'],
    ['CHANNELFIT_BASE_URL_FACEBOOK', 'graph.example.org'],
  ])('are refused by name: %s=%s', async (name, value) => {
    await expect(aService({ [name]: value })).rejects.toThrow(new RegExp(`${name}:`))
  })
})
