/** How far something holds, from not at all to entirely; 1 and 3 lie between the anchors that are shown. */
export const DEGREES = [0, 1, 2, 3, 4] as const
export type Degree = (typeof DEGREES)[number]

/** What an answer speaks for. */
export type Pole =
  /** Socio-collaborative management: a team, its work and its manager. */
  | 'socio-collaborative'
  /** Community management: people who must be won. */
  | 'community'
  /** Is it a community at all, or an audience? */
  | 'cohesion'
  /** Comes before all of these: the cause, and groups that live without us. */
  | 'gate'

export type ScaledQuestion = { readonly poles: readonly Pole[] }

/**
 * The questions about one group, each answered by a degree 0..4 or not at all, in the order of the grid.
 *
 * Membership speaks for a team when it is assigned, and for a community when it is chosen.
 */
export const SCALED_QUESTIONS = {
  'accountable-result': { poles: ['socio-collaborative'] },
  'assigned-membership': { poles: ['socio-collaborative', 'community'] },
  'single-manager': { poles: ['socio-collaborative'] },
  'in-the-flow': { poles: ['socio-collaborative'] },
  'win-over': { poles: ['community'] },
  'optional-attention': { poles: ['community'] },
  'crosses-borders': { poles: ['community'] },
  'shared-domain': { poles: ['cohesion'] },
  'peer-desire': { poles: ['cohesion'] },
  'tractable-by-exchange': { poles: ['gate'] },
  avoidance: { poles: ['gate'] },
  'autonomous-vitality': { poles: ['gate'] },
  'request-for-help': { poles: ['gate'] },
  'added-value': { poles: ['gate'] },
} as const satisfies Record<string, ScaledQuestion>

export type ScaledQuestionId = keyof typeof SCALED_QUESTIONS
export const SCALED_QUESTION_IDS = Object.keys(SCALED_QUESTIONS) as readonly ScaledQuestionId[]

/** What is to come of it: people hear, understand and adopt, or people deal with one another. */
export const OUTCOMES = ['reach', 'exchange'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** How it is to be run. */
export const METHODS = ['assignment', 'campaign', 'none', 'other'] as const
export type Method = (typeof METHODS)[number]

/** Who is to lead it, or to speak in it. Whoever animates goes by several names: the community manager, an animator of the community, facilitators per topic. */
export const PLANNED_LEADS = ['community-manager', 'topic-facilitator', 'team-manager', 'members', 'agency', 'nobody'] as const
export type PlannedLead = (typeof PLANNED_LEADS)[number]

/** Who had the idea. */
export const PROPOSERS = ['members', 'manager', 'sponsor', 'community-manager', 'vendor', 'regulator'] as const
export type Proposer = (typeof PROPOSERS)[number]

/** The four aims that are the proper domain of community management. */
export const AIMS = ['make-a-group-emerge', 'raise-awareness', 'spread', 'convince'] as const
export type Aim = (typeof AIMS)[number]

/** What would have to change for the problem to end; `conversation` when exchange itself is all that is missing. */
export const CAUSES = ['decision', 'rule', 'resource', 'product', 'person', 'conversation'] as const
export type Cause = (typeof CAUSES)[number]

/** Why that model was chosen, when somebody says so. */
export const MODEL_REASONS = ['bad-advice', 'misunderstanding', 'avoidance'] as const
export type ModelReason = (typeof MODEL_REASONS)[number]

export const SCOPES = ['internal', 'external', 'mixed'] as const
export type Scope = (typeof SCOPES)[number]

/** Why it is done: something new, or something that is done badly today. */
export const BENEFITS = ['new-value', 'do-it-properly'] as const
export type Benefit = (typeof BENEFITS)[number]

/** Items by which a context can be hostile, 0 absent to 3 systematic or formal. */
export const HOSTILITIES = [
  'speaking-is-punished',
  'participation-is-wasted-time',
  'loyalty-conflict',
  'surveillance',
  'prior-approval',
  'hoarding-pays',
  'leaders-absent',
  'institution-distrusted',
  'no-follow-up',
  'hierarchy-pressure',
  'legal-barrier',
  'public-hostility',
] as const
export type Hostility = (typeof HOSTILITIES)[number]
export type HostilityDegree = 0 | 1 | 2 | 3
