import { messagesFor } from '../../messages/index.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import { platformSummaryToWire } from '../../wire/catalogue.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const listPlatforms: Handler<'listPlatforms', Deps> = async ({ tenant, language }, { models, clock }) => {
  const { names, at } = await models.of(tenant.workspaceId)
  const { platforms } = at(clock.now().slice(0, 10)).model.catalogue
  const words = messagesFor(language)
  return { status: 200, body: { items: withOwnNames(names, () => platforms.map((profile) => platformSummaryToWire(profile, words))) } }
}
