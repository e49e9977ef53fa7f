import type { Standing } from '../../../domain/audit/account.ts'
import { MOST_RUNS_COUNTED } from '../../../domain/webhooks/event.ts'
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
  'schedule.missed': ({ name, tick, runs = 1 }) =>
    runs === 1
      ? `The schedule “${name}” missed its run of ${moment(tick)}; an audit has been started to catch up.`
      : `The schedule “${name}” has missed ${runs < MOST_RUNS_COUNTED ? runs : `at least ${runs}`} runs since ${moment(tick)}; one audit has been started to catch up.`,
  'webhook.test': () => 'This is a test: nothing happened.',
}
