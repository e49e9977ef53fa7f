import type { Reason } from '../../shared/reason.ts'
import type { CriterionId } from '../criteria/index.ts'
import type { CriteriaWeights } from '../criteria-weights.ts'
import { atItsBest, type Prospect, reachIn, type Seen, settling } from '../decision.ts'
import { grantedScore } from '../own-word.ts'
import { VERDICT_RULES, VERDICTS, type Verdict } from '../verdict.ts'
import type { BriefPatch } from './brief-patch.ts'
import type { Change, Lever, Others } from './lever.ts'
import { LEVERS, type LeverId } from './levers/index.ts'
import { bestOf, boundOf, type Climb, type Found, isAtLeast, prospectWith, reaches, type Search, smallest } from './search.ts'

export type CounterfactualReasons = {
  'counterfactual.one': { readonly change: Change; readonly verdict: Verdict }
  /** What holds the verdict down is doubt, not points: a measurement would dispel it. */
  'counterfactual.confirmed': { readonly change: Extract<Change, { lever: 'measured-audience' }>; readonly verdict: Verdict }
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

type Judged = { readonly verdict: Verdict; readonly weights: CriteriaWeights; readonly others: Others }

const LEVER_IDS = Object.keys(LEVERS) as readonly LeverId[]

/** Vetoes that are the organisation's own rules or somebody's law: whoever is bound by them is not told to break them. */
const BINDING: readonly string[] = ['excluded-by-constraint', 'ownership-required', 'legal-exposure']

/**
 * What is the least that would have to change for a better verdict?
 *
 * For each better verdict, the nearest first, the change of least effort that comes to it: one thing, or two where no single one is enough,
 * never three. Each was judged as the patched brief would be. A verdict that an easier change already reaches is not offered again, and two
 * things at once are not offered for a channel that would still have to wait. Empty for a channel that is adopted, or ruled out by a rule.
 */
export const counterfactualsOf = (seen: Seen, { verdict: present, weights, others }: Judged): readonly Counterfactual[] => {
  if (present === 'adopt' || seen.vetoes.some(({ veto }) => BINDING.includes(veto))) return []
  const find = finding({ seen, weights, others, score: grantedScore(seen, weights).score, settle: settling(seen, weights) })
  const offered: Counterfactual[] = []
  for (const target of VERDICTS.slice(0, VERDICTS.indexOf(present)).reverse()) {
    if (offered.some(({ verdict }) => isAtLeast(verdict, target))) continue
    const found = find(target)
    if (found) offered.push(found)
  }
  return offered
}

/** Looks for the easiest change to a verdict; what several searches of one case have in common is worked out once. */
const finding = (search: Search) => {
  const utmost = boundOf(search, Object.fromEntries(CHANGEABLE.map((criterion) => [criterion, atItsBest(search.seen.outcomes[criterion])])))
  let climbs: readonly Climb[] | undefined
  let pairs: readonly Pair[] | undefined
  return (target: Verdict): Counterfactual | undefined => {
    if (!isAtLeast(utmost.verdict, target)) return undefined
    climbs ??= climbsIn(search)
    const ones = climbs.filter(({ lever, top }) => isWorth(lever, target) && isAtLeast(top.verdict, target)).map((climb) => [climb])
    const one = easiest(ones, target, search)
    if (one || target === 'wait') return one && counterfactualFrom(one, search)
    pairs ??= pairsOf(climbs, search)
    const open = pairs.filter(({ bound }) => reaches(bound(), { target, drawn: 'after' }, search))
    const two = easiest(
      open.map(({ climbs: both }) => both),
      target,
      search,
    )
    return two && counterfactualFrom(two, search)
  }
}

/** Nobody stops anywhere to be told to wait elsewhere. */
const isWorth = (lever: LeverId, target: Verdict): boolean => lever !== 'stop-account' || target !== 'wait'

const CHANGEABLE: readonly CriterionId[] = [...new Set(LEVER_IDS.map((id) => LEVERS[id].criterion))]

const climbsIn = (search: Search): readonly Climb[] =>
  LEVER_IDS.flatMap((lever) => {
    const { criterion, ladders }: Lever = LEVERS[lever]
    return ladders(search.seen, search.others).flatMap((ladder): Climb[] =>
      ladder.size > 0 ? [{ lever, criterion, ladder, top: prospectWith([{ criterion, step: ladder.step(ladder.size - 1) }], search) }] : [],
    )
  })

/** Two things to change, and what changing their criteria could come to at most. */
type Pair = { readonly climbs: readonly [Climb, Climb]; readonly bound: () => Prospect }

/** All pairs of different levers. Their bounds are of the criteria, so that few are worked out for many pairs. */
const pairsOf = (climbs: readonly Climb[], search: Search): readonly Pair[] => {
  const bounds = new Map<string, Prospect>()
  const bestIn = (criterion: CriterionId) =>
    bestOf(climbs.flatMap((climb) => (climb.criterion === criterion ? [climb.top.seen.outcomes[criterion]] : [])))
  const boundFor = (a: CriterionId, b: CriterionId): Prospect =>
    // Two levers of one criterion can come to more together than either does alone.
    a === b ? boundOf(search, { [a]: atItsBest(search.seen.outcomes[a]) }) : boundOf(search, { [a]: bestIn(a), [b]: bestIn(b) })
  const remembered = (a: CriterionId, b: CriterionId): Prospect => {
    const key = `${a} ${b}`
    const bound = bounds.get(key) ?? boundFor(a, b)
    bounds.set(key, bound)
    return bound
  }
  return climbs.flatMap((one, index) =>
    climbs
      .slice(index + 1)
      .flatMap((other): Pair[] =>
        one.lever === other.lever ? [] : [{ climbs: [one, other], bound: () => remembered(one.criterion, other.criterion) }],
      ),
  )
}

/** Of several ways to the verdict the one of least effort; equals in the order given. */
const easiest = (ways: readonly (readonly Climb[])[], target: Verdict, search: Search): Found | undefined => {
  const open = ways.flatMap((way) => smallest(way, { target, drawn: 'before' }, search) ?? [])
  while (open.length > 0) {
    const best = open.reduce((a, b) => (b.effort < a.effort ? b : a))
    if (isAtLeast(search.settle(best.prospect), target)) return best
    const larger = smallest(best.climbs, { target, drawn: 'after' }, search)
    open.splice(open.indexOf(best), 1, ...(larger ? [larger] : []))
  }
  return undefined
}

const counterfactualFrom = ({ changes, patch, prospect }: Found, search: Search): Counterfactual => {
  const verdict = search.settle(prospect)
  return {
    levers: changes.map(({ lever }) => lever),
    patch,
    score: prospect.score.score,
    verdict,
    reason: reasonFor(changes as readonly [Change, Change?], verdict, search),
  }
}

const reasonFor = ([change, other]: readonly [Change, Change?], verdict: Verdict, search: Search): Counterfactual['reason'] => {
  if (other) return { code: 'counterfactual.two', params: { change, other, verdict } }
  if (change.lever === 'measured-audience' && isOnlyDoubted(search, verdict)) return { code: 'counterfactual.confirmed', params: { change, verdict } }
  return { code: 'counterfactual.one', params: { change, verdict } }
}

/** Are there points enough and, as far as anybody knows, people enough, and only too little known? */
const isOnlyDoubted = ({ seen, score }: Search, verdict: Verdict): boolean => {
  const { adoptFrom, adoptReach, pilotFrom } = VERDICT_RULES
  if (seen.vetoes.length > 0) return false
  if (verdict === 'pilot') return score >= pilotFrom.value
  return score >= adoptFrom.value && (reachIn(seen.outcomes).reach ?? 1) >= adoptReach.value
}
