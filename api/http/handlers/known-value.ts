import type { Language } from '../../messages/index.ts'
import { nearestOf } from '../faults.ts'
import type { Problem } from '../problem.ts'
import { FAULT_WORDS } from '../problem-words.ts'
import { invalid } from '../validation.ts'

type Asked = {
  /** Name of the parameter. */
  readonly parameter: string
  readonly value: string
  /** What it may say: data decides, not the contract. */
  readonly known: readonly string[]
  readonly language: Language
}

/** The refusal of a parameter whose value nothing has; it names all there are. */
const unknownValue = ({ parameter, value, known, language }: Asked): Problem => {
  const detail = FAULT_WORDS[language]['unknown-value'](JSON.stringify(value), nearestOf(value, known), known)
  return invalid([{ pointer: `/query/${parameter}`, code: 'unknown-value', detail }], language)
}

/**
 * A value as the data write it, whatever the case it was asked for in.
 * @throws Problem `validation-failed` when it is none of them.
 */
export const knownValue = (asked: Asked): string => {
  const found = asked.known.find((name) => name.toLowerCase() === asked.value.toLowerCase())
  if (found === undefined) throw unknownValue(asked)
  return found
}
