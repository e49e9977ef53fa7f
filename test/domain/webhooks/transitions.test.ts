import { describe, expect, it } from '@jest/globals'
import type { AccountResult } from '../../../domain/audit/audit.ts'
import { vitalityOf } from '../../../domain/audit/vitality/assess-vitality.ts'
import type { VitalityState } from '../../../domain/audit/vitality/vitality.ts'
import { organisationKey, thresholdsPassed, toldStanding, verdictChanges } from '../../../domain/webhooks/transitions.ts'

const AT = '2026-03-01T10:00:00.000Z'
const account = { platform: 'blog', reference: 'example.org' } as const
const read = (state: VitalityState): AccountResult => ({
  status: 'ok',
  account,
  observedAt: AT,
  posts: 1,
  undated: 0,
  vitality: { ...vitalityOf({ posts: [AT], asOf: AT }), state },
  changes: [],
})

const gone = (status: 'not-found' | 'private' | 'unreachable', detail: string): AccountResult => ({
  status,
  account,
  observedAt: AT,
  detail,
  changes: [],
})

describe('the standing that is told', () => {
  it.each([
    { result: read('steady'), declared: undefined, told: 'steady', why: 'what was read' },
    { result: read('dormant'), declared: 'parked' as const, told: 'parked', why: 'what was decided comes first' },
    { result: read('unknown'), declared: undefined, told: undefined, why: 'a reading from which nothing is known changes nothing' },
    {
      result: { status: 'not-found', account, observedAt: AT, detail: 'feed-not-found', changes: [] } as AccountResult,
      declared: 'closed' as const,
      told: undefined,
      why: 'a site without a feed is there',
    },
    { result: gone('unreachable', 'timeout'), declared: undefined, told: undefined, why: 'trouble changes nothing' },
    { result: gone('not-found', 'http-404'), declared: undefined, told: 'not-found', why: 'that it is gone is known' },
    { result: gone('private', 'protected'), declared: undefined, told: 'private', why: 'that it is private is known' },
    { result: gone('not-found', 'http-404'), declared: 'closed' as const, told: 'closed', why: 'a closed one that is gone is closed' },
  ])('is $told: $why', ({ result, declared, told }) => expect(toldStanding(result, declared)).toBe(told))
})

describe('an organisation', () => {
  it('is the same however its name is written', () => {
    const spellings = ['Maison Lumen', ' maison  LUMEN ', 'Maison\u00a0Lumen', 'Ｍaison Lumen']

    expect(new Set(spellings.map(organisationKey))).toEqual(new Set(['maison lumen']))
    expect(organisationKey('Maison Lumen 2')).not.toBe('maison lumen')
  })
})

describe('changes of verdict', () => {
  it('are told of platforms that both judge, and no other', () => {
    const before = { blog: 'adopt', twitter: 'decline', facebook: 'pilot' } as const
    const after = { twitter: 'pilot', blog: 'adopt', mastodon: 'adopt' } as const

    expect(verdictChanges(before, after)).toEqual([{ platform: 'twitter', from: 'decline', to: 'pilot' }])
    expect(verdictChanges(before, before)).toEqual([])
  })
})

describe('the end of a credential', () => {
  it.each([
    { now: '2026-03-16T00:00:00.000Z', passed: [] },
    { now: '2026-03-17T00:00:00.000Z', passed: [14] },
    { now: '2026-03-27T23:59:00.000Z', passed: [14] },
    { now: '2026-03-28T00:00:00.000Z', passed: [14, 3] },
    { now: '2026-03-31T00:00:00.000Z', passed: [14, 3, 0] },
    { now: '2026-09-01T00:00:00.000Z', passed: [14, 3, 0] },
  ])('at $now has passed $passed', ({ now, passed }) => expect(thresholdsPassed('2026-03-31T00:00:00.000Z', now)).toEqual(passed))
})
