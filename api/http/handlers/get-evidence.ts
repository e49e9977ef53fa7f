import { evidenceById } from '../../../domain/catalogue/evidence.ts'
import { messagesFor } from '../../messages/index.ts'
import { evidenceToWire, measurementToWire } from '../../wire/catalogue.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

/** A record of the catalogue, or an own measurement of the workspace in the same shape: results cite both alike, and go on citing what was withdrawn. */
export const getEvidence: Handler<'getEvidence', Deps> = async ({ tenant, params: { evidenceId }, language }, { knowledge, clock }) => {
  const words = messagesFor(language)
  const published = evidenceById(evidenceId)
  if (published) return { status: 200, body: evidenceToWire(published, words, clock.now()) }
  const measurement = await knowledge.findMeasurement(tenant.workspaceId, evidenceId)
  if (!measurement) throw new Problem('not-found')
  return { status: 200, body: measurementToWire(measurement, words, clock.now()) }
}
