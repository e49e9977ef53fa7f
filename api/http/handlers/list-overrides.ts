import { platformNamed } from '../../../domain/brief/read-brief.ts'
import type { PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { ownCatalogue } from '../../../domain/fit/own-knowledge.ts'
import type { StoredOverride } from '../../../domain/ports.ts'
import { overrideToWire } from '../../wire/own-knowledge.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { pageOf } from './page-request.ts'

export const listOverrides: Handler<'listOverrides', Deps> = async ({ tenant, query }, deps) => {
  const { workspaceId } = tenant
  const platform = query.platform === undefined ? undefined : platformNamed(query.platform as PlatformId | 'x')
  const { items, ...rest } = await pageOf(query, (page) => deps.knowledge.listOverrides(workspaceId, page, platform))
  return { status: 200, body: { items: await shownOverrides(deps, workspaceId, items), ...rest } }
}

/** Overrides as they stand today. */
export const shownOverrides = async (
  { models, clock }: Pick<Deps, 'models' | 'clock'>,
  workspaceId: string,
  overrides: readonly StoredOverride[],
) => {
  const today = clock.now().slice(0, 10)
  const { knowledge, at } = await models.of(workspaceId)
  const catalogue = { own: ownCatalogue(knowledge), today: at(today).model.catalogue }
  return overrides.map((override) => overrideToWire(override, catalogue, today))
}
