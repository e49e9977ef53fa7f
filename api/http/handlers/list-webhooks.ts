import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { pageOf } from './page-request.ts'
import { webhookAnswer } from './webhook-answer.ts'

export const listWebhooks: Handler<'listWebhooks', Deps> = async ({ tenant, query }, deps) => {
  const { items, ...rest } = await pageOf(query, (page) => deps.webhooks.list(tenant.workspaceId, page))
  return { status: 200, body: { items: await Promise.all(items.map((webhook) => webhookAnswer(webhook, deps))), ...rest } }
}
