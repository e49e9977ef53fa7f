import { diagnosisQuestionnaireToWire } from '../../wire/diagnosis-questionnaire.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const getDiagnosisQuestions: Handler<'getDiagnosisQuestions', Deps> = async ({ language }) => ({
  status: 200,
  body: diagnosisQuestionnaireToWire(language),
})
