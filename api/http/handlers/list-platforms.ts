import { type Rating, UNRATED } from '../../../domain/catalogue/parameter.ts'
import type { PlatformProfile } from '../../../domain/catalogue/platform-profile.ts'
import { isOwnPlatform, PLATFORM_IDS, type PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { messagesFor } from '../../messages/index.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import { platformSummaryToWire } from '../../wire/catalogue.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { firstPage, idBefore } from './list-page.ts'
import { readingOf } from './reading-of.ts'

export const listPlatforms: Handler<'listPlatforms', Deps> = async ({ tenant, query, language }, { models, readings, clock }) => {
  const { owned, goal, use, minRating, limit, cursor } = query
  const { names, at } = await models.of(tenant.workspaceId)
  const { platforms } = at(clock.now().slice(0, 10)).model.catalogue
  const matching = platforms
    .slice(startAfter(cursor, platforms))
    .filter(
      (profile) =>
        (owned === undefined || profile.owned === owned) &&
        (goal === undefined || isRatedFrom(profile.goals[goal], minRating)) &&
        (use === undefined || isRatedFrom(profile.uses[use], minRating)),
    )
  const { items, ...rest } = firstPage(matching, limit)
  const words = messagesFor(language)
  const shown = withOwnNames(names, () => items.map((profile) => platformSummaryToWire(profile, words, readingOf(readings, profile.id))))
  return { status: 200, body: { items: shown, ...rest } }
}

const isPlatform = (id: string): id is PlatformId => (PLATFORM_IDS as readonly string[]).includes(id) || isOwnPlatform(id)

/** Place of the first platform after the cursor's, also where that was one of the workspace's own that is described no more: those come last, by id. */
const startAfter = (cursor: string | undefined, platforms: readonly PlatformProfile[]): number => {
  const id = idBefore(cursor, isPlatform)
  if (id === undefined) return 0
  const place = platforms.findIndex((profile) => (isOwnPlatform(id) ? isOwnPlatform(profile.id) && profile.id > id : profile.id === id))
  if (place < 0) return platforms.length
  return isOwnPlatform(id) ? place : place + 1
}

/** In general, or for some sectors, kinds or countries; what nobody rated is not. */
const isRatedFrom = (rating: Rating, least: number): boolean =>
  rating.state !== UNRATED && Math.max(rating.value, ...(rating.variants ?? []).map(({ value }) => value)) >= least
