import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { assessBrief } from '../../../../domain/fit/assess-brief.ts'
import { CRITERION_IDS, PUBLISHED_WEIGHTS } from '../../../../domain/fit/criteria-weights.ts'
import { CLEAR_FROM } from '../../../../domain/fit/robustness/ranking.ts'
import { scoreLine } from '../../../../domain/fit/robustness/weight-flips.ts'
import { anyBriefInput, briefFrom } from '../../../support/briefs.ts'

const assess = (input: Parameters<typeof briefFrom>[0]) => assessBrief(briefFrom(input), undefined, { without: ['advice', 'portfolio'] })

describe('the weight at which two neighbours are equal', () => {
  it('is where a search finds their scores equal, and a score follows its line', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const { platforms, ranking } = assess(input)
        const contributionsOf = (id: string) => platforms.find(({ platform }) => platform === id)?.contributions ?? []
        for (const { ahead, behind, flips } of ranking.neighbours) {
          for (const { criterion, weight, equalAt } of flips) {
            const at = CRITERION_IDS.indexOf(criterion)
            const scoreOn = (id: string, x: number) => {
              const { n0, n1, d0, d1 } = scoreLine(contributionsOf(id), at, PUBLISHED_WEIGHTS.weights)
              return (n0 + n1 * x) / (d0 + d1 * x)
            }
            expect(scoreOn(ahead, equalAt)).toBeCloseTo(scoreOn(behind, equalAt), 9)
            const score = platforms.find(({ platform }) => platform === ahead)?.score ?? Number.NaN
            expect(100 * scoreOn(ahead, weight)).toBeCloseTo(score, 1)
            expect(equalAt).toBeGreaterThanOrEqual(0)
            expect(equalAt).toBeLessThan(1)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('and a pair is too close to call when the order holds in fewer than three draws of four', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { probability, isClear } of assess(input).ranking.neighbours) expect(isClear).toBe(probability >= CLEAR_FROM.value)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the interval', () => {
  it('holds the score, and the acceptabilities of a platform add up to one', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { score, interval, rankAcceptability, verdictAcceptability } of assess(input).platforms) {
          expect(interval.p5).toBeLessThanOrEqual(score)
          expect(interval.p95).toBeGreaterThanOrEqual(score)
          expect(rankAcceptability.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
          expect(Object.values(verdictAcceptability).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
        }
      }),
      { numRuns: 60 },
    )
  })
})
