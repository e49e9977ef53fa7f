import type { Brief } from '../../brief/brief.ts'
import { UNRATED } from '../../catalogue/parameter.ts'
import type { PlatformProfile } from '../../catalogue/platform-profile.ts'
import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { PlatformAssessment } from '../assess-platform.ts'
import type { CriteriaWeights } from '../criteria-weights.ts'
import { scoreOf } from '../score.ts'
import { VERDICT_RULES, VERDICTS, type Verdict } from '../verdict.ts'
import type { VetoId } from '../vetoes/index.ts'
import { outcomesFrom } from './exposure.ts'

/**
 * Why a platform is no candidate: the veto that keeps it out, a decline, a request that is refused, nothing to do there, or a score that
 * does not earn the opening of a new channel.
 */
export type Standing =
  | { readonly kind: 'candidate' }
  | { readonly kind: 'vetoed'; readonly veto: VetoId }
  | { readonly kind: 'declined' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'without-use' }
  | { readonly kind: 'not-earned' }

/** The answer to a request, as far as a plan has to respect it. */
export type Answered = { readonly platform: PlatformId; readonly allows: Verdict }

type Judged = { readonly brief: Brief; readonly criteria: CriteriaWeights; readonly requests: readonly Answered[] }

/**
 * May this channel be part of the plan?
 *
 * Hours are the plan's own business, so the veto for want of hours keeps nobody out and the verdict is taken again without hours: a new
 * channel has to earn a pilot. What the organisation owns (blog, newsletter) or already runs is a candidate unless it is vetoed for
 * another cause or declined. What the assessment declines is never recommended here, nor is the opening of what was asked for and
 * refused, nor of one on which there is nothing to do.
 */
export const standingOf = (assessment: PlatformAssessment, profile: PlatformProfile, { brief, criteria, requests }: Judged): Standing => {
  const cause = assessment.vetoes.find(({ veto }) => veto !== 'hours-below-minimum')
  if (cause) return { kind: 'vetoed', veto: cause.veto }
  if (assessment.verdict === 'decline') return { kind: 'declined' }
  const runs = isRunning(profile.id, brief)
  if (!runs && allowedOn(profile.id, requests) === 'decline') return { kind: 'refused' }
  if (!runs && !earnsOpening(assessment, criteria)) return { kind: 'not-earned' }
  return runs || hasUse(assessment, profile, brief) ? { kind: 'candidate' } : { kind: 'without-use' }
}

/** Is there something to do there, or at least nothing known against it? An obligation is enough. */
const hasUse = ({ recommendedUses }: PlatformAssessment, { id, uses }: PlatformProfile, brief: Brief): boolean =>
  recommendedUses.length > 0 || isObliged(id, brief) || (brief.uses.known && brief.uses.value.some(({ use }) => uses[use].state === UNRATED))

export const isRunning = (platform: PlatformId, { accounts }: Brief): boolean =>
  accounts.some((account) => account.platform === platform && account.state === 'active')

/** The best verdict that what was asked for leaves; undefined where nobody asked. Of two requests, the better founded counts. */
export const allowedOn = (platform: PlatformId, requests: readonly Answered[]): Verdict | undefined =>
  VERDICTS.find((verdict) => requests.some((request) => request.platform === platform && request.allows === verdict))

const earnsOpening = (assessment: PlatformAssessment, criteria: CriteriaWeights): boolean => {
  const { score, bounds } = scoreOf(outcomesFrom(assessment), criteria, ['capacity'])
  return score >= VERDICT_RULES.pilotFrom.value && bounds.worst >= VERDICT_RULES.pilotWorst.value
}

/** Does an obligation keep the organisation there, whatever the channel is worth? Not where it has ruled the channel out itself. */
export const isObliged = (platform: PlatformId, brief: Brief): boolean =>
  !brief.constraints.excludedPlatforms.includes(platform) && dutiesIn(brief).includes(platform)

/** Platforms that an obligation calls for and the organisation has ruled out: nobody but itself can say which of the two gives way. */
export const contradictedIn = (brief: Brief): readonly PlatformId[] =>
  dutiesIn(brief).filter((platform) => brief.constraints.excludedPlatforms.includes(platform))

const dutiesIn = ({ requests }: Brief): readonly PlatformId[] => {
  const duties = requests.filter(({ motives }) => motives.known && motives.value.some(({ motive }) => motive === 'legal-duty'))
  return [...new Set(duties.map(({ platform }) => platform))].sort()
}
