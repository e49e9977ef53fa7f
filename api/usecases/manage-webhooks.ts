import { randomBytes } from 'node:crypto'
import type { AddressObjection, Clock, IdSource, WebhookSender, WebhookStore } from '../../domain/ports.ts'
import { laterBy } from '../../domain/shared/calendar.ts'
import { OVERLAP_HOURS, type Webhook } from '../../domain/webhooks/webhook.ts'

export type WebhookWish = Pick<Webhook, 'url' | 'description' | 'events' | 'language' | 'paused'>
export type WithSecret = { readonly webhook: Webhook; readonly secret: string }
type Refused = { readonly ok: false; readonly objection: AddressObjection }

type Deps = { readonly webhooks: WebhookStore; readonly sender: Pick<WebhookSender, 'objection'>; readonly clock: Clock; readonly ids: IdSource }

/** 256 bits of chance, as Standard Webhooks writes them. Shown once. */
const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** The secret is in the answer and nowhere else. */
export const createWebhook = async (
  { webhooks, sender, clock, ids }: Deps,
  workspaceId: string,
  wish: WebhookWish,
): Promise<({ readonly ok: true } & WithSecret) | Refused | { readonly ok: false; readonly objection: 'too-many' }> => {
  const objection = await sender.objection(wish.url)
  if (objection) return { ok: false, objection }
  const now = clock.now()
  const secret = newSecret()
  const webhook: Webhook = { id: ids.next('whk'), workspaceId, createdAt: now, ...wish, secretSetAt: now }
  return (await webhooks.add(webhook, secret)) === 'added' ? { ok: true, webhook, secret } : { ok: false, objection: 'too-many' }
}

/** Replaces what was asked for, and enables the webhook again. Undefined when there is no such webhook. */
export const replaceWebhook = async (
  { webhooks, sender }: Pick<Deps, 'webhooks' | 'sender'>,
  { workspaceId, id }: { readonly workspaceId: string; readonly id: string },
  wish: WebhookWish,
): Promise<{ readonly ok: true; readonly webhook: Webhook } | Refused | undefined> => {
  if (!(await webhooks.find(workspaceId, id))) return undefined
  const objection = await sender.objection(wish.url)
  if (objection) return { ok: false, objection }
  const webhook = await webhooks.replace(workspaceId, id, wish)
  return webhook && { ok: true, webhook }
}

/** A new secret; the ones of before sign as well for so many hours. `sealed`: no passphrase opens them. Undefined when there is no such webhook. */
export const rotateSecret = async (
  { webhooks, clock }: Pick<Deps, 'webhooks' | 'clock'>,
  {
    workspaceId,
    id,
    overlapHours = OVERLAP_HOURS,
  }: { readonly workspaceId: string; readonly id: string; readonly overlapHours?: number | undefined },
): Promise<WithSecret | 'sealed' | undefined> => {
  const secret = newSecret()
  const at = clock.now()
  const webhook = await webhooks.rotate(workspaceId, id, { secret, at, formerUntil: laterBy(at, overlapHours * 3_600) })
  return webhook === undefined || webhook === 'sealed' ? webhook : { webhook, secret }
}
