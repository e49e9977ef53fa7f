import { platformNamed } from '../../../domain/brief/read-brief.ts'
import { isOwnPlatform, PLATFORM_IDS, type PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { ownCatalogue } from '../../../domain/fit/own-knowledge.ts'
import type { StoredOverride } from '../../../domain/ports.ts'
import type { Language } from '../../messages/index.ts'
import { overrideToWire } from '../../wire/own-knowledge.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { knownValue } from './known-value.ts'
import { pageOf } from './page-request.ts'

/** Filters by a platform there is; one of the workspace's own that it does not describe, and measured nothing on, is none. */
export const listOverrides: Handler<'listOverrides', Deps> = async ({ tenant, query, language }, deps) => {
  const { workspaceId } = tenant
  const platform = query.platform === undefined ? undefined : await platformAsked(query.platform, { deps, workspaceId, language })
  const { items, ...rest } = await pageOf(query, (page) => deps.knowledge.listOverrides(workspaceId, page, platform))
  return { status: 200, body: { items: await shownOverrides(deps, workspaceId, items), ...rest } }
}

type Asking = { readonly deps: Pick<Deps, 'models' | 'clock' | 'knowledge'>; readonly workspaceId: string; readonly language: Language }

const platformAsked = async (value: string, { deps: { models, clock, knowledge }, workspaceId, language }: Asking): Promise<PlatformId> => {
  const { catalogue } = (await models.of(workspaceId)).at(clock.now().slice(0, 10)).model
  const described = catalogue.platforms.map(({ id }) => id).filter(isOwnPlatform)
  const own = value.toLowerCase()
  const kept = isOwnPlatform(own) ? (await knowledge.listOverrides(workspaceId, { limit: 1 }, own)).items.map(() => own) : []
  const known = [...PLATFORM_IDS, 'x', ...described, ...kept]
  return platformNamed(knownValue({ parameter: 'platform', value, known, language }) as PlatformId | 'x')
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
