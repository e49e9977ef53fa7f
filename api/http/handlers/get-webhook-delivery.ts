import { deliveryDetailsToWire } from '../../wire/webhook.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const getWebhookDelivery: Handler<'getWebhookDelivery', Deps> = async ({ tenant: { workspaceId }, params }, { webhooks }) => {
  const { webhookId, deliveryId } = params
  const webhook = await webhooks.find(workspaceId, webhookId)
  const found = webhook && (await webhooks.delivery(workspaceId, webhookId, deliveryId))
  if (!webhook || !found) throw new Problem('not-found')
  return { status: 200, body: deliveryDetailsToWire(found, webhook.language) }
}
