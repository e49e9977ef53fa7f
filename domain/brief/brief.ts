import type {
  AccountState,
  AudienceContext,
  Autonomy,
  CmSeniority,
  Coverage,
  DataProtection,
  Format,
  FormatQuality,
  Goal,
  OrganisationKind,
  OwnablePlatform,
  Ownership,
  PlatformId,
  Reach,
  Staffing,
  Use,
} from '../catalogue/vocabulary.ts'
import type { FitImplications } from '../governance/fit-implications.ts'
import type { GovernanceOutline } from '../governance/outline.ts'
import type { GivenMotive } from '../hype/motives.ts'
import type { PilotResult } from '../pilot/result.ts'
import type { Answer } from '../shared/answer.ts'
import type { IsoDate } from '../shared/calendar.ts'

export type Audience = {
  readonly name: string
  /** Relative importance; only the proportions count. */
  readonly weight: number
  readonly country: Answer<string>
  readonly ageMin: Answer<number>
  readonly ageMax: Answer<number>
  /** Share 0..1 of women in this audience. */
  readonly womenShare: Answer<number>
  readonly context: Answer<AudienceContext>
  /** Share 0..1 of this audience the organisation itself has measured on a platform, a pilot that still counts included; beats any published figure. */
  readonly observedReach: Partial<Readonly<Record<PlatformId, number>>>
}

/** A goal and its importance: the weights of a brief add up to 1. */
export type WeightedGoal = { readonly goal: Goal; readonly weight: number }

export type IntendedUse = { readonly use: Use; readonly perMonth: Answer<number> }

export type Capacity = {
  readonly hoursPerWeek: Answer<number>
  readonly people: Answer<number>
  readonly staffing: Answer<Staffing>
  /** A format left out of a given map cannot be produced. */
  readonly formats: Answer<Partial<Readonly<Record<Format, FormatQuality>>>>
  readonly responseTimeHours: Answer<number>
  readonly coverage: Answer<Coverage>
}

export type Governance = {
  readonly cmSeniority: Answer<CmSeniority>
  readonly cmConsultedBefore: Answer<boolean>
  readonly publishingAutonomy: Answer<Autonomy>
  /** What a diagnosis of the governance means for the fit; absent where none was given. */
  readonly implied?: FitImplications
  /** What is shown of that diagnosis, and what findings ask of it. */
  readonly outline?: GovernanceOutline
}

/** What the person who runs the channels said before the decision, `none` when nobody asked; free text is quoted, never read. */
export type RecordedAdvice = { readonly given: 'against' | 'for' | 'none'; readonly by?: string; readonly on?: IsoDate; readonly reason?: string }

/** How much the sponsor wants the channel to live. */
export type Sponsor = 'committed' | 'neutral' | 'reluctant'

/** Somebody asked for that platform, for these reasons; no reasons given is unknown. */
export type ChannelRequest = {
  readonly platform: PlatformId
  readonly motives: Answer<readonly GivenMotive[]>
  readonly advice: Answer<RecordedAdvice>
  /** Who answers for the decision, by name. */
  readonly decidedBy: Answer<string>
  readonly sponsor: Answer<Sponsor>
}

export type ExistingAccount = { readonly platform: PlatformId; readonly reference: Answer<string>; readonly state: AccountState }

export type Constraints = {
  readonly excludedPlatforms: readonly PlatformId[]
  /** Where it runs, or has decided to run, a server and an address of its own. */
  readonly ownServers: readonly OwnablePlatform[]
  readonly dataProtection: Answer<DataProtection>
  readonly ownership: Answer<Ownership>
}

/** What an organisation tells about itself. Whatever it did not say is unknown, and stays so. */
export type Brief = {
  /** The day the assessment speaks about: evidence ages up to it. */
  readonly asOf: IsoDate
  readonly organisation: {
    readonly name: string
    readonly kind: OrganisationKind
    readonly sector: Answer<string>
    readonly country: Answer<string>
    readonly reach: Answer<Reach>
    readonly languages: Answer<readonly string[]>
    readonly employees: Answer<number>
  }
  readonly audiences: Answer<readonly Audience[]>
  readonly goals: readonly WeightedGoal[]
  readonly uses: Answer<readonly IntendedUse[]>
  readonly capacity: Capacity
  readonly governance: Governance
  readonly requests: readonly ChannelRequest[]
  readonly accounts: readonly ExistingAccount[]
  /** Of pilots that are over, newest first. */
  readonly pilotResults: readonly PilotResult[]
  readonly constraints: Constraints
}
