import type { Json } from '../../../domain/brief/merge-patch.ts'
import { namesDiagnosis, patchBrief } from '../../../domain/brief/patch-brief.ts'
import type { BriefFault, BriefInput } from '../../../domain/brief/read-brief.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { differenceOf } from '../../../domain/fit/difference.ts'
import { NOTHING_OWN, namesOf } from '../../../domain/fit/own-knowledge.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import { digestOf } from '../../usecases/digest.ts'
import { withPilotResults } from '../../usecases/pilot-results.ts'
import { readResolved, resolved } from '../../usecases/resolve-diagnosis.ts'
import { describedIn, modelOf, type Stored, storedBrief } from '../../usecases/stored-assessment.ts'
import { assessmentToWire } from '../../wire/assessment.ts'
import { differenceToWire, outlineToWire } from '../../wire/difference.ts'
import { restsOn } from '../../wire/rests-on.ts'
import type { Language } from '../language.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import { checkBrief } from './brief-schema.ts'
import type { Deps } from './deps.ts'
import { diagnosesOf } from './diagnosis-lookup.ts'
import { type Fault, faultsOf, refusal } from './faults.ts'
import { storedIn, withStoredBriefs } from './stored.ts'

export const whatIfAssessment: Handler<'whatIfAssessment', Deps> = async (
  { tenant, params, body, language },
  { assessments, diagnoses, pilots, models, clock },
) => {
  const { workspaceId } = tenant
  const stored = await storedIn(assessments, workspaceId, params.assessmentId)
  const before = await withStoredBriefs([stored], language, () => assessedNow(stored))
  const patch = body as Json
  const patched = patchedBrief(stored, patch, language)
  const today = clock.now().slice(0, 10)
  const model = modelOf(stored, patched.asOf ?? today)
  // A brief that the patch leaves on its diagnosis holds the answers already.
  const told = namesDiagnosis(patch) ? await resolved(patched, diagnosesOf(diagnoses, workspaceId)) : { input: patched, faults: [] }
  const described = describedIn(model)
  const { organisationId } = stored
  // A patch that takes the results out asks for those there are; any other leaves the brief on the results it was stored with.
  const isRenewed = Object.hasOwn(body, 'pilotResults')
  const whole = isRenewed ? await withPilotResults(told.input, { workspaceId, organisationId, today, described }, pilots) : told.input
  const read = readResolved({ ...told, input: whole }, today, described)
  if (!read.ok) throw broken(refusal(sinceDescribed(read.faults, (await models.of(workspaceId)).described), language))
  const after = assessBrief(read.brief, model)
  const answer = withOwnNames(namesOf(stored.knowledge ?? NOTHING_OWN), () => ({
    before: outlineToWire(stored, before, language),
    sameAsStored: digestOf(before) === digestOf(stored.result),
    after: { ...restsOn(read.input), ...assessmentToWire(after, language) },
    differences: differenceOf(before, after).platforms.map((difference) => differenceToWire(difference, language)),
  }))
  return { status: 200, body: answer }
}

const assessedNow = (stored: Stored) => {
  const model = modelOf(stored, stored.result.asOf)
  return assessBrief(storedBrief(stored, model), model)
}

const patchedBrief = ({ brief }: Stored, patch: Json, language: Language): BriefInput => {
  const patched = patchBrief(brief, patch)
  try {
    checkBrief(patched, language)
  } catch (error) {
    throw error instanceof Problem ? broken(error) : error
  }
  return patched as unknown as BriefInput
}

/** A platform that the workspace does describe, but did not yet when the assessment was stored. */
const sinceDescribed = (faults: readonly BriefFault[], described: readonly string[]): readonly Fault[] =>
  faults.map((fault) =>
    fault.code === 'platform-not-described' && described.includes(fault.found ?? '') ? { ...fault, code: 'platform-described-since' } : fault,
  )

/** What is wrong with the brief is the patch's doing. */
const broken = (refused: Problem): Problem =>
  new Problem('patch-breaks-brief', { ...(refused.detail === undefined ? {} : { detail: refused.detail }), ...faultsOf(refused) })
