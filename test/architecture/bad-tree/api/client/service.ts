import { answer } from '../http/answer.ts'

export const service = answer
