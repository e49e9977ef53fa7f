import type { BackupFault, Unreadable, UsageWords } from '../usage-words.ts'
import { joined } from '../words.ts'

const quoted = (text: string): string => `“${text}”`
const or = (items: readonly string[]): string => joined(items, 'or')

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  absent: 'does not exist',
  folder: 'is a folder',
  forbidden: 'may not be read by this account',
  other: 'could not be read',
}

const BACKUP_FAULTS: Readonly<Record<BackupFault, (about: string) => string>> = {
  'database-empty': () => 'There is nothing to back up: the database does not exist, or has never been used.',
  'database-not-empty': (table) => `The database is not empty: its table ${quoted(table)} has rows. With --force, everything in it is given up.`,
  'database-newer-than-code': (migration) => `The database was written by a newer version of Channelfit (${migration}).`,
  'not-a-backup': () => 'This is not a Channelfit backup.',
  'backup-damaged': () => 'The backup is incomplete or was altered. Nothing of it was restored.',
  'backup-newer-than-code': (migration) => `The backup was written by a newer version of Channelfit (${migration}); restore it with that version.`,
  'restore-failed': (why) => `The database refused some rows, and nothing was restored (${why}).`,
}

export const usage: UsageWords = {
  unknownCommand: (name) => `There is no command ${quoted(name)}.`,
  unknownOption: (flag) => `There is no option ${quoted(flag)} here.`,
  didYouMean: (names) => `Did you mean ${or(names.map(quoted))}?`,
  argumentMissing: (name) => `The argument ${quoted(name)} is missing.`,
  valueMissing: (option) => `The option ${quoted(option)} needs a value.`,
  valueRefused: (value, place, why) => `The value ${quoted(value)} does not suit ${quoted(place)}. ${why}`,
  choices: (values) => `The values are: ${values.join(', ')}.`,
  conflicting: (one, other) => `The options ${quoted(one)} and ${quoted(other)} exclude each other.`,
  tooMany: (given, most) => {
    const takes = most === 0 ? 'no argument' : `at most ${most} ${most === 1 ? 'argument' : 'arguments'}`
    return `This command takes ${takes}; ${given} ${given === 1 ? 'was' : 'were'} given.`
  },
  accountForm: 'Write it as platform=reference, with a reference that its platform can have: mastodon=@user@example.org.',
  noAdapter: (platform) => `Nothing reads accounts of ${platform} here: their posts have to be imported.`,
  noSuchPlatform: 'There is no such platform.',
  dayForm: 'Write a day as YYYY-MM-DD.',
  dayOver: 'That day is over.',
  keyNeeded: 'Give the key of the service in CHANNELFIT_KEY.',
  fileNeeded: 'Name one file: a brief, or many with --batch.',
  tableOfMany: 'The option --table shows one brief: a batch is answered as NDJSON, one line for each brief.',
  notAskedFor: (platform) => `The brief does not ask for ${quoted(platform)}.`,
  platformNeeded: (reference) => `Say with --platform which platform ${quoted(reference)} is on.`,
  nothingAnswered: 'The input ended before a question was answered, so there is no result. Answer at a terminal, or give a file.',
  notUnderstood: (times) => `${times} answers in a row were none of those offered, so the questions end here.`,
  accountNeeded: 'Name at least one account, or a file with --import.',
  addressForm: 'Write it as https://host, with a port or a path where there is one.',
  subjectNeeded: 'Name something to check: a brief, an account, a file of posts or an audit.',
  serviceNeeded: 'An audit that a service keeps needs its address with --url, and a key with --key or in CHANNELFIT_KEY.',
  auditUnfinished: (id) => `The audit ${quoted(id)} is not finished, or was given up: there is nothing to rely on yet.`,
  unwritable: (file, code) => `The file ${quoted(file)} could not be written (${code}).`,
  noSuchKey: (id) => `There is no key ${quoted(id)}.`,
  unreadable: (file, why) => `The file ${quoted(file)} ${UNREADABLE[why]}.`,
  fileThere: (file) => `The file ${quoted(file)} is there already; --force replaces it.`,
  backedUp: (rows, tables) => `Backed up: ${rows} rows of ${tables} tables.`,
  restored: (rows, tables, from) =>
    `Restored: ${rows} rows of ${tables} tables, as they were on ${from.slice(0, 10)} at ${from.slice(11, 16)} (UTC).`,
  keepPassphrase: (where) =>
    `Credentials of platforms and secrets of webhooks are sealed in it. What opens them is not in the backup: keep ${where === 'setting' ? 'the value of CHANNELFIT_SECRET' : `the file ${quoted(where.file)}`} in another place.`,
  givePassphrase: (where) =>
    `Before the start, give the passphrase of the backed-up database: ${where === 'setting' ? 'in CHANNELFIT_SECRET' : `in CHANNELFIT_SECRET, or in the file ${quoted(where.file)}`}. Without it, credentials of platforms and secrets of webhooks cannot be opened.`,
  leftOut: (names) => `Left out, because it is not part of Channelfit: ${names.map(quoted).join(', ')}.`,
  backupFault: (fault, about) => BACKUP_FAULTS[fault](about),
  notJson: (where) => {
    if (where === undefined) return 'It is empty, or ends in the middle of the JSON.'
    return `It ceases to be JSON ${'near' in where ? `near ${quoted(where.near)}` : `at line ${where.line}, column ${where.column}`}.`
  },
}
