import { describe, expect, it } from '@jest/globals'
import { LANGUAGES, messagesFor } from '../../../api/messages/index.ts'
import type { UsageWords } from '../../../api/messages/usage-words.ts'
import { faultsOf } from './sentence.ts'

/** Everything the command line may say, each word with what it may name. */
const SAID: { readonly [Word in keyof UsageWords]: (words: UsageWords) => readonly string[] } = {
  unknownCommand: ({ unknownCommand }) => [unknownCommand('xyz')],
  unknownOption: ({ unknownOption }) => [unknownOption('--xyz')],
  didYouMean: ({ didYouMean }) => [didYouMean(['xyz']), didYouMean(['xyz', 'zyx'])],
  argumentMissing: ({ argumentMissing }) => [argumentMissing('xyz')],
  valueMissing: ({ valueMissing }) => [valueMissing('--xyz')],
  valueRefused: ({ valueRefused, dayOver }) => [valueRefused('xyz', '--zyx', dayOver)],
  choices: ({ choices }) => [choices(['xyz']), choices(['xyz', 'zyx'])],
  conflicting: ({ conflicting }) => [conflicting('--xyz', '--zyx')],
  tooMany: ({ tooMany }) => [tooMany(1, 0), tooMany(2, 0), tooMany(2, 1), tooMany(3, 2)],
  accountForm: ({ accountForm }) => [accountForm],
  noAdapter: ({ noAdapter }) => [noAdapter('xyz')],
  noSuchPlatform: ({ noSuchPlatform }) => [noSuchPlatform],
  dayForm: ({ dayForm }) => [dayForm],
  dayOver: ({ dayOver }) => [dayOver],
  keyNeeded: ({ keyNeeded }) => [keyNeeded],
  fileNeeded: ({ fileNeeded }) => [fileNeeded],
  tableOfMany: ({ tableOfMany }) => [tableOfMany],
  notAskedFor: ({ notAskedFor }) => [notAskedFor('xyz')],
  platformNeeded: ({ platformNeeded }) => [platformNeeded('@xyz')],
  nothingAnswered: ({ nothingAnswered }) => [nothingAnswered],
  notUnderstood: ({ notUnderstood }) => [notUnderstood(20)],
  accountNeeded: ({ accountNeeded }) => [accountNeeded],
  addressForm: ({ addressForm }) => [addressForm],
  subjectNeeded: ({ subjectNeeded }) => [subjectNeeded],
  serviceNeeded: ({ serviceNeeded }) => [serviceNeeded],
  auditUnfinished: ({ auditUnfinished }) => [auditUnfinished('xyz')],
  unwritable: ({ unwritable }) => [unwritable('xyz', 'ENOSPC')],
  noSuchKey: ({ noSuchKey }) => [noSuchKey('key_1')],
  unreadable: ({ unreadable }) => (['absent', 'folder', 'forbidden', 'other'] as const).map((why) => unreadable('xyz', why)),
  notJson: ({ notJson }) => [notJson({ line: 1, column: 2 }), notJson({ near: 'xyz' }), notJson(undefined)],
}

describe.each(LANGUAGES)('what the command line cannot do, in %s', (language) => {
  it.each(Object.keys(SAID) as readonly (keyof UsageWords)[])('is said in whole sentences, each its own: %s', (word) => {
    const sentences = SAID[word](messagesFor(language).usage)

    expect(sentences.map((sentence) => ({ sentence, faults: faultsOf(sentence, language) }))).toEqual(
      sentences.map((sentence) => ({ sentence, faults: [] })),
    )
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})
