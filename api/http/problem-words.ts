import type { Outdated } from '../usecases/stored-assessment.ts'
import type { ProblemLanguage } from './problem.ts'

/** Names of JSON types as a sentence says them. */
export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null'

/** The sentences of the faults the contract itself can find; a use case words its own. */
export type FaultWords = {
  readonly 'missing-body': () => string
  readonly 'missing-field': (field: string) => string
  readonly 'unknown-field': (field: string, nearest: string | undefined) => string
  readonly 'wrong-type': (expected: readonly string[], found: TypeName) => string
  readonly 'unknown-value': (value: string, nearest: string | undefined, allowed: readonly string[]) => string
  readonly 'goal-is-presence': (value: string) => string
  readonly 'out-of-range': (comparison: string, limit: number) => string
  readonly 'too-short': (limit: number) => string
  readonly 'too-long': (limit: number) => string
  readonly 'too-few': (limit: number) => string
  readonly 'too-many': (limit: number) => string
  readonly 'bad-format': (format: string) => string
  readonly duplicate: (first: number, second: number) => string
  readonly 'not-valid': () => string
}

const EN_FORMATS: Readonly<Record<string, string>> = {
  date: 'a calendar date that exists, YYYY-MM-DD, from 1900 to 2200',
  'iso-moment': 'a date (YYYY-MM-DD) or an ISO 8601 moment with Z or an offset',
  'one-line': 'one line of text with at least one visible character and no control or broken ones',
  'plain-text': 'a text with at least one visible character and no control or broken ones',
  '^own-[a-z0-9]+(-[a-z0-9]+)*$': '"own-" and lower-case words or digits joined by hyphens',
}
const FR_FORMATS: Readonly<Record<string, string>> = {
  date: 'une date qui existe, AAAA-MM-JJ, entre 1900 et 2200',
  'iso-moment': 'une date (AAAA-MM-JJ) ou un instant ISO 8601 avec Z ou un décalage',
  'one-line': 'une ligne de texte avec au moins un caractère visible, sans caractère de contrôle ni caractère tronqué',
  'plain-text': 'un texte avec au moins un caractère visible, sans caractère de contrôle ni caractère tronqué',
  '^own-[a-z0-9]+(-[a-z0-9]+)*$': '« own- » suivi de mots en minuscules ou de chiffres reliés par des traits d’union',
}
const EN_TYPES: Readonly<Record<TypeName, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
}
const FR_TYPES: Readonly<Record<TypeName, string>> = {
  string: 'un texte',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un objet',
  null: 'null',
}

const typeIn = (words: Readonly<Record<TypeName, string>>, name: string): string => (Object.hasOwn(words, name) ? words[name as TypeName] : name)

const en: FaultWords = {
  'missing-body': () => 'The request needs a body.',
  'missing-field': (field) => `The field "${field}" is needed.`,
  'unknown-field': (field, nearest) => `There is no field "${field}" here.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`,
  'wrong-type': (expected, found) => `This must be ${expected.map((name) => typeIn(EN_TYPES, name)).join(' or ')}, it is ${typeIn(EN_TYPES, found)}.`,
  'unknown-value': (value, nearest, allowed) =>
    `${value} is not one of the values.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}${allowed.length > 0 ? ` Known: ${allowed.join(', ')}.` : ''}`,
  'goal-is-presence': (value) =>
    `${value} is presence, not a goal: a channel is a means. What should change for the organisation once it is there (sales, press relations, public information...)?`,
  'out-of-range': (comparison, limit) => `This must be ${comparison} ${limit}.`,
  'too-short': (limit) => `This needs at least ${limit} ${limit === 1 ? 'character' : 'characters'}.`,
  'too-long': (limit) => `This may have at most ${limit} ${limit === 1 ? 'character' : 'characters'}.`,
  'too-few': (limit) => `This needs at least ${limit} ${limit === 1 ? 'item' : 'items'}.`,
  'too-many': (limit) => `This may have at most ${limit} items.`,
  'bad-format': (format) => `This must be ${EN_FORMATS[format] ?? `of the form ${format}`}.`,
  duplicate: (first, second) => `Items ${first} and ${second} are the same.`,
  'not-valid': () => 'This is not valid.',
}

const fr: FaultWords = {
  'missing-body': () => 'La requête demande un corps.',
  'missing-field': (field) => `Le champ « ${field} » est nécessaire.`,
  'unknown-field': (field, nearest) => `Il n’y a pas de champ « ${field} » ici.${nearest === undefined ? '' : ` Vouliez-vous dire « ${nearest} » ?`}`,
  'wrong-type': (expected, found) => `Il faut ${expected.map((name) => typeIn(FR_TYPES, name)).join(' ou ')}, et c’est ${typeIn(FR_TYPES, found)}.`,
  'unknown-value': (value, nearest, allowed) =>
    `${value} n’est pas une des valeurs.${nearest === undefined ? '' : ` Vouliez-vous dire « ${nearest} » ?`}${allowed.length > 0 ? ` Connues : ${allowed.join(', ')}.` : ''}`,
  'goal-is-presence': (value) =>
    `${value} est une présence, pas un objectif : un canal est un moyen. Que doit-il changer pour l’organisation (ventes, relations presse, information du public…) ?`,
  'out-of-range': (comparison, limit) => `Cette valeur doit être ${comparison} ${limit}.`,
  'too-short': (limit) => `Il faut au moins ${limit} caractère${limit === 1 ? '' : 's'}.`,
  'too-long': (limit) => `Il faut au plus ${limit} caractère${limit === 1 ? '' : 's'}.`,
  'too-few': (limit) => `Il faut au moins ${limit} élément${limit === 1 ? '' : 's'}.`,
  'too-many': (limit) => `Il faut au plus ${limit} éléments.`,
  'bad-format': (format) => `Il faut ${FR_FORMATS[format] ?? `la forme ${format}`}.`,
  duplicate: (first, second) => `Les éléments ${first} et ${second} sont identiques.`,
  'not-valid': () => 'Ceci n’est pas valide.',
}

export const FAULT_WORDS: Readonly<Record<ProblemLanguage, FaultWords>> = { en, fr }

type FaultCount = {
  readonly found: number
  readonly listed: number
  /** The whole request was looked through; otherwise there may be more than were found. */
  readonly isAll: boolean
}

/** The detail of `validation-failed`, which counts its faults. */
export const faultCount: Readonly<Record<ProblemLanguage, (count: FaultCount) => string>> = {
  en: ({ found, listed, isAll }) => {
    if (found > listed) return `At least ${found} faults; the first ${listed} are listed with their places.`
    const least = isAll ? '' : 'At least '
    return found === 1 ? `${least}1 fault; it is listed with its place.` : `${least}${found} faults; each is listed with its place.`
  },
  fr: ({ found, listed, isAll }) => {
    if (found > listed) return `Au moins ${found} défauts ; les ${listed} premiers sont listés avec leur emplacement.`
    const least = isAll ? '' : 'Au moins '
    return found === 1 ? `${least}1 défaut, listé avec son emplacement.` : `${least}${found} défauts, chacun listé avec son emplacement.`
  },
}

export const scopeDetail: Readonly<Record<ProblemLanguage, (scope: string) => string>> = {
  en: (scope) => `The key lacks the scope "${scope}".`,
  fr: (scope) => `Il manque à la clé le droit « ${scope} ».`,
}

/** Which header of a body is none of ours, and what it may say instead. */
export const headerDetail: Readonly<
  Record<'Content-Type' | 'Content-Encoding', Readonly<Record<ProblemLanguage, (known: readonly string[]) => string>>>
> = {
  'Content-Type': {
    en: (known) => `Content-Type must be ${known.join(' or ')}, in UTF-8.`,
    fr: (known) => `Content-Type doit valoir ${known.join(' ou ')}, en UTF-8.`,
  },
  'Content-Encoding': {
    en: (known) => `Content-Encoding must be one of ${known.join(', ')}; only one at a time.`,
    fr: (known) => `Content-Encoding doit avoir une de ces valeurs, et une seule\u00a0: ${known.join(', ')}.`,
  },
}

export const bodyBrokenDetail: Readonly<Record<ProblemLanguage, string>> = {
  en: 'The body is not what Content-Encoding says.',
  fr: 'Le corps n’est pas ce qu’annonce Content-Encoding.',
}

export const outdatedDetail: Readonly<Record<ProblemLanguage, (outdated: Outdated) => string>> = {
  en: (outdated) =>
    'model' in outdated
      ? `Fit model ${outdated.model}, which made it, did not say yet what is asked for here. Assess the brief again.`
      : `It cites catalogue ${outdated.catalogue}, which is no longer available. Assess the brief again.`,
  fr: (outdated) =>
    'model' in outdated
      ? `Le modèle d’adéquation ${outdated.model}, dont elle est issue, ne disait pas encore ce qui est demandé. Évaluez à nouveau le brief.`
      : `Elle cite le catalogue ${outdated.catalogue}, qui n’est plus disponible. Évaluez à nouveau le brief.`,
}

/** What is wrong with a line of a stream, as the detail of its problem. */
export const lineDetail: Readonly<Record<'not-json' | 'not-utf-8', Readonly<Record<ProblemLanguage, string>>>> = {
  'not-json': { en: 'This line could not be parsed.', fr: 'Cette ligne n’a pas pu être lue.' },
  'not-utf-8': { en: 'This line is not UTF-8.', fr: 'Cette ligne n’est pas en UTF-8.' },
}
