import type { PilotReportWords } from '../pilot-report-words.ts'
import { dateText } from './figures.ts'
import { plain, weeksText } from './pilot-figures.ts'

export const pilotReport: PilotReportWords = {
  title: (name) => `Pilot: ${name}`,
  states: { draft: 'Draft', ready: 'Ready to start', running: 'Running', decided: 'Decided', stopped: 'Stopped early' },
  kinds: { channel: 'A new channel', format: 'A format on a channel that runs', community: 'A community' },
  standing: 'Where it stands',
  notStarted: 'The pilot has not started.',
  missing: 'Still to be agreed on:',
  ready: (start) => (start === undefined ? 'Everything is agreed on: it can start.' : `Everything is agreed on: it can start on ${dateText(start)}.`),
  cannotConclude: 'As planned, it would probably show nothing:',
  decidedBy: (date) => `decided on ${dateText(date)} by`,
  lesson: 'What was learned',
  retest: (date) => `To be tested again from ${dateText(date)} on.`,
  stale: (date) => `This lesson is stale: it was to be tested again from ${dateText(date)} on.`,
  overdue: 'Decision overdue',
  lapsed: 'Lapsed without a decision',

  channel: 'Channel',
  kpi: 'KPI',
  baseline: 'Before',
  target: 'Worth the effort from',
  start: 'First day',
  end: 'Last day',
  length: 'Length',
  lengthOf: ({ total, counting }) =>
    counting === total ? weeksText(total) : `${weeksText(total)}, ${counting} of which ${counting === 1 ? 'counts' : 'count'}`,
  effort: 'Effort',
  owner: 'Responsible',
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
  restsMeanwhile: 'What rests meanwhile',
  people: (people) => (people === 1 ? '1 person' : `${people} people`),
  exitPlan: 'If it does not work',
  motives: 'Why the channel is tried',
  followsAnother: 'It does an earlier pilot again.',

  rules: 'The rules, fixed before the start',
  rulesPlanned: 'The rules it would be judged by',
  registered: (on) => `Registered on ${dateText(on)}; none of them has moved since.`,
  digest: 'Fingerprint of the plan (SHA-256)',
  despite: 'Started although it will probably show nothing, because',

  effect: 'What has been shown so far',
  chart: ({ week, value, low, high }) =>
    `Effect by week, as a part of the effect that is worth the effort. By week ${week}: ${value}${low === undefined || high === undefined ? '' : `, probably between ${low} and ${high}`}.`,
  asBefore: 'as before',
  worthIt: 'worth the effort',
  weekAxis: 'week',
  chartLegend: (settlingWeeks) =>
    `Each dot is the effect of all weeks that count until then; the bar is where it probably lies. Success is shown once a bar lies above the lower line.${settlingWeeks === 0 ? '' : ' The shaded weeks do not count.'}`,
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
  weekStates: { settling: 'Does not count', complete: 'Counts', incomplete: 'Days are missing', 'to-come': 'Not over' },
  missingDays: (count) => (count === 1 ? '1 day missing' : `${count} days missing`),
  guardrails: 'What must not suffer',
  limit: (worse, limit) => `${worse === 'above' ? 'at most' : 'at least'} ${limit}`,
  crossed: 'beyond its limit',
  toCome: (first, last) => (first === last ? `Week ${first} is not over yet.` : `Weeks ${first} to ${last} are not over yet.`),

  design: 'How it was planned',
  designNote: 'Chances from pilots that were simulated by the figures of the plan and read by the same rules.',
  chancesCaption: 'What would become of such a pilot, by how large the effect really is',
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
      ? 'Not even two years would be enough to keep the errors that were agreed on.'
      : `The errors that were agreed on take ${weeksText(weeks)} that ${weeks === 1 ? 'counts' : 'count'}.`,
  hoursInAll: (hours) => `${hours} in all.`,
  errors: ({ falseSuccess, missed }) =>
    `Agreed errors: a success that is none in at most ${falseSuccess} of pilots, an effect worth the effort missed in at most ${missed}.`,
  obstacles: 'Why it can hardly be concluded',
  alternatives: 'What would do instead, each alone',
  assumptions: 'What these figures rest on',
  points: 'The ten points of a good pilot',
  met: (met) => (met ? 'there' : 'lacking'),

  amendments: 'What changed while it ran',
  amendmentsCaption: 'Never what it is measured by; the oldest first',
  date: 'Date',
  field: 'What',
  fields: { owner: 'Responsible', reviewOn: 'Review', exitPlan: 'Exit', capacity: 'Hours' },
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

  sourceOfBaseline: 'How things stood before',
  baselineKinds: { weeks: 'told week by week', total: 'told in one sum', value: 'a bare value, taken as exact' },
  period: (from, to) => `${dateText(from)} to ${dateText(to)}`,
  sourceOfObservations: 'Observations',
  observed: ({ count, corrected }) =>
    `${count === 1 ? '1 observation' : `${count} observations`}${corrected === 0 ? '' : `, ${corrected} of which put right`}`,
  sourceOfReach: 'Audience met on the channel',
  sourceOfMotive: 'Why the channel is tried',
  methodText: [
    'Each week that counts is a look, whether anybody looked or not, and the error agreed on is spread over all of them: looking often does not make a false success more likely (group-sequential test, Lan and DeMets, 1983).',
    'How much weeks differ beyond chance is measured and counted. Weeks of which days are missing do not count; what is not known is never taken as nothing.',
  ],
}
