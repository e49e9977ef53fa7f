import type { Insertable, Selectable, Transaction } from 'kysely'
import type { Observation, Pilot, PilotPlan, PilotState, RecordedObservation, ReplacedObservation } from '../../domain/pilot/pilot.ts'
import { fromJson, optional, toJson } from './rows.ts'
import type { Database, PilotObservationReplacedTable, PilotObservationTable, PilotTable } from './schema.ts'

/** What may change of a pilot. */
export const pilotColumns = ({ version, state, plan, registration, amendments, decision }: Pilot) => ({
  version,
  state,
  platform: plan.platform,
  assessment_id: plan.assessmentId ?? null,
  ends_on: registration?.end ?? null,
  decided_on: decision?.on ?? null,
  decided_at: decision?.at ?? null,
  retest_on: decision?.retestOn ?? null,
  plan: toJson(plan),
  registration: registration === undefined ? null : toJson(registration),
  amendments: toJson(amendments),
  decision: decision === undefined ? null : toJson(decision),
})

export const pilotRow = (pilot: Pilot): Insertable<PilotTable> => ({
  id: pilot.id,
  workspace_id: pilot.workspaceId,
  organisation_id: pilot.organisationId ?? null,
  created_at: pilot.createdAt,
  overdue_told_at: null,
  ...pilotColumns(pilot),
})

export const pilotOf = (row: Selectable<PilotTable>): Pilot => ({
  id: row.id,
  workspaceId: row.workspace_id,
  ...optional('organisationId', row.organisation_id),
  createdAt: row.created_at,
  version: row.version,
  state: row.state as PilotState,
  plan: fromJson<PilotPlan>(row.plan),
  ...optional('registration', row.registration === null ? null : fromJson<NonNullable<Pilot['registration']>>(row.registration)),
  amendments: fromJson<Pilot['amendments']>(row.amendments),
  ...optional('decision', row.decision === null ? null : fromJson<NonNullable<Pilot['decision']>>(row.decision)),
})

type Samples = Pick<Observation, 'pilot' | 'compared' | 'guardrails'>
type Named = { readonly workspaceId: string; readonly pilotId: string }

export const observationColumns = ({ on, days, source, pilot, compared, guardrails }: Observation) => ({
  day: on,
  days,
  samples: toJson({ pilot, compared, guardrails } satisfies { readonly [K in keyof Samples]: unknown }),
  source: source ?? null,
})

/** An observation as it was told. */
const toldIn = ({ day, days, samples, source }: Pick<Selectable<PilotObservationTable>, 'day' | 'days' | 'samples' | 'source'>): Observation => ({
  on: day,
  days: days as Observation['days'],
  ...fromJson<Samples>(samples),
  ...optional('source', source),
})

const recordedIn = (row: Selectable<PilotObservationTable>): RecordedObservation => ({
  ...toldIn(row),
  recordedAt: row.recorded_at,
  corrections: row.corrections,
})

const replacedIn = (row: Selectable<PilotObservationReplacedTable>): ReplacedObservation => ({
  ...toldIn(row),
  recordedAt: row.recorded_at,
  replacedAt: row.replaced_at,
  ...optional('reason', row.reason),
})

type Reader = Pick<Transaction<Database>, 'selectFrom'>

export const observationsOf = async (db: Reader, { workspaceId, pilotId }: Named): Promise<readonly RecordedObservation[]> => {
  const rows = await db
    .selectFrom('pilot_observation')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('pilot_id', '=', pilotId)
    .orderBy('day')
    .execute()
  return rows.map(recordedIn)
}

export const replacedOf = async (db: Reader, { workspaceId, pilotId }: Named): Promise<readonly ReplacedObservation[]> => {
  const rows = await db
    .selectFrom('pilot_observation_replaced')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('pilot_id', '=', pilotId)
    .orderBy('day')
    .orderBy('correction')
    .execute()
  return rows.map(replacedIn)
}

/** Removes what was observed in pilots that are gone. */
export const forgetObservations = async (transaction: Transaction<Database>, workspaceId: string, pilotIds: readonly string[]): Promise<void> => {
  if (pilotIds.length === 0) return
  for (const table of ['pilot_observation', 'pilot_observation_replaced'] as const)
    await transaction.deleteFrom(table).where('workspace_id', '=', workspaceId).where('pilot_id', 'in', pilotIds).execute()
}
