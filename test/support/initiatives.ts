import fc from 'fast-check'
import { NEEDS } from '../../domain/qualification/needs.ts'
import { CHALLENGES, PROPOSED_MEASURES, SOLD_MODELS, WORKERS } from '../../domain/qualification/proposal.ts'
import { type Qualification, qualify } from '../../domain/qualification/qualify.ts'
import {
  AIMS,
  BENEFITS,
  CAUSES,
  DEGREES,
  type Degree,
  HOSTILITIES,
  METHODS,
  MODEL_REASONS,
  OUTCOMES,
  PLANNED_LEADS,
  PROPOSERS,
  SCALED_QUESTION_IDS,
  SCOPES,
} from '../../domain/qualification/questions.ts'
import { type GroupInput, type InitiativeInput, readInitiative } from '../../domain/qualification/read-initiative.ts'
import { WORKED_CASES } from '../domain/qualification/worked-cases.ts'
import { TODAY } from './briefs.ts'

export const qualified = (input: InitiativeInput): Qualification => {
  const read = readInitiative(input, TODAY)
  if (!read.ok) throw new Error(`not an initiative: ${JSON.stringify(read.faults)}`)
  return qualify(read.initiative)
}

/** The degrees of a group in the order of the questions. */
export const degrees = (...values: readonly Degree[]): NonNullable<GroupInput['answers']> =>
  Object.fromEntries(SCALED_QUESTION_IDS.map((id, index) => [id, values[index]])) as NonNullable<GroupInput['answers']>

/** A group of the worked cases, with other answers if need be. */
export const workedGroup = (id: string, changes: Partial<GroupInput> = {}): GroupInput => {
  const found = WORKED_CASES.find((one) => one.id === id)
  if (!found) throw new Error(`no case ${id}`)
  return { name: id, answers: degrees(...found.degrees), expectedOutcome: found.outcome, ...changes }
}

const maybe = fc.boolean()
const words = fc.uniqueArray(fc.constantFrom('one', 'two', 'three'), { maxLength: 3 })

const anyGroup = (name: string): fc.Arbitrary<GroupInput> =>
  fc.record(
    {
      name: fc.constant(name),
      answers: fc.dictionary(fc.constantFrom(...SCALED_QUESTION_IDS), fc.constantFrom<Degree | 'unknown'>(...DEGREES, 'unknown'), { maxKeys: 14 }),
      aims: fc.uniqueArray(fc.constantFrom(...AIMS)),
      willChange: words,
      cause: fc.record({ kind: fc.constantFrom(...CAUSES), owner: fc.constant('Head of products'), ownerAgrees: maybe }, { requiredKeys: [] }),
      expectedOutcome: fc.constantFrom(...OUTCOMES),
      plannedMethod: fc.constantFrom(...METHODS),
      plannedLead: fc.constantFrom(...PLANNED_LEADS),
      proposedBy: fc.constantFrom(...PROPOSERS),
      existingPlaces: words,
      manager: fc.constant('Ada Weber'),
      membersAreManagers: maybe,
      leadUntil: fc.constantFrom('2026-12-24', '2027-03-01', '2029-03-01', '2026-01-01'),
      need: fc.constantFrom(...NEEDS),
    },
    { requiredKeys: ['name'] },
  ) as fc.Arbitrary<GroupInput>

const NAMES = ['Customers', 'Engineers', 'Sales team', 'Residents'] as const

/** Any initiative the contract allows, of one to four groups. */
export const anyInitiative = fc.record(
  {
    groups: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 }).chain((names) => fc.tuple(...names.map(anyGroup))),
    scope: fc.constantFrom(...SCOPES),
    objectives: words,
    participants: fc.constant('Volunteers of all ages'),
    benefit: fc.constantFrom(...BENEFITS),
    startedOn: fc.constantFrom('2026-10-01', '2024-03-01'),
    expectsRelay: maybe,
    reasonForModel: fc.constantFrom(...MODEL_REASONS),
    otherProblems: fc.array(fc.record({ problem: fc.constant('late deliveries'), communityProposed: maybe }), { maxLength: 5 }),
    context: fc.dictionary(fc.constantFrom(...HOSTILITIES), fc.constantFrom(0, 1, 2, 3, 'unknown')),
    proposal: fc.record(
      {
        model: fc.constantFrom(...SOLD_MODELS),
        modelName: fc.constantFrom('Management 2.0', 'Growth hacking'),
        doneBy: fc.constantFrom(...WORKERS),
        measures: fc.uniqueArray(fc.constantFrom(...PROPOSED_MEASURES)),
        isBundle: maybe,
        speaksAsUs: maybe,
        deletesUnwelcomeRemarks: maybe,
        answered: fc.uniqueArray(fc.constantFrom(...CHALLENGES)),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['groups'] },
) as fc.Arbitrary<InitiativeInput>
