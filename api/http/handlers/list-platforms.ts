import { type Rating, UNRATED } from '../../../domain/catalogue/parameter.ts'
import { messagesFor } from '../../messages/index.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import { platformSummaryToWire } from '../../wire/catalogue.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const listPlatforms: Handler<'listPlatforms', Deps> = async ({ tenant, query, language }, { models, clock }) => {
  const { owned, goal, use, minRating } = query
  const { names, at } = await models.of(tenant.workspaceId)
  const matching = at(clock.now().slice(0, 10)).model.catalogue.platforms.filter(
    (profile) =>
      (owned === undefined || profile.owned === owned) &&
      (goal === undefined || isRatedFrom(profile.goals[goal], minRating)) &&
      (use === undefined || isRatedFrom(profile.uses[use], minRating)),
  )
  const words = messagesFor(language)
  return { status: 200, body: { items: withOwnNames(names, () => matching.map((profile) => platformSummaryToWire(profile, words))) } }
}

/** In general, or for some sectors, kinds or countries; what nobody rated is not. */
const isRatedFrom = (rating: Rating, least: number): boolean =>
  rating.state !== UNRATED && Math.max(rating.value, ...(rating.variants ?? []).map(({ value }) => value)) >= least
