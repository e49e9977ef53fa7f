import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Dossier } from '../../../../domain/audit/dossier.ts'
import { SIGNAL_IDS, type SignalId } from '../../../../domain/audit/signals/index.ts'
import { neglectOf, type SignalResult, signalsOf } from '../../../../domain/audit/signals/neglect.ts'
import { sum } from '../../../../domain/shared/sum.ts'
import { asked, everyDays, someFacts, unreadFacts } from '../../../support/facts.ts'

const outcome = fc.oneof(
  fc.constant({ outcome: 'pass', params: {}, evidence: [] } as const),
  fc.record({
    outcome: fc.constant('fail' as const),
    severity: fc.double({ min: 0, max: 1, noNaN: true }),
    params: fc.constant({}),
    evidence: fc.constant([]),
  }),
  fc.constant({ outcome: 'unknown', why: 'unread' } as const),
  fc.constant({ outcome: 'not-applicable', why: 'at-rest' } as const),
)
const weight = fc.constantFrom(1, 2, 4)
const results = fc
  .array(fc.tuple(outcome, weight), { minLength: 1, maxLength: SIGNAL_IDS.length })
  .map((all) => all.map(([found, weighs], place): SignalResult => ({ signal: SIGNAL_IDS[place] as SignalId, weight: weighs, ...found })))

describe('how neglected an account is', () => {
  it('lies within its bounds, which lie within 0 and 100', () => {
    fc.assert(
      fc.property(results, (all) => {
        const { score, low, high } = neglectOf(all)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(100)
        expect(low).toBeLessThanOrEqual(high)
        if (score === undefined) return
        expect(low).toBeLessThanOrEqual(score + 0.05)
        expect(high).toBeGreaterThanOrEqual(score - 0.05)
      }),
    )
  })

  it('is known better, never worse, once something unknown comes to be known', () => {
    fc.assert(
      fc.property(results, outcome, (all, found) => {
        const place = all.findIndex((each) => each.outcome === 'unknown')
        if (place < 0 || found.outcome === 'unknown' || found.outcome === 'not-applicable') return
        const { weight: weighs, signal } = all[place] as SignalResult
        const then = neglectOf(all.with(place, { signal, weight: weighs, ...found }))
        const before = neglectOf(all)
        expect(then.low).toBeGreaterThanOrEqual(before.low - 1e-9)
        expect(then.high).toBeLessThanOrEqual(before.high + 1e-9)
        expect(then.known).toBeGreaterThanOrEqual(before.known)
      }),
    )
  })

  it('grows, never shrinks, when something known gets worse', () => {
    fc.assert(
      fc.property(results, fc.double({ min: 0, max: 1, noNaN: true }), (all, more) => {
        const worse = all.map((each) => (each.outcome === 'fail' ? { ...each, severity: Math.min(1, each.severity + more) } : each))
        expect(neglectOf(worse).score ?? 0).toBeGreaterThanOrEqual(neglectOf(all).score ?? 0)
      }),
    )
  })

  it('has no score where nothing is known, and any score is possible', () => {
    expect(neglectOf([{ signal: 'silence', weight: 2, outcome: 'unknown', why: 'unread' }])).toEqual({ low: 0, high: 100, known: 0 })
    expect(neglectOf([{ signal: 'silence', weight: 2, outcome: 'not-applicable', why: 'at-rest' }])).toEqual({ low: 0, high: 100, known: 0 })
  })
})

describe('the signals of an account', () => {
  const neglected = someFacts(
    { posts: everyDays(7, 40, 200), incoming: [asked(150), asked(170)], profile: { picture: 'default' } },
    { dossier: { owner: null, administrators: 1 } },
  )

  it('have points that add up to the score', () => {
    const all = signalsOf(neglected)
    const { score } = neglectOf(all)

    expect(score).toBeGreaterThan(50)
    expect(sum(all.map(({ points = 0 }) => points))).toBeCloseTo(score ?? 0, 0)
  })

  it('are all there, each once, whatever is known', () => {
    for (const facts of [neglected, someFacts(), unreadFacts({ status: 'rate-limited', detail: 'http-429' })]) {
      expect(signalsOf(facts).map(({ signal }) => signal)).toEqual(SIGNAL_IDS)
    }
  })

  it('weigh most where people are let down', () => {
    const weightOf = (id: SignalId) => signalsOf(neglected).find(({ signal }) => signal === id)?.weight ?? 0

    expect(weightOf('unanswered-questions')).toBeGreaterThan(weightOf('silence'))
    expect(weightOf('silence')).toBeGreaterThan(weightOf('profile-gaps'))
  })

  const waived = (until: string): Dossier => ({
    ...neglected.dossier,
    waivers: [{ signal: 'unanswered-questions', reason: 'answered by phone', author: 'Ms A', until, setAt: '2026-11-01T00:00:00.000Z' }],
  })

  it('are told and do not count while somebody has set them aside', () => {
    const all = signalsOf({ ...neglected, dossier: waived('2026-11-27') })
    const result = all.find(({ signal }) => signal === 'unanswered-questions')

    expect(result).toMatchObject({ outcome: 'fail', waived: { author: 'Ms A' } })
    expect(result).not.toHaveProperty('points')
    expect(neglectOf(all).score).toBeLessThan(neglectOf(signalsOf(neglected)).score ?? 0)
  })

  it('count again once that time is over', () => {
    expect(signalsOf({ ...neglected, dossier: waived('2026-11-26') })).toEqual(signalsOf(neglected))
  })
})
