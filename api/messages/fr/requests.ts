import type { Essential } from '../../../domain/hype/essential.ts'
import type { RequestReasons } from '../../../domain/hype/request-reasons.ts'
import type { ReasonSentences } from '../messages.ts'
import { capital } from '../words.ts'
import { and, count } from './figures.ts'
import { de, formsOf, motiveClause, que, yours } from './forms.ts'

const ESSENTIALS: Readonly<Record<Essential, string>> = {
  audience: 'le public',
  objective: 'l’objectif',
  use: 'l’usage',
  capacity: 'les heures',
  exit: 'les conditions d’arrêt',
}
const all = (missing: readonly Essential[]): string => and(missing.map((id) => ESSENTIALS[id]))

type Sentences = Pick<ReasonSentences, Exclude<keyof RequestReasons, 'request.pilot-missed'>>

/** Why a request is decided as it is. */
export const requestSentences: Sentences = {
  'request.go': () => 'Public, objectif, usage, heures et conditions d’arrêt sont réunis : rien, dans la demande elle-même, ne s’y oppose.',
  'request.go-as-pilot': ({ platform, motive }) =>
    `La demande est bien fondée ; comme l’une de ses raisons est ${que(motiveClause(motive, platform))}, mieux vaut toutefois commencer par un pilote.`,
  'request.sponsor-reason': () =>
    'La demande est bien fondée, mais elle doit tant à la mode ou au souhait de quelqu’un que son commanditaire devrait d’abord indiquer par écrit le résultat qu’il en attend.',
  'request.pilot-missing': ({ missing }) =>
    missing.includes('exit')
      ? 'Des cinq fondements d’une demande solide, seules les conditions d’arrêt manquent, et elles peuvent être fixées avant le lancement d’un pilote.'
      : 'Des cinq fondements d’une demande solide, seul le public n’est pas établi, et un pilote peut le mesurer.',
  'request.missing': ({ missing }) =>
    missing.length === 1
      ? `Des cinq fondements d’une demande solide, un seul manque encore : ${all(missing)}.`
      : `Des cinq fondements d’une demande solide, ${count(missing.length)} manquent encore : ${all(missing)}.`,
  'request.unanswered': ({ missing }) =>
    `Des cinq fondements d’une demande solide, ${count(missing.length)} restent à établir (${all(missing)}) : il est trop tôt pour décider.`,
  'request.hype-outweighs': ({ missing }) =>
    `La demande doit beaucoup à la mode ou au souhait de quelqu’un, ce qui ne remplace pas les fondements qui lui manquent : ${all(missing)}.`,
  'request.too-little': ({ missing }) =>
    `Il manque ${count(missing.length)} des cinq fondements d’une demande solide (${all(missing)}) : ce qui reste ne suffit pas à faire vivre un compte.`,
  'request.bling-bling': () =>
    'La demande repose presque entièrement sur la mode, l’imitation ou le souhait de quelqu’un, et presque tous les fondements d’un compte durable font défaut.',
  'request.ruled-out': () => 'Une exigence juridique ou une règle de votre organisation s’oppose à ce canal, ce qui suffit à trancher.',
  'request.duty-against-rule': ({ platform }) =>
    `Une obligation impose ${formsOf(platform).the}, alors qu’une exigence légale ou l’une de vos propres règles s’y oppose : aucun score ne peut trancher entre les deux. Faites d’abord lever la contradiction, par écrit.`,
  'request.trial-done': ({ missing }) =>
    missing.includes('exit')
      ? 'Le pilote a montré ce que le canal apporte : continuez, et fixez par écrit à partir de quand vous arrêteriez.'
      : 'Le pilote a montré ce que le canal apporte : continuez, et mesurez quelle part de votre public il touche.',
  'request.duty': () => 'L’obligation appelle une présence minimale, prévue et tenue, et rien de plus.',
  'request.name-only': () => 'Il s’agit de protéger le nom, et un compte réservé y suffit.',
  'request.capacity-below-cadence': () => 'Quels que soient ses autres mérites, les heures manquent pour faire vivre ce canal.',
  'request.neglected-first': ({ neglected }) =>
    `Le sort ${and(neglected.map((platform) => de(yours(platform))))}, en sommeil aujourd’hui, devrait être réglé avant tout nouvel engagement.`,
  'against-advice-without-decider': () => 'L’avis reçu est défavorable, et personne n’a encore pris à son nom la décision de passer outre.',
  'request.against-advice': ({ decider }) => `${capital(decider)} assume la décision de passer outre à l’avis reçu.`,
  'request.asserted-only': ({ asserted }) =>
    `Nous prenons note de ce que vous indiquez sur ${all(asserted)} : dites-nous où cela est écrit ou mesuré, et nous en tiendrons compte.`,
  'request.early-abandonment': () => 'Un canal ouvert parce que d’autres en ont un, avec un commanditaire réticent, est souvent abandonné tôt.',
}
