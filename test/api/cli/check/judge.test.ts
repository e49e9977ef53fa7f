import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { assessedBrief } from '../../../../api/cli/check/assessed-brief.ts'
import { countsOf, judge } from '../../../../api/cli/check/judge.ts'
import type { AccountResult } from '../../../../api/cli/check/metrics.ts'
import { readRules } from '../../../../api/cli/check/read-rules.ts'

const briefOf = (name: string) => {
  const file = `examples/${name}.json`
  return assessedBrief({ file, text: readFileSync(file, 'utf8') }, { language: 'en', today: '2026-11-21' })
}
const briefs = [briefOf('home-decoration-shop'), briefOf('town-hall')]

const result = (state: string, more: object = {}): AccountResult =>
  ({
    account: { platform: 'facebook', reference: state },
    observedAt: '2026-11-21T00:00:00Z',
    ...(/ing|dormant|steady|unknown/.test(state) ? { status: 'ok', vitality: { state, daysSinceLastPost: 40 } } : { status: state }),
    ...more,
  }) as unknown as AccountResult
const judgedOf = (rule: string, results: readonly AccountResult[] = []) => {
  const read = readRules(`rules:\n  - ${rule}\n`)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return judge(read.rules, { briefs, audits: results.length === 0 ? [] : [{ name: 'accounts', results }] })
}
const counts = (rule: string, results?: readonly AccountResult[]) =>
  Object.entries(countsOf(judgedOf(rule, results)))
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(', ')

describe('a rule over briefs', () => {
  // The shop asks for TikTok (57.82, wait; the request: 59, decline); the town hall for Facebook (76.44, pilot; 0), Instagram (62.92, pilot; 59) and X (65.57, pilot; 29).
  it.each([
    { rule: 'fit.score >= 60', expected: '3 pass, 1 fail', why: 'of what is asked for when nothing else is said' },
    { rule: 'fit.score >= 70 warn, >= 60 fail', expected: '1 pass, 2 warn, 1 fail', why: 'in two steps' },
    { rule: 'fit.score < 60', expected: '1 pass, 3 fail', why: 'the other way round' },
    { rule: '{ metric: fit.score, for: [blog], fail: ">= 85" }', expected: '1 pass, 1 fail', why: 'the blog has 82.7 and 89.95' },
    { rule: '{ metric: fit.score, for: x, fail: ">= 60" }', expected: '1 pass, 1 fail', why: 'X by its short name: 38.39 and 65.57' },
    { rule: '{ metric: fit.score, for: all, fail: ">= 30.04" }', expected: '32 pass', why: 'the lowest is 30.04' },
    { rule: '{ metric: fit.score, for: all, fail: "> 30.04" }', expected: '31 pass, 1 fail', why: 'and no more than that' },
    { rule: 'fit.lowest >= 60', expected: '2 pass, 2 fail', why: '46.85; 76.44, 59.86 and 63.47' },
    { rule: 'fit.verdict >= pilot', expected: '3 pass, 1 fail', why: 'TikTok is to wait' },
    { rule: 'fit.verdict != wait', expected: '3 pass, 1 fail', why: 'a verdict can be excluded' },
    { rule: 'request.verdict > decline', expected: '2 pass, 2 fail', why: 'two requests are declined' },
    { rule: 'request.bling <= 30', expected: '2 pass, 2 fail', why: '59; 0, 59 and 29' },
    { rule: 'brief.confidence >= 0.3', expected: '1 pass, 1 fail', why: '0.28 and 0.33' },
    { rule: 'brief.stale-evidence <= 60', expected: '1 pass, 1 fail', why: '67 and 60 old sources' },
    { rule: 'accounts.dormant = 0', expected: '', why: 'a brief has no audit' },
  ])('$rule: $expected ($why)', ({ rule, expected }) => expect(counts(rule)).toBe(expected))

  it('stands at the line that names the channel', () => {
    const [tiktok] = judgedOf('fit.score >= 60')

    const { file = '', line = 0 } = tiktok?.subject.place ?? {}
    expect(tiktok?.subject.name).toBe('examples/home-decoration-shop.json, TikTok')
    expect(
      readFileSync(file, 'utf8')
        .split('\n')
        .slice(line - 1, line + 2)
        .join(''),
    ).toMatch('"tiktok"')
  })

  it('does not know a channel that nothing is known of', () => {
    const [brief] = briefs
    if (brief === undefined) throw new Error('there is no brief')
    const read = readRules('rules: [fit.score >= 45]')
    const strange = { ...brief, requests: new Map([['own-quartier', 3]]) }

    const judged = read.ok ? judge(read.rules, { briefs: [strange], audits: [] }) : []

    expect(judged).toMatchObject([{ outcome: 'unknown', finding: { known: undefined } }])
  })
})

describe('a rule over accounts', () => {
  const declared = { declared: { state: 'closed', since: '2026-01-01', reason: 'moved', author: 'A' } }
  it.each([
    { states: ['thriving', 'dormant'], rule: 'accounts.dormant = 0', expected: '1 fail', why: 'one is' },
    { states: ['thriving', 'steady'], rule: 'accounts.dormant = 0', expected: '1 pass', why: 'none is' },
    { states: ['thriving', 'unreachable'], rule: 'accounts.dormant = 0', expected: '1 unknown', why: 'the one that could not be read may be' },
    { states: ['thriving', 'unknown'], rule: 'accounts.dormant = 0', expected: '1 unknown', why: 'the one whose posts do not tell may be' },
    { states: ['dormant', 'unreachable'], rule: 'accounts.dormant = 0', expected: '1 fail', why: 'one is for certain' },
    { states: ['thriving', 'unreachable'], rule: 'accounts.dormant <= 1', expected: '1 pass', why: 'more than one cannot be' },
    { states: ['thriving', 'unreachable'], rule: 'accounts.dormant = 1', expected: '1 unknown', why: 'one may be' },
    { states: ['thriving', 'not-found'], rule: 'accounts.dormant = 0', expected: '1 pass', why: 'what is not there is not dormant' },
    { states: ['thriving', 'not-found'], rule: 'accounts.not-found = 0', expected: '1 fail', why: 'but it is not there' },
    { states: ['not-found', 'unreachable', 'steady'], rule: 'accounts.unread <= 1', expected: '1 fail', why: 'two could not be read' },
    { states: ['unreachable', 'steady'], rule: 'accounts.unknown = 0', expected: '1 pass', why: 'a state that is unknown is one that was read' },
    { states: ['steady', 'steady'], rule: 'accounts.total = 2', expected: '1 pass', why: 'both count' },
    { states: ['steady', 'unreachable'], rule: 'account.silence <= 30', expected: '1 fail, 1 unknown', why: '40 days, and nobody knows' },
    { states: ['steady'], rule: 'account.neglect <= 40', expected: '1 unknown', why: 'nothing is known of its neglect' },
  ])('$states and $rule: $expected ($why)', ({ states, rule, expected }) => {
    expect(
      counts(
        rule,
        states.map((state) => result(state)),
      ),
    ).toBe(expected)
  })

  it('takes a declared state before the one that was read', () => {
    expect(counts('accounts.dormant = 0', [result('dormant', declared)])).toBe('1 pass')
    expect(counts('accounts.closed = 1', [result('not-found', declared)])).toBe('1 pass')
    expect(counts('accounts.unread = 0', [result('not-found', declared)])).toBe('1 pass')
  })

  it('reads the score of neglect, and how much of it is known', () => {
    const neglected = result('steady', { neglect: { score: 62.5, low: 20, high: 80, known: 0.4 } })

    expect(counts('account.neglect <= 60', [neglected])).toBe('1 fail')
    expect(counts('account.known >= 0.5 warn', [neglected])).toBe('1 warn')
  })
})
