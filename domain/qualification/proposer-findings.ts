import { FINDING_RULES, type Finding, type JudgedGroup } from './finding.ts'
import { isUnasked, lives } from './plan.ts'
import type { Proposer } from './questions.ts'

type Groups = { readonly groups: readonly string[] }
/** What to make of where the idea comes from. */
export type ProposerFindingReasons = {
  'proposed-by.vendor': Groups
  'proposed-by.vendor-in-vain': Groups
  'proposed-by.animator': Groups
  'proposed-by.above': Groups
}

const ABOVE: readonly Proposer[] = ['manager', 'sponsor', 'regulator']

/** The idea of somebody who sells it, whose work it is, or who may order it, without members having asked. */
export const proposerFindings = (groups: readonly JudgedGroup[]): readonly Finding<ProposerFindingReasons>[] => {
  const named = (holds: (one: JudgedGroup, proposer: Proposer) => boolean): readonly string[] =>
    groups.flatMap((one) => (one.group.proposedBy.known && holds(one, one.group.proposedBy.value) ? [one.group.name] : []))
  const found: readonly Finding<ProposerFindingReasons>[] = [
    {
      reason: { code: 'proposed-by.vendor', params: { groups: named((one, by) => by === 'vendor' && !isInVain(one) && !hasAsked(one)) } },
      owner: 'requester',
    },
    {
      reason: { code: 'proposed-by.vendor-in-vain', params: { groups: named((one, by) => by === 'vendor' && isInVain(one)) } },
      owner: 'requester',
    },
    {
      reason: { code: 'proposed-by.animator', params: { groups: named((one, by) => by === 'community-manager' && isNotForAnimator(one)) } },
      owner: 'sponsor',
    },
    {
      reason: { code: 'proposed-by.above', params: { groups: named((one, by) => ABOVE.includes(by) && isUnaskedCommunity(one)) } },
      owner: 'requester',
    },
  ]
  return found.filter(({ reason }) => reason.params.groups.length > 0)
}

const hasAsked = ({ degrees }: JudgedGroup): boolean => {
  const request = degrees['request-for-help']
  return request.known && request.value >= FINDING_RULES.askedFrom.value
}

const isInVain = ({ decided: { verdict } }: JudgedGroup): boolean => verdict === 'neither' || verdict === 'leave-alone'

const isNotForAnimator = (one: JudgedGroup): boolean => one.decided.verdict === 'socio-collaborative-management' || isInVain(one)

/** People who are to come freely, and of whom it was said that they have not asked; what lives already is not to be begun. */
const isUnaskedCommunity = ({ degrees, decided: { verdict, mode } }: JudgedGroup): boolean =>
  verdict === 'community-management' && mode === 'community' && isUnasked(degrees) && !lives(degrees)
