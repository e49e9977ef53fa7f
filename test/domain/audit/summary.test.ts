import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { AccountResult, AccountStatus, Audit } from '../../../domain/audit/audit.ts'
import type { DeclaredState } from '../../../domain/audit/dossier.ts'
import { countsOf, outcomeUnder, summaryOf } from '../../../domain/audit/summary.ts'
import { vitalityOf } from '../../../domain/audit/vitality/assess-vitality.ts'
import { VITALITY_STATES } from '../../../domain/audit/vitality/vitality.ts'

const OBSERVED_AT = '2026-03-01T06:00:00.000Z'
const account = { platform: 'facebook', reference: 'lumen' } as const
const declaring = (state: DeclaredState | undefined) =>
  state === undefined ? {} : { declared: { state, since: '2026-01-01', reason: 'Kept for its name.', author: 'Ada' } }
const unread = (status: Exclude<AccountStatus, 'ok'>, declared?: DeclaredState): AccountResult =>
  ({ status, account, observedAt: OBSERVED_AT, detail: 'timeout', changes: [], ...declaring(declared) }) as AccountResult
const empty = (declared?: DeclaredState): AccountResult => ({
  status: 'ok',
  account,
  observedAt: OBSERVED_AT,
  posts: 0,
  undated: 0,
  vitality: vitalityOf({ posts: [], asOf: OBSERVED_AT, truncated: false }),
  changes: [],
  ...declaring(declared),
})

describe('how an account came out', () => {
  it.each<{ outcome: Parameters<typeof outcomeUnder>[0]; declared: DeclaredState | undefined; is: string; why: string }>([
    { outcome: 'dormant', declared: undefined, is: 'dormant', why: 'nobody declared anything' },
    { outcome: 'not-found', declared: undefined, is: 'not-found', why: 'nobody closed it' },
    { outcome: 'not-found', declared: 'closed', is: 'closed', why: 'it was closed and is gone' },
    { outcome: 'private', declared: 'closed', is: 'closed', why: 'closed, it may be private' },
    { outcome: 'suspended', declared: 'closed', is: 'closed', why: 'closed, it may be suspended' },
    { outcome: 'not-found', declared: 'parked', is: 'not-found', why: 'what is parked has to be there' },
    { outcome: 'unreachable', declared: 'closed', is: 'unreachable', why: 'trouble in reading tells nothing of a closed one' },
    { outcome: 'rate-limited', declared: 'archived', is: 'rate-limited', why: 'nor of an archived one' },
  ])('$outcome declared $declared is $is: $why', ({ outcome, declared, is }) => expect(outcomeUnder(outcome, declared)).toBe(is))

  it('is what was decided, whatever was read', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VITALITY_STATES),
        fc.constantFrom('parked' as const, 'archived' as const, 'closed' as const),
        (state, declared) => {
          expect(outcomeUnder(state, declared)).toBe(declared)
        },
      ),
    )
  })
})

describe('a summary', () => {
  const results = [empty(), empty(), empty('parked'), unread('not-found', 'closed'), unread('unreachable')]

  it('counts accounts by how they came out, each once', () => {
    expect(countsOf(results)).toEqual({ 'never-started': 2, parked: 1, closed: 1, unreachable: 1 })
    expect(countsOf([])).toEqual({})
  })

  it('tells how far an audit is, without its accounts', () => {
    const accepted = { id: 'aud_1', workspaceId: 'wsp_1', createdAt: OBSERVED_AT, trigger: { kind: 'request' }, status: 'running' } as const
    const audit: Audit = { ...accepted, targets: Array.from({ length: 7 }, () => ({ account })), results }

    expect(summaryOf(audit)).toEqual({ ...accepted, done: 5, total: 7, counts: countsOf(results) })
  })
})
