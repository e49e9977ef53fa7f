import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { expectationOf, fixedWeeks, weeksNeeded } from '../../../domain/pilot/design.ts'
import { type AlternativeReasons, designOf, type PilotDesign } from '../../../domain/pilot/feasibility.ts'
import type { Baseline } from '../../../domain/pilot/kpi.ts'
import type { PilotPlan } from '../../../domain/pilot/pilot.ts'
import type { Reason } from '../../../domain/shared/reason.ts'
import { formatPlan } from '../../support/pilot-weeks.ts'

const TOLD = { source: 'Web statistics', from: '2026-07-13', to: '2026-09-06' } as const
const exactly = (value: number, standardDeviation?: number): Baseline => ({
  ...TOLD,
  kind: 'value',
  value,
  ...(standardDeviation ? { standardDeviation } : {}),
})
const codesOf = (reasons: readonly { readonly code: string }[]): readonly string[] => reasons.map(({ code }) => code)

describe('one test at the end', () => {
  // J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 1988, table 6.4.1: one side, 5 %, power 0.80; trials of each group.
  it.each([
    { share: 0.5, h: 0.2, trials: 309 },
    { share: 0.5, h: 0.3, trials: 137 },
    { share: 0.5, h: 0.5, trials: 49 },
    { share: 0.2, h: 0.4, trials: 77 },
  ])('takes $trials trials of each group for h = $h', ({ share, h, trials }) => {
    const target = Math.sin(Math.asin(Math.sqrt(share)) + h / 2) ** 2
    const plan = formatPlan({ baseline: exactly(share), leastEffect: target - share, comparison: 'group', perWeek: 1, comparedPerWeek: 1 })
    const expected = expectationOf(plan)

    expect(expected && fixedWeeks({ expected, errors: plan.errors })).toBeCloseTo(trials, -0.3)
  })

  it('never comes where the baseline was seen in too little', () => {
    const plan = formatPlan({ baseline: { ...TOLD, kind: 'total', total: { successes: 2, trials: 20 } } })
    const design = designOf(plan)

    expect(design.fixedWeeks).toBeUndefined()
    expect(codesOf(design.obstacles)).toEqual(['pilot.never-seen', 'pilot.baseline-too-short'])
  })
})

describe('a plan', () => {
  it('that can be concluded has no obstacle and needs no alternative', () => {
    const design = designOf(formatPlan({ capacity: { hoursPerWeek: 3, hoursAvailable: 4 } }))

    expect(design).toMatchObject({ obstacles: [], alternatives: [], baseline: 0.1, target: 0.13, settlingWeeks: 0 })
    expect(design.power).toBeGreaterThanOrEqual(0.8)
    expect(design.hours).toBe(3 * design.totalWeeks)
    expect(design.weeks).toBe(design.neededWeeks)
    expect(design.weeks).toBeGreaterThan(design.fixedWeeks as number)
    expect(codesOf(design.assumptions)).toEqual(['pilot.baseline-exact', 'pilot.spread-assumed', 'pilot.seasons-uncompared'])
  })

  it('is told what it rests on', () => {
    const weeks = Array.from({ length: 8 }, (_, place) => ({ count: 20 + 5 * (place % 3) }))
    const design = designOf(
      formatPlan({
        kpi: { type: 'count', name: 'Visits', improves: 'up' },
        baseline: { ...TOLD, kind: 'weeks', weeks },
        leastEffect: 20,
        weeksAvailable: 30,
        weeks: 20,
      }),
    )

    expect(codesOf(design.assumptions)).toEqual(['pilot.baseline-by-chance', 'pilot.spread-measured', 'pilot.seasons-uncompared', 'pilot.long'])
    expect(designOf(formatPlan({ comparison: 'group', comparedPerWeek: 200, leastEffect: 0.1 })).assumptions).toEqual([
      { code: 'pilot.spread-assumed', params: {} },
    ])
  })

  it('says so where weeks of the baseline resemble the one before by more than chance', () => {
    const resemblance = (counts: readonly number[], comparison: 'before' | 'group' = 'before') =>
      designOf(
        formatPlan({
          kpi: { type: 'count', name: 'Visits', improves: 'up' },
          comparison,
          baseline: { ...TOLD, kind: 'weeks', weeks: counts.map((count) => ({ count })) },
          leastEffect: 20,
          weeks: 8,
        }),
      ).assumptions.filter(({ code }) => code === 'pilot.weeks-resemble')
    const wave = [20, 24, 30, 33, 35, 32, 28, 24, 19, 17, 16, 18]

    // Products of neighbours about the mean, by squares: 399.56 / 502.67.
    expect(resemblance(wave)).toEqual([{ code: 'pilot.weeks-resemble', params: { correlation: expect.closeTo(0.795, 3), weeks: 12 } }])
    expect(resemblance(wave, 'group')).toEqual([])
    expect(resemblance([20, 33, 17, 35, 16, 30, 19, 32, 18, 28, 24, 24])).toEqual([])
    expect(resemblance([20, 20, 20])).toEqual([])
  })

  it('that takes more hours a week than there are is told so', () => {
    const design = designOf(formatPlan({ capacity: { hoursPerWeek: 5, hoursAvailable: 3 } }))

    expect(design.obstacles).toEqual([{ code: 'pilot.hours-short', params: { needed: 5, available: 3 } }])
    expect(design.alternatives).toEqual([{ code: 'pilot.fewer-hours', params: { hoursPerWeek: 3 } }])
  })

  it('of so few weeks that nothing could be known of their spread is no pilot of a larger effect', () => {
    const design = designOf(formatPlan({ weeksAvailable: 3 }))

    expect(codesOf(design.obstacles)).toEqual(['pilot.too-little-seen'])
    expect(design.power).toBe(0)
    expect(codesOf(design.alternatives)).toEqual(['pilot.longer'])
  })

  it('cannot be made without knowing what a week brings, or how values differ', () => {
    const { perWeek: _, ...unknown } = formatPlan()

    expect(expectationOf(unknown)).toBeUndefined()
    expect(expectationOf(formatPlan({ comparison: 'group' }))).toBeUndefined()
    expect(expectationOf(formatPlan({ kpi: { type: 'mean', name: 'Basket', improves: 'up' }, baseline: exactly(30) }))).toBeUndefined()
  })

  it('of weeks that are never enough has none', () => {
    const expected = expectationOf(formatPlan({ leastEffect: 0.0001 }))
    if (!expected) throw new Error('not to be planned')

    expect(weeksNeeded({ expected, errors: formatPlan().errors, first: 2 }, 2, 104)).toBeUndefined()
  })
})

/** The plan with an alternative taken. */
const taken = (plan: PilotPlan, design: PilotDesign, { code, params }: Reason<AlternativeReasons>): PilotPlan => {
  const fixed = plan.weeks === undefined ? {} : { weeks: design.weeks }
  switch (code) {
    case 'pilot.longer':
      return { ...plan, weeksAvailable: params.weeks, ...(plan.weeks === undefined ? {} : { weeks: params.weeks - plan.settlingWeeks }) }
    case 'pilot.larger-effect':
      return { ...plan, ...fixed, leastEffect: params.effect }
    case 'pilot.more-audience':
      return { ...plan, ...fixed, perWeek: params.perWeek }
    case 'pilot.longer-baseline':
      return { ...plan, ...fixed, baseline: longerBaseline(plan, params.to) }
    case 'pilot.group':
      return { ...plan, ...fixed, comparison: 'group', ...(plan.perWeek === undefined ? {} : { comparedPerWeek: plan.perWeek }) }
    case 'pilot.settle-for':
      return { ...plan, ...fixed, errors: { ...plan.errors, missed: 1 - params.power } }
    case 'pilot.fewer-hours':
      return { ...plan, ...(plan.capacity ? { capacity: { ...plan.capacity, hoursPerWeek: params.hoursPerWeek } } : {}) }
  }
}

/** The same level, seen in so much. */
const longerBaseline = ({ kpi, baseline }: PilotPlan, size: number): Baseline => {
  if (baseline.kind !== 'total') throw new Error('only a sum is made longer here')
  if (kpi.type === 'count') {
    const days = 7 * size
    const { count } = baseline.total as { count: number }
    return {
      ...baseline,
      from: '2020-01-06',
      to: new Date(Date.UTC(2020, 0, 5 + days)).toISOString().slice(0, 10),
      total: { count: (count / 8) * size },
    }
  }
  const { successes, trials } = baseline.total as { successes: number; trials: number }
  return { ...baseline, total: { successes: (successes / trials) * size, trials: size } }
}

describe('each alternative, when it is taken', () => {
  const plans = fc.record({
    kind: fc.constantFrom('share', 'count', 'mean', 'group'),
    exact: fc.boolean(),
    size: fc.integer({ min: 3, max: 40 }),
    part: fc.double({ min: 0.08, max: 0.6, noNaN: true }),
    weeksAvailable: fc.integer({ min: 5, max: 16 }),
    improves: fc.constantFrom('up' as const, 'down' as const),
    isFixed: fc.boolean(),
  })
  type Drawn = typeof plans extends fc.Arbitrary<infer One> ? One : never

  const planOf = ({ kind, exact, size, part, weeksAvailable, improves, isFixed }: Drawn): PilotPlan => {
    const common = { weeksAvailable, ...(isFixed ? { weeks: weeksAvailable } : {}), capacity: { hoursPerWeek: 4, hoursAvailable: 3 } }
    if (kind === 'count') {
      const baseline: Baseline = exact ? exactly(size) : { ...TOLD, kind: 'total', total: { count: 8 * size } }
      return formatPlan({ ...common, kpi: { type: 'count', name: 'Visits', improves }, baseline, leastEffect: part * size })
    }
    if (kind === 'mean') {
      const baseline: Baseline = exact ? exactly(50, 20) : { ...TOLD, kind: 'value', value: 50, standardDeviation: 30 }
      return formatPlan({ ...common, kpi: { type: 'mean', name: 'Basket', improves }, baseline, leastEffect: 20 * part, perWeek: size })
    }
    const baseline: Baseline =
      exact || kind === 'group' ? exactly(0.4) : { ...TOLD, kind: 'total', total: { successes: 32 * size * 0.4, trials: 32 * size } }
    const group = kind === 'group' ? ({ comparison: 'group', comparedPerWeek: 4 * size } as const) : {}
    return formatPlan({ ...common, ...group, kpi: { type: 'rate', name: 'Share', improves }, baseline, leastEffect: 0.4 * part, perWeek: 4 * size })
  }

  it('makes the plan conclude', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(plans, (drawn) => {
        const plan = planOf(drawn)
        const design = designOf(plan)
        for (const alternative of design.alternatives) {
          seen.add(alternative.code)
          const other = designOf(taken(plan, design, alternative))
          const left = codesOf(other.obstacles).filter((code) => (code === 'pilot.hours-short') === (alternative.code === 'pilot.fewer-hours'))

          expect({ code: alternative.code, left, power: other.power >= 1 - plan.errors.missed || left.length === 0 }).toEqual({
            code: alternative.code,
            left: [],
            power: true,
          })
        }
      }),
      { numRuns: 12, seed: 20261128 },
    )

    expect([...seen]).toEqual(
      expect.arrayContaining(['pilot.longer', 'pilot.larger-effect', 'pilot.more-audience', 'pilot.settle-for', 'pilot.fewer-hours']),
    )
  }, 60_000)

  it('makes one conclude whose baseline was seen in too little', () => {
    const plan = formatPlan({ baseline: { ...TOLD, kind: 'total', total: { successes: 40, trials: 100 } }, leastEffect: 0.12, weeksAvailable: 12 })
    const design = designOf(plan)

    expect(codesOf(design.alternatives)).toEqual(expect.arrayContaining(['pilot.longer-baseline', 'pilot.group']))
    for (const alternative of design.alternatives)
      expect([alternative.code, codesOf(designOf(taken(plan, design, alternative)).obstacles)]).toEqual([alternative.code, []])
  })

  it('is no value that cannot be', () => {
    const { alternatives } = designOf(formatPlan({ baseline: exactly(0.9), leastEffect: 0.05, perWeek: 4, weeksAvailable: 5 }))

    expect(codesOf(alternatives)).not.toContain('pilot.larger-effect')
  })
})
