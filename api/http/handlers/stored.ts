import { AssessmentOutdated, type Assessments, BriefOutdated, findAssessment, type Stored } from '../../usecases/stored-assessment.ts'
import type { Language } from '../language.ts'
import { Problem } from '../problem.ts'
import { outdatedDetail } from '../problem-words.ts'
import { itemsOf } from './faults.ts'

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
 * Does something that reads stored briefs, or results, again.
 * @throws Problem `brief-outdated` when a brief is no longer valid, `assessment-outdated` when a result does not say enough.
 */
export const withStoredBriefs = async <T>(language: Language, act: () => T | Promise<T>): Promise<T> => {
  try {
    return await act()
  } catch (error) {
    if (error instanceof BriefOutdated) throw new Problem('brief-outdated', { errors: itemsOf(error.faults, language), cause: error })
    if (error instanceof AssessmentOutdated) {
      throw new Problem('assessment-outdated', { detail: outdatedDetail[language](error.modelVersion), cause: error })
    }
    throw error
  }
}
