import { createInterface, type Interface } from 'node:readline/promises'
import type { components } from '../../openapi/generated/types.ts'
import { utf8Text } from '../http/utf8.ts'
import type { Language } from '../messages/index.ts'
import { Refused } from './refused.ts'
import { wrapped } from './table.ts'

type Question = components['schemas']['QuestionnaireQuestion']

const COLUMNS = 90

type Words = { readonly howTo: string; readonly yes: string; readonly no: string; readonly notUnderstood: string }

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    howTo: 'Answer with a number, or press Enter when you do not know. Separate several answers by commas.',
    yes: 'yes',
    no: 'no',
    notUnderstood: 'That is none of the answers. Once more, or Enter.',
  },
  fr: {
    howTo: 'Répondez par un numéro, ou appuyez sur Entrée si vous ne savez pas. Séparez plusieurs réponses par des virgules.',
    yes: 'oui',
    no: 'non',
    notUnderstood: 'Cette réponse n’est pas dans la liste. Réessayez, ou appuyez sur Entrée.',
  },
}

/** A person at a terminal who is asked one question after another. */
export type Conversation = {
  readonly say: (text: string) => void
  /** A line typed; empty at the end of the input. */
  readonly line: (prompt: string) => Promise<string>
  /** Whether anything was typed before the input ended. */
  readonly wasHeard: () => boolean
  /** How to answer, said once at the beginning. */
  readonly howTo: string
  readonly words: Words
}

export type Terminal = { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream }

/** Answers in a row that are none of those offered, after which nobody is taken to be reading the questions. */
const MOST_WRONG = 20

/**
 * Talks to a person until that is done, whatever comes of it.
 * @throws Problem `not-utf-8` when a line typed is not; Refused when the input ends before anything was typed, or nobody seems to read.
 */
export const conversing = async <T>(
  { input, output }: Terminal,
  language: Language,
  talk: (conversation: Conversation) => Promise<T>,
): Promise<T> => {
  // One character a byte: a line is read as the text it is once it is whole.
  input.setEncoding('latin1')
  const terminal = createInterface({ input, output, terminal: false })
  try {
    const conversation = conversationOn(terminal, output, language)
    const result = await talk(conversation)
    if (!conversation.wasHeard()) throw new Refused((words) => words.nothingAnswered)
    return result
  } finally {
    terminal.close()
  }
}

const conversationOn = (terminal: Interface, output: NodeJS.WritableStream, language: Language): Conversation => {
  const lines = terminal[Symbol.asyncIterator]()
  const say = (text: string): void => {
    output.write(`${wrapped(text, COLUMNS)}\n`)
  }
  const words = WORDS[language]
  let wasHeard = false
  return {
    say,
    wasHeard: () => wasHeard,
    line: async (prompt) => {
      say(prompt)
      output.write('> ')
      const { value, done } = await lines.next()
      wasHeard ||= done !== true
      return done === true ? '' : utf8Text(Buffer.from(String(value), 'latin1')).trim()
    },
    howTo: words.howTo,
    words,
  }
}

/** Puts the questions in their order; what is answered goes where the question points, what is skipped nowhere. */
export const askAll = async (conversation: Conversation, questions: readonly Question[], into: object): Promise<void> => {
  for (const question of questions) {
    const answer = await answerTo(conversation, question)
    if (answer !== undefined) put(into, question.pointer, answer)
  }
}

const answerTo = async (conversation: Conversation, question: Question): Promise<unknown> => {
  const { say, line, words } = conversation
  say(`\n${question.text}${question.hint === undefined ? '' : ` (${question.hint})`}`)
  for (const { value, label } of numbered(question, words)) say(`  ${value}  ${label}`)
  for (let wrong = 0; ; wrong++) {
    if (wrong === MOST_WRONG) throw new Refused(({ notUnderstood }) => notUnderstood(MOST_WRONG))
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
