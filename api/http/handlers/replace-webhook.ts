import { replaceWebhook as replace } from '../../usecases/manage-webhooks.ts'
import { addressFault, webhookFrom } from '../../wire/webhook.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { webhookAnswer } from './webhook-answer.ts'

export const replaceWebhook: Handler<'replaceWebhook', Deps> = async ({ tenant, params, body, language }, deps) => {
  const named = { workspaceId: tenant.workspaceId, id: params.webhookId }
  const made = await replace({ ...deps, sender: deps.webhookSender }, named, webhookFrom(body))
  if (!made) throw new Problem('not-found')
  if (!made.ok) throw refusal([addressFault(made.objection)], language)
  return { status: 200, body: await webhookAnswer(made.webhook, deps) }
}
