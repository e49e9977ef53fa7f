import type { Kysely, Transaction } from 'kysely'
import type { BundleContent } from '../../domain/tenancy/bundle.ts'
import { SAMPLES, type SampleId, type SampleOrganisation, type SampleStore } from '../../domain/tenancy/sample.ts'
import { oneOf } from './paging.ts'
import { fromJson, toJson } from './rows.ts'
import type { Database } from './schema.ts'

/** What was loaded, by ids; kept as JSON. */
type Loaded = Pick<SampleOrganisation, 'assessmentIds' | 'diagnosisIds' | 'auditIds' | 'scheduleIds'> & {
  /** Absent in rows of before samples had pilots. */
  readonly pilotIds?: readonly string[]
}

const idsIn = (parts: readonly { readonly id: string }[]): readonly string[] => parts.map(({ id }) => id)

type Marked = { readonly sample: SampleId; readonly workspaceId: string; readonly organisationId: string; readonly content: BundleContent }

/** Marks an organisation as a sample, unless the workspace has that one already. */
export const isMarked = async (
  transaction: Transaction<Database>,
  { sample, workspaceId, organisationId, content: { assessments, diagnoses, audits, schedules, pilots = [] } }: Marked,
): Promise<boolean> => {
  const loaded: Loaded = {
    assessmentIds: idsIn(assessments),
    diagnosisIds: idsIn(diagnoses),
    auditIds: idsIn(audits),
    scheduleIds: idsIn(schedules),
    pilotIds: idsIn(pilots),
  }
  const marked = await transaction
    .insertInto('sample_organisation')
    .values({ workspace_id: workspaceId, sample, organisation_id: organisationId, loaded: toJson(loaded) })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'sample']).doNothing())
    .returning('sample')
    .executeTakeFirst()
  return marked !== undefined
}

/** The organisations of a workspace that are samples, as a condition of a query. */
export const samplesOf = (db: Kysely<Database>, workspaceId: string) =>
  db.selectFrom('sample_organisation').select('organisation_id').where('workspace_id', '=', workspaceId)

export const sampleStore = (db: Kysely<Database>): SampleStore => {
  const stillThere = async (
    table: 'assessment' | 'diagnosis' | 'audit' | 'schedule' | 'pilot',
    ids: readonly string[],
  ): Promise<readonly string[]> => {
    const rows = await db.selectFrom(table).select('id').where(oneOf('id', ids)).execute()
    const there = new Set(rows.map(({ id }) => id))
    return ids.filter((id) => there.has(id))
  }
  return {
    async list(workspaceId) {
      const rows = await db
        .selectFrom('sample_organisation')
        .innerJoin('organisation', 'organisation.id', 'sample_organisation.organisation_id')
        .select(['sample', 'organisation_id', 'loaded', 'name'])
        .where('sample_organisation.workspace_id', '=', workspaceId)
        .execute()
      const found: SampleOrganisation[] = []
      for (const sample of SAMPLES) {
        const row = rows.find((one) => one.sample === sample)
        if (!row) continue
        const loaded = fromJson<Loaded>(row.loaded)
        found.push({
          sample,
          organisationId: row.organisation_id,
          name: row.name,
          assessmentIds: await stillThere('assessment', loaded.assessmentIds),
          diagnosisIds: await stillThere('diagnosis', loaded.diagnosisIds),
          auditIds: await stillThere('audit', loaded.auditIds),
          scheduleIds: await stillThere('schedule', loaded.scheduleIds),
          pilotIds: await stillThere('pilot', loaded.pilotIds ?? []),
        })
      }
      return found
    },
  }
}
