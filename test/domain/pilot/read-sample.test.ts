import { describe, expect, it } from '@jest/globals'
import type { Sample } from '../../../domain/pilot/kpi.ts'
import { readSample, type SampleInput, waysOf } from '../../../domain/pilot/read-sample.ts'

const TIMES = { type: 'time-to-answer', withinMinutes: 60 } as const

describe('what was seen', () => {
  it.each<[string, Parameters<typeof readSample>[0], SampleInput, Sample]>([
    ['a share', { type: 'rate' }, { successes: 3, trials: 10 }, { successes: 3, trials: 10 }],
    ['nothing tried', { type: 'rate' }, { successes: 0, trials: 0 }, { successes: 0, trials: 0 }],
    ['a count', { type: 'count' }, { count: 0 }, { count: 0 }],
    ['a mean', { type: 'mean' }, { number: 4, mean: 10, standardDeviation: 2 }, { number: 4, mean: 10, standardDeviation: 2 }],
    ['one value', { type: 'mean' }, { number: 1, mean: 10 }, { number: 1, mean: 10 }],
    ['values', { type: 'mean' }, { values: [2, 4, 4, 4, 5, 5, 7, 9] }, { number: 8, mean: 5, standardDeviation: Math.sqrt(32 / 7) }],
    ['a single value in a list', { type: 'mean' }, { values: [7] }, { number: 1, mean: 7 }],
    ['no value', { type: 'mean' }, { values: [] }, { number: 0, mean: 0 }],
    ['answers in time', TIMES, { successes: 8, trials: 9 }, { successes: 8, trials: 9 }],
    ['times of answers', TIMES, { answerMinutes: [5, 60, 61], unanswered: 2 }, { successes: 2, trials: 5 }],
    ['times where every question was answered', TIMES, { answerMinutes: [5, 61] }, { successes: 1, trials: 2 }],
    ['no answer at all', TIMES, { answerMinutes: [], unanswered: 3 }, { successes: 0, trials: 3 }],
  ])('is %s', (_, kpi, input, sample) => expect(readSample(kpi, input, '/pilot')).toEqual({ ok: true, sample }))

  it.each<[string, Parameters<typeof readSample>[0], SampleInput, object]>([
    [
      'fields of another KPI',
      { type: 'count' },
      { successes: 1, trials: 2 },
      { pointer: '/pilot', code: 'sample-fields', known: ['count'], found: 'successes, trials' },
    ],
    [
      'half of the fields',
      { type: 'rate' },
      { trials: 2 },
      { pointer: '/pilot', code: 'sample-fields', known: ['successes, trials'], found: 'trials' },
    ],
    [
      'two ways at once',
      TIMES,
      { successes: 1, trials: 2, answerMinutes: [3] },
      { pointer: '/pilot', code: 'sample-fields', known: waysOf('time-to-answer'), found: 'successes, trials, answerMinutes' },
    ],
    [
      'more successes than trials',
      { type: 'rate' },
      { successes: 3, trials: 2 },
      { pointer: '/pilot/successes', code: 'successes-above-trials', found: '3 > 2' },
    ],
    [
      'several values without their spread',
      { type: 'mean' },
      { number: 2, mean: 3 },
      { pointer: '/pilot/standardDeviation', code: 'standard-deviation-missing' },
    ],
  ])('is refused: %s', (_, kpi, input, fault) => expect(readSample(kpi, input, '/pilot')).toEqual({ ok: false, faults: [fault] }))
})
