import { describe, expect, it } from '@jest/globals'
import { absent, cannotTell, describeAnswers, describeContract, told, without } from '../support/contract-files/suite.ts'
import { snapshotIn } from '../support/fakes/reading.ts'

type Account = Readonly<Record<'id' | 'url' | 'display_name' | 'note' | 'created_at', string>> &
  Readonly<Record<'followers_count' | 'statuses_count', number>> & { readonly fields: readonly { readonly value: string }[] }
type Status = Readonly<Record<'id' | 'url' | 'created_at', string>> &
  Readonly<Record<'favourites_count' | 'replies_count' | 'reblogs_count', number>> & {
    readonly in_reply_to_id: string | null
    readonly application?: { readonly name: string }
  }

const LOOKUP = '/api/v1/accounts/lookup'
const STATUSES = '/api/v1/accounts/{id}/statuses'
const CONTEXT = '/api/v1/statuses/{id}/context'

describeContract('the Mastodon adapter against a description of its API', 'mastodon/mastodon-account-reads.handwritten.openapi.json', (contract) => {
  const account = { platform: 'mastodon', reference: '@riverbank@social.example' } as const
  const known = { ...account, credential: { secrets: { accessToken: 'token', server: 'https://social.example' } } }
  const withoutTags = (html: string): string => html.replace(/<[^>]+>/g, '')

  it('reads the account that is shown, with its posts, figures and answers', async () => {
    const { outcome, asked, undescribed } = await contract.read(account, { [STATUSES]: ['200 ok', '200 empty'] })

    const own = contract.body<Account>(LOOKUP, '200 ok')
    const statuses = contract.body<readonly Status[]>(STATUSES, '200 ok')
    const [question, answer] = contract.body<{ readonly descendants: readonly Status[] }>(CONTEXT, '200 answered').descendants
    const posted = statuses.filter(({ in_reply_to_id: parent }) => parent === null)
    const { title, source, profile, posts, answers, incoming } = snapshotIn(outcome)
    expect({ title, source, asked, undescribed }).toEqual({
      title: own.display_name,
      source: own.url,
      asked: [LOOKUP, STATUSES, STATUSES, CONTEXT],
      undescribed: [],
    })
    expect(profile).toEqual({
      name: own.display_name,
      description: withoutTags(own.note),
      website: `${/href="([^"]+)"/.exec(own.fields[0]?.value ?? '')?.[1]}/`,
      createdAt: own.created_at,
      followers: own.followers_count,
      published: own.statuses_count,
      picture: 'own',
    })
    expect(posts).toEqual(
      posted.map((status) => ({
        publishedAt: status.created_at,
        url: status.url,
        reactions: status.favourites_count,
        replies: status.replies_count,
        reposts: status.reblogs_count,
        via: status.application?.name,
      })),
    )
    expect(answers).toEqual(statuses.filter((status) => !posted.includes(status)).map((status) => status.created_at))
    expect(incoming).toEqual([{ at: question?.created_at, url: question?.url, isQuestion: true, answeredAt: answer?.created_at }])
  })

  const untilReset = (path: string): number =>
    Math.ceil((Date.parse(contract.header(path, '429 throttled', 'X-RateLimit-Reset')) - Date.parse(contract.afterwards)) / 1000)
  const refusalsAt = (path: string) => ({
    '404 not_found': absent('not-found', 'account-not-found'),
    '410 gone': absent('suspended', 'account-suspended'),
    '429 throttled': cannotTell('rate-limited', 'http-429', Math.max(0, untilReset(path))),
    '503 down': cannotTell('unreachable', 'http-503'),
  })
  const asStranger = {
    '401 secure_mode': cannotTell('credential-missing', 'login-required'),
    '401 bad_token': cannotTell('credential-missing', 'login-required'),
  }
  const asKnown = {
    '401 secure_mode': cannotTell('credential-rejected', 'token-rejected'),
    '401 bad_token': cannotTell('credential-rejected', 'token-rejected'),
  }

  describe.each([
    { to: 'a stranger', account, refusals: asStranger },
    { to: 'one with a token', account: known, refusals: asKnown },
  ])('answers to $to', ({ account, refusals }) => {
    describe('about the account', () => {
      const meanings = {
        '200 ok': told(),
        '200 suspended': absent('suspended', 'account-suspended'),
        '200 moved': told({ profile: { notices: ['moved'] } }),
        '200 bot': told({ profile: { notices: ['automated'] } }),
        ...refusals,
        ...refusalsAt(LOOKUP),
      }
      describeAnswers({ contract, account, path: LOOKUP, meanings })
    })

    describe('about its posts', () => {
      const meanings = {
        '200 ok': told(),
        // It counts posts: they are kept from view, and it is not silent.
        '200 empty': absent('private', 'posts-not-public'),
        ...refusals,
        ...refusalsAt(STATUSES),
      }
      describeAnswers({ contract, account, path: STATUSES, meanings })
    })
  })

  describe('answers about what was said below a post', () => {
    const failed = without('incoming', 'failed')
    const meanings = {
      '200 answered': told({ incoming: [{ answeredAt: expect.anything() }] }),
      // The question counts a reply that is not shown: it may be the answer.
      '200 unanswered': told({ incoming: [], missing: expect.arrayContaining([{ what: 'incoming', why: 'budget' }]) }),
      '401 secure_mode': failed,
      '401 bad_token': failed,
      '404 not_found': told({ incoming: [] }),
      '410 gone': failed,
      '429 throttled': failed,
      '503 down': failed,
    }
    describeAnswers({ contract, account, path: CONTEXT, meanings })
  })
})
