import type { BriefQuestionReasons } from '../../../domain/fit/value-of-information.ts'
import type { SentencesFor } from '../messages.ts'
import { formsOf } from './forms.ts'

/** What one would ask a client. */
export const questions: SentencesFor<BriefQuestionReasons> = {
  'question.about-sector': () => 'In which sector do you work?',
  'question.about-country': () => 'In which country is your organisation based?',
  'question.about-audiences': () => 'Whom do you want to reach?',
  'question.about-audience-country': () => 'In which country do the people you want to reach live?',
  'question.about-audience-age': () => 'How old are the people you want to reach?',
  'question.about-audience-women': () => 'What share of the people you want to reach are women?',
  'question.about-audience-context': () =>
    'In what capacity do you address these people: as consumers, professionals, citizens, journalists or otherwise?',
  'question.about-uses': () => 'What would you really publish or do on these channels?',
  'question.about-hours': () => 'How many hours a week do you have for all your channels together?',
  'question.about-staffing': () =>
    'Who looks after your channels: nobody in particular, somebody alongside other duties, or a person or team dedicated to them?',
  'question.about-formats': () => 'Which formats can you produce, and how well: text, photos, graphics, videos?',
  'question.about-response-time': () => 'Within how many hours does the public receive an answer from you?',
  'question.about-coverage': () =>
    'When is somebody there to answer: in office hours, in the evening and at weekends as well, around the clock, or never?',
  'question.about-autonomy': () => 'How freely may whoever runs your channels publish: does every post need approval?',
  'question.about-account-state': ({ platform }) => `Are you still publishing ${formsOf(platform).on}?`,
  'question.about-data-protection': () => 'Are your data-protection requirements the usual ones, or strict?',
  'question.about-ownership': () => 'Must you own the address and the content, or is that only a preference?',
}
