import type { Outdated } from '../usecases/stored-assessment.ts'
import type { ProblemLanguage } from './problem.ts'

/** Names of JSON types as a sentence says them. */
export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null'

/** What a number must be, or that a day must be one of the calendar. */
type Range = { readonly comparison: Comparison; readonly limit: number } | 'calendar'
export type Comparison = '>=' | '<=' | '>' | '<'
/** Name of what is too large or too small; undefined for what was sent as a whole. */
type Field = string | undefined

/** The sentences of the faults the contract itself can find; a use case words its own. */
export type FaultWords = {
  readonly 'missing-body': () => string
  readonly 'unexpected-body': () => string
  readonly 'missing-field': (field: string) => string
  readonly 'unknown-field': (field: string, nearest: string | undefined) => string
  readonly 'wrong-type': (expected: readonly string[], found: TypeName) => string
  readonly 'unknown-value': (value: string, nearest: string | undefined, allowed: readonly string[]) => string
  readonly 'goal-is-presence': (value: string) => string
  readonly 'out-of-range': (field: Field, range: Range) => string
  readonly 'date-impossible': () => string
  readonly 'too-short': (field: Field, limit: number) => string
  readonly 'too-long': (field: Field, limit: number) => string
  readonly 'too-few': (field: Field, limit: number) => string
  readonly 'too-many': (field: Field, limit: number, of: 'items' | 'fields') => string
  readonly 'bad-format': (format: string) => string
  readonly duplicate: (first: number, second: number) => string
  readonly 'parameter-repeated': (name: string, isList: boolean) => string
  readonly 'not-valid': () => string
}

const EN_FORMATS: Readonly<Record<string, string>> = {
  date: 'a calendar date that exists, YYYY-MM-DD, from 1900 to 2200',
  'iso-moment': 'a date (YYYY-MM-DD) or an ISO 8601 moment with Z or an offset',
  'one-line': 'one line of text with at least one visible character and no control or broken ones',
  'plain-text': 'a text with at least one visible character and no control or broken ones',
  '^own-[a-z0-9]+(-[a-z0-9]+)*$': '"own-" and lower-case words or digits joined by hyphens',
  '^([01][0-9]|2[0-3]):[0-5][0-9]$': 'a time of day, HH:MM, 00:00 to 23:59',
  '^#[0-9A-Fa-f]{6}$': 'a colour, # and six hexadecimal digits',
}
const FR_FORMATS: Readonly<Record<string, string>> = {
  date: 'une date qui existe, AAAA-MM-JJ, entre 1900 et 2200',
  'iso-moment': 'une date (AAAA-MM-JJ) ou un instant ISO 8601 avec Z ou un décalage',
  'one-line': 'une ligne de texte avec au moins un caractère visible, sans caractère de contrôle ni caractère tronqué',
  'plain-text': 'un texte avec au moins un caractère visible, sans caractère de contrôle ni caractère tronqué',
  '^own-[a-z0-9]+(-[a-z0-9]+)*$': '«\u00a0own-\u00a0» suivi de mots en minuscules ou de chiffres reliés par des traits d’union',
  '^([01][0-9]|2[0-3]):[0-5][0-9]$': 'une heure de la journée, HH:MM, de 00:00 à 23:59',
  '^#[0-9A-Fa-f]{6}$': 'une couleur, # suivi de six chiffres hexadécimaux',
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

const EN_COMPARISONS: Readonly<Record<Comparison, string>> = { '>=': 'at least', '<=': 'at most', '>': 'above', '<': 'below' }
const FR_COMPARISONS: Readonly<Record<Comparison, string>> = {
  '>=': 'supérieur ou égal à',
  '<=': 'inférieur ou égal à',
  '>': 'supérieur à',
  '<': 'inférieur à',
}

const enField = (field: Field): string => (field === undefined ? 'This' : `"${field}"`)
const frField = (field: Field): string => (field === undefined ? 'Ceci' : `«\u00a0${field}\u00a0»`)
const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`

const en: FaultWords = {
  'missing-body': () => 'The request needs a body.',
  'unexpected-body': () => 'This operation takes no body: nothing of what was sent would count.',
  'missing-field': (field) => `The field "${field}" is needed.`,
  'unknown-field': (field, nearest) => `There is no field "${field}" here.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`,
  'wrong-type': (expected, found) => `This must be ${expected.map((name) => typeIn(EN_TYPES, name)).join(' or ')}, it is ${typeIn(EN_TYPES, found)}.`,
  'unknown-value': (value, nearest, allowed) =>
    `${value} is not one of the values.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}${allowed.length > 0 ? ` Known: ${allowed.join(', ')}.` : ''}`,
  'goal-is-presence': (value) =>
    `${value} is presence, not a goal: a channel is a means. What should change for the organisation once it is there (sales, press relations, public information...)?`,
  'out-of-range': (field, range) =>
    `${enField(field)} must be ${range === 'calendar' ? 'a day from 1900-01-01 to 2200-12-31, in UTC' : `${EN_COMPARISONS[range.comparison]} ${range.limit}`}.`,
  'date-impossible': () => 'There is no such day or time.',
  'too-short': (field, limit) => `${enField(field)} needs at least ${counted(limit, 'character', 'characters')}.`,
  'too-long': (field, limit) => `${enField(field)} may have at most ${counted(limit, 'character', 'characters')}.`,
  'too-few': (field, limit) => `${enField(field)} needs at least ${counted(limit, 'item', 'items')}.`,
  'too-many': (field, limit, of) =>
    `${enField(field)} may hold at most ${of === 'items' ? counted(limit, 'item', 'items') : counted(limit, 'field', 'fields')}.`,
  'bad-format': (format) => `This must be ${EN_FORMATS[format] ?? `of the form ${format}`}.`,
  duplicate: (first, second) => `Items ${first} and ${second} are the same.`,
  'parameter-repeated': (name, isList) =>
    isList ? `Name "${name}" once, with its values separated by commas.` : `The parameter "${name}" is given more than once; give it once.`,
  'not-valid': () => 'This is not valid.',
}

const fr: FaultWords = {
  'missing-body': () => 'La requête demande un corps.',
  'unexpected-body': () => 'Cette opération ne prend pas de corps\u00a0: rien de ce qui a été envoyé ne compterait.',
  'missing-field': (field) => `Le champ «\u00a0${field}\u00a0» est nécessaire.`,
  'unknown-field': (field, nearest) =>
    `Il n’y a pas de champ «\u00a0${field}\u00a0» ici.${nearest === undefined ? '' : ` Vouliez-vous dire «\u00a0${nearest}\u00a0»\u202f?`}`,
  'wrong-type': (expected, found) => `Il faut ${expected.map((name) => typeIn(FR_TYPES, name)).join(' ou ')}, et c’est ${typeIn(FR_TYPES, found)}.`,
  'unknown-value': (value, nearest, allowed) =>
    `${value} n’est pas une des valeurs.${nearest === undefined ? '' : ` Vouliez-vous dire «\u00a0${nearest}\u00a0»\u202f?`}${allowed.length > 0 ? ` Connues\u00a0: ${allowed.join(', ')}.` : ''}`,
  'goal-is-presence': (value) =>
    `${value} est une présence, pas un objectif\u00a0: un canal est un moyen. Que doit-il changer pour l’organisation (ventes, relations presse, information du public…)\u202f?`,
  'out-of-range': (field, range) =>
    `${frField(field)} doit être ${range === 'calendar' ? 'un jour compris entre le 1900-01-01 et le 2200-12-31, en UTC' : `${FR_COMPARISONS[range.comparison]} ${range.limit}`}.`,
  'date-impossible': () => 'Ce jour ou cette heure n’existe pas.',
  'too-short': (field, limit) => `${frField(field)} doit compter au moins ${counted(limit, 'caractère', 'caractères')}.`,
  'too-long': (field, limit) => `${frField(field)} ne peut dépasser ${counted(limit, 'caractère', 'caractères')}.`,
  'too-few': (field, limit) => `${frField(field)} doit compter au moins ${counted(limit, 'élément', 'éléments')}.`,
  'too-many': (field, limit, of) =>
    `${frField(field)} ne peut dépasser ${of === 'items' ? counted(limit, 'élément', 'éléments') : counted(limit, 'champ', 'champs')}.`,
  'bad-format': (format) => `Il faut ${FR_FORMATS[format] ?? `la forme ${format}`}.`,
  duplicate: (first, second) => `Les éléments ${first} et ${second} sont identiques.`,
  'parameter-repeated': (name, isList) =>
    isList
      ? `N’indiquez «\u00a0${name}\u00a0» qu’une fois, ses valeurs séparées par des virgules.`
      : `Le paramètre «\u00a0${name}\u00a0» figure plus d’une fois\u202f; indiquez-le une seule fois.`,
  'not-valid': () => 'Ceci n’est pas valide.',
}

export const FAULT_WORDS: Readonly<Record<ProblemLanguage, FaultWords>> = { en, fr }

type FaultCount = {
  readonly listed: number
  /** Found, and not listed. */
  readonly more: number
  /** The whole request was looked through; otherwise there may be more than were found. */
  readonly isAll: boolean
}

/** The detail of `validation-failed`, which counts its faults. */
export const faultCount: Readonly<Record<ProblemLanguage, (count: FaultCount) => string>> = {
  en: ({ listed, more, isAll }) => {
    const least = isAll ? '' : 'At least '
    if (more > 0) return `${least}${listed + more} errors; the first ${listed} are listed with their places, ${more} left out.`
    return listed === 1 ? `${least}1 error; it is listed with its place.` : `${least}${listed} errors; each is listed with its place.`
  },
  fr: ({ listed, more, isAll }) => {
    const least = isAll ? '' : 'Au moins '
    if (more > 0) {
      return `${least}${listed + more} erreurs\u202f; l’emplacement des ${listed} premières est indiqué, ${more} ${more === 1 ? 'est omise' : 'sont omises'}.`
    }
    if (listed === 1) return `${isAll ? 'Une' : 'Au moins une'} erreur, dont l’emplacement est indiqué.`
    return `${least}${listed} erreurs, dont les emplacements sont indiqués.`
  },
}

export const scopeDetail: Readonly<Record<ProblemLanguage, (scope: string) => string>> = {
  en: (scope) => `The key lacks the scope "${scope}".`,
  fr: (scope) => `Il manque à la clé le droit «\u00a0${scope}\u00a0».`,
}

/** Which header of a body is not supported, and what it may say instead. */
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

export const hostDetail: Readonly<Record<ProblemLanguage, string>> = {
  en: 'HTTP/1.1 asks for one Host header, and one only.',
  fr: 'HTTP/1.1 exige un en-tête Host, et un seul.',
}

/** No text that is kept anywhere has one, and PostgreSQL takes none. */
export const nulDetail = {
  en: 'The address holds the character U+0000 (%00).',
  fr: 'L’adresse contient le caractère U+0000 (%00).',
}

export const bodyBrokenDetail: Readonly<Record<ProblemLanguage, string>> = {
  en: 'The body is not what Content-Encoding says.',
  fr: 'Le corps n’est pas ce qu’annonce Content-Encoding.',
}

/** A colour that is too pale: how far it is from the contrast it has to have, and what would do. */
export const paleDetail: Readonly<Record<ProblemLanguage, (pale: { readonly contrast: number; readonly nearest: string }) => string>> = {
  en: ({ contrast, nearest }) =>
    `Text of this colour has a contrast of ${contrast.toFixed(2)}:1 on white, and 4.5:1 is the least that is readable. The nearest darker shade of the same hue that would do is ${nearest}.`,
  fr: ({ contrast, nearest }) =>
    `Sur fond blanc, un texte de cette couleur a un contraste de ${contrast.toFixed(2).replace('.', ',')}\u00a0pour\u00a01\u202f; il en faut au moins 4,5\u00a0pour\u00a01 pour qu’il soit lisible. Dans la même teinte, la nuance plus foncée la plus proche qui convienne est ${nearest}.`,
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
