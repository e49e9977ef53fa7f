import { evidenceById } from '../../../domain/catalogue/evidence.ts'
import { messagesFor } from '../../messages/index.ts'
import { evidenceToWire } from '../../wire/catalogue.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const getEvidence: Handler<'getEvidence', Deps> = async ({ params, language }, { clock }) => {
  const record = evidenceById(params.evidenceId)
  if (!record) throw new Problem('not-found')
  return { status: 200, body: evidenceToWire(record, messagesFor(language), clock.now()) }
}
