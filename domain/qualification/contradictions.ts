import type { Answer } from '../shared/answer.ts'
import type { Reason } from '../shared/reason.ts'
import { FINDING_RULES } from './finding.ts'
import { type Group, isLeftStanding, nothingElseChanges } from './group.ts'
import type { Degree, ScaledQuestionId } from './questions.ts'
import { GRID_RULES } from './verdict.ts'

type Of = { readonly group: string }
/** Answers that another answer takes the place of, or that cannot both be true. */
export type ContradictionReasons = {
  'answer-set-aside.tractable': Of
  'answer-inferred.tractable': Of
  'answer-set-aside.avoidance': Of
  'answer-inferred.avoidance': Of
  'contradiction.changes-and-avoidance': Of & { readonly changes: readonly string[] }
  'contradiction.aims-without-winning': Of
  'contradiction.winning-without-aims': Of
  'contradiction.manager-without-authority': Of
  'contradiction.talks-nowhere': Of
  'contradiction.lives-without-talk': Of
  'contradiction.conversation-and-cause': Of
  'contradiction.proposed-and-not-asked': Of
}
type Found = Reason<ContradictionReasons>

/** What was read otherwise than it was answered, and which answers do not go together; the verdict follows the more telling of them. */
export const contradictionsIn = (group: Group): readonly Found[] => [...setAside(group), ...inCause(group), ...inAims(group), ...inLife(group)]

const degreeOf = ({ answers }: Group, question: ScaledQuestionId): Degree | undefined => told(answers[question])
const told = <T>(answer: Answer<T>): T | undefined => (answer.known ? answer.value : undefined)
const when = (holds: boolean, reason: Found): readonly Found[] => (holds ? [reason] : [])

const setAside = (group: Group): readonly Found[] => {
  const of = { group: group.name }
  const [tractable, avoidance] = [degreeOf(group, 'tractable-by-exchange'), degreeOf(group, 'avoidance')]
  const [isStanding, isNothing] = [isLeftStanding(group.cause), nothingElseChanges(group.willChange)]
  const { untreatableUpTo, avoidanceFrom } = GRID_RULES
  return [
    ...when(isStanding && tractable === undefined, { code: 'answer-inferred.tractable', params: of }),
    ...when(isStanding && (tractable ?? 0) > untreatableUpTo.value, { code: 'answer-set-aside.tractable', params: of }),
    ...when(isNothing && avoidance === undefined, { code: 'answer-inferred.avoidance', params: of }),
    ...when(isNothing && (avoidance ?? 4) < avoidanceFrom.value, { code: 'answer-set-aside.avoidance', params: of }),
  ]
}

const inCause = (group: Group): readonly Found[] => {
  const of = { group: group.name }
  const changes = told(group.willChange) ?? []
  const tractable = degreeOf(group, 'tractable-by-exchange')
  return [
    ...when(changes.length > 0 && (degreeOf(group, 'avoidance') ?? 0) >= GRID_RULES.avoidanceFrom.value, {
      code: 'contradiction.changes-and-avoidance',
      params: { ...of, changes },
    }),
    ...when(told(group.cause.kind) === 'conversation' && (tractable ?? 4) <= GRID_RULES.untreatableUpTo.value, {
      code: 'contradiction.conversation-and-cause',
      params: of,
    }),
  ]
}

const inAims = (group: Group): readonly Found[] => {
  const of = { group: group.name }
  const [aims, winOver] = [told(group.aims), degreeOf(group, 'win-over')]
  return [
    ...when(aims !== undefined && aims.length > 0 && winOver === 0, { code: 'contradiction.aims-without-winning', params: of }),
    ...when(aims?.length === 0 && (winOver ?? 0) >= FINDING_RULES.namedAimFrom.value, { code: 'contradiction.winning-without-aims', params: of }),
  ]
}

const inLife = (group: Group): readonly Found[] => {
  const of = { group: group.name }
  const [peers, vitality] = [degreeOf(group, 'peer-desire'), degreeOf(group, 'autonomous-vitality')]
  const lives = (vitality ?? 0) >= GRID_RULES.livesFrom.value
  return [
    ...when(told(group.plannedLead) === 'team-manager' && degreeOf(group, 'single-manager') === 0, {
      code: 'contradiction.manager-without-authority',
      params: of,
    }),
    ...when(told(group.existingPlaces)?.length === 0 && (peers === 4 || lives), { code: 'contradiction.talks-nowhere', params: of }),
    ...when(lives && (peers ?? 4) <= GRID_RULES.noPeersUpTo.value, { code: 'contradiction.lives-without-talk', params: of }),
    ...when(told(group.proposedBy) === 'members' && degreeOf(group, 'request-for-help') === 0, {
      code: 'contradiction.proposed-and-not-asked',
      params: of,
    }),
  ]
}
