import { setImmediate } from 'node:timers/promises'
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import { OUTCOMES_OF_READINGS } from '../../domain/audit/summary.ts'
import type { DiagnosisSummary, RetentionRules } from '../../domain/ports.ts'
import { type Instant, laterBy } from '../../domain/shared/calendar.ts'
import { fromJson, toJson } from './rows.ts'
import type { Database } from './schema.ts'

export type Retention = { forgetOld(now: Instant): Promise<void> }

/** Per transaction, so that it is over soon: an audit may have 200 results. */
const AT_ONCE = { audit: 5, assessment: 50, diagnosis: 50, alert: 200 } as const
/** Briefs have some thousand characters each. */
const READ_AT_ONCE = 100

type Table = keyof typeof AT_ONCE
type Old = { readonly id: string; readonly at: string }

/** Sandboxes have clocks of their own and are forgotten as a whole. */
const NO_SANDBOX = sql<boolean>`workspace_id not in (select workspace_id from sandbox)`

/** Later results of the same account that are old enough to go as well. */
const laterOnes = (cutoff: Instant, condition: RawBuilder<unknown>) => sql`
  select 1 from audit_task later where later.account_id = task.account_id and later.created_at >= task.created_at and later.created_at < ${cutoff}
  and later.status = 'done' and ${condition}
  and (later.created_at, later.audit_id, later.position) > (task.created_at, task.audit_id, task.position)`

/**
 * What audits to come are compared with: of each account the newest result and the newest reading of before the cut. All that is younger is kept, so whatever moment is looked back to from now on,
 * the one before it is there.
 */
const isLookedBackTo = (cutoff: Instant) => {
  const readings = sql.join(OUTCOMES_OF_READINGS)
  return sql<boolean>`exists (select 1 from audit_task task where task.audit_id = audit.id and task.account_id is not null and task.status = 'done' and (
    not exists (${laterOnes(cutoff, sql`1 = 1`)})
    or (task.outcome in (${readings}) and not exists (${laterOnes(cutoff, sql`later.outcome in (${readings})`)}))))`
}

/** The account shows it, or an alert that is still raised names it. */
const isShown = sql<boolean>`exists (select 1 from audit_task task join account on account.id = task.account_id
    where task.audit_id = audit.id and account.last_audit_id = audit.id)
  or exists (select 1 from audit_task task join alert on alert.account_id = task.account_id
    where task.audit_id = audit.id and alert.state = 'raised' and alert.evidence like '%"' || audit.id || '"%')`

/** The row is what keeps a tick from running twice until the schedule has gone on. */
const isOfTick = sql<boolean>`exists (select 1 from schedule where schedule.id = audit.schedule_id
  and (schedule.last_tick_at is null or audit.tick >= schedule.last_tick_at or schedule.last_audit_id = audit.id))`

/** The next assessment of the same organisation is compared with the newest one. */
const isNewestAssessment = sql<boolean>`not exists (select 1 from assessment later where later.workspace_id = assessment.workspace_id
  and later.organisation_key = assessment.organisation_key and coalesce(later.organisation_id, '') = coalesce(assessment.organisation_id, '')
  and (later.as_of, later.created_at, later.id) > (assessment.as_of, assessment.created_at, assessment.id))`

/** A pilot tries its verdicts, and stays. */
const isTried = sql<boolean>`exists (select 1 from pilot where pilot.assessment_id = assessment.id)`

/** An alert that is about to be told. */
const isToBeTold = sql<boolean>`exists (select 1 from alert_item item join alert_notification told on told.id = item.notification_id
  where item.alert_id = alert.id and told.sent_at is null)`

const oldest = async (
  transaction: Transaction<Database>,
  { table, age, cutoff, after }: { readonly table: Table; readonly age: string; readonly cutoff: Instant; readonly after: Old },
): Promise<readonly Old[]> => {
  const { rows } = await sql<Old>`select id, ${sql.ref(age)} as at from ${sql.table(table)} where ${sql.ref(age)} < ${cutoff}
    and (${sql.ref(age)}, id) > (${after.at}, ${after.id}) and ${NO_SANDBOX} order by ${sql.ref(age)}, id limit ${sql.lit(AT_ONCE[table])}`.execute(
    transaction,
  )
  return rows
}

type Rule = {
  readonly table: Table
  /** The column that says how old a row is. */
  readonly age: string
  readonly cutoff: Instant
  /** Of these, those that have to stay. */
  readonly kept: (transaction: Transaction<Database>, ids: readonly string[]) => Promise<ReadonlySet<string>>
  /** What goes before them. */
  readonly withIt?: (transaction: Transaction<Database>, ids: readonly string[]) => Promise<unknown>
}

const among = async (transaction: Transaction<Database>, table: Table, ids: readonly string[], stays: RawBuilder<boolean>) => {
  const { rows } = await sql<{ readonly id: string }>`select id from ${sql.table(table)} where id in (${sql.join([...ids])}) and (${stays})`.execute(
    transaction,
  )
  return new Set(rows.map(({ id }) => id))
}

/** Some at a time, in a transaction for each: others get their turn between them. */
const forget = async (db: Kysely<Database>, { table, age, cutoff, kept, withIt }: Rule): Promise<void> => {
  for (let after: Old | undefined = { at: '', id: '' }; after; ) {
    const from: Old = after
    after = await db.transaction().execute(async (transaction) => {
      const old = await oldest(transaction, { table, age, cutoff, after: from })
      if (old.length === 0) return undefined
      const ids = old.map(({ id }) => id)
      const staying = await kept(transaction, ids)
      const going = ids.filter((id) => !staying.has(id))
      if (going.length > 0) {
        await withIt?.(transaction, going)
        await transaction.deleteFrom(table).where('id', 'in', going).execute()
      }
      return old.at(-1)
    })
    await setImmediate()
  }
}

const NAMED = /"diagnosisId":"([^"]+)"/g

type Page<R> = (after: R | undefined) => Promise<readonly R[]>

/** All rows, some at a time, without a transaction around them. */
async function* paged<R>(page: Page<R>): AsyncGenerator<R> {
  for (let rows = await page(undefined); rows.length > 0; rows = await page(rows.at(-1))) {
    yield* rows
    await setImmediate()
  }
}

/** The diagnoses that briefs of organisations, or of assessments, name. */
const namedDiagnoses = async (db: Kysely<Database>): Promise<ReadonlySet<string>> => {
  const ofOrganisations = paged<{ readonly organisation_id: string; readonly version: number; readonly brief: string }>((after) =>
    db
      .selectFrom('brief_version')
      .select(['organisation_id', 'version', 'brief'])
      .where(sql<boolean>`(organisation_id, version) > (${after?.organisation_id ?? ''}, ${after?.version ?? 0})`)
      .orderBy('organisation_id')
      .orderBy('version')
      .limit(READ_AT_ONCE)
      .execute(),
  )
  const ofAssessments = paged<{ readonly id: string; readonly brief: string }>((after) =>
    db
      .selectFrom('assessment')
      .select(['id', 'brief'])
      .where('id', '>', after?.id ?? '')
      .orderBy('id')
      .limit(READ_AT_ONCE)
      .execute(),
  )
  const named = new Set<string>()
  for (const briefs of [ofOrganisations, ofAssessments])
    for await (const { brief } of briefs) for (const [, id = ''] of brief.matchAll(NAMED)) named.add(id)
  return named
}

type Unowned = { readonly id: string; readonly workspace_id: string; readonly created_at: string; readonly summary: string }

/** Of those that belong to no registered organisation, the newest of each name: it says when that is looked at again (`review-store.ts`). */
const newestByName = async (db: Kysely<Database>): Promise<ReadonlySet<string>> => {
  const newest = new Map<string, Unowned>()
  const all = paged<Unowned>((after) =>
    db
      .selectFrom('diagnosis')
      .select(['id', 'workspace_id', 'created_at', 'summary'])
      .where('organisation_id', 'is', null)
      .where('id', '>', after?.id ?? '')
      .orderBy('id')
      .limit(READ_AT_ONCE)
      .execute(),
  )
  for await (const row of all) {
    const name = toJson([row.workspace_id, fromJson<DiagnosisSummary>(row.summary).organisation ?? ''])
    const known = newest.get(name)
    if (known === undefined || `${known.created_at} ${known.id}` < `${row.created_at} ${row.id}`) newest.set(name, row)
  }
  return new Set([...newest.values()].map(({ id }) => id))
}

/** Of registered organisations. */
const isNewestDiagnosis = sql<boolean>`organisation_id is not null and not exists (select 1 from diagnosis later
  where later.organisation_id = diagnosis.organisation_id and (later.created_at, later.id) > (diagnosis.created_at, diagnosis.id))`

const isAny = async (db: Kysely<Database>, cutoff: Instant): Promise<boolean> =>
  (await db.selectFrom('diagnosis').select('id').where('created_at', '<', cutoff).limit(1).executeTakeFirst()) !== undefined

const auditRule = (cutoff: Instant): Rule => ({
  table: 'audit',
  age: 'finished_at',
  cutoff,
  kept: (transaction, ids) => among(transaction, 'audit', ids, sql<boolean>`${isLookedBackTo(cutoff)} or ${isShown} or ${isOfTick}`),
  withIt: (transaction, ids) => transaction.deleteFrom('audit_task').where('audit_id', 'in', ids).execute(),
})

const diagnosisRule = (spokenFor: ReadonlySet<string>, cutoff: Instant): Rule => ({
  table: 'diagnosis',
  age: 'created_at',
  cutoff,
  kept: async (transaction, ids) => {
    const newest = await among(transaction, 'diagnosis', ids, isNewestDiagnosis)
    return new Set(ids.filter((id) => spokenFor.has(id) || newest.has(id)))
  },
})

/**
 * Forgets what an installation does not want to keep any longer. Nothing of it is what somebody will be compared with, what is shown as the present state, or what keeps a thing from happening twice;
 * tallies of the ledger and how accounts stand are rows of their own and stay. Pilots are records of what was learned and stay with all that was observed. Method: ADR 0031.
 */
export const retention = (db: Kysely<Database>, { audits, assessments, diagnoses, alerts }: RetentionRules = {}): Retention => ({
  async forgetOld(now) {
    const before = (days: number): Instant => laterBy(now, -days * 86_400)
    if (alerts !== undefined)
      await forget(db, {
        table: 'alert',
        age: 'resolved_at',
        cutoff: before(alerts),
        kept: (transaction, ids) => among(transaction, 'alert', ids, isToBeTold),
        withIt: (transaction, ids) => transaction.deleteFrom('alert_item').where('alert_id', 'in', ids).execute(),
      })
    if (audits !== undefined) await forget(db, auditRule(before(audits)))
    if (assessments !== undefined)
      await forget(db, {
        table: 'assessment',
        age: 'created_at',
        cutoff: before(assessments),
        kept: (transaction, ids) => among(transaction, 'assessment', ids, sql<boolean>`${isNewestAssessment} or ${isTried}`),
      })
    if (diagnoses !== undefined && (await isAny(db, before(diagnoses))))
      await forget(db, diagnosisRule(new Set([...(await namedDiagnoses(db)), ...(await newestByName(db))]), before(diagnoses)))
  },
})
