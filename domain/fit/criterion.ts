import type { Brief } from '../brief/brief.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Parameter } from '../catalogue/parameter.ts'
import type { PlatformProfile } from '../catalogue/platform-profile.ts'
import type { Day } from '../shared/calendar.ts'

/** One organisation looking at one platform, on one day. */
export type FitCase = { readonly brief: Brief; readonly profile: PlatformProfile; readonly catalogue: Catalogue; readonly asOf: Day }

/**
 * What a criterion answers about a case. Values are 0..1.
 *
 * `low` and `high` are the value if every part that was not answered were worst, or best.
 * `confidence` 0..1 is the weight of the evidence used, times the share of the question that was answered; of an unknown, that of what bounds it.
 * `trust` 0..1 is the weight of that evidence alone: how far the value, or its bounds, may be wrong although everything was answered
 * (robustness.ts). Where a law promises that a better answer never lowers the outcome, it does not depend on that answer.
 */
export type CriterionOutcome<R> =
  | {
      readonly kind: 'scored'
      readonly value: number
      readonly low: number
      readonly high: number
      readonly confidence: number
      readonly trust: number
      readonly reason: R
      readonly evidence: readonly string[]
    }
  | {
      readonly kind: 'unknown'
      readonly low: number
      readonly high: number
      readonly confidence: number
      readonly trust: number
      readonly reason: R
      readonly evidence: readonly string[]
    }
  | { readonly kind: 'not-applicable'; readonly reason: R; readonly evidence: readonly string[] }

export type Criterion<R> = {
  /** Place in the order of importance, 1 is first; the default weight follows from it (ADR 0001). */
  readonly place: Parameter
  readonly evaluate: (fitCase: FitCase) => CriterionOutcome<R>
}
