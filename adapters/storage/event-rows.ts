import type { Transaction } from 'kysely'
import type { Instant } from '../../domain/shared/calendar.ts'
import type { EventType, WorkspaceEvent } from '../../domain/webhooks/event.ts'
import { digestId, numberedId } from './account-id.ts'
import { fromJson, toJson } from './rows.ts'
import type { Database } from './schema.ts'

type Happened = { readonly workspaceId: string; readonly at: Instant }
type Listener = { readonly id: string; readonly events: readonly EventType[] }

/** The webhooks that events of a workspace are written for: paused ones get them when they go on, disabled ones never. */
const listeners = async (transaction: Transaction<Database>, workspaceId: string): Promise<readonly Listener[]> => {
  const rows = await transaction
    .selectFrom('webhook')
    .select(['id', 'events'])
    .where('workspace_id', '=', workspaceId)
    .where('disabled_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, events }) => ({ id, events: fromJson<readonly EventType[]>(events) }))
}

/** Does anybody want to know of it? For whoever has to look something up before it can be told. */
export const isListening = async (transaction: Transaction<Database>, workspaceId: string, type: EventType): Promise<boolean> =>
  (await listeners(transaction, workspaceId)).some(({ events }) => events.includes(type))

/** Reserves the next numbers of a webhook and gives the first; undefined when it is gone. */
const firstSequence = async (transaction: Transaction<Database>, id: string, count: number): Promise<number | undefined> => {
  const webhook = await transaction
    .updateTable('webhook')
    .set((row) => ({ last_sequence: row('last_sequence', '+', count) }))
    .where('id', '=', id)
    .returning('last_sequence')
    .executeTakeFirst()
  return webhook && webhook.last_sequence - count + 1
}

/** What happens by the clock of a sandbox is told at once all the same: it has been due since that was made. */
const dueOf = async (transaction: Transaction<Database>, { workspaceId, at }: Happened): Promise<Instant> => {
  const sandbox = await transaction.selectFrom('sandbox').select('made_at').where('workspace_id', '=', workspaceId).executeTakeFirst()
  return sandbox?.made_at ?? at
}

type Held = { readonly worker: string; readonly leaseUntil: Instant }

/** Writes events for one webhook; the ids of the deliveries, in their order. */
export const recordFor = async (
  transaction: Transaction<Database>,
  webhookId: string,
  {
    workspaceId,
    at,
    events,
    held,
    dueAt = at,
  }: Happened & { readonly events: readonly WorkspaceEvent[]; readonly held?: Held; readonly dueAt?: Instant },
): Promise<readonly string[]> => {
  const first = events.length === 0 ? undefined : await firstSequence(transaction, webhookId, events.length)
  if (first === undefined) return []
  const rows = events.map(({ type, subject, cause, data }, place) => {
    const sequence = first + place
    const eventId = digestId('evt', at, [workspaceId, type, subject, cause])
    return {
      id: numberedId('dlv', at, { number: sequence, of: webhookId }),
      webhook_id: webhookId,
      workspace_id: workspaceId,
      created_at: at,
      event_id: eventId,
      type,
      subject,
      data: toJson(data),
      sequence,
      state: 'pending',
      attempts: 0,
      tries: 0,
      due_at: dueAt,
      ended_at: null,
      last_status: null,
      last_error: null,
      worker: held?.worker ?? null,
      lease_until: held?.leaseUntil ?? null,
    }
  })
  for (const row of rows) await transaction.insertInto('webhook_delivery').values(row).execute()
  return rows.map(({ id }) => id)
}

/** Writes what happened for every webhook that wants to know of it, in the transaction in which it happens: it is told if that is committed, and else not. */
export const recordEvents = async (transaction: Transaction<Database>, happened: Happened, events: readonly WorkspaceEvent[]): Promise<void> => {
  if (events.length === 0) return
  const webhooks = await listeners(transaction, happened.workspaceId)
  if (webhooks.length === 0) return
  const dueAt = await dueOf(transaction, happened)
  for (const webhook of webhooks) {
    const wanted = events.filter(({ type }) => (webhook.events as readonly string[]).includes(type))
    await recordFor(transaction, webhook.id, { ...happened, events: wanted, dueAt })
  }
}

/** Forgets what was written about a thing, sent or not. */
export const forgetEventsAbout = async (transaction: Transaction<Database>, workspaceId: string, subject: string): Promise<void> => {
  await transaction
    .deleteFrom('webhook_attempt')
    .where('delivery_id', 'in', (query) =>
      query.selectFrom('webhook_delivery').select('id').where('workspace_id', '=', workspaceId).where('subject', '=', subject),
    )
    .execute()
  await transaction.deleteFrom('webhook_delivery').where('workspace_id', '=', workspaceId).where('subject', '=', subject).execute()
}
