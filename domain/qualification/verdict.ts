import { judgement } from '../catalogue/judgement.ts'
import { type Answer, UNKNOWN } from '../shared/answer.ts'
import type { Reason } from '../shared/reason.ts'
import type { Degrees } from './group.ts'
import { type Outcome, SCALED_QUESTION_IDS, type ScaledQuestionId } from './questions.ts'

export const GROUP_VERDICTS = ['community-management', 'socio-collaborative-management', 'both', 'neither', 'leave-alone', 'unqualified'] as const
export type QualificationVerdict = (typeof GROUP_VERDICTS)[number]

/** The limits of the procedure; degrees are 0..4. */
export const GRID_RULES = {
  /** Share of the scaled questions that may stay open. */
  mostUnknown: judgement(0.3, 'share', 'beyond it the answers say more about who answered than about the group'),
  /** Up to here the problem would not end, however perfect the exchange. */
  untreatableUpTo: judgement(1, 'degree 0-4'),
  /** Up to here it would end in part at most, which is not enough where the community stands in for a change. */
  partlyTreatableUpTo: judgement(2, 'degree 0-4'),
  avoidanceFrom: judgement(3, 'degree 0-4'),
  /** From here on a group lives without us ... */
  livesFrom: judgement(3, 'degree 0-4'),
  /** ... up to here it has not asked ... */
  notAskedUpTo: judgement(1, 'degree 0-4'),
  /** ... and up to here we would bring nothing it lacks. */
  nothingAddedUpTo: judgement(1, 'degree 0-4'),
  /** A pole counts from here on. */
  poleFrom: judgement(2.25, 'degree 0-4'),
  /** With fewer answers of its four, a pole is not read: one answer alone would decide. */
  leastPoleAnswers: judgement(2, 'answers of four'),
  /** Up to here members do not want to talk to each other. */
  noPeersUpTo: judgement(1, 'degree 0-4'),
  /** Up to here members have no interest in common. */
  divergingUpTo: judgement(1, 'degree 0-4'),
  /** Below this sum of shared domain and wish to talk, people are an audience. */
  cohesionFrom: judgement(4, 'sum of two degrees 0-4'),
} as const

export type PoleName = 'socio-collaborative' | 'community'
/** The questions whose answers carry the pole, among those that were answered. */
export type Signs = { readonly signs: readonly ScaledQuestionId[] }
export type GridFigures = { readonly socioCollaborative: number; readonly community: number }
export type VerdictReasonsOfGroup = {
  'grid.too-much-open': { readonly open: number; readonly questions: number }
  'grid.cause-unasked': Readonly<Record<never, never>>
  'grid.cause-elsewhere': Readonly<Record<never, never>>
  'grid.instead-of-change': Readonly<Record<never, never>>
  'grid.lives-already': Readonly<Record<never, never>>
  /** Too little was said of the poles that are named. */
  'grid.pole-unasked': { readonly poles: readonly PoleName[] }
  'grid.cohesion-unasked': Readonly<Record<never, never>>
  'grid.outcome-unasked': Readonly<Record<never, never>>
  'grid.both-poles': GridFigures
  'grid.team': GridFigures & Signs
  'grid.no-community': GridFigures
  'grid.community': GridFigures & Signs
  'grid.audience': GridFigures
  'grid.neither-pole': GridFigures
}
export type GroupReason = Reason<VerdictReasonsOfGroup>

/** `neither` is an organisational problem or no community; community management is of a community or of an audience. */
export type SubVerdict = 'organisational-problem' | 'not-a-community'
export type Mode = 'community' | 'audience'

export type Decided = {
  readonly verdict: QualificationVerdict
  readonly subVerdict?: SubVerdict
  readonly mode?: Mode
  readonly reason: GroupReason
}

/** The mean of the known degrees of a pole, and what each of them brings; undefined when none is known. */
export type PoleScore = { readonly value: number | undefined; readonly parts: readonly PolePart[] }
export type PolePart = { readonly question: ScaledQuestionId; readonly degree: number | undefined }

const SOCIO_COLLABORATIVE: readonly ScaledQuestionId[] = ['accountable-result', 'assigned-membership', 'single-manager', 'in-the-flow']
const COMMUNITY: readonly ScaledQuestionId[] = ['win-over', 'optional-attention', 'crosses-borders', 'assigned-membership']

const known = (answer: Answer<number>): number | undefined => (answer.known ? answer.value : undefined)
const meanOf = (parts: readonly PolePart[]): PoleScore => {
  const degrees = parts.flatMap(({ degree }) => degree ?? [])
  return { value: degrees.length > 0 ? degrees.reduce((a, b) => a + b) / degrees.length : undefined, parts }
}

/** How much speaks for a team under its manager. */
export const socioCollaborativePole = (degrees: Degrees): PoleScore =>
  meanOf(SOCIO_COLLABORATIVE.map((question) => ({ question, degree: known(degrees[question]) })))

/** How much speaks for people who must be won; who was assigned need not be. */
export const communityPole = (degrees: Degrees): PoleScore =>
  meanOf(
    COMMUNITY.map((question) => {
      const degree = known(degrees[question])
      return { question, degree: question === 'assigned-membership' && degree !== undefined ? 4 - degree : degree }
    }),
  )

/** Are they an audience rather than a community? Unknown when an open answer would decide it. */
const audienceOnly = (degrees: Degrees): Answer<boolean> => {
  const least = isAudience(known(degrees['shared-domain']) ?? 0, known(degrees['peer-desire']) ?? 0)
  const most = isAudience(known(degrees['shared-domain']) ?? 4, known(degrees['peer-desire']) ?? 4)
  return least === most ? { known: true, value: least } : UNKNOWN
}

/** Members who do not want to talk to each other, or who share too little. */
export const isAudience = (domain: number, peers: number): boolean =>
  peers <= GRID_RULES.noPeersUpTo.value || domain + peers < GRID_RULES.cohesionFrom.value

/** Parties rather than people who belong together: no interest in common, and no wish to talk to one another. Both must have been said. */
export const hasDivergingInterests = (degrees: Degrees): boolean => {
  const [domain, peers] = [known(degrees['shared-domain']), known(degrees['peer-desire'])]
  return domain !== undefined && domain <= GRID_RULES.divergingUpTo.value && peers !== undefined && peers <= GRID_RULES.noPeersUpTo.value
}

/**
 * What kind of management is this group a matter of?
 *
 * In this order: too little known; a cause that no exchange would treat; a group that lives without us; both poles; a team; people who are no
 * community although they are to deal with one another; people to be won; neither. Cause before kind of group, and living groups are protected
 * before any programme.
 */
export const decide = (degrees: Degrees, outcome: Answer<Outcome>): Decided => {
  const open = SCALED_QUESTION_IDS.filter((id) => !degrees[id].known).length
  const questions = SCALED_QUESTION_IDS.length
  if (open / questions > GRID_RULES.mostUnknown.value) {
    return { verdict: 'unqualified', reason: { code: 'grid.too-much-open', params: { open, questions } } }
  }
  return decideWithin(degrees, outcome)
}

/** The same whatever stays open: what the answers point to. */
export const decideWithin = (degrees: Degrees, outcome: Answer<Outcome>): Decided => {
  const rules = GRID_RULES
  const tractable = known(degrees['tractable-by-exchange'])
  if (tractable === undefined) return { verdict: 'unqualified', reason: { code: 'grid.cause-unasked', params: {} } }
  const organisational = { verdict: 'neither', subVerdict: 'organisational-problem' } as const
  if (tractable <= rules.untreatableUpTo.value) return { ...organisational, reason: { code: 'grid.cause-elsewhere', params: {} } }
  if ((known(degrees.avoidance) ?? 0) >= rules.avoidanceFrom.value && tractable <= rules.partlyTreatableUpTo.value) {
    return { ...organisational, reason: { code: 'grid.instead-of-change', params: {} } }
  }
  if (livesAlready(degrees)) return { verdict: 'leave-alone', reason: { code: 'grid.lives-already', params: {} } }
  return byPoles(degrees, outcome)
}

const byPoles = (degrees: Degrees, outcome: Answer<Outcome>): Decided => {
  const [team, won] = [socioCollaborativePole(degrees), communityPole(degrees)]
  const poles = [...(isRead(team) ? [] : (['socio-collaborative'] as const)), ...(isRead(won) ? [] : (['community'] as const))]
  if (poles.length > 0) return { verdict: 'unqualified', reason: { code: 'grid.pole-unasked', params: { poles } } }
  const params = { socioCollaborative: team.value ?? 0, community: won.value ?? 0 }
  const [isTeam, isCommunity] = [carries(params.socioCollaborative), carries(params.community)]
  if (isTeam && isCommunity) return { verdict: 'both', reason: { code: 'grid.both-poles', params } }
  if (isTeam) return { verdict: 'socio-collaborative-management', reason: { code: 'grid.team', params: { ...params, signs: signsOf(team) } } }
  if (!isCommunity) return { verdict: 'unqualified', reason: { code: 'grid.neither-pole', params } }
  return toBeWon(audienceOnly(degrees), outcome, { ...params, signs: signsOf(won) })
}

const carries = (degree: number): boolean => degree >= GRID_RULES.poleFrom.value
const isRead = ({ parts }: PoleScore): boolean => parts.filter(({ degree }) => degree !== undefined).length >= GRID_RULES.leastPoleAnswers.value
const signsOf = ({ parts }: PoleScore): readonly ScaledQuestionId[] =>
  parts.flatMap(({ question, degree }) => (degree !== undefined && carries(degree) ? [question] : []))

/** People who must be won: a community, an audience, or people who are wanted as a community and are none. */
const toBeWon = (audience: Answer<boolean>, outcome: Answer<Outcome>, { signs, ...params }: GridFigures & Signs): Decided => {
  if (audience.known && !audience.value)
    return { verdict: 'community-management', mode: 'community', reason: { code: 'grid.community', params: { ...params, signs } } }
  if (outcome.known && outcome.value === 'reach') {
    return { verdict: 'community-management', mode: 'audience', reason: { code: 'grid.audience', params } }
  }
  if (!audience.known) return { verdict: 'unqualified', reason: { code: 'grid.cohesion-unasked', params: {} } }
  if (!outcome.known) return { verdict: 'unqualified', reason: { code: 'grid.outcome-unasked', params: {} } }
  return { verdict: 'neither', subVerdict: 'not-a-community', reason: { code: 'grid.no-community', params } }
}

/** It runs, it has not asked, and we would bring nothing it lacks; each of the three must have been said. */
const livesAlready = (degrees: Degrees): boolean => {
  const [vitality, request, value] = [degrees['autonomous-vitality'], degrees['request-for-help'], degrees['added-value']]
  return (
    vitality.known &&
    vitality.value >= GRID_RULES.livesFrom.value &&
    request.known &&
    request.value <= GRID_RULES.notAskedUpTo.value &&
    value.known &&
    value.value <= GRID_RULES.nothingAddedUpTo.value
  )
}
