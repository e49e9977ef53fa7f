import { replaceSchedule as replace } from '../../usecases/manage-schedules.ts'
import { scheduleToWire } from '../../wire/schedule.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import { cronRefusal, wishOf } from './create-schedule.ts'
import type { Deps } from './deps.ts'

export const replaceSchedule: Handler<'replaceSchedule', Deps> = async ({ tenant, params, body, language }, deps) => {
  const made = await replace(deps, { workspaceId: tenant.workspaceId, id: params.scheduleId }, wishOf(body, language, deps.clock.now()))
  if (!made) throw new Problem('not-found')
  if (!made.ok) throw cronRefusal(made, language)
  return { status: 200, body: scheduleToWire(made.schedule) }
}
