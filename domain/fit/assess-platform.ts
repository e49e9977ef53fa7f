import type { PlatformProfile } from '../catalogue/platform-profile.ts'
import { PLATFORMS } from '../catalogue/platforms/index.ts'
import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { CriterionId } from './criteria/index.ts'
import type { FitCase } from './criterion.ts'
import { type AvoidedUse, type RecommendedUse, type UseWorth, usesOn } from './recommended-uses.ts'
import { outcomesOf, type Score, scoreOf } from './score.ts'
import { type Verdict, type VerdictReason, verdictOf } from './verdict.ts'
import type { Veto } from './veto.ts'
import { VETOES, type VetoId, type VetoReason } from './vetoes/index.ts'

export type FiredVeto = { readonly veto: VetoId; readonly cap: Verdict; readonly reason: VetoReason; readonly evidence: readonly string[] }

/** Hours and posts per week in a healthy rhythm, and the least at which the channel lives. */
export type Effort = {
  readonly hoursPerWeek: number
  readonly minimumHoursPerWeek: number
  readonly postsPerWeek: number
  readonly minimumPostsPerWeek: number
}

export const effortOf = ({ effort, cadence }: PlatformProfile): Effort => ({
  hoursPerWeek: effort.healthyHoursPerWeek.value,
  minimumHoursPerWeek: effort.minimumHoursPerWeek.value,
  postsPerWeek: cadence.healthyPerWeek.value,
  minimumPostsPerWeek: cadence.minimumPerWeek.value,
})

/** What the model says about one platform for one organisation; codes and numbers only. */
export type PlatformAssessment = Score & {
  readonly platform: PlatformId
  readonly verdict: Verdict
  readonly verdictReason: VerdictReason
  readonly vetoes: readonly FiredVeto[]
  readonly recommendedUses: readonly RecommendedUse[]
  readonly usesToAvoid: readonly AvoidedUse[]
  readonly effort: Effort
}

const VETO_IDS = Object.keys(VETOES) as readonly VetoId[]

/** The profile of a platform; undefined when the catalogue has none. */
export const profileOf = (platform: PlatformId): PlatformProfile | undefined => (PLATFORMS as Partial<Record<PlatformId, PlatformProfile>>)[platform]

/** What an organisation can change by itself: it never counts in what a channel would be worth without the obstacle, whichever that is. */
const MEANS: readonly CriterionId[] = ['capacity', 'format-match']

const obstructedBy = (vetoes: readonly FiredVeto[]): readonly CriterionId[] =>
  vetoes.flatMap(({ veto }): readonly CriterionId[] => {
    const { obstructs }: Veto<VetoReason> = VETOES[veto]
    return obstructs === undefined ? [] : [obstructs]
  })

/** Does this channel fit this organisation, and why? */
export const assessPlatform = (fitCase: FitCase, worths: readonly UseWorth[]): PlatformAssessment => {
  const { profile } = fitCase
  const outcomes = outcomesOf(fitCase)
  const score = scoreOf(outcomes)
  const vetoes = VETO_IDS.flatMap((veto): FiredVeto[] => {
    const fired = VETOES[veto].evaluate(fitCase)
    return fired ? [{ veto, cap: VETOES[veto].cap, ...fired }] : []
  })
  const decided = verdictOf({
    score: score.score,
    ...score.bounds,
    freed: vetoes.length === 0 ? score.score : scoreOf(outcomes, [...MEANS, ...obstructedBy(vetoes)]).score,
    confidence: score.confidence,
    caps: vetoes.map(({ cap }) => cap),
  })
  const uses = usesOn(worths, fitCase.brief, profile)
  return {
    platform: profile.id,
    ...score,
    verdict: decided.verdict,
    verdictReason: decided.reason,
    vetoes,
    recommendedUses: uses.recommended,
    usesToAvoid: uses.avoided,
    effort: effortOf(profile),
  }
}
