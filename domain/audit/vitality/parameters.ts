import { cited, judgement } from '../../catalogue/judgement.ts'
import type { Parameter } from '../../catalogue/parameter.ts'

/** Raised whenever a figure below, or a formula that reads one, changes a published result. */
export const VITALITY_MODEL_VERSION = 'own-rhythm-1'

/** How the figures of `RHYTHM_MODEL` came about. They belong together: none is refitted alone. */
export const RHYTHM_FIT = {
  histories: 'posting-histories/1, public part',
  channels: 88,
  channelsWithCutOffs: 86,
  population: 'blogs and news pages kept in public repositories: personal, company, project, association, university, government',
  cutOffs: 'every 90 days from the 8th posting day until the horizon meets the end of observation; silences beyond 730 days left out',
  objective: 'mean cross-entropy of "a post within H" over H = 30, 90, 180, 365 days; a cut-off weighs one over the root of its channel\'s count',
  censoredOn: '2024-03-28',
  recordedOn: '2026-11-21',
} as const

type Fitted = { readonly value: number; readonly unit: string; readonly meaning: string }

/**
 * The eight figures of the model (ADR 0003), as fitted. `m0` and `v0` describe all channels together; `k0` and `n0` say how many gaps of a
 * channel's own weigh as much as that; `c0` and `rho` are about stopping and coming back.
 */
export const RHYTHM_MODEL = {
  m0: { value: 3.25343, unit: 'ln days', meaning: 'mean logarithm of a gap, all channels' },
  k0: { value: Math.exp(0.1858), unit: 'gaps', meaning: 'weight of m0' },
  v0: { value: Math.exp(0.62731), unit: 'ln days squared', meaning: 'variance of the logarithm of a gap, all channels' },
  n0: { value: Math.exp(0.47162), unit: 'gaps', meaning: 'weight of v0' },
  c0: { value: -5.04377, unit: 'ln odds', meaning: 'odds of having stopped after a post, for a channel of rhythm m0' },
  rho: { value: Math.exp(-10.12383), unit: 'per day', meaning: 'rate at which a stopped channel comes back' },
  halfLife: { value: 8, unit: 'gaps', meaning: 'a gap this far back weighs half' },
  minimumSilence: { value: 0.5, unit: 'days', meaning: 'silence on the very day of a post' },
} as const satisfies Record<string, Fitted>

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

/** When a change of cadence is called one. */
export const TREND_THRESHOLDS = {
  newestGaps: judgement(8, 'gaps', 'the half-life of the rhythm'),
  fewestGapsBefore: judgement(8, 'gaps', 'with fewer the test cannot tell'),
  mostGapsBefore: judgement(24, 'gaps', 'older gaps describe another channel'),
  ranksApart: judgement(1.96, 'standard errors', 'one channel without change in forty is called falling by chance, one in forty rising'),
  factor: judgement(1.5, 'ratio', 'half as long again: smaller changes are real at times and never worth a word'),
} as const satisfies Record<string, Parameter>

export const DEFAULT_HORIZONS: readonly number[] = [90, 365]
