import { questionOrder } from '../../domain/governance/influence.ts'
import { MATURITY_MARKERS } from '../../domain/governance/maturity.ts'
import { DIAGNOSIS_MODEL_VERSION } from '../../domain/governance/model.ts'
import { OWNERS } from '../../domain/governance/symptom.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { DiagnosisWords } from '../messages/diagnosis-words.ts'
import { type Language, messagesFor } from '../messages/index.ts'

type Question = components['schemas']['QuestionnaireQuestion']
type Choice = Question['choices'][number]

/** The questions of the diagnosis in one language: who is concerned first, then what decides most, then what set-up there is. */
export const diagnosisQuestionnaireToWire = (language: Language): components['schemas']['DiagnosisQuestionnaire'] => {
  const words = messagesFor(language).diagnosis
  return {
    modelVersion: DIAGNOSIS_MODEL_VERSION,
    language,
    items: [...circumstanceQuestions(words), ...indicatorQuestions(words), ...setUpQuestions(words)],
  }
}

/** These come first: they say which of the others need not be asked. */
const circumstanceQuestions = ({ openQuestions, choices }: DiagnosisWords): readonly Question[] => [
  inWords('/audience', openQuestions.audience, 'text'),
  choice('/scope', openQuestions.scope, choicesOf(choices.scope)),
  choice('/baseExemption', openQuestions['base-exemption'], choicesOf(choices.baseExemption)),
  choice('/sourcing', openQuestions.sourcing, choicesOf(choices.sourcing)),
  inWords('/returnDemanded', openQuestions['return-demanded'], 'yes-no'),
]

const indicatorQuestions = ({ indicators }: DiagnosisWords): readonly Question[] =>
  questionOrder().map((indicator): Question => {
    const { text, anchors } = indicators[indicator]
    const choices = Object.entries(anchors).map(([degree, label]): Choice => ({ value: Number(degree), label }))
    return { pointer: `/answers/${indicator}`, part: 'governance', text, kind: 'choice', choices }
  })

const setUpQuestions = ({ openQuestions, choices, markerQuestions, ownerQuestion, owner }: DiagnosisWords): readonly Question[] => [
  { pointer: '/limits', part: 'circumstances', text: openQuestions.limits, kind: 'choices', choices: choicesOf(choices.limit) },
  choice('/seniority', openQuestions.seniority, choicesOf(choices.seniority)),
  choice('/contract', openQuestions.contract, choicesOf(choices.contract)),
  inWords('/boughtAsBundle', openQuestions['bought-as-bundle'], 'yes-no'),
  choice('/organisationModel', openQuestions['organisation-model'], choicesOf(choices.organisationModel)),
  ...MATURITY_MARKERS.map((marker) => inWords(`/maturity/${marker}`, markerQuestions[marker], 'yes-no')),
  ...OWNERS.map((role) => inWords(`/owners/${role}`, ownerQuestion(owner[role]), 'text')),
]

const choicesOf = (names: Readonly<Record<string, string>>): Choice[] => Object.entries(names).map(([value, label]) => ({ value, label }))

const choice = (pointer: string, text: string, choices: Choice[]): Question => ({ pointer, part: 'circumstances', text, kind: 'choice', choices })

const inWords = (pointer: string, text: string, kind: Exclude<Question['kind'], 'choice' | 'choices'>): Question => ({
  pointer,
  part: 'circumstances',
  text,
  kind,
  choices: [],
})
