import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import type { PilotResultInput } from '../../../domain/brief/told-pilots.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { trackRecord } from '../../../domain/fit/criteria/track-record.ts'
import { PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import { dayOf } from '../../../domain/shared/calendar.ts'
import { aBriefInput, anyBriefInput, briefFrom } from '../../support/briefs.ts'
import { aFitCase } from '../../support/fit-cases.ts'
import { mergePatched } from '../../support/merge-patch.ts'
import { anUnmeasuredResult, anyAchieved, anyPilotResult, aPilotResult } from '../../support/pilot-results.ts'

const assess = (input: BriefInput) => assessBrief(briefFrom(input), PUBLISHED_MODEL, { without: ['advice', 'portfolio'] })
const fitOn = (platform: string, input: BriefInput) => {
  const found = assess(input).platforms.find((one) => one.platform === platform)
  if (!found) throw new Error(`${platform} is missing`)
  return found
}
/** Results speak about days of 2026, and so does the brief. */
const briefs = anyBriefInput.map((input): BriefInput => ({ ...input, asOf: '2026-11-21' }))

describe('laws of results of pilots, for any brief', () => {
  it('a result that came further never lowers the score of its platform', () => {
    fc.assert(
      fc.property(briefs, anyPilotResult, anyAchieved, fc.integer({ min: 0, max: 20 }), (input, result, achieved, more) => {
        const further = { value: achieved.value + more / 10, low: achieved.low + more / 10, high: achieved.high + more / 10 }
        const score = (told: PilotResultInput) => fitOn(result.platform, { ...input, pilotResults: [told] }).score

        expect(score({ ...result, achieved: further })).toBeGreaterThanOrEqual(score({ ...result, achieved }))
      }),
    )
  })

  it('one more result that came as far as the one before never lowers it either', () => {
    fc.assert(
      fc.property(briefs, anyPilotResult, anyAchieved, fc.integer({ min: 0, max: 20 }), (input, result, achieved, more) => {
        const before = { ...result, endedOn: '2026-03-01', achieved }
        const after = {
          ...before,
          endedOn: '2026-09-15',
          achieved: { ...achieved, value: achieved.value + more / 10, high: achieved.high + more / 10 },
        }
        const score = (...pilotResults: PilotResultInput[]) => fitOn(result.platform, { ...input, pilotResults }).score

        expect(score(before, after)).toBeGreaterThanOrEqual(score(before))
      }),
    )
  })

  it('results on another platform change nothing here', () => {
    fc.assert(
      fc.property(briefs, fc.array(anyPilotResult, { minLength: 1, maxLength: 4 }), (input, results) => {
        const tried = new Set(results.map(({ platform }) => platform))
        const without = new Map(assess(input).platforms.map((one) => [one.platform, one]))
        for (const { rankAcceptability: _, ...one } of assess({ ...input, pilotResults: results }).platforms) {
          if (!tried.has(one.platform)) expect(without.get(one.platform)).toMatchObject(one)
        }
      }),
    )
  })

  it('the order in which they are told changes nothing', () => {
    fc.assert(
      fc.property(briefs, fc.array(anyPilotResult, { maxLength: 5 }), (input, results) => {
        expect(assess({ ...input, pilotResults: [...results].reverse() })).toEqual(assess({ ...input, pilotResults: results }))
      }),
    )
  })

  it('growing old never raises confidence nor narrows the bounds', () => {
    const judgedOn = (result: PilotResultInput, day: string) => {
      const { brief, ...rest } = aFitCase({ asOf: day, pilotResults: [result] })
      const outcome = trackRecord.evaluate({ ...rest, brief, asOf: dayOf(day) })
      if (outcome.kind !== 'scored') throw new Error('not scored')
      return outcome
    }
    fc.assert(
      fc.property(anyAchieved, fc.boolean(), (achieved, controlled) => {
        const result = aPilotResult({ achieved, controlled })
        const days = ['2026-09-15', '2027-03-14', '2027-03-15', '2028-03-15', '2040-01-01'].map((day) => judgedOn(result, day))
        days.slice(1).forEach((later, index) => {
          const earlier = days[index] as (typeof days)[number]
          expect(later.confidence).toBeLessThanOrEqual(earlier.confidence)
          expect(later.trust).toBeLessThanOrEqual(earlier.trust)
          expect(later.low).toBeLessThanOrEqual(earlier.low)
          expect(later.high).toBeGreaterThanOrEqual(earlier.high)
        })
      }),
    )
  })

  it('counterfactuals beside them do what they promised', () => {
    let offered = 0
    fc.assert(
      fc.property(fc.array(anyPilotResult, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 8 }), (results, hoursPerWeek) => {
        const reach = { observedReach: [{ audience: 'home decorators', share: 0.02, source: 'survey' }] }
        const input = aBriefInput({
          capacity: { ...aBriefInput().capacity, hoursPerWeek },
          pilotResults: results.map((one) => ({ ...one, ...reach })),
        })
        for (const { platform, counterfactuals } of assessBrief(briefFrom(input), PUBLISHED_MODEL, { without: ['portfolio'] }).platforms)
          for (const { patch, score, verdict } of counterfactuals) {
            offered++
            expect(fitOn(platform, mergePatched(input, patch))).toMatchObject({ score, verdict })
          }
      }),
      { numRuns: 8 },
    )
    expect(offered).toBeGreaterThan(0)
  })

  it('no results at all are the same as none told', () => {
    fc.assert(fc.property(briefs, (input) => expect(assess({ ...input, pilotResults: [] })).toEqual(assess(input))))
  })
})

describe('pilots without a conclusion', () => {
  const open = (endedOn: string, changes: Partial<PilotResultInput> = {}) =>
    aPilotResult({ outcome: 'iterated', achieved: { value: 0.5, low: -0.5, high: 1.5 }, endedOn, ...changes })
  const found = (...pilotResults: readonly PilotResultInput[]) =>
    assess(aBriefInput({ pilotResults })).findings.find(({ reason }) => reason.code === 'pilots-inconclusive')

  it.each<{ why: string; results: readonly PilotResultInput[]; expected: boolean }>([
    { why: 'once is allowed', results: [open('2026-03-01')], expected: false },
    { why: 'twice is not', results: [open('2026-03-01'), open('2026-09-01')], expected: true },
    { why: 'one that was never measured concluded nothing either', results: [open('2026-03-01'), anUnmeasuredResult()], expected: true },
    { why: 'on two platforms, once on each', results: [open('2026-03-01'), open('2026-09-01', { platform: 'tiktok' })], expected: false },
    { why: 'the newest one concluded', results: [open('2026-01-01'), open('2026-03-01'), aPilotResult()], expected: false },
    { why: 'one between them did', results: [open('2026-01-01'), aPilotResult({ endedOn: '2026-02-01' }), open('2026-03-01')], expected: false },
    { why: 'the channel is closed already', results: [open('2026-03-01'), open('2026-09-01', { outcome: 'closed' })], expected: false },
  ])('are said to be enough: $expected, $why', ({ results, expected }) => expect(found(...results) !== undefined).toBe(expected))

  it('are named by platform', () => {
    expect(found(open('2026-03-01'), open('2026-09-01'))).toMatchObject({
      severity: 'medium',
      platforms: ['pinterest'],
      reason: { params: { platforms: ['pinterest'] } },
    })
  })
})

describe('a request that claims a pilot succeeded', () => {
  const answer = (...pilotResults: readonly PilotResultInput[]) => {
    const [request] = assess(aBriefInput({ uses: [], requests: [{ platform: 'pinterest', motives: ['pilot-succeeded'] }], pilotResults })).requests
    if (!request) throw new Error('no answer')
    return request
  }
  const missed = aPilotResult({ outcome: 'rolled-back', achieved: { value: 0.1, low: -0.5, high: 0.6 } })

  it('has its use shown by a result that was adopted', () => {
    expect(answer(aPilotResult()).decision).toMatchObject({ essentials: { use: { state: 'met', evidence: 1 } } })
  })

  it('is told which one missed: its use is not shown, and the argument says so', () => {
    const { decision, pushback } = answer(missed)
    const note = { code: 'request.pilot-missed', params: { platform: 'pinterest', name: 'Product boards', endedOn: '2026-09-15' } }

    expect(decision.essentials.use.state).not.toBe('met')
    expect(decision.notes).toContainEqual(note)
    expect(pushback.argument).toContainEqual(note)
    expect(decision.merit).toBeLessThan(answer(aPilotResult()).decision.merit)
  })

  it('is told nothing where nobody claims it', () => {
    const [request] = assess(aBriefInput({ requests: [{ platform: 'pinterest', motives: ['buzz'] }], pilotResults: [missed] })).requests
    expect(request?.decision.notes.map(({ code }) => code)).not.toContain('request.pilot-missed')
  })
})
