import type { TreatedNeed } from './needs.ts'
import type { Decided } from './verdict.ts'

export const LEADS = [
  'animator-with-sponsor',
  'facilitators-with-sponsor',
  'animator-with-communication',
  'team-manager',
  'manager-and-animator',
  'cause-owner',
  'objective-owner',
  'own-leaders',
  'own-leaders-with-host',
  'requester',
] as const
export type Lead = (typeof LEADS)[number]

export const POSTURES = ['animate', 'organise', 'converse', 'manage-differently', 'mixed', 'fix-first', 'serve', 'host-and-step-back', 'ask'] as const
export type Posture = (typeof POSTURES)[number]

export const MOVES = [
  'find-existing-leaders',
  'small-founding-group',
  'start-with-volunteers',
  'give-what-they-ask',
  'offer-and-let-them-choose',
  'listening-period',
  'record-baseline',
  'dialogue-before-sales',
  'hand-over-to-managers',
  'say-it-is-an-audience',
  'open-question-channel',
  'publish-answers',
  'pick-one-workflow',
  'move-exchanges-into-the-tool',
  'manager-goes-first',
  'name-hand-over-points',
  'say-who-answers-what',
  'one-shared-measure',
  'link-people-directly',
  'animate-the-managers',
  'managers-lead-their-teams',
  'win-the-managers-first',
  'state-cause-and-owner',
  'propose-decision-date',
  'set-date-of-change',
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
  'presence-for-interest',
  'call-it-a-community',
  'promise-peer-exchange',
  'animator-speaks-to-the-team',
  'engagement-targets',
  'one-role-for-both',
  'outstay-the-hand-over',
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

/** What to bear in mind: whose the failure would not be, and what a group of this kind is known to be good for. */
export type Note =
  | 'supports-the-change'
  | 'team-once-treated'
  | 'keep-answering'
  | 'ask-without-exposing'
  | 'do-not-blame-animator'
  | 'do-not-blame-manager'
  | `suits-${TreatedNeed}`

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

/** What the grid advises for a verdict, before anything else is known of the group. */
export const templateOf = ({ verdict, subVerdict, mode }: Decided): Template => {
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
