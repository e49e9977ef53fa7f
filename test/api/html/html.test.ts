import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { excerpt, html, link, named } from '../../../api/html/html.ts'

/** The text and the attribute that a parser reads back, and whether anything else is there. */
const readBack = (text: string) => {
  const { children } = parseDocument(html`<p title="${text}">${text}</p>`.markup)
  const [paragraph] = children as unknown as { readonly attribs: { readonly title: string }; readonly children: { readonly data?: string }[] }[]
  return { alone: children.length === 1, title: paragraph?.attribs.title, text: paragraph?.children.map(({ data }) => data).join('') }
}

describe('a template', () => {
  it('never lets a text out of its place', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { alone, title, text: shown } = readBack(text)
        expect(alone).toBe(true)
        expect(title).toBe(shown)
      }),
    ))

  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onclick='x", '</p></body>', '&lt;b&gt;', '🦄 שלום'])(
    'shows %s as it is written',
    (text) => expect(readBack(text)).toEqual({ alone: true, title: text, text }),
  )

  it('takes out what no document may have, and what turns the direction of the rest', () => {
    expect(html`${'a\u0000b\u202ec\u2066d\ud800'}`.markup).toBe('abcd\ufffd')
  })

  it('prints lists and pieces, and nothing for what is not there', () => {
    expect(html`${['a', 1, html`<b>${'<'}</b>`]}|${undefined}|${false}|${0}`.markup).toBe('a1<b>&lt;</b>|||0')
  })
})

describe('an excerpt', () => {
  it('is cut between characters as people see them', () => {
    expect(excerpt('👩‍👩‍👧‍👦'.repeat(5), 25)).toBe('👩‍👩‍👧‍👦👩‍👩‍👧‍👦…')
    expect(excerpt('short', 10)).toBe('short')
  })

  it('is never longer than asked', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 2, max: 60 }), (text, most) =>
        expect(excerpt(text, most).length).toBeLessThanOrEqual(most),
      ),
    ))

  it('is taken of ten thousand characters without looking at all of them', () =>
    expect(named('x'.repeat(10_000)).markup).toBe(`<bdi>${'x'.repeat(299)}…</bdi>`))
})

describe('an address', () => {
  it('is a link over HTTP, and text otherwise', () => {
    expect(link('https://blog.example/?a=1&b="2"').markup).toBe(
      '<a href="https://blog.example/?a=1&amp;b=&quot;2&quot;" rel="noopener noreferrer nofollow"><bdi>https://blog.example/?a=1&amp;b=&quot;2&quot;</bdi></a>',
    )
    for (const url of ['javascript:alert(1)', 'data:text/html,x', ' https://a b', '//evil.example', 'JaVaScRiPt:x'])
      expect(link(url).markup).not.toContain('<a ')
  })
})
