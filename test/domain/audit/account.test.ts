import { describe, expect, it } from '@jest/globals'
import { accountKey, expectsPosts, readingOf, standingOf } from '../../../domain/audit/account.ts'
import type { AccountResult } from '../../../domain/audit/audit.ts'
import { vitalityOf } from '../../../domain/audit/vitality/assess-vitality.ts'

describe('how an account stands', () => {
  it.each([
    { outcome: undefined, declared: undefined, standing: 'not-audited', why: 'nobody looked' },
    { outcome: undefined, declared: 'parked', standing: 'parked', why: 'it was decided before anybody looked' },
    { outcome: 'dormant', declared: undefined, standing: 'dormant', why: 'it was read' },
    { outcome: 'dormant', declared: 'archived', standing: 'archived', why: 'rest by decision is no neglect' },
    { outcome: 'unreachable', declared: 'archived', standing: 'unreachable', why: 'an archive should be readable' },
    { outcome: 'unreachable', declared: 'closed', standing: 'unreachable', why: 'nobody knows whether it is gone' },
    { outcome: 'not-found', declared: 'closed', standing: 'closed', why: 'it is gone, as was decided' },
    { outcome: 'not-found', declared: 'parked', standing: 'not-found', why: 'a name that was to be kept is lost' },
  ] as const)('is $standing: $why', ({ outcome, declared, standing }) => expect(standingOf(outcome, declared)).toBe(standing))
})

describe('one account', () => {
  it.each([
    ['twitter', '@ExampleOrg', 'https://x.com/exampleorg?s=20'],
    ['facebook', 'https://m.facebook.com/riverbank', 'riverbank'],
    ['blog', 'https://blog.example.org/', 'http://blog.example.org'],
    ['facebook', ' A page by any name ', 'A page by any name'],
  ] as const)('of %s is known as %s and as %s', (platform, one, other) =>
    expect(accountKey({ platform, reference: one })).toBe(accountKey({ platform, reference: other })),
  )
})

describe('the figures of a reading', () => {
  const result: AccountResult = {
    status: 'ok',
    account: { platform: 'blog', reference: 'a' },
    observedAt: '2026-03-01T00:00:00.000Z',
    posts: 0,
    undated: 0,
    vitality: vitalityOf({ posts: [], asOf: '2026-03-01' }),
    changes: [],
  }

  it('leave out what is unknown', () => expect(readingOf(result)).toEqual({ state: 'never-started', asOf: '2026-03-01', trend: 'unknown' }))

  it('tell followers where they are known, none among them', () =>
    expect(readingOf({ ...result, profile: { followers: 0 } })).toMatchObject({ followers: 0 }))
})

it.each([
  [{}, true],
  [{ kind: 'seasonal' }, true],
  [{ kind: 'alert' }, false],
  [{ declared: { state: 'parked', since: '2026-01-01', reason: '', author: '' } }, false],
] as const)('of %j posts are expected: %j', (dossier, expected) => expect(expectsPosts(dossier)).toBe(expected))
