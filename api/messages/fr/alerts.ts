import { type AlertEvidence, type ConditionKind, kindOf, type Resolution, type Transition } from '../../../domain/alerts/alert.ts'
import type { AlertNews, Member } from '../../../domain/alerts/notification.ts'
import type { AlertWords } from '../alert-words.ts'
import { byTransition, onlyPlatform } from '../news-counts.ts'
import { alertSignals } from './alert-signals.ts'
import { and, dateText, numbers, span } from './figures.ts'
import { formsOf } from './forms.ts'

/** The days of a promise as they were given, and not rounded as a span is. */
const every = (days: number): string => {
  if (days === 1) return 'par jour'
  if (days === 365) return 'par an'
  if (days < 2) return `toutes les ${numbers.decimal(days * 24)}\u00a0heures`
  return `tous les ${Number.isInteger(days) && days > 120 ? span(days) : `${numbers.decimal(days)}\u00a0jours`}`
}
/** What an account normally does, rounded up to whole days: it never posted later than that. */
const atLeast = (days: number): string => (days <= 1 ? 'au moins une fois par jour' : `au moins tous les ${span(Math.ceil(days))}`)
const promised = (days: number): string =>
  days < 1 ? 'que plusieurs publications par jour étaient promises' : `qu’une publication ${every(days)} était promise`
const since = ({ lastPostOn }: AlertEvidence): string => (lastPostOn === undefined ? '' : ` depuis le ${dateText(lastPostOn)}`)

const HOST: Readonly<Record<string, string>> = {
  'certificate-expired': 'le certificat de sécurité du site a expiré',
  'domain-parked': 'le domaine du site semble à vendre ou inutilisé',
}

/** Said after the name of the account. */
const AMISS: Readonly<Record<Transition, (evidence: AlertEvidence) => string>> = {
  'promise-missed': (evidence) =>
    `rien n’a été publié${since(evidence)}${evidence.promisedDays === undefined ? '' : `, alors ${promised(evidence.promisedDays)}`}`,
  'rhythm-missed': (evidence) =>
    `rien n’a été publié${since(evidence)}${
      evidence.usuallyWithinDays === undefined ? '' : `, alors qu’il publie d’ordinaire ${atLeast(evidence.usuallyWithinDays)}`
    }`,
  fading: ({ lastPostOn }) =>
    `le compte perd de la vitesse${lastPostOn === undefined ? '' : `\u202f; sa dernière publication date du ${dateText(lastPostOn)}`}`,
  dormant: (evidence) => `le compte est en sommeil\u202f; rien n’a été publié${since(evidence)}`,
  abandoned: (evidence) => `le compte semble abandonné\u202f; rien n’a été publié${since(evidence)}`,
  'not-found': () => 'il n’y a plus de compte à cette adresse',
  private: () => 'le compte n’est plus public',
  suspended: () => 'la plateforme a suspendu le compte',
  'host-gone': ({ detail = '' }) => HOST[detail] ?? 'le nom de domaine du site ne mène plus nulle part',
  'credential-missing': () => 'le compte ne peut plus être lu, car l’accès nécessaire manque',
  'credential-rejected': () => 'le compte ne peut plus être lu, car la plateforme refuse l’accès fourni',
  unreadable: () => 'le compte n’a pas pu être lu plusieurs fois de suite, si bien que l’on ignore où il en est',
  'signal-public': ({ signal }) => (signal === undefined ? 'un signe de négligence qui nuit au public est apparu' : alertSignals[signal].amiss),
  'signal-trust': ({ signal }) => (signal === undefined ? 'un signe de négligence qui entame la confiance est apparu' : alertSignals[signal].amiss),
  unwatched: ({ lookedAt, dueOn }) =>
    `le compte n’a ${lookedAt === undefined ? 'pas encore été audité' : `pas été audité depuis le ${dateText(lookedAt.slice(0, 10))}`}${
      dueOn === undefined ? '' : `\u202f; le passage du ${dateText(dueOn)} aurait dû le faire`
    }`,
}

const OVER: Readonly<Record<ConditionKind, string>> = {
  silence: 'le compte a repris un rythme normal de publication',
  gone: 'le compte est de nouveau accessible',
  access: 'le compte peut de nouveau être lu',
  unreadable: 'le compte peut de nouveau être lu',
  signal: 'un signe de négligence a disparu',
  unwatched: 'le compte est de nouveau audité',
}

/** Why an alert ends of which nobody knows whether all is well. */
const CLOSED: Readonly<Record<Exclude<Resolution, 'recovered'>, string>> = {
  'at-rest': 'plus rien n’est attendu de ce compte\u00a0: l’alerte est close',
  'not-covered': 'la politique d’alerte ne couvre plus ce cas\u00a0: l’alerte est close',
  'not-scheduled': 'plus aucune planification ne prévoit l’audit de ce compte\u00a0: l’alerte est close',
}

const NAMES: Readonly<Record<Transition, string>> = {
  'promise-missed': 'promesse non tenue',
  'rhythm-missed': 'rythme non tenu',
  fading: 'perte de vitesse',
  dormant: 'en sommeil',
  abandoned: 'abandon',
  'not-found': 'compte introuvable',
  private: 'compte non public',
  suspended: 'compte suspendu',
  'host-gone': 'site disparu',
  'credential-missing': 'accès manquant',
  'credential-rejected': 'accès refusé',
  unreadable: 'lecture impossible',
  'signal-public': 'préjudice pour le public',
  'signal-trust': 'confiance entamée',
  unwatched: 'sans audit',
}

const clauseOf = ({ condition, transition, state, resolution, evidence }: Parameters<AlertWords['alert']>[0]): string => {
  if (state === 'raised') return AMISS[transition](evidence)
  if (resolution !== undefined && resolution !== 'recovered') return CLOSED[resolution]
  const kind = kindOf(condition)
  return kind === 'signal' && evidence.signal !== undefined ? alertSignals[evidence.signal].over : OVER[kind]
}

/** Of several alerts that all show by the same. */
const SEVERAL: Readonly<Record<Transition, (count: number) => string>> = {
  'promise-missed': (count) => `promesse non tenue pour ${count} comptes`,
  'rhythm-missed': (count) => `rythme habituel non tenu pour ${count} comptes`,
  fading: (count) => `${count} comptes perdent de la vitesse`,
  dormant: (count) => `${count} comptes sont en sommeil`,
  abandoned: (count) => `${count} comptes semblent abandonnés`,
  'not-found': (count) => `${count} comptes sont introuvables`,
  private: (count) => `${count} comptes ne sont plus publics`,
  suspended: (count) => `${count} comptes ont été suspendus`,
  'host-gone': (count) => `${count} sites ont disparu`,
  'credential-missing': (count) => `accès manquant pour ${count} comptes`,
  'credential-rejected': (count) => `accès refusé pour ${count} comptes`,
  unreadable: (count) => `lecture impossible pour ${count} comptes`,
  'signal-public': (count) => `${count} nouveaux signes de négligence qui nuisent au public`,
  'signal-trust': (count) => `${count} nouveaux signes de négligence qui entament la confiance`,
  unwatched: (count) => `${count} comptes ne sont plus audités`,
}

const alerts = (count: number): string => (count === 1 ? 'une alerte' : `${count} alertes`)
const some = (count: number): string => (count === 1 ? 'une' : String(count))
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** « Facebook : », where all are on one platform. */
const withPlace = (news: AlertNews, text: string): string => {
  const platform = onlyPlatform(news)
  return platform === undefined ? capital(text) : `${formsOf(platform).name}\u00a0: ${text}`
}
const namesIn = (news: AlertNews, change: Member['change']): string => {
  const names = byTransition(news, change).map(([transition, count]) => `${NAMES[transition]}\u00a0: ${count}`)
  return names.length === 0 ? '' : ` (${names.join('\u202f; ')})`
}
const wentBy = (count: number): string => (count === 1 ? 'est apparue puis a disparu' : 'sont apparues puis ont disparu')
const passedIn = ({ passed }: AlertNews): string => (passed === 0 ? '' : ` Entre-temps, ${alerts(passed)} ${wentBy(passed)}.`)
const worse = (count: number): string => (count === 1 ? 'un avertissement s’est aggravé' : `${count} avertissements se sont aggravés`)
const putOff = (count: number): string =>
  count === 1 ? 'reportée jusqu’à présent est toujours en cours' : 'reportées jusqu’à présent sont toujours en cours'

const raisedIn = (news: AlertNews): string => {
  const [first, ...others] = byTransition(news, 'raised')
  return first !== undefined && others.length === 0 && news.raised > 1
    ? SEVERAL[first[0]](news.raised)
    : `${alerts(news.raised)}${namesIn(news, 'raised')}`
}
const badIn = (news: AlertNews): string => {
  const { raised, worsened, reminded = 0 } = news
  const parts = [
    ...(raised > 0 ? [raisedIn(news)] : []),
    ...(worsened > 0 ? [`${worse(worsened)}${namesIn(news, 'worsened')}`] : []),
    ...(reminded > 0 ? [`${alerts(reminded)} ${putOff(reminded)}${namesIn(news, 'reminded')}`] : []),
  ]
  return parts.join('\u202f; ')
}

/** What became of alerts, in a row: only the first says what is counted. */
const courseOf = ({ raised, worsened, reminded = 0, resolved, passed }: AlertNews): string => {
  const parts: readonly (readonly [number, string])[] = [
    [raised, raised === 1 ? 's’est déclenchée' : 'se sont déclenchées'],
    [worsened, worsened === 1 ? 's’est aggravée' : 'se sont aggravées'],
    [reminded, putOff(reminded)],
    [resolved, resolved === 1 ? 'a été levée' : 'ont été levées'],
    [passed, wentBy(passed)],
  ]
  return and(parts.filter(([count]) => count > 0).map(([count, verb], place) => `${(place === 0 ? alerts : some)(count)} ${verb}`))
}
const stillIn = ({ open = 0, acknowledged = 0 }: AlertNews): string => {
  const seenTo = acknowledged === 1 ? 'une est prise en charge' : `${acknowledged} sont prises en charge`
  if (open === 0) return acknowledged === 0 ? 'aucune autre n’est en cours' : `aucune autre n’attend d’intervention (${seenTo})`
  return `${open === 1 ? 'une autre reste' : `${open} autres restent`} en cours${acknowledged === 0 ? '' : ` (et ${seenTo})`}`
}
const sentence = ({ account }: Parameters<AlertWords['alert']>[0], clause: string): string =>
  `${formsOf(account.platform).name}, ${account.reference}\u00a0: ${clause}.`

export const alertWords: AlertWords = {
  alert: (alert) => sentence(alert, clauseOf(alert)),
  reminder: (alert) => sentence(alert, `l’alerte, reportée jusqu’à présent, est toujours en cours\u202f; ${clauseOf(alert)}`),
  raised: (news) => `${withPlace(news, `${badIn(news)}.`)}${passedIn(news)}`,
  resolved: (news) =>
    `${withPlace(news, `${alerts(news.resolved)} ${news.resolved === 1 ? 'levée' : 'levées'}${namesIn(news, 'resolved')}.`)}${passedIn(news)}`,
  digest: (news) => `Depuis le ${dateText(news.sinceOn ?? news.since.slice(0, 10))}\u00a0: ${courseOf(news)}\u202f; ${stillIn(news)}.`,
}
