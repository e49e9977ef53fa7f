import { type Catalogue, PUBLISHED_CATALOGUE } from '../catalogue/catalogue.ts'
import { type CriteriaWeights, PUBLISHED_WEIGHTS } from './criteria-weights.ts'

/** Raised whenever the same brief and catalogue give another result. */
export const FIT_MODEL_VERSION = '0.2.0'

/** What a brief is judged with: what is known about the platforms, and how much each criterion weighs. */
export type FitModel = { readonly catalogue: Catalogue; readonly weights: CriteriaWeights }

/** As published; a workspace may add platforms, put its own measurements in the place of figures, and weigh the criteria otherwise. */
export const PUBLISHED_MODEL: FitModel = { catalogue: PUBLISHED_CATALOGUE, weights: PUBLISHED_WEIGHTS }
