/** Why a file or standard input could not be read. */
export type Unreadable = 'absent' | 'folder' | 'forbidden' | 'other'

/** A place in a text: line and column, from 1, or words that stand there. */
export type Place = { readonly line: number; readonly column: number } | { readonly near: string }

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
  /** @param where it ceases to be JSON; undefined when it only ends too early. */
  readonly notJson: (where: Place | undefined) => string
}
