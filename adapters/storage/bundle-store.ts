import { setImmediate } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import { accountKey, expectsPosts } from '../../domain/audit/account.ts'
import type { AccountResult, AuditTarget } from '../../domain/audit/audit.ts'
import type { Dossier } from '../../domain/audit/dossier.ts'
import type { AdaptiveInterval, ScheduleScope } from '../../domain/audit/schedule/schedule.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import { outcomeOf } from '../../domain/audit/summary.ts'
import type { CatalogueSnapshot } from '../../domain/catalogue/catalogue-snapshot.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { KnowledgeInUse } from '../../domain/fit/own-knowledge.ts'
import type { BundleContent, BundledAudit, BundledPilot, BundledTask, BundleStore } from '../../domain/tenancy/bundle.ts'
import type { Organisation } from '../../domain/tenancy/organisation.ts'
import { organisationKey } from '../../domain/webhooks/transitions.ts'
import { recount } from './account-counts.ts'
import { newAccountRow, recordDossier, recordResult } from './account-rows.ts'
import { keptKnowledge } from './assessment-store.ts'
import { tickColumn, tickIn, waitingTask } from './audit-tasks.ts'
import { isAdded } from './organisation-store.ts'
import { oneOf } from './paging.ts'
import { observationColumns, observationsOf, pilotOf, pilotRow, replacedOf } from './pilot-rows.ts'
import { fromJson, optional, toJson } from './rows.ts'
import { isMarked } from './sample-store.ts'
import type { Database } from './schema.ts'

type Named = { readonly workspaceId: string; readonly id: string }
const ROWS_AT_ONCE = 200

class TooLarge extends Error {}

/** Counts the characters of texts that are read, so that what nobody could take in is not read to its end. */
const counter = (most: number) => {
  let characters = 0
  return <T>(text: string): T => {
    characters += text.length
    if (characters > most) throw new TooLarge()
    return fromJson<T>(text)
  }
}
type Reading = ReturnType<typeof counter>

const briefsOf = async <B>(db: Transaction<Database>, { id }: Named, read: Reading) => {
  const rows = await db.selectFrom('brief_version').select(['set_at', 'brief']).where('organisation_id', '=', id).orderBy('version').execute()
  return rows.map(({ set_at, brief }) => ({ setAt: set_at, brief: read<B>(brief) }))
}

const accountsOf = async (db: Transaction<Database>, { workspaceId, id }: Named, read: Reading) => {
  const rows = await db
    .selectFrom('account')
    .select(['platform', 'reference', 'created_at', 'dossier', 'dossier_set_at'])
    .where('workspace_id', '=', workspaceId)
    .where('organisation_id', '=', id)
    .orderBy('platform')
    .orderBy('account_key')
    .execute()
  return rows.map((row) => ({
    platform: row.platform as PublishedPlatformId,
    reference: row.reference,
    createdAt: row.created_at,
    ...(row.dossier === null ? {} : { dossier: read<Dossier>(row.dossier), ...optional('dossierSetAt', row.dossier_set_at) }),
  }))
}

/** One by one: each may be long. */
const assessmentsOf = async <B, R>(db: Transaction<Database>, { workspaceId, id }: Named, read: Reading) => {
  const found: BundleContent<B, R>['assessments'][number][] = []
  for (const assessment of await idsIn(db, 'assessment', { workspaceId, id })) {
    await setImmediate()
    const row = await db
      .selectFrom('assessment')
      .select(['id', 'created_at', 'brief', 'result', 'catalogue_digest', 'knowledge_digest'])
      .where('id', '=', assessment)
      .executeTakeFirstOrThrow()
    found.push({
      id: row.id,
      createdAt: row.created_at,
      brief: read<B>(row.brief),
      result: read<R>(row.result),
      ...optional('catalogueDigest', row.catalogue_digest),
      ...optional('knowledgeDigest', row.knowledge_digest),
    })
  }
  return found
}

const idsIn = async (
  db: Transaction<Database>,
  table: 'assessment' | 'diagnosis' | 'schedule' | 'pilot',
  { workspaceId, id }: Named,
): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom(table)
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('organisation_id', '=', id)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

const diagnosesOf = async <A, D>(db: Transaction<Database>, named: Named, read: Reading) => {
  const found: BundleContent<unknown, unknown, A, D>['diagnoses'][number][] = []
  for (const id of await idsIn(db, 'diagnosis', named)) {
    const row = await db.selectFrom('diagnosis').select(['id', 'created_at', 'answers', 'result']).where('id', '=', id).executeTakeFirstOrThrow()
    found.push({ id: row.id, createdAt: row.created_at, answers: read<A>(row.answers), result: read<D>(row.result) })
  }
  return found
}

const tasksOf = async (db: Transaction<Database>, auditId: string, read: Reading): Promise<readonly BundledTask[]> => {
  const rows = await db
    .selectFrom('audit_task')
    .select(['target', 'result', 'finished_at', 'created_at'])
    .where('audit_id', '=', auditId)
    .orderBy('position')
    .execute()
  return rows.map(({ target, result, finished_at, created_at }) => ({
    target: read<AuditTarget>(target),
    finishedAt: finished_at ?? created_at,
    ...(result === null ? {} : { result: read<AccountResult>(result) }),
  }))
}

const auditsOf = async (db: Transaction<Database>, { workspaceId, id }: Named, read: Reading): Promise<readonly BundledAudit[]> => {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('organisation_id', '=', id)
    .where('finished_at', 'is not', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const audits: BundledAudit[] = []
  for (const row of rows) {
    await setImmediate()
    audits.push({
      id: row.id,
      createdAt: row.created_at,
      finishedAt: row.finished_at ?? row.created_at,
      cancelled: row.cancelled === 1,
      ...(row.schedule_id === null || row.tick === null ? {} : { scheduleId: row.schedule_id, ...tickIn(row.tick) }),
      tasks: await tasksOf(db, row.id, read),
    })
  }
  return audits
}

const schedulesOf = async (db: Transaction<Database>, named: Named, read: Reading) => {
  const found: BundleContent['schedules'][number][] = []
  for (const id of await idsIn(db, 'schedule', named)) {
    const row = await db.selectFrom('schedule').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    found.push({
      id: row.id,
      createdAt: row.created_at,
      name: row.name,
      cron: row.cron,
      timeZone: row.time_zone,
      paused: row.paused === 1,
      ...(row.scope === null
        ? { accounts: read<readonly AuditTarget[]>(row.targets).map(({ account }) => account) }
        : { scope: read<ScheduleScope>(row.scope) }),
      ...(row.adaptive === null ? {} : { interval: read<AdaptiveInterval>(row.adaptive) }),
      ...(row.jitter_minutes === 0 ? {} : { jitterMinutes: row.jitter_minutes }),
      ...optional('lastTickAt', row.last_tick_at),
      ...optional('lastAuditId', row.last_audit_id),
    })
  }
  return found
}

/** One by one: each has some hundred days at most. */
const pilotsOf = async (db: Transaction<Database>, named: Named, read: Reading) => {
  const found: BundledPilot[] = []
  for (const pilotId of await idsIn(db, 'pilot', named)) {
    await setImmediate()
    const row = await db.selectFrom('pilot').selectAll().where('id', '=', pilotId).executeTakeFirstOrThrow()
    const { workspaceId, organisationId: _, version: __, ...pilot } = pilotOf(row)
    const observations = await observationsOf(db, { workspaceId, pilotId })
    const one = {
      ...pilot,
      observations: observations.map(({ corrections: _, ...observation }) => observation),
      replaced: await replacedOf(db, { workspaceId, pilotId }),
    }
    // Counted as it is handed over.
    found.push(read<BundledPilot>(toJson(one)))
  }
  return found.length === 0 ? undefined : found
}

const knowledgeOf = async (
  db: Transaction<Database>,
  workspaceId: string,
  { digests, read }: { readonly digests: readonly string[]; readonly read: Reading },
) => {
  const rows = await db
    .selectFrom('knowledge_snapshot')
    .select(['digest', 'content'])
    .where('workspace_id', '=', workspaceId)
    .where(oneOf('digest', digests))
    .execute()
  return Object.fromEntries(rows.map(({ digest, content }) => [digest, read<KnowledgeInUse>(content)]))
}

const cataloguesOf = async (db: Transaction<Database>, digests: readonly string[], read: Reading) => {
  const rows = await db.selectFrom('catalogue_snapshot').select(['digest', 'content']).where(oneOf('digest', digests)).execute()
  return Object.fromEntries(rows.map(({ digest, content }) => [digest, read<CatalogueSnapshot>(content)]))
}

const distinct = (digests: readonly (string | undefined)[]): readonly string[] => [...new Set(digests)].filter((digest) => digest !== undefined)

type Adding<B, R, A, D> = {
  readonly organisation: Organisation
  readonly content: BundleContent<B, R, A, D>
  readonly by: Parameters<BundleStore['add']>[2]
}

type Placed = { readonly pointer: string; readonly account: AccountReference }

/** Every account that a bundle names, in audits and schedules those that are not among its own. */
const namedIn = ({ accounts, audits, schedules }: BundleContent): readonly Placed[] => {
  const own = new Set(accounts.map((account) => `${account.platform} ${accountKey(account)}`))
  const others = [
    ...audits.flatMap(({ tasks }, audit) =>
      tasks.map(({ target: { account } }, place) => ({ pointer: `/audits/${audit}/tasks/${place}/target/account`, account })),
    ),
    ...schedules.flatMap((schedule, order) =>
      (schedule.accounts ?? []).map((account, place) => ({ pointer: `/schedules/${order}/accounts/${place}`, account })),
    ),
  ]
  return [
    ...accounts.map((account, place) => ({ pointer: `/accounts/${place}`, account })),
    ...others.filter(({ account }) => !own.has(`${account.platform} ${accountKey(account)}`)),
  ]
}

/** Where it names accounts that the workspace has. */
const knownAccounts = async (db: Kysely<Database>, workspaceId: string, content: BundleContent): Promise<readonly string[]> => {
  const named = namedIn(content)
  const pointers: string[] = []
  for (let from = 0; from < named.length; from += ROWS_AT_ONCE) {
    const some = named.slice(from, from + ROWS_AT_ONCE)
    const rows = await db
      .selectFrom('account')
      .select(['platform', 'account_key'])
      .where('workspace_id', '=', workspaceId)
      .where(
        'account_key',
        'in',
        some.map(({ account }) => accountKey(account)),
      )
      .execute()
    const known = new Set(rows.map((row) => `${row.platform} ${row.account_key}`))
    pointers.push(...some.flatMap(({ pointer, account }) => (known.has(`${account.platform} ${accountKey(account)}`) ? [pointer] : [])))
  }
  return pointers
}

const addBriefs = async <B, R, A, D>(db: Transaction<Database>, { organisation, content, by }: Adding<B, R, A, D>): Promise<void> => {
  for (const [place, { setAt, brief }] of content.briefs.entries()) {
    const row = { organisation_id: organisation.id, version: place + 1, set_at: setAt, key_id: by.keyId, brief: toJson(brief) }
    await db.insertInto('brief_version').values(row).execute()
  }
}

const addAssessments = async <B, R, A, D>(db: Transaction<Database>, { organisation, content, by }: Adding<B, R, A, D>): Promise<void> => {
  const { id: organisation_id, workspaceId: workspace_id } = organisation
  for (const [digest, snapshot] of Object.entries(content.catalogues)) {
    await db
      .insertInto('catalogue_snapshot')
      .values({ digest, version: snapshot.version, content: toJson(snapshot) })
      .onConflict((conflict) => conflict.column('digest').doNothing())
      .execute()
  }
  for (const [place, { id, createdAt, brief, result, catalogueDigest, knowledgeDigest }] of content.assessments.entries()) {
    await setImmediate()
    const summary = by.assessments[place]
    const knowledge = knowledgeDigest === undefined ? undefined : content.knowledge[knowledgeDigest]
    if (!summary) throw new Error(`assessment ${place} of a bundle has no summary`)
    await db
      .insertInto('assessment')
      .values({
        id,
        workspace_id,
        organisation_id,
        created_at: createdAt,
        summary: toJson(summary),
        organisation_key: organisationKey(summary.organisationName),
        as_of: summary.asOf,
        catalogue_digest: catalogueDigest ?? null,
        knowledge_digest: knowledge === undefined ? null : await keptKnowledge(db, workspace_id, knowledge),
        brief: toJson(brief),
        result: toJson(result),
      })
      .execute()
  }
}

const addDiagnoses = async <B, R, A, D>(db: Transaction<Database>, { organisation, content, by }: Adding<B, R, A, D>): Promise<void> => {
  for (const [place, { id, createdAt, answers, result }] of content.diagnoses.entries()) {
    await db
      .insertInto('diagnosis')
      .values({
        id,
        workspace_id: organisation.workspaceId,
        organisation_id: organisation.id,
        created_at: createdAt,
        summary: toJson(by.diagnoses[place]),
        answers: toJson(answers),
        result: toJson(result),
        review_on: by.diagnoses[place]?.reviewOn ?? null,
      })
      .execute()
  }
}

const addSchedules = async <B, R, A, D>(db: Transaction<Database>, { organisation, content, by }: Adding<B, R, A, D>): Promise<void> => {
  for (const schedule of content.schedules) {
    const next = by.nextTick(schedule)
    await db
      .insertInto('schedule')
      .values({
        id: schedule.id,
        workspace_id: organisation.workspaceId,
        organisation_id: organisation.id,
        created_at: schedule.createdAt,
        name: schedule.name,
        cron: schedule.cron,
        time_zone: schedule.timeZone,
        paused: schedule.paused ? 1 : 0,
        targets: toJson((schedule.accounts ?? []).map((account) => ({ account }))),
        scope: schedule.scope === undefined ? null : toJson(schedule.scope),
        adaptive: schedule.interval === undefined ? null : toJson(schedule.interval),
        jitter_minutes: schedule.jitterMinutes ?? 0,
        next_due_at: next?.at ?? null,
        next_tick_at: next?.tick ?? null,
        last_tick_at: schedule.lastTickAt ?? null,
        last_audit_id: schedule.lastAuditId ?? null,
        last_run: null,
      })
      .execute()
  }
}

const addPilots = async <B, R, A, D>(db: Transaction<Database>, { organisation, content }: Adding<B, R, A, D>): Promise<void> => {
  const { id: organisationId, workspaceId } = organisation
  for (const { observations, replaced, ...pilot } of content.pilots ?? []) {
    await setImmediate()
    await db
      .insertInto('pilot')
      .values(pilotRow({ ...pilot, workspaceId, organisationId, version: 1 }))
      .execute()
    const ofPilot = { workspace_id: workspaceId, pilot_id: pilot.id }
    const former = Map.groupBy(replaced, ({ on }) => on)
    for (const observation of observations) {
      const row = { ...ofPilot, ...observationColumns(observation), recorded_at: observation.recordedAt }
      await db
        .insertInto('pilot_observation')
        .values({ ...row, corrections: former.get(observation.on)?.length ?? 0 })
        .execute()
    }
    for (const some of former.values())
      for (const [correction, observation] of some.entries()) {
        const { recordedAt: recorded_at, replacedAt: replaced_at, reason = null } = observation
        await db
          .insertInto('pilot_observation_replaced')
          .values({ ...ofPilot, ...observationColumns(observation), correction, recorded_at, replaced_at, reason })
          .execute()
      }
  }
}

const nameOf = (account: Parameters<typeof accountKey>[0]): string => `${account.platform} ${accountKey(account)}`

/** Somebody else registered an account of the bundle while it was written. */
class KnownMeanwhile extends Error {
  override readonly name = 'KnownMeanwhile'
}

/** The ids of the accounts, by name. */
const addAccounts = async <B, R, A, D>(
  db: Transaction<Database>,
  { organisation: { id: organisationId, workspaceId }, content }: Adding<B, R, A, D>,
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>()
  for (const { createdAt, dossier, dossierSetAt = createdAt, ...account } of content.accounts) {
    const row = newAccountRow({ workspaceId, account, at: createdAt, organisationId })
    const added = await db
      .insertInto('account')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) throw new KnownMeanwhile()
    await recount(db, workspaceId, { to: row.standing })
    if (dossier) await recordDossier(db, row.id, { dossier, now: dossierSetAt, expects: expectsPosts(dossier) })
    ids.set(nameOf(account), row.id)
  }
  return ids
}

/** Audits as they were, then what their results mean for the accounts, in the order in which they came. */
const addAudits = async <B, R, A, D>(
  db: Transaction<Database>,
  { organisation, content }: Adding<B, R, A, D>,
  accounts: ReadonlyMap<string, string>,
): Promise<void> => {
  const { id: organisation_id, workspaceId: workspace_id } = organisation
  const results: { readonly accountId: string; readonly auditId: string; readonly result: AccountResult; readonly now: string }[] = []
  for (const { id, createdAt, finishedAt, cancelled, scheduleId, tick, part, tasks } of content.audits) {
    await setImmediate()
    await db
      .insertInto('audit')
      .values({
        id,
        workspace_id,
        organisation_id,
        created_at: createdAt,
        finished_at: finishedAt,
        cancelled: cancelled ? 1 : 0,
        open_tasks: 0,
        schedule_id: scheduleId ?? null,
        tick: tick === undefined ? null : tickColumn({ tick, ...optional('part', part) }),
      })
      .execute()
    for (const [position, { target, finishedAt: now, result }] of tasks.entries()) {
      const accountId = accounts.get(nameOf(target.account))
      const waiting = waitingTask({ id, workspaceId: workspace_id, createdAt }, { target, accountId: accountId ?? '' }, position)
      const done =
        result === undefined
          ? { status: 'dropped' as const }
          : { status: 'done' as const, result: toJson(result), outcome: outcomeOf(result), attempts: 1 }
      await db
        .insertInto('audit_task')
        .values({ ...waiting, account_id: accountId ?? null, finished_at: now, ...done })
        .execute()
      if (result !== undefined && accountId !== undefined) results.push({ accountId, auditId: id, result, now })
    }
  }
  for (const { accountId, ...result } of results.sort((a, b) => (a.now < b.now ? -1 : a.now > b.now ? 1 : 0)))
    await recordResult(db, accountId, result)
}

/** Organisations as a whole, read and written each in one transaction. */
export const bundleStore = <B, R, A, D>(db: Kysely<Database>): BundleStore<B, R, A, D> => ({
  async read(named, most) {
    const read = counter(most)
    try {
      const reading = db.transaction().setIsolationLevel('repeatable read')
      return await reading.execute(async (transaction) => {
        const row = await transaction
          .selectFrom('organisation')
          .select(['name', 'external_id', 'language', 'contact'])
          .where('workspace_id', '=', named.workspaceId)
          .where('id', '=', named.id)
          .executeTakeFirst()
        if (!row) return undefined
        const assessments = await assessmentsOf<B, R>(transaction, named, read)
        const digests = distinct(assessments.map(({ knowledgeDigest }) => knowledgeDigest))
        return {
          organisation: {
            name: row.name,
            ...optional('externalId', row.external_id),
            ...optional('language', row.language as 'en' | 'fr' | null),
            ...optional('contact', row.contact === null ? null : fromJson<NonNullable<Organisation['contact']>>(row.contact)),
          },
          briefs: await briefsOf<B>(transaction, named, read),
          accounts: await accountsOf(transaction, named, read),
          assessments,
          diagnoses: await diagnosesOf<A, D>(transaction, named, read),
          audits: await auditsOf(transaction, named, read),
          schedules: await schedulesOf(transaction, named, read),
          ...optional('pilots', await pilotsOf(transaction, named, read)),
          knowledge: await knowledgeOf(transaction, named.workspaceId, { digests, read }),
          catalogues: await cataloguesOf(transaction, distinct(assessments.map(({ catalogueDigest }) => catalogueDigest)), read),
        }
      })
    } catch (error) {
      if (error instanceof TooLarge) return 'too-large'
      throw error
    }
  },

  async add(organisation, content, by) {
    const added = db.transaction().execute(async (transaction) => {
      const { id, workspaceId } = organisation
      if (!(await isAdded(transaction, organisation))) return 'external-id-taken' as const
      const known = await knownAccounts(transaction, workspaceId, content)
      if (known.length > 0) {
        await transaction.deleteFrom('organisation').where('id', '=', id).execute()
        return { known }
      }
      if (by.sample !== undefined && !(await isMarked(transaction, { sample: by.sample, workspaceId, organisationId: id, content }))) {
        await transaction.deleteFrom('organisation').where('id', '=', id).execute()
        return 'sample-loaded' as const
      }
      const adding = { organisation, content, by }
      await addBriefs(transaction, adding)
      await addDiagnoses(transaction, adding)
      await addAssessments(transaction, adding)
      await addSchedules(transaction, adding)
      await addPilots(transaction, adding)
      await addAudits(transaction, adding, await addAccounts(transaction, adding))
      return 'added'
    })
    try {
      return await added
    } catch (error) {
      if (!(error instanceof KnownMeanwhile)) throw error
      return { known: await knownAccounts(db, organisation.workspaceId, content) }
    }
  },
})
