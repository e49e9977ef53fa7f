import type { Kysely, Selectable, Transaction } from 'kysely'
import { missingFrom, type Rhythm } from '../../domain/alerts/absence.ts'
import type { Acknowledgement, Alert, AlertEvidence, AlertLevel, AlertState, Condition, Resolution, Transition } from '../../domain/alerts/alert.ts'
import { toTellAgain } from '../../domain/alerts/notification.ts'
import { leftOut, missingAfter, type Observation, observationsOf, rhythmOf } from '../../domain/alerts/observe.ts'
import { type AlertPolicy, concerns, DEFAULT_POLICY, GATHERED_SECONDS, type Slot, type StoredPolicy, slotOf } from '../../domain/alerts/policy.ts'
import { type Told, type Watched, watched } from '../../domain/alerts/watch.ts'
import type { AccountResult } from '../../domain/audit/audit.ts'
import type { Dossier } from '../../domain/audit/dossier.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import { type Instant, laterBy } from '../../domain/shared/calendar.ts'
import { digestId } from './account-id.ts'
import { fromJson, optional, toJson } from './rows.ts'
import type { AccountTable, AccountWatchTable, AlertTable, Database } from './schema.ts'

type AlertRow = Selectable<AlertTable> & Pick<AccountTable, 'platform' | 'reference' | 'organisation_id'>
type WatchRow = Selectable<AccountWatchTable>

export const alertOf = (row: AlertRow): Alert => ({
  id: row.id,
  workspaceId: row.workspace_id,
  accountId: row.account_id,
  account: { platform: row.platform as PublishedPlatformId, reference: row.reference },
  ...optional('organisationId', row.organisation_id),
  condition: row.condition as Condition,
  transition: row.transition as Transition,
  level: row.level as AlertLevel,
  state: row.state as AlertState,
  raisedAt: row.created_at,
  ...optional('worsenedAt', row.worsened_at),
  ...optional('resolvedAt', row.resolved_at),
  ...optional('resolution', row.resolution as Resolution | null),
  evidence: fromJson<AlertEvidence>(row.evidence),
  ...optional('acknowledged', row.acknowledged === null ? undefined : fromJson<Acknowledgement>(row.acknowledged)),
})

export const POLICY_OF_WORKSPACE = ''

/** The policy of the account's organisation, else that of the workspace, else the default one. */
export const policyIn = async (db: Kysely<Database>, workspaceId: string, organisationId: string | null | undefined): Promise<StoredPolicy> => {
  const rows = await db
    .selectFrom('alert_policy')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('organisation_id', 'in', [POLICY_OF_WORKSPACE, organisationId ?? POLICY_OF_WORKSPACE])
    .execute()
  const row = rows.find(({ organisation_id }) => organisation_id === organisationId) ?? rows[0]
  return row ? policyOf(row) : { policy: DEFAULT_POLICY }
}

export const policyOf = (row: Database['alert_policy']): StoredPolicy => ({
  policy: fromJson<AlertPolicy>(row.policy),
  ...(row.organisation_id === POLICY_OF_WORKSPACE ? {} : { organisationId: row.organisation_id }),
  setAt: row.set_at,
})

/** What of an account decides about its alerts. */
export type AlertedAccount = Pick<Selectable<AccountTable>, 'id' | 'workspace_id' | 'platform' | 'organisation_id' | 'dossier'>
const ALERTED = ['id', 'workspace_id', 'platform', 'organisation_id', 'dossier'] as const

export const dossierIn = ({ dossier }: Pick<AlertedAccount, 'dossier'>): Dossier => (dossier === null ? {} : fromJson<Dossier>(dossier))

const unwatchedYet = ({ id, workspace_id }: AlertedAccount): WatchRow => ({
  account_id: id,
  workspace_id,
  watched: '{}',
  looked_at: null,
  rhythm: null,
  known_on: null,
  missing_on: null,
  look_on: null,
})

const watchRow = async (transaction: Transaction<Database>, account: AlertedAccount): Promise<WatchRow> =>
  (await transaction.selectFrom('account_watch').selectAll().where('account_id', '=', account.id).executeTakeFirst()) ?? unwatchedYet(account)

const keepWatch = async (transaction: Transaction<Database>, row: WatchRow): Promise<void> => {
  const { account_id: _, ...columns } = row
  await transaction
    .insertInto('account_watch')
    .values(row)
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(columns))
    .execute()
}

type Recorded = { readonly result: AccountResult; readonly auditId: string; readonly isImport: boolean; readonly now: Instant }
type KeptRhythm = Rhythm & { readonly readable: boolean }
type Missed = Pick<WatchRow, 'missing_on' | 'look_on'>

/** The day to look at it again: that on which its promise is missed, if somebody can look and nobody knows yet. */
const missedColumns = (
  missing: ReturnType<typeof missingFrom>,
  { readable, knownOn }: { readonly readable: boolean; readonly knownOn: string },
): Missed => ({
  missing_on: missing?.since ?? null,
  look_on: missing?.by === 'promise-missed' && readable && missing.since > knownOn ? missing.since : null,
})

/** What a reading tells of the next post; everything stays where the account could not be read. */
const rhythmColumns = (
  { result, isImport }: Pick<Recorded, 'result' | 'isImport'>,
  dossier: Dossier,
): (Pick<WatchRow, 'rhythm' | 'known_on'> & Missed) | undefined => {
  const rhythm = result.status === 'ok' && !result.reused ? rhythmOf(result.vitality) : undefined
  if (result.status !== 'ok' || rhythm === undefined) return undefined
  const { asOf } = result.vitality
  const readable = !isImport
  const kept: KeptRhythm = { ...rhythm, readable }
  return { rhythm: toJson(kept), known_on: asOf, ...missedColumns(missingAfter(result, dossier), { readable, knownOn: asOf }) }
}

/** What another dossier makes of the next post. */
export const rewatch = async (transaction: Transaction<Database>, id: string, dossier: Dossier): Promise<void> => {
  const row = await transaction.selectFrom('account_watch').selectAll().where('account_id', '=', id).executeTakeFirst()
  if (!row || row.rhythm === null || row.known_on === null) return
  const { readable, ...rhythm } = fromJson<KeptRhythm>(row.rhythm)
  await transaction
    .updateTable('account_watch')
    .set(missedColumns(missingFrom(rhythm, dossier), { readable, knownOn: row.known_on }))
    .where('account_id', '=', id)
    .execute()
}

type Seen = { readonly observations: readonly Observation[]; readonly at: Instant; readonly now: Instant; readonly policy: StoredPolicy }

/** News of an alert, and what it is told with. */
type Planned = { readonly news: Told; readonly id: string; readonly level: AlertLevel; readonly slot: Slot }

/**
 * Moves the machines of an account and writes what is news. Notifications come before alerts, each in one order for everybody, and whoever sends one holds it before its alerts: two transactions cannot wait for each other.
 */
const observe = async (
  transaction: Transaction<Database>,
  account: AlertedAccount,
  row: WatchRow,
  { observations, at, now, policy }: Seen,
): Promise<WatchRow> => {
  const { after, told } = watched(fromJson<Watched>(row.watched), observations, at)
  const planned: Planned[] = []
  for (const news of told) {
    if (news.news === 'changed') {
      await changed(transaction, account, news)
      continue
    }
    const alert = await alertFor(transaction, account, { news, now })
    if (alert) planned.push({ news, ...alert, slot: slotFor(account, { ...alert, condition: news.condition, now, policy }) })
  }
  const notifications = new Map<string, string>()
  for (const plan of planned.toSorted((a, b) => (a.slot.key < b.slot.key ? -1 : 1)))
    notifications.set(plan.id, await opened(transaction, account, { ...plan, cause: plan.news.news, now, policy }))
  for (const plan of planned.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    await written(transaction, account, { ...plan, now })
    await joined(transaction, account, { notificationId: notifications.get(plan.id) ?? '', alertId: plan.id })
  }
  return { ...row, watched: toJson(after) }
}

/** Which alert the news are of: a new one, or the one that is open. Its account is held, so that nobody else changes it. */
const alertFor = async (
  transaction: Transaction<Database>,
  { id, workspace_id }: AlertedAccount,
  { news, now }: { readonly news: Told; readonly now: Instant },
): Promise<Pick<Planned, 'id' | 'level'> | undefined> => {
  const open = await transaction
    .selectFrom('alert')
    .select(['id', 'level'])
    .where('account_id', '=', id)
    .where('condition', '=', news.condition)
    .where('state', '=', 'raised')
    .executeTakeFirst()
  if (news.news === 'resolved') return open && { id: open.id, level: open.level as AlertLevel }
  const { condition, level, evidence } = news
  if (news.news === 'worsened') return open && { id: open.id, level }
  return open ? undefined : { id: digestId('alt', now, [workspace_id, id, condition, evidence.auditId ?? now]), level }
}

const slotFor = (
  { organisation_id, platform }: AlertedAccount,
  { policy, ...told }: { readonly condition: Condition; readonly level: AlertLevel; readonly now: Instant; readonly policy: StoredPolicy },
): Slot => slotOf(policy, { ...told, ...optional('organisationId', organisation_id), platform, gathered: laterBy(told.now, GATHERED_SECONDS) })

type Opening = Pick<Planned, 'id' | 'slot'> & { readonly cause: string; readonly now: Instant; readonly policy: StoredPolicy }

const joined = async (
  transaction: Transaction<Database>,
  { workspace_id }: AlertedAccount,
  { notificationId, alertId }: { readonly notificationId: string; readonly alertId: string },
): Promise<void> => {
  await transaction
    .insertInto('alert_item')
    .values({ notification_id: notificationId, alert_id: alertId, workspace_id })
    .onConflict((conflict) => conflict.columns(['notification_id', 'alert_id']).doNothing())
    .execute()
}

/** The notification that is open for its like, or a new one. Held until the transaction ends: whoever sends it waits, or this opens another one. */
const opened = async (
  transaction: Transaction<Database>,
  { workspace_id }: AlertedAccount,
  { id: alertId, cause, slot: { kind, key, dueAt }, now, policy }: Opening,
): Promise<string> => {
  const { id } = await transaction
    .insertInto('alert_notification')
    .values({
      // By what opens it, which happens once, whatever clocks say.
      id: digestId('ntf', now, [workspace_id, key, alertId, cause]),
      workspace_id,
      scope: policy.organisationId ?? POLICY_OF_WORKSPACE,
      kind,
      open_key: key,
      began_at: now,
      due_at: dueAt,
      sent_at: null,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'open_key']).doUpdateSet({ open_key: key }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** By what an alert shows now that is no graver than before: written, and not told. */
const changed = async (
  transaction: Transaction<Database>,
  { id }: AlertedAccount,
  { condition, transition, evidence }: Exclude<Told, { readonly news: 'resolved' }>,
): Promise<void> => {
  await transaction
    .updateTable('alert')
    .set({ transition, evidence: toJson(evidence) })
    .where('account_id', '=', id)
    .where('condition', '=', condition)
    .where('state', '=', 'raised')
    .execute()
}

const written = async (
  transaction: Transaction<Database>,
  { id: accountId, workspace_id }: AlertedAccount,
  { news, id, now }: Planned & { readonly now: Instant },
): Promise<void> => {
  if (news.news === 'resolved') {
    const columns = { state: 'resolved', resolved_at: now, resolution: news.resolution }
    await transaction.updateTable('alert').set(columns).where('id', '=', id).execute()
    return
  }
  const { condition, transition, level, evidence } = news
  // Whoever saw to a warning did not see the failure it became.
  const columns = { transition, level, evidence: toJson(evidence), acknowledged: null, acknowledged_until: null }
  if (news.news === 'worsened') {
    await transaction
      .updateTable('alert')
      .set({ ...columns, worsened_at: now })
      .where('id', '=', id)
      .execute()
    return
  }
  const still = { state: 'raised', worsened_at: null, resolved_at: null, resolution: null, told: null }
  await transaction
    .insertInto('alert')
    .values({ id, workspace_id, account_id: accountId, created_at: now, condition, ...columns, ...still })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const concerning = ({ policy }: StoredPolicy, accountId: string, observations: readonly Observation[]): readonly Observation[] =>
  concerns(policy, accountId) ? observations : observations.map(leftOut)

/**
 * What a result means for the alerts of its account; nothing when it is older than the newest one. In the transaction that stores it: what is raised without the result, or the other way round, would be told twice or never.
 */
export const recordAlerts = async (transaction: Transaction<Database>, accountId: string, recorded: Recorded): Promise<void> => {
  const { result, auditId, isImport, now } = recorded
  const account = await transaction.selectFrom('account').select(ALERTED).where('id', '=', accountId).executeTakeFirst()
  if (!account) return
  const row = await watchRow(transaction, account)
  if (row.looked_at !== null && result.observedAt < row.looked_at) return
  const policy = await policyIn(transaction, account.workspace_id, account.organisation_id)
  const dossier = dossierIn(account)
  const observations = concerning(policy, account.id, observationsOf({ result, auditId, isImport, dossier, policy: policy.policy }))
  const after = await observe(transaction, account, row, { observations, at: result.observedAt, now, policy })
  await keepWatch(transaction, { ...after, looked_at: result.observedAt, ...rhythmColumns(recorded, dossier) })
}

const heldAccount = (transaction: Transaction<Database>, id: string): Promise<AlertedAccount | undefined> =>
  transaction
    .updateTable('account')
    .set((row) => ({ id: row.ref('id') }))
    .where('id', '=', id)
    .returning(ALERTED)
    .executeTakeFirst()

/** Has an alert told once more whose time to be left alone is over; one that waits to be told already, or that its policy does not concern any more, is only counted as not seen to again. */
export const recordReminder = async (
  transaction: Transaction<Database>,
  { alertId, accountId, now }: { readonly alertId: string; readonly accountId: string; readonly now: Instant },
): Promise<void> => {
  const account = await heldAccount(transaction, accountId)
  if (!account) return
  const due = transaction
    .selectFrom('alert')
    .selectAll()
    .where('id', '=', alertId)
    .where('state', '=', 'raised')
    .where('acknowledged_until', '<=', now)
  const row = await due.executeTakeFirst()
  if (!row) return
  const policy = await policyIn(transaction, account.workspace_id, account.organisation_id)
  const isTold = row.told !== null && concerns(policy.policy, accountId)
  const [level, condition] = [row.level as AlertLevel, row.condition as Condition]
  const cause = `reminded ${row.acknowledged_until}`
  const slot = slotFor(account, { condition, level, now, policy })
  const notificationId = isTold ? await opened(transaction, account, { id: alertId, cause, slot, now, policy }) : undefined
  await transaction
    .updateTable('alert')
    .set({ acknowledged_until: null, ...(isTold ? { told: toTellAgain(level) } : {}) })
    .where('id', '=', alertId)
    .execute()
  if (notificationId !== undefined) await joined(transaction, account, { notificationId, alertId })
}

/** The same for what only time shows of an account, held until the transaction ends. */
export const recordObservation = async (
  transaction: Transaction<Database>,
  accountId: string,
  { observationOf, now }: { readonly observationOf: (policy: AlertPolicy) => readonly Observation[]; readonly now: Instant },
): Promise<void> => {
  const account = await heldAccount(transaction, accountId)
  if (!account) return
  const row = await watchRow(transaction, account)
  const policy = await policyIn(transaction, account.workspace_id, account.organisation_id)
  const observations = concerning(policy, account.id, observationOf(policy.policy))
  await keepWatch(transaction, await observe(transaction, account, row, { observations, at: now, now, policy }))
}

/** The columns of an alert with those of its account, under names that a page may be ordered by. */
export const alerts = (db: Kysely<Database>) =>
  db.selectFrom((joined) =>
    joined
      .selectFrom('alert')
      .innerJoin('account', 'account.id', 'alert.account_id')
      .selectAll('alert')
      .select(['account.platform', 'account.reference', 'account.organisation_id'])
      .as('alert'),
  )
