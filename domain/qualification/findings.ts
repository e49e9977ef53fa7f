import { judgement } from '../catalogue/judgement.ts'
import type { Answer } from '../shared/answer.ts'
import type { Reason } from '../shared/reason.ts'
import type { Context } from './context.ts'
import type { Group } from './group.ts'
import { LEAST_ANSWERED, type Proposal, type SoldModel, unansweredBy } from './proposal.ts'
import type { ModelReason, PlannedLead } from './questions.ts'
import type { Decided, QualificationVerdict } from './verdict.ts'

type Of = { readonly group: string }
export type QualificationFindingReasons = {
  'wrong-method.campaign-in-a-team': Of
  'wrong-method.assignment-in-a-community': Of
  'model-mismatch.sold': Of & { readonly sold: SoldModel; readonly verdict: QualificationVerdict }
  'legitimacy-conflict.animator-leads-a-team': Of
  'wrong-measures.engagement-in-a-team': Of
  'chosen-for.bad-advice': Readonly<Record<never, never>>
  'chosen-for.misunderstanding': Readonly<Record<never, never>>
  'chosen-for.avoidance': Readonly<Record<never, never>>
  'erp-syndrome.same-answer': { readonly problems: number; readonly communities: number }
  'control-package.sold': Readonly<Record<never, never>>
  'relay-expected.illusion': Readonly<Record<never, never>>
  'thin-offer.unanswered': { readonly answered: number; readonly asked: number }
  'hollow-supply.intern': Readonly<Record<never, never>>
  'hollow-supply.unnamed': Readonly<Record<never, never>>
  'exists-elsewhere.places': Of & { readonly places: readonly string[] }
  'too-early.warm-up': { readonly days: number; readonly warmUpDays: number }
}
/** Who has to act on a finding. */
export const OWNERS = ['sponsor', 'requester', 'team-manager', 'vendor', 'animator'] as const
export type Owner = (typeof OWNERS)[number]

export type QualificationFinding = {
  readonly reason: Reason<QualificationFindingReasons>
  readonly owner: Owner
}

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

export type JudgedGroup = { readonly group: Group; readonly decided: Decided }

/** Where plan, offer and verdict do not go together, in the order of the report; nothing is laid at the animator's door in a hostile context. */
export const findingsOn = (groups: readonly JudgedGroup[], circumstances: Circumstances, context: Context): readonly QualificationFinding[] => {
  const found = [...groups.flatMap(methodFindings), ...offerFindings(groups, circumstances), ...overallFindings(groups, circumstances)]
  return found.map((finding) => (context.level === 'hostile' && finding.owner === 'animator' ? { ...finding, owner: 'sponsor' } : finding))
}

/** Whoever of them speaks to a team does so in the place of its manager. */
const NO_MANAGERS: readonly PlannedLead[] = ['community-manager', 'topic-facilitator', 'agency']

const methodFindings = ({ group, decided: { verdict } }: JudgedGroup): readonly QualificationFinding[] => {
  const of = { group: group.name }
  const method = group.method.known ? group.method.value : undefined
  const isTeam = verdict === 'socio-collaborative-management'
  const found: QualificationFinding[] = []
  if (isTeam && method === 'campaign') found.push({ reason: { code: 'wrong-method.campaign-in-a-team', params: of }, owner: 'team-manager' })
  if (verdict === 'community-management' && method === 'assignment')
    found.push({ reason: { code: 'wrong-method.assignment-in-a-community', params: of }, owner: 'animator' })
  if (isTeam && group.plannedLead.known && NO_MANAGERS.includes(group.plannedLead.value))
    found.push({ reason: { code: 'legitimacy-conflict.animator-leads-a-team', params: of }, owner: 'sponsor' })
  if (verdict !== 'socio-collaborative-management' && group.existingPlaces.known && group.existingPlaces.value.length > 0)
    found.push({ reason: { code: 'exists-elsewhere.places', params: { ...of, places: group.existingPlaces.value } }, owner: 'requester' })
  return found
}

const offerFindings = (groups: readonly JudgedGroup[], { proposal }: Circumstances): readonly QualificationFinding[] => {
  if (!proposal.known) return []
  const offer = proposal.value
  const concerned = groups.filter(({ group }) => !offer.groups.known || offer.groups.value.includes(group.name))
  const found: QualificationFinding[] = concerned.flatMap((one) => mismatchesOf(one, offer))
  if (says(offer.isBundle) && says(offer.speaksAsUs) && says(offer.deletesUnwelcomeRemarks))
    found.push({ reason: { code: 'control-package.sold', params: {} }, owner: 'requester' })
  if (offer.doneBy.known && (offer.doneBy.value === 'intern' || offer.doneBy.value === 'unnamed'))
    found.push({ reason: { code: `hollow-supply.${offer.doneBy.value}`, params: {} }, owner: 'vendor' })
  const [asked, open] = [10, unansweredBy(offer).length]
  if (offer.answered.known && asked - open < LEAST_ANSWERED.value)
    found.push({ reason: { code: 'thin-offer.unanswered', params: { answered: asked - open, asked } }, owner: 'vendor' })
  return found
}

const mismatchesOf = ({ group, decided: { verdict } }: JudgedGroup, { model, measures }: Proposal): readonly QualificationFinding[] => {
  const found: QualificationFinding[] = []
  const isProgramme = verdict !== 'unqualified'
  if (model.known && isProgramme && model.value !== verdict)
    found.push({ reason: { code: 'model-mismatch.sold', params: { group: group.name, sold: model.value, verdict } }, owner: 'requester' })
  const countsNoise = measures.known && measures.value.some((measure) => measure === 'engagement' || measure === 'followers')
  if (verdict === 'socio-collaborative-management' && countsNoise)
    found.push({ reason: { code: 'wrong-measures.engagement-in-a-team', params: { group: group.name } }, owner: 'vendor' })
  return found
}

const says = (answer: Answer<boolean>): boolean => answer.known && answer.value

/** Verdicts that ask for something to be run, and so judged one day. */
const RUN: readonly string[] = ['community-management', 'socio-collaborative-management', 'both']

const overallFindings = (
  groups: readonly JudgedGroup[],
  { reasonForModel, otherProblems, expectsRelay, ageDays }: Circumstances,
): readonly QualificationFinding[] => {
  const found: QualificationFinding[] = []
  if (reasonForModel.known) found.push({ reason: { code: `chosen-for.${reasonForModel.value}`, params: {} }, owner: 'sponsor' })
  if (otherProblems.known) {
    const problems = otherProblems.value.length
    const communities = otherProblems.value.filter(({ communityProposed }) => communityProposed).length
    if (problems >= ERP_RULES.leastProblems.value && communities / problems >= ERP_RULES.shareFrom.value)
      found.push({ reason: { code: 'erp-syndrome.same-answer', params: { problems, communities } }, owner: 'sponsor' })
  }
  if (says(expectsRelay)) found.push({ reason: { code: 'relay-expected.illusion', params: {} }, owner: 'requester' })
  const isRun = groups.some(({ decided: { verdict } }) => RUN.includes(verdict))
  if (isRun && ageDays.known && ageDays.value < WARM_UP.value)
    found.push({ reason: { code: 'too-early.warm-up', params: { days: ageDays.value, warmUpDays: WARM_UP.value } }, owner: 'requester' })
  return found
}
