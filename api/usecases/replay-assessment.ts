import { type Catalogue, PUBLISHED_CATALOGUE } from '../../domain/catalogue/catalogue.ts'
import { catalogueFrom } from '../../domain/catalogue/catalogue-snapshot.ts'
import { assessBrief } from '../../domain/fit/assess-brief.ts'
import { type AssessmentDifference, differenceOf } from '../../domain/fit/difference.ts'
import { FIT_MODEL_VERSION } from '../../domain/fit/fit-model.ts'
import type { CatalogueStore } from '../../domain/ports.ts'
import { digestOf } from './digest.ts'
import { modelOf, type Stored, storedBrief } from './stored-assessment.ts'

/** What is no longer there to compute the assessment with; what is computed then is another thing, and said to be. */
type Gone = 'model-version-gone' | 'catalogue-version-gone'

type Replay = {
  /** `other-version` when it could not be computed with its own versions: then the digests say nothing about repeatability. */
  readonly outcome: 'identical' | 'different' | 'other-version'
  readonly gone: readonly Gone[]
  readonly modelVersion: { readonly stored: string; readonly running: string }
  readonly catalogueVersion: { readonly stored: string; readonly used: string; readonly running: string }
  readonly digest: { readonly stored: string; readonly recomputed: string }
  readonly difference: AssessmentDifference
}

/**
 * Does a stored assessment come out the same, bit for bit, when it is computed again from its brief, model and catalogue versions?
 *
 * The catalogue is the one it was made from, kept by digest; the model is the running code, so another model version cannot be had again.
 * @throws BriefOutdated
 */
export const replayAssessment = async (stored: Stored, catalogues: CatalogueStore): Promise<Replay> => {
  const { result } = stored
  const catalogue = await catalogueOf(stored, catalogues)
  const model = modelOf(stored, result.asOf, catalogue ?? PUBLISHED_CATALOGUE)
  const recomputed = assessBrief(storedBrief(stored, model), model)
  const gone: Gone[] = [
    ...(result.modelVersion === FIT_MODEL_VERSION ? [] : ['model-version-gone' as const]),
    ...(catalogue ? [] : ['catalogue-version-gone' as const]),
  ]
  const digest = { stored: digestOf(result), recomputed: digestOf(recomputed) }
  return {
    outcome: gone.length > 0 ? 'other-version' : digest.stored === digest.recomputed ? 'identical' : 'different',
    gone,
    modelVersion: { stored: result.modelVersion, running: FIT_MODEL_VERSION },
    catalogueVersion: { stored: result.catalogueVersion, used: model.catalogue.version, running: PUBLISHED_CATALOGUE.version },
    digest,
    difference: differenceOf(result, recomputed),
  }
}

/** The catalogue it was made from; one of which no state was kept is only had while it is the running one. */
const catalogueOf = async ({ catalogueDigest, result }: Stored, catalogues: CatalogueStore): Promise<Catalogue | undefined> => {
  const snapshot = catalogueDigest === undefined ? undefined : await catalogues.find(catalogueDigest)
  if (snapshot) return catalogueFrom(snapshot)
  return catalogueDigest === undefined && result.catalogueVersion === PUBLISHED_CATALOGUE.version ? PUBLISHED_CATALOGUE : undefined
}
