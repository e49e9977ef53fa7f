import { stringify } from 'csv-stringify/sync'
import { observationColumns, observationRecord, observationToWire } from '../../wire/pilot-observations.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { pilotIn } from './known-pilot.ts'

export const listPilotObservations: Handler<'listPilotObservations', Deps> = async ({ tenant: { workspaceId }, params, answers }, deps) => {
  const { id, plan } = await pilotIn(deps, workspaceId, params.pilotId)
  const observations = await deps.pilots.observations(workspaceId, id)
  if (answers === 'text/csv') {
    const columns = observationColumns(plan)
    const text = stringify(observations.map(observationRecord), { header: true, columns: [...columns] })
    return {
      status: 200,
      type: 'text/csv; charset=utf-8; header=present',
      headers: { 'Content-Disposition': `attachment; filename="${id}.csv"` },
      text,
    }
  }
  const replaced = await deps.pilots.replaced(workspaceId, id)
  return { status: 200, body: { observations: observations.map(observationToWire), replaced: replaced.map(observationToWire) } }
}
