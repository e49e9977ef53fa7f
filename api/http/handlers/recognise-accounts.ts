import { recognitionsToWire } from '../../wire/recognition.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { FAULT_WORDS } from './fault-words.ts'
import { type Fault, refusal } from './faults.ts'

/** References are repeated in the answer: one with a password is refused instead. */
export const recogniseAccounts: Handler<'recogniseAccounts', Deps> = ({ body, language }) => {
  const accounts = recognitionsToWire(body.accounts, (code) => FAULT_WORDS[code][language])
  const faults = accounts.flatMap(({ trouble }, index): Fault[] =>
    trouble?.code === 'credentials-in-url' ? [{ pointer: `/accounts/${index}/reference`, code: 'credentials-in-url' }] : [],
  )
  if (faults.length > 0) throw refusal(faults, language)
  return { status: 200, body: { accounts } }
}
