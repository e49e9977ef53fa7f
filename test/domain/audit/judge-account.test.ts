import { describe, expect, it } from '@jest/globals'
import type { AccountResult } from '../../../domain/audit/audit.ts'
import type { Dossier } from '../../../domain/audit/dossier.ts'
import { judgeAccount, snapshotOfImport } from '../../../domain/audit/judge-account.ts'
import type { Snapshot } from '../../../domain/audit/snapshot.ts'
import { outcomeOf } from '../../../domain/audit/summary.ts'
import { dateOfDay, dayOf } from '../../../domain/shared/calendar.ts'

const account = { platform: 'blog', reference: 'https://a.example' } as const
const OBSERVED_AT = '2026-11-21T12:00:00.000Z'

const judged = (posts: readonly string[], previous?: AccountResult, changes: Partial<Snapshot> = {}): AccountResult => {
  const seen = posts.map((publishedAt) => ({ publishedAt }))
  const snapshot: Snapshot = { account, observedAt: OBSERVED_AT, posts: seen, truncated: false, undated: 0, ...changes }
  return judgeAccount({ account }, { kind: 'read', snapshot }, OBSERVED_AT, previous ? { previous, lastRead: previous } : {})
}
const stateOf = (result: AccountResult) => (result.status === 'ok' ? result.vitality.state : result.status)

describe('an account without posts', () => {
  it('never started when nobody looked before', () => expect(stateOf(judged([]))).toBe('never-started'))

  it('never started when it was empty before', () => expect(stateOf(judged([], judged([])))).toBe('never-started'))

  it('is unknown when it had posts before: they were lost, not unwritten', () => {
    const before = judged(['2026-11-01'])

    const now = judged([], before)

    expect(stateOf(now)).toBe('unknown')
    expect(now.changes).toContainEqual({ field: 'vitality.state', from: stateOf(before), to: 'unknown' })
  })

  it('stays unknown however often it is found empty', () => {
    expect(stateOf(judged([], judged([], judged(['2026-11-01']))))).toBe('unknown')
  })

  it('is unknown when it had posts before and could not be read in between', () => {
    const lastRead = judged(['2026-11-01'])
    const previous = judgeAccount({ account }, { kind: 'cannot-tell', status: 'unreachable', detail: 'timeout' }, OBSERVED_AT)
    const now = judgeAccount(
      { account },
      { kind: 'read', snapshot: { account, observedAt: OBSERVED_AT, posts: [], truncated: false, undated: 0 } },
      OBSERVED_AT,
      { previous, lastRead },
    )

    expect(stateOf(now)).toBe('unknown')
    expect(now.changes).toEqual([
      { field: 'status', from: 'unreachable', to: 'ok' },
      { field: 'vitality.state', from: stateOf(lastRead), to: 'unknown' },
    ])
  })

  it('never started by a history that ends before it was last read', () => {
    const now = judged([], judged(['2026-11-01']), { observedAt: '2026-10-01T00:00:00.000Z' })

    expect(stateOf(now)).toBe('never-started')
    expect(now.changes).toEqual([])
  })

  it('is unknown when its entries have no date', () => expect(stateOf(judged([], undefined, { undated: 3 }))).toBe('unknown'))

  it('never started when it could not be read before', () => {
    const before = judgeAccount({ account }, { kind: 'cannot-tell', status: 'unreachable', detail: 'timeout' }, OBSERVED_AT, undefined)

    expect(stateOf(judged([], before))).toBe('never-started')
  })
})

describe('an account that may have newer posts than those that are known', () => {
  const old = ['2025-08-01', '2025-09-01', '2025-10-01']
  const monthly = Array.from({ length: 10 }, (_, month) => `2026-${String(month + 2).padStart(2, '0')}-20`)

  it.each([
    { posts: old, why: 'it would be abandoned' },
    { posts: ['2026-11-01'], why: 'it would be too early to tell' },
    { posts: [], why: 'it would have none' },
  ])('is unknown, with nothing said of a silence, where $why', ({ posts }) => {
    const result = judged(posts, undefined, { undated: 5, newestUnknown: 'undated' })

    expect(stateOf(result)).toBe('unknown')
    expect(result).toMatchObject({ newestUnknown: 'undated', vitality: { forecasts: [], trend: 'unknown' } })
    expect(result.status === 'ok' && Object.keys(result.vitality)).not.toContain('daysSinceLastPost')
  })

  it('is unknown where parts of its list were not read', () => {
    expect(stateOf(judged(old, undefined, { newestUnknown: 'unread' }))).toBe('unknown')
  })

  it('is as alive as its known posts are', () => {
    expect(stateOf(judged(monthly, undefined, { undated: 1, newestUnknown: 'undated' }))).toBe(stateOf(judged(monthly)))
    expect(stateOf(judged(monthly))).toBe('steady')
  })

  it('is given up where all that has no date is older', () => {
    expect(stateOf(judged(old, undefined, { undated: 5 }))).toBe('abandoned')
  })

  it('may be one of which an export was handed in', () => {
    const imported = { posts: old.map((publishedAt) => ({ publishedAt })), undated: 1 }

    expect(snapshotOfImport({ account }, imported, OBSERVED_AT).newestUnknown).toBe('undated')
  })
})

describe('what an organisation says of an account', () => {
  const declared = { state: 'parked', since: '2026-10-01', reason: 'Kept for its name.', author: 'The director' } as const
  const judgedWith = (dossier: Dossier, observedAt = OBSERVED_AT) => {
    const snapshot: Snapshot = { account, observedAt, posts: [{ publishedAt: '2026-06-01' }], truncated: false, undated: 0 }
    return judgeAccount({ account }, { kind: 'read', snapshot }, observedAt, { dossier }) as Extract<AccountResult, { status: 'ok' }>
  }

  it('is told beside what was read: a declaration changes no state of vitality', () => {
    const result = judgedWith({ declared })

    expect(result.declared).toEqual(declared)
    expect(result.vitality).toEqual(judgedWith({}).vitality)
    expect(outcomeOf(result)).toBe('parked')
  })

  it('says nothing yet of a moment before the declaration', () => {
    expect(judgedWith({ declared }, '2026-09-30T12:00:00.000Z')).not.toHaveProperty('declared')
    expect(judgedWith({ declared }, '2026-10-01T12:00:00.000Z')).toHaveProperty('declared')
  })

  it('is told of an account that could not be read as well', () => {
    const outcome = { kind: 'absent', status: 'not-found', detail: 'http-404' } as const
    const result = (state: 'parked' | 'closed') => judgeAccount({ account }, outcome, OBSERVED_AT, { dossier: { declared: { ...declared, state } } })

    expect([outcomeOf(result('parked')), outcomeOf(result('closed'))]).toEqual(['not-found', 'closed'])
  })

  it('says neither alive nor left of a long silence that was declared for the most part', () => {
    const posts = Array.from({ length: 30 }, (_, index) => ({ publishedAt: dateOfDay(dayOf('2025-01-30') - 30 * index) }))
    const snapshot: Snapshot = { account, observedAt: OBSERVED_AT, posts, truncated: false, undated: 0 }
    const dossier: Dossier = { yearlyPauses: [{ from: '01-31', to: '12-31' }] }

    const result = judgeAccount({ account }, { kind: 'read', snapshot }, OBSERVED_AT, { dossier })

    expect(stateOf(result)).toBe('unknown')
    expect(result.judgement?.decision).toMatchObject({ action: 'investigate', reasons: ['cannot-tell'] })
    expect(result.judgement?.signals.find(({ signal }) => signal === 'silence')).toMatchObject({ outcome: 'unknown', why: 'too-few' })
  })

  it('makes its pauses no time', () => {
    const { vitality } = judgedWith({ pauses: [{ from: '2026-06-02', to: '2026-11-30' }] })

    expect(vitality).toMatchObject({ overdueFactor: 0, state: 'too-early' })
  })
})

describe('how an account was read', () => {
  it.each([
    { told: {}, why: 'an import says nothing of it' },
    { told: { via: 'feed' }, why: 'a feed' },
    { told: { via: 'sitemap', certainty: 'low', planned: 2 }, why: 'a sitemap with dates to come' },
  ] as const)('is told with the result: $why', ({ told }) => {
    const { via, certainty, planned } = judged(['2026-11-01'], undefined, told) as Extract<AccountResult, { status: 'ok' }>

    expect({ via, certainty, planned }).toEqual({ via: undefined, certainty: undefined, planned: undefined, ...told })
  })
})

describe('a history that was handed in', () => {
  it.each([
    { observedUntil: '2026-03-01T23:59:59.999Z', at: '2026-03-01T23:59:59.999Z', why: 'until then it is complete' },
    { observedUntil: '2026-11-21T23:59:59.999Z', at: OBSERVED_AT, why: 'today is not over' },
    { observedUntil: '2098-01-01T00:00:00.000Z', at: OBSERVED_AT, why: 'nobody has watched until then' },
    { observedUntil: undefined, at: OBSERVED_AT, why: 'nothing was said' },
  ])('until $observedUntil speaks about $at: $why', ({ observedUntil, at }) => {
    const imported = { posts: [], ...(observedUntil === undefined ? {} : { observedUntil }) }

    expect(snapshotOfImport({ account }, imported, OBSERVED_AT).observedAt).toBe(at)
  })
})

describe('the review of an account that is looked at day by day', () => {
  const posts = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26'].map((publishedAt) => ({ publishedAt }))
  const dossier: Dossier = { audience: 'gone' }
  const onDay = (day: string, before: { previous?: AccountResult; lastRead?: AccountResult } = {}): AccountResult => {
    const observedAt = `${day}T06:00:00.000Z`
    const snapshot: Snapshot = { account, observedAt, posts, truncated: false, undated: 0 }
    return judgeAccount({ account }, { kind: 'read', snapshot }, observedAt, { dossier, ...before })
  }
  const reviewOf = ({ judgement }: AccountResult) => [judgement?.decision.action, judgement?.decision.reviewOn]

  it('comes on one day, also after trouble in between', () => {
    const first = onDay('2026-11-01')
    const second = onDay('2026-11-02', { previous: first, lastRead: first })
    const trouble = judgeAccount({ account }, { kind: 'cannot-tell', status: 'unreachable', detail: 'timeout' }, '2026-11-03T06:00:00.000Z', {
      dossier,
      previous: second,
      lastRead: second,
    })
    const fourth = onDay('2026-11-04', { previous: trouble, lastRead: second })

    expect(reviewOf(first)).toEqual(['archive', '2027-05-02'])
    expect(reviewOf(second)).toEqual(reviewOf(first))
    expect(reviewOf(trouble)).toEqual(['investigate', '2026-11-17'])
    expect(reviewOf(fourth)).toEqual(reviewOf(first))
  })
})
