import { describe, expect, it } from '@jest/globals'
import { LANGUAGES, messagesFor } from '../../../api/messages/index.ts'
import { amissIn, byNeglect, conditionOf, countsOf, needsSomething, type Result, type Signal } from '../../../api/report/audit/account.ts'
import { changeText } from '../../../api/report/audit/changes.ts'
import { postingFigures, postsByMonth } from '../../../api/report/audit/posts-by-month.ts'

const account = { platform: 'facebook', reference: 'a' } as const
const observedAt = '2026-11-21T12:00:00.000Z'
const unread = (more: object = {}) => ({ account, status: 'unreachable', observedAt, sentence: 'x', detail: 'y', changes: [], ...more }) as Result
const read = (state: string, more: object = {}) =>
  ({ account, status: 'ok', observedAt, sentence: 'x', posts: 1, undated: 0, vitality: { state }, changes: [], ...more }) as unknown as Result
const sign = (signal: string, outcome: string, more: object = {}) => ({ signal, outcome, ...more }) as unknown as Signal
const decided = (action: string) => ({ decision: { action } })
const declared = (state: string) => ({ declared: { state } })

describe('the condition of an account', () => {
  it.each([
    [read('thriving'), 'alive'],
    [read('steady'), 'alive'],
    [read('fading'), 'fading'],
    [read('dormant'), 'silent'],
    [read('abandoned'), 'silent'],
    [read('never-started'), 'empty'],
    [read('too-early'), 'unclear'],
    [read('unknown'), 'unclear'],
    [read('dormant', declared('archived')), 'resting'],
    [unread(), 'unread'],
    [unread(declared('parked')), 'unread'],
    [unread({ status: 'not-found', ...declared('closed') }), 'resting'],
  ] as const)('%#', (result, condition) => expect(conditionOf(result)).toBe(condition))

  it('is counted, every account once', () => {
    expect(countsOf([read('steady'), read('dormant'), read('abandoned'), unread()])).toEqual({
      alive: 1,
      fading: 0,
      silent: 2,
      empty: 0,
      resting: 0,
      unclear: 0,
      unread: 1,
    })
  })
})

describe('an account that needs something', () => {
  const waived = sign('silence', 'fail', { waived: { reason: 'x', author: 'y', until: '2027-01-01' } })

  it.each([
    [unread(), true],
    [read('steady', decided('keep')), false],
    [read('steady', decided('revive')), true],
    [read('steady', { ...decided('keep'), signals: [sign('ownership', 'fail')] }), true],
    [read('steady', { ...decided('keep'), signals: [sign('ownership', 'unknown'), waived] }), false],
    [read('steady'), false],
  ] as const)('%#', (result, needs) => expect(needsSomething(result)).toBe(needs))

  it('is told what counts for most first, and nothing that was set aside', () => {
    const signals = [sign('a', 'fail', { points: 1 }), waived, sign('b', 'fail', { points: 9 }), sign('c', 'fail'), sign('d', 'pass')]

    expect(amissIn(read('steady', { signals })).map(({ signal }) => signal)).toEqual(['b', 'a', 'c'])
  })
})

it('accounts are in the order of their neglect; those of which nothing is known come last, as they were asked for', () => {
  const scored = (score: number | undefined, reference: string) =>
    read('steady', { account: { ...account, reference }, neglect: { low: 0, high: 100, known: 0.5, ...(score === undefined ? {} : { score }) } })
  const results = [scored(undefined, 'a'), scored(10, 'b'), scored(0, 'c'), scored(undefined, 'd'), scored(90, 'e')]

  expect(byNeglect(results).map((result) => result.account.reference)).toEqual(['e', 'b', 'c', 'a', 'd'])
})

describe('posts by month', () => {
  const activity = { from: '2026-01-30', counts: [1, 0, 2, ...Array.from({ length: 28 }, () => 0), 3] }

  it('has every month that was seen, those without a post too', () => {
    expect(postsByMonth(activity)).toEqual([
      { month: '2026-01', posts: 1 },
      { month: '2026-02', posts: 2 },
      { month: '2026-03', posts: 3 },
    ])
    expect(postsByMonth({ from: '2026-01-31', counts: Array.from({ length: 30 }, () => 0) })).toEqual([
      { month: '2026-01', posts: 0 },
      { month: '2026-02', posts: 0 },
      { month: '2026-03', posts: 0 },
    ])
  })

  it('are summed up', () => {
    expect(postingFigures(activity)).toEqual({ from: '2026-01-30', to: '2026-03-02', posts: 6, days: 3, most: 3 })
    expect(postingFigures({ from: '2026-01-30', counts: [0] })).toEqual({ from: '2026-01-30', to: '2026-01-30', posts: 0, days: 0, most: 0 })
  })
})

describe.each(LANGUAGES)('a change in %s', (language) => {
  const words = messagesFor(language)

  it('is told in the words of the comparison of audits', () => {
    const text = (field: string, from: string, to: string, result: Result) => changeText({ field, from, to }, result, words)

    expect(text('vitality.state', 'steady', 'dormant', read('dormant'))).toBe(
      words.accounts.difference({ field: 'state', from: 'steady', to: 'dormant' }),
    )
    expect(text('vitality.trend', 'stable', 'falling', read('dormant'))).toBe(
      words.accounts.difference({ field: 'trend', from: 'stable', to: 'falling' }),
    )
    expect(text('status', 'unreachable', 'ok', read('steady'))).toBe(words.accounts.readable('unreachable', 'steady'))
    expect(text('status', 'private', 'unreachable', unread())).toBe(words.accounts.readable('private', 'unreachable'))
    expect(text('status', 'ok', 'unreachable', unread())).toMatch(/silence\.$/)
    expect(text('something.else', 'a', 'b', unread())).toBeUndefined()
  })
})

describe.each(LANGUAGES)('the lead in %s', (language) => {
  const { lead } = messagesFor(language).report.audit
  const none = { alive: 0, fading: 0, silent: 0, empty: 0, resting: 0, unclear: 0, unread: 0 }

  it.each([
    none,
    { ...none, unread: 1 },
    { ...none, unread: 3 },
    { ...none, alive: 1 },
    { ...none, silent: 2, unread: 1 },
    { alive: 1, fading: 2, silent: 1, empty: 1, resting: 2, unclear: 1, unread: 2 },
  ])('is made of whole sentences: %j', (counts) => {
    const text = lead(counts)

    expect(text).toMatch(/^\p{Lu}.*\.$/u)
    expect(text).not.toMatch(/undefined|NaN| {2}/)
    expect(/silence\.$/.test(text)).toBe(counts.unread > 0)
  })
})
