import type { Audience, Brief } from '../brief/brief.ts'
import { parameterConfidence } from '../catalogue/ageing.ts'
import { judgement } from '../catalogue/judgement.ts'
import type { Bound, Geography, PlatformProfile, ReachFigure } from '../catalogue/platform-profile.ts'
import type { AudienceContext } from '../catalogue/vocabulary.ts'
import type { Day } from '../shared/calendar.ts'
import { clamp, sum } from '../shared/sum.ts'

/** What a figure measured elsewhere is still worth, as a factor on its confidence. */
export const FALLBACK_DISCOUNT = judgement(0.7, 'factor', 'a figure of another country, kept because none of the own country was found')

/** Highest share of an audience a published figure is believed to show. */
export const HIGHEST_PUBLISHED_SHARE = judgement(0.95, 'share', 'no platform reaches everybody; counts of accounts come close to saying so')

/** What a figure is worth, as a factor on its confidence, that only says how many could be met at most. */
const CEILING_DISCOUNT = judgement(
  0.5,
  'factor',
  'private use for people wanted in a role; everybody on a service where a channel starts with nobody',
)

/** By which factor, either way, a share may differ between a country and the area whose figure stands in for it. */
export const ELSEWHERE_FACTORS = {
  neighbours: judgement(1.5, 'factor', 'in the catalogue, country and EU differ by up to 1.3'),
  elsewhere: judgement(2.5, 'factor', 'in the catalogue, country and world differ by up to 2.4, save for the smallest networks'),
} as const

/** How many times the adults' share that of minors may be. */
export const MINORS_FACTOR = judgement(3, 'factor', 'nobody measured them; networks of the young have up to three times their share of adults')

/** The least that a count of accounts may stand for in people, as a factor: accounts of firms, second accounts and dead ones are counted too. */
export const COUNTED_ACCOUNTS = judgement(
  0.5,
  'factor',
  'an upper bound says nothing of how far below the truth lies; a lower bound as little the other way',
)

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
  /** The least and the most it may be, given what was not said about the audience. */
  readonly low: number
  readonly high: number
  readonly confidence: number
  readonly evidence: readonly string[]
}
export type AudienceShare =
  | (Known & { readonly origin: 'observed' })
  | (Known & {
      /**
       * `no-country`: published, and nobody said for which country it was needed. `by-invitation`: only those come whom the organisation
       * brings, up to that share. `private-use`: only private use was measured, of people wanted in a professional role: whether they can
       * be met in it is open between nobody and that share. `own-measurement`: by the workspace, in the place of a published figure.
       * `described`: said by whoever described a platform of the workspace's own. `potential`: readers of a place of one's own, which starts with
       * none of them. `minors`: people under 18, of whom nobody measured anything.
       */
      readonly origin:
        | 'measured-context'
        | 'published'
        | 'published-elsewhere'
        | 'no-country'
        | 'private-use'
        | 'by-invitation'
        | 'own-measurement'
        | 'described'
        | 'potential'
        | 'minors'
      readonly geography: Geography
      /** Of the country of the audience itself. */
      readonly isLocal: boolean
      readonly bound?: Bound
    })

/** Publics wanted in a professional role, in which a figure about private use does not tell whether they can be met. */
const ROLES: ReadonlySet<AudienceContext> = new Set(['professional', 'journalists', 'candidates', 'researchers', 'developers'])

/**
 * Which share of this audience is on the platform?
 *
 * The organisation's own measurement first; then a measurement of that special public, of its own country if there is one; then the
 * published share of adults of the country or of the nearest area, skewed by the audience's age and gender.
 * What was not said about the audience (country, age, gender, context) leaves the share open between the least and the most it may be.
 * Undefined when nobody measured anything.
 */
export const audienceShare = (audience: Audience, profile: PlatformProfile, brief: Brief, asOf: Day): AudienceShare | undefined => {
  let byProfile = sharesKnown.get(audience)
  if (!byProfile) {
    byProfile = new Map()
    sharesKnown.set(audience, byProfile)
  }
  const known = byProfile.get(profile)
  if (known && known.organisation === brief.organisation && known.asOf === asOf) return known.found
  const found = shareOf(audience, profile, brief, asOf)
  byProfile.set(profile, { organisation: brief.organisation, asOf, found })
  return found
}

/** An assessment asks for the same audience again and again, with briefs that differ elsewhere. */
const sharesKnown = new WeakMap<
  Audience,
  Map<PlatformProfile, { readonly organisation: Brief['organisation']; readonly asOf: Day; readonly found: AudienceShare | undefined }>
>()

const shareOf = (audience: Audience, profile: PlatformProfile, brief: Brief, asOf: Day): AudienceShare | undefined => {
  const observed = audience.observedReach[profile.id]
  if (observed !== undefined) return { share: observed, low: observed, high: observed, confidence: 1, origin: 'observed', evidence: [] }
  const { country: answer } = audience.country.known ? audience : brief.organisation
  const country = answer.known ? answer.value : undefined
  const told = audience.country.known ? country : undefined
  const { context } = audience
  const measured = context.known ? (profile.audience.contexts[context.value] ?? []) : []
  const special = nearestFigure(measured, country) ?? measured[0]
  if (special) {
    const open = audience.country.known ? [special] : measured
    return {
      share: special.value,
      ...rangeOf(open),
      origin: special.own ? 'own-measurement' : 'measured-context',
      ...standing(special, open, told, asOf),
      evidence: special.evidence,
    }
  }
  const figure = nearestFigure(profile.audience.reach, country)
  if (!figure) return undefined
  // The organisation's own country stands in for an unsaid one, and may be the wrong one.
  const open = audience.country.known ? [figure] : profile.audience.reach
  const skewed = opened(generalShare(audience, profile, { figure, open }), { figure, told, audience, owned: profile.owned })
  const contextual = context.known ? [] : Object.values(profile.audience.contexts).flat()
  const isRole = context.known && ROLES.has(context.value) && !profile.owned
  const mayBeRole = !context.known && !profile.owned
  const { byInvitation = false } = profile.audience
  return {
    share: skewed.share,
    low: isRole || mayBeRole || byInvitation ? 0 : skewed.low,
    high: Math.max(skewed.high, rangeOf(contextual).high),
    origin: originOf(figure, profile, { byInvitation, isRole, country, minors: areMinors(audience) }),
    ...discounted(standing(figure, [...open, ...contextual], told, asOf), isRole || mayBeRole || byInvitation),
    evidence: [...figure.evidence, ...skewEvidence(audience, profile)],
  }
}

type Measured = { readonly share: number; readonly low: number; readonly high: number }
type Standing = { readonly figure: ReachFigure; readonly told: string | undefined; readonly audience: Audience; readonly owned: boolean }

/** The range a share may lie in when the figure is of another place, counts accounts, leaves out minors, or is of readers who are yet to come. */
const opened = ({ share, low, high }: Measured, { figure, told, audience, owned }: Standing): Measured => {
  const factor = factorOf(figure, told)
  const capped = (value: number) => Math.min(HIGHEST_PUBLISHED_SHARE.value, value)
  const minors = mostMinorsIn(audience)
  const most = capped(high * factor)
  return {
    share,
    low: owned ? 0 : (low / factor) * (1 - minors),
    high: most * (1 - minors) + capped(most * MINORS_FACTOR.value) * minors,
  }
}

const factorOf = ({ geography }: ReachFigure, country: string | undefined): number => {
  if (geography === country) return 1
  if (country === undefined) return ELSEWHERE_FACTORS.elsewhere.value
  const isNeighbour = NEIGHBOURS.some((area) => area.geography === geography && area.countries.includes(country))
  return isNeighbour ? ELSEWHERE_FACTORS.neighbours.value : ELSEWHERE_FACTORS.elsewhere.value
}

/** The most of them, 0..1, who can be under 18, of which published shares of adults say nothing: who left an age open may mean minors. */
const mostMinorsIn = ({ ageMin, ageMax }: Audience): number => {
  if (ageMin.known && ageMin.value >= YOUNGEST_ADULT.value) return 0
  return ageMin.known && ageMax.known ? clamp((YOUNGEST_ADULT.value - ageMin.value) / (ageMax.value - ageMin.value + 1), 0, 1) : 1
}

const areMinors = ({ ageMax }: Audience): boolean => ageMax.known && ageMax.value < YOUNGEST_ADULT.value

const discounted = <S extends { readonly confidence: number }>(standing: S, isCeiling: boolean): S => ({
  ...standing,
  confidence: standing.confidence * (isCeiling ? CEILING_DISCOUNT.value : 1),
})

/** The least and the most that the true share may be, whichever of the figures is the one. */
const rangeOf = (figures: readonly ReachFigure[]): { readonly low: number; readonly high: number } => {
  const { value: slack } = COUNTED_ACCOUNTS
  return {
    low: Math.min(...figures.map(({ value, bound }) => (bound === 'upper' ? value * slack : value))),
    high: Math.max(...figures.map(({ value, bound }) => (bound === 'lower' ? Math.min(HIGHEST_PUBLISHED_SHARE.value, value / slack) : value))),
  }
}

/** The published share of adults, skewed by age and gender; unsaid age and gender count as everybody's, and open the range. */
const generalShare = (
  audience: Audience,
  profile: PlatformProfile,
  { figure, open }: { readonly figure: ReachFigure; readonly open: readonly ReachFigure[] },
) => {
  const { ageSkew, womenSkew, menSkew } = profile.audience
  const ages = audience.ageMin.known && audience.ageMax.known ? [ageIndex(audience, profile)] : [1, ...ageSkew.map(({ index }) => index.value)]
  const genders = audience.womenShare.known || !womenSkew || !menSkew ? [genderIndex(audience, profile)] : [1, womenSkew.value, menSkew.value]
  const range = rangeOf(open)
  const published = (share: number) => clamp(share, 0, HIGHEST_PUBLISHED_SHARE.value)
  return {
    share: published(figure.value * ageIndex(audience, profile) * genderIndex(audience, profile)),
    low: published(range.low * Math.min(...ages) * Math.min(...genders)),
    high: published(range.high * Math.max(...ages) * Math.max(...genders)),
  }
}

type Circumstances = {
  readonly byInvitation: boolean
  readonly isRole: boolean
  readonly country: string | undefined
  readonly minors: boolean
}

const originOf = (figure: ReachFigure, { described, owned }: PlatformProfile, { byInvitation, isRole, country, minors }: Circumstances) => {
  if (minors) return 'minors'
  if (byInvitation) return 'by-invitation'
  if (described !== undefined && !figure.own) return 'described'
  if (isRole) return 'private-use'
  if (figure.own) return 'own-measurement'
  return owned ? 'potential' : publishedOrigin(figure, country)
}

const publishedOrigin = ({ geography }: ReachFigure, country: string | undefined) => {
  if (country === undefined) return 'no-country'
  return geography === country ? 'published' : 'published-elsewhere'
}

/**
 * @param open the figures of which any may be the one: as sure as the least sure of them.
 * @param country of the audience, when somebody said so.
 */
const standing = (figure: ReachFigure, open: readonly ReachFigure[], country: string | undefined, asOf: Day) => ({
  confidence: Math.min(...open.map((one) => parameterConfidence(one, asOf) * (one.geography === country ? 1 : FALLBACK_DISCOUNT.value))),
  geography: figure.geography,
  isLocal: figure.geography === country,
  ...(figure.bound ? { bound: figure.bound } : {}),
})

const nearestKnown = new WeakMap<readonly ReachFigure[], Map<string | undefined, ReachFigure | undefined>>()

/** The figure of the country, or of the nearest area that has one; looked for once per list and country. */
const nearestFigure = (figures: readonly ReachFigure[], country: string | undefined): ReachFigure | undefined => {
  let byCountry = nearestKnown.get(figures)
  if (!byCountry) {
    byCountry = new Map()
    nearestKnown.set(figures, byCountry)
  }
  if (!byCountry.has(country)) byCountry.set(country, nearestAmong(figures, country))
  return byCountry.get(country)
}

const nearestAmong = (figures: readonly ReachFigure[], country: string | undefined): ReachFigure | undefined => {
  const neighbours = NEIGHBOURS.filter(({ countries }) => country !== undefined && countries.includes(country))
  const order = [country, ...neighbours.map(({ geography }) => geography), ...LAST_RESORTS]
  return order.map((geography) => figures.find((figure) => figure.geography === geography)).find((figure) => figure !== undefined)
}

/** The years of age that are meant; without a lower or an upper one all adults on that side. */
const yearsOf = ({ ageMin, ageMax }: Audience): { readonly from: number; readonly to: number } => {
  const youngest = ageMax.known ? Math.min(YOUNGEST_ADULT.value, ageMax.value) : YOUNGEST_ADULT.value
  const from = ageMin.known ? ageMin.value : youngest
  return { from, to: ageMax.known ? ageMax.value : Math.max(OLDEST_ADULT.value, from) }
}

/** Mean index over every year of the asked range; a year nobody measured counts as everybody does. */
const ageIndex = (audience: Audience, { audience: { ageSkew } }: PlatformProfile): number => {
  if (!audience.ageMin.known && !audience.ageMax.known) return 1
  const { from, to } = yearsOf(audience)
  const shift = sum(ageSkew.map((band) => Math.max(0, Math.min(to, band.ageMax) - Math.max(from, band.ageMin) + 1) * (band.index.value - 1)))
  return 1 + shift / (to - from + 1)
}

const genderIndex = ({ womenShare }: Audience, { audience: { womenSkew, menSkew } }: PlatformProfile): number =>
  womenShare.known && womenSkew && menSkew ? womenShare.value * womenSkew.value + (1 - womenShare.value) * menSkew.value : 1

const skewEvidence = (audience: Audience, { audience: { ageSkew, womenSkew } }: PlatformProfile): readonly string[] => {
  const aged = audience.ageMin.known || audience.ageMax.known
  return [...(aged ? ageSkew.flatMap(({ index }) => index.evidence) : []), ...(audience.womenShare.known ? (womenSkew?.evidence ?? []) : [])]
}
