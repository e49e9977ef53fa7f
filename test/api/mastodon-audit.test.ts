import { describe, expect, it } from '@jest/globals'
import { audited } from '../support/audited.ts'
import { type FakeServer, startMastodon } from '../support/fakes/mastodon.ts'

const REFERENCE = 'https://social.example/@riverbank'
const TOKEN = 'a-token-that-nobody-may-see'
/** In the past of any test run. */
const statuses = Array.from({ length: 5 }, (_, index) => ({ id: `11350000000000000${9 - index}`, created_at: `2026-01-0${9 - index}T09:00:00.000Z` }))

const auditedAt = async (fake: FakeServer, secrets?: Readonly<Record<string, string>>) => {
  const server = await startMastodon(fake)
  try {
    return await audited({ platform: 'mastodon', reference: REFERENCE, base: server.origin, ...(secrets ? { secrets } : {}) })
  } finally {
    await server.close()
  }
}

describe('the audit of a Mastodon account', () => {
  it('tells how alive it is, how it presents itself and what could not be had', async () => {
    const { result } = await auditedAt({ statuses })

    expect(result).toMatchObject({
      status: 'ok',
      account: { platform: 'mastodon', reference: 'riverbank@social.example' },
      posts: 5,
      profile: { name: 'Riverbank Trust', followers: 630 },
      incoming: { items: 0, questions: 0, answered: 0 },
      missing: [{ what: 'views', why: 'never' }],
      vitality: { lastPostOn: '2026-01-09', truncated: false },
    })
  })

  it('uses the token of its server and leaves no trace of it', async () => {
    const { result, everything } = await auditedAt({ statuses, token: TOKEN }, { accessToken: TOKEN, server: 'social.example' })

    expect(result).toMatchObject({ status: 'ok', posts: 5 })
    expect(everything).toContain('riverbank@social.example')
    expect(everything).not.toContain(TOKEN)
  })

  it('says in a sentence that the server shows it to members only', async () => {
    const { result } = await auditedAt({ statuses, token: TOKEN })

    expect(result).toMatchObject({
      status: 'credential-missing',
      detail: 'login-required',
      sentence: expect.stringMatching(/^This account is shown only/),
    })
  })
})
