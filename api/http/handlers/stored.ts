import { AssessmentOutdated, type Assessments, BriefOutdated, findAssessment, type Stored } from '../../usecases/stored-assessment.ts'
import type { Language } from '../language.ts'
import { Problem } from '../problem.ts'
import { outdatedDetail } from '../problem-words.ts'
import { checkBrief } from './brief-schema.ts'
import { faultsOf, refusal } from './faults.ts'

/**
 * A stored assessment of the workspace.
 * @throws Problem `not-found`
 */
export const storedIn = async (assessments: Assessments, workspaceId: string, id: string): Promise<Stored> => {
  const stored = await findAssessment(assessments, workspaceId, id)
  if (!stored) throw new Problem('not-found')
  return stored
}

/**
 * Does something that reads the briefs of stored assessments, or their results, again.
 * @throws Problem `brief-outdated` when a brief has not the shape of one any more, or contradicts the rules of today; `assessment-outdated`
 * when a result does not say enough.
 */
export const withStoredBriefs = async <T>(stored: readonly Stored[], language: Language, act: () => T | Promise<T>): Promise<T> => {
  for (const { brief } of stored) checkShape(brief, language)
  try {
    return await act()
  } catch (error) {
    if (error instanceof BriefOutdated) throw new Problem('brief-outdated', { ...faultsOf(refusal(error.faults, language)), cause: error })
    if (error instanceof AssessmentOutdated) {
      throw new Problem('assessment-outdated', { detail: outdatedDetail[language](error.outdated), cause: error })
    }
    throw error
  }
}

/** A copy is checked: the check fills in the defaults of today, and the brief is to stay as it was written. */
const checkShape = (brief: Stored['brief'], language: Language): void => {
  try {
    checkBrief(structuredClone(brief), language)
  } catch (error) {
    if (error instanceof Problem) throw new Problem('brief-outdated', { ...faultsOf(error), cause: error })
    throw error
  }
}
