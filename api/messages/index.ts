import type { AllReasons } from '../../domain/reasons.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Messages } from './messages.ts'

export type { Messages } from './messages.ts'

const MESSAGES = { en, fr } as const satisfies Record<string, Messages>

export type Language = keyof typeof MESSAGES
/** The languages the service speaks, in the order in which they are offered. */
export const LANGUAGES = Object.keys(MESSAGES) as readonly Language[]

export const messagesFor = (language: Language): Messages => MESSAGES[language]

/** The sentence for a reason. */
export const reasonText = <Code extends keyof AllReasons>(
  { reasons }: Messages,
  { code, params }: { readonly code: Code; readonly params: AllReasons[Code] },
): string => reasons[code](params)
