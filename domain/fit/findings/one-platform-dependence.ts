import { profileIn } from '../../catalogue/catalogue.ts'
import { judgement } from '../../catalogue/judgement.ts'
import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { resolveRating } from '../resolve-rating.ts'
import { type FindingRule, livingPlatforms } from './finding.ts'

/** Independence rating up to which a platform can take away what was built there. */
const DEPENDENT_UP_TO = judgement(1, 'rating 0-4')

export type OnePlatformDependenceReasons = { 'one-platform-dependence': { readonly platform: PlatformId } }

/** Does everything hang on one platform that is not the organisation's own and keeps it dependent? */
export const onePlatformDependence: FindingRule<Reason<OnePlatformDependenceReasons>> = ({ brief, catalogue }) => {
  const [platform, ...others] = livingPlatforms(brief)
  const profile = platform && profileIn(catalogue, platform)
  if (!profile || others.length > 0 || profile.owned) return undefined
  const independence = resolveRating(profile.durability.independence, brief)
  if (!independence.known || independence.parameter.value > DEPENDENT_UP_TO.value) return undefined
  return {
    severity: 'medium',
    reason: { code: 'one-platform-dependence', params: { platform } },
    platforms: [platform],
    evidence: independence.parameter.evidence,
  }
}
