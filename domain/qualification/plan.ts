import { judgement } from '../catalogue/judgement.ts'
import type { Answer } from '../shared/answer.ts'
import { type Context, exposesWhoSpeaks, givesReasonToHide, mayBeOutside } from './context.ts'
import { FINDING_RULES } from './finding.ts'
import { type Degrees, type Group, isAgreedChange } from './group.ts'
import {
  LEVERS_WITHOUT_COMMUNITY,
  type Lead,
  type LeverWithoutCommunity,
  type Measure,
  type Move,
  type MustNot,
  type Note,
  type Posture,
  templateOf,
} from './plan-templates.ts'
import type { Hostility, Scope } from './questions.ts'
import { type Decided, GRID_RULES, hasDivergingInterests, socioCollaborativePole } from './verdict.ts'

export const CAPTIVITY = {
  /** From here on people can be managed or organised ... */
  captiveFrom: judgement(3, 'degree 0-4'),
  /** ... from here on resources and events can be organised, and people animated; below, piloting is an illusion. */
  partlyFrom: judgement(1.5, 'degree 0-4'),
  /** From here on people were enrolled rather than asked. */
  enrolledFrom: judgement(3, 'degree 0-4'),
} as const

/**
 * What may be piloted: everything in a captive group, resources in a partly captive one, nothing in a free one; the work of a team; one's own
 * messages to an audience. Where nothing is run, the question does not arise.
 */
export type Piloting = 'people-and-resources' | 'resources' | 'nothing' | 'work' | 'own-messages' | 'not-applicable' | 'unknown'

/** Days until a programme is looked at again. Communities are questioned for good. */
export const REVIEW_AFTER = { programme: judgement(180, 'days'), blocked: judgement(90, 'days') } as const

/** Days after which those who were won over take over, and for which somebody who does not manage a team may help it along. */
export const TRANSITION = judgement(180, 'days', 'long enough to adopt a tool, too short to become a second manager')

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
  readonly notes: readonly Note[]
  /** Mean 0..4 of assigned membership and single manager; undefined when neither was answered. */
  readonly captivity: number | undefined
  readonly piloting: Piloting
  /** Obstacles for the sponsor to remove: before anything else in a hostile context, in the first phase in any other. */
  readonly conditions: readonly Hostility[]
  readonly reviewAfterDays?: number
  /** Days until whoever animates hands over to the managers, where that is the point. */
  readonly handOverAfterDays?: number
}

/** A group with what was made of it, and where it stands. */
export type Planned = {
  readonly group: Group
  readonly degrees: Degrees
  readonly decided: Decided
  readonly context: Context
  readonly scope: Answer<Scope>
}

/** Verdicts that ask for something to be run. */
const PROGRAMMES: readonly string[] = ['community-management', 'both', 'socio-collaborative-management']
export const isProgramme = ({ verdict }: Decided): boolean => PROGRAMMES.includes(verdict)

/** Who should lead this group, how, with which first moves; nothing of it in a hostile context. */
export const planFor = (planned: Planned): Plan => {
  const { group, degrees, decided, context } = planned
  const { posture, measures, ...template } = templateOf(decided)
  const lead = leadFor(template.lead, planned)
  const runs = isProgramme(decided)
  const isBlocked = context.level === 'hostile' && runs
  const captivity = captivityOf(degrees)
  const name = leadNameOf(lead, group)
  return {
    state: isBlocked ? 'blocked-until-context-changes' : runs ? 'open' : 'no-programme',
    lead,
    ...(name === undefined ? {} : { leadName: name }),
    posture: posture === 'animate' && isCaptive(captivity) ? 'organise' : posture,
    moves: isBlocked ? [] : movesFor(template.moves, planned),
    measures: isBlocked ? [] : measures,
    mustNots: mustNotsFor(template.mustNots, planned),
    levers: decided.subVerdict === 'organisational-problem' ? LEVERS_WITHOUT_COMMUNITY : [],
    notes: notesFor(planned, isBlocked),
    captivity,
    piloting: isBlocked ? 'not-applicable' : pilotingOf(decided, captivity),
    conditions: runs ? context.obstacles.map(({ item }) => item) : [],
    ...datesOf(planned, isBlocked),
  }
}

const datesOf = (planned: Planned, isBlocked: boolean): Pick<Plan, 'reviewAfterDays' | 'handOverAfterDays'> => {
  if (isBlocked) return { reviewAfterDays: REVIEW_AFTER.blocked.value }
  if (!isProgramme(planned.decided)) return {}
  const handOver = handOverOf(planned)
  return { reviewAfterDays: REVIEW_AFTER.programme.value, ...(handOver === undefined ? {} : { handOverAfterDays: handOver }) }
}

/** Days until whoever animates hands over: on the day that was set where it is near enough, else when a transition should be over. */
export const handOverOf = ({ group, decided }: Pick<Planned, 'group' | 'decided'>): number | undefined => {
  if (winsManagersOver(group, decided)) return group.leadDays.known && isTimeBoxed(group) ? group.leadDays.value : TRANSITION.value
  return isTransitional(group, decided) ? (group.leadDays.known ? group.leadDays.value : undefined) : undefined
}

/** Managers who are to adopt other practices: once they have, each leads their own team. */
export const winsManagersOver = ({ membersAreManagers, outcome, aims }: Group, { verdict }: Decided): boolean =>
  verdict === 'community-management' &&
  membersAreManagers.known &&
  membersAreManagers.value &&
  ((outcome.known && outcome.value === 'reach') || (aims.known && aims.value.some((aim) => aim === 'raise-awareness' || aim === 'convince')))

/** An end was set, and it is near enough. */
const isTimeBoxed = ({ leadDays }: Group): boolean => leadDays.known && leadDays.value > 0 && leadDays.value <= TRANSITION.value

const NO_MANAGERS: readonly string[] = ['community-manager', 'topic-facilitator', 'agency']
/** Somebody who does not manage the team is to lead it, or to speak in it. */
export const isLedFromOutside = ({ plannedLead }: Group): boolean => plannedLead.known && NO_MANAGERS.includes(plannedLead.value)

/** A bridge until the tool is adopted: somebody helps the team along until a day that is set. */
export const isTransitional = (group: Group, { verdict }: Decided): boolean =>
  verdict === 'socio-collaborative-management' && isLedFromOutside(group) && isTimeBoxed(group)

const isAtLeast = (answer: Answer<number>, degree: number): boolean => answer.known && answer.value >= degree
const isEnrolled = (degrees: Degrees): boolean => isAtLeast(degrees['assigned-membership'], CAPTIVITY.enrolledFrom.value)
export const lives = (degrees: Degrees): boolean => isAtLeast(degrees['autonomous-vitality'], GRID_RULES.livesFrom.value)
const isCommunity = ({ verdict, mode }: Decided): boolean => verdict === 'community-management' && mode === 'community'

const movesFor = (moves: readonly Move[], planned: Planned): readonly Move[] => {
  const { group, degrees, decided, context } = planned
  const { verdict, subVerdict, mode } = decided
  if (verdict === 'leave-alone') return protectiveMoves(moves, context)
  if (subVerdict === 'organisational-problem') return isAgreedChange(group.cause) ? moves.map(agreedMove) : moves
  // What lived before us is no merit of ours.
  const first: readonly Move[] =
    verdict === 'community-management' && isAtLeast(degrees['autonomous-vitality'], FINDING_RULES.aliveFrom.value) ? ['record-baseline'] : []
  // Neither a community nor one public: parties, each with an interest of its own.
  const areParties = hasDivergingInterests(degrees) && (mode === 'audience' || subVerdict === 'not-a-community')
  const fitted = moves.map((move) => (isCommunity(decided) && move === 'small-founding-group' ? foundingMove(degrees) : move))
  const ordered: readonly Move[] = areParties ? ['map-stakeholders', ...fitted.filter((move) => move !== 'map-stakeholders')] : fitted
  return [...first, ...ordered, ...lastMoves(group, planned)]
}

/** Whoever has reasons to hide is not to be sought out, not even to be asked. */
const protectiveMoves = (moves: readonly Move[], context: Context): readonly Move[] => [
  ...moves.filter((move) => move !== 'ask-what-would-harm' || !givesReasonToHide(context)),
  ...(context.level === 'hostile' ? (['do-not-formalise'] as const) : []),
]

/** Whoever has agreed to act need not decide any more. */
const agreedMove = (move: Move): Move => (move === 'propose-decision-date' ? 'set-date-of-change' : move)

const lastMoves = (group: Group, { decided, scope }: Planned): readonly Move[] => [
  ...(decided.verdict === 'community-management' && scope.known && mayBeOutside(scope) ? (['dialogue-before-sales'] as const) : []),
  ...(winsManagersOver(group, decided) || isTransitional(group, decided) ? (['hand-over-to-managers'] as const) : []),
]

/** Members were said not to have asked for anything. */
export const isUnasked = (degrees: Degrees): boolean => {
  const request = degrees['request-for-help']
  return request.known && request.value <= GRID_RULES.notAskedUpTo.value
}

/** What lives needs no founding; whoever was enrolled cannot be said to have come. */
const foundingMove = (degrees: Degrees): Move => {
  if (lives(degrees)) return isUnasked(degrees) ? 'offer-and-let-them-choose' : 'give-what-they-ask'
  return isEnrolled(degrees) ? 'start-with-volunteers' : 'small-founding-group'
}

const mustNotsFor = (mustNots: readonly MustNot[], { group, degrees, decided }: Planned): readonly MustNot[] => [
  ...mustNots.map((one) => (one === 'forced-membership' && isEnrolled(degrees) ? 'presence-for-interest' : one)),
  ...(isCommunity(decided) && lives(degrees) ? (['take-over'] as const) : []),
  ...(winsManagersOver(group, decided) || isTransitional(group, decided) ? (['outstay-the-hand-over'] as const) : []),
]

const notesFor = (planned: Planned, isBlocked: boolean): readonly Note[] => {
  const { group, decided } = planned
  if (isBlocked) return [decided.verdict === 'socio-collaborative-management' ? 'do-not-blame-manager' : 'do-not-blame-animator']
  if (decided.subVerdict === 'organisational-problem') return notesBesideTheCause(planned)
  const { need, cause } = group
  return [
    ...(isProgramme(decided) && isAgreedChange(cause) ? (['supports-the-change'] as const) : []),
    ...(isCommunity(decided) && need.known && need.value !== 'none-of-these' ? [`suits-${need.value}` as const] : []),
  ]
}

/** Nothing is opened before the cause is treated: what goes on meanwhile, and what comes after. */
const notesBesideTheCause = ({ degrees, context, scope }: Planned): readonly Note[] => [
  ...(exposesWhoSpeaks(context) ? (['ask-without-exposing'] as const) : []),
  ...(scope.known && mayBeOutside(scope) ? (['keep-answering'] as const) : []),
  ...((socioCollaborativePole(degrees).value ?? 0) >= GRID_RULES.poleFrom.value ? (['team-once-treated'] as const) : []),
]

/** A community may as well be led topic by topic, where that is planned; one that lives has leaders of its own. */
const leadFor = (lead: Lead, { group: { plannedLead }, degrees }: Planned): Lead => {
  if (lead !== 'animator-with-sponsor') return lead
  if (lives(degrees)) return 'own-leaders-with-host'
  return plannedLead.known && plannedLead.value === 'topic-facilitator' ? 'facilitators-with-sponsor' : lead
}

const leadNameOf = (lead: Lead, { manager, cause }: Group): string | undefined => {
  if (lead === 'team-manager' || lead === 'manager-and-animator') return manager.known ? manager.value : undefined
  return lead === 'cause-owner' && cause.owner.known ? cause.owner.value : undefined
}

/** How far people are held: the mean degree 0..4 of assigned membership and single manager; undefined when neither was answered. */
export const captivityOf = (degrees: Degrees): number | undefined => {
  const told = [degrees['assigned-membership'], degrees['single-manager']].flatMap((answer) => (answer.known ? [answer.value] : []))
  return told.length > 0 ? told.reduce<number>((a, b) => a + b, 0) / told.length : undefined
}

export const isCaptive = (captivity: number | undefined): boolean => captivity !== undefined && captivity >= CAPTIVITY.captiveFrom.value

const pilotingOf = (decided: Decided, captivity: number | undefined): Piloting => {
  if (!isProgramme(decided)) return 'not-applicable'
  if (decided.mode === 'audience') return 'own-messages'
  if (isCaptive(captivity)) return 'people-and-resources'
  if (decided.verdict === 'socio-collaborative-management') return 'work'
  if (captivity === undefined) return 'unknown'
  return captivity >= CAPTIVITY.partlyFrom.value ? 'resources' : 'nothing'
}
