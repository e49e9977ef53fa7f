import { describe, expect, it } from '@jest/globals'
import { audited } from '../support/audited.ts'
import { type FakeYoutube, HANDLE, KEY, startYoutube } from '../support/fakes/youtube.ts'

/** In the past of any test run. */
const videos = Array.from({ length: 5 }, (_, index) => ({ id: `v${index}`, publishedAt: `2026-01-0${9 - index}T09:00:00Z` }))

const auditedAt = async (fake: FakeYoutube, apiKey?: string, more: { readonly agreements?: readonly string[] } = {}) => {
  const server = await startYoutube(fake)
  try {
    const secrets = apiKey === undefined ? {} : { secrets: { apiKey } }
    return await audited({
      platform: 'youtube',
      reference: `https://www.youtube.com/${HANDLE}`,
      base: `${server.origin}/youtube/v3`,
      ...secrets,
      ...more,
    })
  } finally {
    await server.close()
  }
}

describe('the audit of a YouTube channel', () => {
  it('tells how alive it is, and leaves no trace of the key', async () => {
    const { result, everything } = await auditedAt({ videos }, KEY)

    expect(result).toMatchObject({
      status: 'ok',
      account: { platform: 'youtube', reference: HANDLE },
      posts: 5,
      profile: { name: 'Riverbank Trust', followers: 1230 },
      incoming: { items: 0, questions: 0, answered: 0 },
      missing: [{ what: 'posting-app', why: 'never' }],
      vitality: { lastPostOn: '2026-01-09', truncated: false },
    })
    expect(everything).toContain('Riverbank Trust')
    expect(everything).not.toContain(KEY)
  })

  it('computes no score from what was read, and says why', async () => {
    const { result } = await auditedAt({ videos }, KEY)

    const why = { code: 'no-derived-score', text: expect.stringMatching(/^The platform forbids computing a score/) }
    expect(result.neglect).toMatchObject({ known: 0, withheld: why })
    expect(result.neglect).not.toHaveProperty('score')
    const silence = result.signals.find(({ signal }: { signal: string }) => signal === 'silence')
    expect(silence).toMatchObject({ outcome: 'fail', withheld: why })
    expect(silence).not.toHaveProperty('score')
    expect(silence).not.toHaveProperty('points')
  })

  it('computes one for whoever declares that the amendment was accepted', async () => {
    const { result, everything } = await auditedAt({ videos }, KEY, { agreements: ['derived-metrics-amendment'] })

    expect(result.neglect.score).toBeGreaterThan(0)
    expect(result.neglect).not.toHaveProperty('withheld')
    expect(everything).toContain('"agreements":["derived-metrics-amendment"]')
  })

  it('says that the key is refused, and leaves no trace of it', async () => {
    const { result, everything } = await auditedAt({ videos }, 'AIza-a-key-of-somebody-else')

    expect(result).toMatchObject({ status: 'credential-rejected', detail: 'key-rejected', sentence: expect.stringContaining('API key') })
    expect(everything).not.toContain('AIza')
  })

  it('says that a key is needed', async () => {
    expect((await auditedAt({ videos })).result).toMatchObject({ status: 'credential-missing', detail: 'connection-missing' })
  })
})
