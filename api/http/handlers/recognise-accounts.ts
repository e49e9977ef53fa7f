import { recognitionsToWire } from '../../wire/recognition.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { FAULT_WORDS } from './fault-words.ts'

export const recogniseAccounts: Handler<'recogniseAccounts', Deps> = ({ body, language }) => ({
  status: 200,
  body: { accounts: recognitionsToWire(body.accounts, (code) => FAULT_WORDS[code][language]) },
})
