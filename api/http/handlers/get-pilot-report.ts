import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { pilotIn } from './known-pilot.ts'
import { pilotReportOf } from './pilot-report-of.ts'

export const getPilotReport: Handler<'getPilotReport', Deps> = async ({ tenant: { workspaceId }, params, query, ...asked }, deps) => {
  const pilot = await pilotIn(deps, workspaceId, params.pilotId)
  const { language = asked.language, reading = 'practitioner' } = query
  return pilotReportOf(pilot, { language, reading }, deps)
}
