import type { UsageWords } from '../messages/usage-words.ts'

/** 0 done; 1 done and something could not be read or is at fault; 2 what was asked cannot be done as it was asked; 3 our fault. */
export type ExitCode = 0 | 1 | 2 | 3

/** What the command line cannot do, said in one line of the language asked for. */
export class Refused extends Error {
  readonly told: (words: UsageWords) => string
  constructor(told: (words: UsageWords) => string) {
    super('refused')
    this.told = told
  }
}
