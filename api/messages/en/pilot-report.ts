import type { PilotReportWords } from '../pilot-report-words.ts'
import { dateText } from './figures.ts'
import { plain, weeksText } from './pilot-figures.ts'

export const pilotReport: PilotReportWords = {
  title: (name) => `Pilot: ${name}`,
  states: { draft: 'Draft', ready: 'Ready to start', running: 'Running', decided: 'Decided', stopped: 'Stopped early' },
  kinds: { channel: 'A new channel', format: 'A format on an existing channel', community: 'A community' },
  standing: 'Where it stands',
  notStarted: 'The pilot has not started.',
  missing: 'Still to be agreed on:',
  ready: (start) => (start === undefined ? 'Everything is agreed on: it can start.' : `Everything is agreed on: it can start on ${dateText(start)}.`),
  fallsShort: {
    unlikely: 'As planned, it would probably show nothing:',
    'less-likely': 'As planned, it is less likely than was asked for to find an effect worth the effort:',
    hours: 'As planned, it takes more hours than are set aside:',
  },
  decidedBy: (date) => `decided on ${dateText(date)} by`,
  lesson: 'What was learned',
  retest: (date) => `To be tested again from ${dateText(date)} on.`,
  stale: (date) => `This lesson is stale: it was to be tested again from ${dateText(date)} on.`,
  overdue: 'Decision overdue',
  lapsed: 'Lapsed without a decision',

  channel: 'Channel',
  kpi: 'KPI',
  baseline: 'Baseline',
  target: 'Worth the effort from',
  start: 'First day',
  end: 'Last day',
  length: 'Length',
  lengthOf: ({ total, counting }) =>
    counting === total ? weeksText(total) : `${weeksText(total)}, ${counting} of which ${counting === 1 ? 'counts' : 'count'}`,
  effort: 'Effort',
  owner: 'Owner',
  mayStop: (may) => (may ? 'may stop it' : 'may not stop it alone'),
  review: 'Review',
  open: 'not agreed on yet',

  plan: 'What is tried',
  question: 'Question',
  audience: 'For whom',
  use: 'What',
  cadence: 'How often',
  because: 'Why it should work',
  goal: 'Goal',
  compared: 'Compared with',
  comparison: { before: 'The period before', group: 'Another group at the same time' },
  measured: 'Measured as',
  kpiTypes: { rate: 'A share', count: 'A number a week', mean: 'An average', 'time-to-answer': 'The share of questions answered in time' },
  withinMinutes: (minutes) => `within ${plain(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`,
  restsMeanwhile: 'What is put on hold for it',
  people: (people) => (people === 1 ? '1 person' : `${people} people`),
  exitPlan: 'If it does not work',
  motives: 'Why the channel is tried',
  followsAnother: 'It repeats an earlier pilot, with something changed.',

  rules: 'The rules, fixed before the start',
  rulesPlanned: 'The rules it would be judged by',
  registered: (on) => `Registered on ${dateText(on)}; none of them has changed since.`,
  digest: 'Fingerprint of the plan (SHA-256)',
  despite: {
    unlikely: 'Started although it will probably show nothing, because',
    'less-likely': 'Started although it is less likely than was asked for to find an effect worth the effort, because',
    hours: 'Started although it takes more hours than are set aside, because',
  },

  effect: 'What has been shown so far',
  chart: ({ week, value, low, high }) =>
    `Effect by week, as a part of the effect that is worth the effort. By week ${week}: ${value}${low === undefined || high === undefined ? '' : `, probably between ${low} and ${high}`}.`,
  asBefore: { before: 'as before', group: 'other group' },
  worthIt: 'worth the effort',
  weekAxis: 'week',
  chartLegend: ({ settlingWeeks, asBefore, hasGuardrails }) =>
    `Each dot is the effect of all weeks that count up to then; the bar is where it probably lies. Success is shown once a whole bar lies above the line “${asBefore}”${hasGuardrails ? ', provided the limits were kept' : ''}.${settlingWeeks === 0 ? '' : ' The shaded weeks do not count.'}`,
  noLook: 'No week counts yet, so there is no effect to show.',
  looksCaption: 'Each week that counts, with all weeks before it; the newest last',
  newestCaption: 'The newest week that counts, with all weeks before it',
  week: 'Week',
  until: 'Until',
  level: 'Pilot',
  against: { before: 'Before', group: 'Other group' },
  difference: 'Difference (from, to)',
  achieved: 'Part of the effect worth the effort (from, to)',
  between: (low, high) => `${low} to ${high}`,
  noBounds: 'too little known',
  looksNote: (share) =>
    `Each bound is wrong in at most ${share} of pilots, at whatever week one looks. The bounds of the effect are the narrowest of all weeks so far; those of the difference are of that week alone.`,

  weeks: 'Week by week',
  weeksCaption: 'Which weeks count, and what must not suffer',
  days: 'Days',
  weekState: 'State',
  weekStates: { settling: 'Does not count', complete: 'Counts', incomplete: 'Days missing', 'to-come': 'Not over yet' },
  missingDays: (count) => (count === 1 ? '1 day missing' : `${count} days missing`),
  guardrails: 'What must not suffer',
  limit: (worse, limit) => `${worse === 'above' ? 'at most' : 'at least'} ${limit}`,
  crossed: 'beyond its limit',
  toCome: (first, last) =>
    first === last ? `Week ${first} is not over yet.` : `Weeks ${first} ${last === first + 1 ? 'and' : 'to'} ${last} are not over yet.`,

  design: 'How it was planned',
  designNote: 'Chances from simulated pilots, which follow the figures of the plan and are judged by the same rules.',
  chancesCaption: 'How such a pilot would end, by how large the effect really is',
  ifEffect: 'Real effect',
  effects: (part) =>
    part === 0
      ? 'None'
      : part === 0.5
        ? 'Half of what is worth the effort'
        : part === 1
          ? 'Just what is worth the effort'
          : part === 2
            ? 'Twice that'
            : `${plain(part)} times what is worth the effort`,
  scale: 'Success shown',
  stop: 'Stopped early',
  inconclusive: 'No answer',
  meanWeeks: 'Weeks that count, on average',
  needed: (weeks) =>
    weeks === undefined
      ? 'Not even two years would be enough to keep to them.'
      : `Keeping to them takes ${weeksText(weeks)} that ${weeks === 1 ? 'counts' : 'count'}.`,
  hoursInAll: (hours) => `${hours} in all.`,
  errors: ({ falseSuccess, missed }) =>
    `Agreed risks of error: a false success in at most ${falseSuccess} of pilots, an effect worth the effort missed in at most ${missed}.`,
  obstacles: 'What stands in its way',
  alternatives: 'What could be changed; each line removes one obstacle',
  assumptions: 'What these figures rest on',
  points: 'The ten points of a good pilot',
  met: (met) => (met ? 'there' : 'lacking'),

  amendments: 'What changed while it ran',
  amendmentsCaption: 'Never what it is judged by; the oldest first',
  date: 'Date',
  field: 'What',
  fields: { owner: 'Owner', reviewOn: 'Review', exitPlan: 'Exit plan', capacity: 'Hours' },
  from: 'From',
  to: 'To',
  reason: 'Why',
  nothing: 'nothing',

  decision: 'How it ended',
  outcome: 'Decision',
  by: 'By',
  advised: 'Advice of the test',
  reached: 'Effect reached, as a part of what is worth the effort',
  achievedIn: 'Audience met on the channel',
  shareOf: (share) => `${share} of it`,

  sourceOfBaseline: 'Baseline',
  baselineKinds: { weeks: 'week by week', total: 'as one total', value: 'a single value, taken as exact' },
  period: (from, to) => `${dateText(from)} to ${dateText(to)}`,
  sourceOfObservations: 'Observations',
  observed: ({ count, corrected }) => `${count}${corrected === 0 ? '' : `, ${corrected} of them corrected`}`,
  sourceOfReach: 'Audience met on the channel',
  sourceOfMotive: 'Why the channel is tried',
  methodText: [
    'Each week that counts is a look, whether anybody looked or not, and the error agreed on is spread over all of them: looking often does not make a false success more likely (group-sequential test, Lan and DeMets, 1983).',
    'How much weeks differ beyond chance is measured and taken into account. Weeks with days missing do not count; what is not known is never taken for zero.',
  ],
}
