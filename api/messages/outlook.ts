import { STATE_THRESHOLDS } from '../../domain/audit/vitality/parameters.ts'
import type { Forecast, Vitality } from '../../domain/audit/vitality/vitality.ts'

const YEAR = 365

/** Posting days with which the rhythm is still that of all channels. */
export const isTooFew = (postingDays: number): boolean => postingDays < STATE_THRESHOLDS.enoughPostingDays.value

/** Do the posts become rarer although the present silence is nothing unusual? */
export const isSlowing = ({ trend, silenceSurvival }: Vitality): boolean =>
  trend === 'falling' && silenceSurvival !== undefined && silenceSurvival >= STATE_THRESHOLDS.fadingSurvival.value

export const isSilentForYear = ({ daysSinceLastPost, pausedDays = 0 }: Vitality): boolean =>
  daysSinceLastPost !== undefined && daysSinceLastPost - pausedDays >= YEAR

export const forecastNearest = ({ forecasts }: Vitality): Forecast | undefined =>
  forecasts.reduce<Forecast | undefined>((a, b) => (a && a.horizonDays <= b.horizonDays ? a : b), undefined)

export const forecastWithinYear = ({ forecasts }: Vitality): Forecast | undefined => forecasts.find(({ horizonDays }) => horizonDays === YEAR)

/** Would it mislead to say that it may happen? */
export const isUnlikely = (forecast: { readonly probability: number } | undefined): boolean => forecast !== undefined && forecast.probability < 0.05
