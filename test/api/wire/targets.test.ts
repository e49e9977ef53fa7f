import { describe, expect, it } from '@jest/globals'
import { targetsFrom } from '../../../api/wire/targets.ts'

const NOW = '2026-11-21T15:00:00.000Z'
const history = (observedUntil: string, posts: string[] = ['2026-01-01']) => ({
  reference: 'https://a.example',
  posts,
  observedUntil,
  truncated: false,
})

describe('the end of an observation', () => {
  it.each([
    { given: '2026-11-20', means: '2026-11-20T23:59:59.999Z', why: 'a bare date is the whole day' },
    { given: '2026-11-21', means: NOW, why: 'today is not over' },
    { given: '2026-11-20T10:00:00Z', means: '2026-11-20T10:00:00.000Z', why: 'a moment' },
    { given: '2026-11-20T10:00:00+02:00', means: '2026-11-20T08:00:00.000Z', why: 'a moment elsewhere' },
    { given: '2026-11-21T15:00:00Z', means: NOW, why: 'this very moment' },
  ])('$given is $means: $why', ({ given, means }) => {
    const read = targetsFrom([history(given)], { now: NOW })

    expect(read).toMatchObject({ ok: true, targets: [{ imported: { observedUntil: means } }] })
  })

  it.each(['2026-11-22', '2026-11-21T15:00:01Z', '2026-11-21T15:30:00+00:15', '2098-01-01'])('%s is yet to come and refused', (given) => {
    const read = targetsFrom([history(given)], { now: NOW })

    expect(read).toEqual({ ok: false, faults: [{ pointer: '/accounts/0/observedUntil', code: 'observed-until-in-future' }] })
  })

  it('bounds the posts', () => {
    const read = targetsFrom([history('2026-03-01', ['2026-03-01', '2026-03-02', '2026-02-01'])], { now: NOW })

    expect(read).toEqual({ ok: false, faults: [{ pointer: '/accounts/0/posts/1', code: 'post-after-observed-until' }] })
  })
})

describe('the posts of a history', () => {
  it('are in UTC, on the day they have there; a bare date stays one', () => {
    const read = targetsFrom([history('2026-03-01', ['2026-01-02T01:00:00+09:00', '2026-01-02T01:00:00Z', '2026-01-02'])], { now: NOW })

    const posts = ['2026-01-01T16:00:00.000Z', '2026-01-02T01:00:00Z', '2026-01-02'].map((publishedAt) => ({ publishedAt }))
    expect(read).toMatchObject({ ok: true, targets: [{ imported: { posts } }] })
  })
})

describe('the faults of many histories', () => {
  it('are collected up to the number that tells that there are more than an answer lists', () => {
    const late = Array<string>(20_000).fill('2026-06-01')

    const read = targetsFrom(
      Array.from({ length: 7 }, (_, index) => ({ ...history('2026-03-01', late), reference: `https://a${index}.example` })),
      { now: NOW },
    )

    expect(read.ok ? 0 : read.faults.length).toBe(51)
  })

  it('come in the order of the accounts', () => {
    const read = targetsFrom([{ reference: 'somebody', truncated: false }, history('2027-01-01'), history('2026-01-01')], { now: NOW })

    expect(read.ok ? [] : read.faults).toEqual([
      { pointer: '/accounts/0/platform', code: 'platform-not-recognised' },
      { pointer: '/accounts/1/observedUntil', code: 'observed-until-in-future' },
      { pointer: '/accounts/2', code: 'account-repeated' },
    ])
  })
})
