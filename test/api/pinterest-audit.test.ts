import { describe, expect, it } from '@jest/globals'
import { audited } from '../support/audited.ts'
import { type FakePinterest, startPinterest, TOKEN } from '../support/fakes/pinterest.ts'

/** In the past of any test run. */
const pins = Array.from({ length: 5 }, (_, index) => ({ id: `81374422642079588${index}`, created_at: `2026-01-0${9 - index}T09:00:00` }))
const SECRETS = { accessToken: TOKEN, refreshToken: 'pinr_another-one', clientId: '1', clientSecret: 'a-secret-of-the-app' }

const auditedAt = async (fake: FakePinterest, reference: string) => {
  const server = await startPinterest(fake)
  try {
    return await audited({ platform: 'pinterest', reference, base: server.base, secrets: SECRETS })
  } finally {
    await server.close()
  }
}

describe('the audit of an account of Pinterest', () => {
  it('tells how alive it is and how it presents itself, and leaves no trace of a secret', async () => {
    const { result, everything } = await auditedAt({ pins }, 'https://www.pinterest.fr/RiverbankTrust/')

    expect(result).toMatchObject({
      status: 'ok',
      account: { platform: 'pinterest', reference: 'riverbanktrust' },
      posts: 5,
      profile: { name: 'Riverbank Trust', followers: 540 },
      vitality: { lastPostOn: '2026-01-09', truncated: false },
    })
    expect(result).not.toHaveProperty('incoming')
    expect(everything).toContain('riverbanktrust')
    expect([SECRETS.accessToken, SECRETS.refreshToken, SECRETS.clientSecret].filter((secret) => everything.includes(secret))).toEqual([])
  })

  it('says in a sentence that the access is that of another account', async () => {
    const { result } = await auditedAt({ pins }, 'someone_else')

    expect(result).toMatchObject({
      status: 'credential-rejected',
      detail: 'not-the-account-of-the-credential',
      sentence: expect.stringMatching(/^The access provided belongs to another account/),
    })
  })
})
