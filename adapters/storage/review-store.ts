import type { Kysely } from 'kysely'
import type { Account } from '../../domain/audit/account.ts'
import type { Action } from '../../domain/audit/decision/action.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import { pilotDays } from '../../domain/pilot/days.ts'
import type { Belonging, DiagnosisSummary, Review, ReviewStore } from '../../domain/ports.ts'
import { belonging } from './paging.ts'
import { pilotOf } from './pilot-rows.ts'
import { fromJson, optional } from './rows.ts'
import type { Database } from './schema.ts'

/** What somebody decided, with a day, stands before what an audit advises. */
const ofAccounts = async (db: Kysely<Database>, workspaceId: string, { organisationIds }: Belonging): Promise<readonly Review[]> => {
  const rows = await db
    .selectFrom('account')
    .select(['id', 'platform', 'reference', 'organisation_id', 'declared', 'review_action', 'review_on', 'review_since', 'created_at'])
    .select((row) =>
      row
        .selectFrom('organisation')
        .select('organisation.name')
        .whereRef('organisation.id', '=', 'account.organisation_id')
        .whereRef('organisation.workspace_id', '=', 'account.workspace_id')
        .as('organisation'),
    )
    .where('workspace_id', '=', workspaceId)
    .where(belonging(organisationIds))
    .where((row) => row.or([row('declared', 'is not', null), row('review_on', 'is not', null)]))
    .execute()
  return rows.flatMap((row): readonly Review[] => {
    const account = { id: row.id, account: { platform: row.platform as PublishedPlatformId, reference: row.reference } }
    const common = {
      account,
      since: row.review_since ?? row.created_at,
      ...optional('organisationId', row.organisation_id),
      ...optional('organisation', row.organisation),
    }
    const declared = row.declared === null ? undefined : fromJson<NonNullable<Account['declared']>>(row.declared)
    if (declared?.reviewOn !== undefined) return [{ kind: 'rest', ...common, declared, on: declared.reviewOn }]
    if (row.review_on === null || row.review_action === null) return []
    return [{ kind: 'action', ...common, action: row.review_action as Action, on: row.review_on }]
  })
}

const ofDiagnoses = async (db: Kysely<Database>, workspaceId: string, { organisationIds }: Belonging): Promise<readonly Review[]> => {
  const rows = await db
    .selectFrom('diagnosis')
    .select(['id', 'created_at', 'organisation_id', 'summary', 'review_on'])
    .where('workspace_id', '=', workspaceId)
    .where(belonging(organisationIds))
    .where('review_on', 'is not', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const newest = new Map<string, Review>()
  for (const { id, created_at, organisation_id, summary, review_on } of rows) {
    const { asOf, organisation } = fromJson<DiagnosisSummary>(summary)
    const of = organisation_id ?? `name ${organisation ?? ''}`
    if (newest.has(of) || review_on === null) continue
    const common = { kind: 'diagnosis', diagnosisId: id, asOf, on: review_on, since: created_at } as const
    newest.set(of, { ...common, ...optional('organisation', organisation), ...optional('organisationId', organisation_id) })
  }
  return [...newest.values()]
}

const nameOf = (review: Review): string => {
  if ('pilotId' in review) return review.pilotId
  return review.kind === 'diagnosis' ? review.diagnosisId : review.account.id
}
const before = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const ofPilots = async (db: Kysely<Database>, workspaceId: string, { organisationIds }: Belonging): Promise<readonly Review[]> => {
  const rows = await db
    .selectFrom('pilot')
    .selectAll()
    .select((row) =>
      row
        .selectFrom('organisation')
        .select('organisation.name')
        .whereRef('organisation.id', '=', 'pilot.organisation_id')
        .whereRef('organisation.workspace_id', '=', 'pilot.workspace_id')
        .as('organisation'),
    )
    .where('workspace_id', '=', workspaceId)
    .where(belonging(organisationIds))
    .where('registration', 'is not', null)
    .execute()
  const names = new Map(rows.map(({ id, organisation }) => [id, organisation]))
  return pilotDays(rows.map(pilotOf)).map((day) => ({ ...day, ...optional('organisation', names.get(day.pilotId) ?? null) }))
}

export const reviewStore = (db: Kysely<Database>): ReviewStore => ({
  async list(workspaceId, filter = {}) {
    const all = [
      ...(await ofAccounts(db, workspaceId, filter)),
      ...(await ofDiagnoses(db, workspaceId, filter)),
      ...(await ofPilots(db, workspaceId, filter)),
    ]
    return all.sort((one, other) => before(one.on, other.on) || before(nameOf(one), nameOf(other)))
  },
})
