import { type Context, givesReasonToHide } from './context.ts'
import { FINDING_RULES, type Finding, type JudgedGroup } from './finding.ts'
import type { Group } from './group.ts'
import { captivityOf, isCaptive, isLedFromOutside, isTransitional, TRANSITION } from './plan.ts'
import type { Method } from './questions.ts'
import { GRID_RULES } from './verdict.ts'

type Of = { readonly group: string }
/** Where what is planned for a group does not go with what the group is. */
export type GroupFindingReasons = {
  'wrong-method.campaign-in-a-team': Of
  'wrong-method.assignment-in-a-community': Of
  'wrong-method.assignment-over-both': Of
  'wrong-method.campaign-over-both': Of
  'legitimacy-conflict.animator-leads-a-team': Of
  'legitimacy-conflict.manager-leads-a-community': Of
  'transitional-role.time-boxed': Of & { readonly days: number }
  'transitional-role.too-long': Of & { readonly days: number; readonly mostDays: number }
  'one-role.both': Of
  'single-vector.split': Of
  'takeover.method': Of
  'takeover.lead': Of
  'nothing-to-run.cause-elsewhere': Of
  'nothing-to-run.no-community': Of
  'need.untreated': Of
  'exists-elsewhere.places': Of & { readonly places: readonly string[] }
  'exists-elsewhere.reachable': Of & { readonly places: readonly string[] }
  'exists-elsewhere.no-rival': Of & { readonly places: readonly string[] }
  'exists-elsewhere.leave-in-peace': Of & { readonly places: readonly string[] }
  'no-manager.in-a-team': Of
}
type Found = readonly Finding<GroupFindingReasons>[]

/** What is planned for this group against what it is, and where its people are found already. */
export const groupFindings = (judged: JudgedGroup, context: Context): Found => [
  ...plannedFindings(judged),
  ...needFindings(judged),
  ...placeFindings(judged, context),
]

const plannedFindings = (judged: JudgedGroup): Found => {
  const { verdict, subVerdict } = judged.decided
  switch (verdict) {
    case 'socio-collaborative-management':
      return teamFindings(judged)
    case 'community-management':
      return communityFindings(judged)
    case 'both':
      return bothFindings(judged)
    case 'leave-alone':
      return takeoverFindings(judged)
    case 'neither':
      return subVerdict === 'not-a-community' ? noCommunityFindings(judged) : noCauseFindings(judged)
    case 'unqualified':
      return []
  }
}

const methodOf = ({ method }: Group): Method | undefined => (method.known ? method.value : undefined)
const isLedBy = ({ plannedLead }: Group, ...leads: readonly string[]): boolean => plannedLead.known && leads.includes(plannedLead.value)

const teamFindings = ({ group, degrees, decided }: JudgedGroup): Found => {
  const params = { group: group.name }
  const found: Finding<GroupFindingReasons>[] = []
  const managers = degrees['single-manager']
  if (managers.known && managers.value <= FINDING_RULES.noManagerUpTo.value)
    found.push({ reason: { code: 'no-manager.in-a-team', params }, owner: 'sponsor' })
  if (methodOf(group) === 'campaign') found.push({ reason: { code: 'wrong-method.campaign-in-a-team', params }, owner: 'team-manager' })
  if (!isLedFromOutside(group)) return found
  const days = group.leadDays.known ? group.leadDays.value : 0
  if (isTransitional(group, decided))
    found.push({ reason: { code: 'transitional-role.time-boxed', params: { ...params, days } }, owner: 'team-manager' })
  else if (days > 0)
    found.push({ reason: { code: 'transitional-role.too-long', params: { ...params, days, mostDays: TRANSITION.value } }, owner: 'sponsor' })
  else found.push({ reason: { code: 'legitimacy-conflict.animator-leads-a-team', params }, owner: 'sponsor' })
  return found
}

const communityFindings = ({ group, degrees, decided }: JudgedGroup): Found => {
  const params = { group: group.name }
  const found: Finding<GroupFindingReasons>[] = []
  if (methodOf(group) === 'assignment') found.push({ reason: { code: 'wrong-method.assignment-in-a-community', params }, owner: 'animator' })
  // An audience follows nobody: a manager may well be the one who speaks to it.
  if (decided.mode === 'community' && isLedBy(group, 'team-manager') && !isCaptive(captivityOf(degrees)))
    found.push({ reason: { code: 'legitimacy-conflict.manager-leads-a-community', params }, owner: 'sponsor' })
  return found
}

/** One set of answers for two sorts of people: to be told apart first; no one method, and no one person, suits both. */
const bothFindings = ({ group }: JudgedGroup): Found => {
  const params = { group: group.name }
  const method = methodOf(group)
  const found: Finding<GroupFindingReasons>[] = [{ reason: { code: 'single-vector.split', params }, owner: 'requester' }]
  if (method === 'assignment' || method === 'campaign') found.push({ reason: { code: `wrong-method.${method}-over-both`, params }, owner: 'sponsor' })
  if (isLedFromOutside(group) || isLedBy(group, 'team-manager')) found.push({ reason: { code: 'one-role.both', params }, owner: 'sponsor' })
  return found
}

const isRun = (group: Group): boolean => methodOf(group) === 'assignment' || methodOf(group) === 'campaign'

const takeoverFindings = ({ group }: JudgedGroup): Found => {
  const params = { group: group.name }
  const found: Finding<GroupFindingReasons>[] = []
  if (isRun(group)) found.push({ reason: { code: 'takeover.method', params }, owner: 'requester' })
  if (isLedFromOutside(group) || isLedBy(group, 'team-manager')) found.push({ reason: { code: 'takeover.lead', params }, owner: 'requester' })
  return found
}

const noCauseFindings = ({ group }: JudgedGroup): Found =>
  isRun(group) || isLedFromOutside(group) || isLedBy(group, 'members')
    ? [{ reason: { code: 'nothing-to-run.cause-elsewhere', params: { group: group.name } }, owner: 'sponsor' }]
    : []

/** A campaign may well inform people one by one; tasks and somebody to animate their exchanges suppose a community. */
const noCommunityFindings = ({ group }: JudgedGroup): Found =>
  methodOf(group) === 'assignment' || isLedFromOutside(group) || isLedBy(group, 'members')
    ? [{ reason: { code: 'nothing-to-run.no-community', params: { group: group.name } }, owner: 'requester' }]
    : []

const needFindings = ({ group, decided }: JudgedGroup): Found =>
  decided.verdict === 'community-management' && group.need.known && group.need.value === 'none-of-these'
    ? [{ reason: { code: 'need.untreated', params: { group: group.name } }, owner: 'requester' }]
    : []

/** A place where people are is no proof that they talk there: that is for other answers to say. Where talking does harm, it is not entered. */
const placeFindings = ({ group, degrees, decided: { verdict, subVerdict } }: JudgedGroup, context: Context): Found => {
  if (!group.existingPlaces.known || group.existingPlaces.value.length === 0) return []
  if (verdict === 'socio-collaborative-management' || subVerdict === 'organisational-problem') return []
  const params = { group: group.name, places: group.existingPlaces.value }
  if (givesReasonToHide(context)) return [{ reason: { code: 'exists-elsewhere.leave-in-peace', params }, owner: 'sponsor' }]
  if (verdict === 'leave-alone') return [{ reason: { code: 'exists-elsewhere.no-rival', params }, owner: 'requester' }]
  const [peers, vitality] = [degrees['peer-desire'], degrees['autonomous-vitality']]
  const talk = (peers.known && peers.value >= FINDING_RULES.talkFrom.value) || (vitality.known && vitality.value >= FINDING_RULES.aliveFrom.value)
  const isDenied = peers.known && peers.value <= GRID_RULES.noPeersUpTo.value
  return [{ reason: { code: talk && !isDenied ? 'exists-elsewhere.places' : 'exists-elsewhere.reachable', params }, owner: 'requester' }]
}
