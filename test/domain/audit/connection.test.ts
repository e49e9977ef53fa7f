import { describe, expect, it } from '@jest/globals'
import { isRenewable, isRenewalDue, lacksScope } from '../../../domain/audit/connection.ts'

describe('a credential is due to be renewed', () => {
  it.each([
    { why: 'it has expired', now: '2026-12-31T00:00:00.000Z', due: true },
    { why: 'it is in its last week', now: '2026-12-24T00:00:00.000Z', due: true },
    { why: 'there is more than a week left', now: '2026-12-23T23:59:59.000Z', due: false },
  ])('of two months, when $why: $due', ({ now, due }) => {
    expect(isRenewalDue({ setAt: '2026-11-01T00:00:00.000Z', expiresAt: '2026-12-31T00:00:00.000Z' }, now)).toBe(due)
  })

  it.each([
    { now: '2026-11-27T11:29:59.000Z', due: false },
    { now: '2026-11-27T11:30:00.000Z', due: true },
  ])('of two hours, in the last quarter of them ($now): $due', ({ now, due }) => {
    expect(isRenewalDue({ setAt: '2026-11-27T10:00:00.000Z', expiresAt: '2026-11-27T12:00:00.000Z' }, now)).toBe(due)
  })

  it('never, when nobody said that it expires', () => {
    expect(isRenewalDue({ setAt: '2020-01-01T00:00:00.000Z' }, '2026-11-27T10:00:00.000Z')).toBe(false)
  })
})

describe('a credential can be renewed', () => {
  const app = { refreshToken: 'r', clientId: 'i', clientSecret: 's' }
  it.each([
    { platform: 'pinterest', secrets: { accessToken: 'a', ...app }, can: true },
    { platform: 'pinterest', secrets: { accessToken: 'a', refreshToken: 'r' }, can: false },
    { platform: 'linkedin', secrets: { accessToken: 'a', ...app }, can: true },
    { platform: 'instagram', secrets: { accessToken: 'IGAA' }, can: true },
    { platform: 'instagram', secrets: { accessToken: 'EAAB' }, can: false },
    { platform: 'facebook', secrets: { accessToken: 'EAAB', ...app }, can: false },
  ] as const)('of $platform with $secrets: $can', ({ platform, secrets, can }) => {
    expect(isRenewable(platform, { secrets })).toBe(can)
  })
})

describe('a credential lacks a right', () => {
  const needed = [['a'], ['b', 'c']]
  it.each([
    { scopes: ['a', 'c', 'z'], lacks: false },
    { scopes: ['a'], lacks: true },
    { scopes: ['b'], lacks: true },
    { scopes: [], lacks: true },
  ])('with $scopes: $lacks', ({ scopes, lacks }) => {
    expect(lacksScope(needed, { scopes })).toBe(lacks)
  })

  it('not where nobody said what rights it has, nor where none is needed', () => {
    expect(lacksScope(needed, {})).toBe(false)
    expect(lacksScope([], { scopes: [] })).toBe(false)
  })
})
