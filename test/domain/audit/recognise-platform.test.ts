import { describe, expect, it } from '@jest/globals'
import { recognisePlatform } from '../../../domain/audit/recognise-platform.ts'

describe('the platform of a reference', () => {
  it.each([
    { reference: '@anna@mastodon.social', platform: 'mastodon' },
    { reference: '@anna@social.example.org', platform: 'mastodon' },
    { reference: '@anna@localhost', platform: undefined },
    { reference: '@anna@a..b', platform: undefined },
    { reference: '@anna', platform: undefined },
    { reference: 'anna', platform: undefined },
    { reference: 'https://www.pinterest.co.uk/anna', platform: 'pinterest' },
    { reference: 'm.facebook.com/anna', platform: 'facebook' },
    { reference: 'notfacebook.com', platform: 'blog' },
    { reference: 'https://user@x.com/anna', platform: 'twitter' },
  ])('$reference is $platform', ({ reference, platform }) => expect(recognisePlatform(reference)).toBe(platform))

  // A pattern that tries every way to split these takes minutes; the test then never ends.
  it.each([
    { why: 'dots', reference: `@a@${'a.'.repeat(100_000)}@` },
    { why: 'dots alone', reference: `@a@${'.'.repeat(200_000)} ` },
    { why: 'colons', reference: `${'a:'.repeat(100_000)} ` },
    { why: 'letters', reference: 'a'.repeat(200_000) },
    { why: 'at signs', reference: 'a@'.repeat(100_000) },
  ])('is found in one pass over a long text of $why', ({ reference }) => expect(['blog', undefined]).toContain(recognisePlatform(reference)))
})
