import { judgement } from '../catalogue/judgement.ts'
import type { Answer } from '../shared/answer.ts'
import type { Context } from './context.ts'
import { type ContradictionReasons, contradictionsIn } from './contradictions.ts'
import type { Finding, JudgedGroup } from './finding.ts'
import { type GroupFindingReasons, groupFindings } from './group-findings.ts'
import { type OfferFindingReasons, offerFindings } from './offer-findings.ts'
import { isProgramme } from './plan.ts'
import type { Proposal } from './proposal.ts'
import { type ProposerFindingReasons, proposerFindings } from './proposer-findings.ts'
import type { ModelReason } from './questions.ts'
import { type UnionFindingReasons, unionFindings } from './union.ts'

type OverallFindingReasons = {
  'chosen-for.bad-advice': Readonly<Record<never, never>>
  'chosen-for.misunderstanding': Readonly<Record<never, never>>
  'chosen-for.avoidance': Readonly<Record<never, never>>
  'erp-syndrome.same-answer': { readonly problems: number; readonly communities: number }
  'relay-expected.illusion': Readonly<Record<never, never>>
  'too-early.warm-up': { readonly days: number; readonly warmUpDays: number }
  'blocked.already-begun': Readonly<Record<never, never>>
}
export type QualificationFindingReasons = ContradictionReasons &
  GroupFindingReasons &
  OfferFindingReasons &
  ProposerFindingReasons &
  UnionFindingReasons &
  OverallFindingReasons

export type QualificationFinding = Finding<QualificationFindingReasons>

/** Another problem of the organisation, and whether a community is proposed for it too. */
export type OtherProblem = { readonly problem: string; readonly communityProposed: boolean }

/** What is said of the initiative besides its groups. */
export type Circumstances = {
  readonly reasonForModel: Answer<ModelReason>
  readonly otherProblems: Answer<readonly OtherProblem[]>
  readonly expectsRelay: Answer<boolean>
  readonly proposal: Answer<Proposal>
  /** Days since the initiative began; unknown when it has not, or nobody said. */
  readonly ageDays: Answer<number>
}

export const ERP_RULES = {
  leastProblems: judgement(3, 'problems', 'fewer may be a coincidence'),
  shareFrom: judgement(0.5, 'share', 'when at least half of unrelated problems get the same answer'),
} as const

/** Days in which results of an initiative are not judged. */
export const WARM_UP = judgement(180, 'days', 'early groping is normal')

/**
 * Where plan, offer and verdict do not go together, in the order of the report: what one verdict would hide; answers against answers; plans; where
 * the idea comes from; the offer; the whole. Nothing is laid at the animator's door in a hostile context.
 */
export const findingsOn = (groups: readonly JudgedGroup[], circumstances: Circumstances, context: Context): readonly QualificationFinding[] => {
  const found: readonly QualificationFinding[] = [
    ...unionFindings(groups),
    ...groups.flatMap(({ group }) => contradictionsIn(group).map((reason) => ({ reason, owner: 'requester' as const }))),
    ...groups.flatMap((one) => groupFindings(one, context)),
    ...proposerFindings(groups),
    ...offerFindings(groups, circumstances.proposal),
    ...overallFindings(groups, circumstances, context),
  ]
  return found.map((finding) => (context.level === 'hostile' && finding.owner === 'animator' ? { ...finding, owner: 'sponsor' } : finding))
}

type OverallFinding = Finding<OverallFindingReasons>

const overallFindings = (groups: readonly JudgedGroup[], circumstances: Circumstances, context: Context): readonly OverallFinding[] => {
  const { reasonForModel, otherProblems, expectsRelay } = circumstances
  const found: OverallFinding[] = []
  if (reasonForModel.known) found.push({ reason: { code: `chosen-for.${reasonForModel.value}`, params: {} }, owner: 'sponsor' })
  if (otherProblems.known) {
    const problems = otherProblems.value.length
    const communities = otherProblems.value.filter(({ communityProposed }) => communityProposed).length
    if (problems >= ERP_RULES.leastProblems.value && communities / problems >= ERP_RULES.shareFrom.value)
      found.push({ reason: { code: 'erp-syndrome.same-answer', params: { problems, communities } }, owner: 'sponsor' })
  }
  if (expectsRelay.known && expectsRelay.value) found.push({ reason: { code: 'relay-expected.illusion', params: {} }, owner: 'requester' })
  return [...found, ...ageFindings(groups, circumstances, context)]
}

/** A programme that runs already is not judged too early; one that a hostile context blocks is not left to run. */
const ageFindings = (groups: readonly JudgedGroup[], { ageDays }: Circumstances, { level }: Context): readonly OverallFinding[] => {
  if (!ageDays.known || !groups.some(({ decided }) => isProgramme(decided))) return []
  if (level === 'hostile') return [{ reason: { code: 'blocked.already-begun', params: {} }, owner: 'sponsor' }]
  const days = ageDays.value
  return days < WARM_UP.value ? [{ reason: { code: 'too-early.warm-up', params: { days, warmUpDays: WARM_UP.value } }, owner: 'requester' }] : []
}
