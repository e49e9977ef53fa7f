import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { webhookAnswer } from './webhook-answer.ts'

export const getWebhook: Handler<'getWebhook', Deps> = async ({ tenant, params }, deps) => {
  const webhook = await deps.webhooks.find(tenant.workspaceId, params.webhookId)
  if (!webhook) throw new Problem('not-found')
  return { status: 200, body: await webhookAnswer(webhook, deps) }
}
