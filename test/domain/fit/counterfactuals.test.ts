import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import type { PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { assessBrief, type BriefAssessment } from '../../../domain/fit/assess-brief.ts'
import type { Counterfactual } from '../../../domain/fit/counterfactuals/counterfactuals.ts'
import { firstIndex } from '../../../domain/fit/counterfactuals/search.ts'
import { PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import { VERDICT_RULES, VERDICTS, type Verdict } from '../../../domain/fit/verdict.ts'
import { aBriefInput, anyBriefInput, briefFrom, onceForEach } from '../../support/briefs.ts'
import { mergePatched } from '../../support/merge-patch.ts'

const advised = onceForEach((input: BriefInput): BriefAssessment => assessBrief(briefFrom(input), PUBLISHED_MODEL, { without: ['portfolio'] }))
const plain = (input: BriefInput): BriefAssessment => assessBrief(briefFrom(input), PUBLISHED_MODEL, { without: ['advice', 'portfolio'] })
const on = (assessment: BriefAssessment, platform: PlatformId) => {
  const found = assessment.platforms.find((one) => one.platform === platform)
  if (!found) throw new Error(`${platform} is missing`)
  return found
}
const isBetter = (verdict: Verdict, than: Verdict) => VERDICTS.indexOf(verdict) < VERDICTS.indexOf(than)

/** Every counterfactual of a brief, with the verdict and the score it lifts. */
type Offered = { readonly platform: PlatformId; readonly from: Verdict; readonly before: number; readonly offer: Counterfactual }
const offered = (input: BriefInput): readonly Offered[] =>
  advised(input).platforms.flatMap(({ platform, score, verdict, counterfactuals }) =>
    counterfactuals.map((offer) => ({ platform, from: verdict, before: score, offer })),
  )

describe('counterfactuals, for any brief', () => {
  it('every one does what it promised when the patched request is assessed', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { platform, from, before, offer } of offered(input)) {
          const { score, verdict } = on(plain(mergePatched(input, offer.patch)), platform)
          expect({ platform, score, verdict }).toEqual({ platform, score: offer.score, verdict: offer.verdict })
          expect(isBetter(verdict, from)).toBe(true)
          expect(score).toBeGreaterThanOrEqual(before)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('none is offered where the verdict is adopt, nor against an own rule or a law', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { verdict, vetoes, counterfactuals } of advised(input).platforms) {
          const bound = vetoes.some(({ veto }) => veto === 'excluded-by-constraint' || veto === 'ownership-required' || veto === 'legal-exposure')
          if (verdict === 'adopt' || bound) expect(counterfactuals).toEqual([])
        }
      }),
    )
  })

  it('changes one or two things, each offer for a better verdict than the one before', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { verdict, counterfactuals } of advised(input).platforms) {
          counterfactuals.reduce((before, offer) => {
            expect(isBetter(offer.verdict, before)).toBe(true)
            return offer.verdict
          }, verdict)
          for (const { levers } of counterfactuals) expect([1, 2]).toContain(new Set(levers).size)
        }
      }),
    )
  })

  it('a measurement is said to confirm where points are enough, and to show where they are not', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { score, vetoes, counterfactuals } of advised(input).platforms) {
          for (const { levers, reason, score: after, verdict } of counterfactuals) {
            const confirms = reason.code === 'counterfactual.confirmed'
            const enough = score >= VERDICT_RULES[verdict === 'adopt' ? 'adoptFrom' : 'pilotFrom'].value
            if (confirms) expect({ levers, verdict, vetoes, enough }).toEqual({ ...CONFIRMATION, verdict })
            // What is measured may leave the score where it was, and open more of what could still come.
            else if (levers.join() === 'measured-audience' && vetoes.length === 0) expect(after).toBeGreaterThanOrEqual(score)
          }
        }
      }),
    )
  })

  it('half an hour less, or one per cent less, would not lift the verdict as far', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { platform, before, offer } of offered(input)) {
          const less = lessThan(offer)
          if (less === undefined) continue
          const { score, verdict } = on(plain(mergePatched(input, less)), platform)
          // Or it would be worse news than what is believed now, which is no way to a better verdict.
          expect(isBetter(offer.verdict, verdict) || score < before).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('goals, sector, country, kind and constraints are left alone', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { offer } of offered(input))
          expect(['accounts', 'audiences', 'capacity', 'governance', 'uses']).toEqual(expect.arrayContaining(Object.keys(offer.patch)))
      }),
    )
  })

  it('leaving advice out changes nothing else', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const { platforms, questions: _, governance: __, ...rest } = advised(input)
        expect(plain(input)).toEqual({ ...rest, questions: [], platforms: platforms.map((one) => ({ ...one, counterfactuals: [] })) })
      }),
      { numRuns: 50 },
    )
  })
})

const CONFIRMATION = { levers: ['measured-audience'], vetoes: [], enough: true }

/** The patch of a single change, one step smaller; undefined where there is no smaller step to take. */
const lessThan = ({ patch, reason }: Counterfactual): object | undefined => {
  if (reason.code === 'counterfactual.two') return undefined
  const { change } = reason.params
  if (change.lever === 'hours' && change.more > 0.5) return { capacity: { hoursPerWeek: change.total - 0.5 } }
  if (change.lever !== 'measured-audience' || change.share <= 0.01) return undefined
  const { audiences } = structuredClone(patch) as { audiences: { name: string; observedReach?: Record<string, number> }[] }
  for (const { name, observedReach = {} } of audiences)
    if (name === change.audience)
      for (const [platform, share] of Object.entries(observedReach)) if (share === change.share) observedReach[platform] = (100 * share - 1) / 100
  return { audiences }
}

describe('what is offered', () => {
  const { minimumHoursPerWeek, healthyHoursPerWeek } = PLATFORMS.pinterest.effort
  const shop = (changes: Partial<BriefInput> = {}) => aBriefInput(changes)
  const { capacity = {} } = shop()

  it.each<{
    why: string
    input: BriefInput
    platform: PlatformId
    expected: readonly { levers: readonly string[]; patch: object; verdict: Verdict }[]
  }>([
    {
      why: 'short of hours only: those of its healthy rhythm',
      input: shop({ capacity: { ...capacity, hoursPerWeek: minimumHoursPerWeek.value } }),
      platform: 'pinterest',
      expected: [{ levers: ['hours'], patch: { capacity: { hoursPerWeek: healthyHoursPerWeek.value } }, verdict: 'adopt' }],
    },
    {
      why: 'below the least hours: enough to try, then enough to stay',
      input: shop({ capacity: { ...capacity, hoursPerWeek: minimumHoursPerWeek.value - 1 } }),
      platform: 'pinterest',
      expected: [
        { levers: ['hours'], patch: { capacity: { hoursPerWeek: minimumHoursPerWeek.value } }, verdict: 'pilot' },
        { levers: ['hours'], patch: { capacity: { hoursPerWeek: healthyHoursPerWeek.value } }, verdict: 'adopt' },
      ],
    },
    {
      why: 'other accounts take their hours first',
      input: shop({ capacity: { ...capacity, hoursPerWeek: 4 }, accounts: [{ platform: 'blog', state: 'active' }] }),
      platform: 'pinterest',
      expected: [
        {
          levers: ['hours'],
          patch: { capacity: { hoursPerWeek: healthyHoursPerWeek.value + PLATFORMS.blog.effort.minimumHoursPerWeek.value } },
          verdict: 'adopt',
        },
      ],
    },
    {
      why: 'an account that is advised against takes the hours it needs',
      input: shop({
        capacity: { ...capacity, hoursPerWeek: 3.5 },
        accounts: [
          { platform: 'twitter', state: 'active', reference: 'lumen' },
          { platform: 'facebook', state: 'dormant', reference: 'lumen.deco' },
        ],
      }),
      platform: 'pinterest',
      expected: [
        { levers: ['hours'], patch: { capacity: { hoursPerWeek: 4 } }, verdict: 'pilot' },
        { levers: ['stop-account'], patch: { accounts: [{ platform: 'facebook', reference: 'lumen.deco', state: 'dormant' }] }, verdict: 'adopt' },
      ],
    },
    {
      why: 'one that suits is not to stop for another',
      input: shop({ capacity: { ...capacity, hoursPerWeek: 4 }, accounts: [{ platform: 'instagram', state: 'active' }] }),
      platform: 'pinterest',
      expected: [
        {
          levers: ['hours'],
          patch: { capacity: { hoursPerWeek: minimumHoursPerWeek.value + PLATFORMS.instagram.effort.minimumHoursPerWeek.value } },
          verdict: 'pilot',
        },
        {
          levers: ['hours'],
          patch: { capacity: { hoursPerWeek: healthyHoursPerWeek.value + PLATFORMS.instagram.effort.minimumHoursPerWeek.value } },
          verdict: 'adopt',
        },
      ],
    },
    {
      why: 'nobody in charge, and the hours are there',
      input: shop({ capacity: { ...capacity, staffing: 'none' } }),
      platform: 'pinterest',
      expected: [{ levers: ['staffing'], patch: { capacity: { staffing: 'part-of-job' } }, verdict: 'adopt' }],
    },
    {
      why: 'nobody in charge, and too few hours: both, or neither helps',
      input: shop({ capacity: { ...capacity, staffing: 'none', hoursPerWeek: 0 } }),
      platform: 'pinterest',
      expected: [
        { levers: ['hours', 'staffing'], patch: { capacity: { staffing: 'part-of-job', hoursPerWeek: 2 } }, verdict: 'pilot' },
        { levers: ['hours', 'staffing'], patch: { capacity: { staffing: 'part-of-job', hoursPerWeek: 3 } }, verdict: 'adopt' },
      ],
    },
    {
      why: 'no use was named',
      input: shop({ uses: [] }),
      platform: 'pinterest',
      expected: [{ levers: ['use'], patch: { uses: [{ use: 'product-visuals' }] }, verdict: 'adopt' }],
    },
    {
      why: 'ruled out by the organisation itself',
      input: shop({ capacity: { ...capacity, hoursPerWeek: 1 }, constraints: { excludedPlatforms: ['pinterest'] } }),
      platform: 'pinterest',
      expected: [],
    },
  ])('$why', ({ input, platform, expected }) => {
    const found = on(advised(input), platform).counterfactuals.map(({ levers, patch, verdict }) => ({ levers, patch, verdict }))

    expect(found).toEqual(expected)
  })

  it('hours that nobody told are a question, not a change', () => {
    const levers = offered(shop({ capacity: { formats: { text: 'good' } } })).flatMap(({ offer }) => offer.levers)

    expect(levers.length).toBeGreaterThan(0)
    expect(levers).not.toContain('hours')
  })

  it('a measurement carries all audiences, and every alias of a platform', () => {
    const audiences: BriefInput['audiences'] = [
      { name: 'Press', observedReach: { x: 0.5, facebook: 0.2 } },
      { name: 'Buyers', weight: 2, ageMin: 30, womenShare: 0.4 },
    ]
    const input = shop({ audiences })

    const measured = offered(input).filter(({ offer }) => offer.levers.includes('measured-audience'))

    expect(measured.length).toBeGreaterThan(0)
    for (const { platform, offer } of measured) {
      const patched = mergePatched(input, offer.patch).audiences ?? []
      expect(patched.map(({ name }) => name).sort()).toEqual(['Buyers', 'Press'])
      expect(patched.find(({ name }) => name === 'Press')?.observedReach).toMatchObject({ twitter: 0.5, facebook: 0.2 })
      expect(on(plain(mergePatched(input, offer.patch)), platform).verdict).toBe(offer.verdict)
    }
  })
})

describe('the first index from which on something holds', () => {
  it('is found for any threshold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 70 }), (size, threshold) => {
        expect(firstIndex(size, (index) => index >= threshold)).toBe(threshold < size ? threshold : undefined)
      }),
    )
  })
})
