import { messagesFor } from '../../messages/index.ts'
import { alertToWire } from '../../wire/alert.ts'
import { momentFrom } from '../../wire/sandbox.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'

export const acknowledgeAlert: Handler<'acknowledgeAlert', Deps> = async ({ tenant, params, body, language }, { alerts, clock }) => {
  const now = clock.now()
  const { by, note } = body
  const until = body.until === undefined ? undefined : momentFrom(body.until)
  if (until !== undefined && until <= now) throw refusal([{ pointer: '/until', code: 'expired-already' }], language)
  const acknowledgement = { by, ...(note === undefined ? {} : { note }), at: now, ...(until === undefined ? {} : { until }) }
  const alert = await alerts.acknowledge(tenant.workspaceId, params.alertId, acknowledgement)
  if (!alert) throw new Problem((await alerts.find(tenant.workspaceId, params.alertId)) ? 'alert-resolved' : 'not-found')
  return { status: 200, body: alertToWire(alert, messagesFor(language), now) }
}
