import { evidenceById } from '../../../domain/catalogue/evidence.ts'
import { messagesFor } from '../../messages/index.ts'
import { evidenceToWire } from '../../wire/catalogue.ts'
import { recordOf } from '../../wire/own-knowledge.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

/** A record of the catalogue, or an own measurement of the workspace in the same shape: results cite both alike. */
export const getEvidence: Handler<'getEvidence', Deps> = async ({ tenant, params: { evidenceId }, language }, { knowledge, clock }) => {
  const published = evidenceById(evidenceId)
  const override = published ? undefined : await knowledge.findOverride(tenant.workspaceId, evidenceId)
  const record = published ?? (override && recordOf(override))
  if (!record) throw new Problem('not-found')
  return { status: 200, body: evidenceToWire(record, messagesFor(language), clock.now()) }
}
