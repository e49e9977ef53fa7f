import type { CalendarWords, ScheduleWords } from '../schedule-words.ts'
import { standingName } from './accounts.ts'
import { dateText } from './figures.ts'
import { judgement } from './judgement.ts'

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
}

const KINDS = { account: 'compte', diagnosis: 'diagnostic', schedule: 'planification' } as const

const review = ({ reference, platform, organisation }: Parameters<CalendarWords['actionTitle']>[0]): string =>
  `À revoir${organisation === undefined ? '' : ` pour ${organisation}`}\u00a0: ${reference} (${platform})`

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
  runTitle: (schedule) => `Audit\u00a0: ${schedule}`,
  found: ({ kind, id }) => `Dans Channelfit\u00a0: ${KINDS[kind]} ${id}`,
}
