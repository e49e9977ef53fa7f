import type { Audience } from '../../brief/brief.ts'
import { profileIn } from '../../catalogue/catalogue.ts'
import { judgement } from '../../catalogue/judgement.ts'
import type { Reason } from '../../shared/reason.ts'
import { type AudienceShare, audienceShare } from '../audience-share.ts'
import { type FindingRule, isSound, type Overview } from './finding.ts'

/** Share of an audience that a channel must bring within reach to count as one that reaches it. */
const REACHED_FROM = judgement(0.1, 'share')

export type AudienceNowhereReachedReasons = { 'audience-nowhere-reached': { readonly audience: string; readonly share: number } }

/**
 * Is there an audience that none of the channels worth having reaches?
 *
 * Said only when every one of these channels has a figure for it that cannot be higher; the heaviest such audience is named.
 */
export const audienceNowhereReached: FindingRule<Reason<AudienceNowhereReachedReasons>> = (overview) => {
  const { audiences } = overview.brief
  for (const audience of audiences.known ? audiences.value : []) {
    const shares = sharesOf(audience, overview)
    if (shares.length === 0 || shares.some((share) => share === undefined || share.high >= REACHED_FROM.value)) continue
    const known = shares.flatMap((share) => share ?? [])
    const params = { audience: audience.name, share: Math.max(...known.map(({ high }) => high)) }
    const evidence = [...new Set(known.flatMap((share) => share.evidence))]
    return { severity: 'high', reason: { code: 'audience-nowhere-reached', params }, platforms: [], evidence }
  }
  return undefined
}

const sharesOf = (audience: Audience, { brief, catalogue, asOf, platforms }: Overview): readonly (AudienceShare | undefined)[] =>
  platforms.filter(isSound).map(({ platform }) => {
    const profile = profileIn(catalogue, platform)
    return profile && audienceShare(audience, profile, brief, asOf)
  })
