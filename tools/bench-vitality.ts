/**
 * How good are the vitality forecasts on real posting histories, and what would simpler rules have reached?
 *
 *   node tools/bench-vitality.ts [histories.json]
 *
 * Cut-offs: every 90 days from the 8th posting day while cut-off plus horizon lies within the observation; only posts up to the cut-off are
 * known; silences beyond 730 days are left out. The baselines are fitted on the same rows, which flatters them. Intervals: bootstrap over
 * channels, not rows, with a fixed seed.
 * States: weekly looks from the 8th posting day. A silence of 365 days or more is a dormancy; a report in a shorter one is a false alarm,
 * once per silence; a shorter silence at the end of observation is undecided and left out.
 */
import { existsSync, readFileSync } from 'node:fs'
import { vitalityOf } from '../domain/audit/vitality/assess-vitality.ts'
import type { Vitality, VitalityState } from '../domain/audit/vitality/vitality.ts'
import { dateOfDay, dayOf } from '../domain/shared/calendar.ts'
import { sum } from '../domain/shared/sum.ts'

type Channel = { readonly id: string; readonly posts: readonly string[]; readonly until: number; readonly days: readonly number[] }
type Row = { readonly channel: number; readonly posted: 0 | 1; readonly silence: number; readonly forecast: number }
type Scores = { readonly brier: number; readonly logLoss: number; readonly auc: number }

const FIRST_POSTS = 8
const HORIZONS = [90, 365]
const DORMANCY = 365

const SHARED = new URL('../../shared/data/posting-histories.json', import.meta.url)
const EXCERPT = new URL('../examples/histories/excerpt.json', import.meta.url)

const readChannels = (file: string | URL): readonly Channel[] => {
  const { schema, data } = JSON.parse(readFileSync(file, 'utf8'))
  if (schema !== 'posting-histories/1') throw new Error(`not posting-histories/1: ${schema}`)
  return data.map((entry: { id: string; posts: string[]; observedUntil: string; evalUntil?: string }) => {
    const until = dayOf(entry.evalUntil ?? entry.observedUntil)
    const posts = entry.posts.filter((post) => dayOf(post) <= until)
    return { id: entry.id, posts, until, days: posts.map(dayOf) }
  })
}

const known = ({ posts, days }: Channel, day: number): readonly string[] => posts.slice(0, days.findLastIndex((posted) => posted <= day) + 1)

const look = (channel: Channel, day: number): Vitality => vitalityOf({ posts: known(channel, day), asOf: dateOfDay(day), horizons: HORIZONS })

const rowsFor = (channels: readonly Channel[], horizon: number): readonly Row[] =>
  channels.flatMap((channel, index) => {
    const rows: Row[] = []
    const first = channel.days[FIRST_POSTS - 1]
    if (first === undefined) return rows
    for (let day = first; day + horizon <= channel.until; day += 90) {
      const { daysSinceLastPost = 0, forecasts } = look(channel, day)
      if (daysSinceLastPost > 730) continue
      const forecast = forecasts.find(({ horizonDays }) => horizonDays === horizon)?.probability ?? Number.NaN
      const posted = channel.days.some((posted) => posted > day && posted <= day + horizon) ? 1 : 0
      rows.push({ channel: index, posted, silence: daysSinceLastPost, forecast })
    }
    return rows
  })

const mean = (values: readonly number[]): number => sum(values) / values.length

/** P(a row with a post is ranked above one without); ties count half. */
const aucOf = (rows: readonly Row[]): number => {
  const sorted = [...rows].sort((a, b) => a.forecast - b.forecast)
  let ranks = 0
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (to < sorted.length && sorted[to]?.forecast === sorted[from]?.forecast) to++
    ranks += ((from + 1 + to) / 2) * sum(sorted.slice(from, to).map(({ posted }) => posted))
    from = to
  }
  const positive = sum(rows.map(({ posted }) => posted))
  return (ranks - (positive * (positive + 1)) / 2) / (positive * (rows.length - positive))
}

const scoresOf = (rows: readonly Row[]): Scores => ({
  brier: mean(rows.map(({ forecast, posted }) => (forecast - posted) ** 2)),
  logLoss: mean(rows.map(({ forecast, posted }) => -Math.log(Math.min(0.999, Math.max(0.001, posted ? forecast : 1 - forecast))))),
  auc: aucOf(rows),
})

/** The observed share in each group as everybody's forecast. */
const grouped = (rows: readonly Row[], group: (row: Row) => unknown): readonly Row[] => {
  const groups = Map.groupBy(rows, group)
  return rows.map((row) => ({ ...row, forecast: mean((groups.get(group(row)) ?? []).map(({ posted }) => posted)) }))
}

/** Mulberry32. */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let value = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
  return ((value ^ (value >>> 14)) >>> 0) / 4294967296
}

const bootstrap = (rows: readonly Row[], draws = 1000): Record<keyof Scores, string> => {
  const chance = seeded(20240328)
  const byChannel = [...Map.groupBy(rows, ({ channel }) => channel).values()]
  const drawn = Array.from({ length: draws }, () => scoresOf(byChannel.flatMap(() => byChannel[Math.floor(chance() * byChannel.length)] ?? [])))
  const interval = (key: keyof Scores): string => {
    const sorted = drawn.map((scores) => scores[key]).sort((a, b) => a - b)
    return `${sorted[Math.floor(draws * 0.025)]?.toFixed(4)}..${sorted[Math.ceil(draws * 0.975) - 1]?.toFixed(4)}`
  }
  return { brier: interval('brier'), logLoss: interval('logLoss'), auc: interval('auc') }
}

const reportForecasts = (channels: readonly Channel[], horizon: number): void => {
  const rows = rowsFor(channels, horizon)
  const named = (name: string, { brier, logLoss, auc }: Scores) => ({
    name,
    brier: brier.toFixed(4),
    logLoss: logLoss.toFixed(4),
    auc: auc.toFixed(4),
  })
  console.log(`\nA post within ${horizon} days: ${rows.length} cut-offs of ${new Set(rows.map(({ channel }) => channel)).size} channels`)
  console.table([
    named('constant', scoresOf(grouped(rows, () => 'all'))),
    named('silent >= 90 days', scoresOf(grouped(rows, ({ silence }) => silence >= 90))),
    named('own rhythm', scoresOf(rows)),
    { name: '  95 % interval', ...bootstrap(rows) },
  ])
  const bins = Map.groupBy(rows, ({ forecast }) => Math.min(9, Math.floor(forecast * 10)))
  console.table(
    [...bins]
      .sort(([a], [b]) => a - b)
      .map(([bin, members]) => ({
        forecast: `${bin / 10}..${(bin + 1) / 10}`,
        cutOffs: members.length,
        meanForecast: mean(members.map(({ forecast }) => forecast)).toFixed(3),
        observed: mean(members.map(({ posted }) => posted)).toFixed(3),
      })),
  )
}

type Silence = {
  readonly ended: boolean
  readonly length: number
  readonly looks: readonly { readonly days: number; readonly state: VitalityState }[]
}

const silencesOf = (channel: Channel): readonly Silence[] => {
  const start = channel.days[FIRST_POSTS - 1]
  if (start === undefined) return []
  return channel.days.slice(FIRST_POSTS - 1).map((last, index) => {
    const next = channel.days[FIRST_POSTS + index]
    const looks = []
    for (let day = start + Math.ceil((last - start) / 7) * 7; day < (next ?? channel.until + 1); day += 7) {
      looks.push({ days: day - last, state: look(channel, day).state })
    }
    return { ended: next !== undefined, length: (next ?? channel.until) - last, looks }
  })
}

type Flag = (look: Silence['looks'][number]) => boolean

const reportAlarms = (channels: readonly Channel[]): void => {
  const silences = channels.flatMap(silencesOf)
  const years = sum(channels.map(({ days, until }) => Math.max(0, until - (days[FIRST_POSTS - 1] ?? until)))) / 365.25
  const is =
    (...states: VitalityState[]): Flag =>
    ({ state }) =>
      states.includes(state)
  const flags: Record<string, Flag> = {
    'silent >= 30 days': ({ days }) => days >= 30,
    'silent >= 60 days': ({ days }) => days >= 60,
    'silent >= 90 days': ({ days }) => days >= 90,
    'silent >= 120 days': ({ days }) => days >= 120,
    'silent >= 180 days': ({ days }) => days >= 180,
    'fading or worse': is('fading', 'dormant', 'abandoned'),
    'dormant or worse': is('dormant', 'abandoned'),
    abandoned: is('abandoned'),
  }
  const decided = silences.filter(({ ended, length }) => ended || length >= DORMANCY)
  const dormancies = decided.filter(({ length }) => length >= DORMANCY).length
  console.log(`\nStates, weekly: ${years.toFixed(1)} channel-years, ${dormancies} dormancies, ${silences.length - decided.length} silences undecided`)
  console.table(
    Object.entries(flags).map(([rule, flag]) => {
      const reports = decided.flatMap((silence) => {
        const report = silence.looks.find(flag)
        return report ? [{ ...silence, delay: report.days }] : []
      })
      const found = reports.filter(({ length }) => length >= DORMANCY).sort((a, b) => a.delay - b.delay)
      const falseAlarms = reports.length - found.length
      const ever = silences.filter(({ looks }) => looks.some(flag))
      return {
        rule,
        falseAlarms,
        perChannelYear: (falseAlarms / years).toFixed(3),
        found: found.length,
        medianDelay:
          found.length % 2
            ? found[(found.length - 1) / 2]?.delay
            : mean(found.slice(found.length / 2 - 1, found.length / 2 + 1).map(({ delay }) => delay)),
        endedAfterAll: `${ever.filter(({ ended }) => ended).length} of ${ever.length}`,
      }
    }),
  )
  const states = Map.groupBy(
    silences.flatMap(({ looks }) => looks),
    ({ state }) => state,
  )
  const looks = sum([...states.values()].map(({ length }) => length))
  console.table([...states].map(([state, { length }]) => ({ state, looks: length, share: (length / looks).toFixed(3) })))
}

const file = process.argv[2] ?? (existsSync(SHARED) ? SHARED : EXCERPT)
const channels = readChannels(file)
console.log(`${channels.length} channels`)
for (const horizon of HORIZONS) reportForecasts(channels, horizon)
reportAlarms(channels)
