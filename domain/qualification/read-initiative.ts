import { type Answer, answerFrom, known, UNKNOWN } from '../shared/answer.ts'
import { dayOf, type IsoDate, parseDay } from '../shared/calendar.ts'
import { readingOf } from '../shared/text.ts'
import type { OtherProblem } from './findings.ts'
import type { Degrees, Group } from './group.ts'
import type { Need } from './needs.ts'
import type { Challenge, Proposal, ProposedMeasure, SoldModel, Worker } from './proposal.ts'
import type { Initiative } from './qualify.ts'
import {
  type Aim,
  type Benefit,
  type Cause,
  type Degree,
  HOSTILITIES,
  type Hostility,
  type HostilityDegree,
  type Method,
  type ModelReason,
  type Outcome,
  type PlannedLead,
  type Proposer,
  SCALED_QUESTION_IDS,
  type ScaledQuestionId,
  type Scope,
} from './questions.ts'
import { modelNamed } from './vocabulary.ts'

/** A group as it is sent; left out and `unknown` are the same. */
export type GroupInput = {
  readonly name: string
  readonly answers?: Readonly<Partial<Record<ScaledQuestionId, Degree | 'unknown'>>>
  readonly aims?: readonly Aim[]
  readonly willChange?: readonly string[]
  readonly cause?: { readonly kind?: Cause; readonly what?: string; readonly owner?: string; readonly ownerAgrees?: boolean }
  readonly expectedOutcome?: Outcome
  readonly plannedMethod?: Method
  readonly plannedLead?: PlannedLead
  readonly proposedBy?: Proposer
  readonly existingPlaces?: readonly string[]
  readonly manager?: string
  readonly membersAreManagers?: boolean
  readonly leadUntil?: IsoDate
  readonly need?: Need
}

export type ProposalInput = {
  readonly model?: SoldModel
  readonly modelName?: string
  readonly groups?: readonly string[]
  readonly doneBy?: Worker
  readonly measures?: readonly ProposedMeasure[]
  readonly isBundle?: boolean
  readonly speaksAsUs?: boolean
  readonly deletesUnwelcomeRemarks?: boolean
  readonly answered?: readonly Challenge[]
}

export type InitiativeInput = {
  readonly groups: readonly GroupInput[]
  readonly scope?: Scope
  readonly objectives?: readonly string[]
  readonly participants?: string
  readonly benefit?: Benefit
  readonly startedOn?: IsoDate
  readonly asOf?: IsoDate
  readonly expectsRelay?: boolean
  readonly reasonForModel?: ModelReason
  readonly otherProblems?: readonly OtherProblem[]
  readonly context?: Readonly<Partial<Record<Hostility, HostilityDegree | 'unknown'>>>
  readonly proposal?: ProposalInput
}

export type InitiativeFaultCode = 'date-impossible' | 'group-repeated' | 'group-unknown' | 'started-after'
export type InitiativeFault = { readonly pointer: string; readonly code: InitiativeFaultCode; readonly found?: string }
export type ReadInitiative =
  | { readonly ok: true; readonly initiative: Initiative; readonly asOf: IsoDate }
  | { readonly ok: false; readonly faults: readonly InitiativeFault[] }

/**
 * Is what they wrote an initiative, and which one?
 *
 * @param today the day the answer speaks about when the request names none.
 */
export const readInitiative = (input: InitiativeInput, today: IsoDate): ReadInitiative => {
  const asOf = input.asOf ?? today
  const faults = [...dateFaults(input, asOf), ...groupFaults(input)]
  return faults.length > 0 ? { ok: false, faults } : { ok: true, initiative: initiativeOf(input, asOf), asOf }
}

const dateFaults = ({ asOf, startedOn, groups }: InitiativeInput, speaksOf: IsoDate): readonly InitiativeFault[] => {
  const dates = Object.entries({ '/asOf': asOf, '/startedOn': startedOn })
  const untils = groups.map(({ leadUntil }, index) => [`/groups/${index}/leadUntil`, leadUntil] as const)
  const impossible = [...dates, ...untils].flatMap(([pointer, date]): InitiativeFault[] =>
    date !== undefined && parseDay(date) === undefined ? [{ pointer, code: 'date-impossible' }] : [],
  )
  if (impossible.length > 0 || startedOn === undefined) return impossible
  return dayOf(startedOn) > dayOf(speaksOf) ? [{ pointer: '/startedOn', code: 'started-after' }] : []
}

const groupFaults = ({ groups, proposal }: InitiativeInput): readonly InitiativeFault[] => {
  const names = groups.map(({ name }) => readingOf(name))
  const repeated = groups.flatMap(({ name }, index): InitiativeFault[] =>
    names.indexOf(readingOf(name)) < index ? [{ pointer: `/groups/${index}/name`, code: 'group-repeated', found: name }] : [],
  )
  const unknown = (proposal?.groups ?? []).flatMap((name, index): InitiativeFault[] =>
    names.includes(readingOf(name)) ? [] : [{ pointer: `/proposal/groups/${index}`, code: 'group-unknown', found: name }],
  )
  return [...repeated, ...unknown]
}

const initiativeOf = (input: InitiativeInput, asOf: IsoDate): Initiative => ({
  groups: input.groups.map((group) => groupOf(group, asOf)),
  scope: answerFrom(input.scope),
  objectives: answerFrom(input.objectives),
  participants: answerFrom(input.participants),
  benefit: answerFrom(input.benefit),
  context: answersTo(HOSTILITIES, input.context),
  reasonForModel: answerFrom(input.reasonForModel),
  otherProblems: answerFrom(input.otherProblems),
  expectsRelay: answerFrom(input.expectsRelay),
  proposal: input.proposal ? known(proposalOf(input.proposal, input.groups)) : UNKNOWN,
  ageDays: input.startedOn === undefined ? UNKNOWN : known(Math.floor(dayOf(asOf) - dayOf(input.startedOn))),
})

const groupOf = (input: GroupInput, asOf: IsoDate): Group => ({
  name: input.name,
  answers: answersTo(SCALED_QUESTION_IDS, input.answers) as Degrees,
  aims: answerFrom(input.aims),
  willChange: answerFrom(input.willChange),
  cause: {
    kind: answerFrom(input.cause?.kind),
    what: answerFrom(input.cause?.what),
    owner: answerFrom(input.cause?.owner),
    ownerAgrees: answerFrom(input.cause?.ownerAgrees),
  },
  outcome: answerFrom(input.expectedOutcome),
  method: answerFrom(input.plannedMethod),
  plannedLead: answerFrom(input.plannedLead),
  proposedBy: answerFrom(input.proposedBy),
  existingPlaces: answerFrom(input.existingPlaces),
  manager: answerFrom(input.manager),
  membersAreManagers: answerFrom(input.membersAreManagers),
  leadDays: input.leadUntil === undefined ? UNKNOWN : known(Math.floor(dayOf(input.leadUntil) - dayOf(asOf))),
  need: answerFrom(input.need),
})

/** Groups under the names that they bear themselves, however the proposal writes them. */
const namedIn = (names: readonly string[], groups: readonly GroupInput[]): readonly string[] => {
  const asked = new Set(names.map(readingOf))
  return groups.map(({ name }) => name).filter((name) => asked.has(readingOf(name)))
}

const proposalOf = (input: ProposalInput, groups: readonly GroupInput[]): Proposal => ({
  model: answerFrom(input.model ?? (input.modelName === undefined ? undefined : modelNamed(input.modelName))),
  groups: answerFrom(input.groups && namedIn(input.groups, groups)),
  doneBy: answerFrom(input.doneBy),
  measures: answerFrom(input.measures),
  isBundle: answerFrom(input.isBundle),
  speaksAsUs: answerFrom(input.speaksAsUs),
  deletesUnwelcomeRemarks: answerFrom(input.deletesUnwelcomeRemarks),
  answered: answerFrom(input.answered),
})

const answersTo = <Id extends string, Value extends number>(
  ids: readonly Id[],
  given: Readonly<Partial<Record<Id, Value | 'unknown'>>> | undefined,
): Readonly<Record<Id, Answer<Value>>> =>
  Object.fromEntries(
    ids.map((id) => {
      const value = given?.[id]
      return [id, value === undefined || value === 'unknown' ? UNKNOWN : known(value)]
    }),
  ) as Record<Id, Answer<Value>>
