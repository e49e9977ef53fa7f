import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { logNormalSurvival, normalHazard, normalUpperQuantile } from '../../../domain/shared/normal.ts'

const z = fc.double({ min: -30, max: 1000, noNaN: true })

describe('normal survival', () => {
  // ln(erfc(z / sqrt 2) / 2) with mpmath 1.3 at 400 decimal digits, rounded to double precision.
  it.each([
    { at: -30, expected: -4.906713927148187e-198, why: 'almost everything lies above' },
    { at: -8, expected: -6.220960574271786e-16, why: 'one minus this is one in floating point' },
    { at: -3, expected: -0.0013508099647481938, why: 'three deviations below' },
    { at: -1, expected: -0.17275377902344988, why: 'one deviation below' },
    { at: -0.5, expected: -0.3689464152886564, why: 'inner approximation, mirrored' },
    { at: 0, expected: -Math.LN2, why: 'one half' },
    { at: 0.1, expected: -0.7761545927302733, why: 'inner approximation' },
    { at: 0.6, expected: -1.293703811614028, why: 'just inside the inner approximation' },
    { at: 0.67, expected: -1.380595052695189, why: 'just inside the middle one' },
    { at: 2, expected: -3.783184333682032, why: 'middle approximation' },
    { at: 5, expected: -15.064998393988725, why: 'middle approximation, far out' },
    { at: 5.7, expected: -18.933112423224742, why: 'just inside the tail approximation' },
    { at: 12, expected: -75.4106730015688, why: 'tail' },
    { at: 37.5, expected: -707.6689893175072, why: 'the last logarithm whose probability is a normal number' },
    { at: 100, expected: -5005.524208694205, why: 'the probability itself is zero in floating point' },
    { at: 1000, expected: -500007.82669481216, why: 'beyond any use' },
  ])('at $at: $why', ({ at, expected }) => {
    const value = logNormalSurvival(at)

    expect(Math.abs(value / expected - 1)).toBeLessThan(1e-13)
  })

  it('reaches the ends', () => {
    expect(logNormalSurvival(Number.POSITIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY)
    expect(Math.abs(logNormalSurvival(Number.NEGATIVE_INFINITY))).toBe(0)
    expect(logNormalSurvival(Number.NaN)).toBeNaN()
  })

  it('never grows', () => {
    fc.assert(fc.property(z, fc.double({ min: 1e-6, max: 10, noNaN: true }), (at, step) => logNormalSurvival(at + step) <= logNormalSurvival(at)))
  })

  it('shares all probability between a value and its mirror', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (at) =>
        expect(Math.exp(logNormalSurvival(at)) + Math.exp(logNormalSurvival(-at))).toBeCloseTo(1, 14),
      ),
    )
  })

  it('falls as fast as the hazard says', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 50, noNaN: true }), (at) => {
        const h = 1e-5

        const slope = (logNormalSurvival(at + h) - logNormalSurvival(at - h)) / (2 * h)

        expect(Math.abs(slope + normalHazard(at))).toBeLessThan(1e-6 * (1 + normalHazard(at)))
      }),
    )
  })
})

describe('normal quantile', () => {
  // With mpmath 1.3: sqrt(2) erfinv(1 - 2p) at 60 decimal digits, rounded likewise.
  it.each([
    { p: 0.5, expected: 0 },
    { p: 0.25, expected: 0.6744897501960817 },
    { p: 0.025, expected: 1.959963984540054 },
    { p: 0.975, expected: -1.959963984540054 },
    { p: 1e-20, expected: 9.262340089798409 },
  ])('leaves $p above $expected', ({ p, expected }) => expect(normalUpperQuantile(Math.log(p))).toBeCloseTo(expected, 12))

  it('undoes the survival function', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 1000, noNaN: true }), (at) =>
        expect(Math.abs(normalUpperQuantile(logNormalSurvival(at)) - at)).toBeLessThan(1e-8 * Math.max(1, at)),
      ),
    )
  })

  it('reaches the ends', () => {
    expect(normalUpperQuantile(0)).toBe(Number.NEGATIVE_INFINITY)
    expect(normalUpperQuantile(Number.NEGATIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
  })
})
