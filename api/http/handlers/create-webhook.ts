import { createWebhook as create } from '../../usecases/manage-webhooks.ts'
import { addressFault, webhookFrom, webhookToWire } from '../../wire/webhook.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'

export const createWebhook: Handler<'createWebhook', Deps> = async ({ tenant, body, language }, deps) => {
  if (!deps.canKeepSecrets) throw new Problem('secrets-not-kept')
  const made = await create({ ...deps, clock: deps.serviceClock, sender: deps.webhookSender }, tenant.workspaceId, webhookFrom(body))
  if (!made.ok && made.objection === 'too-many') throw new Problem('too-many-webhooks')
  if (!made.ok) throw refusal([addressFault(made.objection)], language)
  const { webhook, secret } = made
  return {
    status: 201,
    body: { ...webhookToWire(webhook, { isSealed: false, now: webhook.createdAt }), secret },
    headers: { Location: `/v1/webhooks/${webhook.id}` },
  }
}
