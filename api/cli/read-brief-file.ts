import type { BriefInput } from '../../domain/brief/read-brief.ts'
import { OPERATIONS } from '../http/contract.ts'
import type { Language } from '../http/language.ts'
import { Problem } from '../http/problem.ts'
import { bodyValidator } from '../http/validation.ts'

const briefSchema = OPERATIONS.find(({ id }) => id === 'createAssessment')?.bodies.get('application/json')

/**
 * The brief in a file, checked against the contract as a request would be.
 * @throws Problem `invalid-json` or `validation-failed`.
 */
export const readBriefFile = (text: string, language: Language): BriefInput => {
  if (briefSchema === undefined) throw new Error('the contract has no body for createAssessment')
  const body = parsed(text)
  bodyValidator(briefSchema)(body, language)
  return body as BriefInput
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Problem('invalid-json', { detail: (error as Error).message })
  }
}
