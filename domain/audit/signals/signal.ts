import { judgement } from '../../catalogue/judgement.ts'
import type { Parameter } from '../../catalogue/parameter.ts'
import type { Instant, IsoDate } from '../../shared/calendar.ts'
import type { Capabilities } from '../capabilities.ts'
import type { Dossier } from '../dossier.ts'
import type { Absence, AccountReference, CannotTell, Snapshot, Told } from '../snapshot.ts'
import { type Agreement, type Purpose, type Term, termsAgainst } from '../terms.ts'
import type { Vitality } from '../vitality/vitality.ts'

/** What a signal rests on: something that can be looked at, when it happened, or a figure. */
export type Proof = { readonly url?: string; readonly at?: Instant | IsoDate; readonly figure?: number }

/** Where a link leads: `dead` when its page or its host is known to be gone; `unknown` when nothing could be learnt. */
export type LinkState = 'alive' | 'dead' | 'unknown'
export type CheckedLink = { readonly url: string; readonly state: LinkState; readonly at?: Instant }

/** What was looked up beside the account itself; what was not is absent. */
export type Probes = {
  readonly website?: CheckedLink
  readonly links?: readonly CheckedLink[]
  /** Whether the organisation's own site leads to this account. */
  readonly site?: { readonly url: string; readonly leadsHere: boolean }
}

/** The credential that the account is read with. */
export type HeldCredential = { readonly expiresAt?: Instant; readonly isRenewable: boolean; readonly agreements?: readonly Agreement[] }

/** Everything that signals may look at. `read` is absent where the account could not be read, and `unread` says why. */
export type Facts = {
  readonly account: AccountReference
  readonly now: Instant
  readonly read?: { readonly snapshot: Snapshot; readonly vitality: Vitality }
  readonly unread?: { readonly status: Absence | CannotTell; readonly detail: string }
  readonly dossier: Dossier
  /** The newest reading that is four weeks older than this one at least. */
  readonly fourWeeksAgo?: { readonly observedAt: Instant; readonly followers?: number }
  readonly capabilities?: Capabilities
  readonly credential?: HeldCredential
  readonly probes: Probes
}

/** Why nothing can be said. `nobody-said`: it is for the organisation to say. `not-told`: the platform, or the credential, does not tell it. */
export type Unknown = 'unread' | 'not-told' | 'nobody-said' | 'too-few' | 'not-looked-up'
/** Why the question does not arise. */
export type Inapplicable = 'at-rest' | 'silence-is-normal' | 'no-such-thing' | 'terms' | 'ended' | 'silent'

export type Params = Readonly<Record<string, number | string>>
export type Finding<Pass extends Params = Params, Fail extends Params = Params> =
  | { readonly outcome: 'pass'; readonly params: Pass; readonly evidence: readonly Proof[] }
  /** `severity`: 0..1, how bad it is among the ways in which this can be bad. */
  | { readonly outcome: 'fail'; readonly severity: number; readonly params: Fail; readonly evidence: readonly Proof[] }
  | { readonly outcome: 'unknown'; readonly why: Unknown }
  | { readonly outcome: 'not-applicable'; readonly why: Inapplicable }

/**
 * Who is harmed when it fails, which says how much it weighs: people who need something and do not get it, the trust in the organisation, or merely the upkeep of the account.
 */
export type Gravity = 'public' | 'trust' | 'upkeep'
export const GRAVITIES = {
  public: judgement(4, 'weight', 'somebody asked, or relied on it, and was let down: the harm that policies on neglect are written against'),
  trust: judgement(2, 'weight', 'half of that: what people see makes them doubt, and nobody is left without help'),
  upkeep: judgement(1, 'weight', 'half again: it makes the others likelier'),
} as const satisfies Record<Gravity, Parameter>

/** Who sees to the remedy. */
export type RemedyOwner = 'community-manager' | 'account-owner' | 'administrator' | 'webmaster' | 'management'

export type SignalRule<Pass extends Params = Params, Fail extends Params = Params> = {
  readonly gravity: Gravity
  /** Records that speak for looking at it. */
  readonly sources: readonly string[]
  readonly remedy: { readonly owner: RemedyOwner; readonly effortHours: Parameter }
  readonly evaluate: (facts: Facts) => Finding<Pass, Fail>
}

/** Keeps the figures of a rule known to whoever words them. */
export const signal = <Pass extends Params, Fail extends Params>(rule: SignalRule<Pass, Fail>): SignalRule<Pass, Fail> => rule

export const pass = <Pass extends Params>(params: Pass, evidence: readonly Proof[] = []) => ({ outcome: 'pass', params, evidence }) as const
export const fail = <Fail extends Params>(severity: number, params: Fail, evidence: readonly Proof[] = []) =>
  ({ outcome: 'fail', severity: Math.min(1, Math.max(0, severity)), params, evidence }) as const
export const unknown = (why: Unknown) => ({ outcome: 'unknown', why }) as const
export const notApplicable = (why: Inapplicable) => ({ outcome: 'not-applicable', why }) as const

/** Evidence shown of one signal at most. */
export const MOST_PROOFS = 5

/** Was it put to rest on purpose, or is silence its normal state? Then silence says nothing. */
export const isSilenceExpected = ({ dossier, now }: Facts): Inapplicable | undefined => {
  if (dossier.declared) return 'at-rest'
  if (dossier.kind === 'alert') return 'silence-is-normal'
  return dossier.purposeEndedOn !== undefined && dossier.purposeEndedOn <= now.slice(0, 10) ? 'ended' : undefined
}

/** Closed on purpose, and nobody found it there since: nothing is left to get into. */
export const isGoneOnPurpose = ({ dossier, read }: Pick<Facts, 'dossier' | 'read'>): boolean =>
  dossier.declared?.state === 'closed' && read?.snapshot.source === undefined

/** The terms that stand against using so what was read of this account. None where it did not come from the interface of its platform. */
export const termsOn = (purpose: Purpose, { capabilities, credential }: Pick<Facts, 'capabilities' | 'credential'>): readonly Term[] =>
  capabilities === undefined ? [] : termsAgainst(purpose, capabilities, credential?.agreements)

/** Why what a platform may tell did not arrive. */
export const whyNotTold = (facts: Facts, what: Told): ReturnType<typeof unknown> | ReturnType<typeof notApplicable> => {
  const missing = facts.read?.snapshot.missing?.find((each) => each.what === what)
  return missing?.why === 'never' ? notApplicable('no-such-thing') : unknown('not-told')
}
