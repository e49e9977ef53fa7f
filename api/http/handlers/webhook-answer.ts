import type { Webhook } from '../../../domain/webhooks/webhook.ts'
import type { components } from '../../../openapi/generated/types.ts'
import { webhookToWire } from '../../wire/webhook.ts'
import type { Deps } from './deps.ts'

/** A webhook as it is answered: whether its secret opens is looked up. */
export const webhookAnswer = async (
  webhook: Webhook,
  { webhooks, serviceClock }: Pick<Deps, 'webhooks' | 'serviceClock'>,
): Promise<components['schemas']['Webhook']> => {
  const now = serviceClock.now()
  const isSealed = (await webhooks.secrets(webhook.workspaceId, webhook.id, now)) === 'sealed'
  return webhookToWire(webhook, { isSealed, now })
}
