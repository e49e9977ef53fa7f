import type { CronField, CronTrouble } from '../../../domain/audit/schedule/cron-trouble.ts'
import type { PilotDay } from '../../../domain/pilot/days.ts'
import type { CalendarWords, ScheduleWords } from '../schedule-words.ts'
import { lower } from '../words.ts'
import { standingName } from './accounts.ts'
import { dateText } from './figures.ts'
import { judgement } from './judgement.ts'
import { names } from './names.ts'

const FIELD: Readonly<Record<CronField, string>> = {
  minute: 'minute',
  hour: 'hour',
  'day-of-month': 'day of the month',
  month: 'month',
  'day-of-week': 'day of the week',
}

const cron = (trouble: CronTrouble): string => {
  switch (trouble.kind) {
    case 'field':
      return `The ${FIELD[trouble.field]} “${trouble.found}” is not understood${trouble.instead === undefined ? '' : `; write “${trouble.instead}”`}.`
    case 'step':
      return `The step of the ${FIELD[trouble.field]} “${trouble.found}” is too long: ${trouble.most} at most.`
    case 'too-long':
      return `The cron expression has more than ${trouble.most} characters.`
    case 'not-five-fields':
      return 'A cron expression has five fields: minute, hour, day of the month, month, day of the week.'
    case 'long-number':
      return 'A number in the cron expression has more than two digits.'
    case 'never':
      return 'There is no such date: it never comes, or not within a century.'
  }
}

export const schedules: ScheduleWords = {
  look: {
    'not-audited': 'No audit has looked at this account yet.',
    'own-rhythm': 'By then it has usually published again.',
    'state-may-change': 'If nothing is published by then, its state will change.',
    'long-silence': 'By then its silence will have grown by a tenth; until then a look would tell little that is new.',
    'rhythm-unknown': 'Too little is known of its rhythm: it is looked at once a week.',
    'not-read': 'It could not be read last time: it is tried again after a week.',
    parked: 'It is parked by decision, and only watched.',
  },
  limit: {
    'at-least': 'The schedule never looks sooner than this.',
    'at-most': 'The schedule never waits longer than this.',
  },
  cron,
}

const review = ({ reference, platform, organisation }: Parameters<CalendarWords['actionTitle']>[0]): string =>
  `Review${organisation === undefined ? '' : ` for ${organisation}`}: ${reference} (${platform})`

const PILOT_DAY: Readonly<Record<PilotDay['kind'], string>> = {
  'pilot-review': 'Pilot review',
  'pilot-end': 'Last day of the pilot',
  'pilot-retest': 'Lesson to test again',
}

export const calendar: CalendarWords = {
  name: (organisation) => (organisation === undefined ? 'Channelfit reviews' : `Channelfit reviews: ${organisation}`),
  restTitle: (account, state) => `${review(account)}, ${standingName[state].toLowerCase()}`,
  rest: ({ state, since, reason, author }) =>
    `${standingName[state]} by decision since ${dateText(since)} (${author}): ${reason}\nDoes that still hold?`,
  actionTitle: (account, action) => `${review(account)}, ${judgement.actions[action].toLowerCase()}`,
  action: (action) => `The last audit advised: ${judgement.actions[action]}. ${action === 'keep' ? 'Still in order?' : 'What has become of it?'}`,
  diagnosisTitle: (organisation) =>
    organisation === undefined ? 'Repeat the governance diagnosis' : `Repeat the governance diagnosis: ${organisation}`,
  diagnosis: (asOf) => `The last diagnosis describes the situation on ${dateText(asOf)}.`,
  pilotTitle: ({ name, platform, organisation }, kind) =>
    `${PILOT_DAY[kind]}${organisation === undefined ? '' : ` for ${organisation}`}: ${name} (${platform})`,
  pilot: (day) => {
    switch (day.kind) {
      case 'pilot-review':
        return `The pilot runs until ${dateText(day.end)}. Is it going as planned?`
      case 'pilot-end':
        return 'The pilot ends on this day. What becomes of it must then be decided.'
      case 'pilot-retest':
        return `Decided on ${dateText(day.decidedOn)}: ${lower(names.pilotOutcome[day.outcome])}. What was learned: ${day.learning}\nDoes that still hold?`
    }
  },
  runTitle: (schedule) => `Audit: ${schedule}`,
  found: ({ kind, id }) => `In Channelfit: ${kind} ${id}`,
}
