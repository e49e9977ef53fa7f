import { type OverrideFault, overrideFaults } from '../../domain/catalogue/override-faults.ts'
import type { OwnFigure } from '../../domain/catalogue/overrides.ts'
import { ownCatalogue } from '../../domain/fit/own-knowledge.ts'
import type { Clock, IdSource, KnowledgeStore, StoredOverride } from '../../domain/ports.ts'
import type { FitModels } from './fit-model-of.ts'

export type OverrideWish = Omit<OwnFigure, 'id'>
export type OverrideAdded =
  | { readonly ok: true; readonly override: StoredOverride }
  | { readonly ok: false; readonly faults: readonly OverrideFault[] }
  /** That figure has an override already: its id. */
  | { readonly ok: false; readonly standing: string }

type Deps = { readonly knowledge: KnowledgeStore; readonly models: FitModels; readonly clock: Clock; readonly ids: IdSource }

/** Puts an own measurement in the place of a figure, or says what is wrong with it. */
export const addOverride = async ({ knowledge, models, clock, ids }: Deps, workspaceId: string, wish: OverrideWish): Promise<OverrideAdded> => {
  const createdAt = clock.now()
  const override: StoredOverride = { id: ids.next('ovr'), createdAt, ...wish }
  const { knowledge: known } = await models.of(workspaceId)
  const others = known.overrides.filter(({ platform, figure }) => platform !== wish.platform || figure !== wish.figure)
  const faults = overrideFaults(override, { catalogue: ownCatalogue(known), overrides: others }, createdAt.slice(0, 10))
  if (faults.length > 0) return { ok: false, faults }
  const standing = await knowledge.addOverride(workspaceId, override)
  return standing === undefined ? { ok: true, override } : { ok: false, standing }
}
