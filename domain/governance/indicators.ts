/**
 * What is asked, each answered by a degree 0 (healthy) to 4 (worst) or not at all; 1 and 3 lie between the anchors that are shown.
 *
 * In the order of the symptoms. An indicator may speak for two of them: how many accounts idle says something of fashion and of neglect.
 */
export const INDICATORS = [
  'decision-distance',
  'strategy-role',
  'objectives-origin',
  'last-advice',
  'entry-stage',
  'unadapted-content',
  'content-veto',
  'comment-feedback',
  'course-change',
  'recent-tests',
  'main-baseline',
  'stopped-by-data',
  'review-age',
  'openings-without-use',
  'last-opening-reason',
  'consulted-before-opening',
  'idle-accounts',
  'presence-objectives',
  'base-life',
  'long-form-home',
  'links-to-base',
  'findability',
  'recoverable-content',
  'reply-autonomy',
  'publish-autonomy',
  'experiment-means',
  'crisis-alert',
  'intern-alone',
  'supervision',
  'experience',
  'account-load',
  'leave-cover',
  'deleted-criticism',
  'relay-expectation',
  'outsourced-voice',
  'owned-audience',
  'orphan-accounts',
  'unanswered-public',
  'provider-people',
  'provider-stopped',
  'provider-measurement',
  'provider-practice',
  'kpi-of-objective',
  'return-period',
  'budget-origin',
  'misplaced-communities',
] as const
export type IndicatorId = (typeof INDICATORS)[number]

/** Where the limits of autonomy come from; recorded and never scored, because each asks for another remedy. */
export const AUTONOMY_LIMITS = ['tool', 'person', 'topic', 'law'] as const
export type AutonomyLimit = (typeof AUTONOMY_LIMITS)[number]

/** Why an owned base is not to be asked for. */
export const BASE_EXEMPTIONS = ['internal-group', 'alert-account', 'live-event', 'personal-account', 'regulated-site', 'unreachable-by-site'] as const
export type BaseExemption = (typeof BASE_EXEMPTIONS)[number]

/** Who does the work. */
export const SOURCINGS = ['in-house', 'shared', 'freelance', 'agency'] as const
export type Sourcing = (typeof SOURCINGS)[number]

/** Told, never inferred; nothing is deduced from it but a question about supervision. */
export const CONTRACTS = ['permanent', 'fixed-term', 'freelance', 'agency', 'apprentice', 'intern', 'volunteer'] as const
export type Contract = (typeof CONTRACTS)[number]

/** Functions with which the role may have to work. */
export const CONNECTED_FUNCTIONS = ['support', 'product', 'sales', 'human-resources', 'legal', 'search'] as const
export type ConnectedFunction = (typeof CONNECTED_FUNCTIONS)[number]

/** How the role sits in the organisation (Owyang, "Five ways companies organize for social business", 2010); described, never judged. */
export const ORGANISATION_MODELS = ['organic', 'centralised', 'hub-and-spoke', 'dandelion', 'honeycomb'] as const
export type OrganisationModel = (typeof ORGANISATION_MODELS)[number]
