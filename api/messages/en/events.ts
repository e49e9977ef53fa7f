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
const moment = (instant: string): string => `${dateText(instant.slice(0, 10))} at ${instant.slice(11, 16)} UTC`
const pilotOf = ({ name, platform }: Pick<EventData['pilot.overdue'], 'name' | 'platform'>): string => `“${name}” (${formsOf(platform).name})`
const ADVISED: Readonly<Record<Advice, string>> = { continue: 'continue', scale: 'scale up', stop: 'stop', 'roll-back': 'roll back' }
const DECIDED: Readonly<Record<PilotOutcome, string>> = {
  adopted: 'has been adopted',
  iterated: 'is to be tried again, with something changed',
  parked: 'has been parked',
  'rolled-back': 'has been rolled back',
  closed: 'has been closed',
}

export const events: EventWords = {
  'account.state-changed': ({ platform, reference, from, to }) =>
    `${formsOf(platform).name}, ${reference}: the account went from “${nameOf(from)}” to “${nameOf(to)}”.`,
  ...newsSentences(alertWords),
  'audit.completed': ({ accounts, outcomes }) => {
    const counts = Object.entries(outcomes).map(([outcome, count]) => `${lower(nameOf(outcome as Standing))}: ${count}`)
    return `The audit of ${accounts === 1 ? 'one account' : `${accounts} accounts`} is complete (${counts.join('; ')}).`
  },
  'assessment.verdict-changed': ({ organisation, platform, from, to }) =>
    `For ${organisation}, ${formsOf(platform).name} went from “${names.verdict[from]}” to “${names.verdict[to]}”.`,
  'credential.expiring': ({ platform, expiresAt, threshold }) =>
    threshold === 0
      ? `The credential for ${names.platform[platform]} has expired: nothing is read with it any more.`
      : `The credential for ${names.platform[platform]} expires on ${dateText(expiresAt.slice(0, 10))}.`,
  'pilot.advised': ({ advice, asOf, ...pilot }) =>
    `For the pilot ${pilotOf(pilot)}, the advice is now to ${ADVISED[advice]} (figures up to ${dateText(asOf)}).`,
  'pilot.decided': ({ outcome, retestOn, ...pilot }) =>
    `The pilot ${pilotOf(pilot)} ${DECIDED[outcome]}; its lesson is to be tested again from ${dateText(retestOn)} on.`,
  'pilot.overdue': ({ end, ...pilot }) => `The pilot ${pilotOf(pilot)} reached its last day on ${dateText(end)} and still awaits a decision.`,
  'schedule.missed': ({ name, tick, runs = 1 }) =>
    runs === 1
      ? `The schedule “${name}” missed its run of ${moment(tick)}; an audit has been started to catch up.`
      : `The schedule “${name}” has missed ${runs < MOST_RUNS_COUNTED ? runs : `at least ${runs}`} runs since ${moment(tick)}; one audit has been started to catch up.`,
  'webhook.test': () => 'This is a test: nothing happened.',
}
