import type { CriterionId } from '../criteria/index.ts'
import type { CriteriaWeights } from '../criteria-weights.ts'
import { atItsBest, type Prospect, prospectOf, type Seen, seenAgain, settledVerdict } from '../decision.ts'
import type { Outcomes } from '../score.ts'
import { VERDICTS, type Verdict } from '../verdict.ts'
import type { Veto } from '../veto.ts'
import { VETOES, type VetoReason } from '../vetoes/index.ts'
import { type BriefPatch, mergedPatch, patched } from './brief-patch.ts'
import type { Change, Ladder, Step } from './lever.ts'
import type { LeverId } from './levers/index.ts'

/** Something that could be changed in a case, and how far. */
export type Climb = { readonly lever: LeverId; readonly criterion: CriterionId; readonly ladder: Ladder }

/** Changes made together, and what would follow from them. */
export type Found = {
  readonly changes: readonly Change[]
  readonly patch: BriefPatch
  readonly effort: number
  readonly prospect: Prospect
  readonly climbs: readonly Climb[]
}

export const isAtLeast = (verdict: Verdict, target: Verdict): boolean => VERDICTS.indexOf(verdict) <= VERDICTS.indexOf(target)

/** The first index from which on it holds, for what holds from some index on; undefined when it does not even hold at the last one. */
export const firstIndex = (size: number, holds: (index: number) => boolean): number | undefined => {
  if (size === 0 || !holds(size - 1)) return undefined
  let [from, to] = [0, size - 1]
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return to
}

/** The criterion through which a veto could fall. */
const liftedBy = (veto: keyof typeof VETOES): CriterionId | undefined => {
  const { obstructs }: Veto<VetoReason> = VETOES[veto]
  return veto === 'audience-absent' ? 'audience-reach' : obstructs
}

/** What a case could come to at the very best if only these criteria answered otherwise: a bound that saves the search. */
export const boundOf = (seen: Seen, weights: CriteriaWeights, criteria: readonly CriterionId[]): Verdict => {
  const answers: Partial<Record<CriterionId, Outcomes[CriterionId]>> = {}
  for (const criterion of criteria) answers[criterion] = atItsBest(seen.outcomes[criterion])
  const vetoes = seen.vetoes.filter(({ veto }) => !criteria.includes(liftedBy(veto) as CriterionId))
  return prospectOf({ ...seen, outcomes: { ...seen.outcomes, ...answers }, vetoes }, weights).verdict
}

/** Does that prospect come to the verdict wanted? `before` the draws, which can only say no, or `after` them. */
export type Wanted = { readonly target: Verdict; readonly drawn: 'before' | 'after' }

const reaches = (prospect: Prospect, { target, drawn }: Wanted, weights: CriteriaWeights): boolean =>
  isAtLeast(prospect.verdict, target) && (drawn === 'before' || isAtLeast(settledVerdict(prospect, weights), target))

/**
 * The smallest steps of these climbs together that come to the verdict wanted; undefined when not even the largest do.
 *
 * One climb after the other is made as small as the others allow, the last one first: none of the steps could be smaller alone.
 */
export const smallest = (climbs: readonly Climb[], wanted: Wanted, seen: Seen, weights: CriteriaWeights): Found | undefined => {
  const places = climbs.map(({ ladder }) => ladder.size - 1)
  if (places.some((place) => place < 0)) return undefined
  const stepsAt = (moved: number, place: number): readonly Step[] =>
    climbs.map(({ ladder }, index) => ladder.step(index === moved ? place : (places[index] as number)))
  const seenWith = (steps: readonly Step[]): Prospect => {
    const brief = patched(seen.fitCase.brief, patchOf(steps))
    return prospectOf(seenAgain(seen, brief, [...new Set(climbs.map(({ criterion }) => criterion))]), weights)
  }
  for (let index = climbs.length - 1; index >= 0; index--) {
    const place = firstIndex((places[index] as number) + 1, (one) => reaches(seenWith(stepsAt(index, one)), wanted, weights))
    if (place === undefined) return undefined
    places[index] = place
  }
  const steps = stepsAt(0, places[0] as number)
  return {
    changes: steps.map(({ change }) => change),
    patch: patchOf(steps),
    effort: steps.reduce((total, { effort }) => total + effort, 0),
    prospect: seenWith(steps),
    climbs,
  }
}

const patchOf = (steps: readonly Step[]): BriefPatch => steps.map(({ patch }) => patch).reduce(mergedPatch)
