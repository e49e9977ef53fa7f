import type { Language } from '../../messages/index.ts'
import type { Problem, ProblemItem } from '../problem.ts'
import { invalid } from '../validation.ts'
import { FAULT_WORDS } from './fault-words.ts'

export type Fault = { readonly pointer: string; readonly code: keyof typeof FAULT_WORDS; readonly found?: string; readonly nearest?: string }

/** Contradictions with their places, in the language of the request. */
export const itemsOf = (faults: readonly Fault[], language: Language): readonly ProblemItem[] =>
  faults.map(({ pointer, code, found, nearest }) => ({
    pointer,
    code,
    detail: sentenceOf(FAULT_WORDS[code][language], { found, nearest }, language),
  }))

/** The refusal of a request that contradicts itself. */
export const refusal = (faults: readonly Fault[], language: Language): Problem => invalid(itemsOf(faults, language), language)

type Particulars = { readonly found: string | undefined; readonly nearest: string | undefined }

const sentenceOf = (words: string, { found, nearest }: Particulars, language: Language): string => {
  const said = found === undefined || found === '' ? words : `${words} (${found})`
  return nearest === undefined ? said : `${said} ${DID_YOU_MEAN[language](nearest)}`
}

const DID_YOU_MEAN: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `Did you mean “${name}”?`,
  fr: (name) => `Vouliez-vous dire « ${name} » ?`,
}
