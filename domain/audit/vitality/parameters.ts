import { cited, judgement } from '../../catalogue/judgement.ts'
import type { Parameter } from '../../catalogue/parameter.ts'
import fit from './rhythm-fit.json' with { type: 'json' }

/** Raised whenever a figure below, or a formula that reads one, changes a published result. */
export const VITALITY_MODEL_VERSION = 'own-rhythm-2'

/** How the figures of `RHYTHM_MODEL` came about, as `npm run fit:vitality` left it. They belong together: none is refitted alone. */
const { values: FITTED, schema: _, ...fitRecord } = fit
export const RHYTHM_FIT = fitRecord

type Fitted = { readonly value: number; readonly unit: string; readonly meaning: string }

/**
 * The eight figures of the model (ADR 0003), as fitted. `m0` and `v0` describe all channels together; `k0` and `n0` say how many gaps of a
 * channel's own weigh as much as that; `c0` and `rho` are about stopping and coming back.
 */
export const RHYTHM_MODEL = {
  m0: { value: FITTED.m0, unit: 'ln days', meaning: 'mean logarithm of a gap, all channels' },
  k0: { value: Math.exp(FITTED.logK0), unit: 'gaps', meaning: 'weight of m0' },
  v0: { value: Math.exp(FITTED.logV0), unit: 'ln days squared', meaning: 'variance of the logarithm of a gap, all channels' },
  n0: { value: Math.exp(FITTED.logN0), unit: 'gaps', meaning: 'weight of v0' },
  c0: { value: FITTED.c0, unit: 'ln odds', meaning: 'odds of having stopped after a post, for a channel of rhythm m0' },
  rho: { value: Math.exp(FITTED.logRho), unit: 'per day', meaning: 'rate at which a stopped channel comes back' },
  halfLife: { value: FITTED.halfLife, unit: 'gaps', meaning: 'a gap this far back weighs half' },
  minimumSilence: { value: 0.5, unit: 'days', meaning: 'silence on the very day of a post' },
} as const satisfies Record<string, Fitted>

/** Which gaps tell of a rhythm beside pauses in which something was posted. */
export const RHYTHM_GAPS = {
  outsidePauses: judgement(
    0.75,
    'share',
    'a weekly gap that a pause cut by one day counts as six; with a looser bound a week would count as three or four',
  ),
} as const satisfies Record<string, Parameter>

/** Where one state ends and the next begins. What each choice costs on the public histories is measured in ADR 0003. */
export const STATE_THRESHOLDS = {
  enoughPostingDays: judgement(
    5,
    'posting days',
    'with four gaps of its own a channel outweighs the prior about three to one in place, two to one in spread',
  ),

  fadingSurvival: judgement(0.1, 'probability', 'one gap in ten of its own is longer: rare enough to mention, too common to act upon'),

  dormantMinimumSilence: cited(
    30,
    'days',
    'inference',
    ['all-neg-umass30'],
    'the shortest silence any source calls inactive; spares daily channels an ordinary holiday',
  ),
  dormantOverdueSurvival: judgement(0.5, 'probability', 'overdue by its own rhythm: a slow channel is not asleep while it keeps its usual distance'),
  dormantLongSilence: cited(365, 'days', 'inference', ['all-neg-umass30'], 'the length of silence that dormancy is about: a year without a post'),
  dormantLongSilenceProbability: judgement(
    0.3,
    'probability',
    'at this level half of the year-long silences are reported by day 122, as by a rule of 120 days, with three tenths fewer false alarms',
  ),

  abandonedAlive: judgement(0.5, 'probability', 'more likely stopped than not'),
  abandonedMinimumSilence: cited(365, 'days', 'inference', ['all-neg-umass30'], 'with less, a fast channel on a long break would count as given up'),
  abandonedCertainSilence: judgement(
    1095,
    'days',
    'three years: one such silence in four still ended, too few to plan with; catches channels without a rhythm',
  ),

  thrivingSurvival: judgement(0.25, 'probability', 'the present silence is an ordinary one: a quarter of its own gaps are longer'),
  thrivingRhythm: cited(
    10,
    'days',
    'inference',
    ['all-neg-uwgb', 'all-neg-policy2018'],
    'weekly is the minimum that published policies ask for; the prior makes a weekly channel eight days with many posts, almost ten with five',
  ),
} as const satisfies Record<string, Parameter>

/**
 * Where a state that was entered before is left again. Further off than where it is entered, so that a figure that wavers about a threshold does
 * not make the state waver with it.
 */
export const EXIT_THRESHOLDS = {
  fadingSurvival: judgement(0.2, 'probability', 'twice the chance at which it is entered'),
  fallingRanksApart: judgement(1.28, 'standard errors', 'one channel without change in ten lies beyond'),
  fallingFactor: judgement(1.25, 'ratio', 'half of the difference at which a change is called one'),
  dormantLongSilenceProbability: judgement(0.2, 'probability', 'two thirds of where it is entered'),
  abandonedAlive: judgement(0.6, 'probability', 'clearly more likely alive than not'),
  thrivingSurvival: judgement(0.15, 'probability', 'half-way from an ordinary silence to a fading one'),
  thrivingRhythm: judgement(12, 'days', 'a fifth slower than what it takes to enter'),
} as const satisfies Record<string, Parameter>

/** How little is known of a forecast. */
export const INTERVAL = {
  standardErrors: judgement(1.645, 'standard errors', 'nine chances in ten, as far as a normal error goes'),
} as const satisfies Record<string, Parameter>

/** Spread of the logarithm of a channel's gaps in words. A channel that posts by pure chance (exponential gaps) has pi / sqrt 6 = 1.28. */
export const IRREGULARITY = {
  fewestPostingDays: judgement(5, 'posting days', 'with fewer the spread is mostly that of all channels'),
  regularUpTo: judgement(Math.PI / Math.sqrt(6) / 2, 'ln days', 'half of the spread of pure chance'),
  unevenUpTo: judgement(Math.PI / Math.sqrt(6), 'ln days', 'the spread of pure chance; beyond, posts come in bursts'),
} as const satisfies Record<string, Parameter>

/** When a lasting change of rhythm is told. What these find where nothing changed is measured in ADR 0003. */
export const CHANGE_POINTS = {
  fewestGaps: judgement(16, 'gaps', 'two stretches of the shortest length'),
  mostGaps: judgement(500, 'gaps', 'bounds the work; what is older describes another channel'),
  shortest: judgement(8, 'gaps', 'the half-life of the rhythm: shorter stretches are a holiday or a burst'),
  leastSpread: judgement(0.3, 'ln days', 'a channel that is never a day off still rounds to days and skips weekends'),
  penaltyPerLogGap: judgement(3, 'twice log-likelihood per ln gaps', 'the modified Bayes information criterion of Zhang and Siegmund, 2007'),
  factor: judgement(1.5, 'ratio', 'half as long again, as for the trend'),
} as const satisfies Record<string, Parameter>

/** When a yearly silence is proposed as a pause. */
export const SEASONS = {
  fewestYears: judgement(3, 'years', 'twice may be chance, and twice of two leaves no exception'),
  mostYears: judgement(10, 'years', 'older years describe another channel'),
  silentShare: judgement(0.75, 'share', 'three years of four'),
  chance: judgement(0.05, 'probability', 'of finding such a stretch anywhere in the year of a channel without seasons'),
  shortestHalfMonths: judgement(2, 'half-months', 'a month: shorter breaks are spared by every threshold'),
  longestHalfMonths: judgement(8, 'half-months', 'four months: what sleeps longer every year has a season for posting, not one for rest'),
} as const satisfies Record<string, Parameter>

/** When a change of cadence is called one. */
export const TREND_THRESHOLDS = {
  newestGaps: judgement(8, 'gaps', 'the half-life of the rhythm'),
  fewestGapsBefore: judgement(8, 'gaps', 'with fewer the test cannot tell'),
  mostGapsBefore: judgement(24, 'gaps', 'older gaps describe another channel'),
  ranksApart: judgement(1.96, 'standard errors', 'one channel without change in forty is called falling by chance, one in forty rising'),
  factor: judgement(1.5, 'ratio', 'half as long again: smaller changes are real at times and never worth a word'),
} as const satisfies Record<string, Parameter>

export const DEFAULT_HORIZONS: readonly number[] = [90, 365]
