import type { PlatformId } from '../../catalogue/vocabulary.ts'
import type { VetoId } from '../vetoes/index.ts'

type On = { readonly platform: PlatformId }
/** Hours are per week; points are hundredths of everything the goals could get. */
type Points = { readonly points: number }

export type PortfolioReasons = {
  /** The plan in a sentence. */
  'portfolio.one-channel': On & { readonly hours: number }
  'portfolio.channels': { readonly platforms: readonly PlatformId[]; readonly hours: number }
  'portfolio.nobody': Readonly<Record<never, never>>
  'portfolio.no-candidate': Readonly<Record<never, never>>
  'portfolio.nothing-worth-hours': Readonly<Record<never, never>>
  'portfolio.too-few-hours': On & { readonly hours: number; readonly needed: number }
  'portfolio.obligations-exceed-hours': { readonly hours: number; readonly needed: number; readonly platforms: readonly PlatformId[] }
  'portfolio.hours-unknown': On & { readonly needed: number }

  /** What else is to be said about it. */
  /** Some for an obligation, the others because nobody can judge them. */
  'portfolio.set-aside': { readonly hours: number; readonly platforms: readonly PlatformId[] }
  'portfolio.set-aside-duty': { readonly hours: number; readonly platforms: readonly PlatformId[] }
  'portfolio.set-aside-unjudged': { readonly hours: number; readonly platforms: readonly PlatformId[] }
  'portfolio.hours-left': { readonly hours: number }
  'portfolio.one-more-hour': On & Points
  'portfolio.next-channel': On & Points & { readonly hours: number }
  'portfolio.spread': Points & { readonly platforms: readonly PlatformId[]; readonly hours: number }
  'portfolio.spread-starved': Points & { readonly platforms: readonly PlatformId[]; readonly hours: number }
  /** Channels of the plan that were asked for and are on hold. */
  'portfolio.on-hold': { readonly platforms: readonly PlatformId[] }
  /** Channels of the plan of which nobody measured how much of the public can be met there. */
  'portfolio.unmeasured': { readonly platforms: readonly PlatformId[] }
  /** Channels of the plan that run already and on which nothing planned serves the goals. */
  'portfolio.use-missing': { readonly platforms: readonly PlatformId[] }
  /** So many networks at most, by who looks after them. */
  'portfolio.networks-beside-a-job': { readonly networks: number }
  'portfolio.networks-per-post': { readonly networks: number }
  /** Channels of which the open questions could still make a decline. */
  'portfolio.ask-first': { readonly platforms: readonly PlatformId[] }
  /** An obligation calls for them, and the organisation has ruled them out. */
  'portfolio.duty-against-rule': { readonly platforms: readonly PlatformId[] }
  /** The search ended before it could rule out a better plan. */
  'portfolio.not-proven': Points

  /** A channel of the plan. */
  'portfolio.at-healthy': On & { readonly hours: number }
  'portfolio.below-healthy': On & { readonly hours: number; readonly healthy: number }
  'portfolio.at-minimum': On & { readonly hours: number; readonly healthy: number }

  /** What closing a channel of the plan would cost. */
  'portfolio.closing-costs': On & Points & { readonly hoursSaved: number }
  'portfolio.closing-takes-hours': On & { readonly hours: number }
  'portfolio.closing-costs-little': On
  'portfolio.obliged': On

  /** An account outside the plan. */
  'portfolio.stop': On & Points & { readonly hours: number }
  /** Its public is measured there, and that of what takes its place is not. */
  'portfolio.stop-once-proven': On & { readonly hours: number; readonly unproven: readonly PlatformId[] }
  /** The same where the hours that are left would keep it going. */
  'portfolio.keep-until-proven': On & { readonly hours: number; readonly unproven: readonly PlatformId[] }
  'portfolio.stop-free': On & { readonly hours: number }
  /** It belongs to the organisation: it rests, and stays. */
  'portfolio.rest': On & { readonly hours: number }
  /** It suits, and the hours do more elsewhere. */
  'portfolio.gives-way': On & Points & { readonly hours: number }
  'portfolio.stop-if-alive': On & { readonly hours: number }

  /** A platform outside the plan. */
  'portfolio.chosen': On
  'portfolio.outranked': On
  /** Not chosen, although the hours that are left would do for it. */
  'portfolio.not-added': On
  'portfolio.not-worth-hours': On
  /** Neither chosen nor left out while there are no hours, or nobody said how many. */
  'portfolio.candidate': On
  'portfolio.vetoed': On & { readonly veto: VetoId }
  'portfolio.declined': On
  'portfolio.refused': On
  'portfolio.without-use': On
  'portfolio.not-earned': On

  /** A step of the order in which channels become worthwhile. */
  'portfolio.from-hours': { readonly hours: number; readonly platforms: readonly PlatformId[] }
}
