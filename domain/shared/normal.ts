/**
 * How much of a normal distribution lies above z, also where plain arithmetic would answer zero?
 *
 * Everything is in natural logarithms of the upper tail, so that a silence of decades still has a number. Relative error below 1e-12 for
 * |z| up to 1000. Infinite z gives -Infinity or 0; NaN gives NaN. Nothing is thrown.
 *
 * Method: rational Chebyshev approximations of erf and of the scaled complement exp(x^2) erfc(x), W. J. Cody, "Rational Chebyshev
 * Approximations for the Error Function", Mathematics of Computation 23, 1969; coefficients as in his CALERF (SPECFUN, 1990).
 */

const ERF_NUMERATOR = [0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694] as const
const ERF_DENOMINATOR = [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171] as const

const MIDDLE_NUMERATOR = [
  2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001, 881.952221241769, 1712.0476126340707,
  2051.0783778260716, 1230.3393547979972,
] as const
const MIDDLE_DENOMINATOR = [
  1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597, 4362.619090143247, 3439.3676741437216,
  1230.3393548037495,
] as const

const TAIL_NUMERATOR = [
  0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275, 0.0006587491615298378,
] as const
const TAIL_DENOMINATOR = [1, 2.568520192289822, 1.8729528499234673, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918] as const

/** Horner's scheme, highest power first. */
const polynomial = (coefficients: readonly number[], x: number): number => {
  let value = coefficients[0] as number
  for (let index = 1; index < coefficients.length; index++) value = value * x + (coefficients[index] as number)
  return value
}

/** exp(x^2) erfc(x) for x >= 0. */
const scaledErfc = (x: number): number => {
  const square = x * x
  if (x <= 0.46875) return Math.exp(square) * (1 - (x * polynomial(ERF_NUMERATOR, square)) / polynomial(ERF_DENOMINATOR, square))
  if (x <= 4) return polynomial(MIDDLE_NUMERATOR, x) / polynomial(MIDDLE_DENOMINATOR, x)
  const inverse = 1 / square
  const correction = (inverse * polynomial(TAIL_NUMERATOR, inverse)) / polynomial(TAIL_DENOMINATOR, inverse)
  return (1 / Math.sqrt(Math.PI) - correction) / x
}

/** ln P(Z > z) for a standard normal Z. */
export const logNormalSurvival = (z: number): number => {
  if (z === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY
  if (z >= 0) return Math.log(scaledErfc(z * Math.SQRT1_2) / 2) - (z * z) / 2
  if (z < -40) return 0 // the missing mass is below the smallest number there is
  return Math.log1p((-scaledErfc(-z * Math.SQRT1_2) * Math.exp((-z * z) / 2)) / 2)
}

/** Density over survival at z (the inverse of Mills' ratio): the rate at which the tail shrinks. */
export const normalHazard = (z: number): number => {
  const atDistance = scaledErfc(Math.abs(z) * Math.SQRT1_2)
  return Math.sqrt(2 / Math.PI) / (z >= 0 ? atDistance : 2 * Math.exp((z * z) / 2) - atDistance)
}

/**
 * The z above which the given logarithm of probability lies: the inverse of `logNormalSurvival`; 0 or more gives -Infinity.
 *
 * Newton's method from sqrt(-2 ln p), which lies right of the root because P(Z > z) <= exp(-z^2/2)/2 for z >= 0. The function is concave
 * and falling, so that no step overshoots. Probabilities above one half are mirrored.
 */
export const normalUpperQuantile = (logSurvival: number): number => {
  if (logSurvival >= 0) return Number.NEGATIVE_INFINITY
  if (logSurvival === Number.NEGATIVE_INFINITY) return Number.POSITIVE_INFINITY
  if (logSurvival > -Math.LN2) return -normalUpperQuantile(Math.log(-Math.expm1(logSurvival)))
  let z = Math.sqrt(-2 * logSurvival)
  for (let step = 0; step < 60; step++) {
    const change = (logNormalSurvival(z) - logSurvival) / normalHazard(z)
    z += change
    if (Math.abs(change) <= 1e-14 * Math.max(1, z)) break
  }
  return z
}
