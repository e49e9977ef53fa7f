/** Rules and models that forecast without a channel's own rhythm. Each is fitted on the rows it is scored on, which flatters it. */
import { type Channel, crossEntropy, mean, type Row } from './histories.ts'
import { leastOf } from './nelder-mead.ts'
import { type Bought, bgBb, bgNbd, gammaPoisson, paretoNbd, type Used } from './repeat-buying.ts'

/** A name, and a forecast per row. */
export type Baseline = readonly [name: string, forecasts: readonly number[]]

/** The observed share in each group as everybody's forecast. */
const grouped = (rows: readonly Row[], group: (row: Row) => unknown): readonly number[] => {
  const shares = new Map([...Map.groupBy(rows, group)].map(([key, members]) => [key, mean(members.map(({ posted }) => posted))]))
  return rows.map((row) => shares.get(group(row)) as number)
}

/** Logistic regression by Newton's method, features brought to mean 0 and deviation 1, with a trace of ridge so that it always has an answer. */
const logistic = (rows: readonly Row[], features: (row: Row) => readonly number[]): readonly number[] => {
  const raw = rows.map(features)
  const width = (raw[0] as readonly number[]).length
  const centres = Array.from({ length: width }, (_, axis) => mean(raw.map((each) => each[axis] as number)))
  const spreads = centres.map((centre, axis) => Math.sqrt(mean(raw.map((each) => ((each[axis] as number) - centre) ** 2))) || 1)
  const given = raw.map((each) => [1, ...each.map((value, axis) => (value - (centres[axis] as number)) / (spreads[axis] as number))])
  let weights = new Array<number>(width + 1).fill(0)
  const forecast = (each: readonly number[]): number =>
    1 / (1 + Math.exp(-each.reduce((total, value, axis) => total + value * (weights[axis] as number), 0)))
  for (let turn = 0; turn < 25; turn++) {
    const slope = weights.map((weight) => -1e-6 * weight)
    const curve = weights.map((_, row) => weights.map((__, column) => (row === column ? 1e-6 : 0)))
    for (const [index, each] of given.entries()) {
      const p = forecast(each)
      for (let a = 0; a <= width; a++) {
        slope[a] = (slope[a] as number) + (each[a] as number) * ((rows[index] as Row).posted - p)
        for (let b = 0; b <= width; b++)
          (curve[a] as number[])[b] = ((curve[a] as number[])[b] as number) + p * (1 - p) * (each[a] as number) * (each[b] as number)
      }
    }
    const step = solved(curve, slope)
    weights = weights.map((weight, axis) => weight + (step[axis] as number))
    if (Math.max(...step.map(Math.abs)) < 1e-9) break
  }
  return given.map(forecast)
}

/** Gauss and Jordan, largest pivot first. */
const solved = (matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] => {
  const rows = matrix.map((row, index) => [...row, right[index] as number])
  for (let at = 0; at < rows.length; at++) {
    const best = rows.reduce(
      (top, row, index) => (index >= at && Math.abs(row[at] as number) > Math.abs(rows[top]?.[at] as number) ? index : top),
      at,
    )
    ;[rows[at], rows[best]] = [rows[best] as number[], rows[at] as number[]]
    const pivot = rows[at] as number[]
    for (const row of rows) {
      if (row === pivot) continue
      const factor = (row[at] as number) / (pivot[at] as number)
      for (let column = at; column < row.length; column++) row[column] = (row[column] as number) - factor * (pivot[column] as number)
    }
  }
  return rows.map((row, index) => (row.at(-1) as number) / (row[index] as number))
}

const knownOf = (channels: readonly Channel[], { channel, known }: Row): readonly number[] => (channels[channel] as Channel).days.slice(0, known)
const gapsIn = (days: readonly number[]): readonly number[] => days.slice(1).map((day, index) => day - (days[index] as number))
const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return ((sorted[Math.floor((sorted.length - 1) / 2)] as number) + (sorted[Math.ceil((sorted.length - 1) / 2)] as number)) / 2
}
const logOf = (silence: number): number => Math.log(Math.max(0.5, silence))

type Features = {
  readonly middle: number
  readonly six: readonly number[]
  readonly posts365: number
  readonly age: number
  readonly bought: Bought
  readonly used: Used
}

const featuresOf = (channels: readonly Channel[], row: Row): Features => {
  const days = knownOf(channels, row)
  const gaps = gapsIn(days)
  const logs = gaps.map(Math.log)
  const [first, last] = [days[0] as number, days.at(-1) as number]
  const [middle, age] = [median(gaps), row.day - first]
  const n = Math.floor(age / PERIOD)
  // Periods are counted back from the cut-off, so that the last of them is whole.
  const spans = new Set(days.map((day) => Math.floor((row.day - day) / PERIOD)).filter((back) => back < n))
  return {
    middle,
    six: [
      logOf(row.silence),
      Math.log(middle),
      mean(logs.slice(-8)),
      Math.log(days.length),
      Math.sqrt(mean(logs.map((log) => (log - mean(logs)) ** 2))),
      Math.log(age),
    ],
    posts365: days.filter((day) => day > row.day - 365).length,
    age,
    bought: { x: days.length - 1, last: last - first, now: age },
    used: { n, x: spans.size, last: spans.size === 0 ? 0 : n - Math.min(...spans) },
  }
}
/** Days of an opportunity of BG/BB. */
const PERIOD = 30

/** The share of all gaps, in medians of their own channel, that last longer. */
const universalCurve = (channels: readonly Channel[]): ((ratio: number) => number) => {
  const ratios = channels
    .filter(({ days }) => days.length >= 8)
    .flatMap(({ days }) => {
      const gaps = gapsIn(days)
      return gaps.map((gap) => gap / median(gaps))
    })
    .sort((a, b) => a - b)
  return (ratio) => {
    let [low, high] = [0, ratios.length]
    while (low < high) {
      const at = (low + high) >> 1
      if ((ratios[at] as number) > ratio) high = at
      else low = at + 1
    }
    return (ratios.length - low + 0.5) / (ratios.length + 1)
  }
}

const positive = (at: readonly number[]): readonly number[] => at.map(Math.exp)

/**
 * All of them, for the horizons together: models with figures of their own are fitted once, on the rows of all horizons.
 * Gamma-Poisson and BG/NBD by their forecasts (cross-entropy); Pareto/NBD and BG/BB by the likelihood of the histories, one each.
 */
export const baselinesFor = (channels: readonly Channel[], byHorizon: readonly (readonly Row[])[]): readonly (readonly Baseline[])[] => {
  const rows = byHorizon.flat()
  const features = new Map(rows.map((row) => [row, featuresOf(channels, row)]))
  const of = (row: Row): Features => features.get(row) as Features
  const byForecast = (model: (at: readonly number[], row: Row) => number, start: readonly number[]): readonly number[] =>
    leastOf((at) => mean(rows.map((row) => crossEntropy(row.posted, model(positive(at), row)))), start.map(Math.log), {
      steps: start.map(() => 0.7),
      tolerance: 1e-6,
    }).at
  const whole = channels.flatMap(({ days, until }, channel) =>
    days.length < 8 ? [] : [featuresOf(channels, { channel, day: until, known: days.length, silence: 0, horizon: 0, posted: 0 })],
  )
  const byLikelihood = (logLikelihood: (at: readonly number[], features: Features) => number, start: readonly number[]): readonly number[] =>
    leastOf((at) => -mean(whole.map((each) => logLikelihood(positive(at), each))), start.map(Math.log), {
      steps: start.map(() => 0.7),
      tolerance: 1e-7,
    }).at

  const poisson = positive(
    byForecast((at, row) => gammaPoisson(at as unknown as [number, number], of(row).posts365, Math.min(365, of(row).age), row.horizon), [1, 30]),
  ) as unknown as [number, number]
  const geometric = positive(
    byForecast((at, row) => bgNbd(at as unknown as Four).pPost(of(row).bought, row.horizon), [1, 30, 0.5, 20]),
  ) as unknown as Four
  const pareto = positive(
    byLikelihood((at, { bought }) => paretoNbd(at as unknown as Four).logLikelihood(bought), [1, 20, 0.6, 700]),
  ) as unknown as Four
  const discrete = positive(byLikelihood((at, { used }) => bgBb(at as unknown as Four).logLikelihood(used), [1, 0.7, 0.6, 30])) as unknown as Four
  const [bought, lasting, chances] = [bgNbd(geometric), paretoNbd(pareto), bgBb(discrete)]
  const curve = universalCurve(channels)

  return byHorizon.map((own) => [
    ['constant', grouped(own, () => 'all')],
    ...[30, 60, 90, 180, 365].map((days): Baseline => [`silent >= ${days} days`, grouped(own, ({ silence }) => silence >= days)]),
    ['logistic on log silence', logistic(own, ({ silence }) => [logOf(silence)])],
    ['silent >= 4 x median gap', grouped(own, (row) => row.silence >= 4 * of(row).middle)],
    ['logistic on log(silence / median)', logistic(own, (row) => [logOf(row.silence) - Math.log(of(row).middle)])],
    [
      'universal survival curve of silence / median',
      own.map((row) => 1 - curve((row.silence + row.horizon) / of(row).middle) / curve(row.silence / of(row).middle)),
    ],
    ['Gamma-Poisson, last 365 days', own.map((row) => gammaPoisson(poisson, of(row).posts365, Math.min(365, of(row).age), row.horizon))],
    ['BG/NBD, predictive fit', own.map((row) => bought.pPost(of(row).bought, row.horizon))],
    ['Pareto/NBD, maximum likelihood', own.map((row) => lasting.pPost(of(row).bought, row.horizon))],
    ['BG/BB, 30-day opportunities, maximum likelihood', own.map((row) => chances.pPost(of(row).used, Math.round(row.horizon / PERIOD)))],
    ['logistic, 6 features', logistic(own, (row) => of(row).six)],
  ])
}
type Four = readonly [number, number, number, number]
