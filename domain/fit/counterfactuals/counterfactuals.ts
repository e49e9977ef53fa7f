import type { Reason } from '../../shared/reason.ts'
import type { CriterionId } from '../criteria/index.ts'
import type { CriteriaWeights } from '../criteria-weights.ts'
import { type Seen, settledVerdict } from '../decision.ts'
import { VERDICTS, type Verdict } from '../verdict.ts'
import type { BriefPatch } from './brief-patch.ts'
import type { Change, Lever } from './lever.ts'
import { LEVERS, type LeverId } from './levers/index.ts'
import { boundOf, type Climb, type Found, isAtLeast, smallest } from './search.ts'

export type CounterfactualReasons = {
  'counterfactual.one': { readonly change: Change; readonly verdict: Verdict }
  'counterfactual.two': { readonly change: Change; readonly other: Change; readonly verdict: Verdict }
}

/** A change in the organisation's hands, and the score and verdict that the model gives with it. */
export type Counterfactual = {
  readonly levers: readonly LeverId[]
  readonly patch: BriefPatch
  readonly score: number
  readonly verdict: Verdict
  readonly reason: Reason<CounterfactualReasons>
}

const LEVER_IDS = Object.keys(LEVERS) as readonly LeverId[]

/** Vetoes that are the organisation's own rules or somebody's law: whoever is bound by them is not told to break them. */
const BINDING: readonly string[] = ['excluded-by-constraint', 'ownership-required', 'legal-exposure']

/**
 * What is the least that would have to change for a better verdict?
 *
 * For each better verdict, the nearest first, the change of least effort that comes to it: one thing, or two where no single one is enough,
 * never three. Each was judged as the patched brief would be. A verdict that an easier change already reaches is not offered again; what no
 * change reaches is left out. Empty for a channel that is adopted, or ruled out by a rule.
 */
export const counterfactualsOf = (seen: Seen, present: Verdict, weights: CriteriaWeights): readonly Counterfactual[] => {
  if (seen.vetoes.some(({ veto }) => BINDING.includes(veto))) return []
  const better = VERDICTS.slice(0, VERDICTS.indexOf(present)).reverse()
  const search = searchIn(seen, weights)
  const offered: Counterfactual[] = []
  for (const target of better) {
    if (offered.some(({ verdict }) => isAtLeast(verdict, target))) continue
    const found = search(target)
    if (!found) break
    offered.push(found)
  }
  return offered
}

const searchIn = (seen: Seen, weights: CriteriaWeights) => {
  const bounds = new Map<string, Verdict>()
  const within =
    (target: Verdict) =>
    (climbs: readonly Climb[]): boolean => {
      const criteria = [...new Set(climbs.map(({ criterion }) => criterion))]
      const key = criteria.join()
      const bound = bounds.get(key) ?? boundOf(seen, weights, criteria)
      bounds.set(key, bound)
      return isAtLeast(bound, target)
    }
  let climbs: readonly Climb[] | undefined
  return (target: Verdict): Counterfactual | undefined => {
    if (!isAtLeast(boundOf(seen, weights, CHANGEABLE), target)) return undefined
    climbs ??= climbsIn(seen)
    const ones = climbs.map((climb) => [climb])
    const found =
      easiest(ones.filter(within(target)), target, seen, weights) ?? easiest(pairsOf(climbs).filter(within(target)), target, seen, weights)
    return found && counterfactualFrom(found, weights)
  }
}

const CHANGEABLE: readonly CriterionId[] = [...new Set(LEVER_IDS.map((id) => LEVERS[id].criterion))]

const climbsIn = (seen: Seen): readonly Climb[] =>
  LEVER_IDS.flatMap((id) => {
    const { criterion, ladders }: Lever = LEVERS[id]
    return ladders(seen).flatMap((ladder): Climb[] => (ladder.size > 0 ? [{ lever: id, criterion, ladder }] : []))
  })

const pairsOf = (climbs: readonly Climb[]): readonly (readonly Climb[])[] =>
  climbs.flatMap((one, index) => climbs.slice(index + 1).flatMap((other) => (one.lever === other.lever ? [] : [[one, other]])))

/** Of several ways to the verdict the one of least effort; equals in the order given. */
const easiest = (ways: readonly (readonly Climb[])[], target: Verdict, seen: Seen, weights: CriteriaWeights): Found | undefined => {
  const open = ways.flatMap((way) => smallest(way, { target, drawn: 'before' }, seen, weights) ?? [])
  const settled = new Set<Found>()
  while (open.length > 0) {
    const best = open.reduce((a, b) => (b.effort < a.effort ? b : a))
    if (settled.has(best) || isAtLeast(settledVerdict(best.prospect, weights), target)) return best
    const larger = smallest(best.climbs, { target, drawn: 'after' }, seen, weights)
    open.splice(open.indexOf(best), 1, ...(larger ? [larger] : []))
    if (larger) settled.add(larger)
  }
  return undefined
}

const counterfactualFrom = ({ changes, patch, prospect }: Found, weights: CriteriaWeights): Counterfactual => {
  const verdict = settledVerdict(prospect, weights)
  const [change, other] = changes as readonly [Change, Change?]
  return {
    levers: changes.map(({ lever }) => lever),
    patch,
    score: prospect.score.score,
    verdict,
    reason: other ? { code: 'counterfactual.two', params: { change, other, verdict } } : { code: 'counterfactual.one', params: { change, verdict } },
  }
}
