import type { CheckWords, Finding, Measured, MetricNoun, Operator } from '../check-words.ts'
import { standingNames } from '../standing-names.ts'
import { accounts } from './accounts.ts'
import { or } from './figures.ts'
import { names } from './names.ts'

const NOUNS: Readonly<Record<Extract<MetricNoun, string>, string>> = {
  score: 'Le score',
  'lowest-score': 'Le score le plus bas possible',
  verdict: 'Le verdict',
  'channel-confidence': 'La confiance dans le score',
  'bling-index': 'L’indice bling-bling',
  'request-verdict': 'La réponse à la demande',
  confidence: 'La confiance dans toute l’évaluation',
  'stale-evidence': 'Le nombre de sources périmées',
  neglect: 'Le score de négligence',
  'known-share': 'La part des signes de négligence qui a pu être jugée',
  silence: 'Le nombre de jours depuis la dernière publication',
  accounts: 'Le nombre de comptes',
  'unread-accounts': 'Le nombre de comptes qui n’ont pas pu être lus',
}
const nameOfStanding = standingNames(names, accounts.standingName)
const nounOf = (noun: MetricNoun): string =>
  typeof noun === 'string'
    ? NOUNS[noun]
    : `Le nombre de comptes dans l’état «\u00a0${nameOfStanding(noun.accountsThat as Parameters<typeof nameOfStanding>[0])}\u00a0»`

const verdictNames: Readonly<Record<string, string>> = names.verdict
const value = (measured: Measured): string =>
  typeof measured === 'number' ? String(Math.round(measured * 100) / 100).replace('.', ',') : `«\u00a0${verdictNames[measured] ?? measured}\u00a0»`

const FIGURES: Readonly<Record<Operator, (bound: string) => string>> = {
  '>=': (bound) => `au moins ${bound}`,
  '>': (bound) => `plus de ${bound}`,
  '<=': (bound) => `au plus ${bound}`,
  '<': (bound) => `moins de ${bound}`,
  '=': (bound) => `exactement ${bound}`,
  '!=': (bound) => `tout sauf ${bound}`,
}
const VERDICTS: Readonly<Record<Operator, (bound: string) => string>> = {
  '>=': (bound) => `${bound} ou mieux`,
  '>': (bound) => `mieux que ${bound}`,
  '<=': (bound) => `${bound} ou moins bien`,
  '<': (bound) => `moins bien que ${bound}`,
  '=': (bound) => `exactement ${bound}`,
  '!=': (bound) => `tout sauf ${bound}`,
}
const demand = ({ asked: { operator, bound }, force }: Pick<Finding, 'asked' | 'force'>): string =>
  `${force === 'must' ? 'exige' : 'recommande'} ${(typeof bound === 'number' ? FIGURES : VERDICTS)[operator](value(bound))}`

const finding: CheckWords['finding'] = ({ noun, known, ...asked }) => {
  const subject = nounOf(noun)
  const rule = `la règle ${demand(asked)}`
  if (known === undefined) return `${subject} reste à déterminer\u202f; ${rule}.`
  if (known.low === known.high) return `${subject} est ${typeof known.low === 'number' ? 'de ' : ''}${value(known.low)}\u202f; ${rule}.`
  return `${subject} se situe entre ${value(known.low)} et ${value(known.high)}, car certains comptes n’ont pas pu être lus\u202f; ${rule}.`
}

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`
const meant = (near: string | undefined): string => (near === undefined ? '' : ` Vouliez-vous dire ${quoted(near)}\u202f?`)
const choices = (near: string | undefined, known: readonly string[]): string =>
  near === undefined ? ` Écrivez ${or(known.map(quoted))}.` : meant(near)

const fault: CheckWords['fault'] = (found) => {
  switch (found.code) {
    case 'not-yaml':
      return 'Ceci ne se lit pas comme du YAML. Une condition qui commence par un signe «\u00a0supérieur\u00a0» ou un point d’exclamation doit être placée entre guillemets droits.'
    case 'no-rules':
      return 'Un fichier de règles contient une liste «\u00a0rules\u00a0» avec au moins une règle.'
    case 'rule-form':
      return 'Une règle est soit une ligne de texte, soit un ensemble de champs.'
    case 'no-metric':
      return 'La règle ne dit pas dans «\u00a0metric\u00a0» ce qu’elle mesure.'
    case 'no-condition':
      return 'La règle n’a pas de condition\u00a0: écrivez-en une dans «\u00a0fail\u00a0», dans «\u00a0warn\u00a0», ou dans les deux.'
    case 'condition-form':
      return 'Une condition est un texte\u00a0: un signe de comparaison et une valeur, entre guillemets droits.'
    case 'channels-form':
      return 'La liste des canaux est vide.'
    case 'id-form':
      return 'Un «\u00a0id\u00a0» compte de 1 à 80 minuscules, chiffres, points, traits d’union ou tirets bas, et commence par une lettre ou un chiffre.'
    case 'warn-idle':
      return 'L’avertissement ne pourrait jamais être donné\u00a0: tout ce qui satisfait «\u00a0fail\u00a0» satisfait aussi «\u00a0warn\u00a0». La condition de «\u00a0warn\u00a0» doit être plus exigeante.'
    case 'field-twice':
      return `Le champ ${quoted(found.name)} figure deux fois.`
    case 'id-twice':
      return `Une autre règle porte déjà l’identifiant ${quoted(found.name)}\u00a0: donnez à chacune son propre «\u00a0id\u00a0».`
    case 'no-channels-here':
      return `La mesure ${quoted(found.name)} ne porte pas sur des canaux\u00a0: il n’y a pas à en choisir ici.`
    case 'field':
      return `Le champ ${quoted(found.name)} n’existe pas ici.${choices(found.near, found.known)}`
    case 'metric':
      return `La mesure ${quoted(found.name)} n’existe pas.${meant(found.near)}`
    case 'channel':
      return `Le canal ${quoted(found.name)} n’existe pas.${choices(found.near, found.known)}`
    case 'unknown-as':
      return `Ce qui est inconnu ne peut pas compter comme ${quoted(found.name)}.${choices(found.near, found.known)}`
    case 'operator':
      return found.name === ''
        ? `La condition ne commence pas par un signe de comparaison.${choices(undefined, found.known)}`
        : `Le signe de comparaison ${quoted(found.name)} n’existe pas.${choices(found.near, found.known)}`
    case 'name':
      return `Le verdict ${quoted(found.name)} n’existe pas.${choices(found.near, found.known)}`
    case 'number':
      return `Le signe de comparaison doit être suivi d’un nombre, avec un point pour les décimales, et ${quoted(found.name)} n’en est pas un.`
    case 'never':
      return `Aucune valeur possible de cette mesure ne satisfait la condition ${quoted(found.condition)}.`
    case 'always':
      return `Toute valeur possible de cette mesure satisfait la condition ${quoted(found.condition)}.`
  }
}

const counted = (number: number, one: string, many: string): string => `${number} ${number < 2 ? one : many}`

const counts: CheckWords['counts'] = ({ pass, warn, fail, unknown }) =>
  [
    ...(fail > 0 ? [counted(fail, 'échec', 'échecs')] : []),
    ...(warn > 0 ? [counted(warn, 'avertissement', 'avertissements')] : []),
    ...(unknown > 0 ? [counted(unknown, 'indéterminé', 'indéterminés')] : []),
    ...(pass > 0 ? [counted(pass, 'conforme', 'conformes')] : []),
  ].join(', ')

export const check: CheckWords = {
  outcomes: { pass: 'Conforme', warn: 'Avertissement', fail: 'Échec', unknown: 'Indéterminé' },
  counts,
  total: (all) => {
    const sum = all.pass + all.warn + all.fail + all.unknown
    return sum === 0 ? 'Rien n’a été jugé.' : `${counted(sum, 'contrôle', 'contrôles')}\u00a0: ${counts(all)}.`
  },
  nothingToJudge: 'rien à juger',
  accounts: 'comptes consultés',
  noun: nounOf,
  finding,
  rule: (noun, asked) => `${nounOf(noun)}\u00a0: la règle ${asked.map(demand).join(' et ')}.`,
  fault,
}
