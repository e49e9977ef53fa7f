import { judgement } from '../catalogue/judgement.ts'
import type { Answer } from '../shared/answer.ts'
import type { Context } from './context.ts'
import type { Degrees, Group } from './group.ts'
import type { Hostility } from './questions.ts'
import { type Decided, hasDivergingInterests } from './verdict.ts'

export const LEADS = [
  'animator-with-sponsor',
  'facilitators-with-sponsor',
  'animator-with-communication',
  'team-manager',
  'manager-and-animator',
  'cause-owner',
  'objective-owner',
  'own-leaders',
  'requester',
] as const
export type Lead = (typeof LEADS)[number]

export const POSTURES = ['animate', 'organise', 'converse', 'manage-differently', 'mixed', 'fix-first', 'serve', 'host-and-step-back', 'ask'] as const
export type Posture = (typeof POSTURES)[number]

export const MOVES = [
  'find-existing-leaders',
  'small-founding-group',
  'listening-period',
  'record-baseline',
  'say-it-is-an-audience',
  'open-question-channel',
  'publish-answers',
  'pick-one-workflow',
  'move-exchanges-into-the-tool',
  'manager-goes-first',
  'name-hand-over-points',
  'say-who-answers-what',
  'one-shared-measure',
  'state-cause-and-owner',
  'propose-decision-date',
  'use-other-levers',
  'offer-help-centre',
  'offer-newsletter',
  'map-stakeholders',
  'thank-them',
  'ask-what-would-harm',
  'keep-the-door-open',
  'do-not-formalise',
] as const
export type Move = (typeof MOVES)[number]

export const MEASURES = [
  'active-members',
  'peer-answers',
  'time-to-first-answer',
  'ideas-used',
  'reach',
  'comprehension',
  'questions-answered',
  'lead-time',
  'rework',
  'decisions-found-again',
  'problem-own-measure',
  'task-success',
] as const
export type Measure = (typeof MEASURES)[number]

export const MUST_NOTS = [
  'quotas',
  'forced-membership',
  'call-it-a-community',
  'promise-peer-exchange',
  'animator-speaks-to-the-team',
  'engagement-targets',
  'one-role-for-both',
  'open-anything',
  'build-a-forum',
  'take-over',
  'brand-it',
  'measure-people',
  'any-plan',
] as const
export type MustNot = (typeof MUST_NOTS)[number]

/** Ways to apply social principles where no community is the answer. */
export const LEVERS_WITHOUT_COMMUNITY = ['transparency', 'feedback', 'shared-decision'] as const
export type LeverWithoutCommunity = (typeof LEVERS_WITHOUT_COMMUNITY)[number]

type Template = {
  readonly lead: Lead
  readonly posture: Posture
  readonly moves: readonly Move[]
  readonly measures: readonly Measure[]
  readonly mustNots: readonly MustNot[]
}

const COMMUNITY: Template = {
  lead: 'animator-with-sponsor',
  posture: 'animate',
  moves: ['find-existing-leaders', 'small-founding-group', 'listening-period'],
  measures: ['active-members', 'peer-answers', 'time-to-first-answer', 'ideas-used'],
  mustNots: ['quotas', 'forced-membership'],
}

const AUDIENCE: Template = {
  lead: 'animator-with-communication',
  posture: 'converse',
  moves: ['say-it-is-an-audience', 'open-question-channel', 'publish-answers'],
  measures: ['reach', 'comprehension', 'questions-answered'],
  mustNots: ['call-it-a-community', 'promise-peer-exchange'],
}

const TEAM: Template = {
  lead: 'team-manager',
  posture: 'manage-differently',
  moves: ['pick-one-workflow', 'move-exchanges-into-the-tool', 'manager-goes-first'],
  measures: ['lead-time', 'rework', 'decisions-found-again'],
  mustNots: ['animator-speaks-to-the-team', 'engagement-targets'],
}

const BOTH: Template = {
  lead: 'manager-and-animator',
  posture: 'mixed',
  moves: ['name-hand-over-points', 'say-who-answers-what', 'one-shared-measure'],
  measures: [...TEAM.measures, ...COMMUNITY.measures],
  mustNots: ['one-role-for-both'],
}

const FIX_FIRST: Template = {
  lead: 'cause-owner',
  posture: 'fix-first',
  moves: ['state-cause-and-owner', 'propose-decision-date', 'use-other-levers'],
  measures: ['problem-own-measure'],
  mustNots: ['open-anything'],
}

const SERVE: Template = {
  lead: 'objective-owner',
  posture: 'serve',
  moves: ['offer-help-centre', 'offer-newsletter', 'map-stakeholders'],
  measures: ['task-success'],
  mustNots: ['build-a-forum'],
}

/** Protection alone: neither a target nor a calendar. */
const LEAVE_ALONE: Template = {
  lead: 'own-leaders',
  posture: 'host-and-step-back',
  moves: ['thank-them', 'ask-what-would-harm', 'keep-the-door-open'],
  measures: [],
  mustNots: ['take-over', 'brand-it', 'measure-people'],
}

const ASK: Template = { lead: 'requester', posture: 'ask', moves: [], measures: [], mustNots: ['any-plan'] }

const templateOf = ({ verdict, subVerdict, mode }: Decided): Template => {
  switch (verdict) {
    case 'community-management':
      return mode === 'audience' ? AUDIENCE : COMMUNITY
    case 'socio-collaborative-management':
      return TEAM
    case 'both':
      return BOTH
    case 'neither':
      return subVerdict === 'not-a-community' ? SERVE : FIX_FIRST
    case 'leave-alone':
      return LEAVE_ALONE
    case 'unqualified':
      return ASK
  }
}

export const CAPTIVITY = {
  /** From here on people can be managed or organised ... */
  captiveFrom: judgement(3, 'degree 0-4'),
  /** ... from here on resources and events can be organised, and people animated; below, piloting is an illusion. */
  partlyFrom: judgement(1.5, 'degree 0-4'),
} as const

/** What may be piloted: everything in a captive group, resources in a partly captive one, nothing in a free one. */
export type Piloting = 'people-and-resources' | 'resources' | 'nothing' | 'unknown'

/** Days until a programme is looked at again. Communities are questioned for good. */
export const REVIEW_AFTER = { programme: judgement(180, 'days'), blocked: judgement(90, 'days') } as const

export const PLAN_STATES = ['open', 'blocked-until-context-changes', 'no-programme'] as const
export type PlanState = (typeof PLAN_STATES)[number]

export type Plan = {
  /**
   * `blocked-until-context-changes`: no move is proposed before the conditions are met, and the sponsor owns them.
   * `no-programme`: nothing is to be run, for want of answers, of a community or of a need.
   */
  readonly state: PlanState
  readonly lead: Lead
  /** The lead in the organisation's own words, when it was told. */
  readonly leadName?: string
  readonly posture: Posture
  readonly moves: readonly Move[]
  readonly measures: readonly Measure[]
  readonly mustNots: readonly MustNot[]
  readonly levers: readonly LeverWithoutCommunity[]
  /** Mean 0..4 of assigned membership and single manager; undefined when neither was answered. */
  readonly captivity: number | undefined
  readonly piloting: Piloting
  /** Obstacles to remove: before anything else in a hostile context, in the first phase in a fragile one. */
  readonly conditions: readonly Hostility[]
  readonly reviewAfterDays?: number
}

const BLOCKABLE = ['community-management', 'both', 'socio-collaborative-management'] as const

/** Who should lead this group, how, with which first moves; nothing of it in a hostile context. */
export const planFor = (group: Group, degrees: Degrees, decided: Decided, context: Context): Plan => {
  const { posture, moves, measures, mustNots, ...template } = templateOf(decided)
  const lead = leadFor(template.lead, group)
  const isProgramme = (BLOCKABLE as readonly string[]).includes(decided.verdict)
  const isBlocked = context.level === 'hostile' && isProgramme
  const captivity = meanOf([degrees['assigned-membership'], degrees['single-manager']])
  const piloting = pilotingAt(captivity)
  const name = leadNameOf(lead, group)
  const review = isBlocked ? REVIEW_AFTER.blocked.value : isProgramme ? REVIEW_AFTER.programme.value : undefined
  return {
    state: isBlocked ? 'blocked-until-context-changes' : isProgramme ? 'open' : 'no-programme',
    lead,
    ...(name === undefined ? {} : { leadName: name }),
    posture: posture === 'animate' && piloting === 'people-and-resources' ? 'organise' : posture,
    moves: isBlocked ? [] : movesFor(moves, decided, degrees, context),
    measures: isBlocked ? [] : measures,
    mustNots,
    levers: decided.subVerdict === 'organisational-problem' ? LEVERS_WITHOUT_COMMUNITY : [],
    captivity,
    piloting,
    conditions: isBlocked || (isProgramme && context.level === 'fragile') ? context.obstacles.map(({ item }) => item) : [],
    ...(review === undefined ? {} : { reviewAfterDays: review }),
  }
}

const movesFor = (moves: readonly Move[], { verdict, subVerdict, mode }: Decided, degrees: Degrees, { level }: Context): readonly Move[] => {
  if (verdict === 'leave-alone') return level === 'hostile' ? [...moves, 'do-not-formalise'] : moves
  // What lived before us is no merit of ours.
  const lives = degrees['autonomous-vitality'].known && degrees['autonomous-vitality'].value >= 2
  const first: readonly Move[] = verdict === 'community-management' && lives ? ['record-baseline'] : []
  // Neither a community nor one public: parties, each with an interest of its own.
  const areParties = hasDivergingInterests(degrees) && (mode === 'audience' || subVerdict === 'not-a-community')
  return areParties ? [...first, 'map-stakeholders', ...moves.filter((move) => move !== 'map-stakeholders')] : [...first, ...moves]
}

/** A community may as well be led topic by topic, where that is planned. */
const leadFor = (lead: Lead, { plannedLead }: Group): Lead =>
  lead === 'animator-with-sponsor' && plannedLead.known && plannedLead.value === 'topic-facilitator' ? 'facilitators-with-sponsor' : lead

const leadNameOf = (lead: Lead, { manager, cause }: Group): string | undefined => {
  if (lead === 'team-manager' || lead === 'manager-and-animator') return manager.known ? manager.value : undefined
  return lead === 'cause-owner' && cause.owner.known ? cause.owner.value : undefined
}

const meanOf = (answers: readonly Answer<number>[]): number | undefined => {
  const degrees = answers.flatMap((answer) => (answer.known ? [answer.value] : []))
  return degrees.length > 0 ? degrees.reduce((a, b) => a + b) / degrees.length : undefined
}

const pilotingAt = (captivity: number | undefined): Piloting => {
  if (captivity === undefined) return 'unknown'
  if (captivity >= CAPTIVITY.captiveFrom.value) return 'people-and-resources'
  return captivity >= CAPTIVITY.partlyFrom.value ? 'resources' : 'nothing'
}
