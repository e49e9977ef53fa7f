import { describe, expect, it } from '@jest/globals'
import { audited } from '../support/audited.ts'
import { type FakeLinkedIn, startLinkedIn, TOKEN } from '../support/fakes/linkedin.ts'

/** In the past of any test run. */
const posts = Array.from({ length: 5 }, (_, index) => ({
  id: `urn:li:share:713000000000009000${9 - index}`,
  publishedAt: Date.UTC(2026, 0, 9 - index, 9),
}))

const auditedAt = async (fake: FakeLinkedIn, reference: string) => {
  const server = await startLinkedIn(fake)
  try {
    return await audited({ platform: 'linkedin', reference, base: server.base, secrets: { accessToken: TOKEN } })
  } finally {
    await server.close()
  }
}

describe('the audit of a page of LinkedIn', () => {
  it('tells how alive it is and what could not be had, and leaves no trace of the token', async () => {
    const { result, everything } = await auditedAt({ posts, lacks: ['feed', 'admin'] }, 'https://www.linkedin.com/company/Riverbank-Trust/')

    expect(result).toMatchObject({
      status: 'ok',
      account: { platform: 'linkedin', reference: 'company/riverbank-trust' },
      posts: 5,
      profile: { name: 'Riverbank Trust' },
      vitality: { lastPostOn: '2026-01-09', truncated: false },
    })
    expect(result.missing).toContainEqual({ what: 'followers', why: 'permission' })
    expect(everything).toContain('riverbank-trust')
    expect(everything).not.toContain(TOKEN)
  })

  it('says in a sentence that people are not read', async () => {
    const { result } = await auditedAt({ posts }, 'https://www.linkedin.com/in/jo-smith/')

    expect(result).toMatchObject({
      status: 'unsupported',
      detail: 'profile-of-a-person',
      sentence: expect.stringMatching(/^This address is the profile of a person/),
    })
  })
})
