import { rotateSecret } from '../../usecases/manage-webhooks.ts'
import { webhookToWire } from '../../wire/webhook.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const rotateWebhookSecret: Handler<'rotateWebhookSecret', Deps> = async ({ tenant, params, query }, deps) => {
  const { overlapHours } = query
  const made = await rotateSecret({ ...deps, clock: deps.serviceClock }, { workspaceId: tenant.workspaceId, id: params.webhookId, overlapHours })
  if (made === undefined) throw new Problem('not-found')
  if (made === 'sealed') throw new Problem('secrets-not-kept')
  const { webhook, secret } = made
  return { status: 200, body: { ...webhookToWire(webhook, { isSealed: false, now: webhook.secretSetAt }), secret } }
}
