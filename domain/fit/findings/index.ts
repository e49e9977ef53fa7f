import type { Reason } from '../../shared/reason.ts'
import { type AccountsUnknownReasons, accountsUnknown } from './accounts-unknown.ts'
import { type AnswersExceedHoursReasons, answersExceedHours } from './answers-exceed-hours.ts'
import { type AudienceNowhereReachedReasons, audienceNowhereReached } from './audience-nowhere-reached.ts'
import { type BlogForgottenReasons, blogForgotten } from './blog-forgotten.ts'
import { type ChannelsWithoutUseReasons, channelsWithoutUse } from './channels-without-use.ts'
import { type DormantAccountsReasons, dormantAccounts } from './dormant-accounts.ts'
import type { FindingRule, Found, Overview, Severity } from './finding.ts'
import { everythingApproved, type GovernanceToldReasons, learnerInCharge } from './governance-told.ts'
import { type InternalGoalReasons, internalGoal } from './internal-goal.ts'
import { type MoreRequestsThanHoursReasons, moreRequestsThanHours } from './more-requests-than-hours.ts'
import { type NoOwnedBaseReasons, noOwnedBase } from './no-owned-base.ts'
import { type NoUseStatedFinding, noUseStatedAnywhere } from './no-use-stated.ts'
import { type NotAllAtOnceReasons, notAllAtOnce } from './not-all-at-once.ts'
import { type OnePlatformDependenceReasons, onePlatformDependence } from './one-platform-dependence.ts'
import { type PilotsInconclusiveReasons, pilotsInconclusive } from './pilots-inconclusive.ts'
import { type SpreadTooThinReasons, spreadTooThin } from './spread-too-thin.ts'
import { type TooCloseToCallReasons, tooCloseToCall } from './too-close-to-call.ts'
import { type TooLittleToPublishReasons, tooLittleToPublish } from './too-little-to-publish.ts'
import { type UsesWithoutChannelReasons, usesWithoutChannel } from './uses-without-channel.ts'

export type FindingReasons = NoUseStatedFinding &
  InternalGoalReasons &
  DormantAccountsReasons &
  PilotsInconclusiveReasons &
  AnswersExceedHoursReasons &
  GovernanceToldReasons &
  BlogForgottenReasons &
  AudienceNowhereReachedReasons &
  SpreadTooThinReasons &
  NoOwnedBaseReasons &
  OnePlatformDependenceReasons &
  UsesWithoutChannelReasons &
  ChannelsWithoutUseReasons &
  TooLittleToPublishReasons &
  AccountsUnknownReasons &
  NotAllAtOnceReasons &
  MoreRequestsThanHoursReasons &
  TooCloseToCallReasons

export type FindingId = keyof FindingReasons
export type Finding = Found<Reason<FindingReasons>>

/** What can stand out across the channels of one brief, in the order of the report. */
const FINDINGS = {
  'no-use-stated': noUseStatedAnywhere,
  'internal-goal': internalGoal,
  'dormant-accounts': dormantAccounts,
  'pilots-inconclusive': pilotsInconclusive,
  'everything-approved': everythingApproved,
  'learner-in-charge': learnerInCharge,
  'blog-forgotten': blogForgotten,
  'audience-nowhere-reached': audienceNowhereReached,
  'spread-too-thin': spreadTooThin,
  'no-owned-base': noOwnedBase,
  'one-platform-dependence': onePlatformDependence,
  'uses-without-channel': usesWithoutChannel,
  'channels-without-use': channelsWithoutUse,
  'answers-exceed-hours': answersExceedHours,
  'too-little-to-publish': tooLittleToPublish,
  'accounts-unknown': accountsUnknown,
  'not-all-at-once': notAllAtOnce,
  'more-requests-than-hours': moreRequestsThanHours,
  'too-close-to-call': tooCloseToCall,
} as const satisfies Record<FindingId, FindingRule<Reason<FindingReasons>>>

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low']

/** What stands out across the channels of one brief: most severe first, in the order of the report among equals. */
export const findingsOf = (overview: Overview): readonly Finding[] => {
  const found = Object.values(FINDINGS).flatMap((rule): Finding[] => {
    const finding = rule(overview)
    return finding ? [finding] : []
  })
  return SEVERITIES.flatMap((severity) => found.filter((finding) => finding.severity === severity))
}
