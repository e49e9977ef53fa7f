import { describe, expect, it } from '@jest/globals'
import {
  CHANGE_POINTS,
  EXIT_THRESHOLDS,
  INTERVAL,
  IRREGULARITY,
  RHYTHM_FIT,
  RHYTHM_GAPS,
  RHYTHM_MODEL,
  SEASONS,
  STATE_THRESHOLDS,
  TREND_THRESHOLDS,
} from '../../../../domain/audit/vitality/parameters.ts'
import type { Parameter } from '../../../../domain/catalogue/parameter.ts'
import { parseDay } from '../../../../domain/shared/calendar.ts'

describe('the figures of vitality', () => {
  it.each(
    [STATE_THRESHOLDS, EXIT_THRESHOLDS, TREND_THRESHOLDS, INTERVAL, IRREGULARITY, CHANGE_POINTS, SEASONS, RHYTHM_GAPS].flatMap((table) =>
      Object.entries<Parameter>(table),
    ),
  )('%s says what it rests on', (_, threshold) => {
    expect(threshold.note).not.toBe('')
    expect(threshold.unit).not.toBe('')
    expect(threshold.evidence.length > 0).toBe(threshold.basis !== 'judgement')
    expect(parseDay(threshold.reviewedOn)).toBeDefined()
  })

  it('were fitted together, on histories that are named', () => {
    expect(Object.values(RHYTHM_MODEL).every(({ value, unit }: { value: number; unit: string }) => Number.isFinite(value) && unit !== '')).toBe(true)
    expect(RHYTHM_FIT).toMatchObject({ histories: 'posting-histories/1, public part', channels: 88 })
  })

  it('keep the chance of stopping so small that a post always speaks for life', () => {
    // A gap can hardly be slower than a decade: ln 3650 = 8.2.
    const oddsAtADecade = Math.exp(RHYTHM_MODEL.c0.value + Math.log(3650) - RHYTHM_MODEL.m0.value)

    expect(oddsAtADecade).toBeLessThan(1)
  })
})
