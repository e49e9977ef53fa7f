import { two } from '../two/index.ts'
import { answer } from '../../../api/http/answer.ts'
export const one = [two, answer]
