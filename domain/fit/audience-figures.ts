import { parameterConfidence } from '../catalogue/ageing.ts'
import { EU_COUNTRIES } from '../catalogue/countries.ts'
import { judgement } from '../catalogue/judgement.ts'
import type { Geography, ReachFigure } from '../catalogue/platform-profile.ts'
import type { Day } from '../shared/calendar.ts'

/** What a figure measured elsewhere is still worth, as a factor on its confidence. */
export const FALLBACK_DISCOUNT = judgement(0.7, 'factor', 'a figure of another country, kept because none of the own country was found')

/** Highest share of an audience a published figure is believed to show. */
export const HIGHEST_PUBLISHED_SHARE = judgement(0.95, 'share', 'no platform reaches everybody; counts of accounts come close to saying so')

/** By which factor, either way, a share may differ between a country and the area whose figure stands in for it. */
export const ELSEWHERE_FACTORS = {
  neighbours: judgement(1.5, 'factor', 'in the catalogue, country and EU differ by up to 1.3'),
  elsewhere: judgement(2.5, 'factor', 'in the catalogue, country and world differ by up to 2.4, save for the smallest networks'),
} as const

/** The least that a count of accounts may stand for in people, as a factor: accounts of firms, second accounts and dead ones are counted too. */
export const COUNTED_ACCOUNTS = judgement(
  0.5,
  'factor',
  'an upper bound says nothing of how far below the truth lies; a lower bound as little the other way',
)

/** Countries a figure of that area stands in for when they have none of their own. */
const NEIGHBOURS: readonly { readonly geography: Geography; readonly countries: readonly string[] }[] = [
  { geography: 'EU', countries: [...EU_COUNTRIES, 'GB', 'CH', 'NO', 'IS', 'LI'] },
  { geography: 'US', countries: ['CA', 'AU', 'NZ', 'GB'] },
]
const LAST_RESORTS: readonly Geography[] = ['world', 'US', 'EU']

/** A share as believed, at its least and at its most. */
export type Measured = { readonly share: number; readonly low: number; readonly high: number }

/** No published share is believed to show more than that. */
export const capped = (share: number): number => Math.min(HIGHEST_PUBLISHED_SHARE.value, share)

/** How far, either way, the share of a country may lie from a figure; furthest where no country was named. */
export const factorOf = ({ geography }: ReachFigure, country: string | undefined): number => {
  if (geography === country) return 1
  if (country === undefined) return ELSEWHERE_FACTORS.elsewhere.value
  const isNeighbour = NEIGHBOURS.some((area) => area.geography === geography && area.countries.includes(country))
  return isNeighbour ? ELSEWHERE_FACTORS.neighbours.value : ELSEWHERE_FACTORS.elsewhere.value
}

/** The least and the most that the true share may be, whichever of the figures is the one. */
export const rangeOf = (figures: readonly ReachFigure[]): { readonly low: number; readonly high: number } => {
  const { value: slack } = COUNTED_ACCOUNTS
  return {
    low: Math.min(...figures.map(({ value, bound }) => (bound === 'upper' ? value * slack : value))),
    high: Math.max(...figures.map(({ value, bound }) => (bound === 'lower' ? capped(value / slack) : value))),
  }
}

/**
 * @param open the figures of which any may be the one: as sure as the least sure of them.
 * @param country of the audience, when somebody said so.
 */
export const standing = (figure: ReachFigure, open: readonly ReachFigure[], country: string | undefined, asOf: Day) => ({
  confidence: Math.min(...open.map((one) => parameterConfidence(one, asOf) * (one.geography === country ? 1 : FALLBACK_DISCOUNT.value))),
  geography: figure.geography,
  isLocal: figure.geography === country,
  ...(figure.bound ? { bound: figure.bound } : {}),
})

const nearestKnown = new WeakMap<readonly ReachFigure[], Map<string | undefined, ReachFigure | undefined>>()

/** The figure of the country, or of the nearest area that has one; looked for once per list and country. */
export const nearestFigure = (figures: readonly ReachFigure[], country: string | undefined): ReachFigure | undefined => {
  let byCountry = nearestKnown.get(figures)
  if (!byCountry) {
    byCountry = new Map()
    nearestKnown.set(figures, byCountry)
  }
  if (!byCountry.has(country))
    byCountry.set(
      country,
      placesFor(country)
        .map((place) => figures.find(({ geography }) => geography === place))
        .find(Boolean),
    )
  return byCountry.get(country)
}

/** The places whose figures may stand for a country, the nearest first. */
export const placesFor = (country: string | undefined): readonly (string | undefined)[] => {
  const neighbours = NEIGHBOURS.filter(({ countries }) => country !== undefined && countries.includes(country))
  return [country, ...neighbours.map(({ geography }) => geography), ...LAST_RESORTS]
}
