import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { PLATFORM_IDS } from '../../../domain/catalogue/vocabulary.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import { VERDICTS } from '../../../domain/fit/verdict.ts'
import { blingBlingIndex, shownPoints } from '../../../domain/hype/bling-bling-index.ts'
import { MOTIVE_IDS, type Motive, motiveProfile } from '../../../domain/hype/motives.ts'
import { known, UNKNOWN } from '../../../domain/shared/answer.ts'
import { dayOf } from '../../../domain/shared/calendar.ts'
import { aBrief, aBriefInput, anyBriefInput, aRequest, briefFrom, TODAY } from '../../support/briefs.ts'

const asOf = dayOf(TODAY)
const measured = [{ name: 'Home decorators', observedReach: { tiktok: 0.3 } }]
const indexOf = (motives: readonly Motive[], brief = aBrief()) =>
  blingBlingIndex({ request: aRequest('tiktok', motives), brief, profile: PLATFORMS.tiktok, profiles: Object.values(PLATFORMS), asOf })

describe('the motives part', () => {
  it.each<{ motives: readonly Motive[]; points: number; why: string }>([
    { motives: ['competitor-present'], points: 50 * (2 / 5), why: 'imitation alone' },
    { motives: ['competitor-present', 'novelty'], points: 50, why: '2 + 3 reach the full measure of hype' },
    { motives: ['novelty', 'buzz', 'everyone-does'], points: 50, why: 'more than full is full' },
    { motives: ['competitor-present', 'competitor-present'], points: 50 * (2 / 5), why: 'said twice counts once' },
    { motives: ['audience-measured'], points: 0, why: 'a justification is no hype' },
    {
      motives: ['competitor-present', 'audience-measured'],
      points: 50 * (1 / 5),
      why: 'imitation that one has checked on the own audience counts half',
    },
    { motives: ['management-wish', 'audience-measured'], points: 50 * (2 / 5), why: 'a wish is not halved by data' },
    { motives: ['free-of-charge', 'capacity-secured'], points: 50 * (2 / 5), why: 'hours that are only asserted halve nothing' },
    { motives: ['legal-duty'], points: 0, why: 'a duty is no hype' },
  ])('gives $points for $motives: $why', ({ motives, points }) => expect(indexOf(motives).parts[0]?.points).toEqual(known(points)))

  it('stays open when nobody said why', () => {
    const { parts, bounds } = indexOf([])

    expect(parts[0]?.points).toEqual(UNKNOWN)
    expect(bounds.high - bounds.low).toBeGreaterThanOrEqual(50)
  })

  it('is the same whether the measurement is a motive or a figure in the brief', () => {
    expect(indexOf(['novelty', 'audience-measured']).parts[0]?.points).toEqual(indexOf(['novelty'], aBrief({ audiences: measured })).parts[0]?.points)
  })
})

describe('the whole index', () => {
  it('is unknown, not zero, when neither motives nor justification are known', () => {
    const brief = aBrief({ uses: undefined as never, capacity: {}, audiences: [] })
    const { index, level } = blingBlingIndex({ request: aRequest('threads'), brief, profile: undefined, profiles: Object.values(PLATFORMS), asOf })

    expect({ index, level }).toEqual({ index: UNKNOWN, level: 'unknown' })
  })

  it('lies within its bounds and within 0..100, and hiding the motives never narrows them', () => {
    fc.assert(
      fc.property(
        anyBriefInput,
        fc.constantFrom(...PLATFORM_IDS),
        fc.uniqueArray(fc.constantFrom(...MOTIVE_IDS), { minLength: 1 }),
        (input, platform, motives) => {
          const profile = (PLATFORMS as Partial<Record<string, (typeof PLATFORMS)['blog']>>)[platform]
          const told = blingBlingIndex({
            request: aRequest(platform, motives),
            brief: briefFrom(input),
            profile,
            profiles: Object.values(PLATFORMS),
            asOf,
          })
          const hidden = blingBlingIndex({ request: aRequest(platform), brief: briefFrom(input), profile, profiles: Object.values(PLATFORMS), asOf })

          if (told.index.known) expect(told.index.value).toBeGreaterThanOrEqual(told.bounds.low)
          expect(told.bounds.low).toBeGreaterThanOrEqual(0)
          expect(told.bounds.high).toBeLessThanOrEqual(100)
          expect(hidden.bounds.high - hidden.bounds.low).toBeGreaterThanOrEqual(told.bounds.high - told.bounds.low)
        },
      ),
    )
  })

  it('one more hype motive never lowers it', () => {
    const hype = MOTIVE_IDS.filter((id) => motiveProfile(id).weight.value < 0)
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...MOTIVE_IDS), { minLength: 1 }), fc.constantFrom(...hype), (motives, more) => {
        const before = indexOf(motives).index
        const after = indexOf([...new Set([...motives, more])]).index

        expect(after.known && before.known && after.value >= before.value).toBe(true)
      }),
    )
  })
})

describe('the answer to a request', () => {
  it('is never adopt on hype alone while nobody measured the audience there, and says what it would be without', () => {
    const able = { hoursPerWeek: 40, formats: { 'short-video': 'good', photo: 'good' }, responseTimeHours: 1, coverage: 'around-the-clock' } as const
    const input = aBriefInput({
      goals: [{ goal: 'awareness' }],
      uses: [{ use: 'short-video' }],
      capacity: able,
      requests: [{ platform: 'instagram', motives: ['novelty', 'everyone-does'] }],
    })
    const { platforms, requests } = assessBrief(briefFrom(input))

    expect(platforms.find(({ platform }) => platform === 'instagram')?.verdict).toBe('adopt')
    expect(requests[0]?.decision).toMatchObject({ code: 'do-not-go', reason: { code: 'request.hype-outweighs' }, hype: 3 + 3 })
    expect(requests[0]?.verdict).toBe('decline')
    expect(requests[0]?.withoutHype.verdict).toBe('pilot')
  })

  it('names another channel only when that one ranks above and may be adopted or tried', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const { platforms, requests } = assessBrief(briefFrom(input), PUBLISHED_MODEL, { without: ['advice', 'portfolio'] })
        for (const { platform, pushback } of requests) {
          if (pushback.alternative === undefined) continue
          const placeOf = (id: unknown) => platforms.findIndex((one) => one.platform === id)
          const better = platforms[placeOf(pushback.alternative)]
          expect(placeOf(pushback.alternative)).toBeLessThan(placeOf(platform))
          expect(VERDICTS.indexOf(better?.verdict ?? 'decline')).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  const filming = { hoursPerWeek: 20, formats: { 'short-video': 'good' }, responseTimeHours: 4, coverage: 'extended' } as const

  it('asks for the audience first, then the use, the hours, the objective, and at last the exit', () => {
    const question = (input: Parameters<typeof aBrief>[0]) => assessBrief(aBrief(input)).requests[0]?.pushback.question.code

    expect(question({ requests: [{ platform: 'tiktok', motives: ['novelty'] }] })).toBe('question.audience')
    expect(question({ audiences: measured, uses: [{ use: 'reference-documents' }], requests: [{ platform: 'tiktok', motives: ['novelty'] }] })).toBe(
      'question.use',
    )
    expect(
      question({
        audiences: measured,
        uses: [{ use: 'short-video' }],
        capacity: { hoursPerWeek: 1 },
        requests: [{ platform: 'tiktok', motives: ['novelty'] }],
      }),
    ).toBe('question.capacity')
    expect(
      question({
        audiences: measured,
        goals: [{ goal: 'awareness' }],
        uses: [{ use: 'short-video' }],
        capacity: filming,
        requests: [{ platform: 'tiktok', motives: ['novelty'] }],
      }),
    ).toBe('question.exit')
  })
})

it('points are shown in hundredths that add up to their rounded total, and open parts are not shown', () => {
  const part = fc.record({ isKnown: fc.boolean(), value: fc.double({ min: 0, max: 50, noNaN: true }) })
  const [model] = indexOf(['novelty']).parts
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const shown = shownPoints(parts.map(({ isKnown, value }) => ({ ...model, points: isKnown ? known(value) : UNKNOWN }) as never))
      const total = parts.reduce((sum, { isKnown, value }) => sum + (isKnown ? value : 0), 0)

      expect(shown.map((points) => points !== undefined)).toEqual(parts.map(({ isKnown }) => isKnown))
      expect(shown.reduce<number>((sum, points) => sum + Math.round((points ?? 0) * 100), 0)).toBe(Math.round(total * 100))
    }),
  )
})
