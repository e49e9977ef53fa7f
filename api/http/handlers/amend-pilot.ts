import { amended } from '../../../domain/pilot/lifecycle.ts'
import { parseDay } from '../../../domain/shared/calendar.ts'
import { messagesFor } from '../../messages/index.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { keptPilot, pilotIn, pilotReply } from './known-pilot.ts'

export const amendPilot: Handler<'amendPilot', Deps> = async ({ tenant: { workspaceId }, params, body, language }, deps) => {
  const pilot = await pilotIn(deps, workspaceId, params.pilotId)
  if (pilot.state !== 'running') throw new Problem('pilot-stands')
  const { reason, ...changes } = body
  if (changes.reviewOn !== undefined && parseDay(changes.reviewOn) === undefined)
    throw refusal([{ pointer: '/reviewOn', code: 'date-impossible', found: changes.reviewOn }], language)
  if (changes.reviewOn !== undefined && pilot.registration && changes.reviewOn < pilot.registration.start)
    throw refusal([{ pointer: '/reviewOn', code: 'review-before-start', found: changes.reviewOn }], language)
  if (changes.owner?.mayStop === false)
    throw refusal([{ pointer: '/owner/mayStop', code: 'plan-incomplete', found: messagesFor(language).pilots.missing['owner-may-stop'] }], language)
  const changed = amended(pilot, changes, { at: deps.clock.now(), reason })
  if (changed) await keptPilot(deps, changed)
  return pilotReply(deps, changed ?? pilot, language)
}
