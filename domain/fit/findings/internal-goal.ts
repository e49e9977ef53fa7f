import type { Brief } from '../../brief/brief.ts'
import type { Reason } from '../../shared/reason.ts'
import type { FindingRule } from './finding.ts'

export type InternalGoalReasons = { 'internal-goal': Readonly<Record<never, never>> }

const isInternal = ({ goal }: Brief['goals'][number]): boolean => goal === 'internal-communication'

/**
 * Is the brief, or a part of it, about the organisation's own people?
 *
 * Then the group has to be qualified before any channel: who they are, who leads, what they use already. Universities that judge requests
 * for accounts send such an audience to other means first.
 */
export const internalGoal: FindingRule<Reason<InternalGoalReasons>> = ({ brief: { goals } }) =>
  goals.some(isInternal)
    ? { severity: goals.every(isInternal) ? 'high' : 'medium', reason: { code: 'internal-goal', params: {} }, platforms: [], evidence: [] }
    : undefined
