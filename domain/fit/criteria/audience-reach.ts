import { judgement } from '../../catalogue/judgement.ts'
import type { Reason } from '../../shared/reason.ts'
import { clamp } from '../../shared/sum.ts'
import { audienceShare } from '../audience-share.ts'
import type { Criterion } from '../criterion.ts'
import { combine, knownPart, unknownPart } from '../parts.ts'

/** Share of an audience from which on more people on the channel no longer make it a better choice for one organisation. */
export const ENOUGH_AUDIENCE = judgement(0.5, 'share', 'half of an audience is as much as any single channel can be asked to bring')

type Share = { readonly audience: string; readonly share: number }
export type AudienceReachReasons = {
  'audience-reach.observed': Share
  'audience-reach.measured-context': Share
  'audience-reach.published': Share & { readonly geography: string }
  'audience-reach.published-elsewhere': Share & { readonly geography: string }
  'audience-reach.no-figure': Readonly<Record<never, never>>
  'audience-reach.unknown': Readonly<Record<never, never>>
}

/**
 * Can the people they want to reach be met there?
 *
 * Score: share of each audience on the platform over half of that audience, at most 1, under the audiences' weights.
 * Own measurements beat published figures; skew tables only shift a level measured for everybody. No figure stays unknown.
 */
export const audienceReach: Criterion<Reason<AudienceReachReasons>> = {
  place: judgement(3, 'place'),
  evaluate: ({ brief, profile, asOf }) => {
    if (!brief.audiences.known) return { kind: 'unknown', low: 0, high: 1, reason: { code: 'audience-reach.unknown', params: {} }, evidence: [] }
    const shares = brief.audiences.value.map((audience) => ({ audience, found: audienceShare(audience, profile, brief, asOf) }))
    const { value, ...rest } = combine(
      shares.map(({ audience, found }) =>
        found ? knownPart(audience.weight, clamp(found.share / ENOUGH_AUDIENCE.value, 0, 1), found.confidence) : unknownPart(audience.weight),
      ),
    )
    const evidence = shares.flatMap(({ found }) => found?.evidence ?? [])
    const main = shares
      .filter(({ found }) => found)
      .reduce<(typeof shares)[number] | undefined>((a, b) => (a && a.audience.weight >= b.audience.weight ? a : b), undefined)
    if (value === undefined || !main?.found) return { kind: 'unknown', ...rest, reason: { code: 'audience-reach.no-figure', params: {} }, evidence }
    const { origin, share, geography = 'world' } = main.found
    const params = { audience: main.audience.name, share }
    const reason: Reason<AudienceReachReasons> =
      origin === 'published' || origin === 'published-elsewhere'
        ? { code: `audience-reach.${origin}`, params: { ...params, geography } }
        : { code: `audience-reach.${origin}`, params }
    return { kind: 'scored', value, ...rest, reason, evidence }
  },
}
