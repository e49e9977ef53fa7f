import type { TrackRecordReasons } from '../../../domain/fit/criteria/track-record.ts'
import type { PilotsInconclusiveReasons } from '../../../domain/fit/findings/pilots-inconclusive.ts'
import type { RequestReasons } from '../../../domain/hype/request-reasons.ts'
import type { SentencesFor } from '../messages.ts'
import { and, dateText, share } from './figures.ts'
import { formsOf } from './forms.ts'

type Told = { readonly name: string; readonly endedOn: string }

const pilot = ({ name, endedOn }: Told): string => `Your pilot “${name}”, which ended on ${dateText(endedOn)},`
const until = ({ retestOn }: { readonly retestOn: string }): string => `; this holds until ${dateText(retestOn)}`

const back = ({ rolledBack }: { readonly rolledBack?: true }): string => (rolledBack ? ', yet it was rolled back' : '')

/** What is said of an account that exists, or not, and was not audited. */
export const STATED = {
  active: 'You tell us that your account here is active, which speaks in its favour.',
  dormant: 'You tell us that your account here is dormant, which calls for caution.',
  none: 'You have no account here yet, so there is no past to learn from.',
  unknown: 'You have an account here, but we do not yet know whether it is active.',
} as const

type Codes = Extract<keyof TrackRecordReasons, `track-record.pilot-${string}`>

/** What pilots that are over say. */
export const pilotResults: SentencesFor<Pick<TrackRecordReasons, Codes> & PilotsInconclusiveReasons & Pick<RequestReasons, 'request.pilot-missed'>> =
  {
    'track-record.pilot-reached': (told) =>
      `${pilot(told)} brought, going by what was measured, all of the improvement that mattered${back(told)}${until(told)}.`,
    'track-record.pilot-partly': ({ reached, ...told }) =>
      `${pilot(told)} brought an improvement, ${share(reached)} of what mattered${back(told)}${until(told)}.`,
    'track-record.pilot-missed': (told) =>
      told.worse
        ? `${pilot(told)} made things worse, going by what was measured${until(told)}.`
        : `${pilot(told)} did not bring the improvement that mattered${until(told)}.`,
    'track-record.pilot-inconclusive': (told) =>
      `${pilot(told)} did not settle whether the channel brings the improvement that mattered${until(told)}.`,
    'track-record.pilot-stale': ({ retestOn, ...told }) =>
      `${pilot(told)} was to be repeated from ${dateText(retestOn)} on: what it showed may no longer hold.`,
    'track-record.pilot-unmeasured': ({ name, endedOn, account }) =>
      `Nothing was measured in your pilot “${name}”, which ended on ${dateText(endedOn)}. ${STATED[account]}`,
    'pilots-inconclusive': ({ platforms }) =>
      `Two pilots or more in a row ended without a conclusion on ${and(platforms.map((platform) => formsOf(platform).the))}. That may happen once: rather than try again in the same way, close the channel, or design a pilot that can tell.`,
    'request.pilot-missed': ({ name, endedOn }) =>
      `The request says that a pilot succeeded, yet the last one measured there, “${name}”, which ended on ${dateText(endedOn)}, did not bring the improvement that mattered.`,
  }
