import { questionOrder } from '../../domain/qualification/influence.ts'
import { QUALIFICATION_MODEL_VERSION } from '../../domain/qualification/model.ts'
import { HOSTILITIES } from '../../domain/qualification/questions.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import type { QualificationWords } from '../messages/qualification-words.ts'

type Question = components['schemas']['QuestionnaireQuestion']
type Choice = Question['choices'][number]

/** The questions of the grid in one language, the most telling first: what a form or a conversation puts to people. */
export const questionnaireToWire = (language: Language): components['schemas']['Questionnaire'] => {
  const words = messagesFor(language).qualification
  return {
    modelVersion: QUALIFICATION_MODEL_VERSION,
    language,
    items: [...groupQuestions(words), ...initiativeQuestions(words), ...contextQuestions(words), ...proposalQuestions(words)],
  }
}

const DEGREE_OF_ANCHOR = [0, 2, 4] as const

const groupQuestions = (words: QualificationWords): readonly Question[] => [
  ...questionOrder().map((question): Question => {
    if (question === 'expected-outcome') return choice('/expectedOutcome', 'group', words.openQuestions[question], choicesOf(words.choices.outcome))
    const { text, anchors } = words.questions[question]
    const choices = anchors.map((label, index): Choice => ({ value: DEGREE_OF_ANCHOR[index] ?? 0, label }))
    return choice(`/answers/${question}`, 'group', text, choices)
  }),
  { pointer: '/aims', part: 'group', text: words.openQuestions.aims, kind: 'choices', choices: choicesOf(words.choices.aim) },
  inWords('/willChange', 'group', words.openQuestions['will-change'], 'texts'),
  choice('/cause/kind', 'group', words.openQuestions.cause, choicesOf(words.choices.cause)),
  inWords('/cause/owner', 'group', words.openQuestions['cause-owner'], 'text'),
  inWords('/cause/ownerAgrees', 'group', words.openQuestions['owner-agrees'], 'yes-no'),
  choice('/plannedMethod', 'group', words.openQuestions['planned-method'], choicesOf(words.choices.method)),
  choice('/plannedLead', 'group', words.openQuestions['planned-lead'], choicesOf(words.choices.plannedLead)),
  choice('/proposedBy', 'group', words.openQuestions['proposed-by'], choicesOf(words.choices.proposer)),
  inWords('/existingPlaces', 'group', words.openQuestions['existing-places'], 'texts'),
  inWords('/membersAreManagers', 'group', words.openQuestions['members-are-managers'], 'yes-no'),
  inWords('/leadUntil', 'group', words.openQuestions['lead-until'], 'date'),
  choice('/need', 'group', words.openQuestions.need, choicesOf(words.choices.need)),
  inWords('/manager', 'group', words.openQuestions.manager, 'text'),
]

const initiativeQuestions = (words: QualificationWords): readonly Question[] => [
  inWords('/objectives', 'initiative', words.openQuestions.objectives, 'texts'),
  inWords('/participants', 'initiative', words.openQuestions.participants, 'text'),
  choice('/benefit', 'initiative', words.openQuestions.benefit, choicesOf(words.choices.benefit)),
  choice('/scope', 'initiative', words.openQuestions.scope, choicesOf(words.choices.scope)),
  inWords('/startedOn', 'initiative', words.openQuestions['started-on'], 'date'),
  inWords('/expectsRelay', 'initiative', words.openQuestions['expects-relay'], 'yes-no'),
  choice('/reasonForModel', 'initiative', words.openQuestions['reason-for-model'], choicesOf(words.choices.reasonForModel)),
]

const contextQuestions = (words: QualificationWords): readonly Question[] =>
  HOSTILITIES.map((item): Question => {
    const { text, evidence } = words.hostility[item]
    const choices = words.hostilityDegrees.map((label, value): Choice => ({ value, label }))
    return { ...choice(`/context/${item}`, 'context', text, choices), hint: evidence }
  })

const proposalQuestions = (words: QualificationWords): readonly Question[] => [
  choice('/proposal/model', 'proposal', words.openQuestions['sold-model'], choicesOf(words.choices.soldModel)),
  { pointer: '/proposal/answered', part: 'proposal', text: words.openQuestions.answered, kind: 'choices', choices: choicesOf(words.challenge) },
]

const choicesOf = (names: Readonly<Record<string, string>>): Choice[] => Object.entries(names).map(([value, label]) => ({ value, label }))

const choice = (pointer: string, part: Question['part'], text: string, choices: Choice[]): Question => ({
  pointer,
  part,
  text,
  kind: 'choice',
  choices,
})

const inWords = (pointer: string, part: Question['part'], text: string, kind: Exclude<Question['kind'], 'choice' | 'choices'>): Question => ({
  pointer,
  part,
  text,
  kind,
  choices: [],
})
