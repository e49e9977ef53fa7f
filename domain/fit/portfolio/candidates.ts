import type { Brief } from '../../brief/brief.ts'
import type { PlatformProfile } from '../../catalogue/platform-profile.ts'
import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { PlatformAssessment } from '../assess-platform.ts'
import type { CriteriaWeights } from '../criteria-weights.ts'
import { scoreOf } from '../score.ts'
import { VERDICT_RULES } from '../verdict.ts'
import type { VetoId } from '../vetoes/index.ts'
import { outcomesFrom } from './exposure.ts'

/** Why a platform is no candidate: the veto that keeps it out, a decline, or a score that does not earn the opening of a new channel. */
export type Standing =
  | { readonly kind: 'candidate' }
  | { readonly kind: 'vetoed'; readonly veto: VetoId }
  | { readonly kind: 'declined' }
  | { readonly kind: 'not-earned' }

type Judged = { readonly brief: Brief; readonly criteria: CriteriaWeights }

/**
 * May this channel be part of the plan?
 *
 * Hours are the plan's own business, so the veto for want of hours keeps nobody out and the verdict is taken again without hours: a new
 * channel has to earn a pilot. What the organisation owns (blog, newsletter) or already runs is a candidate unless it is vetoed for
 * another cause or declined. What the assessment declines is never recommended here.
 */
export const standingOf = (assessment: PlatformAssessment, profile: PlatformProfile, { brief, criteria }: Judged): Standing => {
  const cause = assessment.vetoes.find(({ veto }) => veto !== 'hours-below-minimum')
  if (cause) return { kind: 'vetoed', veto: cause.veto }
  if (assessment.verdict === 'decline') return { kind: 'declined' }
  const runs = brief.accounts.some(({ platform, state }) => platform === profile.id && state === 'active')
  if (profile.owned || runs || earnsOpening(assessment, criteria)) return { kind: 'candidate' }
  return { kind: 'not-earned' }
}

const earnsOpening = (assessment: PlatformAssessment, criteria: CriteriaWeights): boolean =>
  scoreOf(outcomesFrom(assessment), criteria, ['capacity']).score >= VERDICT_RULES.pilotFrom.value

/** Does an obligation keep the organisation there, whatever the channel is worth? Not where it has ruled the channel out itself. */
export const isObliged = (platform: PlatformId, { requests, constraints }: Brief): boolean =>
  !constraints.excludedPlatforms.includes(platform) &&
  requests.some(
    (request) => request.platform === platform && request.motives.known && request.motives.value.some(({ motive }) => motive === 'legal-duty'),
  )
