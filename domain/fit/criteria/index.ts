import type { Reason } from '../../shared/reason.ts'
import type { Criterion } from '../criterion.ts'
import { type AudienceReachReasons, audienceReach } from './audience-reach.ts'
import { type CapacityReasons, capacity } from './capacity.ts'
import { type ConversationReadinessReasons, conversationReadiness } from './conversation-readiness.ts'
import { type DurabilityReasons, durability } from './durability.ts'
import { type FormatMatchReasons, formatMatch } from './format-match.ts'
import { type GoalEffectivenessReasons, goalEffectiveness } from './goal-effectiveness.ts'
import { type TrackRecordReasons, trackRecord } from './track-record.ts'
import { type UseAffordanceReasons, useAffordance } from './use-affordance.ts'

/** The criteria of the fit model, in the order of the report. */
export const CRITERIA = {
  'goal-effectiveness': goalEffectiveness,
  'use-affordance': useAffordance,
  'audience-reach': audienceReach,
  capacity,
  durability,
  'format-match': formatMatch,
  'conversation-readiness': conversationReadiness,
  'track-record': trackRecord,
} as const satisfies Record<string, Criterion<CriterionReason>>

export type CriterionId = keyof typeof CRITERIA

export type CriterionReasons = GoalEffectivenessReasons &
  UseAffordanceReasons &
  AudienceReachReasons &
  CapacityReasons &
  DurabilityReasons &
  FormatMatchReasons &
  ConversationReadinessReasons &
  TrackRecordReasons

export type CriterionReason = Reason<CriterionReasons>
