import { type AlertEvidence, type ConditionKind, kindOf, type Resolution, type Transition } from '../../../domain/alerts/alert.ts'
import type { AlertNews } from '../../../domain/alerts/notification.ts'
import type { SignalId } from '../../../domain/audit/signals/index.ts'
import type { AlertWords } from '../alert-words.ts'
import { countedBy } from '../counted.ts'
import { and, dateText, span } from './figures.ts'
import { formsOf } from './forms.ts'
import { signals } from './signals.ts'

const every = (days: number): string => (days === 1 ? 'every day' : `every ${span(days)}`)
const promised = (days: number): string => (days < 1 ? 'several posts a day were promised' : `a post ${every(days)} was promised`)
const since = ({ lastPostOn }: AlertEvidence): string => (lastPostOn === undefined ? '' : ` since ${dateText(lastPostOn)}`)
const titled = (signal: SignalId | undefined): string => (signal === undefined ? '' : ` (“${signals[signal].title}”)`)

const HOST: Readonly<Record<string, string>> = {
  'certificate-expired': 'the security certificate of the site has expired',
  'domain-parked': 'the domain of the site seems to be for sale, or unused',
}

/** Said after the name of the account. */
const AMISS: Readonly<Record<Transition, (evidence: AlertEvidence) => string>> = {
  'promise-missed': (evidence) =>
    `nothing has been posted${since(evidence)}${evidence.promisedDays === undefined ? '' : `, although ${promised(evidence.promisedDays)}`}`,
  'rhythm-missed': (evidence) =>
    `nothing has been posted${since(evidence)}${evidence.usuallyWithinDays === undefined ? '' : `, although nine in ten of its posts come within ${span(evidence.usuallyWithinDays)}`}`,
  fading: ({ lastPostOn }) => `the account is losing momentum${lastPostOn === undefined ? '' : `; its last post dates from ${dateText(lastPostOn)}`}`,
  dormant: (evidence) => `the account has gone dormant; nothing has been posted${since(evidence)}`,
  abandoned: (evidence) => `the account looks abandoned; nothing has been posted${since(evidence)}`,
  'not-found': () => 'no account is found at this address any more',
  private: () => 'the account is no longer open to the public',
  suspended: () => 'the platform has suspended the account',
  'host-gone': ({ detail = '' }) => HOST[detail] ?? 'the site is no longer found under its name',
  'credential-missing': () => 'the account can no longer be read, because the access this takes is missing',
  'credential-rejected': () => 'the account can no longer be read, because the platform refuses the access provided',
  unreadable: () => 'the account could not be read several times in a row, so nobody knows how it is doing',
  'signal-public': ({ signal }) => `a sign of neglect that harms the public has appeared${titled(signal)}`,
  'signal-trust': ({ signal }) => `a sign of neglect that costs trust has appeared${titled(signal)}`,
  unwatched: ({ lookedAt, dueOn }) =>
    `the account has not been audited${lookedAt === undefined ? ' yet' : ` since ${dateText(lookedAt.slice(0, 10))}`}${
      dueOn === undefined ? '' : `; the run of ${dateText(dueOn)} should have done so`
    }`,
}

const OVER: Readonly<Record<ConditionKind, string>> = {
  silence: 'the account posts as it should again',
  gone: 'the account is there again',
  access: 'the account can be read again',
  unreadable: 'the account can be read again',
  signal: 'a sign of neglect has disappeared',
  unwatched: 'the account is audited again',
}

/** Why an alert ends of which nobody knows whether all is well. */
const CLOSED: Readonly<Record<Exclude<Resolution, 'recovered'>, string>> = {
  'at-rest': 'nothing is expected of the account any more, so the alert is closed',
  'not-covered': 'the alert policy no longer covers this, so the alert is closed',
  'not-scheduled': 'no schedule has the account audited any more, so the alert is closed',
}

const NAMES: Readonly<Record<Transition, string>> = {
  'promise-missed': 'promise not kept',
  'rhythm-missed': 'rhythm not kept',
  fading: 'losing momentum',
  dormant: 'dormant',
  abandoned: 'abandoned',
  'not-found': 'not found',
  private: 'not public',
  suspended: 'suspended',
  'host-gone': 'site gone',
  'credential-missing': 'access missing',
  'credential-rejected': 'access refused',
  unreadable: 'not readable',
  'signal-public': 'harm to the public',
  'signal-trust': 'loss of trust',
  unwatched: 'not audited',
}

const clauseOf = ({ condition, transition, state, resolution, evidence }: Parameters<AlertWords['alert']>[0]): string => {
  if (state === 'raised') return AMISS[transition](evidence)
  if (resolution !== undefined && resolution !== 'recovered') return CLOSED[resolution]
  const kind = kindOf(condition)
  return kind === 'signal' ? `${OVER.signal}${titled(evidence.signal)}` : OVER[kind]
}

const alerts = (count: number): string => (count === 1 ? 'one alert' : `${count} alerts`)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** “Facebook: ”, where all are on one platform. */
const withPlace = ({ members }: AlertNews, text: string): string => {
  const [first, ...others] = new Set(members.map(({ platform }) => platform))
  return first === undefined || others.length > 0 ? capital(text) : `${formsOf(first).name}: ${text}`
}
const namesIn = ({ members }: AlertNews): string =>
  countedBy(members, ({ transition }) => NAMES[transition])
    .map(([name, count]) => `${name}: ${count}`)
    .join('; ')
const passedIn = ({ passed }: AlertNews): string => (passed === 0 ? '' : ` Meanwhile ${alerts(passed)} came and went.`)

export const alertWords: AlertWords = {
  alert: (alert) => `${formsOf(alert.account.platform).name}, ${alert.account.reference}: ${clauseOf(alert)}.`,
  raised: (news) => `${withPlace(news, `${alerts(news.raised + news.worsened)} (${namesIn(news)}).`)}${passedIn(news)}`,
  resolved: (news) => `${withPlace(news, `${alerts(news.resolved)} resolved (${namesIn(news)}).`)}${passedIn(news)}`,
  digest: ({ since: from, raised, worsened, resolved, passed, open = 0 }) => {
    const parts = [
      ...(raised > 0 ? [`${alerts(raised)} raised`] : []),
      ...(worsened > 0 ? [`${alerts(worsened)} grown worse`] : []),
      ...(resolved > 0 ? [`${alerts(resolved)} resolved`] : []),
      ...(passed > 0 ? [`${alerts(passed)} come and gone`] : []),
    ]
    return `Since ${dateText(from.slice(0, 10))}: ${and(parts)}; ${open === 0 ? 'no other is open' : `${open === 1 ? 'one other is' : `${open} others are`} still open`}.`
  },
}
