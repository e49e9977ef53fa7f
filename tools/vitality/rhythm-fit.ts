/** The fit of the rhythm model: its formulas with free figures, its objective, its folds. The service reads what is fitted (ADR 0003). */
import { logNormalSurvival } from '../../domain/shared/normal.ts'
import { seededRandom } from '../../domain/shared/random.ts'
import { type Channel, crossEntropy, type Row, rowsFor } from './histories.ts'
import { leastOf } from './nelder-mead.ts'

export type Values = {
  readonly m0: number
  readonly logK0: number
  readonly logV0: number
  readonly logN0: number
  readonly c0: number
  readonly logRho: number
  readonly halfLife: number
}
const FREE = ['m0', 'logK0', 'logV0', 'logN0', 'c0', 'logRho'] as const
const FIT_HORIZONS = [30, 90, 180, 365] as const

/** A row with what the model reads of it: weight, mean and squares of the log gaps, newest counted most. */
export type Prepared = Row & { readonly weight: number; readonly mean: number; readonly squares: number; readonly counts: number }

/** `counts`: what a row weighs in the objective, one over the root of its channel's number of them. */
export const prepared = (channels: readonly Channel[], horizons: readonly number[], halfLife: number): readonly Prepared[] => {
  const decay = 0.5 ** (1 / halfLife)
  const moments = channels.map(({ days }) => {
    const all = [{ weight: 0, mean: 0, squares: 0 }]
    for (let index = 1; index < days.length; index++) {
      const before = all[index - 1] as (typeof all)[number]
      const logGap = Math.log((days[index] as number) - (days[index - 1] as number))
      const [distance, weight] = [logGap - before.mean, before.weight * decay + 1]
      const mean = before.mean + distance / weight
      all.push({ weight, mean, squares: before.squares * decay + distance * (logGap - mean) })
    }
    return all
  })
  return horizons.flatMap((horizon) => {
    const rows = rowsFor(channels, horizon)
    const perChannel = Map.groupBy(rows, ({ channel }) => channel)
    return rows.map((row) => {
      const own = moments[row.channel]?.[row.known - 1] as { weight: number; mean: number; squares: number }
      return { ...row, ...own, counts: 1 / Math.sqrt(perChannel.get(row.channel)?.length ?? 1) }
    })
  })
}

export const fitRows = (channels: readonly Channel[], halfLife: number): readonly Prepared[] => prepared(channels, FIT_HORIZONS, halfLife)

/** P(a post within the horizon), as domain/audit/vitality/forecast.ts has it; a test holds the two together. */
export const forecastBy = ({ m0, logK0, logV0, logN0, c0, logRho }: Values): ((row: Prepared) => number) => {
  const [k0, v0, n0, rho] = [Math.exp(logK0), Math.exp(logV0), Math.exp(logN0), Math.exp(logRho)]
  return ({ weight, mean, squares, silence, horizon }) => {
    const mu = (k0 * m0 + weight * mean) / (k0 + weight)
    const sigma = Math.sqrt((n0 * v0 + squares) / (n0 + weight))
    const elapsed = Math.max(0.5, silence)
    const now = logNormalSurvival((Math.log(elapsed) - mu) / sigma)
    const then = logNormalSurvival((Math.log(elapsed + horizon) - mu) / sigma)
    const alive = 1 / (1 + Math.exp(c0 + mu - m0 - now))
    return Math.min(1, alive * -Math.expm1(Math.min(0, then - now)) + (1 - alive) * -Math.expm1(-rho * horizon))
  }
}

/** The mean over the horizons of the weighted mean cross-entropy of each. */
export const objectiveOf = (rows: readonly Prepared[], values: Values): number => {
  const forecast = forecastBy(values)
  const totals = new Map<number, { loss: number; weight: number }>()
  for (const row of rows) {
    const total = totals.get(row.horizon) ?? { loss: 0, weight: 0 }
    total.loss += row.counts * crossEntropy(row.posted, forecast(row))
    total.weight += row.counts
    totals.set(row.horizon, total)
  }
  const means = [...totals.values()].map(({ loss, weight }) => loss / weight)
  return means.reduce((a, b) => a + b, 0) / means.length
}

const withFree = (start: Values, at: readonly number[]): Values => ({
  ...start,
  ...Object.fromEntries(FREE.map((name, index) => [name, at[index] as number])),
})

/** The figures that forecast these rows best, from others to start with; the half-life is not among them. */
export const fitted = (rows: readonly Prepared[], start: Values): Values => {
  const found = leastOf(
    (at) => objectiveOf(rows, withFree(start, at)),
    FREE.map((name) => start[name]),
    {
      steps: [0.3, 0.3, 0.3, 0.3, 0.3, 0.5],
      tolerance: 1e-7,
    },
  )
  return withFree(start, found.at)
}

/** For each channel, in which of so many parts it is left out; always the same for the same seed. */
export const partsOf = (channels: number, parts: number, seed: number): readonly number[] => {
  const chance = seededRandom(seed)
  const order = Array.from({ length: channels }, (_, channel) => ({ channel, draw: chance() })).sort((a, b) => a.draw - b.draw)
  const part = new Array<number>(channels).fill(0)
  for (const [place, { channel }] of order.entries()) part[channel] = place % parts
  return part
}

/** Forecasts of every row by figures fitted without its channel. */
export const outOfFold = (
  channels: readonly Channel[],
  rows: readonly Prepared[],
  start: Values,
  { parts = 5, seed = 1 }: { readonly parts?: number; readonly seed?: number } = {},
): readonly number[] => {
  const part = partsOf(channels.length, parts, seed)
  const fit = fitRows(channels, start.halfLife)
  const forecasts = Array.from({ length: parts }, (_, left) =>
    forecastBy(
      fitted(
        fit.filter(({ channel }) => part[channel] !== left),
        start,
      ),
    ),
  )
  return rows.map((row) => (forecasts[part[row.channel] as number] as (row: Prepared) => number)(row))
}
