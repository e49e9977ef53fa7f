import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { parameterConfidence } from '../../../domain/catalogue/ageing.ts'
import type { PlatformProfile, ReachFigure } from '../../../domain/catalogue/platform-profile.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { FALLBACK_DISCOUNT, HIGHEST_PUBLISHED_SHARE } from '../../../domain/fit/audience-figures.ts'
import { audienceShare } from '../../../domain/fit/audience-share.ts'
import { audienceAbsent } from '../../../domain/fit/vetoes/audience-absent.ts'
import { dayOf } from '../../../domain/shared/calendar.ts'
import { TODAY } from '../../support/briefs.ts'
import { aFitCase, aProfile } from '../../support/fit-cases.ts'

type AudienceInput = NonNullable<BriefInput['audiences']>[number]

const figure = (value: number) => ({ value, unit: 'share', basis: 'judgement' as const, evidence: [], reviewedOn: TODAY })
const reachIn = (geography: ReachFigure['geography'], value: number): ReachFigure => ({ ...figure(value), geography })
const withAudience = (audience: Partial<PlatformProfile['audience']>) =>
  aProfile({ ageRules: [], audience: { reach: [], ageSkew: [], contexts: {}, ...audience } })

const shareOf = (
  audience: Partial<AudienceInput>,
  profile: PlatformProfile,
  organisation: BriefInput['organisation'] = { name: 'A', kind: 'b2c' },
) => {
  const { brief, asOf } = aFitCase({ organisation, audiences: [{ name: 'A', ...audience }] }, profile)
  const asked = brief.audiences.known ? brief.audiences.value[0] : undefined
  if (!asked) throw new Error('there is one audience')
  return audienceShare(asked, profile, brief, asOf)
}

describe('the age of an audience', () => {
  const { ageSkew } = PLATFORMS.tiktok.audience
  const tiktok = withAudience({ reach: [reachIn('FR', 0.3)], ageSkew })
  const at = (ageMin: number | undefined, ageMax: number | undefined) =>
    shareOf({ country: 'FR', ...(ageMin === undefined ? {} : { ageMin }), ...(ageMax === undefined ? {} : { ageMax }) }, tiktok)?.share ?? Number.NaN
  const young = ageSkew[0]?.index.value ?? Number.NaN
  const old = ageSkew[1]?.index.value ?? Number.NaN

  it.each([
    { from: 30, to: 64, index: 1, why: 'nobody measured these years' },
    { from: 18, to: 29, index: young, why: 'one band' },
    { from: 28, to: 31, index: (2 * young + 2) / 4, why: 'half of it inside the band' },
    { from: 60, to: undefined, index: (5 + 26 * old) / 31, why: 'up to 90' },
    { from: undefined, to: 29, index: young, why: 'from 18 on' },
    { from: 95, to: undefined, index: old, why: 'older than the usual end' },
    { from: undefined, to: 15, index: young, why: 'leaning as the youngest adults do' },
    { from: 14, to: 31, index: (4 * young + 12 * young + 2) / 18, why: 'minors and adults' },
  ])('$from to $to has the index $index: $why', ({ from, to, index }) => {
    expect(at(from, to)).toBeCloseTo(0.3 * index, 12)
  })

  it('moves the share, one year wider, by no more than the weight of that year', () => {
    const steepest = Math.max(...ageSkew.map(({ index }) => index.value))

    fc.assert(
      fc.property(fc.integer({ min: 13, max: 80 }), fc.integer({ min: 0, max: 40 }), (from, years) => {
        const to = Math.min(98, from + years)
        const moved = Math.abs(at(from, to + 1) - at(from, to))
        return moved <= (0.3 * steepest) / (to + 1 - from + 1) + 1e-12
      }),
    )
  })

  it('never makes a published share say everybody', () => {
    const crowded = withAudience({ reach: [reachIn('FR', 1)] })

    expect(shareOf({ country: 'FR' }, crowded)?.share).toBe(HIGHEST_PUBLISHED_SHARE.value)
    expect(shareOf({ country: 'FR', ageMin: 18, ageMax: 29 }, { ...crowded, audience: { ...crowded.audience, ageSkew } })?.share).toBe(0.95)
    expect(shareOf({ country: 'FR', observedReach: { pinterest: 1 } }, crowded)?.share).toBe(1)
  })
})

describe('the place of a figure', () => {
  const both = withAudience({ contexts: { journalists: [reachIn('world', 0.51), reachIn('FR', 0.28)] } })

  it.each([
    { audience: { country: 'FR' }, share: 0.28, geography: 'FR', discounted: false, why: 'the own country' },
    { audience: { country: 'JP' }, share: 0.51, geography: 'world', discounted: true, why: 'somewhere else' },
    { audience: {}, share: 0.51, geography: 'world', discounted: true, why: 'nobody named a country' },
  ])('of a special public is $geography for $audience: $why', ({ audience, share, geography, discounted }) => {
    const confidence = parameterConfidence(figure(share), dayOf(TODAY)) * (discounted ? FALLBACK_DISCOUNT.value : 1)

    expect(shareOf({ context: 'journalists', ...audience }, both)).toMatchObject({ origin: 'measured-context', share, geography, confidence })
  })

  it('of a special public may be any, for want of a nearer one', () => {
    expect(shareOf({ context: 'journalists', country: 'JP' }, PLATFORMS.twitter)).toMatchObject({ share: 0.54, geography: 'FR' })
  })

  it.each([
    { platform: PLATFORMS.instagram, share: 0.28 },
    { platform: PLATFORMS.facebook, share: 0.52 },
    { platform: PLATFORMS.twitter, share: 0.54 },
    { platform: PLATFORMS.linkedin, share: 0.59 },
  ])('of French journalists on $platform.id is the French one', ({ platform, share }) => {
    expect(shareOf({ context: 'journalists', country: 'FR' }, platform)).toMatchObject({ share, geography: 'FR' })
  })

  it('is told apart when nobody named a country', () => {
    const world = withAudience({ reach: [reachIn('world', 0.3)] })

    expect(shareOf({}, world)).toMatchObject({ origin: 'no-country', geography: 'world' })
    expect(shareOf({ country: 'JP' }, world)).toMatchObject({ origin: 'published-elsewhere' })
    expect(shareOf({}, world, { name: 'A', kind: 'b2c', country: 'JP' })).toMatchObject({ origin: 'published-elsewhere' })
  })
})

describe('an absent audience', () => {
  const few = reachIn('FR', 0.01)
  const fires = (audience: Partial<AudienceInput>, changes: Partial<PlatformProfile['audience']>) =>
    audienceAbsent.evaluate(
      aFitCase({ organisation: { name: 'A', kind: 'b2c' }, audiences: [{ name: 'A', ...audience }] }, withAudience(changes)),
    ) !== undefined

  it.each([
    { audience: { country: 'FR' }, reach: [few], fires: true, why: 'published for the own country' },
    { audience: { country: 'FR' }, reach: [{ ...few, bound: 'upper' as const }], fires: true, why: 'at most that few' },
    { audience: { country: 'FR' }, reach: [{ ...few, bound: 'lower' as const }], fires: false, why: 'at least that few' },
    { audience: { country: 'DE' }, reach: [reachIn('EU', 0.01)], fires: false, why: 'measured elsewhere' },
    { audience: {}, reach: [reachIn('world', 0.01)], fires: false, why: 'nobody named a country' },
    { audience: { country: 'DE', observedReach: { pinterest: 0.01 } }, reach: [], fires: true, why: 'they measured it themselves' },
  ])('vetoes $fires: $why', ({ audience, reach, fires: expected }) => {
    expect(fires(audience, { reach })).toBe(expected)
  })

  it('is not concluded from a study of a special public', () => {
    expect(fires({ country: 'FR', context: 'journalists' }, { contexts: { journalists: [few] } })).toBe(false)
  })
})
