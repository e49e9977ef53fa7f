import { deliveryToWire } from '../../wire/webhook.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const redeliverWebhook: Handler<'redeliverWebhook', Deps> = async ({ tenant, params }, { webhooks, serviceClock, onEvents }) => {
  const delivery = await webhooks.redeliver(tenant.workspaceId, params.webhookId, { id: params.deliveryId, now: serviceClock.now() })
  if (!delivery) throw new Problem('not-found')
  if (delivery === 'disabled') throw new Problem('webhook-disabled')
  onEvents()
  return { status: 202, body: deliveryToWire(delivery) }
}
