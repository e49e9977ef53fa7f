import type { CronField, CronTrouble } from '../../../domain/audit/schedule/cron-trouble.ts'
import type { PilotDay } from '../../../domain/pilot/days.ts'
import type { CalendarWords, ScheduleWords } from '../schedule-words.ts'
import { lower } from '../words.ts'
import { standingName } from './accounts.ts'
import { dateText } from './figures.ts'
import { judgement } from './judgement.ts'
import { names } from './names.ts'

const FIELD: Readonly<Record<CronField, { readonly the: string; readonly of: string; readonly understood: string }>> = {
  minute: { the: 'La minute', of: 'de la minute', understood: 'comprise' },
  hour: { the: 'L’heure', of: 'de l’heure', understood: 'comprise' },
  'day-of-month': { the: 'Le jour du mois', of: 'du jour du mois', understood: 'compris' },
  month: { the: 'Le mois', of: 'du mois', understood: 'compris' },
  'day-of-week': { the: 'Le jour de la semaine', of: 'du jour de la semaine', understood: 'compris' },
}

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`

const cron = (trouble: CronTrouble): string => {
  switch (trouble.kind) {
    case 'field': {
      const { the, understood } = FIELD[trouble.field]
      const instead = trouble.instead === undefined ? '' : `\u202f; écrivez ${quoted(trouble.instead)}`
      return `${the} ${quoted(trouble.found)} n’est pas ${understood}${instead}.`
    }
    case 'step':
      return `Le pas ${FIELD[trouble.field].of} ${quoted(trouble.found)} est trop grand\u00a0: ${trouble.most} au maximum.`
    case 'too-long':
      return `L’expression cron compte plus de ${trouble.most} caractères.`
    case 'not-five-fields':
      return 'Une expression cron compte cinq champs\u00a0: minute, heure, jour du mois, mois, jour de la semaine.'
    case 'long-number':
      return 'Un nombre de l’expression cron compte plus de deux chiffres.'
    case 'never':
      return 'Cette date n’existe pas, ou ne se présente pas avant un siècle.'
  }
}

export const schedules: ScheduleWords = {
  look: {
    'not-audited': 'Aucun audit n’a encore examiné ce compte.',
    'own-rhythm': 'D’ici là, il a d’ordinaire publié à nouveau.',
    'state-may-change': 'Sans nouvelle publication d’ici là, son état changera.',
    'long-silence': 'D’ici là, son silence se sera allongé d’un dixième\u202f; un examen plus proche n’apprendrait presque rien.',
    'rhythm-unknown': 'Son rythme est trop mal connu\u00a0: le compte est donc examiné une fois par semaine.',
    'not-read': 'Il n’a pas pu être lu la dernière fois\u00a0: nouvel essai au bout d’une semaine.',
    parked: 'Il est mis en réserve sur décision et seulement surveillé.',
  },
  limit: {
    'at-least': 'La planification ne l’examine jamais plus tôt.',
    'at-most': 'La planification n’attend jamais davantage.',
  },
  cron,
}

const KINDS = { account: 'compte', diagnosis: 'diagnostic', pilot: 'pilote', schedule: 'planification' } as const

const review = ({ reference, platform, organisation }: Parameters<CalendarWords['actionTitle']>[0]): string =>
  `À revoir${organisation === undefined ? '' : ` pour ${organisation}`}\u00a0: ${reference} (${platform})`

const PILOT_DAY: Readonly<Record<PilotDay['kind'], string>> = {
  'pilot-review': 'Point d’étape du pilote',
  'pilot-end': 'Dernier jour du pilote',
  'pilot-retest': 'Enseignement à revérifier',
}

export const calendar: CalendarWords = {
  name: (organisation) => (organisation === undefined ? 'Channelfit\u00a0: points de revue' : `Channelfit\u00a0: points de revue, ${organisation}`),
  restTitle: (account, state) => `${review(account)}, ${standingName[state].toLowerCase()}`,
  rest: ({ state, since, reason, author }) =>
    `${standingName[state]} sur décision depuis le ${dateText(since)} (${author})\u00a0: ${reason}\nCette décision tient-elle toujours\u202f?`,
  actionTitle: (account, action) => `${review(account)}, ${judgement.actions[action].toLowerCase()}`,
  action: (action) =>
    `Le dernier audit recommandait\u00a0: ${judgement.actions[action]}. ${action === 'keep' ? 'Tout va bien' : 'Où en est-on'}\u202f?`,
  diagnosisTitle: (organisation) =>
    organisation === undefined ? 'Refaire le diagnostic de gouvernance' : `Refaire le diagnostic de gouvernance\u00a0: ${organisation}`,
  diagnosis: (asOf) => `Le dernier diagnostic décrit la situation au ${dateText(asOf)}.`,
  pilotTitle: ({ name, platform, organisation }, kind) =>
    `${PILOT_DAY[kind]}${organisation === undefined ? '' : ` pour ${organisation}`}\u00a0: ${name} (${platform})`,
  pilot: (day) => {
    switch (day.kind) {
      case 'pilot-review':
        return `Le pilote court jusqu’au ${dateText(day.end)}. Se déroule-t-il comme prévu\u202f?`
      case 'pilot-end':
        return 'Le pilote s’achève ce jour\u00a0: il restera à décider de la suite.'
      case 'pilot-retest':
        return `Décision du ${dateText(day.decidedOn)}\u00a0: ${lower(names.pilotOutcome[day.outcome])}. Enseignement\u00a0: ${day.learning}\nEst-il toujours valable\u202f?`
    }
  },
  runTitle: (schedule) => `Audit\u00a0: ${schedule}`,
  found: ({ kind, id }) => `Dans Channelfit\u00a0: ${KINDS[kind]} ${id}`,
}
