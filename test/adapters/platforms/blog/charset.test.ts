import { describe, expect, it } from '@jest/globals'
import { textOf } from '../../../../adapters/platforms/blog/charset.ts'
import { usualFeeds } from '../../../../adapters/platforms/blog/usual-places.ts'

describe('texts of strangers', () => {
  it.each(['text/xml; charset=iso-8859-1', 'text/xml; charset = "ISO-8859-1"'])('are decoded as %s says', (type) =>
    expect(textOf(Buffer.from([0xe9]), type)).toBe('é'),
  )

  // A pattern that tries every way to split these takes minutes; the test then never ends.
  it.each([`charset=${' '.repeat(200_000)};`, `charset${' '.repeat(200_000)};`, 'charset='.repeat(50_000)])(
    'are decoded whatever the header holds',
    (type) => expect(textOf(Buffer.from('hello'), type)).toBe('hello'),
  )
})

describe('the usual places of a feed', () => {
  it.each([
    { page: 'https://a.example', first: 'https://a.example/feed/' },
    { page: 'https://a.example/blog', first: 'https://a.example/blog/feed/' },
    { page: 'https://a.example/blog/', first: 'https://a.example/blog/feed/' },
    { page: 'https://a.example/v1.2/index.html?x=1#y', first: 'https://a.example/v1.2/feed/' },
    { page: 'https://a.example/v1.2/blog', first: 'https://a.example/v1.2/blog/feed/' },
  ])('lie below $page', ({ page, first }) => expect(usualFeeds(page)[0]).toBe(first))

  it('are found in one pass over a long path', () => {
    expect(usualFeeds(`https://a.example/${'.a'.repeat(100_000)}/`).length).toBe(16)
  })
})
