import { ownedBy } from '../../../domain/tenancy/organisation.ts'
import { replaceSchedule as replace } from '../../usecases/manage-schedules.ts'
import { scheduleToWire } from '../../wire/schedule.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import { cronRefusal, wishOf } from './create-schedule.ts'
import type { Deps } from './deps.ts'
import { refuseForeign } from './known-organisation.ts'

export const replaceSchedule: Handler<'replaceSchedule', Deps> = async ({ tenant, params, body, language }, deps) => {
  const { workspaceId } = tenant
  const before = await deps.schedules.find(workspaceId, params.scheduleId)
  if (!before) throw new Problem('not-found')
  const belonging = ownedBy(before.organisationId)
  const wish = wishOf(body, { ...belonging, language, now: deps.clock.now() })
  await refuseForeign(deps, { tenant, ...belonging, language }, wish.targets)
  const made = await replace(deps, { workspaceId, id: before.id }, wish)
  if (!made) throw new Problem('not-found')
  if (!made.ok) throw cronRefusal(made, language)
  return { status: 200, body: scheduleToWire(made.schedule) }
}
