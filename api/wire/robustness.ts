import { CRITERION_IDS, type CriteriaWeights } from '../../domain/fit/criteria-weights.ts'
import type { Neighbours, Ranking } from '../../domain/fit/robustness/ranking.ts'
import { DRAWS } from '../../domain/fit/robustness/weight-draws.ts'
import { round } from '../../domain/shared/sum.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type Messages, reasonText } from '../messages/index.ts'

type Schemas = components['schemas']

export const rankingToWire = ({ leaders, neighbours }: Ranking, words: Messages): Schemas['Ranking'] => ({
  draws: DRAWS.value,
  leaders: [...leaders],
  tooCloseToCall: leaders.length > 1,
  neighbours: neighbours.map((pair) => neighboursToWire(pair, words)),
})

const neighboursToWire = (pair: Neighbours, words: Messages): Schemas['Neighbours'] => ({
  ahead: pair.ahead,
  behind: pair.behind,
  probability: pair.probability,
  tooCloseToCall: !pair.isClear,
  text: reasonText(words, pair.reason),
  flips: pair.flips.map(({ criterion, weight, equalAt }) => ({ criterion, weight: round(weight, 4), equalAt: round(equalAt, 4) })),
})

/** The weights in the words of the contract. */
export const weightsToWire = ({ basis, weights, own }: CriteriaWeights): Schemas['AppliedWeights'] => ({
  basis: own === undefined ? 'published-order' : basis === 'order' ? 'own-order' : 'own-weights',
  criteria: CRITERION_IDS.map((criterion, index) => ({ criterion, weight: round(weights[index] ?? 0, 4) })),
  ...own,
})
