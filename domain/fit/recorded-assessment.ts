import type { RequestAssessment } from '../hype/assess-request.ts'
import type { BriefAssessment } from './assess-brief.ts'
import type { PlatformAssessment } from './assess-platform.ts'
import type { Contribution } from './score.ts'

/** What results of fit model 0.1.0 lack, by where it stands. A version that adds to results adds to these lists. */
export const LATER = {
  assessment: ['ranking', 'portfolio', 'questions', 'overrides', 'weights'],
  platform: ['interval', 'rankAcceptability', 'verdictAcceptability', 'counterfactuals'],
  request: ['decision', 'withoutHype'],
} as const satisfies {
  readonly assessment: readonly (keyof BriefAssessment)[]
  readonly platform: readonly (keyof PlatformAssessment)[]
  readonly request: readonly (keyof RequestAssessment)[]
}
type Later = typeof LATER

type Lacking<T, Key extends keyof T> = Omit<T, Key> & Partial<Pick<T, Key>>
type RecordedOutcome<O> = O extends { readonly kind: 'unknown'; readonly confidence: number; readonly trust: number }
  ? Lacking<O, 'confidence' | 'trust'>
  : O extends { readonly trust: number }
    ? Lacking<O, 'trust'>
    : O

export type RecordedContribution = Omit<Contribution, 'outcome'> & { readonly outcome: RecordedOutcome<Contribution['outcome']> }
export type RecordedPlatform = Lacking<Omit<PlatformAssessment, 'contributions'>, Later['platform'][number]> & {
  readonly contributions: readonly RecordedContribution[]
}
export type RecordedRequest = Lacking<RequestAssessment, Later['request'][number]>

/**
 * An assessment as it was stored, which is what the model of its day said and nothing else.
 *
 * Every reader of stored results takes this type, so that what an earlier model did not say cannot be forgotten.
 */
export type RecordedAssessment = Lacking<Omit<BriefAssessment, 'platforms' | 'requests'>, Later['assessment'][number]> & {
  readonly platforms: readonly RecordedPlatform[]
  readonly requests: readonly RecordedRequest[]
}

/** Does a record say all that the running model says? */
export const isWhole = (record: RecordedAssessment): record is BriefAssessment =>
  hasAll(record, LATER.assessment) &&
  record.platforms.every((platform) => hasAll(platform, LATER.platform)) &&
  record.requests.every((request) => hasAll(request, LATER.request))

const hasAll = (value: object, names: readonly string[]): boolean => names.every((name) => Object.hasOwn(value, name))
