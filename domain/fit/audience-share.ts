import type { Audience, Brief } from '../brief/brief.ts'
import { parameterConfidence } from '../catalogue/ageing.ts'
import { judgement } from '../catalogue/judgement.ts'
import type { Bound, Geography, PlatformProfile, ReachFigure } from '../catalogue/platform-profile.ts'
import type { Day } from '../shared/calendar.ts'
import { clamp, sum } from '../shared/sum.ts'

/** What a figure measured elsewhere is still worth, as a factor on its confidence. */
export const FALLBACK_DISCOUNT = judgement(0.7, 'factor', 'a figure of another country, kept because none of the own country was found')

/** Highest share of an audience a published figure is believed to show. */
export const HIGHEST_PUBLISHED_SHARE = judgement(0.95, 'share', 'no platform reaches everybody; counts of accounts come close to saying so')

const YOUNGEST_ADULT = judgement(18, 'years', 'published shares are of adults')
const OLDEST_ADULT = judgement(90, 'years', 'where an audience without an upper age is taken to end')

const EU_COUNTRIES = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')
/** Countries a figure of that area stands in for when they have none of their own. */
const NEIGHBOURS: readonly { readonly geography: Geography; readonly countries: readonly string[] }[] = [
  { geography: 'EU', countries: [...EU_COUNTRIES, 'GB', 'CH', 'NO', 'IS', 'LI'] },
  { geography: 'US', countries: ['CA', 'AU', 'NZ', 'GB'] },
]
const LAST_RESORTS: readonly Geography[] = ['world', 'US', 'EU']

type Known = {
  /** Share 0..1 of the audience that can be met on the platform. */
  readonly share: number
  readonly confidence: number
  readonly evidence: readonly string[]
}
export type AudienceShare =
  | (Known & { readonly origin: 'observed' })
  | (Known & {
      /**
       * `no-country`: published, and nobody said for which country it was needed. `own-measurement`: by the workspace, in the place of the
       * published figure. `described`: said by whoever described a platform of the workspace's own.
       */
      readonly origin: 'measured-context' | 'published' | 'published-elsewhere' | 'no-country' | 'own-measurement' | 'described'
      readonly geography: Geography
      /** Of the country of the audience itself. */
      readonly isLocal: boolean
      readonly bound?: Bound
    })

/**
 * Which share of this audience is on the platform?
 *
 * The organisation's own measurement first; then a measurement of that special public, of its own country if there is one; then the
 * published share of adults of the country or of the nearest area, skewed by the audience's age and gender.
 * Undefined when nobody measured anything.
 */
export const audienceShare = (audience: Audience, profile: PlatformProfile, brief: Brief, asOf: Day): AudienceShare | undefined => {
  const observed = audience.observedReach[profile.id]
  if (observed !== undefined) return { share: observed, confidence: 1, origin: 'observed', evidence: [] }
  const { country: answer } = audience.country.known ? audience : brief.organisation
  const country = answer.known ? answer.value : undefined
  const measured = audience.context.known ? (profile.audience.contexts[audience.context.value] ?? []) : []
  const special = nearestFigure(measured, country) ?? measured[0]
  if (special)
    return {
      share: special.value,
      origin: special.own ? 'own-measurement' : 'measured-context',
      ...standing(special, country, asOf),
      evidence: special.evidence,
    }
  const figure = nearestFigure(profile.audience.reach, country)
  if (!figure) return undefined
  const skew = ageIndex(audience, profile) * genderIndex(audience, profile)
  return {
    share: clamp(figure.value * skew, 0, HIGHEST_PUBLISHED_SHARE.value),
    origin: figure.own ? 'own-measurement' : profile.described ? 'described' : publishedOrigin(figure, country),
    ...standing(figure, country, asOf),
    evidence: [...figure.evidence, ...skewEvidence(audience, profile)],
  }
}

const publishedOrigin = ({ geography }: ReachFigure, country: string | undefined) => {
  if (country === undefined) return 'no-country'
  return geography === country ? 'published' : 'published-elsewhere'
}

const standing = (figure: ReachFigure, country: string | undefined, asOf: Day) => ({
  confidence: parameterConfidence(figure, asOf) * (figure.geography === country ? 1 : FALLBACK_DISCOUNT.value),
  geography: figure.geography,
  isLocal: figure.geography === country,
  ...(figure.bound ? { bound: figure.bound } : {}),
})

const nearestFigure = (figures: readonly ReachFigure[], country: string | undefined): ReachFigure | undefined => {
  const neighbours = NEIGHBOURS.filter(({ countries }) => country !== undefined && countries.includes(country))
  const order = [country, ...neighbours.map(({ geography }) => geography), ...LAST_RESORTS]
  return order.map((geography) => figures.find((figure) => figure.geography === geography)).find((figure) => figure !== undefined)
}

/** Mean index over every year of the asked range; a year nobody measured counts as everybody does. */
const ageIndex = ({ ageMin, ageMax }: Audience, { audience: { ageSkew } }: PlatformProfile): number => {
  if (!ageMin.known && !ageMax.known) return 1
  const youngest = ageMax.known ? Math.min(YOUNGEST_ADULT.value, ageMax.value) : YOUNGEST_ADULT.value
  const from = ageMin.known ? ageMin.value : youngest
  const to = ageMax.known ? ageMax.value : Math.max(OLDEST_ADULT.value, from)
  const shift = sum(ageSkew.map((band) => Math.max(0, Math.min(to, band.ageMax) - Math.max(from, band.ageMin) + 1) * (band.index.value - 1)))
  return 1 + shift / (to - from + 1)
}

const genderIndex = ({ womenShare }: Audience, { audience: { womenSkew, menSkew } }: PlatformProfile): number =>
  womenShare.known && womenSkew && menSkew ? womenShare.value * womenSkew.value + (1 - womenShare.value) * menSkew.value : 1

const skewEvidence = (audience: Audience, { audience: { ageSkew, womenSkew } }: PlatformProfile): readonly string[] => {
  const aged = audience.ageMin.known || audience.ageMax.known
  return [...(aged ? ageSkew.flatMap(({ index }) => index.evidence) : []), ...(audience.womenShare.known ? (womenSkew?.evidence ?? []) : [])]
}
