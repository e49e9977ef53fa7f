import type { AuditReportWords, Condition } from '../audit-report-words.ts'
import { lower } from '../words.ts'
import { standingName } from './accounts.ts'
import { clauses, dateText, decimal, hours } from './figures.ts'

const days = (value: number): string => `${decimal(value)} ${decimal(value) === '1' ? 'day' : 'days'}`
const accounts = (count: number): string => (count === 1 ? 'one account' : `${count} accounts`)
const CONDITIONS: Readonly<Record<Exclude<Condition, 'unread'>, (count: number) => string>> = {
  alive: (count) => `${count} ${count === 1 ? 'is' : 'are'} alive`,
  fading: (count) => `${count} ${count === 1 ? 'is' : 'are'} fading`,
  silent: (count) => `${count} ${count === 1 ? 'has' : 'have'} fallen silent`,
  empty: (count) => `${count} never started`,
  resting: (count) => `${count} ${count === 1 ? 'rests' : 'rest'} by decision`,
  unclear: (count) => `${count} cannot be judged yet`,
}
const ALONE: Readonly<Record<Condition, string>> = {
  alive: 'The account is alive.',
  fading: 'The account is fading.',
  silent: 'The account has fallen silent.',
  empty: 'The account never started.',
  resting: 'The account rests by decision.',
  unclear: 'The account cannot be judged yet.',
  unread: 'The account could not be read, which says nothing about its silence.',
}

export const auditReport: AuditReportWords = {
  title: (organisation) => (organisation === undefined ? 'How alive are these accounts?' : `How alive are the accounts of ${organisation}?`),
  underWay: ({ status, done, total }) => {
    if (done === total)
      return status === 'queued' || status === 'running' ? 'Every account has been looked at; the audit is about to end.' : undefined
    const left = total - done
    const missing = `${done} of ${accounts(total)} ${done === 1 ? 'has' : 'have'} a result; ${left} ${left === 1 ? 'is' : 'are'} missing, about which nothing is said here.`
    const why = {
      queued: 'This audit has not begun yet.',
      running: 'This audit is under way.',
      cancelled: 'This audit was cancelled.',
      failed: 'This audit broke off.',
      completed: 'This audit is incomplete.',
    }[status]
    return `${why} ${total === 1 ? 'Its account has no result, and nothing is said about it here.' : missing}`
  },
  lead: ({ unread, ...read }) => {
    const told = (Object.entries(read) as [keyof typeof CONDITIONS, number][]).filter(([, part]) => part > 0)
    const count = told.reduce((sum, [, part]) => sum + part, unread)
    if (count === 0) return 'No account has been looked at yet.'
    if (count === 1) return ALONE[told[0]?.[0] ?? 'unread']
    if (told.length === 0) return `None of the ${count} accounts could be read, which says nothing about their silence.`
    const said = told.map(([condition, part]) => CONDITIONS[condition](part))
    const trouble =
      unread === 1
        ? 'One could not be read, which says nothing about its silence.'
        : `${unread} could not be read, which says nothing about their silence.`
    return unread === 0 ? `Of ${count} accounts, ${clauses(said)}.` : `Of ${count} accounts, ${clauses(said)}. ${trouble}`
  },
  advice: ({ actions, hours: all }) =>
    `What is advised: ${actions.map(({ name, count }) => `${lower(name)} (${count})`).join(', ')}${all === 0 ? '; no work comes of it.' : `; ${hours(all)} of work in all.`}`,
  atAGlance: 'At a glance',
  glanceCaption: {
    practitioner: 'Every account looked at, the most neglected first',
    'decision-maker': 'Accounts that need something, the most neglected first',
  },
  glanceLegend:
    'Silence: the upright mark is the present silence, the first band reaches to the account’s own median gap, the second to a gap that only one in ten of its own exceeds, each row on its own scale. Neglect: 0 if all is in order, 100 if nothing is; the bar spans what is not known.',
  account: 'Account',
  state: 'State',
  lastPost: 'Last post',
  noPost: 'none in sight',
  silence: 'Silence beside its own rhythm',
  days,
  usual: (value) => `usual: ${decimal(value)} days`,
  neglect: 'Neglect',
  bounds: (low, high) => `${low} to ${high}`,
  decision: 'Decision',
  hours: 'Hours',
  total: 'Total',
  changes: 'What has changed since last time',
  noChanges: 'Nothing differs from the last time these accounts were looked at, or there was no last time.',
  moreChanges: (count) => `${count === 1 ? 'One more account has' : `${count} more accounts have`} changed.`,
  accountByAccount: 'Account by account',
  accounts: 'Accounts',
  leftOut: ({ left, needing }) =>
    `${left === 1 ? 'One account is' : `${left} accounts are`} not told in detail; the table above has ${left === 1 ? 'its row' : 'their rows'}. ${needing === 0 ? (left === 1 ? 'It needs nothing.' : 'None of them needs anything.') : `${needing === left ? (left === 1 ? 'It needs' : 'All of them need') : needing === 1 ? 'One of them needs' : `${needing} of them need`} something all the same.`}`,
  belowOnly: (count) =>
    `${count === 1 ? 'One more account needs' : `${count} more accounts need`} something; ${count === 1 ? 'it is' : 'they are'} among the decisions below.`,
  seenOn: 'Seen on',
  rhythm: 'Own rhythm',
  rhythmOf: (gap, gaps) =>
    `${gap < 1.5 ? 'every day or so' : `every ${days(gap)}`}${gaps === undefined ? '' : ` (mostly ${gaps.short} to ${gaps.long})`}`,
  perMonth: 'Days with posts, a month',
  postWithin: (horizon) => `Chance of a post within ${horizon} days`,
  trend: 'Trend',
  declared: ({ state, author, reason }) => `${standingName[state]} by ${author}: ${reason}`,
  calendar: ({ from, to, posts, days: active, most }) =>
    posts === 0
      ? `No post from ${dateText(from)} to ${dateText(to)}.`
      : `${posts === 1 ? 'One post' : `${posts} posts`} on ${active === 1 ? 'one day' : `${active} days`} from ${dateText(from)} to ${dateText(to)}${most > 1 ? `, ${most} at most in a day` : ''}.`,
  byMonth: 'Posts by month',
  month: 'Month',
  posts: 'Posts',
  amiss: 'What is amiss',
  sign: 'Sign',
  finding: 'What was found',
  remedy: 'What mends it',
  owner: 'Who',
  moreEvidence: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
  notKnown: 'Not known',
  inOrder: 'In order',
  beside: 'Does not apply',
  setAside: 'Set aside',
  waived: ({ title, author, reason, until }) => `${title}, until ${dateText(until)}, by ${author}: ${reason}`,
  withheld: 'Score withheld',
  certainty: { firm: 'firm', provisional: 'provisional: it rests on what nobody has said' },
  open: 'Still open',
  reviewOn: 'Look again on',
  reviewDue: (date) => `${date} (due)`,
  steps: 'Steps to tick off',
  notice: 'To put on the account: see “Notices”.',
  notices: 'Notices',
  noticesNote: 'To be put on the accounts that go on no more; the parts in square brackets are to be filled in.',
  noticeIn: { en: 'In English', fr: 'In French' },
  spiral: 'On the spiral',
  methodText: [
    'Each account is measured against itself: its own gaps between posts say how long a silence is usual there, and a state follows from how unlikely the present one is. Two accounts that have been silent for equally long can therefore be in different states. Bounds of a chance hold nine times in ten.',
    'Unknown means that nobody can tell: the account could not be read, its platform does not show it, or the organisation has not said so. It is never counted as silence nor as neglect; it widens the bounds of the neglect score, which adds up the signs that are known, by their weights.',
    'Hours are what the steps of each decision take, once; they are estimates of good practice and leave out what running an account takes from week to week.',
  ],
  decide: 'What is asked of you',
  decideCaption:
    'One decision for all accounts that call for it by the same reasons; hours are those of all its steps, once, and the day is the earliest',
  why: 'Why',
  kept: (count) => (count === 1 ? 'One account is in order and goes on as it is:' : `${count} accounts are in order and go on as they are:`),
  andMore: (count) => `${count} more`,
}
