/**
 * How good are the vitality forecasts on real posting histories, and what would simpler rules have reached?
 *
 *   npm run bench:vitality [-- [histories.json] [forecasts] [states] [mortals]]
 *
 * forecasts: cut-offs every 90 days from the 8th posting day while cut-off plus horizon lies within the observation; only posts up to the
 * cut-off are known; silences beyond 730 days are left out. Baselines are fitted on the same rows, which flatters them; of ours the
 * published figures were fitted on them too, and the row "out of fold" has figures fitted without the channels it forecasts (five folds).
 * Intervals: bootstrap over channels, not rows, with a fixed seed.
 * states: weekly looks from the 8th posting day. A silence of 365 days or more is a dormancy; a report in a shorter one is a false alarm,
 * once per silence; a shorter silence at the end of observation is undecided and left out.
 * mortals: the same on channels made by a seeded simulation, whose end is known; and how often intervals hold the true probability.
 */
import { vitalityOf } from '../domain/audit/vitality/assess-vitality.ts'
import { outlookOf } from '../domain/audit/vitality/forecast.ts'
import fit from '../domain/audit/vitality/rhythm-fit.json' with { type: 'json' }
import { dateOfDay } from '../domain/shared/calendar.ts'
import { seededRandom } from '../domain/shared/random.ts'
import { sum } from '../domain/shared/sum.ts'
import { DORMANCY, type Look, middleOf, mortals, type Silence, silencesOf } from './vitality/alarms.ts'
import { baselinesFor } from './vitality/baselines.ts'
import { type Channel, FIRST_POSTS, historiesFile, mean, type Row, readChannels, rowsFor, type Scores, scoresOf } from './vitality/histories.ts'
import { outOfFold, prepared } from './vitality/rhythm-fit.ts'

const HORIZONS = [90, 365] as const

const ownForecasts = (channels: readonly Channel[], rows: readonly Row[]): readonly number[] =>
  rows.map(({ channel, known, day, horizon }) => {
    const { forecasts } = vitalityOf({ posts: (channels[channel] as Channel).posts.slice(0, known), asOf: dateOfDay(day), horizons: [horizon] })
    return forecasts[0]?.probability ?? Number.NaN
  })

const bootstrap = (rows: readonly Row[], forecasts: readonly number[], draws = 1000): Record<keyof Scores, string> => {
  const chance = seededRandom(20240328)
  const byChannel = [
    ...Map.groupBy(
      rows.map((row, index) => ({ row, forecast: forecasts[index] as number })),
      ({ row }) => row.channel,
    ).values(),
  ]
  const drawn = Array.from({ length: draws }, () => {
    const some = byChannel.flatMap(() => byChannel[Math.floor(chance() * byChannel.length)] ?? [])
    return scoresOf(
      some.map(({ row }) => row),
      some.map(({ forecast }) => forecast),
    )
  })
  const interval = (key: keyof Scores): string => {
    const sorted = drawn.map((scores) => scores[key]).sort((a, b) => a - b)
    return `${sorted[Math.floor(draws * 0.025)]?.toFixed(4)}..${sorted[Math.ceil(draws * 0.975) - 1]?.toFixed(4)}`
  }
  return { brier: interval('brier'), logLoss: interval('logLoss'), auc: interval('auc') }
}

const reportForecasts = (channels: readonly Channel[]): void => {
  const byHorizon = HORIZONS.map((horizon) => rowsFor(channels, horizon))
  const baselines = baselinesFor(channels, byHorizon)
  const rowsOfFit = prepared(channels, HORIZONS, fit.values.halfLife)
  const folds = outOfFold(channels, rowsOfFit, fit.values)
  for (const [index, horizon] of HORIZONS.entries()) {
    const rows = byHorizon[index] as readonly Row[]
    const own = ownForecasts(channels, rows)
    const left = folds.filter((_, at) => rowsOfFit[at]?.horizon === horizon)
    const named = (name: string, forecasts: readonly number[]) => {
      const { brier, logLoss, auc } = scoresOf(rows, forecasts)
      return { name, brier: brier.toFixed(4), logLoss: logLoss.toFixed(4), auc: auc.toFixed(4) }
    }
    const all = baselines[index] ?? []
    console.log(`\nA post within ${horizon} days: ${rows.length} cut-offs of ${new Set(rows.map(({ channel }) => channel)).size} channels`)
    console.table([
      ...all.map(([name, forecasts]) => named(name, forecasts)),
      named('own rhythm, published figures', own),
      { name: '  95 % interval', ...bootstrap(rows, own) },
      named('own rhythm, out of fold', left),
    ])
    const ours = scoresOf(rows, left)
    const better = all.filter(([, forecasts]) => {
      const theirs = scoresOf(rows, forecasts)
      return ours.brier < theirs.brier && ours.logLoss < theirs.logLoss
    })
    console.log(`Out of fold better than ${better.length} of ${all.length} baselines in both Brier score and log loss`)
    const bins = Map.groupBy(
      rows.map((row, at) => ({ ...row, forecast: own[at] as number })),
      ({ forecast }) => Math.min(9, Math.floor(forecast * 10)),
    )
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
}

type Flag = (look: Look) => boolean
const silentFor =
  (threshold: number): Flag =>
  ({ days }) =>
    days >= threshold
const isDormant: Flag = ({ state }) => state === 'dormant' || state === 'abandoned'
const FLAGS: Readonly<Record<string, Flag>> = {
  ...Object.fromEntries([30, 60, 90, 120, 180].map((days) => [`silent >= ${days} days`, silentFor(days)])),
  'fading or worse': (look) => isDormant(look) || look.state === 'fading',
  'dormant or worse': isDormant,
  abandoned: ({ state }) => state === 'abandoned',
}

type Alarms = { readonly falseAlarms: number; readonly delays: readonly number[] }

const alarmsOf = (silences: readonly Silence[], flag: Flag): Alarms => {
  const reports = silences.flatMap((silence) => {
    const report = silence.looks.find(flag)
    return report ? [{ length: silence.length, delay: report.days }] : []
  })
  const found = reports.filter(({ length }) => length >= DORMANCY)
  return { falseAlarms: reports.length - found.length, delays: found.map(({ delay }) => delay) }
}

/** The shortest fixed threshold that raises no more false alarms: the best of all fixed rules at that price. */
const fixedRuleLike = (
  { falseAlarms }: Pick<Alarms, 'falseAlarms'>,
  alarms: (flag: Flag) => Alarms,
): { readonly threshold: number; readonly alarms: Alarms } => {
  for (let threshold = 1; ; threshold++) {
    const fixed = alarms(silentFor(threshold))
    if (fixed.falseAlarms <= falseAlarms || threshold > 1000) return { threshold, alarms: fixed }
  }
}

const reportStates = (channels: readonly Channel[]): void => {
  const judged = channels.map((channel) => silencesOf(channel))
  const silences = judged.flat()
  const years = sum(channels.map(({ days, until }) => Math.max(0, until - (days[FIRST_POSTS - 1] ?? until)))) / 365.25
  const decided = silences.filter(({ ended, length }) => ended || length >= DORMANCY)
  const dormancies = decided.filter(({ length }) => length >= DORMANCY).length
  console.log(`\nStates, weekly: ${years.toFixed(1)} channel-years, ${dormancies} dormancies, ${silences.length - decided.length} silences undecided`)
  console.table(
    Object.entries(FLAGS).map(([rule, flag]) => {
      const { falseAlarms, delays } = alarmsOf(decided, flag)
      const ever = silences.filter(({ looks }) => looks.some(flag))
      return {
        rule,
        falseAlarms,
        perChannelYear: (falseAlarms / years).toFixed(3),
        found: delays.length,
        medianDelay: middleOf(delays),
        endedAfterAll: `${ever.filter(({ ended }) => ended).length} of ${ever.length}`,
      }
    }),
  )
  const ours = alarmsOf(decided, isDormant)
  const fixed = fixedRuleLike(ours, (flag) => alarmsOf(decided, flag))
  console.log(
    `At ${ours.falseAlarms} false alarms dormant comes after ${middleOf(ours.delays)} days, mean ${mean(ours.delays).toFixed(0)}; the best fixed rule, ${fixed.threshold} days ` +
      `(${fixed.alarms.falseAlarms} false alarms), after ${middleOf(fixed.alarms.delays)}, mean ${mean(fixed.alarms.delays).toFixed(0)}`,
  )
  const looks = silences.flatMap((silence) => silence.looks)
  console.table(
    [...Map.groupBy(looks, ({ state }) => state)].map(([state, { length }]) => ({ state, looks: length, share: (length / looks.length).toFixed(3) })),
  )
  const changes = (all: readonly (readonly Silence[])[]): string => {
    const counts = all.map((own) => {
      const states = own.flatMap((silence) => silence.looks.map(({ state }) => state))
      return states.filter((state, index) => index > 0 && state !== states[index - 1]).length
    })
    return (sum(counts) / years).toFixed(2)
  }
  console.log(
    `State changes per channel-year: ${changes(judged)}; without the state before: ${changes(channels.map((channel) => silencesOf(channel, false)))}`,
  )
}

const reportMortals = (): void => {
  const all = mortals(60, 20261121)
  const everybody = all.map((channel) => ({ channel, silences: silencesOf(channel) }))
  const kinds = [...Map.groupBy(everybody, ({ channel }) => channel.rhythm), ['all, one rule', everybody] as const]
  const rows = kinds.map(([rhythm, judged]) => {
    const own = judged.map(({ channel }) => channel)
    const years = sum(own.map(({ days, until, diedOn }) => Math.max(0, (diedOn ?? until) - (days[FIRST_POSTS - 1] ?? until)))) / 365.25
    /** Of the last silence of a dead channel the delay counts; a report in any other silence was false. */
    const alarms = (flag: Flag): Alarms => {
      let falseAlarms = 0
      const delays: number[] = []
      for (const { channel, silences } of judged) {
        for (const [index, { looks }] of silences.entries()) {
          const report = looks.find(flag)
          if (!report) continue
          if (channel.diedOn !== undefined && index === silences.length - 1) delays.push(report.days)
          else falseAlarms++
        }
      }
      return { falseAlarms, delays }
    }
    const ours = alarms(isDormant)
    const fixed = fixedRuleLike(ours, alarms)
    const [usual, quarter] = [alarms(silentFor(90)), alarms(silentFor(120))]
    const told = ({ falseAlarms, delays }: Alarms) => `${(falseAlarms / years).toFixed(3)} / ${middleOf(delays)}`
    return {
      rhythm,
      deaths: own.filter(({ diedOn }) => diedOn !== undefined).length,
      years: years.toFixed(0),
      'dormant: false alarms a year / delay': told(ours),
      '90 days': told(usual),
      '120 days': told(quarter),
      'fixed at no more alarms': `${fixed.threshold} d: ${told(fixed.alarms)}`,
    }
  })
  console.log('\nChannels that we let die: false alarms per living year, and days until the end is reported')
  console.table(rows)
  reportCoverage()
}

/** How often intervals hold the probability that a channel of the model, whose rhythm is known because we made it, really has. */
const reportCoverage = (): void => {
  const random = seededRandom(7)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const table = [3, 8, 20, 60].map((posts) => {
    const held = { pAlive: 0, 90: 0, 365: 0 }
    const widths: number[] = []
    const draws = 1500
    for (let draw = 0; draw < draws; draw++) {
      const [mu, sigma] = [1 + 3.5 * random(), 0.5 + 0.9 * random()]
      const gaps = Array.from({ length: posts - 1 }, () => Math.max(1, Math.round(Math.exp(mu + sigma * normal()))))
      const days = gaps.reduce<number[]>((done, gap) => done.concat((done.at(-1) as number) + gap), [12_000])
      const silence = Math.round(Math.exp(mu) * 3 * random())
      const truth = outlookOf({ mu, sigma, weight: 0 }, silence)
      const { pAliveInterval, forecasts } = vitalityOf({ posts: days.map(dateOfDay), asOf: dateOfDay((days.at(-1) as number) + silence) })
      const holds = (value: number, bounds: { low: number; high: number } | undefined): number =>
        bounds && value >= bounds.low - 1e-3 && value <= bounds.high + 1e-3 ? 1 : 0
      held.pAlive += holds(truth.pAlive, pAliveInterval)
      for (const [index, horizon] of HORIZONS.entries()) {
        const interval = forecasts[index]?.interval
        held[horizon] += holds(truth.pPostWithin(horizon), interval)
        if (horizon === 90 && interval) widths.push(interval.high - interval.low)
      }
    }
    const share = (count: number): string => (count / draws).toFixed(3)
    return {
      posts,
      pAlive: share(held.pAlive),
      'within 90 days': share(held[90]),
      'within 365 days': share(held[365]),
      'median width at 90 days': middleOf(widths).toFixed(3),
    }
  })
  console.log('\nIntervals: how often they hold the true probability (asked: nine in ten), to a thousandth')
  console.table(table)
}

const PARTS: Readonly<Record<string, (channels: readonly Channel[]) => void>> = {
  forecasts: reportForecasts,
  states: reportStates,
  mortals: reportMortals,
}
const asked = process.argv.slice(2)
const wanted = asked.filter((word) => word in PARTS)
const channels = readChannels(historiesFile(asked.find((word) => !(word in PARTS))))
console.log(`${channels.length} channels`)
for (const [name, part] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(name)) part(channels)
