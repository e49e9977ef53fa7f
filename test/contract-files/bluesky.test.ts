import { describe, expect, it } from '@jest/globals'
import { absent, cannotTell, describeAnswers, describeContract, told, without } from '../support/contract-files/suite.ts'
import { snapshotIn } from '../support/fakes/reading.ts'

type Profile = Readonly<Record<'did' | 'handle' | 'displayName' | 'description' | 'website' | 'createdAt', string>> &
  Readonly<Record<'followersCount' | 'postsCount', number>>
type Post = {
  readonly uri: string
  readonly author: { readonly did: string; readonly handle: string }
  readonly record: { readonly text: string; readonly createdAt: string; readonly reply?: { readonly parent: { readonly uri: string } } }
} & Readonly<Record<'likeCount' | 'replyCount' | 'repostCount', number>>
type Item = { readonly post: Post; readonly reason?: { readonly indexedAt: string } }
type Node = { readonly post: Post; readonly replies: readonly Node[] }

const PROFILE = '/app.bsky.actor.getProfile'
const FEED = '/app.bsky.feed.getAuthorFeed'
const THREAD = '/app.bsky.feed.getPostThread'

describeContract('the Bluesky adapter against a description of its lexicons', 'bluesky/bluesky-account-reads.openapi.json', (contract) => {
  const account = { platform: 'bluesky', reference: 'riverbank.example' } as const
  const addressOf = ({ uri, author }: Post): string => `https://bsky.app/profile/${author.handle}/post/${uri.split('/').at(-1)}`
  const postOf = ({ post, reason }: Item) =>
    reason === undefined
      ? { publishedAt: post.record.createdAt, url: addressOf(post), reactions: post.likeCount, replies: post.replyCount, reposts: post.repostCount }
      : { publishedAt: reason.indexedAt, kind: 'repost', url: addressOf(post) }

  it('reads the account that is shown, with its posts, figures and answers', async () => {
    const { outcome, asked, undescribed } = await contract.read(account, { [FEED]: ['200 ok', '200 last_page'] })

    const own = contract.body<Profile>(PROFILE, '200 ok')
    const { feed } = contract.body<{ readonly feed: readonly Item[] }>(FEED, '200 ok')
    const { thread } = contract.body<{ readonly thread: Node }>(THREAD, '200 answered')
    const [question] = thread.replies
    const { title, profile, posts, answers, incoming, incomingSince, truncated } = snapshotIn(outcome)
    expect({ title, truncated, asked, undescribed }).toEqual({
      title: own.displayName,
      truncated: false,
      asked: [PROFILE, FEED, FEED, THREAD],
      undescribed: [],
    })
    expect(profile).toEqual({
      name: own.displayName,
      description: own.description.replace('\n', ' '),
      website: new URL(own.website).href,
      createdAt: own.createdAt,
      followers: own.followersCount,
      published: own.postsCount,
      picture: 'own',
    })
    const isAnswer = ({ post }: Item): boolean => post.record.reply !== undefined
    const shown = feed.filter((item) => !isAnswer(item)).map(postOf)
    expect(posts).toEqual(shown.sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1)))
    expect(answers).toEqual(feed.filter(isAnswer).map(({ post }) => post.record.createdAt))
    expect({ incoming, incomingSince }).toEqual({
      incoming: [
        {
          at: question?.post.record.createdAt,
          url: question && addressOf(question.post),
          isQuestion: true,
          answeredAt: question?.replies[0]?.post.record.createdAt,
        },
      ],
      incomingSince: thread.post.record.createdAt,
    })
  })

  const untilReset = (path: string): number =>
    Math.ceil(Number(contract.header(path, '429 throttled', 'ratelimit-reset')) - Date.parse(contract.afterwards) / 1000)
  const refusalsAt = (path: string) => ({
    '401 auth': cannotTell('credential-missing', 'login-required'),
    '429 throttled': cannotTell('rate-limited', 'http-429', untilReset(path)),
    '502 upstream': cannotTell('unreachable', 'http-502'),
  })

  describe('answers about the account', () => {
    const meanings = {
      '200 ok': told(),
      '200 empty_profile': told({ profile: { followers: 0, published: 0, picture: 'default' } }),
      '200 bot_label': told({ profile: { notices: ['automated'] } }),
      '400 not_found': absent('not-found', 'account-not-found'),
      '400 suspended': absent('suspended', 'account-suspended'),
      '400 deactivated': absent('not-found', 'account-deactivated'),
      '400 bad_actor': cannotTell('unsupported', 'reference-not-recognised'),
      ...refusalsAt(PROFILE),
    }
    describeAnswers({ contract, account, path: PROFILE, meanings })
  })

  describe('answers about its posts', () => {
    const meanings = {
      '200 ok': told(),
      '200 last_page': told({ truncated: false }),
      // It counts posts: they are kept from view, and it is not silent.
      '200 empty': absent('private', 'posts-not-public'),
      '400 not_found': absent('not-found', 'account-not-found'),
      '400 blocked': absent('private', 'reader-blocked'),
      ...refusalsAt(FEED),
    }
    describeAnswers({ contract, account, path: FEED, meanings })
  })

  describe('answers about what was said below a post', () => {
    const failed = without('incoming', 'failed')
    const meanings = {
      '200 answered': told({ incoming: [{ answeredAt: expect.anything() }] }),
      // The question counts a reply that is not shown: it may be the answer.
      '200 unanswered': told({ incoming: [], missing: expect.arrayContaining([{ what: 'incoming', why: 'budget' }]) }),
      '200 not_found_node': told({ incoming: [] }),
      '400 not_found': told({ incoming: [] }),
      '401 auth': failed,
      '429 throttled': failed,
      '502 upstream': failed,
    }
    describeAnswers({ contract, account, path: THREAD, meanings })
  })
})
