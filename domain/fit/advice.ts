import type { Brief } from '../brief/brief.ts'
import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { JudgedPlatform } from './assess-platform.ts'
import { type Counterfactual, counterfactualsOf } from './counterfactuals/counterfactuals.ts'
import type { CriteriaWeights } from './criteria-weights.ts'
import type { FitCase } from './criterion.ts'
import type { Seen } from './decision.ts'
import { type GovernanceEffects, governanceEffects } from './governance-effect.ts'
import { isObliged, isRunning } from './portfolio/candidates.ts'
import type { Outcomes } from './score.ts'
import { type OpenQuestionValue, valueOfInformation } from './value-of-information.ts'

/** What to change and what to ask: counterfactuals in the order of the platforms, and the open questions, the most telling first. */
export type Advice = {
  readonly counterfactuals: readonly (readonly Counterfactual[])[]
  readonly questions: readonly OpenQuestionValue[]
  readonly governance: GovernanceEffects | undefined
}

/** What would give other verdicts: changes in the organisation's hands, and answers it has not given yet? */
export const adviceOn = (
  brief: Brief,
  platforms: readonly { readonly judged: JudgedPlatform; readonly fitCase: FitCase }[],
  weights: CriteriaWeights,
): Advice => {
  const judged = platforms.map((one) => ({ seen: seenIn(one), score: one.judged.score, verdict: one.judged.verdict }))
  const others = { stoppable: stoppableIn(brief, platforms) }
  return {
    counterfactuals: judged.map(({ seen, verdict }) => counterfactualsOf(seen, { verdict, weights, others })),
    questions: valueOfInformation(brief, judged, weights),
    governance: governanceEffects(brief, judged, weights),
  }
}

/** Where it is active and the model does not speak for it, by id; neither what it owns nor what it is obliged to keep. */
const stoppableIn = (brief: Brief, platforms: readonly { readonly judged: JudgedPlatform; readonly fitCase: FitCase }[]): readonly PlatformId[] =>
  platforms
    .filter(({ judged: { verdict }, fitCase: { profile } }) => {
      const isSpokenFor = verdict === 'adopt' || verdict === 'pilot'
      return !isSpokenFor && !profile.owned && isRunning(profile.id, brief) && !isObliged(profile.id, brief)
    })
    .map(({ judged: { platform } }) => platform)
    .sort()

/** What was seen of a case when it was judged. */
const seenIn = ({ judged: { contributions, vetoes }, fitCase }: { readonly judged: JudgedPlatform; readonly fitCase: FitCase }): Seen => ({
  fitCase,
  outcomes: Object.fromEntries(contributions.map(({ criterion, outcome }) => [criterion, outcome])) as Outcomes,
  vetoes,
})
