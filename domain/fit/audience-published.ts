import type { Audience } from '../brief/brief.ts'
import type { AgeRule } from '../catalogue/age-rules.ts'
import { judgement } from '../catalogue/judgement.ts'
import type { Bound, Geography, PlatformProfile, ReachFigure } from '../catalogue/platform-profile.ts'
import type { AudienceContext } from '../catalogue/vocabulary.ts'
import type { Day } from '../shared/calendar.ts'
import { clamp } from '../shared/sum.ts'
import {
  adultsAmong,
  ageIndex,
  areMostlyMinors,
  isAgeSkewed,
  MINORS_FACTOR,
  minorsFigureFor,
  mostMinorsIn,
  mostOfMinors,
  withMinors,
} from './audience-ages.ts'
import { capped, factorOf, HIGHEST_PUBLISHED_SHARE, type Measured, nearestFigure, rangeOf, standing } from './audience-figures.ts'

/** What a figure is worth, as a factor on its confidence, that only says how many could be met at most. */
const CEILING_DISCOUNT = judgement(
  0.5,
  'factor',
  'private use for people wanted in a role; everybody on a service where a channel starts with nobody',
)

/** How many times the adults' share that of people at work may be, on a network that is used for work. */
export const PROFESSIONALS_FACTOR = judgement(1.7, 'factor', 'if all who are there work, and six adults in ten do')

/** Who may not be there, and by which rule. */
export type LeftOut = { readonly age: number; readonly by: AgeRule['by'] }

export type KnownShare = {
  /** Share 0..1 of the audience that can be met on the platform. */
  readonly share: number
  /** The least and the most it may be, given what was not said about the audience. */
  readonly low: number
  readonly high: number
  readonly confidence: number
  readonly evidence: readonly string[]
  /** Part of them are too young to be there: they are among those who cannot be met. */
  readonly leftOut?: LeftOut
}
/** The breakdown that moved a level measured for everybody, and where it was measured. */
export type Skewed = { readonly by: 'age' | 'gender' | 'age-and-gender'; readonly in: Geography }

export type PlacedShare = KnownShare & {
  /**
   * `no-country`: published, and nobody said for which country it was needed. `by-invitation`: only those come whom the organisation
   * brings, up to that share. `private-use`: only private use was measured, of people wanted in a professional role: whether they can
   * be met in it is open between nobody and that share. `professional-use`: a share of adults on a network that is used for work, for
   * people wanted in such a role. `own-measurement`: by the workspace, in the place of a published figure.
   * `described`: said by whoever described a platform of the workspace's own. `potential`: readers of a place of one's own, which starts with
   * none of them. `minors`: people most or all of whom are under 18, of whom nobody measured anything; `minors-measured`: of whom somebody did.
   */
  readonly origin:
    | 'measured-context'
    | 'published'
    | 'published-elsewhere'
    | 'no-country'
    | 'private-use'
    | 'professional-use'
    | 'by-invitation'
    | 'own-measurement'
    | 'described'
    | 'potential'
    | 'minors'
    | 'minors-measured'
  readonly geography: Geography
  /** Of the country of the audience itself. */
  readonly isLocal: boolean
  readonly bound?: Bound
  readonly skewed?: Skewed
  /** Ages that were asked, of people under 18. */
  readonly asked?: { readonly ageMin: number; readonly ageMax: number }
}

/** Publics wanted in a professional role, in which a figure about private use does not tell whether they can be met. */
const ROLES: ReadonlySet<AudienceContext> = new Set(['professional', 'journalists', 'candidates', 'researchers', 'developers'])

/** The country whose figures are looked for, the one that was told of the audience itself, and the day. */
export type Place = { readonly country: string | undefined; readonly told: string | undefined; readonly asOf: Day }

/** The published share of adults of the country or of the nearest area, skewed by age and gender, with what is known of minors; undefined without any. */
export const publishedShare = (audience: Audience, profile: PlatformProfile, { country, told, asOf }: Place): PlacedShare | undefined => {
  const { reach, contexts } = profile.audience
  const figure = nearestFigure(reach, country)
  if (!figure) return undefined
  // The organisation's own country stands in for an unsaid one, and may be the wrong one.
  const open = audience.country.known ? [figure] : reach
  const asked = profile.owned ? undefined : minorsFigureFor(audience, profile, country)
  const adults = adultsAmong(audience)
  const meant = (asked && adults) ?? audience
  const general = opened(generalShare(meant, profile, { figure, open }), { figure, told, audience: meant, owned: profile.owned })
  const shares = asked ? withMinors(audience, { figure: asked, told, adults: general }) : general
  const contextual = audience.context.known ? [] : Object.values(contexts).flat()
  const onlyAsked = asked && !adults ? [asked] : undefined
  const shown = asked && areMostlyMinors(audience) ? asked : figure
  const wanted = wantedAs(audience, profile)
  const { confidence, ...place } = standing(shown, onlyAsked ?? [...open, ...contextual, ...(asked ? [asked] : [])], told, asOf)
  return {
    share: shares.share,
    low: wanted.isCeiling ? 0 : shares.low,
    high: Math.max(capped(shares.high * wanted.factor), rangeOf(contextual).high, mostOfMinors(audience, profile, told)),
    origin: originOf(audience, profile, { figure, country, isAsked: asked !== undefined }),
    confidence: confidence * (wanted.isCeiling ? CEILING_DISCOUNT.value : 1),
    ...place,
    ...(shown === asked ? { asked: { ageMin: asked.ageMin, ageMax: asked.ageMax } } : skewedOf(meant, profile)),
    evidence: onlyAsked ? shown.evidence : [...figure.evidence, ...(asked?.evidence ?? []), ...skewEvidence(meant, profile)],
  }
}

const isInRole = ({ context }: Audience, { owned }: PlatformProfile): boolean => context.known && ROLES.has(context.value) && !owned

/** Does a share of adults say at most how many of them can be met? On a network used for work, people at work may be more than that. */
const wantedAs = (audience: Audience, profile: PlatformProfile): { readonly isCeiling: boolean; readonly factor: number } => {
  const { byInvitation = false, professional = false } = profile.audience
  const mayBeInRole = isInRole(audience, profile) || (!audience.context.known && !profile.owned)
  return {
    isCeiling: byInvitation || (mayBeInRole && !professional),
    factor: professional && mayBeInRole ? PROFESSIONALS_FACTOR.value : 1,
  }
}

type Standing = { readonly figure: ReachFigure; readonly told: string | undefined; readonly audience: Audience; readonly owned: boolean }

/** The range a share may lie in when the figure is of another place, counts accounts, leaves out minors, or is of readers who are yet to come. */
const opened = ({ share, low, high }: Measured, { figure, told, audience, owned }: Standing): Measured => {
  const factor = factorOf(figure, told)
  const minors = mostMinorsIn(audience)
  const most = capped(high * factor)
  return {
    share,
    low: owned ? 0 : (low / factor) * (1 - minors),
    high: most * (1 - minors) + capped(most * MINORS_FACTOR.value) * minors,
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

type Circumstances = { readonly figure: ReachFigure; readonly country: string | undefined; readonly isAsked: boolean }

const originOf = (audience: Audience, profile: PlatformProfile, { figure, country, isAsked }: Circumstances): PlacedShare['origin'] => {
  const minors = areMostlyMinors(audience)
  if (minors && !isAsked) return 'minors'
  if (profile.audience.byInvitation) return 'by-invitation'
  if (profile.described !== undefined && !figure.own) return 'described'
  if (isInRole(audience, profile)) return profile.audience.professional ? 'professional-use' : 'private-use'
  if (minors) return 'minors-measured'
  if (figure.own) return 'own-measurement'
  return profile.owned ? 'potential' : publishedOrigin(figure, country)
}

const publishedOrigin = ({ geography }: ReachFigure, country: string | undefined) => {
  if (country === undefined) return 'no-country'
  return geography === country ? 'published' : 'published-elsewhere'
}

const genderIndex = ({ womenShare }: Audience, { audience: { womenSkew, menSkew } }: PlatformProfile): number =>
  womenShare.known && womenSkew && menSkew ? womenShare.value * womenSkew.value + (1 - womenShare.value) * menSkew.value : 1

const isGenderSkewed = ({ womenShare }: Audience, { audience: { womenSkew, menSkew } }: PlatformProfile): boolean =>
  womenShare.known && womenSkew !== undefined && menSkew !== undefined

const skewedOf = (audience: Audience, profile: PlatformProfile): { readonly skewed?: Skewed } => {
  const { ageSkew, womenSkew } = profile.audience
  const [byAge, byGender] = [isAgeSkewed(audience, profile), isGenderSkewed(audience, profile)]
  const measuredIn = byAge ? ageSkew[0]?.index.measuredIn : womenSkew?.measuredIn
  if (measuredIn === undefined || !(byAge || byGender)) return {}
  return { skewed: { by: byAge && byGender ? 'age-and-gender' : byAge ? 'age' : 'gender', in: measuredIn } }
}

const skewEvidence = (audience: Audience, { audience: { ageSkew, womenSkew } }: PlatformProfile): readonly string[] => {
  const aged = audience.ageMin.known || audience.ageMax.known
  return [...(aged ? ageSkew.flatMap(({ index }) => index.evidence) : []), ...(audience.womenShare.known ? (womenSkew?.evidence ?? []) : [])]
}
