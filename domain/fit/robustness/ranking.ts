import { judgement } from '../../catalogue/judgement.ts'
import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import { round } from '../../shared/sum.ts'
import type { JudgedPlatform, SampledPlatform } from '../assess-platform.ts'
import type { CriteriaWeights } from '../criteria-weights.ts'
import { type Robustness, rankAcceptabilities, shareAhead, verdictAcceptability } from './acceptability.ts'
import { type WeightFlip, weightFlips } from './weight-flips.ts'

/** An order that holds in a smaller share of the draws is too close to call. */
export const CLEAR_FROM = judgement(0.75, 'share of draws', 'an order that one weighting in four turns round is no order to act upon')

type Pair = { readonly ahead: PlatformId; readonly behind: PlatformId; readonly probability: number }
export type RankingReasons = {
  'ranking.clear': Pair
  'ranking.too-close': Pair
}

/** Two platforms that follow one another in the ranking. */
export type Neighbours = {
  readonly ahead: PlatformId
  readonly behind: PlatformId
  /** Share 0..1 of the draws in which the order is as published. */
  readonly probability: number
  readonly isClear: boolean
  readonly reason: Reason<RankingReasons>
  /** For platforms of the same verdict: the weights at which a single criterion makes them equal, nearest first. */
  readonly flips: readonly WeightFlip[]
}

export type Ranking = {
  /** The platform in front with every other that cannot be told from it; empty when not even a pilot is advised. */
  readonly leaders: readonly PlatformId[]
  readonly neighbours: readonly Neighbours[]
}

type Sampled = SampledPlatform<JudgedPlatform>

/** How often does each platform take each rank and verdict? In the order of the platforms, best first. */
export const robustnessOf = (platforms: readonly Sampled[]): readonly Robustness[] => {
  const ranks = rankAcceptabilities(platforms.map(({ drawn }) => drawn))
  return platforms.map(({ drawn }, index) => ({
    rankAcceptability: ranks[index] ?? [],
    verdictAcceptability: verdictAcceptability(drawn.verdicts),
  }))
}

/**
 * Is there a winner, and what would turn the order round?
 *
 * @param platforms best first.
 */
export const rankingOf = (platforms: readonly Sampled[], weights: CriteriaWeights): Ranking => {
  const [first] = platforms
  const open = platforms.filter(({ judged: { verdict } }) => verdict === 'adopt' || verdict === 'pilot')
  const leaders = first && open.filter((one) => one === first || shareAhead(first.drawn, one.drawn) < CLEAR_FROM.value)
  return {
    leaders: (open.includes(first as Sampled) ? (leaders ?? []) : []).map(({ judged }) => judged.platform),
    neighbours: platforms.slice(1).map((behind, index) => neighboursOf(platforms[index] as Sampled, behind, weights)),
  }
}

const neighboursOf = (ahead: Sampled, behind: Sampled, weights: CriteriaWeights): Neighbours => {
  const probability = shareAhead(ahead.drawn, behind.drawn)
  const sameVerdict = ahead.judged.verdict === behind.judged.verdict
  const pair = { ahead: ahead.judged.platform, behind: behind.judged.platform, probability: round(probability, 3) }
  const isClear = probability >= CLEAR_FROM.value
  return {
    ...pair,
    isClear,
    reason: { code: isClear ? 'ranking.clear' : 'ranking.too-close', params: pair },
    flips: sameVerdict ? weightFlips(ahead.judged.contributions, behind.judged.contributions, weights) : [],
  }
}
