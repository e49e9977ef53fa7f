import { questionnaireToWire } from '../../wire/questionnaire.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'

export const getQuestionnaire: Handler<'getQuestionnaire', Deps> = async ({ language }) => ({ status: 200, body: questionnaireToWire(language) })
