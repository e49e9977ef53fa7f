/** Models of repeat buying, as others would use them here: a post is a purchase, a posting day a customer's transaction. */

/** ln Gamma for x > 0: C. Lanczos, "A Precision Approximation of the Gamma Function", 1964 (g = 7, nine terms). */
const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905, -0.13857109526572012,
  9.984369578019572e-6, 1.5056327351493116e-7,
] as const
export const logGamma = (x: number): number => {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  let total: number = LANCZOS[0]
  for (let index = 1; index < LANCZOS.length; index++) total += (LANCZOS[index] as number) / (x - 1 + index)
  const base = x - 1 + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(total)
}
const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b)

/** What these models know of a channel: posting days after the first, the last of them and now, in days since the first. */
export type Bought = { readonly x: number; readonly last: number; readonly now: number }

/** Twelve-point Gauss-Legendre. */
const NODES = [0.1252334085114689, 0.3678314989981802, 0.5873179542866175, 0.7699026741943047, 0.9041172563704749, 0.9815606342467192] as const
const WEIGHTS = [0.2491470458134028, 0.2334925365383548, 0.2031674267230659, 0.1600783285433462, 0.1069393259953184, 0.0471753363865118] as const
const integral = (f: (at: number) => number, from: number, to: number): number => {
  const [middle, half] = [(from + to) / 2, (to - from) / 2]
  let total = 0
  for (let index = 0; index < NODES.length; index++) {
    const step = half * (NODES[index] as number)
    total += (WEIGHTS[index] as number) * (f(middle - step) + f(middle + step))
  }
  return half * total
}

/** Gamma-Poisson: posts at a constant rate, which differs between channels; nobody stops. */
export const gammaPoisson = ([r, alpha]: readonly [number, number], posts: number, days: number, horizon: number): number =>
  1 - ((alpha + days) / (alpha + days + horizon)) ** (r + posts)

type BgNbd = readonly [r: number, alpha: number, a: number, b: number]

/** P. Fader, B. Hardie, K. Lee, "Counting Your Customers the Easy Way: An Alternative to the Pareto/NBD Model", Marketing Science 24, 2005. */
export const bgNbd = ([r, alpha, a, b]: BgNbd) => {
  const pAlive = ({ x, last, now }: Bought): number => (x === 0 ? 1 : 1 / (1 + (a / (b + x - 1)) * ((alpha + now) / (alpha + last)) ** (r + x)))
  return {
    pAlive,
    logLikelihood: ({ x, last, now }: Bought): number => {
      const shared = logGamma(r + x) - logGamma(r) + r * Math.log(alpha) + logBeta(a, b + x) - logBeta(a, b)
      const alive = -(r + x) * Math.log(alpha + now)
      const gone = x === 0 ? Number.NEGATIVE_INFINITY : Math.log(a / (b + x - 1)) - (r + x) * Math.log(alpha + last)
      return shared + Math.max(alive, gone) + Math.log1p(Math.exp(-Math.abs(alive - gone)))
    },
    pPost: (bought: Bought, horizon: number): number =>
      pAlive(bought) * (1 - ((alpha + bought.now) / (alpha + bought.now + horizon)) ** (r + bought.x)),
  }
}

type ParetoNbd = readonly [r: number, alpha: number, s: number, beta: number]

/** D. Schmittlein, D. Morrison, R. Colombo, "Counting Your Customers: Who Are They and What Will They Do Next?", Management Science 33, 1987. */
export const paretoNbd = ([r, alpha, s, beta]: ParetoNbd) => {
  /** Logarithms of the likelihood's two parts, alive now and gone since, up to what they share. The integral is over when it stopped. */
  const parts = ({ x, last, now }: Bought): readonly [number, number] => {
    const alive = -(r + x) * Math.log(alpha + now) - s * Math.log(beta + now)
    const stretch = Math.log((alpha + now) / (alpha + last))
    const power = r + x - 1
    const inside = (v: number): number => Math.exp(-power * v) * ((beta + last) / (beta + (alpha + last) * Math.exp(v) - alpha)) ** (s + 1)
    const scale = 3 / Math.max(Math.abs(power), 0.1)
    let total = 0
    for (let from = 0; from < stretch && from < 14 * scale; from += scale) total += integral(inside, from, Math.min(stretch, from + scale))
    const gone = Math.log(s * Math.max(total, 1e-300)) - power * Math.log(alpha + last) - (s + 1) * Math.log(beta + last)
    return [alive, gone]
  }
  const pAlive = (bought: Bought): number => {
    const [alive, gone] = parts(bought)
    return 1 / (1 + Math.exp(gone - alive))
  }
  return {
    pAlive,
    logLikelihood: (bought: Bought): number => {
      const [alive, gone] = parts(bought)
      const shared = logGamma(r + bought.x) - logGamma(r) + r * Math.log(alpha) + s * Math.log(beta)
      return shared + Math.max(alive, gone) + Math.log1p(Math.exp(-Math.abs(alive - gone)))
    },
    /** Alive, and the next post comes before the end: over the day of that post. */
    pPost: (bought: Bought, horizon: number): number => {
      const [a, b] = [alpha + bought.now, beta + bought.now]
      const inside = (v: number): number => (r + bought.x) * Math.exp(-(r + bought.x) * v) * (b / (b + a * Math.expm1(v))) ** s
      const end = Math.min(Math.log1p(horizon / a), 40 / (r + bought.x))
      return pAlive(bought) * (integral(inside, 0, end / 4) + integral(inside, end / 4, end))
    },
  }
}

type BgBb = readonly [alpha: number, beta: number, gamma: number, delta: number]
/** Opportunities so far, those that were used, and the last of them. */
export type Used = { readonly n: number; readonly x: number; readonly last: number }

/** P. Fader, B. Hardie, J. Shang, "Customer-Base Analysis in a Discrete-Time Noncontractual Setting", Marketing Science 29, 2010. */
export const bgBb = ([alpha, beta, gamma, delta]: BgBb) => {
  const logAlive = ({ n, x }: Used): number =>
    logBeta(alpha + x, beta + n - x) - logBeta(alpha, beta) + logBeta(gamma, delta + n) - logBeta(gamma, delta)
  const likelihood = (used: Used): number => {
    let total = Math.exp(logAlive(used))
    for (let at = used.last; at < used.n; at++) {
      total += Math.exp(logBeta(alpha + used.x, beta + at - used.x) - logBeta(alpha, beta) + logBeta(gamma + 1, delta + at) - logBeta(gamma, delta))
    }
    return total
  }
  const pAlive = (used: Used): number => Math.exp(logAlive(used)) / likelihood(used)
  /** P(alive at the k-th opportunity to come), given alive at the last one. */
  const staysFor = ({ n }: Used, k: number): number => Math.exp(logBeta(gamma, delta + n + k) - logBeta(gamma, delta + n))
  return {
    pAlive,
    logLikelihood: (used: Used): number => Math.log(likelihood(used)),
    /** Uses expected of so many opportunities to come. */
    expected: (used: Used, more: number): number => {
      let stays = 0
      for (let k = 1; k <= more; k++) stays += staysFor(used, k)
      return (pAlive(used) * stays * (alpha + used.x)) / (alpha + beta + used.n)
    },
    pPost: (used: Used, more: number): number => {
      let total = 0
      for (let k = 1; k <= more; k++) {
        const firstUse = Math.exp(logBeta(alpha + used.x + 1, beta + used.n - used.x + k - 1) - logBeta(alpha + used.x, beta + used.n - used.x))
        total += firstUse * staysFor(used, k)
      }
      return pAlive(used) * total
    },
  }
}
