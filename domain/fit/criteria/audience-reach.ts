import { judgement } from '../../catalogue/judgement.ts'
import type { Reason } from '../../shared/reason.ts'
import { clamp } from '../../shared/sum.ts'
import { HIGHEST_PUBLISHED_SHARE } from '../audience-figures.ts'
import type { PlacedShare as FoundShare, LeftOut, Skewed } from '../audience-published.ts'
import { type AudienceShare, audienceShare } from '../audience-share.ts'
import type { Criterion } from '../criterion.ts'
import { combine, knownPart, type Part, unknownPart } from '../parts.ts'

/** Share of an audience from which on more people on the channel no longer make it a better choice for one organisation. */
export const ENOUGH_AUDIENCE = judgement(0.5, 'share', 'half of an audience is as much as any single channel can be asked to bring')

/** Part of the audience is too young to be there: from which age on people may, and whether the terms or the law say so. */
type WithoutTheYoung = { readonly minimumAge?: number; readonly minimumAgeBy?: LeftOut['by'] }
type Share = WithoutTheYoung & { readonly audience: string; readonly share: number }
/**
 * `bound`: `upper` when accounts were counted, `lower` when some were left out; `most` when nearly everybody would be there; else empty.
 * `skewBy`, `skewGeography`: the breakdown that moved the figure, and where it was measured.
 * `askedFrom`, `askedTo`: the ages of the people under 18 who were asked.
 */
type PlacedShare = Share & {
  readonly geography: string
  readonly bound: '' | 'upper' | 'lower' | 'most'
  readonly skewBy?: Skewed['by']
  readonly skewGeography?: string
  readonly askedFrom?: number
  readonly askedTo?: number
}
type TooYoung = { readonly audience: string; readonly minimumAge: number; readonly minimumAgeBy: LeftOut['by'] }
export type AudienceReachReasons = {
  'audience-reach.observed': Share
  'audience-reach.measured-context': PlacedShare
  'audience-reach.published': PlacedShare
  'audience-reach.published-elsewhere': PlacedShare
  /** Published somewhere, and nobody said in which country these people live. */
  'audience-reach.no-country': PlacedShare
  /** Measured by the workspace, in the place of a published figure. */
  'audience-reach.own-measurement': PlacedShare
  /** Said by whoever described a platform of the workspace's own. */
  'audience-reach.described': PlacedShare
  /** Published about private use, of people wanted in a professional role. */
  'audience-reach.private-use': PlacedShare
  /** Published about adults, on a network that is used for work, of people wanted in a professional role. */
  'audience-reach.professional-use': PlacedShare
  /** Published about everybody who uses the service, where a channel starts with nobody. */
  'audience-reach.by-invitation': PlacedShare
  /** Readers of a place of one's own, which starts with none of them. */
  'audience-reach.potential': PlacedShare
  /** People most or all of whom are under 18, of whom only adults' figures are published. */
  'audience-reach.minors': PlacedShare
  /** People most or all of whom are under 18, of whom somebody asked some. */
  'audience-reach.minors-measured': PlacedShare
  /** All of them are too young to be there at all. */
  'audience-reach.under-age': TooYoung
  /** All of them are too young to be there on their own. */
  'audience-reach.with-parents': TooYoung
  'audience-reach.no-figure': Readonly<Record<never, never>>
  'audience-reach.unknown': Readonly<Record<never, never>>
}

/**
 * Can the people they want to reach be met there?
 *
 * Score: share of each audience on the platform over half of that audience, at most 1, under the audiences' weights.
 * Own measurements beat published figures; skew tables only shift a level measured for everybody. No figure stays unknown, and so does a
 * public wanted in a professional role of which only private use was measured, or one that must be brought to the channel first; what was not said about an audience opens the bounds.
 */
export const audienceReach: Criterion<Reason<AudienceReachReasons>> = {
  place: judgement(3, 'place'),
  evaluate: ({ brief, profile, asOf }) => {
    if (!brief.audiences.known)
      return { kind: 'unknown', low: 0, high: 1, confidence: 0, trust: 1, reason: { code: 'audience-reach.unknown', params: {} }, evidence: [] }
    const shares = brief.audiences.value.map((audience) => ({ audience, found: audienceShare(audience, profile, brief, asOf) }))
    const { value, ...rest } = combine(
      shares.map(({ audience, found }) => (found ? reachPart(audience.weight, found) : unknownPart(audience.weight))),
    )
    const evidence = shares.flatMap(({ found }) => found?.evidence ?? [])
    const main = shares
      .filter(({ found }) => found)
      .reduce<(typeof shares)[number] | undefined>((a, b) => (a && a.audience.weight >= b.audience.weight ? a : b), undefined)
    if (!main?.found) return { kind: 'unknown', ...rest, reason: { code: 'audience-reach.no-figure', params: {} }, evidence }
    if (value === undefined) return { kind: 'unknown', ...rest, reason: reasonFor(main.audience.name, main.found), evidence }
    return { kind: 'scored', value, ...rest, reason: reasonFor(main.audience.name, main.found), evidence }
  },
}

const boundOf = ({ share, bound }: FoundShare): PlacedShare['bound'] => (share >= HIGHEST_PUBLISHED_SHARE.value ? 'most' : (bound ?? ''))

const worthOf = (share: number): number => clamp(share / ENOUGH_AUDIENCE.value, 0, 1)

/** Origins of figures that say only how many could be met at most. */
const UNTOLD: readonly AudienceShare['origin'][] = ['private-use', 'by-invitation', 'minors', 'with-parents']

const reachPart = (weight: number, { origin, share, low, high, confidence }: AudienceShare): Part =>
  UNTOLD.includes(origin)
    ? { ...unknownPart(weight, worthOf(low), worthOf(high), confidence), confidence }
    : { ...knownPart(weight, worthOf(share), confidence), low: worthOf(low), high: worthOf(high) }

const reasonFor = (audience: string, found: AudienceShare): Reason<AudienceReachReasons> => {
  if (found.origin === 'under-age' || found.origin === 'with-parents')
    return { code: `audience-reach.${found.origin}`, params: { audience, minimumAge: found.leftOut.age, minimumAgeBy: found.leftOut.by } }
  const { leftOut } = found
  const params = { audience, share: found.share, ...(leftOut ? { minimumAge: leftOut.age, minimumAgeBy: leftOut.by } : {}) }
  if (found.origin === 'observed') return { code: 'audience-reach.observed', params }
  return { code: `audience-reach.${found.origin}`, params: { ...params, geography: found.geography, bound: boundOf(found), ...fineprintOf(found) } }
}

/** The breakdown that moved a figure and where it was measured; which ages were asked. */
const fineprintOf = ({ skewed, asked }: FoundShare): Partial<PlacedShare> => ({
  ...(skewed ? { skewBy: skewed.by, skewGeography: skewed.in } : {}),
  ...(asked ? { askedFrom: asked.ageMin, askedTo: asked.ageMax } : {}),
})
