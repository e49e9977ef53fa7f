import { describe, expect, it } from '@jest/globals'
import { type BriefFaultCode, type BriefInput, readBrief } from '../../../domain/brief/read-brief.ts'
import type { PilotResultInput } from '../../../domain/brief/told-pilots.ts'
import { aBrief, aBriefInput, TODAY } from '../../support/briefs.ts'
import { aPilotResult } from '../../support/pilot-results.ts'

const met = (audience: string, share: number) => ({ observedReach: [{ audience, share, source: 'survey of September' }] })
const audiences = (observedReach: NonNullable<BriefInput['audiences']>[number]['observedReach'] = {}) => [
  { name: 'Home decorators', country: 'FR', observedReach },
]
const reachIn = (input: Partial<BriefInput>) => {
  const brief = aBrief(input)
  return brief.audiences.known ? brief.audiences.value[0]?.observedReach : undefined
}
const gradeIn = (pilotResults: readonly PilotResultInput[], evidence?: 'asserted' | 'source-named') => {
  const motive = evidence ? { motive: 'pilot-succeeded' as const, evidence } : ('pilot-succeeded' as const)
  const [request] = aBrief({ requests: [{ platform: 'pinterest', motives: [motive] }], pilotResults }).requests
  return request?.motives.known ? request.motives.value[0]?.grade : undefined
}

describe('results of pilots in a brief', () => {
  it.each<{ why: string; results: readonly PilotResultInput[]; pointer: string; code: BriefFaultCode; found?: string }>([
    {
      why: 'the value is above its bounds',
      results: [aPilotResult({ achieved: { value: 3, low: 0, high: 2 } })],
      pointer: '/pilotResults/0/achieved',
      code: 'achieved-not-ordered',
    },
    {
      why: 'the bounds are reversed',
      results: [aPilotResult({ achieved: { value: 1, low: 2, high: 0 } })],
      pointer: '/pilotResults/0/achieved',
      code: 'achieved-not-ordered',
    },
    {
      why: 'February has no 30th',
      results: [aPilotResult({ endedOn: '2026-02-30' })],
      pointer: '/pilotResults/0/endedOn',
      code: 'date-impossible',
    },
    {
      why: 'nor has the re-test',
      results: [aPilotResult({ retestOn: '2027-02-30' })],
      pointer: '/pilotResults/0/retestOn',
      code: 'date-impossible',
    },
    {
      why: 'it ends after the day of the brief',
      results: [aPilotResult(), aPilotResult({ endedOn: '2026-11-22' })],
      pointer: '/pilotResults/1/endedOn',
      code: 'date-to-come',
      found: '2026-11-22',
    },
    {
      why: 'it is tested again on the day it ends',
      results: [aPilotResult({ retestOn: '2026-09-15' })],
      pointer: '/pilotResults/0/retestOn',
      code: 'retest-not-after-end',
      found: '2026-09-15',
    },
    {
      why: 'the same pilot twice',
      results: [aPilotResult({ pilotId: 'plt_1' }), aPilotResult({ pilotId: 'plt_1', name: 'again' })],
      pointer: '/pilotResults/1/pilotId',
      code: 'pilot-repeated',
    },
    {
      why: 'the same audience twice',
      results: [aPilotResult({ observedReach: [...met('Press', 0.1).observedReach, ...met('press ', 0.2).observedReach] })],
      pointer: '/pilotResults/0/observedReach/1/audience',
      code: 'audience-repeated',
    },
    {
      why: 'a platform that nobody described',
      results: [aPilotResult({ platform: 'own-quartier' })],
      pointer: '/pilotResults/0/platform',
      code: 'platform-not-described',
      found: 'own-quartier',
    },
  ])('are refused ($code): $why', ({ results, why: _, ...fault }) => {
    expect(readBrief(aBriefInput({ pilotResults: results }), TODAY)).toEqual({ ok: false, faults: [fault] })
  })

  it('are told of x as of twitter, newest first, and are none where none are told', () => {
    const results = [aPilotResult({ platform: 'x', endedOn: '2026-01-10' }), aPilotResult({ endedOn: '2026-05-10' })]

    expect(aBrief({ pilotResults: results }).pilotResults.map(({ platform }) => platform)).toEqual(['pinterest', 'twitter'])
    expect(aBrief().pilotResults).toEqual([])
  })
})

describe('an audience that was met in a pilot', () => {
  const result = aPilotResult(met('HOME  decorators', 0.3))

  it('counts as observed there, by a name that reads the same', () => {
    expect(reachIn({ audiences: audiences({ tiktok: 0.1 }), pilotResults: [result] })).toEqual({ pinterest: 0.3, tiktok: 0.1 })
  })
  it('gives way to what the brief itself says', () => {
    expect(reachIn({ audiences: audiences({ pinterest: 0.05 }), pilotResults: [result] })).toEqual({ pinterest: 0.05 })
  })
  it('is that of the newer of two', () => {
    const older = aPilotResult({ ...met('Home decorators', 0.6), endedOn: '2026-08-01' })
    expect(reachIn({ audiences: audiences(), pilotResults: [older, result] })).toEqual({ pinterest: 0.3 })
  })
  it.each([
    { why: 'its result is stale', changes: { retestOn: '2026-11-21' } },
    { why: 'it is another one', changes: met('Journalists', 0.3) },
  ])('does not count where $why', ({ changes }) => {
    expect(reachIn({ audiences: audiences(), pilotResults: [{ ...result, ...changes }] })).toEqual({})
  })
})

describe('“a pilot succeeded”', () => {
  const miss = { value: 0.1, low: -0.5, high: 0.6 }

  it.each<{ why: string; results: readonly PilotResultInput[]; evidence?: 'asserted' | 'source-named'; grade: string }>([
    { why: 'a fresh one that was adopted shows a gain', results: [aPilotResult()], evidence: 'asserted', grade: 'measured' },
    { why: 'it was not adopted', results: [aPilotResult({ outcome: 'parked' })], evidence: 'asserted', grade: 'asserted' },
    { why: 'it is stale', results: [aPilotResult({ retestOn: '2026-11-01' })], evidence: 'asserted', grade: 'asserted' },
    { why: 'another platform was tried', results: [aPilotResult({ platform: 'tiktok' })], evidence: 'source-named', grade: 'source-named' },
    { why: 'no gain was shown', results: [aPilotResult({ achieved: { ...miss, high: 2 } })], evidence: 'source-named', grade: 'source-named' },
    { why: 'the newest one missed', results: [aPilotResult({ endedOn: '2026-05-01' }), aPilotResult({ achieved: miss })], grade: 'asserted' },
    { why: 'nobody tells a result', results: [], grade: 'measured' },
  ])('is $grade: $why', ({ results, evidence, grade }) => expect(gradeIn(results, evidence)).toBe(grade))
})
