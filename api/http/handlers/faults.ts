import type { Language } from '../../messages/index.ts'
import type { Problem } from '../problem.ts'
import { invalid } from '../validation.ts'
import { FAULT_WORDS } from './fault-words.ts'

type Fault = { readonly pointer: string; readonly code: keyof typeof FAULT_WORDS; readonly found?: string; readonly nearest?: string }

/** The refusal of a request that contradicts itself: every fault with its place, in the language of the request. */
export const refusal = (faults: readonly Fault[], language: Language): Problem =>
  invalid(
    faults.map(({ pointer, code, found, nearest }) => ({
      pointer,
      code,
      detail: sentenceOf(FAULT_WORDS[code][language], { found, nearest }, language),
    })),
    language,
  )

type Particulars = { readonly found: string | undefined; readonly nearest: string | undefined }

const sentenceOf = (words: string, { found, nearest }: Particulars, language: Language): string => {
  const said = found === undefined || found === '' ? words : `${words} (${found})`
  return nearest === undefined ? said : `${said} ${DID_YOU_MEAN[language](nearest)}`
}

const DID_YOU_MEAN: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `Did you mean “${name}”?`,
  fr: (name) => `Vouliez-vous dire « ${name} » ?`,
}
