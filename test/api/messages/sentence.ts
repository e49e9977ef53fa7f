import type { Language } from '../../../api/messages/index.ts'

const HOLES = /undefined|NaN|\[object|\$\{|null|Infinity/
const ENGLISH =
  /\b(the|and|of|with|your|is|not|you|we|for|from|week(?!-end)|hours?|account|unknown|goal|out|channel|less than|more than|newsletter|feedback|post)\b/i
const UNELIDED = /(?<!\p{L})(?:de|que|le|la|ne|se|parce que) [aeiouéèêàâîôû]/iu
const STRAIGHT = /['"]/

const COMMON: readonly (readonly [string, RegExp])[] = [
  ['a hole', HOLES],
  ['two spaces', /\s\s/],
  ['a space before a full stop or comma', /\s[.,]/],
  ['two full stops', /\.\./],
  ['a straight quotation mark', STRAIGHT],
  ['an identifier', /\b[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)+\b/],
]

const FAULTS: Readonly<Record<Language, readonly (readonly [string, RegExp])[]>> = {
  en: [
    ...COMMON,
    ['a space before a sign', /\s[;:?!%]/],
    ['a decimal comma', /\d,\d/],
    ['a French word', /\b(le|la|les|des|vous|sur|avec|heures?)\b/],
  ],
  fr: [
    ...COMMON,
    ['an English word', ENGLISH],
    ['a missing elision', UNELIDED],
    ['no narrow no-break space before a high sign', /[^\u202f][;?!]/],
    ['no no-break space before a colon or per cent', /[^\u00a0][:%]/],
    ['guillemets without no-break spaces', /«[^\u00a0]|[^\u00a0]»/],
    ['a decimal point', /\d\.\d/],
    ['a plural of one', /(?<![\d,])(0|1|1,\d)\u00a0(heures|ans|jours)/],
  ],
}

/** What is wrong with a sentence as a text of its language; empty when nothing is. */
export const faultsOf = (sentence: string, language: Language): readonly string[] => {
  const faults = FAULTS[language].flatMap(([name, pattern]) => (pattern.test(sentence) ? [name] : []))
  const shape = /^[\p{Lu}\d].*[.?]$/u.test(sentence) ? [] : ['no capital letter or no end']
  return [...faults, ...shape]
}
