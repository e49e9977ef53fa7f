import type { TrackRecordReasons } from '../../../domain/fit/criteria/track-record.ts'
import type { PilotsInconclusiveReasons } from '../../../domain/fit/findings/pilots-inconclusive.ts'
import type { RequestReasons } from '../../../domain/hype/request-reasons.ts'
import type { SentencesFor } from '../messages.ts'
import { and, dateText, share } from './figures.ts'
import { formsOf } from './forms.ts'

type Told = { readonly name: string; readonly endedOn: string }

const pilot = ({ name, endedOn }: Told): string => `Votre pilote « ${name} », terminé le ${dateText(endedOn)},`
const until = ({ retestOn }: { readonly retestOn: string }): string => ` ; ce constat vaut jusqu’au ${dateText(retestOn)}`

const ACCOUNTS = {
  active: 'nous retenons donc que, selon vous, votre compte y est actif',
  dormant: 'nous retenons donc que, selon vous, votre compte y est en sommeil',
  none: 'et, faute de compte sur ce canal, il n’y a pas d’expérience dont tirer parti',
  unknown: 'et nous ne savons pas encore si votre compte y est actif',
} as const

type Codes = Extract<keyof TrackRecordReasons, `track-record.pilot-${string}`>

/** What pilots that are over say. */
export const pilots: SentencesFor<Pick<TrackRecordReasons, Codes> & PilotsInconclusiveReasons & Pick<RequestReasons, 'request.pilot-missed'>> = {
  'track-record.pilot-reached': (told) => `${pilot(told)} a apporté toute l’amélioration attendue${until(told)}.`,
  'track-record.pilot-partly': ({ reached, ...told }) =>
    `${pilot(told)} a apporté une amélioration : ${share(reached)} de ce qui était attendu${until(told)}.`,
  'track-record.pilot-missed': (told) => `${pilot(told)} n’a pas apporté l’amélioration attendue${until(told)}.`,
  'track-record.pilot-inconclusive': (told) => `${pilot(told)} ne permet pas de dire si ce canal apporte l’amélioration attendue${until(told)}.`,
  'track-record.pilot-stale': ({ retestOn, ...told }) =>
    `${pilot(told)} était à refaire à partir du ${dateText(retestOn)} : ce qu’il a montré n’est peut-être plus vrai.`,
  'track-record.pilot-unmeasured': ({ account, ...told }) => `${pilot(told)} n’a rien mesuré, ${ACCOUNTS[account]}.`,
  'pilots-inconclusive': ({ platforms }) =>
    `Les deux derniers pilotes au moins sur ${and(platforms.map((platform) => formsOf(platform).the))} se sont terminés sans conclusion. Une fois suffit : plutôt qu’un troisième essai, fermez le canal, ou concevez un pilote capable de trancher.`,
  'request.pilot-missed': ({ name, endedOn }) =>
    `La demande invoque le succès d’un pilote, or le dernier qui y ait été mesuré, « ${name} », terminé le ${dateText(endedOn)}, n’a pas apporté l’amélioration attendue.`,
}
