import type { TrackRecordReasons } from '../../../domain/fit/criteria/track-record.ts'
import type { PilotsInconclusiveReasons } from '../../../domain/fit/findings/pilots-inconclusive.ts'
import type { RequestReasons } from '../../../domain/hype/request-reasons.ts'
import type { SentencesFor } from '../messages.ts'
import { and, dateText, share } from './figures.ts'
import { formsOf } from './forms.ts'

type Told = { readonly name: string; readonly endedOn: string }

const pilot = ({ name, endedOn }: Told): string => `Your pilot “${name}”, which ended on ${dateText(endedOn)},`
const until = ({ retestOn }: { readonly retestOn: string }): string => `; this holds until ${dateText(retestOn)}`

const ACCOUNTS = {
  active: 'what counts is that you tell us that your account here is active',
  dormant: 'what counts is that you tell us that your account here is dormant',
  none: 'and as you have no account here, there is no past to learn from',
  unknown: 'and we do not yet know whether your account here is active',
} as const

type Codes = Extract<keyof TrackRecordReasons, `track-record.pilot-${string}`>

/** What pilots that are over say. */
export const pilots: SentencesFor<Pick<TrackRecordReasons, Codes> & PilotsInconclusiveReasons & Pick<RequestReasons, 'request.pilot-missed'>> = {
  'track-record.pilot-reached': (told) => `${pilot(told)} reached all of the improvement that mattered${until(told)}.`,
  'track-record.pilot-partly': ({ reached, ...told }) => `${pilot(told)} brought an improvement: ${share(reached)} of what mattered${until(told)}.`,
  'track-record.pilot-missed': (told) => `${pilot(told)} did not bring the improvement that mattered${until(told)}.`,
  'track-record.pilot-inconclusive': (told) =>
    `${pilot(told)} did not settle whether the channel brings the improvement that mattered${until(told)}.`,
  'track-record.pilot-stale': ({ retestOn, ...told }) =>
    `${pilot(told)} was to be tested again from ${dateText(retestOn)} on: what it found may no longer hold.`,
  'track-record.pilot-unmeasured': ({ account, ...told }) => `${pilot(told)} was not measured, ${ACCOUNTS[account]}.`,
  'pilots-inconclusive': ({ platforms }) =>
    `The last two pilots or more on ${and(platforms.map((platform) => formsOf(platform).the))} ended without a conclusion. A pilot may do so once: instead of a third one, close the channel, or design a pilot that can tell.`,
  'request.pilot-missed': ({ name, endedOn }) =>
    `The request says that a pilot succeeded, but the last one measured there, “${name}”, which ended on ${dateText(endedOn)}, did not bring the improvement that mattered.`,
}
