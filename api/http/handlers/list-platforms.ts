import type { Rating } from '../../../domain/catalogue/parameter.ts'
import type { PlatformProfile } from '../../../domain/catalogue/platform-profile.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { messagesFor } from '../../messages/index.ts'
import { platformSummaryToWire } from '../../wire/catalogue.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const listPlatforms: Handler<'listPlatforms', Deps> = ({ query: { owned, goal, use, minRating }, language }) => {
  const matching = Object.values<PlatformProfile>(PLATFORMS).filter(
    (profile) =>
      (owned === undefined || profile.owned === owned) &&
      (goal === undefined || highest(profile.goals[goal]) >= minRating) &&
      (use === undefined || highest(profile.uses[use]) >= minRating),
  )
  return { status: 200, body: { items: matching.map((profile) => platformSummaryToWire(profile, messagesFor(language))) } }
}

/** The rating in general, or a better one for some sectors, kinds or countries. */
const highest = (rating: Rating): number => Math.max(rating.value, ...(rating.variants ?? []).map(({ value }) => value))
