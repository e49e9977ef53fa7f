import { cited } from '../../catalogue/judgement.ts'
import type { Parameter } from '../../catalogue/parameter.ts'
import type { PublishedPlatformId } from '../../catalogue/vocabulary.ts'

/** Thresholds of silence in days that an organisation sets itself, whatever the account's own rhythm. */
export type HousePolicy = { readonly quietDays: number; readonly dormantDays: number; readonly abandonedDays: number }

/** The thresholds of silence that published policies speak for, where an organisation has set none. */
type Proposal = { readonly quiet: Parameter; readonly dormant: Parameter; readonly abandoned: Parameter }

const proposal = (quiet: number, dormant: number, abandoned: number, evidence: readonly string[], unit = 'days'): Proposal => ({
  quiet: cited(quiet, unit, 'inference', evidence),
  dormant: cited(dormant, unit, 'inference', evidence),
  abandoned: cited(abandoned, 'days', 'inference', evidence),
})

const NETWORK = proposal(14, 60, 180, ['all-neg-uwgb', 'all-neg-emerson'])

/** Per platform: the shorter the life of a post, the sooner silence shows. None where no policy was found. A newsletter counts in its own issues. */
export const PROPOSED_POLICIES: Partial<Readonly<Record<PublishedPlatformId, Proposal>>> = {
  twitter: proposal(14, 30, 180, ['all-neg-umass30', 'x-neg-platform']),
  facebook: NETWORK,
  instagram: NETWORK,
  linkedin: NETWORK,
  threads: NETWORK,
  bluesky: NETWORK,
  mastodon: NETWORK,
  tiktok: NETWORK,
  youtube: proposal(60, 120, 365, ['yt-life-18']),
  pinterest: proposal(60, 120, 365, ['pin-life-18']),
  blog: proposal(45, 120, 365, ['blog-aband-95', 'all-neg-umass30']),
  newsletter: proposal(1, 2, 180, ['em-cad-month'], 'issues missed'),
}

export const POLICY_LEVELS = ['none', 'quiet', 'dormant', 'abandoned'] as const
export type PolicyLevel = (typeof POLICY_LEVELS)[number]

/** What fixed thresholds say of a silence, beside the state and never instead of it. */
export type PolicyFinding = {
  /** `house`: set by the organisation. `proposed`: from published policies, with their evidence. */
  readonly rule: 'house' | 'proposed'
  readonly thresholds: HousePolicy
  readonly breached: PolicyLevel
  /** Days of silence it was held against: days in declared pauses do not count. */
  readonly silentDays: number
  /** Ids of records; empty for a rule of the house. */
  readonly evidence: readonly string[]
}

type Asked = {
  readonly policy?: HousePolicy | undefined
  readonly platform?: PublishedPlatformId | undefined
  readonly silence: number
  /** Typical days between two issues; counts where thresholds are written in issues. */
  readonly ownRhythmDays: number
}

/** An issue is missed when the one after it would be due. */
const daysOf = ({ quiet, dormant, abandoned }: Proposal, ownRhythmDays: number): HousePolicy => {
  const [last, days] = [abandoned.value, ({ value, unit }: Parameter) => (unit === 'days' ? value : Math.ceil((value + 1) * ownRhythmDays))]
  const second = Math.min(last, days(dormant))
  return { quietDays: Math.min(second, days(quiet)), dormantDays: second, abandonedDays: last }
}

const breachedBy = (silence: number, { quietDays, dormantDays, abandonedDays }: HousePolicy): PolicyLevel => {
  if (silence >= abandonedDays) return 'abandoned'
  if (silence >= dormantDays) return 'dormant'
  return silence >= quietDays ? 'quiet' : 'none'
}

/**
 * Which of the thresholds of its house has this silence passed?
 *
 * The organisation's own rule comes first, then the proposal for the platform; `undefined` where there is neither.
 */
export const policyFinding = ({ policy, platform, silence, ownRhythmDays }: Asked): PolicyFinding | undefined => {
  if (policy) return { rule: 'house', thresholds: policy, breached: breachedBy(silence, policy), silentDays: silence, evidence: [] }
  const proposed = platform === undefined ? undefined : PROPOSED_POLICIES[platform]
  if (!proposed) return undefined
  const thresholds = daysOf(proposed, ownRhythmDays)
  return { rule: 'proposed', thresholds, breached: breachedBy(silence, thresholds), silentDays: silence, evidence: proposed.quiet.evidence }
}
