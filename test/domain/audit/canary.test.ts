import { describe, expect, it } from '@jest/globals'
import { canaryFinding } from '../../../domain/audit/canary.ts'
import type { Capabilities } from '../../../domain/audit/capabilities.ts'
import type { Snapshot } from '../../../domain/audit/snapshot.ts'

const capabilities: Capabilities = {
  reads: 'anybody',
  credential: 'none',
  tells: ['profile', 'created-at', 'followers', 'reactions', 'views', 'incoming', 'posting-app'],
  terms: [],
  mostCalls: 9,
}
const whole: Snapshot = {
  account: { platform: 'mastodon', reference: 'a@b.example' },
  observedAt: '2026-11-27T10:00:00.000Z',
  posts: [{ publishedAt: '2026-11-01T10:00:00.000Z', reactions: 0, views: 4 }],
  truncated: false,
  undated: 0,
  profile: { name: 'A', createdAt: '2020-01-01T00:00:00.000Z', followers: 0 },
  incoming: [],
}
const finding = (change: Partial<Snapshot>) => canaryFinding(capabilities, { kind: 'read', snapshot: { ...whole, ...change } })
const without = <K extends keyof Snapshot>(key: K): Omit<Snapshot, K> => {
  const { [key]: _, ...rest } = whole
  return rest
}

describe('an adapter that is checked', () => {
  it('is sound when everything arrives that it tells, figures of zero included', () => {
    expect(finding({})).toEqual({ state: 'sound', posts: 1 })
  })

  it.each([
    { lacks: ['profile', 'created-at', 'followers'], change: { profile: {} } },
    { lacks: ['followers'], change: { profile: { name: 'A', createdAt: '2020-01-01T00:00:00.000Z' } } },
    { lacks: ['reactions', 'views'], change: { posts: [{ publishedAt: '2026-11-01T10:00:00.000Z' }] } },
    { lacks: ['posts'], change: { posts: [], profile: { name: 'A', createdAt: '2020-01-01T00:00:00.000Z', followers: 0, published: 3 } } },
    { lacks: ['followers'], change: { posts: [], profile: { name: 'A', createdAt: '2020-01-01T00:00:00.000Z' } } },
    { lacks: ['dates'], change: { posts: [], undated: 9 } },
    { lacks: ['dates'], change: { undated: 2 } },
  ])('has drifted when $lacks no longer arrive', ({ lacks, change }) => {
    expect(finding(change)).toEqual({ state: 'drifted', lacks })
  })

  it.each<{ why: string; change: Partial<Snapshot> }>([
    { why: 'no posts', change: { posts: [] } },
    { why: 'only planned ones', change: { posts: [], undated: 2, planned: 2 } },
    {
      why: 'only answers to others, which it counts',
      change: {
        posts: [],
        answers: ['2026-11-01T10:00:00.000Z'],
        profile: { name: 'A', createdAt: '2020-01-01T00:00:00.000Z', followers: 0, published: 9 },
      },
    },
    { why: 'only what others made', change: { posts: [{ publishedAt: '2026-11-01T10:00:00.000Z', kind: 'repost' }] } },
  ])('is not checked with an account that shows $why', ({ change }) => {
    expect(finding(change)).toEqual({ state: 'not-checked', why: 'too-little-shown' })
  })

  it('is sound with what others made, where it tells nothing of posts', () => {
    const posts = [{ publishedAt: '2026-11-01T10:00:00.000Z', kind: 'repost' as const }]

    expect(canaryFinding({ ...capabilities, tells: ['profile'] }, { kind: 'read', snapshot: { ...whole, posts } })).toEqual({
      state: 'sound',
      posts: 1,
    })
  })

  it('is not blamed for planned posts, nor for what the credential or the budget does not reach', () => {
    expect(finding({ undated: 5, planned: 5 })).toMatchObject({ state: 'sound' })
    const snapshot = { ...without('incoming'), missing: [{ what: 'incoming', why: 'budget' } as const] }
    expect(canaryFinding(capabilities, { kind: 'read', snapshot })).toMatchObject({ state: 'sound' })
  })

  it('has drifted when something failed to arrive for no known reason', () => {
    const snapshot = { ...without('incoming'), missing: [{ what: 'incoming', why: 'failed' } as const] }
    expect(canaryFinding(capabilities, { kind: 'read', snapshot })).toEqual({ state: 'drifted', lacks: ['incoming'] })
  })

  it('has drifted when the answer has another form, at a place', () => {
    const outcome = { kind: 'cannot-tell', status: 'unreachable', detail: 'shape-changed', where: '/users#/data/id' } as const
    expect(canaryFinding(capabilities, outcome)).toEqual({ state: 'drifted', lacks: [], where: '/users#/data/id' })
  })

  it.each([
    { kind: 'cannot-tell', status: 'unreachable', detail: 'timeout' },
    { kind: 'absent', status: 'not-found', detail: 'account-not-found' },
  ] as const)('says nothing of the form where the account was not read: $detail', (outcome) => {
    expect(canaryFinding(capabilities, outcome)).toEqual({ state: 'failed', outcome })
  })
})
