import { type ExpressionBuilder, type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import { PLATFORM_IDS } from '../../domain/catalogue/vocabulary.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import type { AuditTaskTable, Database } from './schema.ts'

/** A task claimed more often than this takes its process down with it: the next claim ends it instead of handing it out. */
export const MAX_CLAIMS = 5

export type QueuedTask = Pick<Selectable<AuditTaskTable>, 'id' | 'platform' | 'turn' | 'attempts'>
export type NamedTask = Pick<QueuedTask, 'id' | 'platform'>

/**
 * In which order open tasks are handed out, platform by platform; who holds one, and until when, stands in the row of the task itself. All of it happens in the transaction it is given: a task
 * is queued when its audit is accepted, and leaves the queue with its result.
 */
export interface TaskQueue {
  add(transaction: Transaction<Database>, tasks: readonly QueuedTask[]): Promise<void>
  /** The next tasks of that platform, in their turn, `count` at most; nobody else takes them meanwhile. */
  take(
    transaction: Transaction<Database>,
    request: { readonly platform: string; readonly now: Instant; readonly count: number },
  ): Promise<readonly string[]>
  /** Of workers that are gone: back into the queue, or out of it for good when they were handed out `MAX_CLAIMS` times. */
  fail(transaction: Transaction<Database>, tasks: readonly QueuedTask[]): Promise<void>
  /** Of a worker that hands them back: as if they had not been taken. */
  giveBack(transaction: Transaction<Database>, tasks: readonly QueuedTask[]): Promise<void>
  done(transaction: Transaction<Database>, task: NamedTask): Promise<void>
  /** Of tasks that were cancelled or erased, whoever has them; also those that are not there. */
  drop(transaction: Transaction<Database>, tasks: readonly NamedTask[]): Promise<void>
}

/** Neither ended nor held at that moment. */
export const free =
  (now: Instant) =>
  (task: ExpressionBuilder<Database, 'audit_task'>): ReturnType<typeof task.and> =>
    task.and([task('finished_at', 'is', null), task.or([task('lease_until', 'is', null), task('lease_until', '<=', now)])])

/** The rows of the tasks are the queue: for a database of one machine. */
export const rowQueue: TaskQueue = {
  add: async () => undefined,
  take: async (transaction, { platform, now, count }) => {
    const rows = await transaction
      .selectFrom('audit_task')
      .select('id')
      .where('platform', '=', platform)
      .where(free(now))
      .orderBy('turn')
      .orderBy('created_at')
      .orderBy('audit_id')
      .orderBy('position')
      .limit(count)
      .execute()
    return rows.map(({ id }) => id)
  },
  fail: async () => undefined,
  giveBack: async () => undefined,
  done: async () => undefined,
  drop: async () => undefined,
}

/** Platforms of which something waits: one look into an index for each. */
export const waitingPlatforms = async (db: Kysely<Database>, now: Instant): Promise<readonly string[]> => {
  const known = sql.join(PLATFORM_IDS.map((id) => sql`(${id})`))
  const { rows } = await sql<{ platform: string }>`
    select column1 as platform from (values ${known}) as known
    where exists (select 1 from audit_task where platform = column1 and finished_at is null and (lease_until is null or lease_until <= ${now}))
  `.execute(db)
  return rows.map(({ platform }) => platform).sort()
}

/**
 * How far apart the turns of tasks are. What somebody asked for and waits for comes four times as often as what a schedule asked for; neither keeps the other waiting for ever.
 */
const STRIDES = { request: 1, schedule: 4 } as const

type Flow = { readonly workspaceId: string; readonly trigger: keyof typeof STRIDES }

/**
 * Turns of new tasks, in the order of the given platforms: start-time fair queueing (Goyal, Vin, Cheng 1996). Whoever comes begins where the queue of the platform stands now, or behind the last turn that
 * the workspace was given there; so thousands of tasks of one workspace do not keep the first of another one waiting, and nobody overtakes by coming often.
 */
export const turnsOf = async (
  transaction: Transaction<Database>,
  { workspaceId, trigger }: Flow,
  platforms: readonly string[],
): Promise<readonly { readonly turn: number; readonly stride: number }[]> => {
  const stride = STRIDES[trigger]
  const next = new Map<string, number>()
  // In one order for everybody: the last turns of a workspace are held until the transaction ends.
  for (const platform of [...new Set(platforms)].sort()) {
    const count = platforms.filter((one) => one === platform).length
    next.set(platform, await firstTurn(transaction, { workspaceId, platform, stride, count }))
  }
  return platforms.map((platform) => {
    const turn = next.get(platform) ?? 0
    next.set(platform, turn + stride)
    return { turn, stride }
  })
}

type Asked = { readonly workspaceId: string; readonly platform: string; readonly stride: number; readonly count: number }

const firstTurn = async (transaction: Transaction<Database>, { workspaceId, platform, stride, count }: Asked): Promise<number> => {
  const head = await transaction
    .selectFrom('audit_task')
    .select('turn')
    .where('platform', '=', platform)
    .where('finished_at', 'is', null)
    .orderBy('turn')
    .limit(1)
    .executeTakeFirst()
  // Where nothing waits everybody begins anew. Asked again as it is done: somebody else may have come since.
  if (head === undefined)
    await transaction
      .deleteFrom('queue_turn')
      .where('platform', '=', platform)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('audit_task').select('audit_task.id').where('audit_task.platform', '=', platform).where('audit_task.finished_at', 'is', null),
          ),
        ),
      )
      .execute()
  const now = head?.turn ?? 0
  const span = (count - 1) * stride
  const { last } = await transaction
    .insertInto('queue_turn')
    .values({ workspace_id: workspaceId, platform, stride, last: now + span })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'platform', 'stride']).doUpdateSet((row) => ({
        last: row
          .case()
          .when('queue_turn.last', '>=', now - stride)
          .then(row('queue_turn.last', '+', stride + span))
          .else(now + span)
          .end(),
      })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last - span
}
