import type { Answer } from '../shared/answer.ts'
import type { Finding, JudgedGroup } from './finding.ts'
import { CHALLENGES, LEAST_ANSWERED, type Proposal, type SoldModel, unansweredBy } from './proposal.ts'
import { unionOf } from './union.ts'
import type { QualificationVerdict } from './verdict.ts'

type Of = { readonly group: string }
/** Where an offer does not go with the verdict, or says too little of itself. */
export type OfferFindingReasons = {
  'model-mismatch.sold': Of & { readonly sold: SoldModel; readonly verdict: QualificationVerdict }
  'wrong-measures.engagement-in-a-team': Of
  'wrong-measures.followers-in-a-community': Of
  'takeover.targets': Of
  'control-package.sold': Readonly<Record<never, never>>
  'thin-offer.unanswered': { readonly answered: number; readonly asked: number }
  'hollow-supply.intern': Readonly<Record<never, never>>
  'hollow-supply.unnamed': Readonly<Record<never, never>>
}
type Found = readonly Finding<OfferFindingReasons>[]

/** An offer against the groups it is for, then by itself. Without an offer there is nothing to find. */
export const offerFindings = (groups: readonly JudgedGroup[], proposal: Answer<Proposal>): Found => {
  if (!proposal.known) return []
  const offer = proposal.value
  const concerned = groups.filter(({ group }) => !offer.groups.known || offer.groups.value.includes(group.name))
  return [...concerned.flatMap((one) => [...mismatchesOf(one, offer, concerned), ...measureFindings(one, offer)]), ...supplyFindings(offer)]
}

/** Both kinds of management, sold to groups that need one of them each, are no mismatch. */
const mismatchesOf = ({ group, decided: { verdict } }: JudgedGroup, { model }: Proposal, concerned: readonly JudgedGroup[]): Found => {
  if (!model.known || verdict === 'unqualified' || model.value === verdict) return []
  const isPartOfBoth = verdict === 'community-management' || verdict === 'socio-collaborative-management'
  if (model.value === 'both' && isPartOfBoth && unionOf(concerned.map(({ decided }) => decided.verdict)) === 'both') return []
  return [{ reason: { code: 'model-mismatch.sold', params: { group: group.name, sold: model.value, verdict } }, owner: 'requester' }]
}

const measureFindings = ({ group, decided: { verdict } }: JudgedGroup, { measures }: Proposal): Found => {
  const params = { group: group.name }
  if (!measures.known) return []
  if (verdict === 'leave-alone' && measures.value.length > 0) return [{ reason: { code: 'takeover.targets', params }, owner: 'vendor' }]
  const countsFollowers = measures.value.includes('followers')
  if (verdict === 'socio-collaborative-management' && (countsFollowers || measures.value.includes('engagement')))
    return [{ reason: { code: 'wrong-measures.engagement-in-a-team', params }, owner: 'vendor' }]
  if (verdict === 'community-management' && countsFollowers)
    return [{ reason: { code: 'wrong-measures.followers-in-a-community', params }, owner: 'vendor' }]
  return []
}

const supplyFindings = (offer: Proposal): Found => {
  const found: Finding<OfferFindingReasons>[] = []
  if (says(offer.isBundle) && says(offer.speaksAsUs) && says(offer.deletesUnwelcomeRemarks))
    found.push({ reason: { code: 'control-package.sold', params: {} }, owner: 'requester' })
  if (offer.doneBy.known && (offer.doneBy.value === 'intern' || offer.doneBy.value === 'unnamed'))
    found.push({ reason: { code: `hollow-supply.${offer.doneBy.value}`, params: {} }, owner: 'vendor' })
  const [asked, open] = [CHALLENGES.length, unansweredBy(offer).length]
  if (offer.answered.known && asked - open < LEAST_ANSWERED.value)
    found.push({ reason: { code: 'thin-offer.unanswered', params: { answered: asked - open, asked } }, owner: 'vendor' })
  return found
}

const says = (answer: Answer<boolean>): boolean => answer.known && answer.value
