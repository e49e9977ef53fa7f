import { CHANGE_POINTS } from './parameters.ts'
import { logOf } from './rhythm.ts'

/** Values from `from` up to, not including, `to`, that share a mean. */
export type Segment = { readonly from: number; readonly to: number; readonly mean: number }

type Limits = {
  /** Variance of the noise around a mean. */
  readonly variance: number
  /** What one more change must save, in twice the log-likelihood. */
  readonly penalty: number
  /** Fewest values of a segment. */
  readonly shortest: number
  /** Only every so many places are looked at, which must divide `shortest` and the number of values; every place when left out. */
  readonly step?: number
}

/** Room for a search through so many values: by number of values seen, or in the order in which starts are open. */
const tableFor = (mostValues: number) => ({
  mostValues,
  sums: new Float64Array(mostValues + 1),
  /** One over each length. */
  shareOf: Float64Array.from({ length: mostValues + 1 }, (_, length) => (length === 0 ? 0 : 1 / length)),
  best: new Float64Array(mostValues + 1),
  totals: new Float64Array(mostValues + 1),
  cutBefore: new Int32Array(mostValues + 1),
  starts: new Int32Array(mostValues + 1),
  isBeaten: new Uint8Array(mostValues + 1),
})

/** Used again and again: a batch searches thousands of histories a second, and nothing of a search outlives it. */
const table = tableFor(CHANGE_POINTS.mostGaps.value)

/**
 * The best cut of a series into stretches with a mean each, under normal noise: twice the negative log-likelihood plus a penalty per change
 * is least. The exact optimum, of no cut when there are too few values.
 *
 * Method: pruned exact linear time. R. Killick, P. Fearnhead, I. A. Eckley, "Optimal Detection of Changepoints With a Linear Computational
 * Cost", Journal of the American Statistical Association 107, 2012. A start that a later change beats is dropped, once that change can itself
 * be followed by a whole segment.
 */
export const segmentsOf = (series: readonly number[], { variance, penalty, shortest, step = 1 }: Limits): readonly Segment[] => {
  const count = series.length
  const { sums, shareOf, best, totals, cutBefore, starts, isBeaten } = count <= table.mostValues ? table : tableFor(count)
  for (let index = 0; index < count; index++) sums[index + 1] = (sums[index] as number) + (series[index] as number)
  // In units of the variance, which all cuts share.
  const price = penalty * variance
  let open = 1
  best[0] = -price
  starts[0] = 0
  isBeaten.fill(0, 0, count + 1)
  cutBefore.fill(0, 0, count + 1)
  for (let to = shortest; to <= count; to += step) {
    const sum = sums[to] as number
    let least = Number.POSITIVE_INFINITY
    let at = 0
    for (let place = 0; place < open; place++) {
      const from = starts[place] as number
      const own = sum - (sums[from] as number)
      const total = (best[from] as number) - own * own * (shareOf[to - from] as number)
      totals[place] = total
      if (total < least) {
        least = total
        at = from
      }
    }
    least += price
    best[to] = least
    cutBefore[to] = at
    // Once in so many steps, so that a start that was beaten is dropped a whole segment later.
    if (to % shortest === 0) {
      let kept = 0
      for (let place = 0; place < open; place++) {
        const from = starts[place] as number
        if (!isBeaten[from]) starts[kept++] = from
        if ((totals[place] as number) > least) isBeaten[from] = 1
      }
      open = kept
    }
    const next = to - shortest + step
    if (next >= shortest) starts[open++] = next
  }
  const segments: Segment[] = []
  for (let to = count; to > 0; ) {
    const from = cutBefore[to] as number
    segments.push({ from, to, mean: ((sums[to] as number) - (sums[from] as number)) / (to - from) })
    to = from
  }
  return segments.reverse()
}

/**
 * The variance of the noise of a series, whose level may change now and then: half of the mean squared difference of neighbours.
 * J. von Neumann, R. H. Kent, H. R. Bellinson, B. I. Hart, "The Mean Square Successive Difference", 1941.
 */
export const noiseVariance = (series: readonly number[]): number => {
  let squares = 0
  for (let index = 1; index < series.length; index++) squares += ((series[index] as number) - (series[index - 1] as number)) ** 2
  return series.length < 2 ? 0 : squares / (2 * (series.length - 1))
}

/** A lasting change of rhythm: the index of the first gap of the new one, and the typical gap in active days before and after. */
export type GapChange = { readonly gap: number; readonly fromDays: number; readonly toDays: number }

/** Each cut where it fits best, its neighbours given, up to one place further. */
const sharpened = (series: readonly number[], segments: readonly Segment[], shortest: number): readonly Segment[] => {
  const cuts = segments.map(({ from }) => from)
  const meanOf = (from: number, to: number): number => {
    let total = 0
    for (let index = from; index < to; index++) total += series[index] as number
    return total / (to - from)
  }
  const endOf = (index: number): number => cuts[index + 1] ?? series.length
  for (let index = 1; index < cuts.length; index++) {
    const [before, at, after] = [cuts[index - 1] as number, cuts[index] as number, endOf(index)]
    const explained = (cut: number): number => (cut - before) * meanOf(before, cut) ** 2 + (after - cut) * meanOf(cut, after) ** 2
    for (const cut of [at - 1, at + 1]) {
      const isLongEnough = cut - before >= shortest && after - cut >= shortest
      if (isLongEnough && explained(cut) > explained(cuts[index] as number)) cuts[index] = cut
    }
  }
  return cuts.map((from, index) => ({ from, to: endOf(index), mean: meanOf(from, endOf(index)) }))
}

/** Every second place is looked at, and the best of its neighbours taken: a quarter of the work. */
const STEP = 2

/**
 * Where did the rhythm change for good, from what to what?
 *
 * Stretches of the logarithm of gaps. A change costs as much as the modified BIC of N. R. Zhang and D. O. Siegmund asks ("A Modified Bayes
 * Information Criterion", Biometrics 63, 2007; without its term for uneven lengths). Neighbours that differ by less than a factor are one
 * rhythm. With few gaps nothing is found, which does not say that nothing changed. Only the newest gaps are looked through, which bounds the work.
 */
export const gapChangesOf = (gaps: readonly number[]): readonly GapChange[] => {
  const { fewestGaps, mostGaps, shortest, leastSpread, penaltyPerLogGap, factor } = CHANGE_POINTS
  if (gaps.length < fewestGaps.value) return []
  const offset = Math.max(gaps.length % STEP, gaps.length - mostGaps.value)
  const logs = gaps.slice(offset).map(logOf)
  const variance = Math.max(leastSpread.value ** 2, noiseVariance(logs))
  const penalty = penaltyPerLogGap.value * Math.log(logs.length)
  const found = segmentsOf(logs, { variance, penalty, shortest: shortest.value, step: STEP })
  if (found.length < 2) return []
  const rhythms: Segment[] = []
  for (const segment of sharpened(logs, found, shortest.value)) {
    const before = rhythms.at(-1)
    if (before && Math.abs(segment.mean - before.mean) < Math.log(factor.value)) rhythms[rhythms.length - 1] = joined(before, segment)
    else rhythms.push(segment)
  }
  return rhythms.slice(1).map(({ from, mean }, index) => ({
    gap: offset + from,
    fromDays: Math.exp((rhythms[index] as Segment).mean),
    toDays: Math.exp(mean),
  }))
}

const joined = (a: Segment, b: Segment): Segment => {
  const [first, second] = [a.to - a.from, b.to - b.from]
  return { from: a.from, to: b.to, mean: (a.mean * first + b.mean * second) / (first + second) }
}
