import { describe, expect, it } from '@jest/globals'
import { audited } from '../support/audited.ts'
import { type FakeBluesky, HANDLE, postView, startBluesky } from '../support/fakes/bluesky.ts'

/** In the past of any test run. */
const feed = Array.from({ length: 5 }, (_, index) => ({ post: postView(`k${index}`, `2026-01-0${9 - index}T09:00:00.000Z`) }))

const auditedAt = async (fake: FakeBluesky) => {
  const server = await startBluesky(fake)
  try {
    return (await audited({ platform: 'bluesky', reference: `https://bsky.app/profile/${HANDLE}`, base: `${server.origin}/xrpc` })).result
  } finally {
    await server.close()
  }
}

describe('the audit of a Bluesky account', () => {
  it('tells how alive it is, how it presents itself and what could not be had', async () => {
    expect(await auditedAt({ feed })).toMatchObject({
      status: 'ok',
      account: { platform: 'bluesky', reference: HANDLE },
      posts: 5,
      profile: { name: 'Riverbank Trust', followers: 410 },
      incoming: { items: 0, questions: 0, answered: 0 },
      missing: [
        { what: 'views', why: 'never' },
        { what: 'posting-app', why: 'never' },
      ],
      vitality: { lastPostOn: '2026-01-09', truncated: false },
    })
  })

  it('respects an account that asks not to be shown to visitors, and says so', async () => {
    const result = await auditedAt({ feed, profile: { labels: [{ val: '!no-unauthenticated' }] } })

    expect(result).toMatchObject({ status: 'private', detail: 'visitors-not-wanted', sentence: expect.stringContaining('asks that it not be shown') })
    expect(result).not.toHaveProperty('vitality')
  })
})
