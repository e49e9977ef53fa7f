import type { Brief } from '../brief/brief.ts'
import type { JudgedPlatform } from './assess-platform.ts'
import { type Counterfactual, counterfactualsOf } from './counterfactuals/counterfactuals.ts'
import type { CriteriaWeights } from './criteria-weights.ts'
import type { FitCase } from './criterion.ts'
import type { Seen } from './decision.ts'
import type { Outcomes } from './score.ts'
import { type OpenQuestionValue, valueOfInformation } from './value-of-information.ts'

/** Whether an assessment says what would change it; that takes several times the work of the assessment itself. */
export type AdviceWanted = 'full' | 'none'

/** What to change and what to ask: counterfactuals in the order of the platforms, and the open questions, the most telling first. */
export type Advice = { readonly counterfactuals: readonly (readonly Counterfactual[])[]; readonly questions: readonly OpenQuestionValue[] }

/** What would give other verdicts: changes in the organisation's hands, and answers it has not given yet? */
export const adviceOn = (
  brief: Brief,
  platforms: readonly { readonly judged: JudgedPlatform; readonly fitCase: FitCase }[],
  weights: CriteriaWeights,
): Advice => {
  const judged = platforms.map((one) => ({ seen: seenIn(one), verdict: one.judged.verdict }))
  return {
    counterfactuals: judged.map(({ seen, verdict }) => counterfactualsOf(seen, verdict, weights)),
    questions: valueOfInformation(brief, judged, weights),
  }
}

/** What was seen of a case when it was judged. */
const seenIn = ({ judged: { contributions, vetoes }, fitCase }: { readonly judged: JudgedPlatform; readonly fitCase: FitCase }): Seen => ({
  fitCase,
  outcomes: Object.fromEntries(contributions.map(({ criterion, outcome }) => [criterion, outcome])) as Outcomes,
  vetoes,
})
