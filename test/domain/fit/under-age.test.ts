import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { audienceShare } from '../../../domain/fit/audience-share.ts'
import { audienceReach } from '../../../domain/fit/criteria/audience-reach.ts'
import { VERDICTS } from '../../../domain/fit/verdict.ts'
import { underAge, underAgeAlone } from '../../../domain/fit/vetoes/under-age.ts'
import { aBrief } from '../../support/briefs.ts'
import { aFitCase } from '../../support/fit-cases.ts'

type AudienceInput = NonNullable<BriefInput['audiences']>[number]
type Platform = keyof typeof PLATFORMS

const CHILDREN: AudienceInput = { name: 'Pupils', country: 'FR', ageMin: 6, ageMax: 11 }
const PARENTS: AudienceInput = { name: 'Parents', country: 'FR', ageMin: 28, ageMax: 50 }

const caseOf = (platform: Platform, ...audiences: AudienceInput[]) => aFitCase({ audiences }, PLATFORMS[platform])
const shareOf = (platform: Platform, audience: Partial<AudienceInput>) => {
  const { brief, profile, asOf } = caseOf(platform, { name: 'A', country: 'FR', ...audience })
  const asked = brief.audiences.known ? brief.audiences.value[0] : undefined
  if (!asked) throw new Error('there is one audience')
  return audienceShare(asked, profile, brief, asOf)
}
const verdictsOf = (audiences: readonly AudienceInput[]) =>
  new Map(assessBrief(aBrief({ audiences: [...audiences] })).platforms.map((one) => [one.platform, one]))

describe('an audience that is too young', () => {
  it.each([
    { platform: 'tiktok', audiences: [CHILDREN], fires: 'under-age.barred', why: 'all are under 13' },
    {
      platform: 'facebook',
      audiences: [{ ...CHILDREN, observedReach: { facebook: 0.4 } }],
      fires: 'under-age.barred',
      why: 'whatever they measured',
    },
    {
      platform: 'discord',
      audiences: [{ ...CHILDREN, ageMax: 14 }],
      fires: 'under-age.barred',
      why: 'under the age of consent that its terms ask for',
    },
    { platform: 'discord', audiences: [{ ...CHILDREN, country: 'US', ageMax: 14 }], fires: undefined, why: 'not under that of another country' },
    { platform: 'tiktok', audiences: [CHILDREN, PARENTS], fires: undefined, why: 'the parents may be there' },
    { platform: 'tiktok', audiences: [{ ...CHILDREN, ageMax: 13 }], fires: undefined, why: 'the oldest may be there' },
    { platform: 'tiktok', audiences: [{ name: 'Pupils', country: 'FR' }], fires: undefined, why: 'no age was told' },
    { platform: 'tiktok', audiences: [{ name: 'Pupils', country: 'FR', ageMin: 6 }], fires: undefined, why: 'no upper age was told' },
    { platform: 'youtube', audiences: [CHILDREN], fires: 'under-age-alone.with-parents', why: 'parents may set it up' },
    { platform: 'mastodon', audiences: [CHILDREN], fires: 'under-age-alone.with-parents', why: 'the law asks for the parents' },
    { platform: 'blog', audiences: [CHILDREN], fires: undefined, why: 'anybody may read' },
  ] as const satisfies readonly { platform: Platform; audiences: readonly AudienceInput[]; fires: string | undefined; why: string }[])(
    'meets $fires on $platform: $why',
    ({ platform, audiences, fires }) => {
      const fitCase = caseOf(platform, ...audiences)

      expect((underAge.evaluate(fitCase) ?? underAgeAlone.evaluate(fitCase))?.reason.code).toBe(fires)
    },
  )

  it('cites the terms, and names their age', () => {
    const veto = underAge.evaluate(caseOf('tiktok', CHILDREN))

    expect(veto).toEqual({ reason: { code: 'under-age.barred', params: { minimumAge: 13, minimumAgeBy: 'terms' } }, evidence: ['tt-terms-age'] })
  })

  it('is advised nowhere but in a place of one’s own', () => {
    const platforms = verdictsOf([CHILDREN])

    for (const { platform, verdict } of platforms.values())
      if (PLATFORMS[platform as Platform].ageRules) expect([platform, verdict]).toEqual([platform, expect.stringMatching(/wait|decline/)])
  })

  it('is never answered by a change of ages', () => {
    const changes = [...verdictsOf([CHILDREN]).values()].flatMap(({ counterfactuals }) => counterfactuals)
    const audiences = changes.flatMap(({ patch }) => (patch as { readonly audiences?: readonly AudienceInput[] }).audiences ?? [])

    expect(changes.length).toBeGreaterThan(0)
    for (const { ageMin, ageMax } of audiences) expect({ ageMin, ageMax }).toEqual({ ageMin: CHILDREN.ageMin, ageMax: CHILDREN.ageMax })
  })

  it('never gets a better verdict than the same audience grown up', () => {
    const grown = verdictsOf([{ ...CHILDREN, ageMin: 18, ageMax: 29 }])

    for (const [platform, { verdict }] of verdictsOf([CHILDREN]))
      if (PLATFORMS[platform as Platform].ageRules)
        expect(VERDICTS.indexOf(verdict)).toBeGreaterThanOrEqual(VERDICTS.indexOf(grown.get(platform)?.verdict ?? 'decline'))
  })
})

describe('an audience of which part is too young', () => {
  it('counts only those who are old enough, and says so', () => {
    const old = shareOf('tiktok', { ageMin: 13, ageMax: 17 })
    const all = shareOf('tiktok', { ageMin: 8, ageMax: 17 })

    expect(all?.share).toBeCloseTo(((old?.share ?? Number.NaN) * 5) / 10, 12)
    expect(all?.high).toBeCloseTo(((old?.high ?? Number.NaN) * 5) / 10, 12)
    expect(all?.leftOut).toEqual({ age: 13, by: 'terms' })
    expect(old?.leftOut).toBeUndefined()
  })

  it('can be no larger than those who are old enough, whatever was measured', () => {
    expect(shareOf('tiktok', { ageMin: 8, ageMax: 17, observedReach: { tiktok: 0.9 } })).toMatchObject({ origin: 'observed', share: 5 / 10 })
    expect(shareOf('tiktok', { ageMin: 8, ageMax: 17, observedReach: { tiktok: 0.2 } })).toMatchObject({ origin: 'observed', share: 0.2 })
  })

  it('lies, once its ages are told, within what was possible before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Platform>('tiktok', 'facebook', 'instagram', 'youtube', 'linkedin', 'discord', 'pinterest', 'mastodon', 'telegram'),
        fc.integer({ min: 4, max: 40 }),
        fc.integer({ min: 0, max: 30 }),
        (platform, ageMin, years) => {
          const open = shareOf(platform, {})
          const told = shareOf(platform, { ageMin, ageMax: ageMin + years })
          return !open || !told || (told.low >= open.low - 1e-12 && told.high <= open.high + 1e-12 && told.low <= told.high)
        },
      ),
    )
  })
})

describe('people under 18', () => {
  it.each([
    { platform: 'facebook', ages: [15, 17], share: 0.32, geography: 'US', why: 'asked in the United States' },
    { platform: 'tiktok', ages: [15, 17], share: 0.63, geography: 'US', why: 'asked in the United States' },
    { platform: 'tiktok', ages: [13, 14], share: 0.3, geography: 'FR', why: 'asked in their own country' },
    { platform: 'tiktok', ages: [13, 15], share: 0.63, geography: 'US', why: 'asked at more of their ages' },
  ] as const)('of $ages are met on $platform at the rate of those who were $why', ({ platform, ages, share, geography }) => {
    const [ageMin, ageMax] = ages

    expect(shareOf(platform, { ageMin, ageMax, context: 'consumer' })).toMatchObject({ origin: 'minors-measured', share, geography })
  })

  it('of 14 to 18 are met on TikTok sooner than on Facebook', () => {
    const [tiktok, facebook] = (['tiktok', 'facebook'] as const).map((platform) => shareOf(platform, { ageMin: 14, ageMax: 18 }))

    expect(tiktok?.origin).toBe('minors-measured')
    expect(tiktok?.share).toBeGreaterThan(facebook?.share ?? 1)
  })

  it('whom nobody asked stay open, and are never shown as the adults are', () => {
    const outcome = audienceReach.evaluate(caseOf('pinterest', { name: 'Pupils', country: 'FR', ageMin: 15, ageMax: 18 }))

    expect(outcome).toMatchObject({
      kind: 'unknown',
      low: 0,
      reason: { code: 'audience-reach.minors', params: { skewBy: 'age', skewGeography: 'US' } },
    })
  })
})

describe('a network that is used for work', () => {
  it('says of people at work no less than of adults', () => {
    const [buyers, anybody] = (['professional', 'consumer'] as const).map((context) => shareOf('linkedin', { ageMin: 30, ageMax: 49, context }))

    expect(buyers?.origin).toBe('professional-use')
    expect(buyers?.share).toBe(anybody?.share)
    expect(buyers?.low).toBe(anybody?.low)
    expect(buyers?.high).toBeGreaterThan(anybody?.high ?? 1)
  })
})
