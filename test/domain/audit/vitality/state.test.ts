import { describe, expect, it } from '@jest/globals'
import type { Findings } from '../../../../domain/audit/vitality/state.ts'
import { stateOf } from '../../../../domain/audit/vitality/state.ts'

const monthly: Findings = {
  postingDays: 40,
  silence: 12,
  ownRhythmDays: 29,
  silenceSurvival: 0.9,
  pAlive: 0.99,
  pLongSilence: 0.02,
  trend: 'stable',
}

describe('state', () => {
  it.each<{ expected: string; change: Partial<Findings>; why: string }>([
    { expected: 'steady', change: {}, why: 'monthly and on time' },
    { expected: 'thriving', change: { trend: 'rising' }, why: 'more often than before' },
    { expected: 'thriving', change: { ownRhythmDays: 8.5 }, why: 'weekly, as the prior lets it appear' },
    { expected: 'steady', change: { ownRhythmDays: 8.5, silenceSurvival: 0.24 }, why: 'weekly, but late' },
    { expected: 'fading', change: { silenceSurvival: 0.09 }, why: 'later than nine in ten of its own gaps' },
    { expected: 'fading', change: { trend: 'falling' }, why: 'on time in a rhythm that slows down' },
    { expected: 'too-early', change: { postingDays: 4, trend: 'rising' }, why: 'four days show no rhythm' },
    { expected: 'too-early', change: { postingDays: 4, silenceSurvival: 0.09 }, why: 'nor what is late by it' },
    {
      expected: 'dormant',
      change: { silence: 120, silenceSurvival: 0.04, pLongSilence: 0.3 },
      why: 'three chances in ten that the year ends silent',
    },
    { expected: 'dormant', change: { postingDays: 1, silence: 200, silenceSurvival: 0.06, pLongSilence: 0.4 }, why: 'long by any rhythm' },
    { expected: 'fading', change: { silence: 29, silenceSurvival: 0.001, pLongSilence: 0.6 }, why: 'less than any source calls inactive' },
    {
      expected: 'steady',
      change: { ownRhythmDays: 400, silence: 300, silenceSurvival: 0.6, pLongSilence: 0.9 },
      why: 'a yearly report is not late yet',
    },
    { expected: 'dormant', change: { silence: 400, silenceSurvival: 0.01, pLongSilence: 1, pAlive: 0.5 }, why: 'as likely alive as not' },
    { expected: 'abandoned', change: { silence: 400, silenceSurvival: 0.01, pLongSilence: 1, pAlive: 0.49 }, why: 'a year, and more likely stopped' },
    {
      expected: 'dormant',
      change: { silence: 200, silenceSurvival: 0.01, pLongSilence: 0.9, pAlive: 0.1 },
      why: 'half a year is a long break first',
    },
    { expected: 'abandoned', change: { silence: 1095, silenceSurvival: 0.2, pLongSilence: 1, pAlive: 0.9 }, why: 'three years, whatever the rhythm' },
  ])('is $expected: $why', ({ expected, change }) => expect(stateOf({ ...monthly, ...change })).toBe(expected))
})
