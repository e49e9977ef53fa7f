import type { Selectable } from 'kysely'
import type { EventType } from '../../domain/webhooks/event.ts'
import type { AttemptError, Delivery, DeliveryState, EventLanguage, SentEvent, Webhook } from '../../domain/webhooks/webhook.ts'
import { fromJson, optional, toJson } from './rows.ts'
import type { WebhookDeliveryTable, WebhookTable } from './schema.ts'

export type WebhookRow = Selectable<WebhookTable>
export type DeliveryRow = Selectable<WebhookDeliveryTable>

export const webhookOf = (row: WebhookRow): Webhook => ({
  id: row.id,
  workspaceId: row.workspace_id,
  createdAt: row.created_at,
  url: row.url,
  ...optional('description', row.description),
  events: fromJson<readonly EventType[]>(row.events),
  language: row.language as EventLanguage,
  paused: row.paused === 1,
  ...optional('disabledAt', row.disabled_at),
  secretSetAt: row.secret_set_at,
  ...optional('formerSecretUntil', row.former_secret_until),
})

/** The columns of what was asked for. */
export const wishColumns = ({
  url,
  description,
  events,
  language,
  paused,
}: Pick<Webhook, 'url' | 'description' | 'events' | 'language' | 'paused'>) => ({
  url,
  description: description ?? null,
  events: toJson(events),
  language,
  paused: paused ? (1 as const) : (0 as const),
})

export const deliveryOf = (row: DeliveryRow): Delivery => ({
  id: row.id,
  webhookId: row.webhook_id,
  workspaceId: row.workspace_id,
  eventId: row.event_id,
  createdAt: row.created_at,
  sequence: row.sequence,
  state: row.state as DeliveryState,
  attempts: row.attempts,
  ...optional('dueAt', row.due_at),
  ...optional('endedAt', row.ended_at),
  ...optional('lastStatus', row.last_status),
  ...optional('lastError', row.last_error as AttemptError | null),
  ...({ type: row.type, data: fromJson<SentEvent['data']>(row.data) } as SentEvent),
})

/** A secret, and until when it signs; the newest has no end. */
export type HeldSecret = { readonly secret: string; readonly until?: string }

/** What the secrets of a webhook are sealed for: they open nowhere else. */
export const purposeOf = ({ workspace_id, id }: Pick<WebhookRow, 'workspace_id' | 'id'>): string => `webhook ${workspace_id} ${id}`

export const signing = (held: readonly HeldSecret[], now: string): readonly HeldSecret[] =>
  held.filter(({ until }) => until === undefined || until > now)
