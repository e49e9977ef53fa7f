/** Why a file or standard input could not be read. */
export type Unreadable = 'absent' | 'folder' | 'forbidden' | 'other'

/** A place in a text: line and column, from 1, or words that stand there. */
export type Place = { readonly line: number; readonly column: number } | { readonly near: string }

/** Why nothing was backed up or restored. */
export type BackupFault =
  | 'database-empty'
  | 'database-not-empty'
  | 'database-newer-than-code'
  | 'not-a-backup'
  | 'backup-damaged'
  | 'backup-newer-than-code'
  | 'restore-failed'

/** Where the passphrase is that opens what is sealed. */
export type PassphrasePlace = { readonly file: string } | 'setting'

/** What the command line says to whoever asked for what it cannot do: a sentence or two each, whatever was typed being quoted. */
export type UsageWords = {
  readonly unknownCommand: (name: string) => string
  readonly unknownOption: (flag: string) => string
  readonly didYouMean: (names: readonly string[]) => string
  readonly argumentMissing: (name: string) => string
  readonly valueMissing: (option: string) => string
  /** @param why a sentence of its own. */
  readonly valueRefused: (value: string, place: string, why: string) => string
  readonly choices: (values: readonly string[]) => string
  readonly conflicting: (one: string, other: string) => string
  readonly tooMany: (given: number, most: number) => string
  readonly noSuchPlatform: string
  readonly accountForm: string
  readonly noAdapter: (platform: string) => string
  readonly dayForm: string
  readonly dayOver: string
  /** A service is asked with a key, and none was given. */
  readonly keyNeeded: string
  readonly fileNeeded: string
  readonly tableOfMany: string
  readonly notAskedFor: (platform: string) => string
  readonly platformNeeded: (reference: string) => string
  readonly accountNeeded: string
  readonly addressForm: string
  readonly subjectNeeded: string
  readonly serviceNeeded: string
  readonly auditUnfinished: (id: string) => string
  readonly unwritable: (file: string, code: string) => string
  /** The input ended before anything was answered. */
  readonly nothingAnswered: string
  readonly notUnderstood: (times: number) => string
  readonly noSuchKey: (id: string) => string
  readonly unreadable: (file: string, why: Unreadable) => string
  readonly fileThere: (file: string) => string
  readonly backedUp: (rows: number, tables: number) => string
  /** @param from an instant. */
  readonly restored: (rows: number, tables: number, from: string) => string
  /** The secrets of a backup are sealed, and what opens them is elsewhere. */
  readonly keepPassphrase: (where: PassphrasePlace) => string
  readonly givePassphrase: (where: PassphrasePlace) => string
  /** Tables and columns that are not of this service. */
  readonly leftOut: (names: readonly string[]) => string
  /** @param about the table or the version that it concerns; empty where there is none. */
  readonly backupFault: (fault: BackupFault, about: string) => string
  /** @param where it ceases to be JSON; undefined when it only ends too early. */
  readonly notJson: (where: Place | undefined) => string
}
