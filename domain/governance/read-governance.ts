import type { CmSeniority } from '../catalogue/vocabulary.ts'
import type { Motive } from '../hype/motives.ts'
import type { Degree, Scope } from '../qualification/questions.ts'
import { type Answer, answerFrom, known, UNKNOWN } from '../shared/answer.ts'
import { dayOf, type IsoDate, parseDay } from '../shared/calendar.ts'
import type { Activity, Advice, Channel, Exit, Results, Sponsorship } from './channel.ts'
import { contradictionsIn } from './contradictions.ts'
import type { Governance } from './governance.ts'
import {
  type AutonomyLimit,
  type BaseExemption,
  type ConnectedFunction,
  type Contract,
  INDICATORS,
  type IndicatorId,
  type OrganisationModel,
  type Sourcing,
} from './indicators.ts'
import { MATURITY_MARKERS, type MaturityMarker } from './maturity.ts'
import { ROLE_AREAS, type RoleArea } from './role.ts'
import type { Degrees, Owner } from './symptom.ts'
import type { Trial, TrialEnd } from './trial.ts'

type Asked<Id extends string, Value = Degree> = Readonly<Partial<Record<Id, Value | 'unknown'>>>

export type ChannelInput = {
  readonly name: string
  readonly motives?: readonly Motive[]
  readonly openedOn?: IsoDate
  readonly purposeOn?: IsoDate
  readonly purposeQuestioned?: boolean
  readonly activity?: Activity
  readonly cadence?: { readonly planned: number; readonly published: readonly number[] }
  readonly results?: Results
  readonly discredited?: boolean
  readonly exit?: Exit
  readonly advice?: Advice
  readonly decidedBy?: string
  readonly sponsor?: Sponsorship
}

export type TrialInput = {
  readonly hypothesis: string
  readonly endedOn: IsoDate
  readonly end: TrialEnd
  readonly learning?: string
  readonly retestOn?: IsoDate
}

/** Answers as they are sent; left out and `unknown` are the same. */
export type GovernanceInput = {
  readonly asOf?: IsoDate
  readonly organisation?: string
  readonly scope?: Scope
  readonly audience?: string
  readonly answers?: Asked<IndicatorId>
  readonly limits?: readonly AutonomyLimit[]
  readonly baseExemption?: BaseExemption
  readonly sourcing?: Sourcing
  readonly seniority?: CmSeniority
  readonly contract?: Contract
  readonly returnDemanded?: boolean
  readonly boughtAsBundle?: boolean
  readonly functions?: readonly { readonly function: ConnectedFunction; readonly process?: string }[]
  readonly organisationModel?: OrganisationModel
  readonly owners?: Readonly<Partial<Record<Owner, string>>>
  readonly vacantRoles?: readonly Owner[]
  readonly role?: { readonly given?: Asked<RoleArea>; readonly expected?: Asked<RoleArea> }
  readonly maturity?: Readonly<Partial<Record<MaturityMarker, boolean>>>
  readonly channels?: readonly ChannelInput[]
  readonly trials?: readonly TrialInput[]
}

export type GovernanceFaultCode =
  | 'date-impossible'
  | 'date-to-come'
  | 'retest-before-end'
  | 'channel-repeated'
  | 'function-repeated'
  | 'owner-and-vacant'
  | 'answers-contradict'
  | 'counted-otherwise'
  | 'does-not-apply'
export type GovernanceFault = { readonly pointer: string; readonly code: GovernanceFaultCode; readonly found?: string }
export type ReadGovernance =
  | { readonly ok: true; readonly governance: Governance }
  | { readonly ok: false; readonly faults: readonly GovernanceFault[] }

/**
 * Are these answers that can be true together, and which ones?
 *
 * @param today the day the answer speaks about when the request names none.
 */
export const readGovernance = (input: GovernanceInput, today: IsoDate): ReadGovernance => {
  const asOf = input.asOf ?? today
  const shape = [...dateFaults(input, asOf), ...repeatedNames(input), ...ownerFaults(input)]
  if (shape.length > 0) return { ok: false, faults: shape }
  const governance = governanceOf(input, asOf)
  const faults = contradictionsIn(governance)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, governance }
}

const dateFaults = ({ asOf, channels = [], trials = [] }: GovernanceInput, speaksOf: IsoDate): readonly GovernanceFault[] => {
  const past = [
    ...channels.flatMap(({ openedOn, purposeOn }, index) => [
      { pointer: `/channels/${index}/openedOn`, date: openedOn },
      { pointer: `/channels/${index}/purposeOn`, date: purposeOn },
    ]),
    ...trials.map(({ endedOn }, index) => ({ pointer: `/trials/${index}/endedOn`, date: endedOn })),
  ]
  const all = [
    ...past,
    { pointer: '/asOf', date: asOf },
    ...trials.map(({ retestOn }, index) => ({ pointer: `/trials/${index}/retestOn`, date: retestOn })),
  ]
  const impossible = all.flatMap(({ pointer, date }): GovernanceFault[] =>
    date !== undefined && parseDay(date) === undefined ? [{ pointer, code: 'date-impossible' }] : [],
  )
  if (impossible.length > 0) return impossible
  const toCome = past.flatMap(({ pointer, date }): GovernanceFault[] =>
    date !== undefined && dayOf(date) > dayOf(speaksOf) ? [{ pointer, code: 'date-to-come', found: date }] : [],
  )
  const reversed = trials.flatMap(({ endedOn, retestOn }, index): GovernanceFault[] =>
    retestOn !== undefined && dayOf(retestOn) < dayOf(endedOn)
      ? [{ pointer: `/trials/${index}/retestOn`, code: 'retest-before-end', found: retestOn }]
      : [],
  )
  return [...toCome, ...reversed]
}

const repeatedNames = ({ channels = [], functions = [] }: GovernanceInput): readonly GovernanceFault[] => {
  const names = channels.map(({ name }) => name)
  const ids = functions.map((one) => one.function)
  return [
    ...names.flatMap((name, index): GovernanceFault[] =>
      names.indexOf(name) < index ? [{ pointer: `/channels/${index}/name`, code: 'channel-repeated', found: name }] : [],
    ),
    ...ids.flatMap((id, index): GovernanceFault[] =>
      ids.indexOf(id) < index ? [{ pointer: `/functions/${index}/function`, code: 'function-repeated', found: id }] : [],
    ),
  ]
}

const ownerFaults = ({ owners = {}, vacantRoles = [] }: GovernanceInput): readonly GovernanceFault[] =>
  vacantRoles.flatMap((role, index): GovernanceFault[] => {
    const name = owners[role]
    return name === undefined ? [] : [{ pointer: `/vacantRoles/${index}`, code: 'owner-and-vacant', found: name }]
  })

const governanceOf = (input: GovernanceInput, asOf: IsoDate): Governance => ({
  asOf,
  organisation: answerFrom(input.organisation),
  scope: answerFrom(input.scope),
  audience: answerFrom(input.audience),
  answers: answersTo(INDICATORS, input.answers) as Degrees,
  limits: answerFrom(input.limits),
  baseExemption: answerFrom(input.baseExemption),
  sourcing: answerFrom(input.sourcing),
  seniority: answerFrom(input.seniority),
  contract: answerFrom(input.contract),
  returnDemanded: answerFrom(input.returnDemanded),
  boughtAsBundle: answerFrom(input.boughtAsBundle),
  functions: input.functions ? known(input.functions.map((one) => ({ function: one.function, agreedProcess: answerFrom(one.process) }))) : UNKNOWN,
  organisationModel: answerFrom(input.organisationModel),
  owners: input.owners ?? {},
  vacant: input.vacantRoles ?? [],
  role: { given: answersTo(ROLE_AREAS, input.role?.given), expected: answersTo(ROLE_AREAS, input.role?.expected) },
  markers: answersTo<MaturityMarker, boolean>(MATURITY_MARKERS, input.maturity),
  channels: input.channels ? known(input.channels.map(channelOf)) : UNKNOWN,
  trials: input.trials ? known(input.trials.map(trialOf)) : UNKNOWN,
})

const channelOf = (input: ChannelInput): Channel => ({
  name: input.name,
  motives: answerFrom(input.motives),
  openedOn: answerFrom(input.openedOn),
  purposeOn: answerFrom(input.purposeOn),
  purposeQuestioned: answerFrom(input.purposeQuestioned),
  activity: answerFrom(input.activity),
  cadence: answerFrom(input.cadence),
  results: answerFrom(input.results),
  discredited: answerFrom(input.discredited),
  exit: answerFrom(input.exit),
  advice: answerFrom(input.advice),
  decidedBy: answerFrom(input.decidedBy),
  sponsor: answerFrom(input.sponsor),
})

const trialOf = ({ hypothesis, endedOn, end, learning, retestOn }: TrialInput): Trial => ({
  hypothesis,
  endedOn,
  end,
  learning: answerFrom(learning),
  retestOn: answerFrom(retestOn),
})

const answersTo = <Id extends string, Value>(ids: readonly Id[], given: Asked<Id, Value> | undefined): Readonly<Record<Id, Answer<Value>>> =>
  Object.fromEntries(
    ids.map((id) => {
      const value = given?.[id]
      return [id, value === undefined || value === 'unknown' ? UNKNOWN : known(value as Value)]
    }),
  ) as Record<Id, Answer<Value>>
