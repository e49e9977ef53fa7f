import type { PlatformProfile } from '../catalogue/platform-profile.ts'
import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { Reason } from '../shared/reason.ts'
import type { Counterfactual } from './counterfactuals/counterfactuals.ts'
import type { CriteriaWeights } from './criteria-weights.ts'
import type { FitCase } from './criterion.ts'
import { ceilingOf, decisionOn, type FiredVeto, freedFrom, isReserved, type Seen, seenOf } from './decision.ts'
import { grantedScore } from './own-word.ts'
import { type AvoidedUse, type RecommendedUse, type UseWorth, usesOn } from './recommended-uses.ts'
import type { Drawn, Robustness } from './robustness/acceptability.ts'
import { LOWER_TAIL, percentiles, sampleScores } from './robustness/sample.ts'
import { type ScopeReasons, scopeOf } from './scope.ts'
import { type Score, scoreOf } from './score.ts'
import { type Verdict, type VerdictReason, verdictsInDraws } from './verdict.ts'

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

/** The 5th and 95th percentile 0..100 of the score over weights and evidence, to a tenth; the score always lies between them. */
export type Interval = { readonly p5: number; readonly p95: number }

/** What the model says about one platform for one organisation; codes and numbers only. */
export type JudgedPlatform = Score & {
  readonly platform: PlatformId
  readonly interval: Interval
  readonly verdict: Verdict
  readonly verdictReason: VerdictReason
  readonly vetoes: readonly FiredVeto[]
}

export type PlatformFit = JudgedPlatform & {
  readonly recommendedUses: readonly RecommendedUse[]
  readonly usesToAvoid: readonly AvoidedUse[]
  readonly effort: Effort
  /** Who described the platform, when a workspace did so itself. */
  readonly author?: string
  /** Which part of a larger service is meant. */
  readonly scope?: Reason<ScopeReasons>
}

/** A platform's fit, how firmly it holds over weights and evidence, and what would lift it. */
export type PlatformAssessment = PlatformFit & Robustness & { readonly counterfactuals: readonly Counterfactual[] }

/** A platform's fit with its scores and verdicts in every draw. */
export type SampledPlatform<T> = { readonly judged: T; readonly drawn: Drawn }

/** Does this channel fit this organisation, how surely, and which verdict follows? */
export const judgePlatform = (fitCase: FitCase, weights: CriteriaWeights): SampledPlatform<JudgedPlatform> => {
  const { profile } = fitCase
  const seen = seenOf(fitCase)
  const { outcomes, vetoes } = seen
  const score = grantedScore(seen, weights)
  const scores = sampleScores(profile.id, outcomes, { weights, neutral: score.score })
  const interval = intervalOf(score.score, scores)
  const ceiling = ceilingOf(outcomes, weights)
  const freed = vetoes.length === 0 ? { score: score.score, scores } : withoutObstacles(seen, weights)
  const { verdict, reason } = decisionOn(seen, score, { p5: interval.p5, ceiling, freed: freed.score })
  const caps = vetoes.map(({ cap }) => cap)
  return {
    judged: { platform: profile.id, ...score, interval, verdict, verdictReason: reason, vetoes },
    drawn: {
      scores,
      verdicts: verdictsInDraws(
        { scores, freed: freed.scores },
        { caps, ceiling, ...score.bounds, isReserved: isReserved(seen, score, interval.p5) },
      ),
    },
  }
}

/** The same with what the organisation should do there, and what not. */
export const assessPlatform = (fitCase: FitCase, weights: CriteriaWeights, worths: readonly UseWorth[]): SampledPlatform<PlatformFit> => {
  const { judged, drawn } = judgePlatform(fitCase, weights)
  const { recommended, avoided } = usesOn(worths, fitCase.brief, fitCase.profile)
  const { described } = fitCase.profile
  const author = described ? { author: described.author } : {}
  const scope = scopeOf(fitCase.profile)
  const told = { ...author, ...(scope ? { scope } : {}) }
  return { judged: { ...judged, recommendedUses: recommended, usesToAvoid: avoided, effort: effortOf(fitCase.profile), ...told }, drawn }
}

const intervalOf = (score: number, scores: Float64Array): Interval => {
  const [low = 0, high = 100] = percentiles(scores, [LOWER_TAIL, 1 - LOWER_TAIL])
  return { p5: Math.min(low, Math.floor(score * 10) / 10), p95: Math.max(high, Math.ceil(score * 10) / 10) }
}

const NO_DRAWS = new Float64Array(0)

/** What the channel would be worth without the obstacles. Its draws are only needed where a verdict still depends on them. */
const withoutObstacles = (seen: Seen, weights: CriteriaWeights): { readonly score: number; readonly scores: Float64Array } => {
  const { fitCase, vetoes } = seen
  const freed = freedFrom(seen)
  const { score } = scoreOf(freed, weights)
  const isFinal = vetoes.some(({ cap }) => cap === 'decline')
  return { score, scores: isFinal ? NO_DRAWS : sampleScores(fitCase.profile.id, freed, { weights, neutral: score }) }
}
