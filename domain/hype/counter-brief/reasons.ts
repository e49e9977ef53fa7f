import type { Format, Goal, PlatformId, Use } from '../../catalogue/vocabulary.ts'
import type { Change } from '../../fit/counterfactuals/lever.ts'
import type { CriterionId } from '../../fit/criteria/index.ts'
import type { VetoReason } from '../../fit/vetoes/index.ts'
import type { Reason } from '../../shared/reason.ts'
import type { Motive } from '../motives.ts'
import type { QuestionReasons } from '../pushback-reasons.ts'
import type { RequestReason } from '../request-reasons.ts'

type None = Readonly<Record<never, never>>
type On = { readonly platform: PlatformId }
type Why = On & { readonly motives: readonly Motive[] }
type Share = On & { readonly audience: string; readonly share: number }
type PlacedShare = Share & {
  readonly geography: string
  /** The breakdown that moved the figure, and where it was measured. */
  readonly skewBy?: 'age' | 'gender' | 'age-and-gender'
  readonly skewGeography?: string
  /** Ages of the people under 18 who were asked. */
  readonly askedFrom?: number
  readonly askedTo?: number
}
type Other = { readonly alternative: PlatformId }
/** Who, when and in which words, as far as that was recorded. */
type Advice = { readonly by?: string; readonly on?: string; readonly reason?: string }

/** What a page can come to. */
export const ANSWERS = ['adopt', 'pilot', 'wait', 'decline', 'park', 'duty', 'conflict', 'unprofiled'] as const
export type CounterAnswer = (typeof ANSWERS)[number]

/** The sentences of a counter-brief that no other text of the service has. */
export type CounterReasons = {
  'counter.asked': Why
  'counter.asked-existing': Why
  'counter.asked-plain': On
  'counter.asked-existing-plain': On
  'counter.reading-hype': { readonly given: number }
  'counter.reading-mixed': { readonly sound: number; readonly others: number }
  'counter.reading-sound': { readonly given: number }
  'counter.reading-unsupported': { readonly given: number }
  'counter.advised-against': Advice
  'counter.advised-for': Advice
  'counter.not-consulted': None
  'counter.aims-ranked': { readonly goals: readonly Goal[] }
  'counter.aims-equal': { readonly goals: readonly Goal[] }
  'counter.goal-strong': On & { readonly goal: Goal; readonly rating: number }
  'counter.goal-partial': On & { readonly goal: Goal; readonly rating: number }
  'counter.goal-weak': On & { readonly goal: Goal; readonly rating: number }
  'counter.use-at-home': On & { readonly use: Use }
  'counter.use-unmakeable': On & { readonly use: Use }
  'counter.uses-elsewhere': On & { readonly uses: readonly Use[] }
  'counter.uses-unknown': On
  'counter.uses-unjudged': On
  'counter.audience-observed': Share
  'counter.audience-published': PlacedShare
  'counter.audience-elsewhere': PlacedShare
  /** A figure that only says how many could be met at most. */
  'counter.audience-at-most': PlacedShare
  /** A figure on everybody, which says nothing of this public in particular. */
  'counter.audience-of-everybody': PlacedShare
  /** People under 18, of whom somebody asked some. */
  'counter.audience-of-minors': PlacedShare
  'counter.audience-too-young': On & { readonly audience: string; readonly minimumAge: number }
  'counter.audience-open': On
  'counter.audience-unmeasured': None
  'counter.audience-figure-missing': None
  'counter.hours-enough': On & { readonly hours: number; readonly needed: number }
  'counter.hours-short': On & { readonly hours: number; readonly needed: number }
  'counter.hours-unknown': On & { readonly needed: number }
  'counter.record-imitation': None
  'counter.record-fads': {
    readonly threads: number
    readonly clubhouse: number
    readonly mastodon: number
    readonly threadsMonths: number
    readonly clubhouseMonths: number
  }
  'counter.record-own-fad': On & { readonly residual: number; readonly months: number }
  'counter.record-own-recovery': On & { readonly residual: number; readonly months: number; readonly growth: number; readonly until: string }
  'counter.record-unowned': None
  'counter.record-image': None
  'counter.record-free': None
  'counter.record-followers': None
  'counter.score': On & { readonly score: number }
  'counter.score-open': On & { readonly score: number; readonly worst: number; readonly best: number }
  /** The channel deserves more than the request allows. */
  'counter.fit-alone': On
  /** The request allows more than the channel deserves. */
  'counter.request-alone': On
  'counter.without-hype-adopt': On
  'counter.without-hype-pilot': On
  'counter.without-hype-wait': On
  'counter.lead-audience': None
  'counter.lead-objective': None
  'counter.lead-use': None
  'counter.lead-capacity': None
  'counter.lead-exit': None
  'counter.lead-reconsider': None
  'counter.lead-custody': None
  'counter.lead-reconcile': None
  'counter.lead-stand-in': None
  'counter.alternative': Other & { readonly score: number; readonly hours: number }
  'counter.alternative-level': Other & { readonly score: number }
  'counter.alternative-level-existing': Other & { readonly score: number }
  'counter.alternative-existing': Other & { readonly score: number }
  /** It ranks above by its verdict alone. */
  'counter.alternative-advisable': Other & { readonly score: number }
  'counter.alternative-advisable-existing': Other & { readonly score: number }
  /** It ranks above, and open questions could still sink it. */
  'counter.alternative-open': Other & { readonly score: number; readonly worst: number }
  'counter.alternative-goal': Other & { readonly goal: Goal; readonly rating: number }
  'counter.alternative-use': Other & { readonly use: Use }
  'counter.alternative-beside': On & Other & { readonly score: number }
  'counter.alternative-neglected': { readonly neglected: readonly PlatformId[] }
  'counter.alternative-none': On
  /** Another one scores more, and is not advised yet either. */
  'counter.alternative-none-yet': On & { readonly leader: PlatformId; readonly score: number }
  'counter.alternative-unneeded': On
  /** What is sought is there and nowhere else. */
  'counter.alternative-beside-the-point': On
} & { readonly [A in CounterAnswer as `counter.answer-${A}`]: On } & { readonly [A in CounterAnswer as `counter.conditions-${A}`]: On } & {
  readonly [A in CounterAnswer as `counter.closing-${A}`]: On
} & {
  'counter.basis': { readonly asOf: string }
  'counter.basis-brief': { readonly asOf: string }
  /** Of the records cited, some or all are past one halving period of their topic. */
  'counter.sources-dated': { readonly cited: number; readonly dated: number }
}

/** What must be there before the answer is yes, or for a yes to hold. */
export type ConditionReasons = {
  'condition.audience': On & { readonly percent: number }
  'condition.audience-in-trial': On & { readonly percent: number }
  'condition.objective': On
  'condition.use': On
  'condition.capacity': On & { readonly hours: number }
  'condition.capacity-unprofiled': On
  'condition.exit': On
  'condition.format': { readonly format: Format }
  'condition.own-rules': On
  'condition.parents': On
  'condition.ownership': On
  'condition.own-server': On & { readonly hoursPerMonth: number; readonly eurosPerYear: number }
  'condition.legal': On
  'condition.neglected': { readonly neglected: readonly PlatformId[] }
  'condition.decider': None
  'condition.consult': None
  'condition.sponsor-reason': On
  'condition.sponsor-commitment': None
  /** No change that the model tried, nor any two, would be enough; what weighs most on the score, and how many conditions follow. */
  'condition.out-of-reach': On & { readonly criterion: CriterionId; readonly others: number }
  'condition.open-questions': { readonly criteria: readonly CriterionId[] }
  /** One change, or two together, verified by the model. */
  'condition.change': On & { readonly changes: readonly Change[] }
  'condition.more-than-trial': On & { readonly changes: readonly Change[] }
  'condition.trial': On & { readonly from: number; readonly to: number }
  'condition.rhythm': On & { readonly hours: number; readonly posts: number }
  'condition.park': On
  'condition.duty': On & { readonly hours: number }
  'condition.duty-unprofiled': On
  'condition.reconcile': On
  'condition.figures': On
}
export type ConditionReason = Reason<ConditionReasons>
export type CounterReason = Reason<CounterReasons> | ConditionReason | Reason<QuestionReasons> | RequestReason | VetoReason
