import type { CounterfactualReasons } from './fit/counterfactuals/counterfactuals.ts'
import type { CriterionReasons } from './fit/criteria/index.ts'
import type { FindingReasons } from './fit/findings/index.ts'
import type { GovernanceEffectReasons } from './fit/governance-effect.ts'
import type { PortfolioReasons } from './fit/portfolio/reasons.ts'
import type { UseReasons } from './fit/recommended-uses.ts'
import type { RankingReasons } from './fit/robustness/ranking.ts'
import type { ScopeReasons } from './fit/scope.ts'
import type { BriefQuestionReasons } from './fit/value-of-information.ts'
import type { VerdictReasons } from './fit/verdict.ts'
import type { VetoReasons } from './fit/vetoes/index.ts'
import type { DiagnosisFindingReasons } from './governance/findings.ts'
import type { ImplicationReasons } from './governance/fit-implications.ts'
import type { ReadingReasons } from './governance/reading-reasons.ts'
import type { SymptomReasons } from './governance/symptom.ts'
import type { HypeReasons } from './hype/bling-bling-index.ts'
import type { ConditionReasons, CounterReasons } from './hype/counter-brief/reasons.ts'
import type { PushbackReasons, QuestionReasons } from './hype/pushback-reasons.ts'
import type { RequestReasons } from './hype/request-reasons.ts'
import type { QualificationFindingReasons } from './qualification/findings.ts'
import type { VerdictReasonsOfGroup } from './qualification/verdict.ts'
import type { RetiredReasons } from './retired-reasons.ts'

/** Every reason the domain can give, with the figures each carries. A language must have a sentence for each (`api/messages`). */
export type AllReasons = CriterionReasons &
  VetoReasons &
  VerdictReasons &
  UseReasons &
  ScopeReasons &
  RankingReasons &
  CounterfactualReasons &
  GovernanceEffectReasons &
  BriefQuestionReasons &
  FindingReasons &
  PortfolioReasons &
  HypeReasons &
  PushbackReasons &
  RequestReasons &
  CounterReasons &
  ConditionReasons &
  QuestionReasons &
  RetiredReasons &
  VerdictReasonsOfGroup &
  QualificationFindingReasons &
  SymptomReasons &
  DiagnosisFindingReasons &
  ReadingReasons &
  ImplicationReasons
