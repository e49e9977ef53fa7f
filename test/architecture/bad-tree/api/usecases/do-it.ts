import { answer } from '../http/answer.ts'
import { two } from '../../adapters/platforms/two/index.ts'
export const doIt = [answer, two]
