import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const deleteWebhook: Handler<'deleteWebhook', Deps> = async ({ tenant, params }, { webhooks }) => {
  if (!(await webhooks.remove(tenant.workspaceId, params.webhookId))) throw new Problem('not-found')
  return { status: 204 }
}
