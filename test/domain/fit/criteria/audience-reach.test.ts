import { describe, expect, it } from '@jest/globals'
import type { BriefInput } from '../../../../domain/brief/read-brief.ts'
import type { PlatformProfile, ReachFigure } from '../../../../domain/catalogue/platform-profile.ts'
import { audienceReach } from '../../../../domain/fit/criteria/audience-reach.ts'
import { aFitCase, aProfile } from '../../../support/fit-cases.ts'

const figure = (value: number) => ({ value, unit: 'share', basis: 'judgement' as const, evidence: [], reviewedOn: '2026-11-21' })
const skew = (value: number) => ({ ...figure(value), measuredIn: 'FR' as const })
const reachIn = (geography: ReachFigure['geography'], value: number): ReachFigure => ({ ...figure(value), geography })
const profile = (audience: Partial<PlatformProfile['audience']>) => aProfile({ audience: { reach: [], ageSkew: [], contexts: {}, ...audience } })
const judged = (audience: NonNullable<BriefInput['audiences']>[number], of: PlatformProfile) =>
  audienceReach.evaluate(aFitCase({ audiences: [audience] }, of))

describe('audience reach', () => {
  it.each([
    { share: 0, expected: 0, why: 'nobody' },
    { share: 0.2, expected: 0.2 / 0.5, why: 'half of an audience is enough for one channel' },
    { share: 0.5, expected: 1, why: 'half' },
    { share: 1, expected: 1, why: 'more than half earns nothing extra' },
  ])('$share of the audience scores $expected: $why', ({ share, expected }) => {
    expect(judged({ name: 'A', observedReach: { pinterest: share } }, profile({}))).toMatchObject({ kind: 'scored', value: expected, confidence: 1 })
  })

  it('believes the organisation before a study of that public, and that before a country', () => {
    const all = profile({ reach: [reachIn('FR', 0.1)], contexts: { journalists: [reachIn('world', 0.9), reachIn('FR', 0.3)] } })

    expect(judged({ name: 'A', country: 'FR', context: 'journalists', observedReach: { pinterest: 0.2 } }, all)).toMatchObject({
      value: 0.4,
      reason: { code: 'audience-reach.observed' },
    })
    expect(judged({ name: 'A', country: 'FR', context: 'journalists' }, all)).toMatchObject({
      value: 0.6,
      reason: { code: 'audience-reach.measured-context', params: { geography: 'FR' } },
    })
    expect(judged({ name: 'A', country: 'FR', context: 'consumer' }, all)).toMatchObject({ value: 0.2, reason: { code: 'audience-reach.published' } })
  })

  it.each([
    { country: 'FR', reach: ['FR', 'EU', 'world', 'US'], used: 'FR', why: 'the own country' },
    { country: 'DE', reach: ['FR', 'EU', 'world', 'US'], used: 'EU', why: 'the union of the country' },
    { country: 'CH', reach: ['FR', 'EU', 'world', 'US'], used: 'EU', why: 'a neighbour of the union' },
    { country: 'GB', reach: ['US', 'EU', 'world'], used: 'EU', why: 'the union is nearer' },
    { country: 'GB', reach: ['EU', 'GB'], used: 'GB', why: 'the own country, under its ISO code' },
    { country: 'GB', reach: ['world', 'US'], used: 'US', why: 'nearer than the world' },
    { country: 'CA', reach: ['EU', 'world', 'US'], used: 'US', why: 'the neighbour' },
    { country: 'JP', reach: ['FR', 'EU', 'US', 'world'], used: 'world', why: 'no union' },
    { country: 'JP', reach: ['EU', 'US'], used: 'US', why: 'counted among all adults' },
    { country: 'JP', reach: ['FR', 'EU'], used: 'EU', why: 'the last resort' },
    { country: 'FR', reach: ['US'], used: 'US', why: 'the only one there is' },
  ] as const)('takes the figure of $used for $country: $why, and says when it is not its own', ({ country, reach, used }) => {
    const outcome = judged({ name: 'A', country }, profile({ reach: reach.map((geography) => reachIn(geography, 0.1)) }))

    expect(outcome.reason).toMatchObject({
      code: used === country ? 'audience-reach.published' : 'audience-reach.published-elsewhere',
      params: { geography: used },
    })
  })

  it('says when nobody named a country', () => {
    const outcome = audienceReach.evaluate(
      aFitCase({ organisation: { name: 'Lumen', kind: 'b2c' }, audiences: [{ name: 'A' }] }, profile({ reach: [reachIn('world', 0.1)] })),
    )

    expect(outcome.reason).toEqual({ code: 'audience-reach.no-country', params: { audience: 'A', share: 0.1, geography: 'world', bound: '' } })
  })

  it('knows nothing of minors from figures of adults, whatever they are', () => {
    const teenagers = aFitCase({ audiences: [{ name: 'A', country: 'FR', ageMin: 13, ageMax: 17 }] }, profile({ reach: [reachIn('FR', 0.4)] }))

    expect(audienceReach.evaluate(teenagers)).toMatchObject({ kind: 'unknown', low: 0, high: 1, reason: { code: 'audience-reach.minors' } })
  })

  it('keeps a figure of another place open both ways, one of a neighbour less', () => {
    const range = (geography: 'world' | 'EU') => {
      const outcome = audienceReach.evaluate(
        aFitCase(
          { audiences: [{ name: 'A', country: 'FR', ageMin: 20, ageMax: 60, womenShare: 0.5, context: 'consumer' }] },
          profile({ reach: [reachIn(geography, 0.2)] }),
        ),
      )
      return outcome.kind === 'scored' ? [outcome.low, outcome.value, outcome.high].map((one) => Math.round(100 * one)) : undefined
    }

    expect(range('world')).toEqual([16, 40, 100])
    expect(range('EU')).toEqual([27, 40, 60])
  })

  it('gives a place of one’s own no readers to begin with', () => {
    const own = { ...aFitCase({ audiences: [{ name: 'A', country: 'FR', ageMin: 20, ageMax: 60 }] }, profile({ reach: [reachIn('FR', 0.4)] })) }
    const outcome = audienceReach.evaluate({ ...own, profile: { ...own.profile, owned: true } })

    expect(outcome).toMatchObject({ low: 0, reason: { code: 'audience-reach.potential' } })
  })

  it('shifts a level by age and gender, never above everybody', () => {
    const skewed = profile({
      reach: [reachIn('FR', 0.3)],
      ageSkew: [
        { ageMin: 18, ageMax: 29, index: skew(1.5) },
        { ageMin: 30, ageMax: 90, index: skew(0.5) },
      ],
      womenSkew: skew(1.6),
      menSkew: skew(0.4),
    })

    expect(judged({ name: 'A', country: 'FR', ageMin: 18, ageMax: 29 }, skewed)).toMatchObject({ value: (0.3 * 1.5) / 0.5 })
    expect(judged({ name: 'A', country: 'FR', ageMin: 20, ageMax: 39 }, skewed)).toMatchObject({ value: (0.3 * (10 * 1.5 + 10 * 0.5)) / 20 / 0.5 })
    expect(judged({ name: 'A', country: 'FR', womenShare: 0.25 }, skewed)).toMatchObject({ value: (0.3 * (0.25 * 1.6 + 0.75 * 0.4)) / 0.5 })
  })

  it('stays unknown without any figure, and without any audience', () => {
    expect(judged({ name: 'A', country: 'FR' }, profile({}))).toMatchObject({ kind: 'unknown', reason: { code: 'audience-reach.no-figure' } })
    expect(audienceReach.evaluate(aFitCase({ audiences: [] }))).toMatchObject({ kind: 'unknown', reason: { code: 'audience-reach.unknown' } })
  })
})
