import type { Audience, Brief } from '../brief/brief.ts'
import { parameterConfidence } from '../catalogue/ageing.ts'
import { judgement } from '../catalogue/judgement.ts'
import type { Geography, PlatformProfile, ReachFigure } from '../catalogue/platform-profile.ts'
import type { Day } from '../shared/calendar.ts'
import { clamp, sum } from '../shared/sum.ts'

/** What a figure measured elsewhere is still worth, as a factor on its confidence. */
export const FALLBACK_DISCOUNT = judgement(0.7, 'factor', 'a figure of another country, kept because none of the own country was found')

const EU_COUNTRIES = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')

export type AudienceShare = {
  /** Share 0..1 of the audience that can be met on the platform. */
  readonly share: number
  readonly confidence: number
  readonly origin: 'observed' | 'measured-context' | 'published' | 'published-elsewhere'
  readonly geography?: Geography
  readonly evidence: readonly string[]
}

/**
 * Which share of this audience is on the platform?
 *
 * The organisation's own measurement first; then a measurement of that special public; then the published share of adults of the
 * country, of the EU, of the world, of the US, skewed by the audience's age and gender. Undefined when nobody measured anything.
 */
export const audienceShare = (audience: Audience, profile: PlatformProfile, brief: Brief, asOf: Day): AudienceShare | undefined => {
  const observed = audience.observedReach[profile.id]
  if (observed !== undefined) return { share: observed, confidence: 1, origin: 'observed', evidence: [] }
  const special = audience.context.known ? profile.audience.contexts[audience.context.value] : undefined
  if (special) {
    return { share: special.value, confidence: parameterConfidence(special, asOf), origin: 'measured-context', evidence: special.evidence }
  }
  const country = audience.country.known ? audience.country : brief.organisation.country
  const figure = nearestFigure(profile.audience.reach, country.known ? country.value : undefined)
  if (!figure) return undefined
  const skew = ageIndex(audience, profile) * genderIndex(audience, profile)
  const local = country.known && figure.geography === country.value
  return {
    share: clamp(figure.value * skew, 0, 1),
    confidence: parameterConfidence(figure, asOf) * (local ? 1 : FALLBACK_DISCOUNT.value),
    origin: local ? 'published' : 'published-elsewhere',
    geography: figure.geography,
    evidence: [...figure.evidence, ...skewEvidence(audience, profile)],
  }
}

const nearestFigure = (figures: readonly ReachFigure[], country: string | undefined): ReachFigure | undefined => {
  const order: readonly (string | undefined)[] = [country, country && EU_COUNTRIES.includes(country) ? 'EU' : undefined, 'world', 'US', 'EU']
  for (const geography of order) {
    const figure = figures.find((candidate) => candidate.geography === geography)
    if (figure) return figure
  }
  return undefined
}

const ADULT_AGES = { from: 18, to: 90 } as const

const ageIndex = (audience: Audience, { audience: { ageSkew } }: PlatformProfile): number => {
  if (ageSkew.length === 0 || (!audience.ageMin.known && !audience.ageMax.known)) return 1
  const from = audience.ageMin.known ? audience.ageMin.value : ADULT_AGES.from
  const to = audience.ageMax.known ? audience.ageMax.value : ADULT_AGES.to
  const years = ageSkew.map(({ ageMin, ageMax, index }) => ({
    years: Math.max(0, Math.min(to, ageMax) - Math.max(from, ageMin) + 1),
    index: index.value,
  }))
  const covered = sum(years.map((band) => band.years))
  return covered > 0 ? sum(years.map((band) => band.years * band.index)) / covered : 1
}

const genderIndex = ({ womenShare }: Audience, { audience: { womenSkew, menSkew } }: PlatformProfile): number =>
  womenShare.known && womenSkew && menSkew ? womenShare.value * womenSkew.value + (1 - womenShare.value) * menSkew.value : 1

const skewEvidence = (audience: Audience, { audience: { ageSkew, womenSkew } }: PlatformProfile): readonly string[] => {
  const aged = audience.ageMin.known || audience.ageMax.known
  return [...(aged ? ageSkew.flatMap(({ index }) => index.evidence) : []), ...(audience.womenShare.known ? (womenSkew?.evidence ?? []) : [])]
}
