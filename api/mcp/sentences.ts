import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/index.ts'

type Schemas = components['schemas']

/** A line for what there is to list, and none where there is nothing. */
export const listed = ({ assistants }: Messages, label: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [assistants.listed(label, items)]

/** Questions after their label, each with the punctuation it has. */
export const asked = ({ assistants }: Messages, questions: readonly string[]): readonly string[] =>
  questions.length === 0 ? [] : [assistants.said(assistants.questions, questions.join(' '))]

/** Each evidence id once, in the order of first mention, and how to look one up. */
export const sourceLine = (words: Messages, ids: readonly string[]): readonly string[] => listed(words, words.assistants.sources, [...new Set(ids)])

type Judged = Pick<Schemas['PlatformComparison'], 'scoreBefore' | 'scoreAfter' | 'verdictBefore' | 'verdictAfter'>

/** Did anything move that somebody would act on? A rank alone moves because others did. */
export const hasMoved = ({ scoreBefore, scoreAfter, verdictBefore, verdictAfter }: Judged): boolean =>
  scoreBefore !== scoreAfter || verdictBefore !== verdictAfter

/** What is shown of a comparison, channel by channel. */
export const DIFFERENCE_FIELDS = {
  platform: true,
  name: true,
  scoreBefore: true,
  scoreAfter: true,
  verdictBefore: true,
  verdictAfter: true,
  rankBefore: true,
  rankAfter: true,
  text: true,
} as const

/** Sentences on some of many, and how many there are. */
export const shownOf = <T>({ assistants }: Messages, items: readonly T[], most: number, sentence: (item: T) => string): readonly string[] => [
  ...items.slice(0, most).map(sentence),
  ...(items.length > most ? [assistants.firstOf(most, items.length)] : []),
]
