import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type BriefInput, readBrief } from '../../../domain/brief/read-brief.ts'
import type { OwnFigure } from '../../../domain/catalogue/overrides.ts'
import type { OwnPlatform } from '../../../domain/catalogue/own-platform.ts'
import type { RatingValue } from '../../../domain/catalogue/parameter.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { FORMATS, GOALS, USES } from '../../../domain/catalogue/vocabulary.ts'
import { assessBrief, type BriefAssessment } from '../../../domain/fit/assess-brief.ts'
import { CRITERION_IDS } from '../../../domain/fit/criteria-weights.ts'
import { PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import { isNothing, modelFrom, NOTHING_OWN, namesOf, type OwnKnowledge, silencedBy } from '../../../domain/fit/own-knowledge.ts'
import { type OwnWeights, ownWeightsFaults } from '../../../domain/fit/own-weights.ts'
import { aBriefInput, anyBriefInput, TODAY } from '../../support/briefs.ts'
import { mergePatched } from '../../support/merge-patch.ts'
import { anOwnFigure, anOwnPlatform } from '../../support/own-knowledge.ts'
import { aPilotResult } from '../../support/pilot-results.ts'

const assess = (input: BriefInput, knowledge: OwnKnowledge): BriefAssessment => {
  const read = readBrief(
    input,
    TODAY,
    knowledge.platforms.map(({ id }) => id),
  )
  if (!read.ok) throw new Error(`not a brief: ${JSON.stringify(read.faults)}`)
  return assessBrief(read.brief, modelFrom(knowledge, read.brief.asOf).model)
}

const on = ({ platforms }: BriefAssessment, id: string) => {
  const found = platforms.find(({ platform }) => platform === id)
  if (!found) throw new Error(`${id} is missing`)
  return found
}

const rating = fc.constantFrom<RatingValue>(0, 1, 2, 3, 4)
const some = <Key extends string>(keys: readonly Key[]): fc.Arbitrary<Partial<Record<Key, RatingValue>>> =>
  fc.dictionary(fc.constantFrom(...keys), rating) as fc.Arbitrary<Partial<Record<Key, RatingValue>>>
const least = fc.record({ minimum: fc.integer({ min: 1, max: 4 }), healthy: fc.integer({ min: 4, max: 9 }) })

const anyOwnPlatform: fc.Arbitrary<OwnPlatform> = fc
  .record(
    {
      owned: fc.boolean(),
      goals: some(GOALS),
      uses: some(USES),
      formats: some(FORMATS),
      launched: fc.constant('2025-01'),
      hoursPerWeek: least,
      postsPerWeek: least,
      halfLifeDays: fc.integer({ min: 1, max: 900 }),
      conversation: fc.record({ demand: rating, answerWithinHours: fc.integer({ min: 1, max: 48 }) }),
      durability: some(['ownership', 'stability', 'independence', 'legalSafety']),
      reach: fc.constantFrom<OwnPlatform['reach']>([], [{ geography: 'FR', share: 0.8, measuredBy: 'the platform' }]),
    },
    { requiredKeys: [] },
  )
  .map((changes) => anOwnPlatform(changes as Partial<OwnPlatform>))

/** Weights in numbers, from one criterion alone to all of them alike, and some next to nothing. */
const anyWeights: fc.Arbitrary<OwnWeights> = fc
  .array(fc.constantFrom(0, 0, 1e-12, 0.5, 1, 40), { minLength: CRITERION_IDS.length, maxLength: CRITERION_IDS.length })
  .map((numbers) => ({
    author: 'Ada Weber',
    reason: 'House rule',
    weights: Object.fromEntries(CRITERION_IDS.map((criterion, index) => [criterion, numbers[index] ?? 0])),
  }))
  .filter((own) => ownWeightsFaults(own).length === 0)

const numbersIn = (node: unknown): readonly number[] => {
  if (typeof node === 'number') return [node]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(numbersIn) : []
}

describe('a model made from what a workspace knows', () => {
  it('is the published one when it knows nothing of its own', () => {
    expect(modelFrom(undefined, TODAY).model).toBe(PUBLISHED_MODEL)
    expect(modelFrom(NOTHING_OWN, TODAY).model).toBe(PUBLISHED_MODEL)
  })

  it('advises on its own platforms too, under the names and authors it gave', () => {
    const knowledge = { platforms: [anOwnPlatform()], overrides: [] }
    const { names } = modelFrom(knowledge, TODAY)

    expect(names.get('own-quartier')).toBe('Quartier')
    expect(on(assess(aBriefInput(), knowledge), 'own-quartier').author).toBe('Ada Weber')
    expect(on(assess(aBriefInput(), knowledge), 'pinterest')).not.toHaveProperty('author')
  })

  it('shows a measurement wherever the figure counts: in the evidence of the criterion, of the veto, and beside the result', () => {
    const overrides = [
      anOwnFigure({ id: 'ovr_a', value: 0 }),
      anOwnFigure({ id: 'ovr_b', figure: 'effort.healthyHoursPerWeek', value: 40 }),
      anOwnFigure({ id: 'ovr_c', figure: 'effort.minimumHoursPerWeek', value: 30 }),
    ]
    const result = assess(aBriefInput(), { platforms: [], overrides })
    const { contributions, vetoes } = on(result, 'pinterest')
    const evidenceOf = (criterion: string) => contributions.find((one) => one.criterion === criterion)?.outcome.evidence

    expect(evidenceOf('goal-effectiveness')).toContain('ovr_a')
    expect(evidenceOf('capacity')).toContain('ovr_b')
    expect(vetoes.find(({ veto }) => veto === 'hours-below-minimum')?.evidence).toContain('ovr_c')
    expect(result.overrides.map(({ id, author, expiresOn }) => [id, author, expiresOn])).toEqual(
      overrides.map(({ id, author, expiresOn }) => [id, author, expiresOn]),
    )
  })

  it('changes nothing about platforms on which nothing was measured', () => {
    const measured = assess(aBriefInput(), { platforms: [], overrides: [anOwnFigure({ value: 0 })] })
    const { rankAcceptability: _, ...instagram } = on(measured, 'instagram')

    expect(on(assess(aBriefInput(), NOTHING_OWN), 'instagram')).toMatchObject(instagram)
  })

  it('says by which measurement an audience is reached, and lets it prove the audience absent', () => {
    const at = (value: number) =>
      on(assess(aBriefInput(), { platforms: [], overrides: [anOwnFigure({ figure: 'audience.reach.FR', value })] }), 'pinterest')

    expect(at(0.4).contributions.find(({ criterion }) => criterion === 'audience-reach')?.outcome.reason.code).toBe('audience-reach.own-measurement')
    expect(at(0.001).vetoes.map(({ veto }) => veto)).toContain('audience-absent')
  })

  it('does not take an audience for absent on the word of a description', () => {
    const platforms = [anOwnPlatform({ reach: [{ geography: 'FR', share: 0, measuredBy: 'a guess' }] })]
    const { vetoes, contributions } = on(assess(aBriefInput(), { platforms, overrides: [] }), 'own-quartier')

    expect(vetoes.map(({ veto }) => veto)).not.toContain('audience-absent')
    expect(contributions.find(({ criterion }) => criterion === 'audience-reach')?.outcome.reason.code).toBe('audience-reach.described')
  })
})

describe('laws of a platform of one’s own, for any brief', () => {
  it('without a measurement it is never adopted, and never surer than a judgement', () => {
    fc.assert(
      fc.property(anyBriefInput, anyOwnPlatform, fc.option(anyWeights), (input, platform, weights) => {
        const { verdict, confidence } = on(assess(input, { platforms: [platform], overrides: [], ...(weights ? { weights } : {}) }), platform.id)
        expect(verdict).not.toBe('adopt')
        expect(confidence).toBeLessThanOrEqual(0.25)
      }),
      { numRuns: 50 },
    )
  })

  const best = <Key extends string>(keys: readonly Key[]) => Object.fromEntries(keys.map((key) => [key, 4])) as Record<Key, RatingValue>
  const splendid = anOwnPlatform({
    owned: true,
    goals: best(GOALS),
    uses: best(USES),
    formats: best(FORMATS),
    halfLifeDays: 900,
    durability: best(['ownership', 'stability', 'independence', 'legalSafety']),
    reach: [{ geography: 'FR', share: 0.9, measuredBy: 'the platform' }],
  })

  it('rated at its best throughout it is piloted, for want of evidence', () => {
    const input = aBriefInput({ accounts: [{ platform: 'own-quartier', state: 'active' }] })
    const { verdict, verdictReason, score } = on(assess(input, { platforms: [splendid], overrides: [] }), splendid.id)

    expect(score).toBeGreaterThan(80)
    expect([verdict, verdictReason.code]).toEqual(['pilot', 'verdict.thin-evidence'])
  })

  it('no longer rests on one word once a pilot there was measured', () => {
    const zeros = Object.fromEntries(CRITERION_IDS.map((criterion) => [criterion, 0]))
    const weights: OwnWeights = { author: 'Ada Weber', reason: 'What was tried counts', weights: { ...zeros, durability: 1, 'track-record': 1 } }
    const confidence = (input: BriefInput) => on(assess(input, { platforms: [splendid], overrides: [], weights }), splendid.id).confidence

    expect(confidence(aBriefInput({ accounts: [{ platform: 'own-quartier', state: 'active' }] }))).toBe(0.25)
    expect(confidence(aBriefInput({ pilotResults: [aPilotResult({ platform: 'own-quartier' })] }))).toBeGreaterThan(0.5)
  })

  it('is told that measuring an audience there would lift it', () => {
    const { counterfactuals } = on(assess(aBriefInput(), { platforms: [splendid], overrides: [] }), splendid.id)

    expect(counterfactuals.map(({ levers, verdict }) => ({ levers, verdict }))).toEqual([{ levers: ['measured-audience'], verdict: 'adopt' }])
  })

  it('every counterfactual does what it promised', () => {
    let offered = 0
    fc.assert(
      fc.property(anyBriefInput, fc.oneof(anyOwnPlatform, fc.constant(splendid)), (input, platform) => {
        const knowledge: OwnKnowledge = { platforms: [platform], overrides: [] }
        for (const { patch, score, verdict } of on(assess(input, knowledge), platform.id).counterfactuals) {
          offered++
          expect(on(assess(mergePatched(input, patch), knowledge), platform.id)).toMatchObject({ score, verdict })
        }
      }),
    )
    expect(offered).toBeGreaterThan(0)
  })

  it('measured, it can be adopted', () => {
    const platforms = [
      anOwnPlatform({ owned: true, goals: { sales: 4 }, uses: { 'product-visuals': 4 }, formats: { photo: 4, 'product-visuals': 4 } }),
    ]
    const measured = [
      ['goals.sales', 4],
      ['uses.product-visuals', 4],
      ['formats.product-visuals', 4],
      ['effort.healthyHoursPerWeek', 2],
      ['audience.reach.FR', 0.6],
      ['conversation.demand', 0],
      ['durability.ownership', 4],
      ['durability.stability', 4],
      ['durability.independence', 4],
      ['durability.legalSafety', 4],
    ] as const
    const overrides = measured.map(
      ([figure, value], index): OwnFigure => anOwnFigure({ id: `ovr_${index}`, platform: 'own-quartier', figure, value }),
    )

    expect(on(assess(aBriefInput(), { platforms, overrides }), 'own-quartier').verdict).toBe('adopt')
  })

  it('is less trusted in every criterion than a published platform with the same figures, and its interval is no narrower', () => {
    const twins = Object.values(PLATFORMS).map((profile) => {
      const values = <Key extends string>(ratings: Readonly<Record<Key, { readonly value: RatingValue }>>) =>
        Object.fromEntries(Object.entries<{ readonly value: RatingValue }>(ratings).map(([key, { value }]) => [key, value])) as Record<
          Key,
          RatingValue
        >
      const { goals, uses, formats, durability, effort, cadence, conversation, halfLifeDays } = profile
      const twin = anOwnPlatform({
        id: `own-${profile.id}`,
        owned: profile.owned,
        goals: values(goals),
        uses: values(uses),
        formats: values(formats),
        durability: values(durability),
        hoursPerWeek: { minimum: effort.minimumHoursPerWeek.value, healthy: effort.healthyHoursPerWeek.value },
        postsPerWeek: { minimum: cadence.minimumPerWeek.value, healthy: cadence.healthyPerWeek.value },
        conversation: { demand: conversation.demand.value, answerWithinHours: conversation.answerWithinHours.value },
        ...(halfLifeDays ? { halfLifeDays: halfLifeDays.value } : {}),
      })
      return { published: profile.id, twin }
    })
    // Neither a sector, whose ratings an own platform cannot have, nor an audience, of which the twin has no skew.
    const brief = aBriefInput({ organisation: { name: 'Works', kind: 'b2b', sector: 'machine-tools', country: 'FR' }, audiences: [] })
    const result = assess(brief, { platforms: twins.map(({ twin }) => twin), overrides: [] })
    const width = ({ interval }: { readonly interval: { readonly p5: number; readonly p95: number } }) => interval.p95 - interval.p5
    let [published, own] = [0, 0]
    for (const pair of twins) {
      const [one, other] = [on(result, pair.published), on(result, pair.twin.id)]
      one.contributions.forEach(({ outcome }, index) => {
        const twin = other.contributions[index]?.outcome
        if (outcome.kind !== 'not-applicable' && twin && twin.kind !== 'not-applicable') expect(twin.trust).toBeLessThanOrEqual(outcome.trust + 1e-9)
      })
      published += width(one)
      own += width(other)
    }
    expect(own).toBeGreaterThan(published)
  })

  it('all that nobody rated stays open: the bounds reach from the worst to the best', () => {
    const bare = anOwnPlatform({ goals: { 'press-relations': 1 }, uses: {} })
    const { contributions } = on(assess(aBriefInput(), { platforms: [bare], overrides: [] }), 'own-quartier')
    const found = new Map(contributions.map(({ criterion, outcome }) => [criterion, outcome]))

    for (const criterion of ['goal-effectiveness', 'use-affordance', 'durability', 'format-match'] as const)
      expect(found.get(criterion)).toMatchObject({ kind: 'unknown', low: 0, high: 1 })
    expect(found.get('goal-effectiveness')?.reason.code).toBe('goal-effectiveness.unrated')
    expect(found.get('use-affordance')?.reason.code).toBe('use-affordance.unrated')
  })
})

describe('weights of a workspace, for any brief', () => {
  it('give finite numbers, scores that add up, and verdicts everywhere', () => {
    fc.assert(
      fc.property(anyBriefInput, anyWeights, (input, weights) => {
        const result = assess(input, { platforms: [], overrides: [], weights })
        expect(numbersIn(result).every(Number.isFinite)).toBe(true)
        for (const { score, contributions } of result.platforms)
          expect(contributions.reduce((total, { points = 0 }) => total + Math.round(points * 100), 0)).toBe(Math.round(score * 100))
      }),
      { numRuns: 50 },
    )
  })

  it('show who set them and why', () => {
    const own = { author: 'Ada Weber', reason: 'House rule', order: CRITERION_IDS.map((criterion) => [criterion]) }

    expect(assess(aBriefInput(), { platforms: [], overrides: [], weights: own }).weights.own).toEqual({ author: 'Ada Weber', reason: 'House rule' })
  })

  it('computed again from what was stored, give the same bytes', () => {
    const knowledge: OwnKnowledge = {
      platforms: [anOwnPlatform()],
      overrides: [anOwnFigure()],
      weights: { author: 'Ada Weber', reason: 'House rule', order: [[...CRITERION_IDS]] },
    }
    const stored = JSON.parse(JSON.stringify(knowledge)) as OwnKnowledge

    expect(JSON.stringify(assess(aBriefInput(), stored))).toBe(JSON.stringify(assess(aBriefInput(), knowledge)))
  })
})

describe('measurements that a change would silence', () => {
  const least = anOwnFigure({ id: 'ovr_least', platform: 'own-quartier', figure: 'effort.minimumHoursPerWeek', value: 3 })
  const other = anOwnFigure({ id: 'ovr_other' })
  const before: OwnKnowledge = { platforms: [anOwnPlatform({ hoursPerWeek: { minimum: 1, healthy: 4 } })], overrides: [least, other] }
  const describedAnew = { ...before, platforms: [anOwnPlatform({ hoursPerWeek: { minimum: 1, healthy: 2 } })] }

  it.each<{ why: string; after: OwnKnowledge; day: string; is: readonly unknown[] }>([
    { why: 'none by a change that lets them stand', after: { ...before, platforms: [anOwnPlatform()], overrides: [other] }, day: TODAY, is: [] },
    { why: 'those that the new description contradicts', after: describedAnew, day: TODAY, is: [least] },
    { why: 'those whose platform is gone', after: { ...before, platforms: [] }, day: TODAY, is: [least] },
    { why: 'none that was removed', after: { ...describedAnew, overrides: [other] }, day: TODAY, is: [] },
    { why: 'none that counts no more by then', after: describedAnew, day: '2027-09-01', is: [] },
  ])('are $why', ({ after, day, is }) => expect(silencedBy({ before, after }, day)).toEqual(is))
})

it('a workspace calls its own platforms by their names', () => {
  expect(namesOf({ platforms: [anOwnPlatform()] })).toEqual(new Map([['own-quartier', 'Quartier']]))
  expect(isNothing(NOTHING_OWN)).toBe(true)
  expect(isNothing({ ...NOTHING_OWN, platforms: [anOwnPlatform()] })).toBe(false)
})
