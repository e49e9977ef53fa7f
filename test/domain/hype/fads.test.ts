import { describe, expect, it } from '@jest/globals'
import { evidenceById } from '../../../domain/catalogue/evidence.ts'
import { FADS, fadCalibration, fadRisk, residualKnown } from '../../../domain/hype/fads.ts'
import { known, UNKNOWN } from '../../../domain/shared/answer.ts'
import { dayOf } from '../../../domain/shared/calendar.ts'

const today = dayOf('2026-11-21')

describe('the recorded rises', () => {
  it('cite records that exist', () => {
    for (const { evidence } of FADS) for (const id of evidence) expect(evidenceById(id)?.id).toBe(id)
  })

  it('teach that four of five measured cases kept less than 60 % within a year, the median count after two months', () => {
    expect(fadCalibration()).toEqual({ cases: 5, fallen: 4 / 5, medianMonths: 2 })
  })

  it('never count sign-ups or a claim of the firm as users', () => {
    const claimed = FADS.filter(({ basis }) => basis === 'claimed')

    expect(claimed.map(({ platform }) => platform).sort()).toEqual(['google_plus', 'vine'])
    expect(fadCalibration(claimed)).toEqual({ cases: 0, fallen: 0, medianMonths: 0 })
    expect(residualKnown('google_plus', today)).toEqual(UNKNOWN)
  })
})

describe('what is left of a peak', () => {
  it.each([
    { platform: 'bluesky', asOf: '2026-11-21', expected: known(3.5 / 6), why: 'recorded in November 2025' },
    { platform: 'bluesky', asOf: '2025-10-31', expected: UNKNOWN, why: 'not public yet' },
    { platform: 'mastodon', asOf: '2026-11-21', expected: known(1.8 / 2.6), why: 'most of them stayed' },
    { platform: 'clubhouse', asOf: '2026-11-21', expected: known(0.922 / 9.6), why: 'hardly any stayed' },
    { platform: 'threads', asOf: '2024-01-01', expected: known(10.3 / 49.3), why: 'fallen, and not recovered yet' },
    { platform: 'threads', asOf: '2026-11-21', expected: UNKNOWN, why: 'it grew again: the old fall says nothing any more' },
    { platform: 'facebook', asOf: '2026-11-21', expected: UNKNOWN, why: 'nobody recorded a rise and fall' },
  ])('$platform on $asOf: $why', ({ platform, asOf, expected }) => expect(residualKnown(platform, dayOf(asOf))).toEqual(expected))
})

describe('the risk of a fashion', () => {
  it.each([
    { platform: 'facebook', age: 0.5, risk: 1, why: 'under a year nobody can tell' },
    { platform: 'facebook', age: 2, risk: 0.5, why: 'half-way between one year and three' },
    { platform: 'facebook', age: 3, risk: 0, why: 'past its first fashion' },
    { platform: 'mastodon', age: 10, risk: 0, why: 'it kept 69 %, more than the 60 % asked for' },
    { platform: 'bluesky', age: 4, risk: 1 - 3.5 / 6 / 0.6, why: 'it fell short of the 60 % by a little' },
    { platform: 'clubhouse', age: 6, risk: 1 - 0.922 / 9.6 / 0.6, why: 'it fell short by much' },
    { platform: 'threads', age: 4, risk: 0, why: 'it recovered' },
    { platform: 'vine', age: 4, risk: 0.52, why: 'half of its leading accounts had left' },
    { platform: 'google_plus', age: 8, risk: 1, why: 'it sent nothing in spite of its size' },
  ])('$platform at $age years: $why', ({ platform, age, risk }) => expect(fadRisk(platform, age, today)).toBeCloseTo(risk, 12))
})
