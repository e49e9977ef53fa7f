import { describe, expect, it } from '@jest/globals'
import type { AccountResult, Audit } from '../../../domain/audit/audit.ts'
import { auditDifference } from '../../../domain/audit/audit-difference.ts'
import { vitalityOf } from '../../../domain/audit/vitality/assess-vitality.ts'

const account = (reference: string) => ({ platform: 'facebook', reference }) as const

type Seen = {
  readonly posts?: readonly string[]
  readonly asOf?: string
  readonly followers?: number
  readonly name?: string
  readonly declared?: 'parked'
}
const read = (reference: string, { posts = [], asOf = '2026-03-01', followers, name, declared }: Seen = {}): AccountResult => ({
  status: 'ok',
  account: account(reference),
  accountId: `acc_${reference.toLowerCase()}`,
  observedAt: `${asOf}T06:00:00.000Z`,
  posts: posts.length,
  undated: 0,
  vitality: vitalityOf({ posts, asOf: `${asOf}T06:00:00.000Z`, truncated: false }),
  profile: { ...(followers === undefined ? {} : { followers }), ...(name === undefined ? {} : { name }) },
  ...(declared === undefined ? {} : { declared: { state: declared, since: '2026-01-01', reason: 'Kept for its name.', author: 'Ada' } }),
  changes: [],
})
const unread = (reference: string): AccountResult => ({
  status: 'unreachable',
  account: account(reference),
  observedAt: '2026-03-01T06:00:00.000Z',
  detail: 'timeout',
  changes: [],
})
const audit = (references: readonly string[], results: readonly AccountResult[]): Audit => ({
  id: 'aud_1',
  workspaceId: 'wsp_1',
  createdAt: '2026-03-01T06:00:00.000Z',
  trigger: { kind: 'request' },
  targets: references.map((reference) => ({ account: account(reference) })),
  status: 'completed',
  results,
})
const weekly = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02', '2026-02-09', '2026-02-16', '2026-02-23']

describe('what differs between two audits', () => {
  it('is nothing where the same was seen', () => {
    const same = audit(['lumen'], [read('lumen', { posts: weekly })])

    expect(auditDifference(same, same)).toEqual({ added: [], removed: [], changed: [], unreadable: [], pending: [], unchanged: 1 })
  })

  it('is told field by field', () => {
    const before = audit(['lumen'], [read('lumen', { posts: weekly, followers: 820, name: 'Lumen' })])
    const after = audit(['lumen'], [read('lumen', { posts: weekly, asOf: '2026-08-01', followers: 640, name: 'Maison Lumen' })])

    const { changed, unchanged } = auditDifference(before, after)

    expect(unchanged).toBe(0)
    expect(changed).toMatchObject([{ account: account('lumen'), accountId: 'acc_lumen' }])
    expect(changed[0]?.fields).toEqual(
      expect.arrayContaining([
        { field: 'state', from: 'thriving', to: expect.stringMatching(/dormant|abandoned/) },
        { field: 'followers', from: 820, to: 640 },
        { field: 'name', from: 'Lumen', to: 'Maison Lumen' },
      ]),
    )
  })

  it('takes what one of them does not know for no difference, and what there is none of for one', () => {
    const before = audit(['lumen'], [read('lumen', { posts: weekly, followers: 820 })])
    const after = audit(['lumen'], [read('lumen', { posts: weekly, declared: 'parked' })])

    expect(auditDifference(before, after).changed[0]?.fields).toEqual([{ field: 'declared', to: 'parked' }])
    expect(auditDifference(after, before).changed[0]?.fields).toEqual([{ field: 'declared', from: 'parked' }])
  })

  it('tells trouble in reading apart, whichever of the two had it', () => {
    const [readable, trouble] = [audit(['lumen'], [read('lumen', { posts: weekly })]), audit(['lumen'], [unread('lumen')])]

    expect(auditDifference(readable, trouble)).toMatchObject({ changed: [], unchanged: 0, unreadable: [{ account: account('lumen') }] })
    expect(auditDifference(trouble, readable)).toMatchObject({ changed: [], unchanged: 0, unreadable: [{ account: account('lumen') }] })
  })

  it('knows an account by any spelling, and which are new, gone, or without a result yet', () => {
    const before = audit(['Lumen', 'gone', 'waiting'], [read('Lumen'), read('gone')])
    const after = audit(['lumen', 'waiting', 'new'], [read('lumen'), read('new')])

    expect(auditDifference(before, after)).toMatchObject({
      added: [{ account: account('new'), result: { status: 'ok' } }],
      removed: [{ account: account('gone') }],
      pending: [{ account: account('waiting') }],
      unchanged: 1,
    })
  })
})
