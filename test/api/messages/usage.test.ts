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
  fileThere: ({ fileThere }) => [fileThere('xyz')],
  backedUp: ({ backedUp }) => [backedUp(300, 38)],
  restored: ({ restored }) => [restored(300, 38, '2026-03-01T10:00:00.000Z')],
  keepPassphrase: ({ keepPassphrase }) => [keepPassphrase('setting'), keepPassphrase({ file: 'xyz' })],
  givePassphrase: ({ givePassphrase }) => [givePassphrase('setting'), givePassphrase({ file: 'xyz' })],
  leftOut: ({ leftOut }) => [leftOut(['xyz']), leftOut(['xyz', 'zyx'])],
  backupFault: ({ backupFault }) =>
    (
      [
        'database-empty',
        'database-not-empty',
        'database-newer-than-code',
        'not-a-backup',
        'backup-damaged',
        'backup-newer-than-code',
        'restore-failed',
      ] as const
    ).map((fault) => backupFault(fault, 'xyz')),
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
