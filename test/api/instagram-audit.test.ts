import { describe, expect, it } from '@jest/globals'
import { audited } from '../support/audited.ts'
import { APP_SECRET, TOKEN } from '../support/fakes/graph.ts'
import { type FakeAccount, type FakeInstagram, startInstagram } from '../support/fakes/instagram.ts'

const SECRETS = { accessToken: TOKEN, appSecret: APP_SECRET }
/** In the past of any test run. */
const media = Array.from({ length: 5 }, (_, index) => ({
  id: `179${index}`,
  timestamp: `2026-01-0${9 - index}T09:00:05+0000`,
  permalink: `https://www.instagram.com/p/AAA${index}/`,
  like_count: 4,
  comments_count: 0,
}))
const account = (id: string, username: string): FakeAccount => ({ id, username, profile: { name: username, followers_count: 1200 }, media })
const FAKE: FakeInstagram = { own: [account('17841', 'riverbanktrust')], others: [account('17999', 'lock.gate')], pageSize: 2 }

const auditedAt = async (reference: string, secrets?: Readonly<Record<string, string>>) => {
  const server = await startInstagram(FAKE)
  try {
    return await audited({ platform: 'instagram', reference, base: server.base, ...(secrets ? { secrets } : {}) })
  } finally {
    await server.close()
  }
}

describe('the audit of an Instagram account', () => {
  it.each([
    ['one’s own', 'https://www.instagram.com/RiverbankTrust/?hl=fr', 'riverbanktrust', { views: 'permission' }],
    ['somebody else’s', '@lock.gate', 'lock.gate', { incoming: 'credential', views: 'credential' }],
  ])('tells how alive it is and what could not be had: %s', async (_whose, reference, name, lost) => {
    const { result, everything } = await auditedAt(reference, SECRETS)

    expect(result).toMatchObject({
      status: 'ok',
      account: { platform: 'instagram', reference: name },
      posts: 5,
      profile: { followers: 1200, published: 5 },
      vitality: { lastPostOn: '2026-01-09', truncated: false },
    })
    const missing = Object.fromEntries(result.missing.map(({ what, why }: { what: string; why: string }) => [what, why]))
    expect(missing).toEqual({ 'created-at': 'never', 'posting-app': 'never', ...lost })
    expect(everything).toContain(name)
    for (const secret of [TOKEN, APP_SECRET]) expect(everything).not.toContain(secret)
  })

  it.each([
    ['credential-missing', 'connection-missing', 'riverbanktrust', undefined],
    ['credential-rejected', 'token-rejected', 'riverbanktrust', { accessToken: 'EAAG-another' }],
    ['not-found', 'unknown-or-personal', 'some.person', SECRETS],
  ])('says %s, with %s, and judges nothing', async (status, detail, reference, secrets) => {
    const { result } = await auditedAt(reference, secrets)

    expect(result).toMatchObject({ status, detail })
    expect(result.vitality).toBeUndefined()
  })
})
