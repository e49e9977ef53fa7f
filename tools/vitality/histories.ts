/** The public posting histories and the task set on them (ADR 0003). */
import { existsSync, readFileSync } from 'node:fs'
import { dayOf } from '../../domain/shared/calendar.ts'
import { sum } from '../../domain/shared/sum.ts'

export type Channel = { readonly id: string; readonly posts: readonly string[]; readonly until: number; readonly days: readonly number[] }
/** One cut-off: what was known of which channel, and whether it posted within the horizon. */
export type Row = {
  readonly channel: number
  readonly day: number
  /** Posting days known, of the channel's. */
  readonly known: number
  readonly silence: number
  readonly horizon: number
  readonly posted: 0 | 1
}
export type Scores = { readonly brier: number; readonly logLoss: number; readonly auc: number }

export const FIRST_POSTS = 8
const LONGEST_SILENCE = 730
const EVERY_DAYS = 90

const SHARED = new URL('../../../shared/data/posting-histories.json', import.meta.url)
const EXCERPT = new URL('../../examples/histories/excerpt.json', import.meta.url)

/** The file named, or the public histories beside the repository, or the excerpt in it. */
export const historiesFile = (named: string | undefined): string | URL => named ?? (existsSync(SHARED) ? SHARED : EXCERPT)

export const readChannels = (file: string | URL): readonly Channel[] => {
  const { schema, data } = JSON.parse(readFileSync(file, 'utf8'))
  if (schema !== 'posting-histories/1') throw new Error(`not posting-histories/1: ${schema}`)
  return data.map((entry: { id: string; posts: string[]; observedUntil: string; evalUntil?: string }) => {
    const until = dayOf(entry.evalUntil ?? entry.observedUntil)
    const posts = entry.posts.filter((post) => dayOf(post) <= until)
    return { id: entry.id, posts, until, days: posts.map(dayOf) }
  })
}

/** Every 90 days from the 8th posting day while the horizon lies within the observation; silences beyond 730 days are trivial and left out. */
export const rowsFor = (channels: readonly Channel[], horizon: number): readonly Row[] =>
  channels.flatMap(({ days, until }, channel) => {
    const rows: Row[] = []
    const first = days[FIRST_POSTS - 1]
    if (first === undefined) return rows
    for (let day = first; day + horizon <= until; day += EVERY_DAYS) {
      const known = days.findLastIndex((posted) => posted <= day) + 1
      const silence = day - (days[known - 1] as number)
      if (silence > LONGEST_SILENCE) continue
      const next = days[known]
      rows.push({ channel, day, known, silence, horizon, posted: next !== undefined && next <= day + horizon ? 1 : 0 })
    }
    return rows
  })

export const mean = (values: readonly number[]): number => sum(values) / values.length

/** P(a row with a post is ranked above one without); ties count half. */
const aucOf = (rows: readonly Row[], forecasts: readonly number[]): number => {
  const order = rows.map((_, index) => index).sort((a, b) => (forecasts[a] as number) - (forecasts[b] as number))
  let ranks = 0
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && forecasts[order[to] as number] === forecasts[order[from] as number]) to++
    ranks += ((from + 1 + to) / 2) * sum(order.slice(from, to).map((index) => (rows[index] as Row).posted))
    from = to
  }
  const positive = sum(rows.map(({ posted }) => posted))
  return (ranks - (positive * (positive + 1)) / 2) / (positive * (rows.length - positive))
}

const clipped = (probability: number): number => Math.min(0.999, Math.max(0.001, probability))
export const crossEntropy = (posted: 0 | 1, forecast: number): number => -Math.log(posted ? clipped(forecast) : 1 - clipped(forecast))

export const scoresOf = (rows: readonly Row[], forecasts: readonly number[]): Scores => ({
  brier: mean(rows.map(({ posted }, index) => ((forecasts[index] as number) - posted) ** 2)),
  logLoss: mean(rows.map(({ posted }, index) => crossEntropy(posted, forecasts[index] as number))),
  auc: aucOf(rows, forecasts),
})
