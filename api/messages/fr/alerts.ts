import { type AlertEvidence, type ConditionKind, kindOf, type Resolution, type Transition } from '../../../domain/alerts/alert.ts'
import type { AlertNews } from '../../../domain/alerts/notification.ts'
import type { SignalId } from '../../../domain/audit/signals/index.ts'
import type { AlertWords } from '../alert-words.ts'
import { countedBy } from '../counted.ts'
import { and, dateText, span } from './figures.ts'
import { formsOf } from './forms.ts'
import { signals } from './signals.ts'

const every = (days: number): string => (days === 1 ? 'par jour' : `tous les ${span(days)}`)
const promised = (days: number): string =>
  days < 1 ? 'que plusieurs publications par jour étaient promises' : `qu’une publication ${every(days)} était promise`
const since = ({ lastPostOn }: AlertEvidence): string => (lastPostOn === undefined ? '' : ` depuis le ${dateText(lastPostOn)}`)
const titled = (signal: SignalId | undefined): string => (signal === undefined ? '' : ` («\u00a0${signals[signal].title}\u00a0»)`)

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
      evidence.usuallyWithinDays === undefined
        ? ''
        : `, alors que neuf fois sur dix l’intervalle entre deux publications ne dépasse pas ${span(evidence.usuallyWithinDays)}`
    }`,
  fading: ({ lastPostOn }) =>
    `le compte perd de la vitesse${lastPostOn === undefined ? '' : `\u202f; sa dernière publication date du ${dateText(lastPostOn)}`}`,
  dormant: (evidence) => `le compte est en sommeil\u202f; rien n’a été publié${since(evidence)}`,
  abandoned: (evidence) => `le compte semble abandonné\u202f; rien n’a été publié${since(evidence)}`,
  'not-found': () => 'aucun compte ne se trouve plus à cette adresse',
  private: () => 'le compte n’est plus public',
  suspended: () => 'la plateforme a suspendu le compte',
  'host-gone': ({ detail = '' }) => HOST[detail] ?? 'le site est introuvable sous son nom',
  'credential-missing': () => 'le compte ne peut plus être lu, car l’accès nécessaire manque',
  'credential-rejected': () => 'le compte ne peut plus être lu, car la plateforme refuse l’accès fourni',
  unreadable: () => 'le compte n’a pas pu être lu plusieurs fois de suite, si bien que l’on ignore où il en est',
  'signal-public': ({ signal }) => `un signe de négligence qui nuit au public est apparu${titled(signal)}`,
  'signal-trust': ({ signal }) => `un signe de négligence qui entame la confiance est apparu${titled(signal)}`,
  unwatched: ({ lookedAt, dueOn }) =>
    `le compte n’a ${lookedAt === undefined ? 'pas encore été audité' : `pas été audité depuis le ${dateText(lookedAt.slice(0, 10))}`}${
      dueOn === undefined ? '' : `\u202f; le passage du ${dateText(dueOn)} aurait dû le faire`
    }`,
}

const OVER: Readonly<Record<ConditionKind, string>> = {
  silence: 'le compte publie de nouveau comme il le doit',
  gone: 'le compte est de nouveau là',
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
  'signal-public': 'public lésé',
  'signal-trust': 'confiance entamée',
  unwatched: 'sans audit',
}

const clauseOf = ({ condition, transition, state, resolution, evidence }: Parameters<AlertWords['alert']>[0]): string => {
  if (state === 'raised') return AMISS[transition](evidence)
  if (resolution !== undefined && resolution !== 'recovered') return CLOSED[resolution]
  const kind = kindOf(condition)
  return kind === 'signal' ? `${OVER.signal}${titled(evidence.signal)}` : OVER[kind]
}

const alerts = (count: number): string => (count === 1 ? 'une alerte' : `${count} alertes`)
const agreed = (count: number, participle: string): string => `${alerts(count)} ${participle}${count < 2 ? '' : 's'}`
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** « Facebook : », where all are on one platform. */
const withPlace = ({ members }: AlertNews, text: string): string => {
  const [first, ...others] = new Set(members.map(({ platform }) => platform))
  return first === undefined || others.length > 0 ? capital(text) : `${formsOf(first).name}\u00a0: ${text}`
}
const namesIn = ({ members }: AlertNews): string =>
  countedBy(members, ({ transition }) => NAMES[transition])
    .map(([name, count]) => `${name}\u00a0: ${count}`)
    .join('\u202f; ')
const passedIn = ({ passed }: AlertNews): string =>
  passed === 0 ? '' : ` Entre-temps, ${alerts(passed)} ${passed === 1 ? 'est apparue puis a disparu' : 'sont apparues puis ont disparu'}.`

export const alertWords: AlertWords = {
  alert: (alert) => `${formsOf(alert.account.platform).name}, ${alert.account.reference}\u00a0: ${clauseOf(alert)}.`,
  raised: (news) => `${withPlace(news, `${alerts(news.raised + news.worsened)} (${namesIn(news)}).`)}${passedIn(news)}`,
  resolved: (news) => `${withPlace(news, `${agreed(news.resolved, 'levée')} (${namesIn(news)}).`)}${passedIn(news)}`,
  digest: ({ since: from, raised, worsened, resolved, passed, open = 0 }) => {
    const parts = [
      ...(raised > 0 ? [agreed(raised, 'déclenchée')] : []),
      ...(worsened > 0 ? [agreed(worsened, 'aggravée')] : []),
      ...(resolved > 0 ? [agreed(resolved, 'levée')] : []),
      ...(passed > 0 ? [agreed(passed, 'passagère')] : []),
    ]
    const still = open === 0 ? 'aucune autre n’est en cours' : open === 1 ? 'une autre reste en cours' : `${open} autres restent en cours`
    return `Depuis le ${dateText(from.slice(0, 10))}\u00a0: ${and(parts)}\u202f; ${still}.`
  },
}
