import { describe, expect, it } from '@jest/globals'
import { CRITERION_IDS, PUBLISHED_WEIGHTS } from '../../../domain/fit/criteria-weights.ts'
import { criteriaWeightsFrom, type OwnWeights, ownWeightsFaults } from '../../../domain/fit/own-weights.ts'
import { sampleScores } from '../../../domain/fit/robustness/sample.ts'
import { outcomesOf, scoreOf } from '../../../domain/fit/score.ts'
import { aFitCase } from '../../support/fit-cases.ts'

const by = { author: 'Ada Weber', reason: 'Durability comes first for a public archive' }
const zeros = Object.fromEntries(CRITERION_IDS.map((criterion) => [criterion, 0]))
const published = CRITERION_IDS.map((criterion, index) => ({ criterion, place: PUBLISHED_WEIGHTS.places?.[index] ?? 0 }))
  .sort((a, b) => a.place - b.place)
  .map(({ criterion }) => [criterion])

describe('a workspace’s own weights of the criteria', () => {
  it('in the published order are the published ones, with who said so', () => {
    expect(criteriaWeightsFrom({ ...by, order: published })).toEqual({ ...PUBLISHED_WEIGHTS, own: by })
  })

  it('share what equal places are worth', () => {
    const { weights } = criteriaWeightsFrom({ ...by, order: [[...CRITERION_IDS]] })

    for (const weight of weights) expect(weight).toBeCloseTo(1 / CRITERION_IDS.length)
  })

  it('in numbers keep their proportions', () => {
    const { weights, basis } = criteriaWeightsFrom({ ...by, weights: { ...zeros, durability: 3, capacity: 1 } })

    expect(basis).toBe('explicit')
    expect(weights[CRITERION_IDS.indexOf('durability')]).toBe(3 / 4)
    expect(weights[CRITERION_IDS.indexOf('capacity')]).toBe(1 / 4)
  })

  it('count a criterion they were set without as the last, or as nothing', () => {
    const [last] = published.slice(-1).flat()
    const index = CRITERION_IDS.indexOf(last ?? 'track-record')

    expect(criteriaWeightsFrom({ ...by, order: published.slice(0, -1) }).weights).toEqual(PUBLISHED_WEIGHTS.weights)
    expect(criteriaWeightsFrom({ ...by, weights: { 'goal-effectiveness': 1 } }).weights[index]).toBe(0)
  })

  it('that weigh next to nothing where they apply leave a draw without an opinion, not without a number', () => {
    const weights = criteriaWeightsFrom({ ...by, weights: { ...zeros, 'track-record': 1, durability: 1e-12 } })
    const scores = sampleScores('pinterest', outcomesOf(aFitCase({ accounts: [] })), { weights, neutral: 42 })

    expect(scores.every(Number.isFinite)).toBe(true)
    expect(scores).toContain(42)
  })

  it('leave a full score where none of what counts weighs anything, for nothing speaks against it', () => {
    const weights = criteriaWeightsFrom({ ...by, weights: { ...zeros, capacity: 1 } })

    expect(scoreOf(outcomesOf(aFitCase()), weights, ['capacity'])).toMatchObject({ score: 100, bounds: { worst: 100, best: 100 }, confidence: 0 })
  })

  it.each<{ why: string; own: OwnWeights; faults: readonly object[] }>([
    {
      why: 'a criterion stands twice',
      own: { ...by, order: [...published, ['capacity']] },
      faults: [{ pointer: '/order', code: 'criterion-repeated', found: 'capacity' }],
    },
    {
      why: 'one is missing in an order',
      own: { ...by, order: published.slice(1) },
      faults: [{ pointer: '/order', code: 'criterion-missing', found: published[0]?.[0] }],
    },
    {
      why: 'one is missing in numbers',
      own: { ...by, weights: Object.fromEntries(CRITERION_IDS.slice(1).map((criterion) => [criterion, 1])) },
      faults: [{ pointer: '/weights', code: 'criterion-missing', found: CRITERION_IDS[0] }],
    },
    { why: 'all are zero', own: { ...by, weights: zeros }, faults: [{ pointer: '/weights', code: 'criteria-weights-zero' }] },
    {
      why: 'all that always apply are zero',
      own: { ...by, weights: { ...zeros, 'track-record': 1 } },
      faults: [{ pointer: '/weights', code: 'criteria-weights-zero' }],
    },
    {
      why: 'the one that always applies weighs next to nothing beside the one that does not',
      own: { ...by, weights: { ...zeros, 'goal-effectiveness': 1e-320, 'track-record': 1e6 } },
      faults: [{ pointer: '/weights/goal-effectiveness', code: 'criterion-share-too-small', found: '1e-320' }],
    },
    {
      why: 'a share is just below the least',
      own: { ...by, weights: { ...zeros, durability: 999.01, capacity: 0.99, 'track-record': 0 } },
      faults: [{ pointer: '/weights/capacity', code: 'criterion-share-too-small', found: '0.99' }],
    },
  ])('are refused when $why', ({ own, faults }) => expect(ownWeightsFaults(own)).toEqual(faults))

  it('of the least share are accepted, and say something where nothing else does', () => {
    const weights = { ...zeros, durability: 1, 'track-record': 999 }
    const outcomes = outcomesOf(aFitCase({ accounts: [] }))
    const alone = scoreOf(outcomes, criteriaWeightsFrom({ ...by, weights: { ...zeros, durability: 1 } }))

    expect(ownWeightsFaults({ ...by, weights })).toEqual([])
    expect(scoreOf(outcomes, criteriaWeightsFrom({ ...by, weights })).score).toBe(alone.score)
    expect(alone.score).toBeLessThan(100)
  })
})
