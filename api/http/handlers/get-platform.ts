import { isPlatformName, platformNamed } from '../../../domain/brief/read-brief.ts'
import { profileIn } from '../../../domain/catalogue/catalogue.ts'
import { isOwnPlatform } from '../../../domain/catalogue/vocabulary.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import { messagesFor } from '../../messages/index.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import type { WorkspaceView } from '../../usecases/fit-model-of.ts'
import { platformToWire } from '../../wire/catalogue.ts'
import type { Handler, HandlerRequest } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { readingOf } from './reading-of.ts'

export const getPlatform: Handler<'getPlatform', Deps> = async ({ tenant, params: { platformId }, language }, { models, readings, clock }) => ({
  status: 200,
  body: shownPlatform(platformId, await models.of(tenant.workspaceId), { now: clock.now(), language, readings }),
})

/**
 * What is known about the platform in that workspace today.
 * @throws Problem `not-found`
 */
export const shownPlatform = (
  name: string,
  { knowledge, names, at }: WorkspaceView,
  { now, language, readings }: { readonly now: Instant } & Pick<HandlerRequest<'getPlatform'>, 'language'> & Pick<Deps, 'readings'>,
) => {
  const id = isPlatformName(name) ? platformNamed(name) : isOwnPlatform(name) ? name : undefined
  const profile = id && profileIn(at(now.slice(0, 10)).model.catalogue, id)
  if (!profile) throw new Problem('not-found')
  const own = knowledge.platforms.find((platform) => platform.id === id)
  return withOwnNames(names, () => platformToWire(profile, messagesFor(language), { now, own, reading: readingOf(readings, id) }))
}
