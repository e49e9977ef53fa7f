import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { openStorage } from '../../../adapters/storage/index.ts'
import { run } from '../../../api/cli.ts'
import { type ApiReply, type ApiServer, startApi } from '../../support/fakes/api-server.ts'
import { type PinterestServer, startPinterest, TOKEN } from '../../support/fakes/pinterest.ts'
import { aFolder, aService, finishedAudit } from '../../support/service.ts'

const PASSPHRASE = 'a passphrase for tests that is long enough'
const PINS = Array.from({ length: 3 }, (_, index) => ({ id: `81374422642079588${index}`, created_at: `2026-01-0${9 - index}T09:00:00` }))

const folder = aFolder()
const before = { ...process.env }
let pinterest: PinterestServer
let bluesky: ApiServer
/** What Bluesky tells of an account. */
let profile: object
let feed: ApiReply
beforeAll(async () => {
  pinterest = await startPinterest({ pins: PINS })
  bluesky = await startApi(({ path }) => (path.endsWith('getProfile') ? { body: profile } : feed))
  Object.assign(process.env, {
    DATABASE_URL: folder.database,
    CHANNELFIT_SECRET: PASSPHRASE,
    CHANNELFIT_ALLOW_PRIVATE_ADDRESSES: '127.0.0.1/32',
    CHANNELFIT_BASE_URL_PINTEREST: pinterest.base,
    CHANNELFIT_BASE_URL_BLUESKY: `${bluesky.origin}/xrpc`,
  })
})
afterEach(() => void jest.restoreAllMocks())
afterAll(async () => {
  process.env = before
  await pinterest.close()
  await bluesky.close()
  folder.remove()
})

const check = async (...args: readonly string[]) => {
  const out: unknown[] = []
  const err: unknown[] = []
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(text) > 0)
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(text) > 0)
  const code = await run(['adapters', 'check', ...args])
  jest.restoreAllMocks()
  return { code, out: out.join(''), err: err.join('') }
}
const checked = async (...args: readonly string[]) => {
  const { code, out } = await check(...args, '--json')
  return { code, adapters: JSON.parse(out).adapters }
}
const DID = 'did:plc:abcdefghijklmnopqrstuvwx'
const wholeProfile = {
  did: DID,
  handle: 'atproto.com',
  displayName: 'Bluesky',
  followersCount: 5,
  postsCount: 1,
  createdAt: '2023-11-12T10:00:00.000Z',
}
const post = {
  uri: `at://${DID}/app.bsky.feed.post/3k`,
  cid: 'c',
  author: { did: DID, handle: 'atproto.com' },
  record: { $type: 'app.bsky.feed.post', text: 'Hello', createdAt: '2026-01-01T10:00:00.000Z' },
  indexedAt: '2026-01-01T10:00:00.000Z',
  likeCount: 3,
  replyCount: 0,
  repostCount: 0,
}

describe('channelfit adapters check', () => {
  it('is sound with the public account that an adapter names', async () => {
    profile = wholeProfile
    feed = { body: { feed: [{ post }] } }

    expect(await checked('bluesky')).toEqual({
      code: 0,
      adapters: [
        {
          platform: 'bluesky',
          state: 'sound',
          account: { platform: 'bluesky', reference: 'atproto.com' },
          posts: 1,
          sentence: 'All the expected information arrived, including 1 post.',
        },
      ],
    })
  })

  it('tells what a platform no longer tells, and fails', async () => {
    profile = { ...wholeProfile, followersCount: 'many' }
    const { likeCount: _, ...unliked } = post
    feed = { body: { feed: [{ post: unliked }] } }

    expect(await checked('bluesky')).toMatchObject({ code: 1, adapters: [{ state: 'drifted', lacks: ['followers', 'reactions'] }] })
    const { out } = await check('bluesky', '--table', '--lang', 'fr')
    expect(out).toMatch(/écart .*La plateforme ne fournit plus le nombre d’abonnés ni les réactions aux publications\./)
  })

  it('checks nothing with an account that shows nothing, and asks for another', async () => {
    profile = { ...wholeProfile, postsCount: 0 }
    feed = { body: { feed: [] } }

    expect(await checked('bluesky')).toMatchObject({
      code: 0,
      adapters: [{ state: 'not-checked', detail: 'too-little-shown', sentence: expect.stringMatching(/name another one with --account bluesky=/) }],
    })
  })

  it('tells where an answer has another form', async () => {
    profile = { handle: 'atproto.com' }

    const { code, adapters } = await checked('bluesky')
    expect({ code, adapters }).toMatchObject({ code: 1, adapters: [{ state: 'drifted', where: '/app.bsky.actor.getProfile#/did' }] })
    expect(adapters[0].sentence).toBe('The platform’s answer no longer has the form we know (first difference: /app.bsky.actor.getProfile#/did).')
  })

  it('does not take an outage for another form', async () => {
    profile = wholeProfile
    feed = { status: 502, html: '<h1>Bad gateway</h1>' }

    expect(await checked('bluesky')).toMatchObject({ code: 1, adapters: [{ state: 'failed', status: 'unreachable', detail: 'http-502' }] })
  })

  it('checks what only its owner can have read with the account that was read last, or one that is named', async () => {
    expect(await checked('pinterest')).toMatchObject({ code: 0, adapters: [{ state: 'not-checked', detail: 'account-needed' }] })
    const named = ['pinterest', '--account', 'pinterest=riverbanktrust']
    expect(await checked(...named)).toMatchObject({ code: 0, adapters: [{ state: 'not-checked', detail: 'connection-missing' }] })

    const service = await aService({ ...(process.env as Record<string, string>) })
    await service.put('/v1/connections/pinterest', { secrets: { accessToken: TOKEN } }).expect(201)
    expect(await checked(...named)).toMatchObject({ code: 0, adapters: [{ state: 'sound', posts: 3 }] })
    const { body } = await service.post('/v1/audits', { accounts: [{ platform: 'pinterest', reference: 'riverbanktrust' }] }).expect(202)
    await finishedAudit(service, body.id)
    await service.stop()

    expect(await checked('pinterest')).toMatchObject({ code: 0, adapters: [{ state: 'sound', account: { reference: 'riverbanktrust' } }] })
    expect(JSON.stringify(await check('pinterest'))).not.toContain(TOKEN)
  })

  it.each([
    { args: ['myspace'], told: 'There is no such platform.' },
    { args: ['reddit'], told: 'Nothing reads accounts of reddit here' },
    { args: ['--account', 'pinterest'], told: 'Write it as platform=reference' },
    { args: ['--account', 'pinterest=https://example.org/a/b/c'], told: 'Write it as platform=reference' },
  ])('refuses $args', async ({ args, told }) => {
    const { code, err } = await check(...args)

    expect(code).toBe(2)
    expect(err).toContain(told)
  })

  it('leaves the database as it was but for what was read and spent', async () => {
    const storage = await openStorage(folder.database)
    const workspaceId = (await storage.keys.firstWorkspace()) ?? ''
    expect((await storage.audits.list(workspaceId, { limit: 10 })).items).toHaveLength(1)
    await storage.close()
  })
})
