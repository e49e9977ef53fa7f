import { type Catalogue, type FigureOverride, PUBLISHED_CATALOGUE } from '../catalogue/catalogue.ts'
import { type OwnFigure, withOverrides } from '../catalogue/overrides.ts'
import { type OwnPlatform, profileFrom } from '../catalogue/own-platform.ts'
import type { IsoDate } from '../shared/calendar.ts'
import { type FitModel, PUBLISHED_MODEL } from './fit-model.ts'
import { criteriaWeightsFrom, type OwnWeights } from './own-weights.ts'

/**
 * Everything a workspace knows better, or weighs otherwise, than what is published.
 *
 * All of it is kept with a result, measurements that are not in force included: so it can be computed again, and asked about another day.
 */
export type OwnKnowledge = {
  readonly platforms: readonly OwnPlatform[]
  readonly overrides: readonly OwnFigure[]
  readonly weights?: OwnWeights
}

/** What a workspace knew when a result was computed, and what of it stood in that. */
export type KnowledgeInUse = OwnKnowledge & {
  /** The measurements as they stood in the profiles, so that results need not repeat their reasons; absent where they do. */
  readonly applied?: readonly FigureOverride[]
}

/** How a workspace calls its own platforms, by id. */
export type OwnNames = ReadonlyMap<string, string>

export const NOTHING_OWN: OwnKnowledge = { platforms: [], overrides: [] }

/** Does the workspace leave everything as it is published? */
export const isNothing = ({ platforms, overrides, weights }: OwnKnowledge): boolean =>
  platforms.length === 0 && overrides.length === 0 && weights === undefined

/** The published profiles and the workspace's own ones after them, by id, whatever order they were stored in. */
export const ownCatalogue = ({ platforms }: Pick<OwnKnowledge, 'platforms'>, published: Catalogue = PUBLISHED_CATALOGUE): Catalogue =>
  platforms.length === 0
    ? published
    : {
        ...published,
        platforms: [...published.platforms, ...[...platforms].sort((a, b) => (a.id < b.id ? -1 : 1)).map(profileFrom)],
      }

export const namesOf = ({ platforms }: Pick<OwnKnowledge, 'platforms'>): OwnNames => new Map(platforms.map(({ id, name }) => [id, name]))

const countingIn = (knowledge: OwnKnowledge, day: IsoDate): ReadonlySet<string> =>
  new Set(withOverrides(ownCatalogue(knowledge), knowledge.overrides, day).overrides.map(({ id }) => id))

/** Measurements that stand before and after a change, and would cease to count by it although nobody removed them. */
export const silencedBy = (
  { before, after }: { readonly before: OwnKnowledge; readonly after: OwnKnowledge },
  day: IsoDate,
): readonly OwnFigure[] => {
  const [then, now] = [countingIn(before, day), countingIn(after, day)]
  return after.overrides.filter(({ id }) => then.has(id) && !now.has(id))
}

/**
 * What is a brief of that day judged with in this workspace?
 *
 * The same knowledge and day always give an equal model, so a stored result can be computed again to the last digit. Whoever asks often keeps
 * the answer: draws and trusts are remembered by the objects within it (`api/usecases/fit-model-of.ts`).
 * @param knowledge nothing of one's own when undefined.
 * @param asOf the day the brief speaks about: measurements of that day count.
 */
export const modelFrom = (
  knowledge: OwnKnowledge | undefined,
  asOf: IsoDate,
  published: Catalogue = PUBLISHED_CATALOGUE,
): { readonly model: FitModel; readonly names: OwnNames } => {
  if (knowledge === undefined || isNothing(knowledge)) {
    const model = published === PUBLISHED_CATALOGUE ? PUBLISHED_MODEL : { ...PUBLISHED_MODEL, catalogue: published }
    return { model, names: namesOf(NOTHING_OWN) }
  }
  const { overrides, weights } = knowledge
  const model: FitModel = {
    catalogue: withOverrides(ownCatalogue(knowledge, published), overrides, asOf),
    weights: weights === undefined ? PUBLISHED_MODEL.weights : criteriaWeightsFrom(weights),
  }
  return { model, names: namesOf(knowledge) }
}
