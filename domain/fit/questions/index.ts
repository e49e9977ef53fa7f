import { autonomyQuestion, coverageQuestion, formatsQuestion, hoursQuestion, responseTimeQuestion, staffingQuestion } from './means.ts'
import { accountStateQuestion, countryQuestion, dataProtectionQuestion, ownershipQuestion, sectorQuestion, usesQuestion } from './organisation.ts'
import { audienceAgeQuestion, audienceContextQuestion, audienceCountryQuestion, audiencesQuestion, audienceWomenQuestion } from './public.ts'
import type { Question } from './question.ts'

/**
 * Everything a brief may leave out and the model asks for, in the order of the brief.
 *
 * Not among them: measured shares of audiences, which are offered as changes (counterfactuals/levers/measured-audience.ts).
 */
export const QUESTIONS = {
  sector: sectorQuestion,
  country: countryQuestion,
  audiences: audiencesQuestion,
  'audience-country': audienceCountryQuestion,
  'audience-age': audienceAgeQuestion,
  'audience-women': audienceWomenQuestion,
  'audience-context': audienceContextQuestion,
  uses: usesQuestion,
  hours: hoursQuestion,
  staffing: staffingQuestion,
  formats: formatsQuestion,
  'response-time': responseTimeQuestion,
  coverage: coverageQuestion,
  autonomy: autonomyQuestion,
  'account-state': accountStateQuestion,
  'data-protection': dataProtectionQuestion,
  ownership: ownershipQuestion,
} as const satisfies Readonly<Record<string, Question>>

export type BriefQuestionId = keyof typeof QUESTIONS
