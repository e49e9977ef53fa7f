import { type OverrideFault, overrideFaults } from '../../domain/catalogue/override-faults.ts'
import type { OwnFigure } from '../../domain/catalogue/overrides.ts'
import { ownCatalogue } from '../../domain/fit/own-knowledge.ts'
import type { Change, Clock, IdSource, KnowledgeStore, Objection, StoredOverride } from '../../domain/ports.ts'

/** A dozen for every platform of the catalogue. Each is read whenever the workspace changes anything, and kept with what is assessed then. */
const MOST_OVERRIDES = 200

type OverrideWish = Omit<OwnFigure, 'id'>
export type OverrideRefused =
  | { readonly faults: readonly OverrideFault[] }
  /** That figure has an override already: its id. */
  | { readonly standing: string }
  /** The workspace has as many as it may have. */
  | 'full'

type Deps = { readonly knowledge: KnowledgeStore; readonly clock: Clock; readonly ids: IdSource }

/** Puts an own measurement in the place of a figure, or says what is wrong with it. */
export const addOverride = async (
  { knowledge, clock, ids }: Deps,
  workspaceId: string,
  wish: OverrideWish,
): Promise<Change<StoredOverride, OverrideRefused>> => {
  const createdAt = clock.now()
  const override: StoredOverride = { id: ids.next('ovr'), createdAt, ...wish }
  const change = await knowledge.addOverride(workspaceId, override, objectionTo(override))
  return 'refused' in change ? change : { done: override }
}

const objectionTo =
  (override: StoredOverride): Objection<OverrideRefused> =>
  (known) => {
    const standing = known.overrides.find(({ platform, figure }) => platform === override.platform && figure === override.figure)
    const others = known.overrides.filter((other) => other !== standing)
    const faults = overrideFaults(override, { catalogue: ownCatalogue(known), overrides: others }, override.createdAt.slice(0, 10))
    if (faults.length > 0) return { faults }
    if (standing) return { standing: standing.id }
    return known.overrides.length < MOST_OVERRIDES ? undefined : 'full'
  }
