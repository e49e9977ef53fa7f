import { describe, expect, it } from '@jest/globals'
import { twitterReader } from '../../adapters/platforms/twitter/index.ts'
import { type Account, absent, cannotTell, describeAnswers, describeContract, told, without } from '../support/contract-files/suite.ts'
import { snapshotIn } from '../support/fakes/reading.ts'

type User = Readonly<Record<'id' | 'name' | 'username' | 'description' | 'created_at', string>> & {
  readonly public_metrics: Readonly<Record<string, number>>
  readonly entities: { readonly url: { readonly urls: readonly { readonly expanded_url: string }[] } }
}
type Item = Readonly<Record<'id' | 'text' | 'created_at', string>> & {
  readonly in_reply_to_user_id?: string
  readonly public_metrics: Readonly<Record<string, number>>
}

const USER = '/2/users/by/username/{username}'
const POSTS = '/2/users/{id}/tweets'
const MENTIONS = '/2/users/{id}/mentions'

const DIALECTS = [
  { dialect: 'tweet', other: 'post', file: 'x-v2.159-tweet-dialect.openapi.json', counts: { posts: 'tweet_count', reposts: 'retweet_count' } },
  { dialect: 'post', other: 'tweet', file: 'x-v2.167-post-dialect.openapi.json', counts: { posts: 'post_count', reposts: 'repost_count' } },
] as const

for (const { dialect, other, file, counts } of DIALECTS) {
  describeContract(`the X adapter against a description of its ${dialect} dialect`, `x/${file}`, (contract) => {
    const common = { platform: 'twitter', reference: 'riverbanktrust', credential: { secrets: { bearerToken: 'token' } }, version: '/2' } as const
    const askingIn = (first: 'tweet' | 'post'): Account => ({
      ...common,
      open: ({ fetcher, base }) => twitterReader({ fetcher, bases: { twitter: base }, dialect: first }),
    })
    const account = askingIn(dialect)
    const inTurn = { [POSTS]: ['200 ok', '200 last_page'] }

    it('reads the account that is shown, with its posts, figures and answers', async () => {
      const { outcome, asked, undescribed } = await contract.read(account, inTurn)

      const { data: own } = contract.body<{ readonly data: User }>(USER, '200 ok')
      const { data: items } = contract.body<{ readonly data: readonly Item[] }>(POSTS, '200 ok')
      const [mention] = contract.body<{ readonly data: readonly Item[] }>(MENTIONS, '200 ok').data
      const answers = items.filter((item) => item.in_reply_to_user_id !== undefined)
      const { title, profile, posts, truncated, ...heard } = snapshotIn(outcome)
      expect({ title, truncated, asked, undescribed }).toEqual({
        title: own.name,
        truncated: false,
        asked: [USER, POSTS, POSTS, MENTIONS],
        undescribed: [],
      })
      expect(profile).toEqual({
        name: own.name,
        description: own.description,
        website: new URL(own.entities.url.urls[0]?.expanded_url ?? '').href,
        createdAt: own.created_at,
        followers: own.public_metrics['followers_count'],
        published: own.public_metrics[counts.posts],
        picture: 'own',
      })
      const shown = items
        .filter((item) => !answers.includes(item))
        .map(({ id, text, created_at: publishedAt, public_metrics: figures }) => ({
          publishedAt,
          url: `https://x.com/${own.username}/status/${id}`,
          ...(text.startsWith('RT @')
            ? { kind: 'repost' }
            : {
                reactions: figures['like_count'],
                replies: figures['reply_count'],
                reposts: figures[counts.reposts],
                views: figures['impression_count'],
              }),
        }))
      expect(posts).toEqual([...shown].reverse())
      expect(heard).toMatchObject({
        answers: answers.map((answer) => answer.created_at),
        incoming: [{ at: mention?.created_at, url: `https://x.com/i/status/${mention?.id}`, isQuestion: true, answeredAt: answers[0]?.created_at }],
        incomingSince: own.created_at,
      })
    })

    it('reads it alike when asked in the other dialect, or as the service asks', async () => {
      const readings = [await contract.read(account, inTurn), await contract.read(askingIn(other), inTurn), await contract.read(common, inTurn)]

      const [first] = readings
      for (const { outcome } of readings) expect(outcome).toEqual(first?.outcome)
      expect(readings[1]?.undescribed).toEqual([`${other}.fields`])
    })

    const untilReset = (path: string): number =>
      Math.ceil(Number(contract.header(path, '429 rate_limited', 'x-rate-limit-reset')) - Date.parse(contract.afterwards) / 1000)
    const refusalsAt = (path: string) => ({
      '401 unauthorized': cannotTell('credential-rejected', 'token-rejected'),
      '402 credits_depleted': cannotTell('credential-rejected', 'credits-depleted'),
      '402 payment_required': cannotTell('credential-rejected', 'credits-depleted'),
      '403 client_forbidden': cannotTell('credential-rejected', 'client-not-enrolled'),
      '403 unsupported_authentication': cannotTell('credential-rejected', 'token-of-wrong-kind'),
      '429 rate_limited': cannotTell('rate-limited', 'http-429', untilReset(path)),
      '429 usage_capped': cannotTell('credential-rejected', 'usage-capped'),
      '503 unavailable': cannotTell('unreachable', 'http-503'),
    })

    describe('answers about the account', () => {
      const meanings = {
        '200 ok': told(),
        '200 not_found': absent('not-found', 'account-not-found'),
        '200 suspended': absent('suspended', 'account-suspended'),
        '200 protected_profile': absent('private', 'account-protected'),
        '400 invalid_request': cannotTell('unreachable', 'http-400'),
        ...refusalsAt(USER),
      }
      describeAnswers({ contract, account, path: USER, meanings })
    })

    describe('answers about its posts', () => {
      const meanings = {
        '200 ok': told(),
        '200 last_page': told({ truncated: false }),
        // It counts posts: those are not to be had, and it is not silent.
        '200 empty': told({ posts: [], truncated: true }),
        '200 not_found': absent('not-found', 'account-not-found'),
        '200 suspended': absent('suspended', 'account-suspended'),
        '200 protected': absent('private', 'account-protected'),
        // In either dialect.
        '400 invalid_request': cannotTell('unreachable', 'http-400'),
        ...refusalsAt(POSTS),
      }
      describeAnswers({ contract, account, path: POSTS, meanings })
    })

    describe('answers about what others said', () => {
      const meanings = {
        '200 ok': told({ incoming: [{ answeredAt: expect.anything() }] }),
        '200 empty': told({ incoming: [] }),
        '200 protected': without('incoming', 'permission'),
        '400 invalid_request': without('incoming', 'failed'),
        '401 unauthorized': without('incoming', 'permission'),
        '402 credits_depleted': without('incoming', 'budget'),
        '402 payment_required': without('incoming', 'budget'),
        '403 client_forbidden': without('incoming', 'permission'),
        '403 unsupported_authentication': without('incoming', 'permission'),
        '429 rate_limited': without('incoming', 'failed'),
        '429 usage_capped': without('incoming', 'budget'),
        '503 unavailable': without('incoming', 'failed'),
      }
      describeAnswers({ contract, account, path: MENTIONS, meanings })
    })
  })
}
