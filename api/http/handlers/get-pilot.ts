import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { pilotIn, pilotReply } from './known-pilot.ts'
import { pilotReportOf } from './pilot-report-of.ts'

export const getPilot: Handler<'getPilot', Deps> = async ({ tenant: { workspaceId }, params, language, answers }, deps) => {
  const pilot = await pilotIn(deps, workspaceId, params.pilotId)
  if (answers === 'text/html') return pilotReportOf(pilot, { language, reading: 'practitioner' }, deps)
  const { status, body } = await pilotReply(deps, pilot, language)
  return { status, body }
}
