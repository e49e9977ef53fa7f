import type { Language } from '../../messages/index.ts'
import type { Problem, ProblemItem } from '../problem.ts'
import { invalid } from '../validation.ts'
import { FAULT_WORDS } from './fault-words.ts'

export type Fault = { readonly pointer: string; readonly code: keyof typeof FAULT_WORDS; readonly found?: string }

/** Contradictions with their places, in the language of the request. */
export const itemsOf = (faults: readonly Fault[], language: Language): readonly ProblemItem[] =>
  faults.map(({ pointer, code, found }) => ({
    pointer,
    code,
    detail: found === undefined || found === '' ? FAULT_WORDS[code][language] : `${FAULT_WORDS[code][language]} (${found})`,
  }))

/** The refusal of a request that contradicts itself. */
export const refusal = (faults: readonly Fault[], language: Language): Problem => invalid(itemsOf(faults, language), language)
