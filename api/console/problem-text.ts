import type { Language } from '../http/language.ts'
import { PROBLEMS, type Problem } from '../http/problem.ts'

/** What was refused, in sentences: each fault, or the problem where it lists none. */
export const problemText = (problem: Problem, language: Language): string => {
  const { errors = [] } = problem
  return errors.length > 0 ? errors.map(({ detail }) => detail).join(' ') : (problem.detail ?? PROBLEMS[problem.code].detail[language])
}
