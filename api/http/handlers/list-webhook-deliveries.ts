import { deliveryToWire } from '../../wire/webhook.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { pageOf } from './page-request.ts'

export const listWebhookDeliveries: Handler<'listWebhookDeliveries', Deps> = async ({ tenant: { workspaceId }, params, query }, { webhooks }) => {
  const { webhookId } = params
  if (!(await webhooks.find(workspaceId, webhookId))) throw new Problem('not-found')
  const { state, event } = query
  const filter = { ...(state === undefined ? {} : { state }), ...(event === undefined ? {} : { type: event }) }
  const { items, ...rest } = await pageOf(query, (page) => webhooks.deliveries(workspaceId, webhookId, page, filter))
  return { status: 200, body: { items: items.map(deliveryToWire), ...rest } }
}
