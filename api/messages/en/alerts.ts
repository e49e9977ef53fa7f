import { type AlertEvidence, type ConditionKind, kindOf, type Resolution, type Transition } from '../../../domain/alerts/alert.ts'
import type { AlertNews, Member } from '../../../domain/alerts/notification.ts'
import type { AlertWords } from '../alert-words.ts'
import { byTransition, onlyPlatform } from '../news-counts.ts'
import { alertSignals } from './alert-signals.ts'
import { and, dateText, decimal, span } from './figures.ts'
import { formsOf } from './forms.ts'

/** The days of a promise as they were given, and not rounded as a span is. */
const every = (days: number): string => {
  if (days === 1) return 'every day'
  if (days === 365) return 'every year'
  return `every ${Number.isInteger(days) && days > 120 ? span(days) : `${decimal(days)} days`}`
}
/** What an account normally does, rounded up to whole days: it never posted later than that. */
const atLeast = (days: number): string => (days <= 1 ? 'at least once a day' : `at least every ${span(Math.ceil(days))}`)
const promised = (days: number): string => (days < 1 ? 'several posts a day were promised' : `a post ${every(days)} was promised`)
const since = ({ lastPostOn }: AlertEvidence): string => (lastPostOn === undefined ? '' : ` since ${dateText(lastPostOn)}`)

const HOST: Readonly<Record<string, string>> = {
  'certificate-expired': 'the security certificate of the site has expired',
  'domain-parked': 'the domain of the site seems to be for sale, or unused',
}

/** Said after the name of the account. */
const AMISS: Readonly<Record<Transition, (evidence: AlertEvidence) => string>> = {
  'promise-missed': (evidence) =>
    `nothing has been posted${since(evidence)}${evidence.promisedDays === undefined ? '' : `, although ${promised(evidence.promisedDays)}`}`,
  'rhythm-missed': (evidence) =>
    `nothing has been posted${since(evidence)}${evidence.usuallyWithinDays === undefined ? '' : `, although it normally posts ${atLeast(evidence.usuallyWithinDays)}`}`,
  fading: ({ lastPostOn }) => `the account is losing momentum${lastPostOn === undefined ? '' : `; its last post dates from ${dateText(lastPostOn)}`}`,
  dormant: (evidence) => `the account has gone dormant; nothing has been posted${since(evidence)}`,
  abandoned: (evidence) => `the account looks abandoned; nothing has been posted${since(evidence)}`,
  'not-found': () => 'there is no longer an account at this address',
  private: () => 'the account is no longer open to the public',
  suspended: () => 'the platform has suspended the account',
  'host-gone': ({ detail = '' }) => HOST[detail] ?? 'the domain name of the site no longer leads anywhere',
  'credential-missing': () => 'the account can no longer be read, because the access this takes is missing',
  'credential-rejected': () => 'the account can no longer be read, because the platform refuses the access provided',
  unreadable: () => 'the account could not be read several times in a row, so nobody knows how it is doing',
  'signal-public': ({ signal }) => (signal === undefined ? 'a sign of neglect that harms the public has appeared' : alertSignals[signal].amiss),
  'signal-trust': ({ signal }) => (signal === undefined ? 'a sign of neglect that costs trust has appeared' : alertSignals[signal].amiss),
  unwatched: ({ lookedAt, dueOn }) =>
    `the account has not been audited${lookedAt === undefined ? ' yet' : ` since ${dateText(lookedAt.slice(0, 10))}`}${
      dueOn === undefined ? '' : `; the run of ${dateText(dueOn)} should have done so`
    }`,
}

const OVER: Readonly<Record<ConditionKind, string>> = {
  silence: 'it is posting on schedule again',
  gone: 'the account is there again',
  access: 'the account can be read again',
  unreadable: 'the account can be read again',
  signal: 'a sign of neglect has disappeared',
  unwatched: 'it is being audited again',
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
  return kind === 'signal' && evidence.signal !== undefined ? alertSignals[evidence.signal].over : OVER[kind]
}

/** Of several alerts that all show by the same. */
const SEVERAL: Readonly<Record<Transition, (count: number) => string>> = {
  'promise-missed': (count) => `promise not kept for ${count} accounts`,
  'rhythm-missed': (count) => `usual rhythm not kept for ${count} accounts`,
  fading: (count) => `${count} accounts are losing momentum`,
  dormant: (count) => `${count} accounts have gone dormant`,
  abandoned: (count) => `${count} accounts look abandoned`,
  'not-found': (count) => `${count} accounts can no longer be found`,
  private: (count) => `${count} accounts are no longer public`,
  suspended: (count) => `${count} accounts have been suspended`,
  'host-gone': (count) => `${count} sites are gone`,
  'credential-missing': (count) => `access missing for ${count} accounts`,
  'credential-rejected': (count) => `access refused for ${count} accounts`,
  unreadable: (count) => `${count} accounts cannot be read`,
  'signal-public': (count) => `${count} new signs of neglect that harm the public`,
  'signal-trust': (count) => `${count} new signs of neglect that cost trust`,
  unwatched: (count) => `${count} accounts are not being audited`,
}

const alerts = (count: number): string => (count === 1 ? 'one alert' : `${count} alerts`)
const some = (count: number): string => (count === 1 ? 'one' : String(count))
const be = (count: number): string => (count === 1 ? 'is' : 'are')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** “Facebook: ”, where all are on one platform. */
const withPlace = (news: AlertNews, text: string): string => {
  const platform = onlyPlatform(news)
  return platform === undefined ? capital(text) : `${formsOf(platform).name}: ${text}`
}
const namesIn = (news: AlertNews, change: Member['change']): string => {
  const names = byTransition(news, change).map(([transition, count]) => `${NAMES[transition]}: ${count}`)
  return names.length === 0 ? '' : ` (${names.join('; ')})`
}
const passedIn = ({ passed }: AlertNews): string => (passed === 0 ? '' : ` Meanwhile ${alerts(passed)} came and went.`)
const worse = (count: number): string => (count === 1 ? 'one warning has become a failure' : `${count} warnings have become failures`)
const putOff = (count: number): string => `${alerts(count)} put off until now ${be(count)} still open`

const raisedIn = (news: AlertNews): string => {
  const [first, ...others] = byTransition(news, 'raised')
  return first !== undefined && others.length === 0 && news.raised > 1
    ? SEVERAL[first[0]](news.raised)
    : `${alerts(news.raised)}${namesIn(news, 'raised')}`
}
const badIn = (news: AlertNews): string => {
  const { raised, worsened, reminded = 0 } = news
  const parts = [
    ...(raised > 0 ? [raisedIn(news)] : []),
    ...(worsened > 0 ? [`${worse(worsened)}${namesIn(news, 'worsened')}`] : []),
    ...(reminded > 0 ? [`${putOff(reminded)}${namesIn(news, 'reminded')}`] : []),
  ]
  return parts.join('; ')
}

/** What became of alerts, in a row: only the first says what is counted. */
const courseOf = ({ raised, worsened, reminded = 0, resolved, passed }: AlertNews): string => {
  const was = (count: number): string => (count === 1 ? 'was' : 'were')
  const parts: readonly (readonly [number, string])[] = [
    [raised, `${was(raised)} raised`],
    [worsened, `${worsened === 1 ? 'has' : 'have'} worsened`],
    [reminded, `put off until now ${be(reminded)} still open`],
    [resolved, `${was(resolved)} resolved`],
    [passed, 'came and went'],
  ]
  return and(parts.filter(([count]) => count > 0).map(([count, verb], place) => `${(place === 0 ? alerts : some)(count)} ${verb}`))
}
const stillIn = ({ open = 0, acknowledged = 0 }: AlertNews): string => {
  const seenTo = `${some(acknowledged)} ${be(acknowledged)} being seen to`
  if (open === 0) return acknowledged === 0 ? 'no other is open' : `no other is waiting for anybody (${seenTo})`
  return `${open === 1 ? 'one other is' : `${open} others are`} still open${acknowledged === 0 ? '' : ` (and ${seenTo})`}`
}
const sentence = ({ account }: Parameters<AlertWords['alert']>[0], clause: string): string =>
  `${formsOf(account.platform).name}, ${account.reference}: ${clause}.`

export const alertWords: AlertWords = {
  alert: (alert) => sentence(alert, clauseOf(alert)),
  reminder: (alert) => sentence(alert, `the alert was put off until now and is still open; ${clauseOf(alert)}`),
  raised: (news) => `${withPlace(news, `${badIn(news)}.`)}${passedIn(news)}`,
  resolved: (news) => `${withPlace(news, `${alerts(news.resolved)} resolved${namesIn(news, 'resolved')}.`)}${passedIn(news)}`,
  digest: (news) => `Since ${dateText(news.sinceOn ?? news.since.slice(0, 10))}: ${courseOf(news)}; ${stillIn(news)}.`,
}
