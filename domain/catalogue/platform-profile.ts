import type { AgeRule } from './age-rules.ts'
import type { Parameter, Rating } from './parameter.ts'
import type { AudienceContext, Format, Goal, PlatformId, Use } from './vocabulary.ts'

/** Where a reach figure was measured: a country by its ISO 3166 code, or a larger area. */
export const GEOGRAPHIES = ['FR', 'GB', 'DE', 'EU', 'US', 'world'] as const
export type Geography = (typeof GEOGRAPHIES)[number]

/** `lower`: the true share is at least that; `upper`: at most. */
export type Bound = 'lower' | 'upper'

/** Share 0..1 of the adults of that geography, or of a special public there, who use the platform. */
export type ReachFigure = Parameter & { readonly geography: Geography; readonly bound?: Bound }

/** Share 0..1 of the people of an age band under 18 who use the platform. */
export type MinorsFigure = ReachFigure & { readonly ageMin: number; readonly ageMax: number }

/** Use of the platform in a group over its use in the whole population (1 = as everybody). Skew only, never level. */
export type SkewFigure = Parameter & { readonly measuredIn: Geography }

export type AudienceProfile = {
  readonly reach: readonly ReachFigure[]
  readonly ageSkew: readonly { readonly ageMin: number; readonly ageMax: number; readonly index: SkewFigure }[]
  readonly womenSkew?: SkewFigure
  readonly menSkew?: SkewFigure
  /** Where somebody asked people under 18, of whom the published shares of adults say nothing. */
  readonly minors?: readonly MinorsFigure[]
  /** Its use is professional: a share of adults is no private use of people wanted in a professional role. */
  readonly professional?: true
  /** Nobody comes across a channel there: its public is whom the organisation brings, and reach says only who could be brought. */
  readonly byInvitation?: true
  /** Share 0..1 of a special public that uses the platform for that purpose, place by place where somebody measured it. */
  readonly contexts: Partial<Readonly<Record<AudienceContext, readonly ReachFigure[]>>>
}

/** Who described a platform that the catalogue does not know, and when: all its figures are that person's judgement. */
export type Described = { readonly author: string; readonly describedOn: string; readonly reason?: string; readonly description?: string }

/** What an organisation takes upon itself to own address and content on a platform that would otherwise rent them to it. */
export type Ownable = {
  /** Who owns content, address and audience data then: 4 the organisation, 0 the platform alone. */
  readonly ownership: Rating
  /** Upkeep of the server, beside the hours of the channel itself. */
  readonly hoursPerMonth: Parameter
  readonly eurosPerYear: Parameter
  /** Ids of records on what became of such servers. */
  readonly evidence: readonly string[]
}

/** What is known about one platform. Everything contestable is a `Parameter`; what nobody measured is left out, which means unknown. */
export type PlatformProfile = {
  readonly id: PlatformId
  /** What of a larger service is described: the channels of a messenger, from which one announces to all who follow, without the messages between people. */
  readonly scope?: 'channels-only'
  /** The organisation owns the address, the content and the relation. */
  readonly owned: boolean
  /** How it comes to own them, where that is possible at all: with a server and an address of its own. */
  readonly ownable?: Ownable
  /** Said by a workspace, about a platform of its own. */
  readonly described?: Described
  /** Year and month the platform opened to the public, as a fractional year; left out where nobody said. */
  readonly launched?: Parameter
  readonly goals: Readonly<Record<Goal, Rating>>
  readonly uses: Readonly<Record<Use, Rating>>
  /** How native each format is: 4 made for it, 3 at home, 2 tolerated, 1 lost, 0 impossible. */
  readonly formats: Readonly<Record<Format, Rating>>
  readonly audience: AudienceProfile
  /** From which age on one may be there; left out where no rule is known. */
  readonly ageRules?: readonly AgeRule[]
  /** Posts per week: below the minimum the channel does not live; the healthy rhythm is what guides recommend. */
  readonly cadence: { readonly minimumPerWeek: Parameter; readonly healthyPerWeek: Parameter }
  /** Hours per week, making, publishing, moderating and answering included. */
  readonly effort: { readonly minimumHoursPerWeek: Parameter; readonly healthyHoursPerWeek: Parameter }
  /** Days after publication by which half of a post's attention has come; left out where no record says. */
  readonly halfLifeDays?: Parameter
  /** How much the public expects to be answered there, and within how many hours. */
  readonly conversation: { readonly demand: Rating; readonly answerWithinHours: Parameter }
  readonly durability: {
    /** Who owns content, address and audience data: 4 the organisation, 0 the platform alone. */
    readonly ownership: Rating
    /** Has the platform kept its users, rules and owner? */
    readonly stability: Rating
    /** Freedom from somebody else's algorithm, prices and links policy. */
    readonly independence: Rating
    /** Data protection and public-law safety: 4 no known reservation, 0 banned for many. */
    readonly legalSafety: Rating
  }
  /** Days of silence: from quiet, through dormant, to abandoned (house policy for those who want fixed thresholds); left out where nobody said. */
  readonly inactivity?: { readonly quietDays: Parameter; readonly dormantDays: Parameter; readonly abandonedDays: Parameter }
  /** Records on its fashion: peaks, collapses, disputes. */
  readonly hypeEvidence: readonly string[]
}

/** What the catalogue says of every platform it publishes a profile of. */
export type PublishedProfile = PlatformProfile & Required<Pick<PlatformProfile, 'launched' | 'inactivity'>>
