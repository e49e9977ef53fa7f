import type { Webhook } from '../../../domain/webhooks/webhook.ts'
import type { components } from '../../../openapi/generated/types.ts'
import { webhookToWire } from '../../wire/webhook.ts'
import type { Deps } from './deps.ts'

/** A webhook as it is answered: whether its secret opens is looked up. */
export const webhookAnswer = async (
  webhook: Webhook,
  { webhooks, clock }: Pick<Deps, 'webhooks' | 'clock'>,
): Promise<components['schemas']['Webhook']> => {
  const now = clock.now()
  const isSealed = (await webhooks.secrets(webhook.workspaceId, webhook.id, now)) === 'sealed'
  return webhookToWire(webhook, { isSealed, now })
}
