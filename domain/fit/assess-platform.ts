import { PUBLISHED_CATALOGUE, profileIn } from '../catalogue/catalogue.ts'
import type { PlatformProfile } from '../catalogue/platform-profile.ts'
import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { CriterionId } from './criteria/index.ts'
import type { CriteriaWeights } from './criteria-weights.ts'
import type { FitCase } from './criterion.ts'
import { grantedConfidence } from './own-word.ts'
import { type AvoidedUse, type RecommendedUse, type UseWorth, usesOn } from './recommended-uses.ts'
import type { Drawn, Robustness } from './robustness/acceptability.ts'
import { percentile, sampleScores } from './robustness/sample.ts'
import { type Outcomes, outcomesOf, type Score, scoreOf } from './score.ts'
import { type Verdict, type VerdictReason, verdictOf, verdictsInDraws } from './verdict.ts'
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
}

/** A platform's fit, and how firmly it holds over weights and evidence. */
export type PlatformAssessment = PlatformFit & Robustness

/** A platform's fit with its scores and verdicts in every draw. */
export type SampledPlatform<T> = { readonly judged: T; readonly drawn: Drawn }

/** The published profile of a platform; undefined when the catalogue has none. */
export const profileOf = (platform: PlatformId): PlatformProfile | undefined => profileIn(PUBLISHED_CATALOGUE, platform)

const VETO_IDS = Object.keys(VETOES) as readonly VetoId[]

/** What an organisation can change by itself: it never counts in what a channel would be worth without the obstacle, whichever that is. */
const MEANS: readonly CriterionId[] = ['capacity', 'format-match']

const obstructedBy = (vetoes: readonly FiredVeto[]): readonly CriterionId[] =>
  vetoes.flatMap(({ veto }): readonly CriterionId[] => {
    const { obstructs }: Veto<VetoReason> = VETOES[veto]
    return obstructs === undefined ? [] : [obstructs]
  })

/** Does this channel fit this organisation, how surely, and which verdict follows? */
export const judgePlatform = (fitCase: FitCase, weights: CriteriaWeights): SampledPlatform<JudgedPlatform> => {
  const { profile } = fitCase
  const outcomes = outcomesOf(fitCase)
  const valued = scoreOf(outcomes, weights)
  const score = { ...valued, confidence: grantedConfidence(valued.confidence, fitCase) }
  const vetoes = VETO_IDS.flatMap((veto): FiredVeto[] => {
    const fired = VETOES[veto].evaluate(fitCase)
    return fired ? [{ veto, cap: VETOES[veto].cap, ...fired }] : []
  })
  const caps = vetoes.map(({ cap }) => cap)
  const scores = sampleScores(profile.id, outcomes, { weights, neutral: score.score })
  const interval = intervalOf(score.score, scores)
  const ceiling = ceilingOf(outcomes, weights)
  const freed = vetoes.length === 0 ? { score: score.score, scores } : freedFrom(vetoes, outcomes, { profile, weights })
  const { verdict, reason } = verdictOf({
    score: score.score,
    ...score.bounds,
    freed: freed.score,
    confidence: score.confidence,
    p5: interval.p5,
    ...hoursIn(outcomes),
    ceiling,
    caps,
  })
  return {
    judged: { platform: profile.id, ...score, interval, verdict, verdictReason: reason, vetoes },
    drawn: {
      scores,
      verdicts: verdictsInDraws({ scores, freed: freed.scores }, { verdict, caps, ceiling, best: score.bounds.best, score: score.score }),
    },
  }
}

/** The same with what the organisation should do there, and what not. */
export const assessPlatform = (fitCase: FitCase, weights: CriteriaWeights, worths: readonly UseWorth[]): SampledPlatform<PlatformFit> => {
  const { judged, drawn } = judgePlatform(fitCase, weights)
  const { recommended, avoided } = usesOn(worths, fitCase.brief, fitCase.profile)
  const { described } = fitCase.profile
  const author = described ? { author: described.author } : {}
  return { judged: { ...judged, recommendedUses: recommended, usesToAvoid: avoided, effort: effortOf(fitCase.profile), ...author }, drawn }
}

/** What an organisation can change: means, and its readiness to answer. */
const CHANGEABLE: readonly CriterionId[] = [...MEANS, 'conversation-readiness']

/** The score with everything changeable, and everything unanswered, at its best: what waiting could bring at most. */
const ceilingOf = (outcomes: Outcomes, weights: CriteriaWeights): number => {
  const changed = CHANGEABLE.map((criterion) => [criterion, atBest(outcomes[criterion])] as const)
  return scoreOf({ ...outcomes, ...Object.fromEntries(changed) }, weights).bounds.best
}

const atBest = (outcome: Outcomes[CriterionId]): Outcomes[CriterionId] => (outcome.kind === 'not-applicable' ? outcome : { ...outcome, high: 1 })

/** The hours there are at best and those its healthy rhythm needs, when the brief tells. */
const hoursIn = ({ capacity: { reason } }: Outcomes): { readonly hours?: { readonly available: number; readonly needed: number } } => {
  if (reason.code !== 'capacity.short' && reason.code !== 'capacity.enough' && reason.code !== 'capacity.accounts-unknown') return {}
  const { hours, needed } = reason.params
  return { hours: { available: hours, needed } }
}

const intervalOf = (score: number, scores: Float64Array): Interval => ({
  p5: Math.min(percentile(scores, 0.05), Math.floor(score * 10) / 10),
  p95: Math.max(percentile(scores, 0.95), Math.ceil(score * 10) / 10),
})

/** What the channel would be worth without the obstacles. Its draws are only needed where a verdict still depends on them. */
const freedFrom = (
  vetoes: readonly FiredVeto[],
  outcomes: Outcomes,
  { profile, weights }: { readonly profile: PlatformProfile; readonly weights: CriteriaWeights },
): { readonly score: number; readonly scores: Float64Array } => {
  const leavingOut = [...MEANS, ...obstructedBy(vetoes)]
  const { score } = scoreOf(outcomes, weights, leavingOut)
  const isFinal = vetoes.some(({ cap }) => cap === 'decline')
  return { score, scores: isFinal ? new Float64Array(0) : sampleScores(profile.id, outcomes, { weights, neutral: score, leavingOut }) }
}
