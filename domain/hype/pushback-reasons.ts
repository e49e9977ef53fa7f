import type { Goal, PlatformId } from '../catalogue/vocabulary.ts'
import type { CriterionId } from '../fit/criteria/index.ts'
import type { VetoReason } from '../fit/vetoes/index.ts'
import type { Reason } from '../shared/reason.ts'
import type { Motive } from './motives.ts'
import type { RequestReason } from './request-reasons.ts'

type On = { readonly platform: PlatformId }
/** The score of the alternative, and what it would be if every open question turned out worst, or best. */
type Alternative = { readonly alternativeScore: number; readonly alternativeWorst: number; readonly alternativeBest: number }
export type PushbackReasons = {
  'pushback.asked': On & { readonly motives: readonly Motive[] }
  'pushback.asked-existing': On & { readonly motives: readonly Motive[] }
  'pushback.asked-without-motive': On
  'pushback.asked-existing-without-motive': On
  'pushback.imitation': On
  'pushback.novelty': On
  'pushback.authority': On
  'pushback.free': On
  'pushback.goal-better-elsewhere': On & {
    readonly goal: Goal
    readonly rating: number
    readonly alternative: PlatformId
    readonly alternativeRating: number
  }
  'pushback.goal-not-served': On & { readonly goal: Goal; readonly rating: number }
  'pushback.duty': On
  'pushback.beyond-duty': On
  'pushback.reserve': On
  'pushback.suits': On & { readonly score: number }
  /** The channel alone would be worth waiting for; the request is not. */
  'pushback.fit-alone': On & { readonly score: number }
  'pushback.later': On
  'pushback.sound': On & { readonly score: number }
  'pushback.sound-with-reservation': On & { readonly score: number; readonly criterion: CriterionId }
  'pushback.pilot-first': On & { readonly score: number }
  'pushback.pilot-existing': On & { readonly score: number }
  'pushback.not-advised': On
  'pushback.not-now': On & { readonly score: number }
  /** Well enough suited, and the open questions could still turn it into a decline. */
  'pushback.ask-first': On & { readonly score: number; readonly worst: number }
  'pushback.no-profile': On
  'pushback.alternative': On & { readonly alternative: PlatformId; readonly score: number } & Alternative
  /** Results stored before the score was told have none. */
  'pushback.alternative-existing': On & { readonly alternative: PlatformId; readonly score?: number } & Alternative
  'pushback.alternative-silent': On & { readonly alternative: PlatformId } & Alternative
}
export type PushbackReason = Reason<PushbackReasons> | RequestReason | VetoReason

export type QuestionReasons = {
  'question.audience': On
  'question.use': On
  'question.capacity': On & { readonly hours: number }
  'question.objective': On
  'question.exit': On
  'question.reconsider': On
  'question.custody': On
  'question.reconcile': On
  'question.stand-in': On
}
