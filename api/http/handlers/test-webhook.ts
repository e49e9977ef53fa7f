import { deliveryDetailsToWire } from '../../wire/webhook.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const testWebhook: Handler<'testWebhook', Deps> = async ({ tenant, params, signal }, { webhooks, testWebhook: test }) => {
  const { workspaceId } = tenant
  const webhook = await webhooks.find(workspaceId, params.webhookId)
  const tried = webhook && (await test({ workspaceId, id: webhook.id, signal }))
  if (!webhook || !tried) throw new Problem('not-found')
  return { status: 200, body: deliveryDetailsToWire(tried, webhook.language) }
}
