import type { Kysely, Selectable, Transaction } from 'kysely'
import {
  type Account,
  type AccountReading,
  type AccountWithDossier,
  accountKey,
  readingOf,
  type Standing,
  standingOf,
} from '../../domain/audit/account.ts'
import type { AccountResult } from '../../domain/audit/audit.ts'
import type { AccountDecision } from '../../domain/audit/decision/decide.ts'
import type { Dossier } from '../../domain/audit/dossier.ts'
import { tagKey } from '../../domain/audit/schedule/schedule.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import { plainOutcomeOf } from '../../domain/audit/summary.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import { toldStanding } from '../../domain/webhooks/transitions.ts'
import { recount } from './account-counts.ts'
import { accountId } from './account-id.ts'
import { rewatch } from './alert-rows.ts'
import { fromJson, optional, toJson } from './rows.ts'
import type { AccountTable, Database } from './schema.ts'

export type AccountRow = Selectable<AccountTable>
type Outcome = Parameters<typeof standingOf>[0]

/** Rows per statement, far below the 32 766 values SQLite takes in one. */
const ROWS_AT_ONCE = 200

/** All but the dossier, which may be long. */
export const LISTED = [
  'id',
  'workspace_id',
  'created_at',
  'platform',
  'account_key',
  'reference',
  'standing',
  'outcome',
  'observed_at',
  'last_audit_id',
  'changed_from',
  'changed_at',
  'declared',
  'expects_posts',
  'read_at',
  'last_post_on',
  'reading',
  'dossier_set_at',
  'organisation_id',
  'neglect',
] as const

const declaredIn = (row: Pick<AccountRow, 'declared'>) =>
  row.declared === null ? undefined : fromJson<NonNullable<Dossier['declared']>>(row.declared)

export const accountOf = (row: Omit<AccountRow, 'dossier' | 'told_standing' | 'review_action' | 'review_on' | 'review_since'>): Account => ({
  id: row.id,
  workspaceId: row.workspace_id,
  createdAt: row.created_at,
  account: { platform: row.platform as PublishedPlatformId, reference: row.reference },
  standing: row.standing as Standing,
  ...optional('declared', declaredIn(row)),
  ...optional('observedAt', row.observed_at),
  ...optional('lastAuditId', row.last_audit_id),
  ...optional('reading', row.reading === null ? undefined : fromJson<AccountReading>(row.reading)),
  ...(row.changed_at === null || row.changed_from === null ? {} : { changed: { from: row.changed_from as Standing, at: row.changed_at } }),
  ...optional('dossierSetAt', row.dossier_set_at),
  ...optional('organisationId', row.organisation_id),
  ...(row.neglect === null ? {} : { neglect: Number(row.neglect) }),
})

export const accountWithDossier = (row: AccountRow): AccountWithDossier => ({
  ...accountOf(row),
  ...optional('dossier', row.dossier === null ? undefined : fromJson<Dossier>(row.dossier)),
})

type Named = {
  readonly workspaceId: string
  readonly account: AccountReference
  readonly at: Instant
  /** Whose it is. */
  readonly organisationId?: string | undefined
}

const NEW_STANDING = standingOf(undefined, undefined)

/** An account nobody has audited yet. */
export const newAccountRow = ({ workspaceId, account: { platform, reference }, at, organisationId }: Named): AccountRow => {
  const key = accountKey({ platform, reference })
  return {
    id: accountId({ workspaceId, platform, key, at }),
    workspace_id: workspaceId,
    created_at: at,
    platform,
    account_key: key,
    reference,
    standing: NEW_STANDING,
    outcome: null,
    observed_at: null,
    last_audit_id: null,
    changed_from: null,
    changed_at: null,
    told_standing: null,
    declared: null,
    expects_posts: 1,
    read_at: null,
    last_post_on: null,
    reading: null,
    neglect: null,
    dossier_set_at: null,
    dossier: null,
    organisation_id: organisationId ?? null,
    review_action: null,
    review_on: null,
    review_since: null,
  }
}

const nameOf = ({ platform, account_key }: Pick<AccountRow, 'platform' | 'account_key'>): string => `${platform} ${account_key}`

/** Places, in the list, of accounts that belong to another organisation; with `unowned`, also of those that are there and belong to none. */
export const foreignPlaces = async (
  db: Kysely<Database>,
  workspaceId: string,
  accounts: readonly AccountReference[],
  { organisationId, unowned }: { readonly organisationId: string; readonly unowned: boolean },
): Promise<readonly number[]> => {
  const keys = accounts.map(accountKey)
  const places: number[] = []
  for (let from = 0; from < keys.length; from += ROWS_AT_ONCE) {
    const some = keys.slice(from, from + ROWS_AT_ONCE)
    const rows = await db
      .selectFrom('account')
      .select(['platform', 'account_key', 'organisation_id'])
      .where('workspace_id', '=', workspaceId)
      .where('account_key', 'in', some)
      .execute()
    const owners = new Map(rows.map((row) => [`${row.platform} ${row.account_key}`, row.organisation_id]))
    for (const [index, key] of some.entries()) {
      const owner = owners.get(`${accounts[from + index]?.platform} ${key}`)
      if (owner === undefined || owner === organisationId || (owner === null && !unowned)) continue
      places.push(from + index)
    }
  }
  return places
}

/** The ids of accounts, in their order; those the workspace does not have yet are registered. In one order for everybody: of two audits at once none waits for the other. */
export const registeredIds = async (
  transaction: Transaction<Database>,
  { workspaceId, at, organisationId }: Omit<Named, 'account'>,
  accounts: readonly AccountReference[],
): Promise<readonly string[]> => {
  const wanted = accounts.map((account) => newAccountRow({ workspaceId, account, at, organisationId }))
  const rows = [...new Map(wanted.map((row) => [nameOf(row), row])).values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  const ids = new Map<string, string>()
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE)
    const added = await transaction
      .insertInto('account')
      .values(some)
      // Not by its name alone: two that register it at once may give it one id as well, which PostgreSQL may find first.
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute()
    await recount(transaction, workspaceId, { to: NEW_STANDING, accounts: added.length })
    const found = await transaction
      .selectFrom('account')
      .select(['id', 'platform', 'account_key'])
      .where('workspace_id', '=', workspaceId)
      .where('platform', 'in', [...new Set(some.map(({ platform }) => platform))])
      .where(
        'account_key',
        'in',
        some.map(({ account_key }) => account_key),
      )
      .execute()
    for (const row of found) ids.set(nameOf(row), row.id)
    if (organisationId !== undefined) {
      await transaction
        .updateTable('account')
        .set({ organisation_id: organisationId })
        // Not all that were found: a name that is asked for on one platform may be there on another as well.
        .where(
          'id',
          'in',
          some.map((row) => ids.get(nameOf(row)) ?? row.id),
        )
        .where('organisation_id', 'is', null)
        .execute()
    }
  }
  return wanted.map((row) => {
    const id = ids.get(nameOf(row))
    if (id === undefined) throw new Error(`an account of ${row.platform} is not found under the name it was given`)
    return id
  })
}

export const idOfAccount = async (db: Kysely<Database>, workspaceId: string, account: AccountReference): Promise<string | undefined> => {
  const found = await db
    .selectFrom('account')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('platform', '=', account.platform)
    .where('account_key', '=', accountKey(account))
    .executeTakeFirst()
  return found?.id
}

/** The row, held until the transaction ends: whoever writes it first is alone with it, whatever the dialect. */
const heldRow = (transaction: Transaction<Database>, id: string): Promise<AccountRow | undefined> =>
  transaction
    .updateTable('account')
    .set((row) => ({ id: row.ref('id') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()

/** The columns of a standing; a change is told only of an account that had been audited or declared before. */
const standingColumns = (row: AccountRow, standing: Standing, now: Instant): Partial<AccountRow> =>
  row.standing === standing ? {} : { standing, ...(row.standing === 'not-audited' ? {} : { changed_from: row.standing, changed_at: now }) }

/** The columns of a review; its entry in calendars changes with the advice and its day, where nobody decided upon one. */
const reviewColumns = (
  row: AccountRow,
  decision: Pick<AccountDecision, 'action' | 'reviewOn'> | undefined,
  observedAt: Instant,
): Pick<AccountRow, 'review_action' | 'review_on'> & Partial<AccountRow> => {
  const advice = { review_action: decision?.action ?? null, review_on: decision?.reviewOn ?? null }
  const isSame = advice.review_action === row.review_action && advice.review_on === row.review_on
  return isSame || declaredIn(row)?.reviewOn !== undefined ? advice : { ...advice, review_since: observedAt }
}

type Change = { readonly account: AccountReference; readonly from: Standing; readonly to: Standing }

/** The change that a reading tells of; undefined for the first one, and where nothing changed. */
const changeOf = (row: AccountRow, to: Standing | undefined): Change | undefined =>
  to === undefined || row.told_standing === null || row.told_standing === to
    ? undefined
    : { account: { platform: row.platform as PublishedPlatformId, reference: row.reference }, from: row.told_standing as Standing, to }

/** `076.5`: 0 to 100, one digit behind the point, sorts as the number does. */
const neglectKey = (score: number | undefined): string | null => (score === undefined ? null : score.toFixed(1).padStart(5, '0'))

/** How the account stands after a result: the newest observation counts, in whatever order results come. Undefined when it was forgotten. */
export const recordResult = async (
  transaction: Transaction<Database>,
  id: string,
  { result, auditId, now }: { readonly result: AccountResult; readonly auditId: string; readonly now: Instant },
): Promise<{ readonly change?: Change } | undefined> => {
  const row = await heldRow(transaction, id)
  if (!row) return undefined
  const { observedAt } = result
  const isNewest = row.observed_at === null || observedAt >= row.observed_at
  const reading = row.read_at === null || observedAt >= row.read_at ? readingOf(result) : undefined
  const outcome = plainOutcomeOf(result)
  const decision = result.judgement?.decision
  const told = reading || isNewest ? toldStanding(result, declaredIn(row)?.state) : undefined
  const change = changeOf(row, told)
  const columns: Partial<AccountRow> = {
    ...(isNewest
      ? {
          outcome,
          observed_at: observedAt,
          last_audit_id: auditId,
          neglect: neglectKey(result.judgement?.neglect.score),
          ...reviewColumns(row, decision, observedAt),
          ...standingColumns(row, standingOf(outcome, declaredIn(row)?.state), now),
        }
      : {}),
    ...(reading ? { reading: toJson(reading), read_at: observedAt, last_post_on: reading.lastPostOn ?? null } : {}),
    ...(told === undefined ? {} : { told_standing: told }),
  }
  if (Object.keys(columns).length > 0) await transaction.updateTable('account').set(columns).where('id', '=', id).execute()
  await recount(transaction, row.workspace_id, { from: row.standing, to: columns.standing ?? row.standing })
  return change === undefined ? {} : { change }
}

/** The ids of accounts that have this tag, in whatever spelling, and when they came: names of their own, so that beside an account none is ambiguous. */
export const accountsTagged = (db: Kysely<Database>, workspaceId: string, tag: string) =>
  db
    .selectFrom('account_tag')
    .select(['account_id as tagged_id', 'created_at as tagged_at'])
    .where('workspace_id', '=', workspaceId)
    .where('tag_key', '=', tagKey(tag))

const recordTags = async (
  transaction: Transaction<Database>,
  { id, workspace_id, created_at }: Pick<AccountRow, 'id' | 'workspace_id' | 'created_at'>,
  tags: readonly string[],
): Promise<void> => {
  await transaction.deleteFrom('account_tag').where('account_id', '=', id).execute()
  const rows = [...new Set(tags.map(tagKey))].map((tag_key) => ({ account_id: id, workspace_id, tag_key, created_at }))
  if (rows.length > 0) await transaction.insertInto('account_tag').values(rows).execute()
}

const isSameDeclared = (row: Pick<AccountRow, 'declared'>, declared: Dossier['declared']): boolean => {
  const [before, after] = [declaredIn(row), declared]
  return toJson(before ?? null) === toJson(after ?? null)
}

/** Writes a dossier, and what follows from it. Undefined when there is no such account. */
export const recordDossier = async (
  transaction: Transaction<Database>,
  id: string,
  { dossier, now, expects }: { readonly dossier: Dossier; readonly now: Instant; readonly expects: boolean },
): Promise<AccountRow | undefined> => {
  const row = await heldRow(transaction, id)
  if (!row) return undefined
  const { declared } = dossier
  await rewatch(transaction, id, dossier)
  await recordTags(transaction, row, dossier.tags ?? [])
  const standing = standingOf((row.outcome ?? undefined) as Outcome, declared?.state)
  await recount(transaction, row.workspace_id, { from: row.standing, to: standing })
  return transaction
    .updateTable('account')
    .set({
      ...standingColumns(row, standing, now),
      declared: declared === undefined ? null : toJson(declared),
      ...(isSameDeclared(row, declared) ? {} : { review_since: now }),
      expects_posts: expects ? 1 : 0,
      dossier: toJson(dossier),
      dossier_set_at: now,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
}
