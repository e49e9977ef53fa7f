import type { BriefInput } from '../../domain/brief/read-brief.ts'
import { OPERATIONS } from '../http/contract.ts'
import type { Language } from '../http/language.ts'
import { Problem } from '../http/problem.ts'
import { bodyValidator } from '../http/validation.ts'
import { messagesFor } from '../messages/index.ts'
import { notJsonText } from './usage.ts'

/**
 * The brief in a file, checked against the contract as a request would be.
 * @throws Problem `invalid-json` or `validation-failed`.
 */
export const readBriefFile = (text: string, language: Language): BriefInput => readBodyFile<BriefInput>(text, 'createAssessment', language)

/**
 * The body of an operation in a file.
 * @throws Problem `invalid-json` or `validation-failed`.
 */
export const readBodyFile = <Body>(text: string, operation: string, language: Language): Body => {
  const schema = OPERATIONS.find(({ id }) => id === operation)?.bodies.get('application/json')
  if (schema === undefined) throw new Error(`the contract has no body for ${operation}`)
  const body = parsed(text, language)
  bodyValidator(schema)(body, language)
  return body as Body
}

const parsed = (text: string, language: Language): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Problem('invalid-json', { detail: notJsonText(error, messagesFor(language).usage), cause: error })
  }
}
