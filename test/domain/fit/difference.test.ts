import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Json, mergePatch } from '../../../domain/brief/merge-patch.ts'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { type Attribution, attributionOf, type JudgedBrief } from '../../../domain/fit/attribution.ts'
import { weightsFromOrder } from '../../../domain/fit/criteria-weights.ts'
import { differenceOf, hundredthsOf } from '../../../domain/fit/difference.ts'
import { type FitModel, PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import { aBriefInput, anyBriefInput, briefFrom } from '../../support/briefs.ts'

const assess = (input: BriefInput) => assessBrief(briefFrom(input))
const judged = (input: BriefInput, model: FitModel = PUBLISHED_MODEL): JudgedBrief => ({
  stored: assessBrief(briefFrom(input), model),
  brief: briefFrom(input),
  modelAt: () => model,
})
const hundredths = (values: readonly number[]) => values.reduce((total, value) => total + hundredthsOf(value), 0)
const REVERSED: FitModel = { ...PUBLISHED_MODEL, weights: weightsFromOrder([8, 7, 6, 5, 4, 3, 2, 1]) }

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

  it.each<{ why: string; other: BriefInput; model?: FitModel; moves: keyof Attribution }>([
    { why: 'fewer hours', other: aBriefInput({ capacity: { ...aBriefInput().capacity, hoursPerWeek: 1 } }), moves: 'facts' },
    { why: 'another goal', other: aBriefInput({ goals: [{ goal: 'press-relations' }] }), moves: 'weights' },
    { why: 'criteria that weigh otherwise', other: aBriefInput(), model: REVERSED, moves: 'weights' },
  ])('hold apart: $why', ({ other, model, moves }) => {
    const totals: Record<keyof Attribution, number> = { facts: 0, weights: 0, method: 0, time: 0 }
    eachPlatform(judged(aBriefInput()), judged(other, model), (attribution) => {
      for (const part of Object.keys(totals) as (keyof Attribution)[]) totals[part] += Math.abs(attribution[part])
    })

    expect(totals[moves]).toBeGreaterThan(0)
    expect({ ...totals, [moves]: 0 }).toEqual({ facts: 0, weights: 0, method: 0, time: 0 })
  })

  it('are the method alone when the same brief was judged by another one', () => {
    const now = judged(aBriefInput())
    const then: JudgedBrief = {
      ...now,
      stored: { ...now.stored, platforms: now.stored.platforms.map((one) => ({ ...one, score: one.score - 1.5 })) },
    }

    eachPlatform(then, now, (attribution) => expect(attribution).toEqual({ facts: 0, weights: 0, method: 1.5, time: 0 }))
  })

  it('are untold for a platform the running catalogue does not have', () => {
    const now = judged(aBriefInput())
    const without: JudgedBrief = { ...now, modelAt: () => ({ ...PUBLISHED_MODEL, catalogue: { ...PUBLISHED_MODEL.catalogue, platforms: [] } }) }

    expect(attributionOf('blog', without, now)).toBeUndefined()
  })
})
