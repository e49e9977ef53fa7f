import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { effortOf } from '../../../../domain/fit/portfolio/effort.ts'
import { optimise } from '../../../../domain/fit/portfolio/optimise.ts'
import {
  closedOption,
  type Limit,
  type Menu,
  type Option,
  type PlanProblem,
  type Solution,
  solutionOf,
} from '../../../../domain/fit/portfolio/plan-problem.ts'

/** Every plan there is, one by one. */
const byBruteForce = (
  { weights, menus }: PlanProblem,
  budget: number,
  isAllowed: (solution: Solution) => boolean = () => true,
): Solution | undefined => {
  let best: Solution | undefined
  const from = (picks: readonly Option[]): void => {
    const menu = menus[picks.length]
    if (menu) {
      for (const option of menu) from([...picks, option])
      return
    }
    const solution = solutionOf(picks, weights)
    if (solution.steps <= budget && isAllowed(solution) && (best === undefined || solution.worth > best.worth)) best = solution
  }
  from([])
  return best
}

type Draft = { readonly minimum: number; readonly overhead: number; readonly pace: number; readonly intensities: readonly number[] }

/** A channel as the domain makes them: nothing below its minimum, then diminishing returns. */
const menuOf = ({ minimum, overhead, pace, intensities }: Draft, most: number, place: number): Menu =>
  Array.from({ length: Math.max(1, most - minimum + 1) }, (_, index) => {
    const steps = minimum + index
    const response = 1 - 0.1 ** ((steps - overhead * minimum) * pace)
    const exposure = Float64Array.from(intensities, (intensity) => -Math.log(1 - intensity * response))
    return { steps, price: steps * 0.0025 + 1e-7 + place * 1e-10, exposure }
  })

const intensity = fc.constantFrom(0, 0.1, 0.25, 0.4, 0.5, 0.66, 0.8, 0.95)

/** Up to five channels, each with up to eight half-hours, some of them obliged to stay. */
const smallProblem = fc.integer({ min: 1, max: 6 }).chain((cells) =>
  fc
    .record({
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: cells, maxLength: cells }),
      drafts: fc.array(
        fc.record({
          minimum: fc.integer({ min: 1, max: 5 }),
          overhead: fc.constantFrom(0, 0.5, 0.75),
          pace: fc.constantFrom(0.1, 0.2, 0.4),
          intensities: fc.array(intensity, { minLength: cells, maxLength: cells }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      obliged: fc.array(
        fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
        { minLength: 5, maxLength: 5 },
      ),
      budget: fc.integer({ min: 0, max: 24 }),
    })
    .map(({ weights, drafts, obliged, budget }) => {
      const total = weights.reduce((a, b) => a + b, 0)
      const menus = drafts.map((draft, place): Menu => {
        const open = menuOf(draft, 8, place)
        return obliged[place] ? open : [closedOption(cells), ...open]
      })
      return { problem: { weights: Float64Array.from(weights, (weight) => weight / total), menus }, budget }
    }),
)

/** Channels of which at most so many may run together. */
const limitOver = (counts: readonly boolean[], most: number, { obliged }: { readonly obliged: readonly boolean[] }): Limit => ({
  most: Math.max(most, counts.filter((counted, channel) => counted && obliged[channel]).length),
  counts,
})

const within = ({ picks }: Solution, { most, counts }: Limit): boolean =>
  picks.filter(({ steps }, channel) => counts[channel] && steps > 0).length <= most

describe('the best plan', () => {
  it('is worth what the best of all plans is worth, for any small problem', () => {
    fc.assert(
      fc.property(smallProblem, ({ problem, budget }) => {
        const best = byBruteForce(problem, budget)
        const found = optimise(problem, budget)
        expect(found === undefined).toBe(best === undefined)
        if (found && best) {
          expect(found.steps).toBeLessThanOrEqual(budget)
          expect(found.worth).toBeCloseTo(best.worth, 10)
          expect(solutionOf(found.picks, problem.weights).worth).toBe(found.worth)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is the best of those that run no more channels together than they may', () => {
    const limits = fc.record({
      most: fc.integer({ min: 0, max: 3 }),
      counts: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    })
    fc.assert(
      fc.property(smallProblem, limits, ({ problem, budget }, { most, counts }) => {
        const obliged = problem.menus.map((menu) => menu[0]?.steps !== 0)
        const limit = limitOver(counts.slice(0, problem.menus.length), most, { obliged })
        const best = byBruteForce(problem, budget, (solution) => within(solution, limit))
        const found = optimise({ ...problem, limit }, budget)
        expect(found === undefined).toBe(best === undefined)
        if (found && best) {
          expect(within(found, limit)).toBe(true)
          expect(found.worth).toBeCloseTo(best.worth, 10)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is never better than its gap says, however little effort goes into it', () => {
    fc.assert(
      fc.property(smallProblem, fc.integer({ min: 0, max: 3000 }), ({ problem, budget }, left) => {
        const best = byBruteForce(problem, budget)
        const effort = effortOf(left)
        const found = optimise(problem, budget, { effort })
        expect(found === undefined).toBe(best === undefined)
        if (found && best) expect(best.worth).toBeLessThanOrEqual(found.worth + effort.gap + 1e-10)
      }),
      { numRuns: 500 },
    )
  })

  it('comes to an end where there are far too many plans, with a gap it states', () => {
    const drafts = Array.from({ length: 40 }, (_, place): Draft => {
      const intensities = Array.from({ length: 30 }, (_, cell) => ((place * 7 + cell * 13) % 10) / 12)
      return { minimum: 1 + (place % 3), overhead: 0.75, pace: 0.3, intensities }
    })
    const menus = drafts.map((draft, place): Menu => [closedOption(30), ...menuOf(draft, 8, place)])
    const weights = Float64Array.from({ length: 30 }, () => 1 / 30)
    const effort = effortOf(5e6)

    const found = optimise({ weights, menus }, 60, { effort })

    expect(found?.steps).toBeLessThanOrEqual(60)
    expect(effort.left).toBeLessThanOrEqual(0)
    expect(effort.left).toBeGreaterThan(-5e6)
    expect(effort.gap).toBeGreaterThan(0)
    expect(effort.gap).toBeLessThan(0.02)
  })

  it('does not depend on where the search begins', () => {
    fc.assert(
      fc.property(smallProblem, fc.double({ min: 0, max: 0.99, noNaN: true }), ({ problem, budget }, at) => {
        const near = solutionOf(
          problem.menus.map((menu) => menu[Math.floor(at * menu.length)] as Option),
          problem.weights,
        )
        const [one, other] = [optimise(problem, budget), optimise(problem, budget, { near })]
        expect(other === undefined).toBe(one === undefined)
        if (one && other) expect(other.worth).toBeCloseTo(one.worth, 10)
      }),
    )
  })

  it('runs one channel when the second would leave both starved: 3 hours, two equal channels of 1.5 hours at least', () => {
    const twin: Draft = { minimum: 3, overhead: 0.75, pace: 1 / 3.75, intensities: [0.8] }
    const menus = [0, 1].map((place): Menu => [closedOption(1), ...menuOf(twin, 8, place)])
    const weights = Float64Array.of(1)
    const starved = solutionOf([menus[0]?.[1] as Option, menus[1]?.[1] as Option], weights)

    const best = optimise({ weights, menus }, 6)

    expect(best?.picks.map(({ steps }) => steps)).toEqual([6, 0])
    expect(best?.worth).toBeGreaterThan(starved.worth)
  })

  it('takes fewer channels, then the first ids, when two plans bring the same', () => {
    const same: Draft = { minimum: 2, overhead: 0, pace: 0.5, intensities: [0.5, 0.5] }
    const menus = [0, 1, 2].map((place): Menu => [closedOption(2), ...menuOf(same, 2, place)])

    const best = optimise({ weights: Float64Array.of(0.5, 0.5), menus }, 2)

    expect(best?.picks.map(({ steps }) => steps)).toEqual([2, 0, 0])
  })

  it('leaves hours alone that bring less than their price', () => {
    const small: Draft = { minimum: 2, overhead: 0, pace: 0.5, intensities: [0.001] }
    const menus: Menu[] = [[closedOption(1), ...menuOf(small, 8, 0)]]

    expect(optimise({ weights: Float64Array.of(1), menus }, 80)?.steps).toBe(0)
  })

  it('finds none when what has to stay does not fit', () => {
    const stays: Draft = { minimum: 4, overhead: 0.5, pace: 0.2, intensities: [0.5] }
    const menus = [menuOf(stays, 8, 0), menuOf(stays, 8, 1)]

    expect(optimise({ weights: Float64Array.of(1), menus }, 7)).toBeUndefined()
    expect(optimise({ weights: Float64Array.of(1), menus }, 8)?.steps).toBe(8)
  })

  it('gets through sixteen channels that do the same', () => {
    const draft: Draft = { minimum: 3, overhead: 0.75, pace: 0.3, intensities: [0.6, 0.3] }
    const menus = Array.from({ length: 16 }, (_, place): Menu => [closedOption(2), ...menuOf(draft, 12, place)])

    const best = optimise({ weights: Float64Array.of(0.7, 0.3), menus }, 80)
    const open = best?.picks.filter(({ steps }) => steps > 0).length ?? 0

    expect(best?.picks.slice(0, open).every(({ steps }) => steps > 0)).toBe(true)
  })
})
