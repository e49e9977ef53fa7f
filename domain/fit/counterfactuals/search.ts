import { known } from '../../shared/answer.ts'
import type { CriterionId } from '../criteria/index.ts'
import type { CriteriaWeights } from '../criteria-weights.ts'
import type { FitCase } from '../criterion.ts'
import { atItsBest, type Prospect, prospectOf, type Seen, type Settle, seenAgain } from '../decision.ts'
import type { Outcomes } from '../score.ts'
import { VERDICTS, type Verdict } from '../verdict.ts'
import type { Veto } from '../veto.ts'
import { VETOES, type VetoReason } from '../vetoes/index.ts'
import { type BriefPatch, mergedPatch, patched } from './brief-patch.ts'
import type { Change, Ladder, Others, Step } from './lever.ts'
import type { LeverId } from './levers/index.ts'

/** Something that could be changed in a case, how far, and what would follow from going all the way. */
export type Climb = { readonly lever: LeverId; readonly criterion: CriterionId; readonly ladder: Ladder; readonly top: Prospect }

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

/** A case whose verdict is to be lifted. */
export type Search = {
  readonly seen: Seen
  /** The present score 0..100: news that lowers it is no way to a better verdict, however surely it is known. */
  readonly score: number
  readonly weights: CriteriaWeights
  readonly settle: Settle
  readonly others: Others
}

/** What a case could come to at most with these answers in the place of its own: a bound that saves the search. */
export const boundOf = ({ seen, weights }: Search, answers: Partial<Outcomes>): Prospect => {
  const vetoes = seen.vetoes.filter(({ veto }) => {
    const criterion = liftedBy(veto)
    return criterion === undefined || answers[criterion] === undefined
  })
  const fitCase = answers['audience-reach'] === undefined ? seen.fitCase : asIfMeasured(seen.fitCase)
  return prospectOf({ fitCase, outcomes: { ...seen.outcomes, ...answers }, vetoes }, weights)
}

/** The case of an organisation that has looked at all of its audiences there: what it then knows no longer rests on one word. */
const asIfMeasured = (fitCase: FitCase): FitCase => {
  const { brief, profile } = fitCase
  if (!brief.audiences.known) return fitCase
  const audiences = brief.audiences.value.map((audience) => ({ ...audience, observedReach: { ...audience.observedReach, [profile.id]: 1 } }))
  return { ...fitCase, brief: { ...brief, audiences: known(audiences) } }
}

/** An answer that is no worse in any respect than any of these, which are of one criterion. */
export const bestOf = (answers: readonly Outcomes[CriterionId][]): Outcomes[CriterionId] => {
  const best = atItsBest(answers[0] as Outcomes[CriterionId])
  const scored = answers.flatMap((answer) => (answer.kind === 'scored' ? [answer] : []))
  if (best.kind !== 'scored' || scored.length < answers.length) return best
  const most = (figure: 'value' | 'low' | 'confidence' | 'trust') => Math.max(...scored.map((answer) => answer[figure]))
  return { ...best, value: most('value'), low: most('low'), confidence: most('confidence'), trust: most('trust') }
}

/** The verdict to come to: `before` the draws, which can only say no, or `after` them. */
export type Wanted = { readonly target: Verdict; readonly drawn: 'before' | 'after' }

export const reaches = (prospect: Prospect, { target, drawn }: Wanted, { settle, score }: Search): boolean =>
  isAtLeast(prospect.verdict, target) && prospect.score.score >= score && (drawn === 'before' || isAtLeast(settle(prospect), target))

/**
 * The smallest steps of these climbs together that come to the verdict wanted; undefined when not even the largest do.
 *
 * One climb after the other is made as small as the others allow, the last one first: none of the steps could be smaller alone.
 */
export const smallest = (climbs: readonly Climb[], wanted: Wanted, search: Search): Found | undefined => {
  const places = climbs.map(({ ladder }) => ladder.size - 1)
  const look = prospects(climbs, search)
  for (let index = climbs.length - 1; index >= 0; index--) {
    const place = firstIndex((places[index] as number) + 1, (one) => reaches(look(places.with(index, one)), wanted, search))
    if (place === undefined) return undefined
    places[index] = place
  }
  const steps = stepsAt(climbs, places)
  return {
    changes: steps.map(({ change }) => change),
    patch: patchOf(steps),
    effort: steps.reduce((total, { effort }) => total + effort, 0),
    prospect: look(places),
    climbs,
  }
}

const stepsAt = (climbs: readonly Climb[], places: readonly number[]): readonly Step[] =>
  climbs.map(({ ladder }, index) => ladder.step(places[index] as number))

const patchOf = (steps: readonly Step[]): BriefPatch => steps.map(({ patch }) => patch).reduce(mergedPatch)

/** What would follow from some steps, each with the criterion that answers otherwise. */
export const prospectWith = (taken: readonly { readonly criterion: CriterionId; readonly step: Step }[], { seen, weights }: Search): Prospect => {
  const brief = patched(seen.fitCase.brief, patchOf(taken.map(({ step }) => step)))
  return prospectOf(seenAgain(seen, brief, [...new Set(taken.map(({ criterion }) => criterion))]), weights)
}

/** The prospect of every combination of steps, each worked out once. */
const prospects = (climbs: readonly Climb[], search: Search) => {
  const known = new Map<string, Prospect>(climbs.length === 1 ? climbs.map(({ ladder, top }) => [String(ladder.size - 1), top]) : [])
  return (places: readonly number[]): Prospect => {
    const key = places.join()
    const steps = stepsAt(climbs, places)
    const prospect =
      known.get(key) ??
      prospectWith(
        climbs.map(({ criterion }, index) => ({ criterion, step: steps[index] as Step })),
        search,
      )
    known.set(key, prospect)
    return prospect
  }
}
