import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import { onlyAdds } from '../../domain/pilot/additions.ts'
import { overlapping } from '../../domain/pilot/overlaps.ts'
import type { Observation, RecordedObservation } from '../../domain/pilot/pilot.ts'
import type { ObservationsToRecord, PilotStore } from '../../domain/ports.ts'
import { canonicalJson } from '../../domain/shared/canonical-json.ts'
import { refuseErased } from './erased.ts'
import { forgetEventsAbout, recordEvents } from './event-rows.ts'
import { behind, belonging, pageOf } from './paging.ts'
import { forgetObservations, observationColumns, observationsOf, pilotColumns, pilotOf, pilotRow, replacedOf } from './pilot-rows.ts'
import { sandboxes } from './sandbox-rows.ts'
import type { Database, PilotTable } from './schema.ts'

const MOST_ENDED = 10_000
const MOST_OVERDUE = 1000

/** Written out, not handed over beside the text: else partial indexes are not used. */
const isEnded = sql<boolean>`state in ('decided', 'stopped')`
const isRunning = sql<boolean>`state = 'running'`

/** The row, held until the transaction ends: whoever records, decides or erases meanwhile waits, whatever the dialect. */
const held = (
  transaction: Transaction<Database>,
  { workspaceId, pilotId }: Pick<ObservationsToRecord, 'workspaceId' | 'pilotId'>,
): Promise<Pick<Selectable<PilotTable>, 'state'> | undefined> =>
  transaction
    .updateTable('pilot')
    .set((row) => ({ id: row.ref('id') }))
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', pilotId)
    .returning('state')
    .executeTakeFirst()

const asTold = ({ recordedAt: _, corrections: __, ...observation }: RecordedObservation): Observation => observation
const isSame = (one: Observation, other: Observation): boolean => canonicalJson(one) === canonicalJson(other)

/** Writes it over the one of that day, which is kept as it was. */
const putRight = async (
  transaction: Transaction<Database>,
  { workspaceId, pilotId, at, reason }: ObservationsToRecord,
  { observation, former }: { readonly observation: Observation; readonly former: RecordedObservation },
): Promise<void> => {
  const { recordedAt, corrections } = former
  const ofPilot = { workspace_id: workspaceId, pilot_id: pilotId }
  await transaction
    .insertInto('pilot_observation_replaced')
    .values({
      ...ofPilot,
      ...observationColumns(former),
      correction: corrections,
      recorded_at: recordedAt,
      replaced_at: at,
      reason: reason ?? null,
    })
    .execute()
  await transaction
    .updateTable('pilot_observation')
    .set({ ...observationColumns(observation), recorded_at: at, corrections: corrections + 1 })
    .where('workspace_id', '=', workspaceId)
    .where('pilot_id', '=', pilotId)
    .where('day', '=', observation.on)
    .execute()
}

const recorded = async (transaction: Transaction<Database>, request: ObservationsToRecord): ReturnType<PilotStore['record']> => {
  const { workspaceId, pilotId, at, observations, tells } = request
  const pilot = await held(transaction, request)
  if (pilot?.state !== 'running') return undefined
  const before = await observationsOf(transaction, request)
  const known = new Map(before.map((one) => [one.on, one]))
  const told = new Set(observations.map(({ on }) => on))
  const clash = overlapping([...before.filter(({ on }) => !told.has(on)), ...observations])
  if (clash.length > 0) return { overlapping: clash }
  const differs = (one: Observation): boolean => {
    const former = known.get(one.on)
    return former !== undefined && !isSame(one, asTold(former))
  }
  const putsRight = (one: Observation): boolean => differs(one) && !onlyAdds(asTold(known.get(one.on) as RecordedObservation), one)
  const changed = observations.filter(putsRight).map(({ on }) => on)
  if (changed.length > 0 && request.reason === undefined) return { unexplained: changed }
  const done = { added: 0, corrected: 0, unchanged: 0 }
  for (const observation of observations) {
    const former = known.get(observation.on)
    if (former === undefined) {
      done.added += 1
      await transaction
        .insertInto('pilot_observation')
        .values({ workspace_id: workspaceId, pilot_id: pilotId, ...observationColumns(observation), recorded_at: at, corrections: 0 })
        .execute()
    } else if (isSame(observation, asTold(former))) {
      done.unchanged += 1
    } else {
      done.corrected += 1
      await putRight(transaction, request, { observation, former })
    }
  }
  if (done.added + done.corrected > 0) {
    const events = tells(await observationsOf(transaction, request), before)
    await recordEvents(transaction, { workspaceId, at }, events)
  }
  return done
}

export const pilotStore = (db: Kysely<Database>): PilotStore => ({
  async add(pilot) {
    await db.transaction().execute(async (transaction) => {
      await refuseErased(transaction, pilot.organisationId)
      await transaction.insertInto('pilot').values(pilotRow(pilot)).execute()
    })
  },

  async find(workspaceId, id) {
    const row = await db.selectFrom('pilot').selectAll().where('workspace_id', '=', workspaceId).where('id', '=', id).executeTakeFirst()
    return row && pilotOf(row)
  },

  async list(workspaceId, request, { organisationIds, state, platform, retestBefore, retestFrom } = {}) {
    const rows = await db
      .selectFrom('pilot')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where(belonging(organisationIds))
      .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
      .$if(platform !== undefined, (query) => query.where('platform', '=', platform ?? ''))
      .$if(retestBefore !== undefined, (query) => query.where('retest_on', '<', retestBefore ?? ''))
      .$if(retestFrom !== undefined, (query) => query.where('retest_on', '>=', retestFrom ?? ''))
      .where(behind(request.cursor))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(request.limit + 1)
      .execute()
    return pageOf(rows, request, pilotOf)
  },

  replace(pilot, told, restsOn) {
    return db.transaction().execute(async (transaction) => {
      if (restsOn) {
        const row = { workspaceId: pilot.workspaceId, pilotId: pilot.id }
        await held(transaction, row)
        if (canonicalJson(await observationsOf(transaction, row)) !== canonicalJson(restsOn)) return false
      }
      const { numUpdatedRows } = await transaction
        .updateTable('pilot')
        .set(pilotColumns(pilot))
        .where('workspace_id', '=', pilot.workspaceId)
        .where('id', '=', pilot.id)
        .where('version', '=', pilot.version - 1)
        .executeTakeFirstOrThrow()
      if (numUpdatedRows === 0n) return false
      if (told) await recordEvents(transaction, { workspaceId: pilot.workspaceId, at: told.at }, told.events)
      return true
    })
  },

  remove(workspaceId, id) {
    return db.transaction().execute(async (transaction) => {
      const { numDeletedRows } = await transaction
        .deleteFrom('pilot')
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .where('state', 'in', ['draft', 'ready'])
        .executeTakeFirstOrThrow()
      if (numDeletedRows === 0n) return false
      await forgetObservations(transaction, workspaceId, [id])
      await forgetEventsAbout(transaction, workspaceId, id)
      return true
    })
  },

  record: (request) => db.transaction().execute((transaction) => recorded(transaction, request)),

  observations: (workspaceId, pilotId) => observationsOf(db, { workspaceId, pilotId }),

  replaced: (workspaceId, pilotId) => replacedOf(db, { workspaceId, pilotId }),

  async ended(workspaceId, { organisationIds } = {}) {
    // Of more than can be given, the newest.
    const rows = await db
      .selectFrom('pilot')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where(isEnded)
      .where(belonging(organisationIds))
      .orderBy('decided_on', (order) => order.desc().nullsFirst())
      .orderBy('decided_at', (order) => order.desc().nullsFirst())
      .orderBy('id', 'desc')
      .limit(MOST_ENDED)
      .execute()
    return rows.map(pilotOf).reverse()
  },

  async overdue(before, workspaceId) {
    const rows = await db
      .selectFrom('pilot')
      .selectAll()
      .where(isRunning)
      .where('ends_on', '<', before)
      .where('overdue_told_at', 'is', null)
      .$if(workspaceId !== undefined, (query) => query.where('workspace_id', '=', workspaceId ?? ''))
      .$if(workspaceId === undefined, (query) => query.where('workspace_id', 'not in', sandboxes(db)))
      .orderBy('ends_on')
      .orderBy('id')
      .limit(MOST_OVERDUE)
      .execute()
    return rows.map(pilotOf)
  },

  tellOverdue({ workspaceId, id }, { at, event }) {
    return db.transaction().execute(async (transaction) => {
      const told = await transaction
        .updateTable('pilot')
        .set({ overdue_told_at: at })
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .where(isRunning)
        .where('overdue_told_at', 'is', null)
        .returning('id')
        .executeTakeFirst()
      if (!told) return false
      await recordEvents(transaction, { workspaceId, at }, [event])
      return true
    })
  },
})
