import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { importReader } from '../../../adapters/imports/index.ts'

const read = (file: unknown) => importReader.export(file)

const tweet = (fields: object) => ({
  tweet: { id_str: '1850000000000000001', created_at: 'Wed Nov 18 09:00:05 +0000 2026', full_text: 'Hello', ...fields },
})
const X = `window.YTD.tweets.part0 = ${JSON.stringify([
  tweet({}),
  tweet({ id_str: '1850000000000000002', created_at: 'Tue Nov 17 08:00:00 +0000 2026', full_text: 'RT @other: news' }),
  tweet({
    id_str: '1850000000000000003',
    created_at: 'Thu Nov 19 10:00:00 +0000 2026',
    full_text: '@sam yes',
    in_reply_to_status_id_str: '1849999999999999999',
    in_reply_to_screen_name: 'sam',
  }),
])}`
const MASTODON = {
  '@context': 'https://www.w3.org/ns/activitystreams',
  type: 'OrderedCollection',
  orderedItems: [
    {
      type: 'Create',
      published: '2026-11-18T09:00:05Z',
      object: { url: 'https://example.social/@alice/1', attributedTo: 'https://example.social/users/alice', inReplyTo: null },
    },
    {
      type: 'Create',
      published: '2026-11-19T09:00:05Z',
      object: {
        url: 'https://example.social/@alice/2',
        attributedTo: 'https://example.social/users/alice',
        inReplyTo: 'https://example.social/users/alice/statuses/1',
      },
    },
    {
      type: 'Create',
      published: '2026-11-20T09:00:05Z',
      object: { attributedTo: 'https://example.social/users/alice', inReplyTo: 'https://other.social/users/bob/statuses/7' },
    },
    { type: 'Announce', published: '2026-11-17T09:00:05Z', object: 'https://other.social/users/bob/statuses/8' },
  ],
}

describe('the file a platform hands out', () => {
  it('of X: what was written, what was shown again, and answers apart', () => {
    expect(read(X)).toEqual({
      ok: true,
      platform: 'twitter',
      posts: [
        { publishedAt: '2026-11-17T08:00:00.000Z', url: 'https://x.com/i/status/1850000000000000002', kind: 'repost' },
        { publishedAt: '2026-11-18T09:00:05.000Z', url: 'https://x.com/i/status/1850000000000000001' },
      ],
      answers: ['2026-11-19T10:00:00.000Z'],
      undated: 0,
    })
  })

  it('of Mastodon: a thread of one’s own is no answer to others', () => {
    expect(read(MASTODON)).toEqual({
      ok: true,
      platform: 'mastodon',
      posts: [
        { publishedAt: '2026-11-17T09:00:05.000Z', url: 'https://other.social/users/bob/statuses/8', kind: 'repost' },
        { publishedAt: '2026-11-18T09:00:05.000Z', url: 'https://example.social/@alice/1' },
        { publishedAt: '2026-11-19T09:00:05.000Z', url: 'https://example.social/@alice/2' },
      ],
      answers: ['2026-11-20T09:00:05.000Z'],
      undated: 0,
    })
  })

  it.each([
    { why: 'to all', to: ['https://www.w3.org/ns/activitystreams#Public'], cc: ['https://example.social/users/alice/followers'], posts: 1 },
    { why: 'out of the public lists', to: ['https://example.social/users/alice/followers'], cc: ['as:Public'], posts: 1 },
    { why: 'to all, named without a list', to: 'https://www.w3.org/ns/activitystreams#Public', cc: undefined, posts: 1 },
    { why: 'to nobody who is named', to: null, cc: undefined, posts: 1 },
    { why: 'to followers only', to: ['https://example.social/users/alice/followers'], cc: [], posts: 0 },
    { why: 'to one person', to: ['https://other.social/users/bob'], cc: [], posts: 0 },
  ])('of Mastodon: what everybody was shown, $why', ({ to, cc, posts }) => {
    const own = { url: 'https://example.social/@alice/1', attributedTo: 'https://example.social/users/alice' }
    const told = (object: unknown, type = 'Create', more: object = { to, cc }) => ({ type, published: '2026-11-18T09:00:05Z', object, ...more })
    const answer = { ...own, inReplyTo: 'https://other.social/users/bob/statuses/7' }
    const outbox = (...orderedItems: readonly object[]) => read({ type: 'OrderedCollection', orderedItems })

    const [created, inside, shown, answered] = [
      told(own),
      told({ ...own, to, cc }, 'Create', {}),
      told('https://b.example/1', 'Announce'),
      told(answer),
    ]

    expect(outbox(created, inside, shown)).toMatchObject({ ok: true, posts: Array.from({ length: posts * 3 }, () => ({})), undated: 0 })
    expect(outbox(answered)).toMatchObject({ ok: true, posts: [], answers: Array.from({ length: posts }, () => expect.anything()) })
  })

  it('of Threads: replies apart', () => {
    const item = (at: number, isReply?: boolean) => ({
      media: [{ creation_timestamp: at, title: 'Hi', ...(isReply === undefined ? {} : { text_app_post: { is_reply: isReply } }) }],
    })

    expect(read({ text_post_app_text_posts: [item(1763456405, true), item(1763456406, false), item(1763456407)] })).toMatchObject({
      posts: [{ publishedAt: '2025-11-18T09:00:06.000Z' }, { publishedAt: '2025-11-18T09:00:07.000Z' }],
      answers: ['2025-11-18T09:00:05.000Z'],
    })
  })

  // 1763456405 is 2025-11-18T09:00:05Z.
  it.each<{ platform: string; file: unknown; posts: readonly object[]; why: string }>([
    {
      platform: 'instagram',
      why: 'one picture, dated there; several, dated as a whole',
      file: [
        { media: [{ uri: 'a.jpg', creation_timestamp: 1763456405, title: 'A day' }] },
        { media: [{ uri: 'b.jpg', creation_timestamp: 1 }, { uri: 'c.jpg' }], title: 'Two', creation_timestamp: 1763456406 },
      ],
      posts: [
        { publishedAt: '2025-11-18T09:00:05.000Z', title: 'A day' },
        { publishedAt: '2025-11-18T09:00:06.000Z', title: 'Two' },
      ],
    },
    {
      platform: 'instagram',
      why: 'reels',
      file: { ig_reels_media: [{ media: [{ uri: 'r.mp4', creation_timestamp: 1763456405, title: '' }] }] },
      posts: [{ publishedAt: '2025-11-18T09:00:05.000Z' }],
    },
    {
      platform: 'threads',
      why: 'its own list',
      file: { text_post_app_text_posts: [{ media: [{ creation_timestamp: 1763456405, title: 'Hi' }] }] },
      posts: [{ publishedAt: '2025-11-18T09:00:05.000Z', title: 'Hi' }],
    },
    {
      platform: 'facebook',
      why: 'letters written as bytes are read as what they are',
      file: [{ timestamp: 1763456405, data: [{ post: 'x' }], title: 'Caf\u00c3\u00a9 ouvert' }],
      posts: [{ publishedAt: '2025-11-18T09:00:05.000Z', title: 'Café ouvert' }],
    },
    {
      platform: 'tiktok',
      why: 'videos under their newer name',
      file: { Post: { Posts: { VideoList: [{ Date: '2025-11-18 09:00:05', Link: 'https://www.tiktokv.com/share/video/7/', Likes: '3' }] } } },
      posts: [{ publishedAt: '2025-11-18T09:00:05.000Z', url: 'https://www.tiktokv.com/share/video/7/' }],
    },
    {
      platform: 'tiktok',
      why: 'and under the older one',
      file: JSON.stringify({ Video: { Videos: { VideoList: [{ Date: '2025-11-18 09:00:05' }] } } }),
      posts: [{ publishedAt: '2025-11-18T09:00:05.000Z' }],
    },
    {
      platform: 'youtube',
      why: 'rows of Takeout',
      file: 'Video ID,Video Title (Original),Video Create Timestamp\nabc,Our river,2025-11-18T09:00:05+00:00\n',
      posts: [{ publishedAt: '2025-11-18T09:00:05.000Z', title: 'Our river' }],
    },
    {
      platform: 'youtube',
      why: 'what everybody may see, by when it was published',
      file: [
        'Video ID,Video Title (Original),Privacy,Video Create Timestamp,Video Publish Timestamp',
        'a,Told later,Public,2025-11-01T09:00:05+00:00,2025-11-18T09:00:05+00:00',
        'b,Long ago,public,2025-11-20T09:00:05+00:00,',
        'c,Ours,Private,2025-11-18T09:00:05+00:00,2025-11-18T09:00:05+00:00',
        'd,For some,Unlisted,2025-11-18T09:00:05+00:00,2025-11-18T09:00:05+00:00',
      ].join('\n'),
      posts: [
        { publishedAt: '2025-11-18T09:00:05.000Z', title: 'Told later' },
        { publishedAt: '2025-11-20T09:00:05.000Z', title: 'Long ago' },
      ],
    },
    {
      platform: 'youtube',
      why: 'with the moment of publication alone',
      file: 'Video ID,Video Publish Timestamp\nabc,2025-11-18T09:00:05+00:00\n',
      posts: [{ publishedAt: '2025-11-18T09:00:05.000Z' }],
    },
    {
      platform: 'linkedin',
      why: 'rows with addresses, a comment of several lines between them',
      file: 'Date,ShareLink,ShareCommentary,Visibility\n2025-11-18 09:00:05,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7,"two\nlines",MEMBER_NETWORK\n',
      posts: [{ publishedAt: '2025-11-18T09:00:05.000Z', url: 'https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7' }],
    },
    {
      platform: 'reddit',
      why: 'paths become addresses',
      file: 'id,permalink,date,title\n1,/r/town/comments/1/news/,2025-11-18 09:00:05 UTC,News\n',
      posts: [{ publishedAt: '2025-11-18T09:00:05.000Z', url: 'https://www.reddit.com/r/town/comments/1/news/', title: 'News' }],
    },
  ])('of $platform: $why', ({ platform, file, posts }) => {
    expect(read(file)).toEqual({ ok: true, platform, posts, answers: [], undated: 0 })
  })

  it('counts what it cannot date', () => {
    expect(read('id,permalink,date,title\n1,/r/town/1/,2025-11-18 09:00:05 UTC,a\n2,/r/town/2/,soon,b\n')).toMatchObject({
      posts: [{ title: 'a' }],
      undated: 1,
    })
  })

  it.each<{ why: string; file: unknown }>([
    {
      why: 'one item is laid out otherwise',
      file: [
        { timestamp: 1763456405, data: [] },
        { timestamp: 'yesterday', data: [] },
      ],
    },
    { why: 'nothing is in it', file: [] },
    { why: 'it is a table of other columns', file: 'a,b\n1,2\n' },
    { why: 'it is no file of a platform', file: { hello: 'world' } },
    { why: 'it is broken', file: 'window.YTD.tweets.part0 = [{"tweet"' },
    { why: 'it is a number', file: 7 },
  ])('is refused when $why', ({ file }) => expect(read(file)).toEqual({ ok: false, code: 'export-not-recognised' }))

  it('has an answer whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.string({ unit: 'binary' }),
          fc.nat({ max: X.length }).map((end) => X.slice(0, end)),
        ),
        (file) => {
          expect(typeof read(file).ok).toBe('boolean')
        },
      ),
    )
  })
})
