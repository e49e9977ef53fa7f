import { type Day, dateOfDay, dayOf, type IsoDate } from '../shared/calendar.ts'
import { round, sum } from '../shared/sum.ts'
import type { AccountResult } from './audit.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * How often was the service right?
 *
 * Every reading leaves its forecasts; later readings of the account tell which came true. Days are those of UTC. Method: ADR 0018. Laws: test/domain/audit/ledger.test.ts.
 */

/** A probability 0..1 of at least one post on the days after `asOf`, up to and including the last one of the horizon. */
export type LedgerForecast = { readonly asOf: IsoDate; readonly horizonDays: number; readonly probability: number; readonly modelVersion: string }

/** 1: a post was seen in time. 0: there was none. */
export type ForecastOutcome = 0 | 1

/** What a reading can say about forecasts. */
export type Sighting = {
  /** Days with a post, up to the observation: ascending, each once. */
  readonly days: readonly Day[]
  /** The last day that was over when the account was observed. */
  readonly through: Day
  /** Whether older posts exist, or may exist, than those seen. */
  readonly truncated: boolean
  /** Newer posts may be there than those seen, so that none seen is not none. */
  readonly newestUnknown?: true
}

/** Dates of last changes tell nothing about when something was published: such a reading neither forecasts for the ledger nor scores. */
const isEvidence = ({ certainty }: Pick<Snapshot, 'certainty'>): boolean => certainty === undefined

const MILLISECOND: Day = 1 / 86_400_000

/** What a snapshot says about forecasts; undefined when its dates cannot be relied upon. */
export const sightingOf = (snapshot: Pick<Snapshot, 'posts' | 'observedAt' | 'truncated' | 'certainty' | 'newestUnknown'>): Sighting | undefined => {
  if (!isEvidence(snapshot)) return undefined
  const seenUntil = dayOf(snapshot.observedAt)
  const days = new Set<Day>()
  for (const { publishedAt } of snapshot.posts) {
    const moment = dayOf(publishedAt)
    if (moment <= seenUntil) days.add(Math.floor(moment))
  }
  // A history watched until the last millisecond of a day was watched for that whole day.
  const through = Math.floor(seenUntil + 1.5 * MILLISECOND) - 1
  // Posts that are gone are not posts that never were.
  const isUnknown = snapshot.newestUnknown !== undefined || days.size === 0
  return { days: [...days].sort((a, b) => a - b), through, truncated: snapshot.truncated, ...(isUnknown ? { newestUnknown: true as const } : {}) }
}

/** What a result forecasts; nothing where it repeats an earlier reading, which has forecast already. */
export const forecastsOf = (result: AccountResult): readonly LedgerForecast[] => {
  if (result.status !== 'ok' || result.reused || !isEvidence(result)) return []
  const { asOf, forecasts, modelVersion } = result.vitality
  return forecasts.map(({ horizonDays, probability }) => ({ asOf, horizonDays, probability, modelVersion }))
}

const dueDayOf = ({ asOf, horizonDays }: Pick<LedgerForecast, 'asOf' | 'horizonDays'>): Day => Math.floor(dayOf(asOf)) + horizonDays
export const dueOn = (forecast: Pick<LedgerForecast, 'asOf' | 'horizonDays'>): IsoDate => dateOfDay(dueDayOf(forecast))

/** Had the horizon passed when the account was observed? */
export const isOver = (forecast: Pick<LedgerForecast, 'asOf' | 'horizonDays'>, { through }: Pick<Sighting, 'through'>): boolean =>
  through >= dueDayOf(forecast)

/**
 * What a reading makes of a forecast; undefined when it cannot tell.
 *
 * A post in time is seen or it is not. That there was none is known only when the horizon is over and what is visible reaches back to its start.
 */
export const outcomeSeen = (forecast: Pick<LedgerForecast, 'asOf' | 'horizonDays'>, sighting: Sighting): ForecastOutcome | undefined => {
  const [start, due] = [Math.floor(dayOf(forecast.asOf)), dueDayOf(forecast)]
  if (sighting.days.some((day) => day > start && day <= due)) return 1
  const reachesBack = !sighting.truncated || (sighting.days[0] ?? Number.POSITIVE_INFINITY) <= start
  return isOver(forecast, sighting) && reachesBack && !sighting.newestUnknown ? 0 : undefined
}

/** The outcome after another reading: a post that is seen outweighs readings that did not see it, whichever came first. */
export const outcomeAfter = (known: ForecastOutcome | undefined, seen: ForecastOutcome | undefined): ForecastOutcome | undefined =>
  known === 1 || seen === 1 ? 1 : (known ?? seen)

/** Bins of equal width; a certain forecast is in the last one. */
const RELIABILITY_BINS = 10
const MILLIONTHS = 1_000_000
export const millionthsOf = (value: number): number => Math.round(value * MILLIONTHS)
export const binOf = (probability: number): number =>
  Math.min(RELIABILITY_BINS - 1, Math.floor((millionthsOf(probability) * RELIABILITY_BINS) / MILLIONTHS))

/** Forecasts of one horizon and bin, counted. Sums are of whole millionths, so that they are exact in any order. */
export type ForecastTally = {
  readonly horizonDays: number
  readonly bin: number
  /** Without an outcome. */
  readonly open: number
  /** With an outcome. */
  readonly scored: number
  /** Those of `scored` whose account was read after the horizon was over: only these are counted, see `TrackRecord`. */
  readonly counted: number
  readonly cameTrue: number
  /** Sum of the probabilities of those counted. */
  readonly forecastMillionths: number
  /** Sum of (probability - outcome)^2 of those counted. */
  readonly squareMillionths: number
}

type Entry = Pick<LedgerForecast, 'probability'> & { readonly outcome: ForecastOutcome | undefined; readonly isCounted: boolean }
type Counts = Omit<ForecastTally, 'horizonDays' | 'bin'>

/** What one forecast adds to its tally. */
export const countsOfForecast = ({ probability, outcome, isCounted }: Entry): Counts => {
  const nothing: Counts = { open: 0, scored: 0, counted: 0, cameTrue: 0, forecastMillionths: 0, squareMillionths: 0 }
  if (outcome === undefined) return { ...nothing, open: 1 }
  if (!isCounted) return { ...nothing, scored: 1 }
  return {
    open: 0,
    scored: 1,
    counted: 1,
    cameTrue: outcome,
    forecastMillionths: millionthsOf(probability),
    squareMillionths: millionthsOf((probability - outcome) ** 2),
  }
}

/** How good the forecasts of one horizon were. */
export type TrackRecord = {
  readonly horizonDays: number
  readonly open: number
  readonly scored: number
  /**
   * Scored forecasts whose account was read after the horizon was over. Figures rest on these: a post is known at once, its absence only at the end, so that counting
   * early would count successes alone.
   */
  readonly counted: number
  /** Mean of (probability - outcome)^2, 0..1, less is better; absent while nothing is counted. */
  readonly brierScore?: number
  /** The Brier score of always forecasting the share that came true. */
  readonly referenceBrierScore?: number
  /** Share of those counted that came true, 0..1. */
  readonly shareCameTrue?: number
  /** Bins with something counted, by probability. */
  readonly reliability: readonly ReliabilityBin[]
}
export type ReliabilityBin = {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly meanForecast: number
  readonly observedShare: number
}

const published = (value: number): number => round(value, 6)

/** The record of every horizon with a forecast, by length. Nothing counted is unknown, never 0. */
export const trackRecordsOf = (tallies: readonly ForecastTally[]): readonly TrackRecord[] => {
  const used = tallies.filter(({ open, scored }) => open + scored > 0)
  const horizons = [...new Set(used.map(({ horizonDays }) => horizonDays))].sort((a, b) => a - b)
  return horizons.map((horizonDays) => {
    const own = used.filter((tally) => tally.horizonDays === horizonDays)
    const total = (part: keyof Counts): number => sum(own.map((tally) => tally[part]))
    const counted = total('counted')
    const share = total('cameTrue') / counted
    return {
      horizonDays,
      open: total('open'),
      scored: total('scored'),
      counted,
      ...(counted === 0
        ? {}
        : {
            brierScore: published(total('squareMillionths') / MILLIONTHS / counted),
            referenceBrierScore: published(share * (1 - share)),
            shareCameTrue: published(share),
          }),
      reliability: own
        .filter((tally) => tally.counted > 0)
        .sort((a, b) => a.bin - b.bin)
        .map(reliabilityBin),
    }
  })
}

const reliabilityBin = ({ bin, counted, cameTrue, forecastMillionths }: ForecastTally): ReliabilityBin => ({
  from: bin / RELIABILITY_BINS,
  to: (bin + 1) / RELIABILITY_BINS,
  count: counted,
  meanForecast: published(forecastMillionths / MILLIONTHS / counted),
  observedShare: published(cameTrue / counted),
})
