import { createInterface, type Interface } from 'node:readline/promises'
import { qualify } from '../../domain/qualification/qualify.ts'
import { type InitiativeInput, readInitiative } from '../../domain/qualification/read-initiative.ts'
import type { components } from '../../openapi/generated/types.ts'
import { refusal } from '../http/handlers/faults.ts'
import { utf8Text } from '../http/utf8.ts'
import type { Language } from '../messages/index.ts'
import { qualificationToWire } from '../wire/qualification.ts'
import { questionnaireToWire } from '../wire/questionnaire.ts'
import { readBodyFile } from './read-brief-file.ts'
import { printable, wrapped } from './table.ts'

type Qualification = components['schemas']['Qualification']
type Question = components['schemas']['QuestionnaireQuestion']

const COLUMNS = 90

type Words = {
  readonly howTo: string
  readonly group: string
  readonly anotherGroup: string
  readonly circumstances: string
  readonly yes: string
  readonly no: string
  readonly notUnderstood: string
  readonly reason: string
  readonly lead: string
  readonly moves: string
  readonly measures: string
  readonly mustNots: string
  readonly levers: string
  readonly conditions: string
  readonly firstPhase: string
  readonly questions: string
  readonly findings: string
  readonly vendor: string
  readonly confidence: (percent: number) => string
  readonly colon: string
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    howTo: 'Answer with a number, or press Enter when you do not know. Separate several answers by commas.',
    group: 'What is the first group of people called?',
    anotherGroup: 'Is there another group, with another manager, another obligation to take part or another deliverable? Its name, or Enter.',
    circumstances: 'About the whole initiative',
    yes: 'yes',
    no: 'no',
    notUnderstood: 'That is none of the answers. Once more, or Enter.',
    reason: 'Why',
    lead: 'Who leads',
    moves: 'First moves',
    measures: 'Measured by',
    mustNots: 'What not to do',
    levers: 'What helps instead',
    conditions: 'What has to change first',
    firstPhase: 'What to change in the first phase',
    questions: 'Questions to answer first',
    findings: 'What does not go together',
    vendor: 'To ask the vendor',
    confidence: (percent) => `Confidence ${percent}%`,
    colon: ':',
  },
  fr: {
    howTo: 'Répondez par un numéro, ou appuyez sur Entrée si vous ne savez pas. Séparez plusieurs réponses par des virgules.',
    group: 'Comment s’appelle le premier groupe de personnes ?',
    anotherGroup:
      'Y a-t-il un autre groupe, avec un autre responsable, une autre obligation de participer ou un autre livrable ? Son nom, ou Entrée.',
    circumstances: 'Sur l’ensemble de l’initiative',
    yes: 'oui',
    no: 'non',
    notUnderstood: 'Cette réponse n’est pas dans la liste. Réessayez, ou appuyez sur Entrée.',
    reason: 'Pourquoi',
    lead: 'Qui pilote',
    moves: 'Premières actions',
    measures: 'Ce que l’on mesure',
    mustNots: 'À ne pas faire',
    levers: 'Ce qui aide à la place',
    conditions: 'Ce qui doit d’abord changer',
    firstPhase: 'Ce qu’il faut changer dès la première phase',
    questions: 'Questions à trancher d’abord',
    findings: 'Ce qui ne va pas ensemble',
    vendor: 'À demander au prestataire',
    confidence: (percent) => `Confiance ${percent} %`,
    colon: ' :',
  },
}

/**
 * The verdict on an initiative in a file, as the service would answer.
 * @throws Problem when the file holds none.
 */
export const qualificationOf = (text: string, language: Language, today: string): Qualification =>
  qualified(readBodyFile<InitiativeInput>(text, 'qualifyInitiative', language), language, today)

const qualified = (input: InitiativeInput, language: Language, today: string): Qualification => {
  const read = readInitiative(input, today)
  if (!read.ok) throw refusal(read.faults, language)
  return qualificationToWire(qualify(read.initiative), read.asOf, language)
}

/**
 * Asks a person the questions of the grid, group by group, and answers with the verdict. Whatever is skipped stays unknown.
 * @throws Problem `not-utf-8` when a line typed is not.
 */
export const askedQualification = async (
  { input, output }: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream },
  language: Language,
  today: string,
): Promise<Qualification> => {
  // One character a byte: a line is read as the text it is once it is whole.
  input.setEncoding('latin1')
  const terminal = createInterface({ input, output, terminal: false })
  const conversation = conversationOn(terminal, output, language)
  try {
    return qualified(await initiativeAsked(conversation, language), language, today)
  } finally {
    terminal.close()
  }
}

type Conversation = {
  readonly say: (text: string) => void
  /** A line typed; empty at the end of the input. */
  readonly line: (prompt: string) => Promise<string>
  readonly words: Words
}

const conversationOn = (terminal: Interface, output: NodeJS.WritableStream, language: Language): Conversation => {
  const lines = terminal[Symbol.asyncIterator]()
  const say = (text: string): void => {
    output.write(`${wrapped(text, COLUMNS)}\n`)
  }
  return {
    say,
    line: async (prompt) => {
      say(prompt)
      output.write('> ')
      const { value, done } = await lines.next()
      return done === true ? '' : utf8Text(Buffer.from(String(value), 'latin1')).trim()
    },
    words: WORDS[language],
  }
}

const initiativeAsked = async (conversation: Conversation, language: Language): Promise<InitiativeInput> => {
  const { say, line, words } = conversation
  const { items } = questionnaireToWire(language)
  const groups: object[] = []
  say(words.howTo)
  for (let name = await line(words.group); name !== ''; name = await line(words.anotherGroup)) {
    const group = { name }
    await askAll(
      conversation,
      items.filter(({ part }) => part === 'group'),
      group,
    )
    groups.push(group)
  }
  const initiative = { groups: groups.length > 0 ? groups : [{ name: '-' }] }
  say(`\n${words.circumstances}`)
  await askAll(
    conversation,
    items.filter(({ part }) => part === 'initiative' || part === 'context'),
    initiative,
  )
  return initiative as unknown as InitiativeInput
}

const askAll = async (conversation: Conversation, questions: readonly Question[], into: object): Promise<void> => {
  for (const question of questions) {
    const answer = await answerTo(conversation, question)
    if (answer !== undefined) put(into, question.pointer, answer)
  }
}

const answerTo = async (conversation: Conversation, question: Question): Promise<unknown> => {
  const { say, line, words } = conversation
  say(`\n${question.text}${question.hint === undefined ? '' : ` (${question.hint})`}`)
  for (const { value, label } of numbered(question, words)) say(`  ${value}  ${label}`)
  for (;;) {
    const typed = await line('')
    if (typed === '') return undefined
    const read = readAnswer(typed, question, words)
    if (read !== undefined) return read
    say(words.notUnderstood)
  }
}

/** What is typed for each choice: a degree as it is, anything else by its place. */
const numbered = ({ kind, choices }: Question, words: Words): readonly { readonly value: number; readonly label: string }[] => {
  if (kind === 'yes-no') return [words.yes, words.no].map((label, index) => ({ value: index + 1, label }))
  return choices.map(({ value, label }, index) => ({ value: typeof value === 'number' ? value : index + 1, label }))
}

const readAnswer = (typed: string, question: Question, words: Words): unknown => {
  const { kind, choices } = question
  switch (kind) {
    case 'text':
    case 'date':
      return typed
    case 'texts':
      return typed.split(',').map((one) => one.trim())
    case 'yes-no':
      return typed === '1' || typed === words.yes ? true : typed === '2' || typed === words.no ? false : undefined
    case 'choices': {
      const chosen = typed.split(',').map((one) => choices[Number(one) - 1]?.value)
      return chosen.includes(undefined) ? undefined : [...new Set(chosen)]
    }
    case 'choice':
      return chosenBy(Number(typed), choices)
  }
}

/** Degrees between the anchors count too. */
const chosenBy = (typed: number, choices: Question['choices']): unknown => {
  const values = choices.map(({ value }) => value)
  if (!values.every((value) => typeof value === 'number')) return values[typed - 1]
  return Number.isInteger(typed) && typed >= Math.min(...values) && typed <= Math.max(...values) ? typed : undefined
}

const put = (target: object, pointer: string, value: unknown): void => {
  const path = pointer.split('/').slice(1)
  const last = path.pop() as string
  const parent = path.reduce<Record<string, unknown>>(
    (at, key) => {
      at[key] ??= {}
      return at[key] as Record<string, unknown>
    },
    target as Record<string, unknown>,
  )
  parent[last] = value
}

/** The verdict for people. */
export const qualificationText = (result: Qualification, language: Language): string => {
  const words = WORDS[language]
  const list = (heading: string, items: readonly string[]): readonly string[] =>
    items.length > 0 ? [`  ${heading}${words.colon}`, ...items.map((item) => wrapped(`- ${printable(item)}`, COLUMNS, '    '))] : []
  const groups = result.groups.flatMap((group) => [
    '',
    `${printable(group.group)}${words.colon} ${group.verdictName}`,
    wrapped(printable(group.reason), COLUMNS, '  '),
    `  ${words.lead}${words.colon} ${printable(group.plan.leadText)}. ${group.plan.postureText}.`,
    ...list(group.plan.state === 'open' ? words.firstPhase : words.conditions, textsOf(group.plan.conditions)),
    ...list(words.moves, textsOf(group.plan.moves)),
    ...list(words.levers, textsOf(group.plan.levers)),
    ...list(words.measures, textsOf(group.plan.measures)),
    ...list(words.mustNots, textsOf(group.plan.mustNots)),
    ...list(words.questions, textsOf(group.questions)),
  ])
  return [
    `${result.verdictName}. ${words.confidence(Math.round(100 * result.confidence))}. ${result.context.levelName}.`,
    ...groups,
    ...(result.findings.length > 0 ? ['', ...list(words.findings, textsOf(result.findings))] : []),
    ...(result.vendorQuestions.length > 0 ? ['', ...list(words.vendor, textsOf(result.vendorQuestions))] : []),
  ].join('\n')
}

const textsOf = (items: readonly { readonly text: string }[]): readonly string[] => items.map(({ text }) => text)
