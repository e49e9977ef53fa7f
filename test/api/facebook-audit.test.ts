import { describe, expect, it } from '@jest/globals'
import { audited } from '../support/audited.ts'
import { type FakeFacebook, startFacebook } from '../support/fakes/facebook.ts'
import { APP_SECRET, refusal, TOKEN } from '../support/fakes/graph.ts'

const REFERENCE = 'https://www.facebook.com/Riverbank.Trust?ref=bookmarks'
const SECRETS = { accessToken: TOKEN, appSecret: APP_SECRET }
/** In the past of any test run. */
const posts = Array.from({ length: 5 }, (_, index) => ({
  id: `1001_200${index}`,
  created_time: `2026-01-0${9 - index}T09:00:05+0000`,
  permalink_url: `https://www.facebook.com/1001/posts/200${index}`,
  from: { id: '1001' },
  comments: { summary: { total_count: 0 } },
}))
const FAKE: FakeFacebook = {
  page: { id: '1001', username: 'riverbanktrust', profile: { followers_count: 4388, is_unclaimed: true }, posts },
  pageSize: 2,
  needsProof: true,
}

const auditedAt = async (fake: FakeFacebook, secrets?: Readonly<Record<string, string>>) => {
  const server = await startFacebook(fake)
  try {
    return await audited({ platform: 'facebook', reference: REFERENCE, base: server.base, ...(secrets ? { secrets } : {}) })
  } finally {
    await server.close()
  }
}

describe('the audit of a Facebook page', () => {
  it('tells how alive it is, how it presents itself and what could not be had', async () => {
    const { result } = await auditedAt(FAKE, SECRETS)

    expect(result).toMatchObject({
      status: 'ok',
      account: { platform: 'facebook', reference: 'riverbanktrust' },
      source: 'https://www.facebook.com/1001',
      title: 'Riverbank Trust',
      posts: 5,
      profile: { name: 'Riverbank Trust', followers: 4388, notices: ['unclaimed'] },
      incoming: { items: 0, questions: 0, answered: 0 },
      vitality: { lastPostOn: '2026-01-09', truncated: false },
    })
    expect(result.missing).toEqual([
      { what: 'created-at', why: 'never' },
      { what: 'views', why: 'permission' },
    ])
  })

  it('leaves no trace of the token and the secret of the app', async () => {
    const { everything } = await auditedAt(FAKE, SECRETS)

    expect(everything).toContain('riverbanktrust')
    for (const secret of [TOKEN, APP_SECRET]) expect(everything).not.toContain(secret)
  })

  it.each([
    ['credential-missing', 'connection-missing', FAKE, undefined],
    ['credential-rejected', 'app-secret-needed', FAKE, { accessToken: TOKEN }],
    ['credential-rejected', 'page-token-needed', { ...FAKE, owner: 'person' } as const, SECRETS],
    ['rate-limited', 'allowance-used-up', { ...FAKE, instead: () => refusal({ code: 80001 }) }, SECRETS],
  ])('says %s, with %s, and judges nothing', async (status, detail, fake, secrets) => {
    const { result } = await auditedAt(fake, secrets)

    expect(result).toMatchObject({ status, detail })
    expect(result.vitality).toBeUndefined()
  })
})
