import type { TrackRecordReasons } from '../../../domain/fit/criteria/track-record.ts'
import type { PilotsInconclusiveReasons } from '../../../domain/fit/findings/pilots-inconclusive.ts'
import type { RequestReasons } from '../../../domain/hype/request-reasons.ts'
import type { SentencesFor } from '../messages.ts'
import { and, dateText, share } from './figures.ts'
import { formsOf } from './forms.ts'

type Told = { readonly name: string; readonly endedOn: string }

const pilot = ({ name, endedOn }: Told): string => `Votre pilote « ${name} », terminé le ${dateText(endedOn)},`
const until = ({ retestOn }: { readonly retestOn: string }): string => ` ; ce constat vaut jusqu’au ${dateText(retestOn)}`

const back = ({ rolledBack }: { readonly rolledBack?: true }): string => (rolledBack ? ', mais on est ensuite revenu en arrière' : '')

/** What is said of an account that exists, or not, and was not audited. */
export const STATED = {
  active: 'Vous nous indiquez que votre compte y est actif, ce qui plaide en faveur de ce canal.',
  dormant: 'Vous nous indiquez que votre compte y est en sommeil, ce qui invite à la prudence.',
  none: 'Vous n’y avez pas encore de compte : il n’y a donc pas d’expérience dont tirer parti.',
  unknown: 'Vous y avez un compte, mais nous ne savons pas encore s’il est actif.',
} as const

type Codes = Extract<keyof TrackRecordReasons, `track-record.pilot-${string}`>

/** What pilots that are over say. */
export const pilotResults: SentencesFor<Pick<TrackRecordReasons, Codes> & PilotsInconclusiveReasons & Pick<RequestReasons, 'request.pilot-missed'>> =
  {
    'track-record.pilot-reached': (told) =>
      `${pilot(told)} a apporté, d’après les relevés, toute l’amélioration attendue${back(told)}${until(told)}.`,
    'track-record.pilot-partly': ({ reached, ...told }) =>
      `${pilot(told)} a apporté ${share(reached)} de l’amélioration attendue${back(told)}${until(told)}.`,
    'track-record.pilot-missed': (told) =>
      told.worse
        ? `${pilot(told)} a, d’après les relevés, dégradé la situation${until(told)}.`
        : `${pilot(told)} n’a pas apporté l’amélioration attendue${until(told)}.`,
    'track-record.pilot-inconclusive': (told) => `${pilot(told)} n’a pas permis de savoir si ce canal apporte l’amélioration attendue${until(told)}.`,
    'track-record.pilot-stale': ({ retestOn, ...told }) =>
      `${pilot(told)} était à refaire à partir du ${dateText(retestOn)} : ce qu’il a montré n’est peut-être plus vrai.`,
    'track-record.pilot-unmeasured': ({ name, endedOn, account }) =>
      `Rien n’a été mesuré pendant votre pilote « ${name} », terminé le ${dateText(endedOn)}. ${STATED[account]}`,
    'pilots-inconclusive': ({ platforms }) =>
      `Au moins deux pilotes de suite se sont terminés sans conclusion sur ${and(platforms.map((platform) => formsOf(platform).the))}. Une fois suffit : plutôt que de recommencer à l’identique, fermez le canal ou concevez un pilote qui permette de trancher.`,
    'request.pilot-missed': ({ name, endedOn }) =>
      `La demande invoque un pilote réussi, or le dernier qui y ait été mesuré, « ${name} », terminé le ${dateText(endedOn)}, n’a pas apporté l’amélioration attendue.`,
  }
