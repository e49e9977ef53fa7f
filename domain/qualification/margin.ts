import { judgement } from '../catalogue/judgement.ts'
import type { Answer } from '../shared/answer.ts'
import type { Degrees } from './group.ts'
import { DEGREES, type Outcome, type ScaledQuestionId } from './questions.ts'
import { type Decided, GRID_RULES, isAudience } from './verdict.ts'

/** From so many degrees away from any other verdict, one that was fully answered is as firm as it can be. */
export const FIRM_FROM = judgement(3, 'degrees, over all answers', 'as far as a problem that exchange ends lies from one that it leaves standing')

/** What the procedure can come to. */
type Region =
  | 'organisational-problem'
  | 'leave-alone'
  | 'both'
  | 'socio-collaborative-management'
  | 'community-management'
  | 'not-a-community'
  | 'vague'

/**
 * By how many degrees, over all answers, would they have to be other to give another verdict?
 *
 * A count of degrees; 0 where open answers alone may decide. Undefined without a verdict for want of answers. Open answers may turn out to be
 * anything, so that none of them, once it is given, can bring the border nearer. The mode of community management is no other verdict.
 */
export const marginOf = (degrees: Degrees, outcome: Answer<Outcome>, decided: Decided): number | undefined => {
  const here = regionOf(decided)
  if (here === undefined) return undefined
  const costs = Object.entries(costsOf(degrees, outcome)).filter(([region]) => region !== here)
  return Math.min(...costs.map(([, cost]) => cost))
}

const regionOf = ({ verdict, subVerdict, reason }: Decided): Region | undefined => {
  if (verdict === 'neither') return subVerdict
  if (verdict === 'unqualified') return reason.code === 'grid.neither-pole' ? 'vague' : undefined
  return verdict
}

/** The least change of the answers that leads into each region, following the order of the procedure. */
const costsOf = (degrees: Degrees, outcome: Answer<Outcome>): Readonly<Record<Region, number>> => {
  const cause = causeCosts(degrees)
  const life = lifeCosts(degrees)
  const onwards = cause.elsewhere + life.needsUs
  const won = onwards + polesCost(degrees, false, true)
  const cohesion = cohesionCosts(degrees)
  return {
    'organisational-problem': cause.here,
    'leave-alone': cause.elsewhere + life.alone,
    both: onwards + polesCost(degrees, true, true),
    'socio-collaborative-management': onwards + polesCost(degrees, true, false),
    vague: onwards + polesCost(degrees, false, false),
    'community-management': won + Math.min(cohesion.community, cohesion.audience + outcomeCost(outcome, 'reach')),
    'not-a-community': won + cohesion.audience + outcomeCost(outcome, 'exchange'),
  }
}

const outcomeCost = (outcome: Answer<Outcome>, wanted: Outcome): number => (outcome.known && outcome.value !== wanted ? Number.POSITIVE_INFINITY : 0)

const shift = (answer: Answer<number>, to: number): number => (answer.known ? Math.abs(answer.value - to) : 0)
const raised = (answer: Answer<number>, to: number): number => (answer.known ? Math.max(0, to - answer.value) : 0)
const lowered = (answer: Answer<number>, to: number): number => (answer.known ? Math.max(0, answer.value - to) : 0)

const PAIRS = DEGREES.flatMap((first) => DEGREES.map((second) => [first, second] as const))

/** The least change of two answers for which something holds, or does not. */
const pairCosts = (answers: readonly [Answer<number>, Answer<number>], holds: (first: number, second: number) => boolean) => {
  const least = (wanted: boolean): number =>
    Math.min(...PAIRS.filter((pair) => holds(...pair) === wanted).map(([first, second]) => shift(answers[0], first) + shift(answers[1], second)))
  return { holds: least(true), fails: least(false) }
}

const causeCosts = (degrees: Degrees) => {
  const { untreatableUpTo, partlyTreatableUpTo, avoidanceFrom } = GRID_RULES
  const { holds, fails } = pairCosts(
    [degrees['tractable-by-exchange'], degrees.avoidance],
    (tractable, avoidance) => tractable <= untreatableUpTo.value || (avoidance >= avoidanceFrom.value && tractable <= partlyTreatableUpTo.value),
  )
  return { here: holds, elsewhere: fails }
}

const lifeCosts = (degrees: Degrees) => {
  const { livesFrom, notAskedUpTo, nothingAddedUpTo } = GRID_RULES
  const [vitality, request, value] = [degrees['autonomous-vitality'], degrees['request-for-help'], degrees['added-value']]
  return {
    alone: raised(vitality, livesFrom.value) + lowered(request, notAskedUpTo.value) + lowered(value, nothingAddedUpTo.value),
    needsUs: Math.min(lowered(vitality, livesFrom.value - 1), raised(request, notAskedUpTo.value + 1), raised(value, nothingAddedUpTo.value + 1)),
  }
}

const cohesionCosts = (degrees: Degrees) => {
  const { holds, fails } = pairCosts([degrees['shared-domain'], degrees['peer-desire']], isAudience)
  return { audience: holds, community: fails }
}

const OF_A_TEAM: readonly ScaledQuestionId[] = ['accountable-result', 'single-manager', 'in-the-flow']
const OF_A_COMMUNITY: readonly ScaledQuestionId[] = ['win-over', 'optional-attention', 'crosses-borders']

/** Both poles at once, since how people come in speaks for one as much as it speaks against the other. */
const polesCost = (degrees: Degrees, isTeam: boolean, isCommunity: boolean): number =>
  Math.min(
    ...DEGREES.map(
      (assigned) =>
        shift(degrees['assigned-membership'], assigned) +
        sumCost(
          OF_A_TEAM.map((id) => degrees[id]),
          assigned,
          isTeam,
        ) +
        sumCost(
          OF_A_COMMUNITY.map((id) => degrees[id]),
          4 - assigned,
          isCommunity,
        ),
    ),
  )

/** The least change of three answers by which, with a fourth that is set, their mean reaches the limit of a pole, or stays below it. */
const sumCost = (answers: readonly Answer<number>[], fourth: number, reaches: boolean): number => {
  const limit = Math.ceil((answers.length + 1) * GRID_RULES.poleFrom.value)
  const told = answers.reduce((total, answer) => total + (answer.known ? answer.value : 0), fourth)
  const open = answers.filter((answer) => !answer.known).length
  return reaches ? Math.max(0, limit - told - 4 * open) : Math.max(0, told - (limit - 1))
}
