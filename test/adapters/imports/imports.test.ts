import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parsePostsCsv } from '../../../adapters/imports/posts-csv.ts'
import { fromHistories, parsePostsJson } from '../../../adapters/imports/posts-json.ts'
import { accountsOf } from '../../../adapters/imports/rows.ts'

const header = 'platform,reference,publishedAt,url,title,observedUntil'
const faultsOf = (parsed: ReturnType<typeof parsePostsCsv>) => (parsed.ok ? [] : parsed.faults)

describe('a CSV of posts', () => {
  it('becomes accounts with their posts, oldest first and each once', () => {
    const text = [
      header,
      'twitter,@a,2024-01-02,https://x.example/2,Two,2024-02-01',
      'blog,https://b.example,2024-01-05,,,',
      'X,@a,2024-01-01T10:00:00Z,https://x.example/1,One,',
      'twitter,@a,2024-01-02,https://x.example/2,Two,2024-02-01',
    ].join('\n')

    expect(parsePostsCsv(text)).toEqual({
      ok: true,
      accounts: [
        {
          platform: 'twitter',
          reference: '@a',
          observedUntil: '2024-02-01T23:59:59.999Z',
          posts: [
            { publishedAt: '2024-01-01T10:00:00.000Z', url: 'https://x.example/1', title: 'One' },
            { publishedAt: '2024-01-02T00:00:00.000Z', url: 'https://x.example/2', title: 'Two' },
          ],
        },
        { platform: 'blog', reference: 'https://b.example', posts: [{ publishedAt: '2024-01-05T00:00:00.000Z' }] },
      ],
    })
  })

  it.each([
    { text: 'Platform;Account;Date\nblog;b;2024-01-01', why: 'semicolons' },
    { text: 'PLATFORM\tHandle\tPublished_At\nblog\tb\t2024-01-01', why: 'tabs' },
    { text: '\uFEFFplatform,reference,created_time\r\nblog,b,2024-01-01T00:00:00+0000\r\n', why: 'a mark and Windows line ends' },
    { text: '"date","link","reference","platform"\n"2024-01-01","","b","blog"\n', why: 'quotes and another order' },
    { text: '\nplatform,"a, b; c",reference,timestamp,likes\nblog,x,b,2024-01-01,7', why: 'a blank line and columns of no interest' },
  ])('may come with $why', ({ text }) => {
    expect(parsePostsCsv(text)).toEqual({
      ok: true,
      accounts: [{ platform: 'blog', reference: 'b', posts: [{ publishedAt: '2024-01-01T00:00:00.000Z' }] }],
    })
  })

  it('may hold separators and line breaks in quotes', () => {
    const parsed = parsePostsCsv(`${header}\nblog,b,2024-01-01,,"One, two\nand ""three""",`)

    expect(parsed.ok && parsed.accounts[0]?.posts[0]?.title).toBe('One, two and "three"')
  })

  it('is understood whole or not at all, and each bad line is named', () => {
    const rows = [
      'myspace,a,2024-01-01',
      'blog,,2024-01-01',
      'blog,b,01/02/2024',
      'blog,b,2024-01-01,ftp://b.example/',
      'blog,b,2024-01-01,,,soon',
      'blog,b,2024-01-01,,,2024-02-01',
      'blog,b,2024-01-02,,,2024-03-01',
      'blog,b',
    ]

    expect(parsePostsCsv([header, ...rows].join('\n'))).toEqual({
      ok: false,
      faults: [
        { line: 2, code: 'platform-unknown', detail: 'myspace' },
        { line: 3, code: 'reference-missing', detail: '' },
        { line: 4, code: 'date-unreadable', detail: '01/02/2024' },
        { line: 5, code: 'url-unreadable', detail: 'ftp://b.example/' },
        { line: 6, code: 'observed-until-unreadable', detail: 'soon' },
        { line: 8, code: 'observed-until-contradictory', detail: '2024-03-01' },
        { line: 9, code: 'date-unreadable', detail: '' },
      ],
    })
  })

  it('names the first hundred faults', () => {
    expect(faultsOf(parsePostsCsv(`${header}\n${'myspace,a,2024-01-01\n'.repeat(5_000)}`))).toHaveLength(100)
  })

  it.each([
    { text: '', faults: [{ line: 1, code: 'file-empty', detail: '' }] },
    { text: header, faults: [{ line: 1, code: 'file-empty', detail: '' }] },
    {
      text: 'platform,when\nblog,2024',
      faults: [
        { line: 1, code: 'column-missing', detail: 'reference' },
        { line: 1, code: 'column-missing', detail: 'publishedAt' },
      ],
    },
    { text: `${header}\nblog,"b,2024-01-01`, faults: [{ line: 2, code: 'row-unreadable', detail: 'csv-quote-not-closed' }] },
  ])('that cannot be used says why: $faults.0.code', ({ text, faults }) => {
    expect(parsePostsCsv(text)).toEqual({ ok: false, faults })
  })

  it('of more rows than one import may have is refused', () => {
    const row = { line: 2, platform: 'blog', reference: 'b', publishedAt: '2024-01-01', url: '', title: '', observedUntil: '' }

    expect(accountsOf(Array(200_001).fill(row))).toEqual({ ok: false, faults: [{ line: 200_001, code: 'too-many-rows', detail: '200001' }] })
  })

  it('of more accounts than are taken at once is refused at the first one too many, and taken whole without a limit', () => {
    const text = [header, 'x,a,2024-01-01,,,', 'x,b,2024-01-01,,,', 'x,a,2024-01-02,,,', 'x,c,2024-01-01,,,', 'x,d,2024-01-01,,,'].join('\n')

    expect(faultsOf(parsePostsCsv(text, 2))).toEqual([{ line: 5, code: 'too-many-accounts', detail: '> 2' }])
    expect(parsePostsCsv(text, 4).ok).toBe(true)
    expect(parsePostsCsv(text).ok).toBe(true)
  })

  it('was watched until the end of its last day, and not published after it', () => {
    const watched = (publishedAt: string) => parsePostsCsv(`${header}\nblog,b,${publishedAt},,,2024-02-01`)

    expect(watched('2024-02-01T10:00:00Z')).toMatchObject({ accounts: [{ observedUntil: '2024-02-01T23:59:59.999Z' }] })
    expect(watched('2024-02-02')).toEqual({ ok: false, faults: [{ line: 2, code: 'post-after-observed-until', detail: '2024-02-02T00:00:00.000Z' }] })
  })

  it('has an answer for any text', () => {
    const cell = fc.oneof(fc.constantFrom('blog', 'b', '2024-01-01', header, '\n', ',', '"', ';', '\t', '\r'), fc.string())

    fc.assert(fc.property(fc.array(cell), (cells) => typeof parsePostsCsv(cells.join('')).ok === 'boolean'))
    fc.assert(fc.property(fc.array(cell), (cells) => typeof parsePostsCsv(`${header}\n${cells.join('')}`).ok === 'boolean'))
  })
})

describe('JSON of posts', () => {
  const posts = [{ publishedAt: '2024-01-01T00:00:00.000Z' }]

  it.each([
    { value: { accounts: [{ platform: 'blog', reference: 'b', posts: ['2024-01-01'] }] }, why: 'dates alone' },
    { value: { accounts: [{ platform: 'blog', reference: 'b', posts: [{ publishedAt: '2024-01-01', more: 1 }] }] }, why: 'posts' },
    { value: [{ platform: 'blog', reference: 'b', publishedAt: '2024-01-01' }], why: 'rows' },
  ])('may be $why', ({ value }) => {
    expect(parsePostsJson(value)).toEqual({ ok: true, accounts: [{ platform: 'blog', reference: 'b', posts }] })
  })

  it('may be posting histories', () => {
    const value = {
      schema: 'posting-histories/1',
      data: [{ id: 'ch-1', repo: 'a/b', observedUntil: '2024-02-01', posts: ['2024-01-01', '2023-01-01'] }],
    }
    const accounts = [
      {
        platform: 'blog',
        reference: 'ch-1',
        observedUntil: '2024-02-01T23:59:59.999Z',
        posts: [{ publishedAt: '2023-01-01T00:00:00.000Z' }, ...posts],
      },
    ]

    expect(fromHistories(value)).toEqual({ ok: true, accounts })
    expect(parsePostsJson(value)).toEqual({ ok: true, accounts })
  })

  it.each([
    { value: null, code: 'file-unreadable', line: 1 },
    { value: 'blog', code: 'file-unreadable', line: 1 },
    { value: {}, code: 'file-unreadable', line: 1 },
    { value: [], code: 'file-empty', line: 1 },
    { value: [{ platform: 'blog' }, 7], code: 'file-unreadable', line: 2 },
    { value: { accounts: [] }, code: 'file-empty', line: 1 },
    { value: { accounts: [{ platform: 'blog', reference: 'b', posts: [] }] }, code: 'file-empty', line: 1 },
    { value: { accounts: [{ platform: 'blog', reference: 'b', posts: ['2024-01-01'] }, {}] }, code: 'file-unreadable', line: 2 },
    { value: { accounts: [{ platform: '__proto__', reference: 'b', posts: ['2024-01-01'] }] }, code: 'platform-unknown', line: 1 },
    { value: { accounts: [{ platform: 'blog', reference: 'b', posts: [null] }] }, code: 'date-unreadable', line: 1 },
    { value: { schema: 'posting-histories/2', data: [] }, code: 'file-unreadable', line: 1 },
    { value: { schema: 'posting-histories/1', data: [{ id: 1 }] }, code: 'file-unreadable', line: 1 },
  ])('that cannot be used says why: $code at $line', ({ value, code, line }) => {
    expect(parsePostsJson(value)).toMatchObject({ ok: false, faults: [{ line, code }] })
  })

  it('has an answer for any value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof parsePostsJson(value).ok === 'boolean'))
    fc.assert(fc.property(fc.jsonValue(), (data) => typeof fromHistories({ schema: 'posting-histories/1', data }).ok === 'boolean'))
  })
})
