import type { Standing } from '../../../domain/audit/account.ts'
import type { Advice, PilotOutcome } from '../../../domain/pilot/pilot.ts'
import { type EventData, MOST_RUNS_COUNTED } from '../../../domain/webhooks/event.ts'
import { newsSentences } from '../alert-news.ts'
import type { EventWords } from '../event-words.ts'
import { standingNames } from '../standing-names.ts'
import { lower } from '../words.ts'
import { standingName } from './accounts.ts'
import { alertWords } from './alerts.ts'
import { dateText } from './figures.ts'
import { formsOf } from './forms.ts'
import { names } from './names.ts'

const nameOf = standingNames(names, standingName)
/** What several accounts are; the names that are not listed stay as they are. */
const SEVERAL: Partial<Readonly<Record<Standing, string>>> = {
  'never-started': 'Jamais commencés',
  thriving: 'Bien vivants',
  steady: 'Réguliers',
  unknown: 'Inconnus',
  'not-found': 'Introuvables',
  private: 'Non publics',
  suspended: 'Suspendus',
  unreachable: 'Injoignables',
  parked: 'Mis en réserve',
  archived: 'Archivés',
  closed: 'Fermés',
  'not-audited': 'Pas encore audités',
}
const nameOfAll = (standing: Standing, count: number): string => (count < 2 ? undefined : SEVERAL[standing]) ?? nameOf(standing)
const quoted = (text: string): string => `«\u00a0${text}\u00a0»`
/** « 2 mars 2026 à 5 h 00 (UTC) » */
const moment = (instant: string): string =>
  `${dateText(instant.slice(0, 10))} à ${Number(instant.slice(11, 13))}\u00a0h\u00a0${instant.slice(14, 16)} (UTC)`
const pilotOf = ({ name, platform }: Pick<EventData['pilot.overdue'], 'name' | 'platform'>): string => `${quoted(name)} (${formsOf(platform).name})`
const ADVISED: Readonly<Record<Advice, string>> = {
  continue: 'de poursuivre',
  scale: 'de généraliser',
  stop: 'd’arrêter',
  'roll-back': 'de revenir en arrière',
}
const DECIDED: Readonly<Record<PilotOutcome, string>> = {
  adopted: 'est adopté',
  iterated: 'est à refaire, autrement',
  parked: 'est mis en réserve',
  'rolled-back': 'se conclut par un retour en arrière',
  closed: 'est clos',
}

export const events: EventWords = {
  'account.state-changed': ({ platform, reference, from, to }) =>
    `${formsOf(platform).name}, ${reference}\u00a0: le compte est passé de ${quoted(nameOf(from))} à ${quoted(nameOf(to))}.`,
  ...newsSentences(alertWords),
  'audit.completed': ({ accounts, outcomes }) => {
    const counts = Object.entries(outcomes).map(([outcome, count]) => `${lower(nameOfAll(outcome as Standing, count))}\u00a0: ${count}`)
    return `L’audit ${accounts === 1 ? 'd’un compte' : `de ${accounts} comptes`} est terminé (${counts.join('\u202f; ')}).`
  },
  'assessment.verdict-changed': ({ organisation, platform, from, to }) =>
    `Pour ${organisation}, ${formsOf(platform).the} passe de ${quoted(names.verdict[from])} à ${quoted(names.verdict[to])}.`,
  'credential.expiring': ({ platform, expiresAt, threshold }) =>
    threshold === 0
      ? `L’accès à ${names.platform[platform]} a expiré\u00a0: il ne permet plus aucune lecture.`
      : `L’accès à ${names.platform[platform]} expire le ${dateText(expiresAt.slice(0, 10))}.`,
  'pilot.advised': ({ advice, asOf, ...pilot }) =>
    `Pour le pilote ${pilotOf(pilot)}, il est désormais conseillé ${ADVISED[advice]} (chiffres au ${dateText(asOf)}).`,
  'pilot.decided': ({ outcome, retestOn, ...pilot }) =>
    `Le pilote ${pilotOf(pilot)} ${DECIDED[outcome]}\u202f; son enseignement sera à revérifier à partir du ${dateText(retestOn)}.`,
  'pilot.overdue': ({ end, ...pilot }) => `Le pilote ${pilotOf(pilot)} est arrivé à son terme le ${dateText(end)} et attend toujours une décision.`,
  'schedule.missed': ({ name, tick, runs = 1 }) =>
    runs === 1
      ? `La planification ${quoted(name)} a manqué son passage du ${moment(tick)}\u202f; un audit de rattrapage a été lancé.`
      : `La planification ${quoted(name)} a manqué ${runs < MOST_RUNS_COUNTED ? runs : `au moins ${runs}`} passages depuis le ${moment(tick)}\u202f; un seul audit de rattrapage a été lancé.`,
  'webhook.test': () => 'Ceci est un test\u00a0: il ne s’est rien passé.',
}
