import { isInForce } from '../../domain/catalogue/overrides.ts'
import type { OwnPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { CriteriaWeights } from '../../domain/fit/criteria-weights.ts'
import { type FitModel, PUBLISHED_MODEL } from '../../domain/fit/fit-model.ts'
import { isNothing, type KnowledgeInUse, modelFrom, NOTHING_OWN, namesOf, type OwnKnowledge, type OwnNames } from '../../domain/fit/own-knowledge.ts'
import type { KnowledgeStore } from '../../domain/ports.ts'
import type { IsoDate } from '../../domain/shared/calendar.ts'

/** What a brief of some day is judged with. */
type ModelInUse = {
  readonly model: FitModel
  /**
   * All that the workspace knew, whatever of it holds on the day, and what stands in the model: to be stored with a result, so that `modelFrom`
   * can repeat the model, and make that of any other day. Absent when the workspace has nothing of its own.
   */
  readonly knowledge?: KnowledgeInUse
}

/** What one workspace knows, ready to be used. */
export type WorkspaceView = {
  readonly knowledge: OwnKnowledge
  /** The platforms it describes itself: a brief may name no other of its own (`readBrief`). */
  readonly described: readonly OwnPlatformId[]
  /** What it calls them (`withOwnNames`). */
  readonly names: OwnNames
  /** @param asOf the day the brief speaks about: measurements in force on that day count. */
  readonly at: (asOf: IsoDate) => ModelInUse
}

/** What every workspace judges its briefs with. */
export type FitModels = {
  readonly of: (workspaceId: string) => Promise<WorkspaceView>
  /** Makes the next one anew: what it was made from may have been taken back. */
  readonly forget: (workspaceId: string) => void
}

const PUBLISHED: ModelInUse = { model: PUBLISHED_MODEL }
const NOTHING: WorkspaceView = { knowledge: NOTHING_OWN, described: [], names: namesOf(NOTHING_OWN), at: () => PUBLISHED }

/** Workspaces whose models are kept, those used last; each holds a thousand weightings when it has weights of its own. */
const MOST_WORKSPACES = 200
/** Models kept of one workspace: one for each set of measurements that were in force together. */
const MOST_MODELS = 8

/**
 * Which model does this workspace judge with?
 *
 * One number is asked of the store each time: how often the workspace changed anything. While it stays the same the model made last is used
 * again, so a change counts at once in every process, and nobody draws weightings twice. A workspace that never had anything of its own is
 * judged with the published model.
 */
export const fitModels = (store: Pick<KnowledgeStore, 'revision' | 'read'>): FitModels => {
  const views = new Map<string, { readonly revision: number; readonly view: WorkspaceView }>()
  return {
    async of(workspaceId) {
      const revision = await store.revision(workspaceId)
      if (revision === 0) return NOTHING
      const known = views.get(workspaceId)
      const found = known?.revision === revision ? known : await readView(store, workspaceId)
      views.delete(workspaceId)
      views.set(workspaceId, found)
      const [oldest] = views.keys()
      if (views.size > MOST_WORKSPACES && oldest !== undefined) views.delete(oldest)
      return found.view
    },
    forget(workspaceId) {
      views.delete(workspaceId)
    },
  }
}

const readView = async (store: Pick<KnowledgeStore, 'read'>, workspaceId: string) => {
  const { revision, knowledge } = await store.read(workspaceId)
  return { revision, view: isNothing(knowledge) ? NOTHING : viewOf(knowledge) }
}

const viewOf = (knowledge: OwnKnowledge): WorkspaceView => {
  const models = new Map<string, ModelInUse>()
  let weights: CriteriaWeights | undefined
  const made = (asOf: IsoDate): ModelInUse => {
    const { model } = modelFrom(knowledge, asOf)
    // One and the same object for every day: the weightings drawn for it are remembered by it.
    weights ??= model.weights
    return { model: { ...model, weights }, knowledge: { ...knowledge, applied: model.catalogue.overrides } }
  }
  return {
    knowledge,
    described: knowledge.platforms.map(({ id }) => id),
    names: namesOf(knowledge),
    at: (asOf) => {
      const key = knowledge.overrides
        .filter((figure) => isInForce(figure, asOf))
        .map(({ id }) => id)
        .join()
      const known = models.get(key)
      if (known) return known
      const model = made(asOf)
      if (models.size >= MOST_MODELS) models.clear()
      models.set(key, model)
      return model
    },
  }
}
