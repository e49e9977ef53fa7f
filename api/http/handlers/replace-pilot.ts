import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import { replacedVersion } from '../version-tag.ts'
import { stateOf } from './create-pilot.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { keptPilot, pilotIn, pilotReply, todayOf } from './known-pilot.ts'
import { plannedPilot } from './planned-pilot.ts'

export const replacePilot: Handler<'replacePilot', Deps> = async ({ tenant, params, body, ifMatch, language }, deps) => {
  const pilot = await pilotIn(deps, tenant.workspaceId, params.pilotId)
  replacedVersion(ifMatch, pilot.version)
  if (pilot.state !== 'draft' && pilot.state !== 'ready') throw new Problem('pilot-stands')
  if (body.followsPilotId === pilot.id) throw refusal([{ pointer: '/followsPilotId', code: 'pilot-unknown', found: pilot.id }], language)
  const { plan } = await plannedPilot(body, { tenant, language, today: todayOf(deps) }, deps)
  const replaced = { ...pilot, plan, state: stateOf(plan), version: pilot.version + 1 }
  await keptPilot(deps, replaced)
  return pilotReply(deps, replaced, language)
}
