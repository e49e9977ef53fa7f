import { messagesFor } from '../../messages/index.ts'
import { previewSchedule as preview } from '../../usecases/preview-schedule.ts'
import { lookToWire } from '../../wire/schedule.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const previewSchedule: Handler<'previewSchedule', Deps> = async ({ tenant, params, query, language }, deps) => {
  const schedule = await deps.schedules.find(tenant.workspaceId, params.scheduleId)
  if (!schedule) throw new Problem('not-found')
  const { cron, timeZone } = schedule
  const { runs, looks, total } = await preview(deps, schedule, query.count)
  const words = messagesFor(language)
  return {
    status: 200,
    body: {
      cron,
      timeZone,
      next: runs.map(({ at }) => at),
      runs: [...runs],
      ...(looks === undefined ? {} : { accounts: looks.map((look) => lookToWire(look, words)), accountsTotal: total }),
    },
  }
}
