import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { accountKey, recogniseAccount, type Unrecognised } from '../../../domain/audit/references/recognise.ts'
import { PLATFORM_IDS, type PublishedPlatformId } from '../../../domain/catalogue/vocabulary.ts'

type Row = readonly [typed: string, platform: PublishedPlatformId, reference: string, given?: PublishedPlatformId]

/** As people type them, without a platform unless one is given. */
const ACCOUNTS: readonly Row[] = [
  ['https://www.facebook.com/riverbanktrust', 'facebook', 'riverbanktrust'],
  ['https://www.facebook.com/RiverBank.Trust/?ref=page_internal', 'facebook', 'riverbanktrust'],
  ['https://m.facebook.com/riverbanktrust?fref=nf', 'facebook', 'riverbanktrust'],
  ['https://fr-fr.facebook.com/riverbanktrust/about', 'facebook', 'riverbanktrust'],
  ['fb.com/riverbanktrust', 'facebook', 'riverbanktrust'],
  ['https://www.facebook.com/profile.php?id=100064512345678', 'facebook', '100064512345678'],
  ['https://www.facebook.com/pages/Riverbank-Trust/123456789012', 'facebook', '123456789012'],
  ['https://www.facebook.com/people/Riverbank-Trust/100064512345678/', 'facebook', '100064512345678'],
  ['https://www.facebook.com/p/Riverbank-Trust-100064512345678/', 'facebook', '100064512345678'],
  ['https://www.facebook.com/Riverbank-Trust-123456789012/', 'facebook', '123456789012'],
  ['https://www.facebook.com/pages/category/Home-Decor/Maison-Lumen-1234567890/', 'facebook', '1234567890'],
  ['https://www.facebook.com/pages/category/Home-Decor/maisonlumen/', 'facebook', 'maisonlumen'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fmaison.lumen%2F%3Fhl%3Dfr&h=AT1', 'instagram', 'maison.lumen'],
  ['https://l.instagram.com/?u=https%3A%2F%2Fexample.org%2Fblog%3Ffbclid%3Dxyz&e=AT1', 'blog', 'https://example.org/blog'],
  ['https://www.youtube.com/redirect?event=about&q=https%3A%2F%2Fx.com%2FExampleOrg', 'twitter', 'exampleorg'],
  ['https://www.facebook.com/pg/riverbanktrust/posts/', 'facebook', 'riverbanktrust'],
  ['@riverbank.trust', 'facebook', 'riverbanktrust', 'facebook'],
  ['123456789012', 'facebook', '123456789012', 'facebook'],
  ['https://x.com/ExampleOrg?s=20&t=abc', 'twitter', 'exampleorg'],
  ['https://mobile.twitter.com/ExampleOrg', 'twitter', 'exampleorg'],
  ['twitter.com/@exampleorg', 'twitter', 'exampleorg'],
  ['https://twitter.com/exampleorg/status/1712345678901234567', 'twitter', 'exampleorg'],
  ['https://x.com/intent/user?screen_name=ExampleOrg', 'twitter', 'exampleorg'],
  ['https://twitter.com/i/user/1712345678901234567', 'twitter', '1712345678901234567'],
  ['@ExampleOrg', 'twitter', 'exampleorg', 'twitter'],
  ['1712345678901234567', 'twitter', '1712345678901234567', 'twitter'],
  ['https://www.pinterest.fr/maisonlumen/', 'pinterest', 'maisonlumen'],
  ['https://pinterest.co.uk/maisonlumen/lamps/', 'pinterest', 'maisonlumen'],
  ['https://ar.pinterest.com/MaisonLumen/_created/', 'pinterest', 'maisonlumen'],
  ['@maisonlumen', 'pinterest', 'maisonlumen', 'pinterest'],
  ['https://www.instagram.com/maison.lumen/?igshid=abc%3D', 'instagram', 'maison.lumen'],
  ['instagram.com/_u/maison.lumen', 'instagram', 'maison.lumen'],
  ['@Maison.Lumen', 'instagram', 'maison.lumen', 'instagram'],
  ['https://www.linkedin.com/company/example-org/posts/?feedView=all', 'linkedin', 'company/example-org'],
  ['https://fr.linkedin.com/school/universite-exemple', 'linkedin', 'school/universite-exemple'],
  ['linkedin.com/in/lea-martin', 'linkedin', 'in/lea-martin'],
  ['example-org', 'linkedin', 'company/example-org', 'linkedin'],
  ['https://www.youtube.com/@ExampleOrg/videos', 'youtube', '@exampleorg'],
  ['https://m.youtube.com/channel/UCabcdefghijklmnopqrstuv?sub_confirmation=1', 'youtube', 'UCabcdefghijklmnopqrstuv'],
  ['youtube.com/user/ExampleOrg', 'youtube', 'user/ExampleOrg'],
  ['youtube.com/c/ExampleOrg', 'youtube', 'c/ExampleOrg'],
  ['youtube.com/ExampleOrg', 'youtube', 'c/ExampleOrg'],
  ['ExampleOrg', 'youtube', '@exampleorg', 'youtube'],
  ['https://studio.youtube.com/channel/UCabcdefghijklmnopqrstuv/videos', 'youtube', 'UCabcdefghijklmnopqrstuv'],
  ['youtube.com/c/%C3%89t%C3%A9', 'youtube', 'c/Été'],
  ['youtube.com/c/E\u0301te\u0301', 'youtube', 'c/Été'],
  ['c/%C3%89t%C3%A9', 'youtube', 'c/Été', 'youtube'],
  ['https://www.youtube.com/@caf%C3%A9', 'youtube', '@café'],
  ['https://www.linkedin.com/company/soci%C3%A9t%C3%A9-x/', 'linkedin', 'company/société-x'],
  ['company/soci%c3%a9t%c3%a9-x', 'linkedin', 'company/société-x', 'linkedin'],
  ['UCabcdefghijklmnopqrstuv', 'youtube', 'UCabcdefghijklmnopqrstuv', 'youtube'],
  ['https://www.tiktok.com/@example.org?lang=fr', 'tiktok', 'example.org'],
  ['@example.org', 'tiktok', 'example.org', 'tiktok'],
  ['https://www.threads.net/@example.org', 'threads', 'example.org'],
  ['https://threads.com/@example.org?xmt=1', 'threads', 'example.org'],
  ['https://bsky.app/profile/example.org', 'bluesky', 'example.org'],
  ['https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3k', 'bluesky', 'did:plc:z72i7hdynmk6r22z27h6tvur'],
  ['@alice.bsky.social', 'bluesky', 'alice.bsky.social', 'bluesky'],
  ['alice', 'bluesky', 'alice.bsky.social', 'bluesky'],
  ['at://example.org/app.bsky.feed.post/3k', 'bluesky', 'example.org', 'bluesky'],
  ['@alice@example.social', 'mastodon', 'alice@example.social'],
  ['acct:Alice@Example.Social', 'mastodon', 'alice@example.social'],
  ['alice@example.social', 'mastodon', 'alice@example.social', 'mastodon'],
  ['https://example.social/@alice', 'mastodon', 'alice@example.social'],
  ['https://example.social/users/alice', 'mastodon', 'alice@example.social'],
  ['https://mastodon.example/web/@alice', 'mastodon', 'alice@mastodon.example'],
  ['https://mastodon.example/@alice@example.social', 'mastodon', 'alice@example.social'],
  ['https://example.social/@alice/112233445566', 'mastodon', 'alice@example.social'],
  ['https://www.reddit.com/r/ExampleTown/', 'reddit', 'r/exampletown'],
  ['https://old.reddit.com/user/example_org', 'reddit', 'u/example_org'],
  ['r/ExampleTown', 'reddit', 'r/exampletown', 'reddit'],
  ['https://discord.gg/AbCdEf1', 'discord', 'AbCdEf1'],
  ['https://discord.com/invite/AbCdEf1', 'discord', 'AbCdEf1'],
  ['https://www.whatsapp.com/channel/0029VaAbCdEf', 'whatsapp', '0029VaAbCdEf'],
  ['https://t.me/s/exampleorg', 'telegram', 'exampleorg'],
  ['@ExampleOrg', 'telegram', 'exampleorg', 'telegram'],
  ['example.org', 'blog', 'example.org'],
  ['https://www.example.org/blog/?utm_source=newsletter&utm_medium=email', 'blog', 'https://www.example.org/blog/'],
  ['https://example.org/?p=12&fbclid=xyz', 'blog', 'https://example.org/?p=12'],
  ['https://medium.com/@example', 'blog', 'https://medium.com/@example'],
  ['feed:https://example.org/feed.xml', 'blog', 'feed:https://example.org/feed.xml'],
  ['http://localhost:4000/feed', 'blog', 'http://localhost:4000/feed'],
  ['localhost:4000', 'blog', 'localhost:4000'],
  ['<https://example.org/journal>,', 'blog', 'https://example.org/journal'],
  ['\u200b https://x.com/exampleorg \u200b', 'twitter', 'exampleorg'],
  ['« https://www.instagram.com/maison.lumen/ »', 'instagram', 'maison.lumen'],
  ['HTTPS://WWW.FACEBOOK.COM/RIVERBANKTRUST', 'facebook', 'riverbanktrust'],
  ['https://example.substack.com/', 'newsletter', 'https://example.substack.com/', 'newsletter'],
]

const REFUSED: readonly (readonly [typed: string, code: Unrecognised, given?: PublishedPlatformId])[] = [
  ['@exampleorg', 'platform-not-recognised'],
  ['exampleorg', 'platform-not-recognised'],
  ['', 'platform-not-recognised'],
  ['post@example.org', 'platform-not-recognised'],
  ['https://www.facebook.com/groups/123456', 'not-an-account'],
  ['https://www.facebook.com/events/123456', 'not-an-account'],
  ['https://www.facebook.com/', 'not-an-account'],
  ['https://fb.me/abc', 'short-link'],
  ['https://fb.watch/abc', 'short-link'],
  ['https://bob:hunter2@example.org/feed', 'credentials-in-url'],
  ['https://bob@example.org/feed', 'credentials-in-url', 'blog'],
  ['//bob:hunter2@example.org', 'credentials-in-url'],
  ['https:bob:hunter2@example.org', 'credentials-in-url'],
  ['https:\\\\bob:hunter2@example.org', 'credentials-in-url'],
  ['https://bob:hun\tter2@example.org', 'credentials-in-url'],
  ['bob:hunter2@example.org', 'credentials-in-url'],
  ['feed:bob@example.org/feed', 'credentials-in-url'],
  ['feed:https://bob:hunter2@example.org/feed', 'credentials-in-url'],
  ['our feed, https://bob:hunter2@example.org/feed', 'credentials-in-url', 'blog'],
  ['https://bob:hunter2@x.com/exampleorg', 'credentials-in-url'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fbob%3Ahunter2%40example.org', 'credentials-in-url'],
  [`https://bob:hunter2@example.org/${'a'.repeat(3000)}`, 'credentials-in-url'],
  ['https://bit.ly/abc', 'short-link'],
  ['tinyurl.com/abc', 'short-link', 'blog'],
  ['https://bit.ly/abc', 'short-link', 'facebook'],
  ['https://pic.twitter.com/abc', 'short-link'],
  ['https://www.facebook.com/pages/category/Home-Decor/', 'not-an-account'],
  ['https://www.facebook.com/pages/create', 'not-an-account'],
  ['https://l.facebook.com/l.php?h=AT1', 'not-an-account'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Ft.co%2Fabc', 'short-link'],
  ['https://about.fb.com/news/', 'not-an-account'],
  ['https://developers.facebook.com/blog', 'not-an-account'],
  ['https://ai.facebook.com/blog', 'not-an-account'],
  ['https://about.instagram.com/blog', 'not-an-account'],
  ['https://ig.me/j/AbCd', 'not-an-account'],
  ['https://help.twitter.com/en', 'not-an-account'],
  ['https://business.x.com/resources', 'not-an-account'],
  ['https://x.com/i/status/1712345678901234567', 'not-an-account'],
  ['https://newsroom.pinterest.com/news', 'not-an-account'],
  ['https://creatoracademy.youtube.com/page', 'not-an-account'],
  ['https://www.youtube.com/redirect?event=about', 'not-an-account'],
  ['https://telegram.org/blog', 'not-an-account'],
  ['https://x.com/home', 'not-an-account'],
  ['https://x.com/hashtag/blog', 'not-an-account'],
  ['https://t.co/abc', 'short-link'],
  ['a name with spaces', 'reference-not-recognised', 'twitter'],
  ['averyveryverylongname', 'reference-not-recognised', 'twitter'],
  ['https://www.pinterest.fr/pin/123456/', 'not-an-account'],
  ['https://pin.it/abc', 'short-link'],
  ['https://www.instagram.com/p/AbCdEf/', 'not-an-account'],
  ['https://www.linkedin.com/feed/update/urn:li:activity:1', 'not-an-account'],
  ['https://youtu.be/dQw4w9WgXcQ', 'not-an-account'],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'not-an-account'],
  ['https://vm.tiktok.com/ZMabc/', 'short-link'],
  ['https://bsky.app/', 'not-an-account'],
  ['alice', 'reference-not-recognised', 'mastodon'],
  ['https://x.com/exampleorg', 'other-platform', 'facebook'],
  ['https://www.instagram.com/maison.lumen/', 'other-platform', 'blog'],
]

describe('an account as people type it', () => {
  it.each(ACCOUNTS.map(([typed, platform, reference, given]) => ({ typed, platform, reference, given })))('$typed: $platform $reference', (row) => {
    const { typed, platform, reference, given } = row

    expect(recogniseAccount(typed, given)).toMatchObject({ ok: true, account: { platform, reference } })
  })

  it.each(REFUSED.map(([typed, code, given]) => ({ typed, code, given })))('$typed: $code', ({ typed, code, given }) =>
    expect(recogniseAccount(typed, given)).toMatchObject({ ok: false, code }),
  )

  it('is recognised the same when it is given back', () => {
    for (const [, platform, reference, given] of ACCOUNTS) {
      expect(recogniseAccount(reference, given ?? platform)).toMatchObject({ ok: true, account: { platform, reference } })
    }
  })

  it('is recognised by the address that is told for it', () => {
    for (const [typed, , reference, given] of ACCOUNTS) {
      const found = recogniseAccount(typed, given)
      if (!found.ok || found.account.url === undefined || given === 'newsletter') continue
      expect(recogniseAccount(found.account.url)).toMatchObject({ ok: true, account: { platform: found.account.platform, key: found.account.key } })
      expect(found.account.reference).toBe(reference)
    }
  })

  it.each([
    ['example.org', 'https://www.example.org/', 'http://example.org', 'https://EXAMPLE.org/?utm_source=x'],
    ['https://example.org/blog?b=2&a=1', 'example.org/blog/?a=1&b=2'],
    ['https://x.com/exampleorg', '@ExampleOrg'],
    ['https://example.org/caf%C3%A9', 'example.org/café'],
  ])('is one account however it is written: %s', (...typed) => {
    const platform = typed[0]?.includes('x.com') ? ('twitter' as const) : undefined
    const keys = typed.map((text) => {
      const found = recogniseAccount(text, platform)
      return found.ok ? found.account.key : found.code
    })

    expect(new Set(keys).size).toBe(1)
  })

  // A pattern that tries every way to split these takes minutes; the test then never ends.
  it.each([
    { why: 'dots', reference: `@a@${'a.'.repeat(100_000)}@` },
    { why: 'dots alone', reference: `@a@${'.'.repeat(200_000)} ` },
    { why: 'colons', reference: `${'a:'.repeat(100_000)} ` },
    { why: 'letters', reference: 'a'.repeat(200_000) },
    { why: 'at signs', reference: 'a@'.repeat(100_000) },
    { why: 'spaces', reference: `${' '.repeat(200_000)}a` },
  ])('is refused at once when it is a long text of $why', ({ reference }) =>
    expect(recogniseAccount(reference, 'facebook')).toEqual({ ok: false, code: 'reference-not-recognised', platform: 'facebook' }),
  )

  it('never throws, whatever is typed', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc
        .constantFrom(...ACCOUNTS.map(([typed]) => typed))
        .chain((typed) => fc.nat({ max: typed.length }).map((at) => `${typed.slice(0, at)}%${typed.slice(at)}`)),
    )
    fc.assert(
      fc.property(text, fc.option(fc.constantFrom(...PLATFORM_IDS), { nil: undefined }), (typed, platform) => {
        const found = recogniseAccount(typed, platform)
        expect(found.ok ? found.account.key : found.code).toEqual(expect.any(String))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what an account is known by', () => {
  it.each(ACCOUNTS)('is the same for %s as for what it is recognised as', (typed, platform, reference) => {
    expect(accountKey({ platform, reference: typed })).toBe(accountKey({ platform, reference }))
  })

  it('is its own name where nothing is recognised', () =>
    expect(accountKey({ platform: 'facebook', reference: 'our old page!' })).toBe('our old page!'))

  it('is known by itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ACCOUNTS), ([typed, platform]) => {
        const key = accountKey({ platform, reference: typed })
        expect(accountKey({ platform, reference: key })).toBe(key)
      }),
    )
  })
})
