import type { Brief } from '../../brief/brief.ts'
import type { Format, PlatformId, Use } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import type { PlatformAssessment } from '../assess-platform.ts'
import { useWorths } from '../recommended-uses.ts'
import type { VetoId } from '../vetoes/index.ts'
import { type FindingRule, isSound } from './finding.ts'

/**
 * What keeps the channel that carries a use best from being advised: the obstacle that weighs most, or that it has to wait, or does not suit
 * well enough. `hours-taken`: the hours would do, and living accounts take them.
 */
export type Hindrance = VetoId | 'hours-taken' | 'wait' | 'decline'

/** Why no channel worth having carries a use. */
export type UncarriedCause =
  | { readonly cause: 'serves-no-goal' }
  | { readonly cause: 'carried-nowhere' }
  /** It would have its place on a channel that is advised. */
  | { readonly cause: 'format-missing-there'; readonly format: Format; readonly platform: PlatformId }
  | { readonly cause: 'format-missing'; readonly format: Format }
  | { readonly cause: 'channel-not-advised'; readonly platform: PlatformId; readonly hindrance: Hindrance }
  /** Nobody rated whether a channel that is advised carries it. */
  | { readonly cause: 'unrated'; readonly platform: PlatformId }
export type UncarriedUse = { readonly use: Use } & UncarriedCause

/** Assessments stored before the causes were told carry `uses` alone. */
export type UsesWithoutChannelReasons = { 'uses-without-channel': { readonly uses: readonly Use[]; readonly causes?: readonly UncarriedUse[] } }

/**
 * Which stated uses does no channel worth having carry, with what can be produced and for what is wanted, and why does none?
 *
 * The cause is the one nearest to being removed, read from what the same assessment says of each channel.
 */
export const usesWithoutChannel: FindingRule<Reason<UsesWithoutChannelReasons>> = ({ brief, platforms }) => {
  const carried = new Set(platforms.filter(isSound).flatMap(({ recommendedUses }) => recommendedUses.map(({ use }) => use)))
  const causes = useWorths(brief)
    .filter(({ use, stated }) => stated && !carried.has(use))
    .sort((a, b) => (a.use < b.use ? -1 : 1))
    .map(({ use, goal }): UncarriedUse => ({ use, ...(goal === undefined ? { cause: 'serves-no-goal' } : causeOf(use, platforms, brief)) }))
  if (causes.length === 0) return undefined
  const named = causes.flatMap((one) => ('platform' in one ? [one.platform] : []))
  const reason = { code: 'uses-without-channel', params: { uses: causes.map(({ use }) => use), causes } } as const
  return { severity: 'medium', reason, platforms: [...new Set(named)].sort(), evidence: [] }
}

/** @param platforms best first. */
const causeOf = (use: Use, platforms: readonly PlatformAssessment[], brief: Brief): UncarriedCause => {
  const advised = platforms.filter(isSound)
  const unmakeable = advised.find((one) => formatMissing(use, one) !== undefined)
  const thereFor = unmakeable && formatMissing(use, unmakeable)
  if (unmakeable && thereFor) return { cause: 'format-missing-there', format: thereFor, platform: unmakeable.platform }
  const unrated = advised.find((one) => isUnratedOn(use, one))
  if (unrated) return { cause: 'unrated', platform: unrated.platform }
  const [carrier] = platforms.filter((one) => worthOn(use, one) !== undefined).sort((a, b) => (worthOn(use, b) ?? 0) - (worthOn(use, a) ?? 0))
  if (carrier) return { cause: 'channel-not-advised', platform: carrier.platform, hindrance: hindranceOf(carrier, brief) }
  const [format] = platforms.flatMap((one) => formatMissing(use, one) ?? [])
  return format ? { cause: 'format-missing', format } : { cause: 'carried-nowhere' }
}

const formatMissing = (use: Use, { usesToAvoid }: PlatformAssessment): Format | undefined => {
  const reason = usesToAvoid.find((one) => one.use === use)?.reason
  return reason?.code === 'use.no-format' ? reason.params.format : undefined
}

const worthOn = (use: Use, { recommendedUses }: PlatformAssessment): number | undefined => recommendedUses.find((one) => one.use === use)?.score

const isUnratedOn = (use: Use, { recommendedUses, usesToAvoid }: PlatformAssessment): boolean =>
  ![...recommendedUses, ...usesToAvoid].some((one) => one.use === use)

/** An obstacle that would leave too low a score behind is not what keeps it out. */
const hindranceOf = ({ verdict, verdictReason, vetoes }: PlatformAssessment, brief: Brief): Hindrance => {
  const [gravest] = [...vetoes.filter(({ cap }) => cap === 'decline'), ...vetoes]
  if (gravest && verdictReason.code === 'verdict.vetoed') return areTaken(gravest, brief) ? 'hours-taken' : gravest.veto
  return verdict === 'wait' ? 'wait' : 'decline'
}

const areTaken = ({ reason }: PlatformAssessment['vetoes'][number], { capacity: { hoursPerWeek } }: Brief): boolean =>
  reason.code === 'hours-below-minimum.short' && hoursPerWeek.known && hoursPerWeek.value >= reason.params.needed
