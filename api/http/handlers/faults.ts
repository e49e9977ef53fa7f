import type { Language } from '../../messages/index.ts'
import type { Problem, ProblemItem, ProblemOptions } from '../problem.ts'
import { invalid } from '../validation.ts'
import { FAULT_WORDS } from './fault-words.ts'

export type Fault = {
  readonly pointer: string
  readonly code: keyof typeof FAULT_WORDS
  readonly found?: string
  readonly nearest?: string
  /** Names there are in its place. */
  readonly known?: readonly string[]
  /** The first and the last value that could stand in its place. */
  readonly first?: string
  readonly last?: string
  /** The override that is contradicted. */
  readonly override?: string
  /** Says more exactly what is wrong than its code does, in the language of the request. */
  readonly words?: string
}

/** Contradictions with their places, in the language of the request. */
export const itemsOf = (faults: readonly Fault[], language: Language): readonly ProblemItem[] =>
  faults.map(({ pointer, code, words, ...particulars }) => ({
    pointer,
    code,
    detail: words ?? sentenceOf(FAULT_WORDS[code][language], particulars, language),
  }))

/** The refusal of a request that contradicts itself. */
export const refusal = (faults: readonly Fault[], language: Language): Problem => invalid(itemsOf(faults, language), language)

/** The faults a refusal lists, for a problem of another name. */
export const faultsOf = ({ errors = [], moreErrors }: Problem): Pick<ProblemOptions, 'errors' | 'moreErrors'> => ({
  errors,
  ...(moreErrors === undefined ? {} : { moreErrors }),
})

type Particulars = Pick<Fault, 'found' | 'nearest' | 'known' | 'first' | 'last' | 'override'>

const sentenceOf = (words: string, { found, nearest, known, first, last, override }: Particulars, language: Language): string => {
  const said = found === undefined || found === '' ? words : naming(found, words)
  const more = [
    ...(nearest === undefined ? [] : [DID_YOU_MEAN[language](nearest)]),
    ...(known === undefined ? [] : [THERE_ARE[language](known)]),
    ...(first === undefined ? [] : [FIRST[language](first)]),
    ...(last === undefined ? [] : [LAST[language](last)]),
    ...(override === undefined ? [] : [REMOVE_FIRST[language](override)]),
  ]
  return [said, ...more].join(' ')
}

/** What was found, in brackets at the end of the first clause: what to do about it comes after. */
const naming = (found: string, words: string): string => words.replace(/(?=\s?[;:]\s|\.(?:\s|$)|$)/, () => ` (${found})`)

const DID_YOU_MEAN: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `Did you mean “${name}”?`,
  fr: (name) => `Vouliez-vous dire «\u00a0${name}\u00a0»\u202f?`,
}

const THERE_ARE: Readonly<Record<Language, (names: readonly string[]) => string>> = {
  en: (names) => `There are: ${names.join(', ')}.`,
  fr: (names) => `Il y a\u00a0: ${names.join(', ')}.`,
}

const FIRST: Readonly<Record<Language, (value: string) => string>> = {
  en: (value) => `First possible value: ${value}.`,
  fr: (value) => `Première valeur possible\u00a0: ${value}.`,
}

const LAST: Readonly<Record<Language, (value: string) => string>> = {
  en: (value) => `Last possible value: ${value}.`,
  fr: (value) => `Dernière valeur possible\u00a0: ${value}.`,
}

const REMOVE_FIRST: Readonly<Record<Language, (id: string) => string>> = {
  en: (id) => `The other figure is the override ${id}: remove it first, or keep to it.`,
  fr: (id) => `L’autre chiffre est la mesure ${id}\u00a0: supprimez-la d’abord, ou tenez-vous-y.`,
}
