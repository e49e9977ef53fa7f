import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Brief } from '../../../domain/brief/brief.ts'
import { type Json, mergePatch } from '../../../domain/brief/merge-patch.ts'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { type Attribution, attributionOf, type JudgedBrief } from '../../../domain/fit/attribution.ts'
import { weightsFromOrder } from '../../../domain/fit/criteria-weights.ts'
import { differenceOf, hundredthsOf } from '../../../domain/fit/difference.ts'
import { type FitModel, PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import { modelFrom, NOTHING_OWN, type OwnKnowledge } from '../../../domain/fit/own-knowledge.ts'
import { UNKNOWN } from '../../../domain/shared/answer.ts'
import { aBrief, aBriefInput, anyBriefInput, briefFrom } from '../../support/briefs.ts'
import { anOwnFigure, anOwnPlatform } from '../../support/own-knowledge.ts'

/** Differences are of scores, verdicts and criteria: what costs more than these is left out. */
const PLATFORMS_ALONE = { without: ['advice', 'portfolio'] } as const
const assess = (input: BriefInput) => assessBrief(briefFrom(input), PUBLISHED_MODEL, PLATFORMS_ALONE)
const judgedWith = (brief: Brief, modelAt: JudgedBrief['modelAt']): JudgedBrief => ({
  stored: assessBrief(brief, modelAt(brief.asOf), PLATFORMS_ALONE),
  brief,
  modelAt,
})
const judged = (input: BriefInput, model: FitModel = PUBLISHED_MODEL): JudgedBrief => judgedWith(briefFrom(input), () => model)
const judgedKnowing = (brief: Brief, knowledge: Partial<OwnKnowledge>): JudgedBrief =>
  judgedWith(brief, (asOf) => modelFrom({ ...NOTHING_OWN, ...knowledge }, asOf).model)
const hundredths = (values: readonly number[]) => values.reduce((total, value) => total + hundredthsOf(value), 0)
const REVERSED: FitModel = { ...PUBLISHED_MODEL, weights: weightsFromOrder([8, 7, 6, 5, 4, 3, 2, 1]) }
const UNMOVED: Attribution = { facts: 0, weights: 0, 'own-knowledge': 0, method: 0, time: 0 }

describe('the difference of two assessments', () => {
  it('is nothing for an empty patch', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const patched = mergePatch(input as unknown as Json, {}) as unknown as BriefInput
        for (const { change, criteria, before, after } of differenceOf(assess(input), assess(patched)).platforms) {
          expect(change).toBe(0)
          expect(before).toEqual(after)
          for (const one of criteria) expect({ ...one, change: 0, pointsAfter: one.pointsBefore, reasonAfter: one.reasonBefore }).toEqual(one)
        }
      }),
    )
  })

  it('adds up: the changes of the criteria are the change of the score, to the hundredth', () => {
    fc.assert(
      fc.property(anyBriefInput, anyBriefInput, (one, other) => {
        for (const { change, criteria, before, after } of differenceOf(assess(one), assess(other)).platforms) {
          expect(hundredths(criteria.map((criterion) => criterion.change))).toBe(hundredthsOf(change))
          expect(hundredthsOf(change)).toBe(hundredthsOf(after.score) - hundredthsOf(before.score))
        }
      }),
    )
  })

  it('names the platforms that only one of them judges', () => {
    const before = assess(aBriefInput())
    const after = { ...before, platforms: before.platforms.filter(({ platform }) => platform !== 'blog') }

    expect(differenceOf(before, after)).toMatchObject({ onlyBefore: ['blog'], onlyAfter: [] })
    expect(differenceOf(after, before)).toMatchObject({ onlyBefore: [], onlyAfter: ['blog'] })
  })
})

describe('the causes of a difference', () => {
  const eachPlatform = (before: JudgedBrief, after: JudgedBrief, check: (attribution: Attribution, change: number) => void) => {
    for (const { platform, change } of differenceOf(before.stored, after.stored).platforms) {
      const attribution = attributionOf(platform, before, after)
      if (attribution) check(attribution, change)
    }
  }

  it('add up to the change of the score exactly', () => {
    fc.assert(
      fc.property(anyBriefInput, anyBriefInput, fc.boolean(), (one, other, reweighed) => {
        eachPlatform(judged(one), judged(other, reweighed ? REVERSED : PUBLISHED_MODEL), (attribution, change) =>
          expect(hundredths(Object.values(attribution))).toBe(hundredthsOf(change)),
        )
      }),
      { numRuns: 20 },
    )
  })

  it('add up too when what the workspace knows itself differs, and the day', () => {
    const knows = fc.record({
      overrides: fc.subarray([
        anOwnFigure({ value: 0 }),
        anOwnFigure({ id: 'ovr_2', platform: 'blog', figure: 'effort.healthyHoursPerWeek', value: 9, expiresOn: '2030-01-01' }),
        anOwnFigure({ id: 'ovr_3', platform: 'own-quartier', figure: 'goals.sales', value: 4 }),
      ]),
      platforms: fc.constantFrom([], [anOwnPlatform()], [anOwnPlatform({ hoursPerWeek: { minimum: 5, healthy: 6 } })]),
    })
    const account = { platform: 'own-quartier', reference: UNKNOWN, state: 'active' } as const
    fc.assert(
      fc.property(anyBriefInput, anyBriefInput, knows, knows, (one, other, knewThen, knowsNow) => {
        const accounts = knowsNow.platforms.length > 0 ? [account] : []
        const after = { ...briefFrom(other), accounts }
        eachPlatform(judgedKnowing(briefFrom(one), knewThen), judgedKnowing(after, knowsNow), (attribution, change) =>
          expect(hundredths(Object.values(attribution))).toBe(hundredthsOf(change)),
        )
      }),
      { numRuns: 20 },
    )
  })

  const shop = judged(aBriefInput())
  const measured = { overrides: [anOwnFigure({ value: 0 })] }
  it.each<{ why: string; before?: JudgedBrief; after: JudgedBrief; moves: keyof Attribution }>([
    { why: 'fewer hours', after: judged(aBriefInput({ capacity: { ...aBriefInput().capacity, hoursPerWeek: 1 } })), moves: 'facts' },
    { why: 'another goal', after: judged(aBriefInput({ goals: [{ goal: 'press-relations' }] })), moves: 'weights' },
    { why: 'criteria that weigh otherwise', after: judged(aBriefInput(), REVERSED), moves: 'weights' },
    { why: 'a measurement given between them', after: judgedKnowing(aBrief(), measured), moves: 'own-knowledge' },
    { why: 'a measurement removed between them', before: judgedKnowing(aBrief(), measured), after: shop, moves: 'own-knowledge' },
    {
      why: 'a platform described anew between them',
      before: judgedKnowing(aBrief(), { platforms: [anOwnPlatform()] }),
      after: judgedKnowing(aBrief(), { platforms: [anOwnPlatform({ goals: { sales: 1 } })] }),
      moves: 'own-knowledge',
    },
    {
      why: 'a measurement that has expired meanwhile',
      before: judgedKnowing(aBrief(), measured),
      after: judgedKnowing(aBrief({ asOf: '2028-01-01' }), measured),
      moves: 'time',
    },
  ])('hold apart: $why', ({ before = shop, after, moves }) => {
    const totals: Record<keyof Attribution, number> = { ...UNMOVED }
    eachPlatform(before, after, (attribution) => {
      for (const part of Object.keys(totals) as (keyof Attribution)[]) totals[part] += Math.abs(attribution[part])
    })

    expect(totals[moves]).toBeGreaterThan(0)
    expect({ ...totals, [moves]: 0 }).toEqual(UNMOVED)
  })

  it('are the method alone when the same brief was judged by another one', () => {
    const now = judged(aBriefInput())
    const then: JudgedBrief = {
      ...now,
      stored: { ...now.stored, platforms: now.stored.platforms.map((one) => ({ ...one, score: one.score - 1.5 })) },
    }

    eachPlatform(then, now, (attribution) => expect(attribution).toEqual({ ...UNMOVED, method: 1.5 }))
  })

  it('are untold for a platform the running catalogue does not have', () => {
    const now = judged(aBriefInput())
    const without: JudgedBrief = { ...now, modelAt: () => ({ ...PUBLISHED_MODEL, catalogue: { ...PUBLISHED_MODEL.catalogue, platforms: [] } }) }

    expect(attributionOf('blog', without, now)).toBeUndefined()
  })
})
