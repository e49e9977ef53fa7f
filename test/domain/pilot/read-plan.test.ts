import { describe, expect, it } from '@jest/globals'
import { type PilotInput, type PlanFaultCode, readPlan } from '../../../domain/pilot/read-plan.ts'

const TODAY = '2026-09-01'
const TOLD = { source: 'Web statistics', from: '2026-07-06', to: '2026-08-30' } as const
const RATE: PilotInput = {
  name: 'Short videos',
  platform: 'tiktok',
  kpi: { type: 'rate', name: 'Visitors who apply', improves: 'up' },
  baseline: { ...TOLD, value: 0.1 },
  leastEffect: { absolute: 0.03 },
  perWeek: 200,
  start: '2026-09-07',
}
const { perWeek: _, ...COUNT_BASE } = RATE
const COUNT: PilotInput = {
  ...COUNT_BASE,
  kpi: { type: 'count', name: 'Visits', improves: 'up' },
  baseline: { ...TOLD, value: 28 },
  leastEffect: { relative: 0.25 },
}
const MEAN: PilotInput = {
  ...RATE,
  kpi: { type: 'mean', name: 'Basket', improves: 'up' },
  baseline: { ...TOLD, value: 30, standardDeviation: 12 },
  leastEffect: { absolute: 3 },
}
const TIMES: PilotInput = { ...RATE, kpi: { type: 'time-to-answer', name: 'Answered', improves: 'up', withinMinutes: 60 } }
const guardrail = { id: 'hours', name: 'Hours', worse: 'above', limit: 4 } as const
const eightWeeks = Array.from({ length: 8 }, () => ({ successes: 20, trials: 200 }))

const planOf = (input: PilotInput) => {
  const read = readPlan(input, TODAY)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.plan
}

describe('a plan', () => {
  it('has what nobody said filled in', () => {
    expect(planOf(RATE)).toMatchObject({
      kind: 'channel',
      comparison: 'before',
      leastEffect: 0.03,
      errors: { falseSuccess: 0.05, missed: 0.2 },
      settlingWeeks: 2,
      guardrails: [],
      checkpoints: [],
      retestAfterMonths: 6,
      motives: [],
      baseline: { kind: 'value', value: 0.1 },
    })
    expect(planOf({ ...RATE, kind: 'format', errors: { missed: 0.1 } })).toMatchObject({
      settlingWeeks: 0,
      errors: { falseSuccess: 0.05, missed: 0.1 },
    })
  })

  it('keeps what was said, in the order of time', () => {
    const plan = planOf({
      ...RATE,
      guardrails: [guardrail],
      checkpoints: [
        { week: 6, floor: 0.1 },
        { week: 4, floor: 0.09 },
      ],
      weeks: 6,
      weeksAvailable: 8,
    })

    expect(plan).toMatchObject({ guardrails: [{ ...guardrail, weeks: 1 }], checkpoints: [{ week: 4 }, { week: 6 }], weeks: 6, weeksAvailable: 8 })
  })

  it.each<[string, PilotInput, number]>([
    ['a count', COUNT, 7],
    ['a mean below nought', { ...MEAN, baseline: { ...TOLD, value: -20, standardDeviation: 5 }, leastEffect: { relative: 0.1 } }, 2],
    ['weeks', { ...RATE, baseline: { ...TOLD, weeks: eightWeeks }, leastEffect: { relative: 0.5 } }, 0.05],
    ['a sum', { ...RATE, baseline: { ...TOLD, total: { successes: 20, trials: 100 } }, leastEffect: { relative: 0.5 } }, 0.1],
    ['times', { ...TIMES, baseline: { ...TOLD, total: { answerMinutes: [10, 20, 90], unanswered: 1 } }, leastEffect: { relative: 0.2 } }, 0.1],
  ])('takes a part of the baseline for the least effect: %s', (_, input, leastEffect) =>
    expect(planOf(input).leastEffect).toBeCloseTo(leastEffect, 12),
  )

  it.each<[PlanFaultCode, string, PilotInput]>([
    ['date-impossible', '/start', { ...RATE, start: '2026-02-30' }],
    ['baseline-missing', '/baseline', { ...RATE, baseline: undefined } as unknown as PilotInput],
    ['baseline-forms', '/baseline', { ...RATE, baseline: { ...TOLD, value: 0.1, total: { successes: 1, trials: 2 } } }],
    ['baseline-forms', '/baseline', { ...RATE, baseline: TOLD }],
    ['baseline-reversed', '/baseline/from', { ...RATE, baseline: { ...TOLD, from: '2026-08-31', value: 0.1 } }],
    ['baseline-to-come', '/baseline/to', { ...RATE, baseline: { ...TOLD, to: TODAY, value: 0.1 } }],
    ['baseline-after-start', '/baseline/to', { ...RATE, start: '2026-08-30' }],
    ['baseline-weeks-differ', '/baseline/weeks', { ...RATE, baseline: { ...TOLD, weeks: eightWeeks.slice(1) } }],
    ['baseline-empty', '/baseline/total', { ...RATE, baseline: { ...TOLD, total: { successes: 0, trials: 0 } } }],
    ['baseline-never-differs', '/baseline/total', { ...MEAN, baseline: { ...TOLD, total: { values: [30, 30, 30] } } }],
    ['baseline-never-differs', '/baseline/standardDeviation', { ...MEAN, baseline: { ...TOLD, value: 30, standardDeviation: 0 } }],
    ['standard-deviation-missing', '/baseline/standardDeviation', { ...MEAN, baseline: { ...TOLD, value: 30 } }],
    ['standard-deviation-missing', '/baseline/total/standardDeviation', { ...MEAN, baseline: { ...TOLD, total: { number: 9, mean: 30 } } }],
    ['sample-fields', '/baseline/weeks/0', { ...RATE, baseline: { ...TOLD, weeks: [{ count: 3 }, ...eightWeeks.slice(1)] } }],
    ['successes-above-trials', '/baseline/total/successes', { ...RATE, baseline: { ...TOLD, total: { successes: 3, trials: 2 } } }],
    ['share-impossible', '/baseline/value', { ...RATE, baseline: { ...TOLD, value: 10 } }],
    ['limit-missing', '/kpi/withinMinutes', { ...TIMES, kpi: { type: 'time-to-answer', name: 'Answered', improves: 'up' } }],
    ['limit-needless', '/kpi/withinMinutes', { ...RATE, kpi: { ...RATE.kpi, withinMinutes: 60 } }],
    ['effect-forms', '/leastEffect', { ...RATE, leastEffect: {} }],
    ['effect-forms', '/leastEffect', { ...RATE, leastEffect: { absolute: 0.1, relative: 0.1 } }],
    ['effect-relative-to-nothing', '/leastEffect/relative', { ...COUNT, baseline: { ...TOLD, value: 0 } }],
    ['target-impossible', '/leastEffect', { ...RATE, leastEffect: { absolute: 0.95 } }],
    ['target-impossible', '/leastEffect', { ...COUNT, kpi: { ...COUNT.kpi, improves: 'down' }, leastEffect: { absolute: 29 } }],
    ['per-week-missing', '/perWeek', { ...COUNT_BASE, kpi: RATE.kpi }],
    ['per-week-missing', '/comparedPerWeek', { ...RATE, comparison: 'group' }],
    ['per-week-needless', '/perWeek', { ...COUNT, perWeek: 28 }],
    ['per-week-needless', '/comparedPerWeek', { ...RATE, comparedPerWeek: 28 }],
    ['review-before-start', '/reviewOn', { ...RATE, reviewOn: '2026-09-06' }],
    ['guardrail-repeated', '/guardrails/1/id', { ...RATE, guardrails: [guardrail, guardrail] }],
    [
      'checkpoint-repeated',
      '/checkpoints/1/week',
      {
        ...RATE,
        checkpoints: [
          { week: 4, floor: 0.1 },
          { week: 4, floor: 0.11 },
        ],
      },
    ],
    [
      'checkpoint-in-settling',
      '/checkpoints/1/week',
      {
        ...RATE,
        checkpoints: [
          { week: 3, floor: 0.11 },
          { week: 2, floor: 0.1 },
        ],
      },
    ],
    ['floor-impossible', '/checkpoints/0/floor', { ...RATE, checkpoints: [{ week: 4, floor: 1.5 }] }],
    ['floor-impossible', '/checkpoints/0/floor', { ...COUNT, checkpoints: [{ week: 4, floor: -20 }] }],
    ['floor-beyond-target', '/checkpoints/0/floor', { ...RATE, checkpoints: [{ week: 4, floor: 0.9 }] }],
    ['floor-beyond-target', '/checkpoints/0/floor', { ...COUNT, kpi: { ...COUNT.kpi, improves: 'down' }, checkpoints: [{ week: 4, floor: 1 }] }],
    ['weeks-too-few', '/weeks', { ...RATE, weeks: 5 }],
    ['weeks-above-available', '/weeks', { ...RATE, weeks: 8, weeksAvailable: 9 }],
    ['weeks-too-many', '/weeks', { ...RATE, weeks: 103 }],
  ])('is refused: %s at %s', (code, pointer, input) => {
    const read = readPlan(input, TODAY)

    expect(read.ok ? [] : read.faults.map((fault) => [fault.code, fault.pointer])).toEqual([[code, pointer]])
  })

  it('is told all that is wrong with it at once', () => {
    const read = readPlan(
      { ...RATE, baseline: { ...TOLD, value: 7 }, perWeek: undefined, kpi: { ...RATE.kpi, withinMinutes: 5 } } as unknown as PilotInput,
      TODAY,
    )

    expect(read.ok ? [] : read.faults.map(({ code }) => code)).toEqual(['limit-needless', 'share-impossible', 'per-week-missing'])
  })
})
