import { describe, expect, it } from '@jest/globals'
import { designOf } from '../../../domain/pilot/feasibility.ts'
import type { PilotPlan } from '../../../domain/pilot/pilot.ts'
import { runningPilot } from '../../support/pilots.ts'

const planOf = (changes: Partial<PilotPlan>): PilotPlan => ({ ...runningPilot().plan, ...changes })
const exact = (value: number) => ({ kind: 'value', value, source: 's', from: '2026-06-01', to: '2026-08-30' }) as const

const largerEffect = (plan: PilotPlan): number | undefined =>
  designOf(plan).alternatives.flatMap((one) => (one.code === 'pilot.larger-effect' ? [one.params.effect] : []))[0]

describe('an effect that could be found instead', () => {
  const SHARE = { type: 'rate', name: 'Sign-ups', improves: 'up' } as const
  const PLANS: readonly (readonly [name: string, plan: PilotPlan])[] = [
    ['of a count near nought', planOf({ baseline: exact(0), leastEffect: 0.05, weeks: 10 })],
    ['of a small count', planOf({ baseline: exact(0.5), leastEffect: 0.5, weeks: 10 })],
    ['of a small share', planOf({ kpi: SHARE, baseline: exact(0.001), leastEffect: 0.0005, perWeek: 100, weeks: 10 })],
    ['of a share that is to fall', planOf({ kpi: { ...SHARE, improves: 'down' }, baseline: exact(0.5), leastEffect: 0.02, perWeek: 20, weeks: 10 })],
  ]
  it.each(PLANS)('is in the unit of the KPI, and found when it is planned: %s', (_, plan) => {
    const effect = largerEffect(plan) as number
    expect(effect).toBeGreaterThan(plan.leastEffect)
    expect(designOf({ ...plan, leastEffect: effect * 1.005 }).obstacles).toEqual([])
    expect(designOf({ ...plan, leastEffect: effect * 0.95 }).obstacles).not.toEqual([])
  })

  it('is none where so few weeks count that nothing is ever concluded', () => {
    expect(largerEffect(planOf({ kind: 'format', settlingWeeks: 2, weeks: 1 }))).toBeUndefined()
  })
})
