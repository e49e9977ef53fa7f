import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { activeTime } from '../../../../domain/audit/vitality/active-time.ts'
import { leastChanceOf, outlookOf } from '../../../../domain/audit/vitality/forecast.ts'
import { gapsOf, rhythmOf, rhythmsOfNewest } from '../../../../domain/audit/vitality/rhythm.ts'

const times = (count: number, gap: number): number[] => Array.from({ length: count }, () => gap)

/*
 * The formulas of ADR 0003 written out once more with mpmath 1.3 at 50 decimal digits: weights 2^(-k/8) summed directly, survival as
 * erfc((ln x - mu) / (sigma sqrt 2)) / 2, odds as exp, the median wait by bisection. Rounded to double precision.
 */
const REFERENCE = [
  {
    why: 'one post, seen on its day: the average channel',
    gaps: [],
    silence: 0,
    mu: 3.25343,
    sigma: 1.3684175510449494,
    survival: 0.9980369839614223,
    pAlive: 0.993579416890805,
    in90: 0.8142763101704965,
    in365: 0.9672936168581504,
    wait: 25.4662258527065,
  },
  {
    why: 'one post, a year ago',
    gaps: [],
    silence: 365,
    mu: 3.25343,
    sigma: 1.3684175510449494,
    survival: 0.026558908627606573,
    pAlive: 0.8046131170706853,
    in90: 0.25744175250018986,
    in365: 0.585278511754884,
    wait: 173.34430390424262,
  },
  {
    why: 'weekly, a week ago',
    gaps: times(10, 7),
    silence: 7,
    mu: 2.138224426910716,
    sigma: 0.5912175576741427,
    survival: 0.6275173565587054,
    pAlive: 0.9966418177826735,
    in90: 0.9966239801530528,
    in365: 0.996690626468794,
    wait: 4.303330997437225,
  },
  {
    why: 'weekly, three months ago',
    gaps: times(10, 7),
    silence: 90,
    mu: 2.138224426910716,
    sigma: 0.5912175576741427,
    survival: 3.242316491961158e-5,
    pAlive: 0.015102729527676788,
    in90: 0.018596447943300756,
    in365: 0.029417514025996724,
    wait: 9.005247423315616,
  },
  {
    why: 'monthly with a holiday, two months ago',
    gaps: [30, 31, 62, 29, 30, 33, 28, 31],
    silence: 61,
    mu: 3.447951735071173,
    sigma: 0.6590755406722625,
    survival: 0.15724715178433538,
    pAlive: 0.9525430251451679,
    in90: 0.9004344170939474,
    in365: 0.9530007402231168,
    wait: 18.849387321890372,
  },
  {
    why: 'daily, a century ago',
    gaps: times(40, 1),
    silence: 36500,
    mu: 0.30425497138595853,
    sigma: 0.4754610121553325,
    survival: 2.069506671043237e-102,
    pAlive: 6.125742694582332e-99,
    in90: 0.0036035895405509867,
    in365: 0.014534295845401158,
    wait: 563.3529675289757,
  },
  {
    why: 'slowing down',
    gaps: [2, 3, 2, 5, 8, 13, 21, 34],
    silence: 55,
    mu: 2.2985067622486492,
    sigma: 1.0961572551243923,
    survival: 0.05950712301723701,
    pAlive: 0.9599608193204044,
    in90: 0.8427123166913139,
    in365: 0.9553700055094135,
    wait: 23.581479599207757,
  },
]

const near = (value: number, expected: number, tolerance: number): void => expect(Math.abs(value / expected - 1)).toBeLessThan(tolerance)

const gaps = fc.array(fc.integer({ min: 1, max: 4000 }), { maxLength: 60 })
const silence = fc.integer({ min: 0, max: 40_000 })
const EDGE = 1e-12

describe('the rhythm and what it foretells', () => {
  it.each(REFERENCE)('$why', ({ gaps, silence, mu, sigma, survival, pAlive, in90, in365, wait }) => {
    const rhythm = rhythmOf(gaps)
    const outlook = outlookOf(rhythm, silence)

    near(rhythm.mu, mu, 1e-13)
    near(rhythm.sigma, sigma, 1e-13)
    near(outlook.silenceSurvival, survival, 1e-10)
    near(outlook.pAlive, pAlive, 1e-10)
    near(outlook.pPostWithin(90), in90, 1e-12)
    near(outlook.pPostWithin(365), in365, 1e-12)
    near(outlook.medianWait(), wait, 1e-9)
  })

  it('lets a longer silence raise neither survival nor the probability of being alive', () => {
    fc.assert(
      fc.property(gaps, silence, silence, (own, a, b) => {
        const rhythm = rhythmOf(own)

        const sooner = outlookOf(rhythm, Math.min(a, b))
        const later = outlookOf(rhythm, Math.max(a, b))

        expect(later.silenceSurvival).toBeLessThanOrEqual(sooner.silenceSurvival + EDGE)
        expect(later.pAlive).toBeLessThanOrEqual(sooner.pAlive + EDGE)
      }),
    )
  })

  // Not a law below the last tenth: a monthly channel is likelier to post tomorrow after 29 days than after one. Beyond it the hazard of a
  // lognormal gap falls for every spread the prior allows, down to the rate at which stopped channels come back.
  it('lets a silence that is already unusual raise no forecast as it grows', () => {
    fc.assert(
      fc.property(gaps, silence, silence, fc.integer({ min: 1, max: 800 }), (own, a, b, days) => {
        const sooner = outlookOf(rhythmOf(own), Math.min(a, b))
        const later = outlookOf(rhythmOf(own), Math.max(a, b))
        fc.pre(sooner.silenceSurvival < 0.1)
        const comesBack = outlookOf(rhythmOf([1]), 1e9).pPostWithin(days)

        expect(later.pPostWithin(days)).toBeLessThanOrEqual(Math.max(sooner.pPostWithin(days), comesBack) + EDGE)
      }),
    )
  })

  it('makes a whole year of silence no less probable the longer it has lasted', () => {
    fc.assert(
      fc.property(gaps, fc.integer({ min: 0, max: 365 }), fc.integer({ min: 0, max: 365 }), (own, a, b) => {
        const rest = (days: number): number => outlookOf(rhythmOf(own), days).pPostWithin(365 - days)

        expect(rest(Math.max(a, b, 1))).toBeLessThanOrEqual(rest(Math.max(1, Math.min(a, b))) + EDGE)
      }),
    )
  })

  it('promises no less within more days, and nothing within none', () => {
    fc.assert(
      fc.property(gaps, silence, silence, silence, (own, since, a, b) => {
        const outlook = outlookOf(rhythmOf(own), since)

        expect(outlook.pPostWithin(Math.max(a, b))).toBeGreaterThanOrEqual(outlook.pPostWithin(Math.min(a, b)) - EDGE)
        expect(outlook.pPostWithin(0)).toBe(0)
      }),
    )
  })

  it('has waited half of its chances at the median', () => {
    fc.assert(
      fc.property(gaps, fc.integer({ min: 0, max: 2000 }), (own, since) => {
        const rhythm = rhythmOf(own)
        const elapsed = Math.max(since, 0.5)

        const wait = outlookOf(rhythm, elapsed).medianWait()

        fc.pre(outlookOf(rhythm, elapsed).silenceSurvival > 1e-9)
        expect(outlookOf(rhythm, elapsed + wait).silenceSurvival / outlookOf(rhythm, elapsed).silenceSurvival).toBeCloseTo(0.5, 6)
      }),
    )
  })
})

describe('the least chance of a post', () => {
  const rhythm = fc.record({
    mu: fc.double({ min: 0, max: 7, noNaN: true }),
    sigma: fc.double({ min: 0.2, max: 2.5, noNaN: true }),
    weight: fc.constant(1),
  })
  const silence = fc.oneof(fc.nat(5), fc.nat(100), fc.nat(3000))

  it('is no more than that of any rhythm between the least and the greatest', () => {
    fc.assert(
      fc.property(fc.array(rhythm, { minLength: 1, maxLength: 5 }), silence, fc.integer({ min: 1, max: 2000 }), (rhythms, silent, days) => {
        const least = leastChanceOf(rhythms, silent, days)

        for (const one of rhythms) expect(least).toBeLessThanOrEqual(outlookOf(one, silent).pPostWithin(days) + 1e-12)
      }),
      { numRuns: 5000 },
    )
  })

  it('says enough of a channel that is alive, by whatever part of its gaps', () => {
    const rhythms = rhythmsOfNewest(
      Array.from({ length: 60 }, (_, index) => 5 + (index % 5)),
      Array.from({ length: 61 }, (_, count) => count),
    )

    expect(leastChanceOf(rhythms, 4, 365)).toBeGreaterThan(0.7)
  })
})

describe('gaps', () => {
  it('are the days from each posting day to the next', () =>
    expect(gapsOf([10, 11, 18, 48], activeTime())).toEqual({ days: [1, 7, 30], since: [10, 11, 18] }))

  it.each([
    { days: [8, 30], told: [22 - 10], why: 'a rest is no time' },
    { days: [8, 15, 30], told: [], why: 'a post within says that neither side was rest' },
    { days: [12, 13], told: [], why: 'who posts within tells nothing of the rhythm outside' },
    { days: [1, 10, 40], told: [8], why: 'a gap that ends on the first day lay outside for the most part' },
    { days: [8, 20, 22], told: [12 - 10, 2], why: 'the day after is outside' },
  ])('over a pause from 10 to 19, of posts on $days: $why', ({ days, told }) => {
    expect(gapsOf(days, activeTime([{ from: '1970-01-11', to: '1970-01-20' }])).days).toEqual(told)
  })
})

describe('active time', () => {
  const time = activeTime([
    { from: '1970-01-11', to: '1970-01-20' },
    { from: '1970-01-15', to: '1970-01-25' },
    { from: '1970-02-10', to: '1970-02-01' },
  ])

  it.each([
    { from: 0, to: 9, expected: 9, why: 'no pause yet' },
    { from: 0, to: 10, expected: 9, why: 'the first day of a pause is not counted' },
    { from: 0, to: 24, expected: 9, why: 'pauses that overlap count once' },
    { from: 0, to: 25, expected: 10, why: 'the day after the last one counts' },
    { from: 12, to: 15, expected: 0, why: 'time stands still inside' },
    { from: 30, to: 45, expected: 15, why: 'a pause that ends before it begins is none' },
  ])('counts $expected days from $from to $to: $why', ({ from, to, expected }) => expect(time.between(from, to)).toBe(expected))

  it('finds the day again from which it counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 60 }), fc.integer({ min: 1, max: 60 }), (from, days) =>
        expect(time.between(from, time.after(from, days))).toBe(days),
      ),
    )
  })
})
