import type { Brief } from '../../domain/brief/brief.ts'
import { type BriefFault, type BriefInput, readBrief } from '../../domain/brief/read-brief.ts'
import { type Catalogue, PUBLISHED_CATALOGUE } from '../../domain/catalogue/catalogue.ts'
import type { JudgedBrief } from '../../domain/fit/attribution.ts'
import type { FitModel } from '../../domain/fit/fit-model.ts'
import { modelFrom } from '../../domain/fit/own-knowledge.ts'
import type { RecordedAssessment } from '../../domain/fit/recorded-assessment.ts'
import type { AssessmentStore, AssessmentSummary, StoredAssessment } from '../../domain/ports.ts'
import type { IsoDate } from '../../domain/shared/calendar.ts'

/** A result without the own measurements that stand in it: their reasons are long, and kept once with the knowledge of many results. */
export type KeptResult = RecordedAssessment

export type Assessments = AssessmentStore<BriefInput, KeptResult>

/** An assessment as it was stored: the brief as it was written, and the result in codes. */
export type Stored = StoredAssessment<BriefInput, RecordedAssessment>

/** What lists show of an assessment. */
export const summaryOfAssessment = ({ brief, result }: { readonly brief: BriefInput; readonly result: KeptResult }): AssessmentSummary => {
  const { asOf, confidence, platforms } = result
  const verdicts = Object.fromEntries(platforms.map(({ platform, verdict }) => [platform, verdict]))
  return { asOf, organisationName: brief.organisation.name, confidence, verdicts }
}

export const withoutMeasurements = ({ overrides: _, ...kept }: RecordedAssessment): KeptResult => kept

export const keepAssessment = async (assessments: Assessments, { result, ...rest }: Stored): Promise<void> => {
  await assessments.add({ ...rest, result: withoutMeasurements(result) }, summaryOfAssessment({ brief: rest.brief, result }))
}

export const findAssessment = async (assessments: Assessments, workspaceId: string, id: string): Promise<Stored | undefined> => {
  const kept = await assessments.find(workspaceId, id)
  // A result of fit model 0.1.0 tells neither weights nor measurements: there were none of a workspace's own.
  if (kept?.result.weights === undefined) return kept
  return { ...kept, result: { ...kept.result, overrides: kept.result.overrides ?? kept.knowledge?.applied ?? [] } }
}

/**
 * The running model, with all that the workspace knew of its own when the assessment was stored, as it holds on a day.
 *
 * The only place that decides with which model a stored brief is judged again.
 * @param published the state of the catalogue to judge it with; the running one when left out.
 */
export const modelOf = ({ knowledge }: Pick<Stored, 'knowledge'>, asOf: IsoDate, published: Catalogue = PUBLISHED_CATALOGUE): FitModel =>
  modelFrom(knowledge, asOf, published).model

/** A stored brief that the rules of today refuse. */
export class BriefOutdated extends Error {
  readonly faults: readonly BriefFault[]

  constructor(faults: readonly BriefFault[]) {
    super('the stored brief is not one by the rules of today')
    this.name = 'BriefOutdated'
    this.faults = faults
  }
}

/** What stands in the way of a page about a result: its model did not say enough, or the catalogue it cites is gone. */
export type Outdated = { readonly model: string } | { readonly catalogue: string }

/** A result that no longer gives what is asked of it. */
export class AssessmentOutdated extends Error {
  readonly outdated: Outdated

  constructor(outdated: Outdated) {
    super('model' in outdated ? `a result of fit model ${outdated.model} does not say enough` : `catalogue ${outdated.catalogue} is gone`)
    this.name = 'AssessmentOutdated'
    this.outdated = outdated
  }
}

/** The platforms a model knows, of which a brief may name those that are a workspace's own. */
export const describedIn = ({ catalogue }: FitModel) => catalogue.platforms.map(({ id }) => id)

/**
 * The brief of a stored assessment, read again.
 * @throws BriefOutdated
 */
export const storedBrief = (stored: Stored, model: FitModel): Brief => {
  const read = readBrief(stored.brief, stored.result.asOf, describedIn(model))
  if (read.ok) return read.brief
  throw new BriefOutdated(read.faults)
}

/** What it takes to tell why two stored assessments differ. */
export const judgedBrief = (stored: Stored): JudgedBrief => {
  const models = new Map<IsoDate, FitModel>()
  // Asked for again and again for every platform, on one day or two.
  const modelAt = (asOf: IsoDate): FitModel => {
    const model = models.get(asOf) ?? modelOf(stored, asOf)
    models.set(asOf, model)
    return model
  }
  return { stored: stored.result, brief: storedBrief(stored, modelAt(stored.result.asOf)), modelAt }
}
