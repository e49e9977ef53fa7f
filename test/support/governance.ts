import fc from 'fast-check'
import { CM_SENIORITIES } from '../../domain/catalogue/vocabulary.ts'
import { ACTIVITIES, ADVICES, EXITS, RESULTS, SPONSORSHIPS } from '../../domain/governance/channel.ts'
import { type DiagnosedSymptom, type Diagnosis, diagnose } from '../../domain/governance/diagnose.ts'
import {
  AUTONOMY_LIMITS,
  BASE_EXEMPTIONS,
  CONNECTED_FUNCTIONS,
  CONTRACTS,
  INDICATORS,
  type IndicatorId,
  ORGANISATION_MODELS,
  SOURCINGS,
} from '../../domain/governance/indicators.ts'
import { MATURITY_MARKERS } from '../../domain/governance/maturity.ts'
import { type GovernanceInput, readGovernance } from '../../domain/governance/read-governance.ts'
import { ROLE_AREAS } from '../../domain/governance/role.ts'
import { OWNERS } from '../../domain/governance/symptom.ts'
import { type SymptomId, symptomProfile } from '../../domain/governance/symptoms/index.ts'
import { TRIAL_ENDS } from '../../domain/governance/trial.ts'
import { MOTIVE_IDS } from '../../domain/hype/motives.ts'
import { DEGREES, type Degree, SCOPES } from '../../domain/qualification/questions.ts'
import { TODAY } from './briefs.ts'

export type Answers = NonNullable<GovernanceInput['answers']>

/** The diagnosis of an input. Throws when the input has faults: the test wrote something it did not mean. */
export const diagnosed = (input: GovernanceInput): Diagnosis => {
  const read = readGovernance(input, TODAY)
  if (!read.ok) throw new Error(`not to be diagnosed: ${JSON.stringify(read.faults)}`)
  return diagnose(read.governance)
}

export const symptomIn = ({ symptoms }: Diagnosis, id: SymptomId): DiagnosedSymptom => {
  const found = symptoms.find(({ symptom }) => symptom === id)
  if (!found) throw new Error(`no symptom ${id}`)
  return found
}

/** All indicators of some symptoms at one degree. */
export const allAt = (degree: Degree, ...symptoms: readonly SymptomId[]): Answers =>
  Object.fromEntries(symptoms.flatMap((id) => symptomProfile(id).indicators.map((indicator) => [indicator, degree])))

const maybe = <T extends object>(shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<Partial<T>> =>
  fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>
const degree = fc.constantFrom<Degree>(...DEGREES)
const roleDegrees = fc.dictionary(fc.constantFrom(...ROLE_AREAS), degree)
const date = fc.constantFrom('2024-03-01', '2026-02-02', '2026-06-15', '2026-10-30')

const anyChannel = (name: string) =>
  maybe({
    motives: fc.uniqueArray(fc.constantFrom(...MOTIVE_IDS), { minLength: 1, maxLength: 3 }),
    openedOn: date,
    purposeOn: date,
    purposeQuestioned: fc.boolean(),
    activity: fc.constantFrom(...ACTIVITIES),
    cadence: fc.record({ planned: fc.constant(4), published: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }) }),
    results: fc.constantFrom(...RESULTS),
    discredited: fc.boolean(),
    exit: fc.constantFrom(...EXITS),
    advice: fc.constantFrom(...ADVICES),
    decidedBy: fc.constant('Ada Weber'),
    sponsor: fc.constantFrom(...SPONSORSHIPS),
  }).map((channel) => ({ name, ...channel }))

const anyTrial = fc
  .record({ hypothesis: fc.constantFrom('Evenings', 'Videos', 'Questions'), endedOn: date, end: fc.constantFrom(...TRIAL_ENDS) })
  .chain((trial) => maybe({ learning: fc.constant('It brought answers'), retestOn: date }).map((rest) => ({ ...trial, ...rest })))

const anyAnswers = fc.dictionary(fc.constantFrom(...INDICATORS), fc.oneof({ weight: 6, arbitrary: degree }, fc.constant('unknown' as const)), {
  maxKeys: INDICATORS.length,
})

/** Leaves out what contradicts something else, until nothing does. */
const settled = (input: GovernanceInput): GovernanceInput => {
  const read = readGovernance(input, TODAY)
  if (read.ok) return input
  const faulty = read.faults.map(({ pointer }) => pointer.split('/').slice(1))
  const without = <T extends object>(from: T, keys: readonly (string | undefined)[]): T =>
    Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key))) as T
  const next = without(
    {
      ...input,
      answers: without(
        input.answers ?? {},
        faulty.flatMap(([part, key]) => (part === 'answers' ? [key] : [])),
      ),
    },
    faulty.flatMap(([part]) => (part === 'answers' ? [] : [part])),
  )
  return settled(next)
}

/** Any answers that the contract allows and that do not contradict one another. */
export const anyGovernance: fc.Arbitrary<GovernanceInput> = maybe<GovernanceInput>({
  scope: fc.constantFrom(...SCOPES),
  audience: fc.constant('Residents of all ages'),
  answers: anyAnswers as fc.Arbitrary<Answers>,
  limits: fc.uniqueArray(fc.constantFrom(...AUTONOMY_LIMITS)),
  baseExemption: fc.constantFrom(...BASE_EXEMPTIONS),
  sourcing: fc.constantFrom(...SOURCINGS),
  seniority: fc.constantFrom(...CM_SENIORITIES),
  contract: fc.constantFrom(...CONTRACTS),
  returnDemanded: fc.boolean(),
  boughtAsBundle: fc.boolean(),
  functions: fc
    .uniqueArray(fc.constantFrom(...CONNECTED_FUNCTIONS))
    .map((ids) => ids.map((id, index) => ({ function: id, ...(index % 2 === 0 ? { process: 'Weekly meeting' } : {}) }))),
  organisationModel: fc.constantFrom(...ORGANISATION_MODELS),
  owners: fc.constantFrom({}, { sponsor: 'Ada Weber' }, { finance: 'Lin Roy' }),
  vacantRoles: fc.uniqueArray(fc.constantFrom(...OWNERS)),
  role: maybe({ given: roleDegrees, expected: roleDegrees }),
  maturity: fc.dictionary(fc.constantFrom(...MATURITY_MARKERS), fc.boolean()),
  channels: fc
    .uniqueArray(fc.constantFrom('Blog', 'TikTok', 'Forum'))
    .chain((names) => fc.tuple(...names.map(anyChannel))) as unknown as fc.Arbitrary<NonNullable<GovernanceInput['channels']>>,
  trials: fc.array(anyTrial, { maxLength: 5 }) as unknown as fc.Arbitrary<NonNullable<GovernanceInput['trials']>>,
}).map(settled)

export const anyIndicator: fc.Arbitrary<IndicatorId> = fc.constantFrom(...INDICATORS)
export const anyDegree = degree
/** Mostly those that bear upon the fit. */
export const bearingIndicator: fc.Arbitrary<IndicatorId> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<IndicatorId>(...symptomProfile('control-illusion').indicators, 'reply-autonomy', 'publish-autonomy', 'leave-cover'),
  },
  anyIndicator,
)
/** The input with one more answer; undefined when that contradicts something. */
export const answering = (input: GovernanceInput, indicator: IndicatorId, answer: Degree | 'unknown'): GovernanceInput | undefined => {
  const next = { ...input, answers: { ...input.answers, [indicator]: answer } }
  return readGovernance(next, TODAY).ok ? next : undefined
}
