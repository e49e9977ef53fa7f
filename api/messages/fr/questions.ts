import type { BriefQuestionReasons } from '../../../domain/fit/value-of-information.ts'
import type { SentencesFor } from '../messages.ts'
import { formsOf } from './forms.ts'

/** What one would ask a client. */
export const questions: SentencesFor<BriefQuestionReasons> = {
  'question.about-sector': () => 'Dans quel secteur travaillez-vous ?',
  'question.about-country': () => 'Dans quel pays votre organisation est-elle établie ?',
  'question.about-audiences': () => 'Qui souhaitez-vous toucher ?',
  'question.about-audience-country': () => 'Dans quel pays vivent les personnes que vous souhaitez toucher ?',
  'question.about-audience-age': () => 'Quel âge ont les personnes que vous souhaitez toucher ?',
  'question.about-audience-women': () => 'Quelle est la part des femmes parmi les personnes que vous souhaitez toucher ?',
  'question.about-audience-context': () =>
    'À quel titre vous adressez-vous à ces personnes : en tant que consommateurs, professionnels, citoyens, journalistes ou à un autre titre ?',
  'question.about-uses': () => 'Que publieriez-vous ou que feriez-vous réellement sur ces canaux ?',
  'question.about-hours': () => 'De combien d’heures par semaine disposez-vous pour l’ensemble de vos canaux ?',
  'question.about-staffing': () =>
    'Qui s’occupe de vos canaux : personne en particulier, quelqu’un qui a d’autres tâches, ou une personne ou une équipe qui s’y consacre ?',
  'question.about-formats': () => 'Quels formats savez-vous produire, et avec quelle qualité : texte, photos, illustrations, vidéos ?',
  'question.about-response-time': () => 'En combien d’heures le public reçoit-il une réponse de votre part ?',
  'question.about-coverage': () =>
    'Quand quelqu’un peut-il répondre : aux heures de bureau, aussi en soirée et le week-end, à toute heure, ou jamais ?',
  'question.about-autonomy': () => 'De quelle liberté dispose la personne qui publie : chaque publication doit-elle être validée ?',
  'question.about-account-state': ({ platform }) => `Publiez-vous encore ${formsOf(platform).on} ?`,
  'question.about-data-protection': () => 'Vos exigences de protection des données sont-elles courantes, ou strictes ?',
  'question.about-ownership': () => 'Devez-vous être propriétaire de l’adresse et des contenus, ou n’est-ce qu’une préférence ?',
}
