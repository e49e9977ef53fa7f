import { setImmediate } from 'node:timers/promises'
import type { Kysely, Selectable, Transaction } from 'kysely'
import { accountKey } from '../../domain/audit/account.ts'
import type { AuditTarget } from '../../domain/audit/audit.ts'
import { chooseAccounts, type InSchedule } from '../../domain/audit/schedule/choose-accounts.ts'
import { DORMANT_STATES, MOST_ACCOUNTS_OF_AUDIT, type ScheduleRun } from '../../domain/audit/schedule/schedule.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { Schedule, TickToRun } from '../../domain/ports.ts'
import { accountOf, accountsTagged, LISTED } from './account-rows.ts'
import { together } from './alone.ts'
import { accept } from './audit-store.ts'
import { optional, toJson } from './rows.ts'
import { samplesOf } from './sample-store.ts'
import { scheduleOf, tickOf } from './schedule-rows.ts'
import type { AccountTable, Database } from './schema.ts'
import type { TaskQueue } from './task-queue.ts'

const ROWS_AT_ONCE = 200

type FoundRow = Pick<Selectable<AccountTable>, (typeof LISTED)[number]>

const accounts = (db: Kysely<Database>, workspaceId: string) => db.selectFrom('account').select(LISTED).where('workspace_id', '=', workspaceId)

/** Accounts that an audit has yet to look at. */
const underWay = async (db: Kysely<Database>, workspaceId: string): Promise<ReadonlySet<string | null>> => {
  const rows = await db
    .selectFrom('audit_task')
    .select('account_id')
    .distinct()
    .where('workspace_id', '=', workspaceId)
    .where('finished_at', 'is', null)
    .execute()
  return new Set(rows.map(({ account_id }) => account_id))
}

const found = (row: FoundRow, target?: AuditTarget): InSchedule => ({
  target: target ?? { account: { platform: row.platform as PublishedPlatformId, reference: row.reference } },
  account: accountOf(row),
})

/** Those of samples only for a schedule of their own: nobody is asked of accounts that do not exist because a workspace looks at all it has. */
const inScope = async (db: Kysely<Database>, { workspaceId, organisationId, scope }: Schedule): Promise<readonly InSchedule[]> => {
  const rows = await accounts(db, workspaceId)
    .$if(organisationId !== undefined, (query) => query.where('organisation_id', '=', organisationId ?? ''))
    .$if(organisationId === undefined, (query) =>
      query.where((account) =>
        account.or([account('organisation_id', 'is', null), account('organisation_id', 'not in', samplesOf(db, workspaceId))]),
      ),
    )
    .$if(scope?.kind === 'dormant', (query) => query.where('standing', 'in', DORMANT_STATES))
    .$if(scope?.kind === 'tag', (query) =>
      query.innerJoin(accountsTagged(db, workspaceId, scope?.kind === 'tag' ? scope.tag : '').as('tagged'), 'tagged_id', 'id'),
    )
    .orderBy('platform')
    .orderBy('account_key')
    .execute()
  return rows.map((row) => found(row))
}

const named = async (db: Kysely<Database>, { workspaceId, organisationId, targets }: Schedule): Promise<readonly InSchedule[]> => {
  const rows = new Map<string, FoundRow>()
  const keys = targets.map(({ account }) => accountKey(account))
  for (let from = 0; from < keys.length; from += ROWS_AT_ONCE) {
    const some = await accounts(db, workspaceId)
      .where('account_key', 'in', keys.slice(from, from + ROWS_AT_ONCE))
      .execute()
    for (const row of some) rows.set(`${row.platform} ${row.account_key}`, row)
  }
  return targets.flatMap((target, place) => {
    const row = rows.get(`${target.account.platform} ${keys[place]}`)
    if (!row) return [{ target }]
    // It came to another organisation since somebody named it.
    return organisationId !== undefined && row.organisation_id !== null && row.organisation_id !== organisationId ? [] : [found(row, target)]
  })
}

/** The accounts of a schedule as they are now. */
export const accountsOfSchedule = async (db: Kysely<Database>, schedule: Schedule): Promise<readonly InSchedule[]> => {
  const all = await (schedule.scope ? inScope(db, schedule) : named(db, schedule))
  if (!schedule.interval) return all
  const open = await underWay(db, schedule.workspaceId)
  return all.map((one) => (one.account && open.has(one.account.id) ? { ...one, isUnderWay: true } : one))
}

/** The schedule, held until the transaction ends: of two who run a tick one waits for the other, whatever the dialect. */
const held = async (transaction: Transaction<Database>, { workspaceId, id }: TickToRun): Promise<Schedule | undefined> => {
  const of = await transaction
    .selectFrom('schedule')
    .select('organisation_id')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  // The organisation before what belongs to it, as its erasure takes them.
  if (of?.organisation_id) await together(transaction, 'organisation', of.organisation_id)
  const row = await transaction
    .updateTable('schedule')
    .set((schedule) => ({ id: schedule.ref('id') }))
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  return row && scheduleOf(row)
}

const started = async (
  transaction: Transaction<Database>,
  queue: TaskQueue,
  schedule: Schedule,
  { tick, now, runsMissed, nextAuditId }: TickToRun,
): Promise<ScheduleRun> => {
  const { id: scheduleId, workspaceId, organisationId, name, scope, interval } = schedule
  const all = await accountsOfSchedule(transaction, schedule)
  const { chosen, notDue, resting } = chooseAccounts(all, { isScope: scope !== undefined, ...(interval ? { interval } : {}), now })
  // Accounts that are named become those of its organisation, as in any audit; those of a scope are looked up under the name they have.
  const known = new Map((scope ? chosen : []).flatMap(({ target, account }) => (account ? [[target, account.id] as const] : [])))
  const auditIds: string[] = []
  for (let from = 0; from < chosen.length; from += MOST_ACCOUNTS_OF_AUDIT) {
    // The store waits for nothing: without this, a scope of thousands would keep every request waiting.
    await setImmediate()
    const part = from / MOST_ACCOUNTS_OF_AUDIT + 1
    const id = nextAuditId()
    const audit = {
      id,
      workspaceId,
      ...optional('organisationId', organisationId ?? null),
      createdAt: now,
      trigger: { kind: 'schedule' as const, scheduleId, tick, ...(part === 1 ? {} : { part }) },
      targets: chosen.slice(from, from + MOST_ACCOUNTS_OF_AUDIT).map(({ target }) => target),
      ...(runsMissed && part === 1 ? { missed: { scheduleName: name, runs: runsMissed(schedule) } } : {}),
    }
    if (await accept(transaction, queue, audit, known)) auditIds.push(id)
  }
  return { tick, auditIds, accounts: chosen.length, notDue, resting }
}

/** Starts the audits of a tick and moves the schedule on, in one transaction: what a crash cuts short never began. */
export const runTick = async (transaction: Transaction<Database>, queue: TaskQueue, request: TickToRun): Promise<ScheduleRun | undefined> => {
  const { tick, next } = request
  const schedule = await held(transaction, request)
  if (!schedule || schedule.paused || tickOf(schedule) !== tick) return undefined
  // An edit that was begun before the tick ran has put it back.
  const hasRun = schedule.lastTickAt !== undefined && schedule.lastTickAt >= tick
  const run = hasRun ? undefined : await started(transaction, queue, schedule, request)
  const due = next(schedule)
  await transaction
    .updateTable('schedule')
    .set({
      next_due_at: due?.at ?? null,
      next_tick_at: due?.tick ?? null,
      ...(run ? { last_tick_at: tick, last_run: toJson(run) } : {}),
      ...(run?.auditIds[0] === undefined ? {} : { last_audit_id: run.auditIds[0] }),
    })
    .where('id', '=', schedule.id)
    .execute()
  return run
}
