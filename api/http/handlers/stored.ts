import type { Stored } from '../../usecases/stored-assessment.ts'
import { BriefOutdated } from '../../usecases/stored-assessment.ts'
import type { Language } from '../language.ts'
import { Problem } from '../problem.ts'
import { checkBrief } from './brief-schema.ts'
import type { Assessments } from './deps.ts'
import { itemsOf } from './faults.ts'

/**
 * A stored assessment of the workspace.
 * @throws Problem `not-found`
 */
export const storedIn = async (assessments: Assessments, workspaceId: string, id: string): Promise<Stored> => {
  const stored = await assessments.find(workspaceId, id)
  if (!stored) throw new Problem('not-found')
  return stored
}

/**
 * Does something that reads the briefs of stored assessments again.
 * @throws Problem `brief-outdated` when one of them has not the shape of a brief any more, or contradicts the rules of today.
 */
export const withStoredBriefs = async <T>(stored: readonly Stored[], language: Language, act: () => T | Promise<T>): Promise<T> => {
  for (const { brief } of stored) checkShape(brief, language)
  try {
    return await act()
  } catch (error) {
    if (error instanceof BriefOutdated) throw new Problem('brief-outdated', { errors: itemsOf(error.faults, language), cause: error })
    throw error
  }
}

/** A copy is checked: the check fills in the defaults of today, and the brief is to stay as it was written. */
const checkShape = (brief: Stored['brief'], language: Language): void => {
  try {
    checkBrief(structuredClone(brief), language)
  } catch (error) {
    if (error instanceof Problem) throw new Problem('brief-outdated', { errors: error.errors ?? [], cause: error })
    throw error
  }
}
