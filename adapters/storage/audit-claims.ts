import type { Selectable, Transaction } from 'kysely'
import type { AuditStore } from '../../domain/ports.ts'
import { alone, isPostgres } from './alone.ts'
import type { AuditTaskTable, Database } from './schema.ts'
import { free, MAX_CLAIMS, type QueuedTask, type TaskQueue, waitingPlatforms } from './task-queue.ts'

type Claim = Parameters<AuditStore['claim']>[0]
export type ClaimedRow = Selectable<AuditTaskTable>

/** Accounts of a platform that are read at once at most, by all workers together. */
export type MostAtOnce = Readonly<Partial<Record<string, number>>>

export type Claiming = { readonly queue: TaskQueue; readonly mostAtOnce: MostAtOnce; readonly claim: Claim }

/**
 * Takes away what the holders that are gone had. Answers what nobody is to get again, which the claiming worker now holds: it took a process down each time.
 */
export const lapsed = async (
  transaction: Transaction<Database>,
  { queue, claim: { worker, now, leaseUntil } }: Claiming,
): Promise<readonly ClaimedRow[]> => {
  const gone = await transaction
    .selectFrom('audit_task')
    .selectAll()
    .where('finished_at', 'is', null)
    .where('lease_until', '<=', now)
    .orderBy('id')
    .$if(isPostgres(transaction), (query) => query.forUpdate().skipLocked())
    .execute()
  if (gone.length === 0) return []
  const { spent = [], again = [] } = Object.groupBy(gone, ({ attempts }) => (attempts >= MAX_CLAIMS ? 'spent' : 'again'))
  await heldBy(transaction, again, { worker: null, lease_until: null })
  await heldBy(transaction, spent, { worker, lease_until: leaseUntil, attempts: MAX_CLAIMS + 1 })
  await queue.fail(transaction, gone)
  return spent
}

const heldBy = async (
  transaction: Transaction<Database>,
  rows: readonly ClaimedRow[],
  holder: Pick<ClaimedRow, 'worker' | 'lease_until'> & Partial<Pick<ClaimedRow, 'attempts'>>,
): Promise<void> => {
  const ids = rows.map(({ id }) => id)
  if (ids.length > 0) await transaction.updateTable('audit_task').set(holder).where('id', 'in', ids).execute()
}

/** How many more may be read at once. While there is a limit, nobody else claims of that platform. */
const leftOf = async (transaction: Transaction<Database>, platform: string, { mostAtOnce, claim: { now } }: Claiming): Promise<number> => {
  const most = mostAtOnce[platform]
  if (most === undefined) return Number.POSITIVE_INFINITY
  await alone(transaction, 'claims', platform)
  const { held } = await transaction
    .selectFrom('audit_task')
    .select((task) => task.fn.countAll().as('held'))
    .where('platform', '=', platform)
    .where('finished_at', 'is', null)
    .where('lease_until', '>', now)
    .executeTakeFirstOrThrow()
  return Math.max(0, most - Number(held))
}

/** What came out of the queue: tasks that are held now, and those that somebody else is about to end. */
type Taken = { readonly rows: readonly ClaimedRow[]; readonly locked: readonly QueuedTask[]; readonly count: number }

const taken = async (
  transaction: Transaction<Database>,
  { platform, count }: { readonly platform: string; readonly count: number },
  { queue, claim: { worker, now, leaseUntil } }: Claiming,
): Promise<Taken> => {
  const ids = count > 0 ? await queue.take(transaction, { platform, now, count }) : []
  if (ids.length === 0) return { rows: [], locked: [], count: 0 }
  const rows = await transaction
    .updateTable('audit_task')
    .set((task) => ({ status: 'running', worker, lease_until: leaseUntil, attempts: task('attempts', '+', 1) }))
    .where('id', 'in', (query) =>
      query
        .selectFrom('audit_task')
        .select('id')
        .where('id', 'in', ids)
        .where(free(now))
        .$if(isPostgres(transaction), (tasks) => tasks.forUpdate().skipLocked()),
    )
    .returningAll()
    .execute()
  const had = new Set(rows.map(({ id }) => id))
  const missing = ids.filter((id) => !had.has(id))
  return { rows, locked: missing.length === 0 ? [] : await stillOpen(transaction, missing, { queue, platform }), count: ids.length }
}

/** Of tasks that cannot be had, those that are there; the others were dropped or erased, and are in the queue alone. */
const stillOpen = async (
  transaction: Transaction<Database>,
  ids: readonly string[],
  { queue, platform }: { readonly queue: TaskQueue; readonly platform: string },
): Promise<readonly QueuedTask[]> => {
  const open = await transaction
    .selectFrom('audit_task')
    .select(['id', 'platform', 'turn', 'attempts'])
    .where('id', 'in', ids)
    .where('finished_at', 'is', null)
    .execute()
  const there = new Set(open.map(({ id }) => id))
  const gone = ids.filter((id) => !there.has(id)).map((id) => ({ id, platform }))
  await queue.drop(transaction, gone)
  return open
}

const rotated = <T>(all: readonly T[], by: number): readonly T[] => {
  const from = all.length === 0 ? 0 : by % all.length
  return [...all.slice(from), ...all.slice(0, from)]
}

/**
 * Holds what is to be done next: the same share of each platform of which something waits, as far as its limit goes.
 *
 * @param round changes from claim to claim: the platform that is asked first, and gets what does not divide, is another each time.
 */
export const hold = async (transaction: Transaction<Database>, claiming: Claiming, round: number): Promise<readonly ClaimedRow[]> => {
  const { now, limit } = claiming.claim
  const left = new Map<string, number>()
  // All limits first, in one order for everybody: of two workers none waits for the other.
  for (const platform of await waitingPlatforms(transaction, now)) left.set(platform, await leftOf(transaction, platform, claiming))
  const [held, locked]: [ClaimedRow[], QueuedTask[]] = [[], []]
  for (let asked = rotated([...left.keys()], round); asked.length > 0 && held.length < limit; ) {
    const share = Math.max(1, Math.floor((limit - held.length) / asked.length))
    const going: string[] = []
    for (const platform of asked) {
      const most = left.get(platform) ?? 0
      const wanted = Math.min(share, most, limit - held.length)
      const out = await taken(transaction, { platform, count: wanted }, claiming)
      held.push(...out.rows)
      locked.push(...out.locked)
      left.set(platform, most - out.rows.length)
      // What came and cannot be had makes room for what comes behind it.
      if (wanted > 0 && out.count === wanted) going.push(platform)
    }
    asked = going
  }
  await claiming.queue.giveBack(transaction, locked)
  return held
}
