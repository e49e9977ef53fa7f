import { describe, expect, it } from '@jest/globals'
import { audited } from '../support/audited.ts'
import { type FakeX, refusal, startX, TOKEN } from '../support/fakes/twitter.ts'

/** In the past of any test run. */
const posts = Array.from({ length: 5 }, (_, index) => ({ id: `185000000000000000${9 - index}`, created_at: `2026-01-0${9 - index}T09:00:00.000Z` }))
const mentions = [{ id: '1850000000000000001', created_at: '2026-01-07T10:00:00.000Z', author: '77001', text: 'Are gloves provided?' }]

const auditedAt = async (fake: FakeX, token = TOKEN) => {
  const server = await startX(fake)
  try {
    return await audited({
      platform: 'twitter',
      reference: 'https://x.com/RiverbankTrust',
      base: server.base,
      secrets: { bearerToken: token },
      budget: 1,
    })
  } finally {
    await server.close()
  }
}

describe('the audit of an account of X', () => {
  it('tells how alive it is, whether it answers and what could not be had, and leaves no trace of the token', async () => {
    const { result, everything } = await auditedAt({ posts, mentions })

    expect(result).toMatchObject({
      status: 'ok',
      account: { platform: 'twitter', reference: 'riverbanktrust' },
      posts: 5,
      profile: { name: 'Riverbank Trust', followers: 2310 },
      incoming: { items: 1, questions: 1, answered: 0 },
      missing: [{ what: 'posting-app', why: 'never' }],
      vitality: { lastPostOn: '2026-01-09', truncated: false },
    })
    expect(everything).toContain('riverbanktrust')
    expect(everything).not.toContain(TOKEN)
  })

  it('says in a sentence that credits are used up, without the token', async () => {
    const broke = refusal(402, { title: 'CreditsDepleted', kind: 'credits', detail: `No credits for ${TOKEN}` })
    const { result, everything } = await auditedAt({ instead: () => broke })

    expect(result).toMatchObject({
      status: 'credential-rejected',
      detail: 'credits-depleted',
      sentence: expect.stringMatching(/^The credit that the platform bills its reading to is used up;/),
    })
    expect(everything).not.toContain(TOKEN)
  })
})
