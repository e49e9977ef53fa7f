import type { Language } from '../../messages/index.ts'
import type { Problem } from '../problem.ts'
import { invalid } from '../validation.ts'
import { FAULT_WORDS } from './fault-words.ts'

type Fault = { readonly pointer: string; readonly code: keyof typeof FAULT_WORDS; readonly found?: string }

/** The refusal of a request that contradicts itself: every fault with its place, in the language of the request. */
export const refusal = (faults: readonly Fault[], language: Language): Problem =>
  invalid(
    faults.map(({ pointer, code, found }) => ({
      pointer,
      code,
      detail: found === undefined || found === '' ? FAULT_WORDS[code][language] : `${FAULT_WORDS[code][language]} (${found})`,
    })),
    language,
  )
