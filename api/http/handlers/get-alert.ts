import { messagesFor } from '../../messages/index.ts'
import { alertToWire } from '../../wire/alert.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const getAlert: Handler<'getAlert', Deps> = async ({ tenant, params, language }, { alerts, clock }) => {
  const alert = await alerts.find(tenant.workspaceId, params.alertId)
  if (!alert) throw new Problem('not-found')
  return { status: 200, body: alertToWire(alert, messagesFor(language), clock.now()) }
}
