import { type Bounded, type NeutralMean, neutralMean } from '../shared/neutral-mean.ts'
import { round, sum, toHundredths } from '../shared/sum.ts'
import { CRITERIA, type CriterionId, type CriterionReason } from './criteria/index.ts'
import { CRITERION_IDS, type CriteriaWeights } from './criteria-weights.ts'
import type { CriterionOutcome, FitCase } from './criterion.ts'

/** One bar of the score. `points` add up to the score to the hundredth. */
export type Contribution = {
  readonly criterion: CriterionId
  readonly outcome: CriterionOutcome<CriterionReason>
  /** Share 0..1 in the score; 0 for what does not apply and for what is unknown. */
  readonly weight: number
  /** Absent for a bar of no weight. An unknown has points only when its worst or best possible value is certain to move the score. */
  readonly points?: number
}

export type Score = {
  /** 0..100, two decimals. */
  readonly score: number
  /** The score if everything unanswered turned out worst, or best. */
  readonly bounds: { readonly worst: number; readonly best: number }
  /** 0..1: weight of the evidence used, lowered by every unanswered question. */
  readonly confidence: number
  readonly contributions: readonly Contribution[]
}

export type Outcomes = Readonly<Record<CriterionId, CriterionOutcome<CriterionReason>>>

/** What every criterion answers about a case. */
export const outcomesOf = (fitCase: FitCase): Outcomes => {
  const outcomes: Partial<Record<CriterionId, CriterionOutcome<CriterionReason>>> = {}
  for (const criterion of CRITERION_IDS) outcomes[criterion] = CRITERIA[criterion].evaluate(fitCase)
  return outcomes as Outcomes
}

/**
 * How well does the channel fit, in one number and in its parts?
 *
 * Additive value under the given weights of the criteria. What does not apply leaves the mean; what
 * is unknown is neutral in it and stays in the bounds at its worst and best. Method: Keeney and Raiffa, "Decisions with Multiple
 * Objectives", 1976; ADR 0001.
 * @param leavingOut criteria that do not count this time. Where none of the others weighs anything, nothing speaks against the channel: its
 * score is full, and rests on nothing.
 */
export const scoreOf = (judged: Outcomes, { weights: nominal }: CriteriaWeights, leavingOut: readonly CriterionId[] = []): Score => {
  const outcomes = CRITERION_IDS.map((criterion) => judged[criterion])
  const bounded = outcomes.map((outcome, index): Bounded => {
    const isLeftOut = leavingOut.includes(CRITERION_IDS[index] as CriterionId)
    if (outcome.kind === 'not-applicable' || isLeftOut) return { weight: 0, low: 0, high: 1 }
    const { low, high } = outcome
    const weight = nominal[index] ?? 0
    return outcome.kind === 'scored' ? { weight, value: outcome.value, low, high } : { weight, low, high }
  })
  let total = 0
  let worst = 0
  let best = 0
  let confidence = 0
  bounded.forEach(({ weight, low, high }, index) => {
    const outcome = outcomes[index]
    total += weight
    worst += weight * low
    best += weight * high
    if (outcome && outcome.kind !== 'not-applicable') confidence += weight * outcome.confidence
  })
  if (total === 0) return unopposed(outcomes)
  const { weights, values } = neutralMean(bounded) ?? middles(bounded, total)
  const hundredths = toHundredths(weights.map((weight, index) => 100 * weight * (values[index] ?? 0)))
  return {
    score: sum(hundredths) / 100,
    bounds: { worst: round((100 * worst) / total, 2), best: round((100 * best) / total, 2) },
    confidence: round(confidence / total, 2),
    contributions: outcomes.map((outcome, index) => {
      const criterion = CRITERION_IDS[index] as CriterionId
      const weight = weights[index] ?? 0
      return weight > 0 ? { criterion, outcome, weight, points: (hundredths[index] ?? 0) / 100 } : { criterion, outcome, weight }
    }),
  }
}

/** The score 0..100 if everything unanswered turned out best, and these criteria at their best too. */
export const bestOf = (outcomes: Outcomes, { weights }: CriteriaWeights, perfect: readonly CriterionId[]): number => {
  let total = 0
  let best = 0
  CRITERION_IDS.forEach((criterion, index) => {
    const outcome = outcomes[criterion]
    if (outcome.kind === 'not-applicable') return
    const weight = weights[index] ?? 0
    total += weight
    best += weight * (perfect.includes(criterion) ? 1 : outcome.high)
  })
  return total === 0 ? 100 : round((100 * best) / total, 2)
}

const unopposed = (outcomes: readonly CriterionOutcome<CriterionReason>[]): Score => ({
  score: 100,
  bounds: { worst: 100, best: 100 },
  confidence: 0,
  contributions: outcomes.map((outcome, index) => ({ criterion: CRITERION_IDS[index] as CriterionId, outcome, weight: 0 })),
})

/** Where nothing at all is known, the middle of what is possible: no opinion, within the widest bounds. */
const middles = (bounded: readonly Bounded[], total: number): Pick<NeutralMean, 'weights' | 'values'> => ({
  weights: bounded.map(({ weight }) => weight / total),
  values: bounded.map(({ low, high }) => (low + high) / 2),
})
