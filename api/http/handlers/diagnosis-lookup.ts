import { type DiagnosisLookup, lookupIn } from '../../usecases/resolve-diagnosis.ts'
import type { Diagnoses } from '../../usecases/stored-diagnosis.ts'
import { Problem } from '../problem.ts'
import { bodyValidator } from '../validation.ts'

const check = bodyValidator('#/components/schemas/DiagnosisRequest')

/** The stored diagnoses that briefs of a workspace may name; answers that the contract of today would refuse are outdated. */
export const diagnosesOf = (diagnoses: Diagnoses, workspaceId: string): DiagnosisLookup => lookupIn(diagnoses, workspaceId, isOfToday)

/** A copy is checked: the check fills in the defaults of today, and answers are to stay as they were given. */
const isOfToday = (answers: object): boolean => {
  try {
    check(structuredClone(answers), 'en')
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}
