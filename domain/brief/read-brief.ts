import {
  type AccountState,
  type AudienceContext,
  type Coverage,
  type DataProtection,
  type Format,
  type FormatQuality,
  type Goal,
  isOwnPlatform,
  type OrganisationKind,
  type OwnablePlatform,
  type Ownership,
  PLATFORM_IDS,
  type PlatformId,
  type PublishedPlatformId,
  type Reach,
  type Staffing,
  type Use,
} from '../catalogue/vocabulary.ts'
import { bareGrade, type GivenMotive, type Grade, type Motive } from '../hype/motives.ts'
import { newestFirst } from '../pilot/standing.ts'
import { answerFrom, known, UNKNOWN } from '../shared/answer.ts'
import { type IsoDate, parseDay } from '../shared/calendar.ts'
import { readingOf } from '../shared/text.ts'
import type { Audience, Brief, ChannelRequest, RecordedAdvice, Sponsor, WeightedGoal } from './brief.ts'
import { autonomyTold, type DiagnosisFaultCode, diagnosisFaults, type GovernanceOfBrief, impliedBy } from './told-diagnosis.ts'
import { gradedByPilots, metInPilots, type PilotFaultCode, type PilotResultInput, pilotFaults } from './told-pilots.ts'
import { normalised, rankOrderCentroid } from './weights.ts'

type RankedGoal = { readonly goal: Goal; readonly rank?: number; readonly weight?: number }
/** How a request may name a platform that can be audited. */
export type PlatformName = PublishedPlatformId | 'x'
/** How a brief may name a platform: one of the catalogue's, or one of the workspace's own. */
export type ChannelName = PlatformId | 'x'
/** A reason alone, or with how well it is supported. */
export type MotiveInput = Motive | { readonly motive: Motive; readonly evidence?: Grade; readonly source?: string }

/** A brief as callers write it: every optional field may be left out. Shapes and ranges are checked before (the contract). */
export type BriefInput = {
  readonly asOf?: IsoDate
  readonly organisation: {
    readonly name: string
    readonly kind: OrganisationKind
    readonly sector?: string
    readonly country?: string
    readonly reach?: Reach
    readonly languages?: readonly string[]
    readonly employees?: number
  }
  readonly audiences?: readonly {
    readonly name: string
    readonly weight?: number
    readonly country?: string
    readonly ageMin?: number
    readonly ageMax?: number
    readonly womenShare?: number
    readonly context?: AudienceContext
    readonly observedReach?: Partial<Readonly<Record<ChannelName, number>>>
  }[]
  readonly goals: readonly RankedGoal[]
  readonly uses?: readonly { readonly use: Use; readonly perMonth?: number }[]
  readonly capacity?: {
    readonly hoursPerWeek?: number
    readonly people?: number
    readonly staffing?: Staffing
    readonly formats?: Partial<Readonly<Record<Format, FormatQuality>>>
    readonly responseTimeHours?: number
    readonly coverage?: Coverage
  }
  readonly governance?: GovernanceOfBrief
  readonly requests?: readonly {
    readonly platform: ChannelName
    readonly motives?: readonly MotiveInput[]
    readonly advice?: RecordedAdvice
    readonly decidedBy?: string
    readonly sponsor?: Sponsor
  }[]
  readonly accounts?: readonly { readonly platform: ChannelName; readonly reference?: string; readonly state?: AccountState }[]
  /** Told by hand, or put in by the service from the organisation's own pilots. */
  readonly pilotResults?: readonly PilotResultInput[]
  readonly constraints?: {
    readonly excludedPlatforms?: readonly ChannelName[]
    readonly ownServers?: readonly OwnablePlatform[]
    readonly dataProtection?: DataProtection
    readonly ownership?: Ownership
  }
}

/** What is wrong with a brief beyond its shape: where (RFC 6901 pointer) and what. */
export type BriefFault = { readonly pointer: string; readonly code: BriefFaultCode; readonly found?: string }
export type BriefFaultCode =
  | 'date-impossible'
  | 'age-range-reversed'
  | 'audience-repeated'
  | 'audience-weights-zero'
  | 'goal-repeated'
  | 'importance-mixed'
  | 'importance-missing'
  | 'goal-weights-zero'
  | 'use-repeated'
  | 'request-repeated'
  | 'platform-repeated'
  | 'platform-not-described'
  | DiagnosisFaultCode
  | PilotFaultCode

export type ReadBrief = { readonly ok: true; readonly brief: Brief } | { readonly ok: false; readonly faults: readonly BriefFault[] }

export const isPlatformName = (text: string): text is PlatformName => text === 'x' || (PLATFORM_IDS as readonly string[]).includes(text)

/** `x` is what many people call `twitter`. */
export const platformNamed = <Name extends ChannelName>(name: Name): Exclude<Name, 'x'> | 'twitter' =>
  name === 'x' ? 'twitter' : (name as Exclude<Name, 'x'>)

/**
 * Is what they wrote a brief, and which one?
 *
 * Left-out fields become unknown answers; ranks become rank-order-centroid weights; contradictions are named, all of them.
 * @param today the day the assessment speaks about when the brief names none.
 * @param described the platforms that the workspace describes itself: a brief may name no other of its own.
 */
export const readBrief = (input: BriefInput, today: IsoDate, described: readonly PlatformId[] = []): ReadBrief => {
  const faults = [
    ...dateFaults(input),
    ...audienceFaults(input),
    ...goalFaults(input),
    ...repetitions(input),
    ...strangers(input, new Set<string>(described)),
    ...governanceFaults(input, today),
    ...pilotFaults(input.pilotResults ?? [], input.asOf ?? today),
  ]
  return faults.length > 0 ? { ok: false, faults } : { ok: true, brief: briefOf(input, today) }
}

const briefOf = (input: BriefInput, today: IsoDate): Brief => {
  const { organisation, capacity = {}, governance = {}, constraints = {}, asOf = today } = input
  const pilotResults = newestFirst((input.pilotResults ?? []).map((result) => ({ ...result, platform: platformNamed(result.platform) })))
  const audiences = audiencesFrom(input.audiences)
  return {
    asOf,
    organisation: {
      name: organisation.name,
      kind: organisation.kind,
      sector: answerFrom(organisation.sector),
      country: answerFrom(organisation.country),
      reach: answerFrom(organisation.reach),
      languages: answerFrom(organisation.languages),
      employees: answerFrom(organisation.employees),
    },
    audiences: audiences.known ? known(audiences.value.map((audience) => metInPilots(audience, pilotResults, asOf))) : audiences,
    goals: weightedGoals(input.goals),
    uses: input.uses ? known(input.uses.map(({ use, perMonth }) => ({ use, perMonth: answerFrom(perMonth) }))) : UNKNOWN,
    capacity: {
      hoursPerWeek: answerFrom(capacity.hoursPerWeek),
      people: answerFrom(capacity.people),
      staffing: answerFrom(capacity.staffing),
      formats: answerFrom(capacity.formats),
      responseTimeHours: answerFrom(capacity.responseTimeHours),
      coverage: answerFrom(capacity.coverage),
    },
    governance: {
      cmSeniority: answerFrom(governance.cmSeniority),
      cmConsultedBefore: answerFrom(governance.cmConsultedBefore),
      publishingAutonomy: answerFrom(governance.publishingAutonomy ?? autonomyTold(governance.diagnosis)),
      ...impliedBy(governance.diagnosis, asOf),
    },
    requests: (input.requests ?? []).map((request) => requestOf(request, { results: pilotResults, asOf })),
    accounts: accountsFrom(input.accounts ?? []),
    pilotResults,
    constraints: {
      excludedPlatforms: (constraints.excludedPlatforms ?? []).map(platformNamed),
      ownServers: constraints.ownServers ?? [],
      dataProtection: answerFrom(constraints.dataProtection),
      ownership: answerFrom(constraints.ownership),
    },
  }
}

/** A day that does not exist is a fault of its own. */
const governanceFaults = ({ governance = {}, asOf }: BriefInput, today: IsoDate): readonly BriefFault[] =>
  parseDay(asOf ?? today) === undefined ? [] : diagnosisFaults(governance, asOf ?? today)

const requestOf = (
  { platform, motives = [], advice, decidedBy, sponsor }: NonNullable<BriefInput['requests']>[number],
  pilots: Parameters<typeof gradedByPilots>[2],
): ChannelRequest => ({
  platform: platformNamed(platform),
  motives: motives.length > 0 ? known(motives.map((motive) => gradedByPilots(motiveOf(motive), platformNamed(platform), pilots))) : UNKNOWN,
  advice: answerFrom(advice),
  decidedBy: answerFrom(decidedBy),
  sponsor: answerFrom(sponsor),
})

/** A source makes an assertion one that can be checked. */
export const motiveOf = (input: MotiveInput): GivenMotive => {
  if (typeof input === 'string') return { motive: input, grade: bareGrade(input) }
  const { motive, evidence, source } = input
  const grade = evidence ?? (source === undefined ? bareGrade(motive) : 'source-named')
  return source === undefined ? { motive, grade } : { motive, grade, source }
}

type AudienceInput = NonNullable<BriefInput['audiences']>[number]

export const accountsFrom = (accounts: NonNullable<BriefInput['accounts']>): Brief['accounts'] =>
  accounts.map(({ platform, reference, state }) => ({
    platform: platformNamed(platform),
    reference: answerFrom(reference),
    state: state ?? 'unknown',
  }))

/** The audiences a request names; none named is unknown. */
export const audiencesFrom = (audiences: readonly AudienceInput[] = []): Brief['audiences'] =>
  audiences.length > 0 ? known(inFixedOrder(audiences.map(audienceOf))) : UNKNOWN

const audienceOf = (audience: AudienceInput): Audience => {
  const { x, ...observed } = audience.observedReach ?? {}
  return {
    name: audience.name,
    weight: audience.weight ?? 1,
    country: answerFrom(audience.country),
    ageMin: answerFrom(audience.ageMin),
    ageMax: answerFrom(audience.ageMax),
    womenShare: answerFrom(audience.womenShare),
    context: answerFrom(audience.context),
    observedReach: x === undefined ? observed : { twitter: x, ...observed },
  }
}

/** Sums of fractions depend on their order, so lists without a meaning in their order get a fixed one. */
const inFixedOrder = (audiences: readonly Audience[]): readonly Audience[] =>
  [...audiences].sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))

const weightedGoals = (goals: readonly RankedGoal[]): readonly WeightedGoal[] => {
  const ordered = [...goals].sort((a, b) => (a.goal < b.goal ? -1 : 1))
  const ranked = ordered.every(({ rank }) => rank !== undefined)
  const weights = ranked ? rankOrderCentroid(ordered.map(({ rank = 0 }) => rank)) : normalised(ordered.map(({ weight = 1 }) => weight))
  return ordered.map(({ goal }, index) => ({ goal, weight: weights[index] ?? 0 })).sort((a, b) => b.weight - a.weight)
}

const dateFaults = ({ asOf, requests = [] }: BriefInput): readonly BriefFault[] => {
  const dates = [
    { pointer: '/asOf', date: asOf },
    ...requests.map(({ advice }, index) => ({ pointer: `/requests/${index}/advice/on`, date: advice?.on })),
  ]
  return dates.flatMap(({ pointer, date }): BriefFault[] =>
    date !== undefined && parseDay(date) === undefined ? [{ pointer, code: 'date-impossible' }] : [],
  )
}

const audienceFaults = ({ audiences = [] }: BriefInput): readonly BriefFault[] => {
  const reversed = audiences.flatMap(({ ageMin, ageMax }, index): BriefFault[] =>
    ageMin !== undefined && ageMax !== undefined && ageMin > ageMax ? [{ pointer: `/audiences/${index}/ageMin`, code: 'age-range-reversed' }] : [],
  )
  const weightless = audiences.length > 0 && audiences.every(({ weight }) => weight === 0)
  return weightless ? [...reversed, { pointer: '/audiences', code: 'audience-weights-zero' }] : reversed
}

/** Goals are all ranked, all weighted, or a single one without either. */
const goalFaults = ({ goals }: BriefInput): readonly BriefFault[] => {
  const ranked = goals.filter(({ rank }) => rank !== undefined).length
  const weighted = goals.filter(({ weight }) => weight !== undefined).length
  const neither = goals.length - goals.filter(({ rank, weight }) => rank !== undefined || weight !== undefined).length
  if (ranked > 0 && weighted > 0) return [{ pointer: '/goals', code: 'importance-mixed' }]
  if (neither > 0 && goals.length > 1) {
    return goals.flatMap(({ rank, weight }, index): BriefFault[] =>
      rank === undefined && weight === undefined ? [{ pointer: `/goals/${index}`, code: 'importance-missing' }] : [],
    )
  }
  return weighted > 0 && goals.every(({ weight }) => weight === 0) ? [{ pointer: '/goals', code: 'goal-weights-zero' }] : []
}

const repetitions = ({ goals, uses = [], requests = [], constraints = {}, audiences = [] }: BriefInput): readonly BriefFault[] => [
  ...repeated(audiences.map(({ name }) => readingOf(name))).map(
    (index): BriefFault => ({ pointer: `/audiences/${index}/name`, code: 'audience-repeated' }),
  ),
  ...repeated(goals.map(({ goal }) => goal)).map((index): BriefFault => ({ pointer: `/goals/${index}/goal`, code: 'goal-repeated' })),
  ...repeated(uses.map(({ use }) => use)).map((index): BriefFault => ({ pointer: `/uses/${index}/use`, code: 'use-repeated' })),
  ...repeated(requests.map(({ platform }) => platformNamed(platform))).map(
    (index): BriefFault => ({ pointer: `/requests/${index}/platform`, code: 'request-repeated' }),
  ),
  ...repeated((constraints.excludedPlatforms ?? []).map(platformNamed)).map(
    (index): BriefFault => ({ pointer: `/constraints/excludedPlatforms/${index}`, code: 'platform-repeated' }),
  ),
  ...audiences.flatMap(({ observedReach = {} }, index): BriefFault[] =>
    observedReach.x !== undefined && observedReach.twitter !== undefined
      ? [{ pointer: `/audiences/${index}/observedReach/x`, code: 'platform-repeated' }]
      : [],
  ),
]

/** Platforms named as the workspace's own that it has not described. */
const strangers = (
  { audiences = [], requests = [], accounts = [], pilotResults = [], constraints = {} }: BriefInput,
  described: ReadonlySet<string>,
): readonly BriefFault[] => {
  const named = [
    ...audiences.flatMap(({ observedReach = {} }, index) =>
      Object.keys(observedReach).map((name) => ({ name, pointer: `/audiences/${index}/observedReach/${name}` })),
    ),
    ...requests.map(({ platform }, index) => ({ name: platform, pointer: `/requests/${index}/platform` })),
    ...accounts.map(({ platform }, index) => ({ name: platform, pointer: `/accounts/${index}/platform` })),
    ...pilotResults.map(({ platform }, index) => ({ name: platform, pointer: `/pilotResults/${index}/platform` })),
    ...(constraints.excludedPlatforms ?? []).map((name, index) => ({ name, pointer: `/constraints/excludedPlatforms/${index}` })),
  ]
  return named
    .filter(({ name }) => isOwnPlatform(name) && !described.has(name))
    .map(({ name, pointer }) => ({ pointer, code: 'platform-not-described', found: name }))
}

/** Places of the items that already stood earlier in the list. */
const repeated = (ids: readonly string[]): readonly number[] => ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []))
