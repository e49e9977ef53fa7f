import type { Audience, Brief } from '../../brief/brief.ts'
import { audiencesFrom, type BriefInput } from '../../brief/read-brief.ts'
import { judgement } from '../../catalogue/judgement.ts'
import type { Parameter } from '../../catalogue/parameter.ts'
import { AUDIENCE_CONTEXTS } from '../../catalogue/vocabulary.ts'
import { known } from '../../shared/answer.ts'
import { type OpenQuestion, openWhile, PLAUSIBLE_COUNTRIES, type Question, valuesOf } from './question.ts'

/** Three ages of adults: youngest and oldest. */
export const PLAUSIBLE_AGES: readonly { readonly from: Parameter; readonly to: Parameter }[] = [
  { from: judgement(18, 'years'), to: judgement(34, 'years') },
  { from: judgement(35, 'years'), to: judgement(54, 'years') },
  { from: judgement(55, 'years'), to: judgement(90, 'years') },
]

/** Shares of women: mostly men, as many, mostly women. */
export const PLAUSIBLE_WOMEN_SHARES: readonly Parameter[] = [0.3, 0.5, 0.7].map((value) => judgement(value, 'share'))

const ages = PLAUSIBLE_AGES.map(({ from, to }) => ({ ageMin: from.value, ageMax: to.value }))

/** Whom one may want to reach: everybody of an age, people at work, the press. */
const PUBLICS: NonNullable<BriefInput['audiences']> = [
  ...ages.map((age) => ({ name: 'consumers', context: 'consumer' as const, ...age })),
  { name: 'professionals', context: 'professional' },
  { name: 'journalists', context: 'journalists' },
]

export const audiencesQuestion: Question = {
  criteria: ['audience-reach'],
  open: (brief) => openWhile(brief.audiences, () => PUBLICS.map((one) => ({ ...brief, audiences: audiencesFrom([one]) }))),
}

/** Open while it is of one audience at least; the same answer is then tried for all of them. */
const ofAudiences = (
  brief: Brief,
  isOpen: (audience: Audience) => boolean,
  answers: readonly ((audience: Audience) => Partial<Audience>)[],
): readonly OpenQuestion[] => {
  const { audiences } = brief
  if (!audiences.known || !audiences.value.some(isOpen)) return []
  const answered = (tell: (audience: Audience) => Partial<Audience>): Brief => ({
    ...brief,
    audiences: known(audiences.value.map((audience) => (isOpen(audience) ? { ...audience, ...tell(audience) } : audience))),
  })
  return [{ answers: answers.map((tell) => ({ brief: answered(tell), weight: 1 })) }]
}

export const audienceCountryQuestion: Question = {
  criteria: ['audience-reach'],
  open: (brief) =>
    ofAudiences(
      brief,
      ({ country }) => !country.known,
      PLAUSIBLE_COUNTRIES.map((country) => () => ({ country: known(country) })),
    ),
}

/** Half an age is an open question too; the half that was told is kept. */
export const audienceAgeQuestion: Question = {
  criteria: ['audience-reach'],
  open: (brief) =>
    ofAudiences(
      brief,
      ({ ageMin, ageMax }) => !ageMin.known || !ageMax.known,
      ages.map(
        ({ ageMin, ageMax }) =>
          (told) =>
            withAge(told, ageMin, ageMax),
      ),
    ),
}

const withAge = ({ ageMin, ageMax }: Audience, from: number, to: number): Partial<Audience> => {
  const youngest = ageMin.known ? ageMin.value : Math.min(from, ageMax.known ? ageMax.value : from)
  return { ageMin: known(youngest), ageMax: ageMax.known ? ageMax : known(Math.max(youngest, to)) }
}

export const audienceWomenQuestion: Question = {
  criteria: ['audience-reach'],
  open: (brief) =>
    ofAudiences(
      brief,
      ({ womenShare }) => !womenShare.known,
      valuesOf(PLAUSIBLE_WOMEN_SHARES).map((share) => () => ({ womenShare: known(share) })),
    ),
}

export const audienceContextQuestion: Question = {
  criteria: ['audience-reach'],
  open: (brief) =>
    ofAudiences(
      brief,
      ({ context }) => !context.known,
      AUDIENCE_CONTEXTS.map((context) => () => ({ context: known(context) })),
    ),
}
