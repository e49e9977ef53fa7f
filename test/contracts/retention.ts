import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Kysely } from 'kysely'
import type { Storage } from '../../adapters/storage/index.ts'
import { retention } from '../../adapters/storage/retention.ts'
import type { Database } from '../../adapters/storage/schema.ts'
import type { AccountResult } from '../../domain/audit/audit.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import { vitalityOf } from '../../domain/audit/vitality/assess-vitality.ts'
import type { DiagnosisSummary } from '../../domain/ports.ts'
import { dateOfDay, dayOf, laterBy } from '../../domain/shared/calendar.ts'
import { aRunningPilot } from '../support/pilots.ts'

type Opened = { readonly storage: Storage; readonly db: Kysely<Database>; close(): Promise<void> }

const WORKSPACE = 'wsp_1'
const START = '2026-01-01T10:00:00.000Z'
const day = (days: number): string => laterBy(START, days * 86_400)
const page = (name: string): AccountReference => ({ platform: 'blog', reference: `https://${name}.example/` })

/** What rules of retention must do, and must leave alone. `open` makes an empty storage. */
export const describeRetention = (name: string, open: () => Promise<Opened>): void => {
  describe(`retention: ${name}`, () => {
    let opened: Opened
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.close())

    const resultOf = (account: AccountReference, observedAt: string, status: 'ok' | 'not-found'): AccountResult => {
      const posts = [dateOfDay(dayOf(observedAt) - 3), dateOfDay(dayOf(observedAt) - 10)]
      if (status === 'not-found') return { status, account, observedAt, detail: 'feed-not-found', changes: [] }
      return { status, account, observedAt, posts: 2, undated: 0, vitality: vitalityOf({ posts, asOf: observedAt }), changes: [] }
    }

    const accept = (id: string, on: number, names: readonly string[], workspaceId = WORKSPACE) =>
      opened.storage.audits.accept({
        id,
        workspaceId,
        createdAt: day(on),
        trigger: { kind: 'request' },
        targets: names.map((one) => ({ account: page(one) })),
      })

    /** An audit of a day, ended the same day. */
    const audited = async (id: string, on: number, names: readonly string[], status: 'ok' | 'not-found' = 'ok', workspaceId = WORKSPACE) => {
      await accept(id, on, names, workspaceId)
      for (const task of await opened.storage.audits.claim({ worker: 'w', now: day(on), leaseUntil: day(on + 1), limit: 9 })) {
        await opened.storage.audits.complete({ worker: 'w', task, result: resultOf(task.target.account, day(on), status), now: day(on) })
      }
    }
    const auditsThere = async (): Promise<readonly string[]> =>
      (await opened.db.selectFrom('audit').select('id').orderBy('id').execute()).map(({ id }) => id)
    const previous = (account: AccountReference, more: { readonly wasRead?: true; readonly acceptedUntil?: string } = {}) =>
      opened.storage.audits.previousResult({ workspaceId: WORKSPACE, account, beforeAuditId: 'aud_z', ...more })

    it('forgets nothing without a rule', async () => {
      await audited('aud_1', 0, ['a'])
      await audited('aud_2', 1, ['a'])

      await retention(opened.db).forgetOld(day(5000))

      expect(await auditsThere()).toEqual(['aud_1', 'aud_2'])
    })

    it('forgets old audits, and answers what audits to come look back to as if all were there', async () => {
      for (const [place, on] of [0, 7, 14, 21, 28, 70, 100].entries()) await audited(`aud_${place}`, on, ['a', 'b'], on === 28 ? 'not-found' : 'ok')
      await accept('aud_z', 101, ['a'])
      const looks = () =>
        Promise.all([
          previous(page('a')),
          previous(page('a'), { wasRead: true }),
          previous(page('a'), { wasRead: true, acceptedUntil: day(101 - 28) }),
          previous(page('a'), { wasRead: true, acceptedUntil: day(101 - 32) }),
          opened.storage.accounts.list(WORKSPACE, { limit: 9 }),
          opened.storage.ledger.tallies(WORKSPACE),
        ])
      const before = await looks()

      await retention(opened.db, { audits: 40 }).forgetOld(day(101))

      // Of those before day 61 the last result of all (28), and the last one that was read (21).
      expect(await auditsThere()).toEqual(['aud_3', 'aud_4', 'aud_5', 'aud_6', 'aud_z'])
      expect(await looks()).toEqual(before)
      expect(await opened.db.selectFrom('audit_task').select('id').where('audit_id', 'in', ['aud_0', 'aud_1', 'aud_2']).execute()).toEqual([])
      expect((await opened.db.selectFrom('forecast').select('as_of').where('as_of', '<', day(3).slice(0, 10)).execute()).length).toBeGreaterThan(0)
    })

    it('keeps what is not finished, what an account shows, and all of sandboxes', async () => {
      await accept('aud_open', 0, ['waits'])
      await opened.db
        .insertInto('workspace')
        .values([
          { id: WORKSPACE, created_at: START },
          { id: 'wsp_box', created_at: START },
        ])
        .execute()
      await opened.db
        .insertInto('sandbox')
        .values({ workspace_id: 'wsp_box', owner_id: WORKSPACE, name: 'box', started_at: START, now: START, made_at: START, removed_at: null })
        .execute()
      for (const id of ['aud_box_1', 'aud_box_2'])
        await opened.db
          .insertInto('audit')
          .values({
            id,
            workspace_id: 'wsp_box',
            created_at: START,
            schedule_id: null,
            tick: null,
            open_tasks: 0,
            cancelled: 0,
            finished_at: START,
            organisation_id: null,
          })
          .execute()
      // Nobody was in it.
      await accept('aud_none', 0, [])

      await retention(opened.db, { audits: 30 }).forgetOld(day(500))

      expect(await auditsThere()).toEqual(['aud_box_1', 'aud_box_2', 'aud_open'])
    })

    it('keeps the audits of the last tick of a schedule, and forgets those of ticks before, and of schedules that are gone', async () => {
      const schedule = {
        workspaceId: WORKSPACE,
        name: 'Daily',
        cron: '0 10 * * *',
        timeZone: 'UTC',
        paused: false,
        targets: [{ account: page('a') }],
      }
      await opened.storage.schedules.add({ ...schedule, id: 'sch_1', createdAt: day(-1), nextDueAt: day(0) })
      for (const on of [0, 1, 2]) {
        const next = () => ({ tick: day(on + 1), at: day(on + 1) })
        const tick = { workspaceId: WORKSPACE, id: 'sch_1', tick: day(on), now: day(on), isMissed: false, next, nextAuditId: () => `aud_${on}` }
        await opened.storage.schedules.runTick(tick)
        for (const task of await opened.storage.audits.claim({ worker: 'w', now: day(on), leaseUntil: day(on + 1), limit: 9 }))
          await opened.storage.audits.complete({ worker: 'w', task, result: resultOf(task.target.account, day(on), 'ok'), now: day(on) })
      }
      const gone = { kind: 'schedule', scheduleId: 'sch_gone', tick: day(0) } as const
      await opened.storage.audits.accept({ id: 'aud_gone', workspaceId: WORKSPACE, createdAt: day(0), trigger: gone, targets: [] })
      // Looked at since, so that no account holds any of them.
      await audited('aud_9', 3, ['a'])

      await retention(opened.db, { audits: 30 }).forgetOld(day(500))

      expect(await auditsThere()).toEqual(['aud_2', 'aud_9'])
    })

    it('forgets old assessments but the newest of each organisation', async () => {
      const add = (id: string, on: number, organisationName: string) =>
        opened.storage.assessments.add(
          { id, workspaceId: WORKSPACE, createdAt: day(on), brief: {}, result: {} },
          { asOf: day(on).slice(0, 10), organisationName, confidence: 0.5, verdicts: {} },
        )
      await add('asm_1', 0, 'Lumen')
      await add('asm_2', 1, 'LUMEN')
      await add('asm_3', 0, 'Nord')
      await add('asm_4', 480, 'Lumen')

      await retention(opened.db, { assessments: 30 }).forgetOld(day(500))

      const rows = await opened.db.selectFrom('assessment').select('id').orderBy('id').execute()
      expect(rows.map(({ id }) => id)).toEqual(['asm_3', 'asm_4'])
    })

    it('keeps pilots with what was observed, however old, and the assessments whose verdicts they try', async () => {
      const pilot = aRunningPilot({ createdAt: day(0), plan: { ...aRunningPilot().plan, assessmentId: 'asm_1' } })
      for (const [id, on] of [
        ['asm_0', 0],
        ['asm_1', 1],
        ['asm_2', 2],
      ] as const)
        await opened.storage.assessments.add(
          { id, workspaceId: WORKSPACE, createdAt: day(on), brief: {}, result: {} },
          { asOf: day(on).slice(0, 10), organisationName: 'Lumen', confidence: 0.5, verdicts: {} },
        )
      await opened.storage.pilots.add(pilot)
      const observations = [{ on: '2026-01-02', days: 1, pilot: { successes: 1, trials: 9 } }] as const
      await opened.storage.pilots.record({ workspaceId: WORKSPACE, pilotId: pilot.id, at: day(1), observations, tells: () => [] })

      await retention(opened.db, { audits: 30, assessments: 30, diagnoses: 30, alerts: 30 }).forgetOld(day(5000))

      const rows = await opened.db.selectFrom('assessment').select('id').orderBy('id').execute()
      expect(rows.map(({ id }) => id)).toEqual(['asm_1', 'asm_2'])
      expect(await opened.storage.pilots.find(WORKSPACE, pilot.id)).toEqual(pilot)
      expect(await opened.storage.pilots.observations(WORKSPACE, pilot.id)).toMatchObject(observations)
    })

    it('forgets old diagnoses but the newest of each organisation and those that briefs name', async () => {
      const add = (id: string, on: number, organisation: string) =>
        opened.storage.diagnoses.add({ id, workspaceId: WORKSPACE, createdAt: day(on), answers: {}, result: {} }, {
          asOf: day(on).slice(0, 10),
          organisation,
          level: 'unknown',
          confidence: 0,
          severe: [],
          present: [],
          reviewOn: day(on + 90).slice(0, 10),
        } as unknown as DiagnosisSummary)
      await add('dgn_1', 0, 'Lumen')
      await add('dgn_2', 1, 'Lumen')
      await add('dgn_3', 2, 'Lumen')
      await add('dgn_4', 3, 'Lumen')
      await add('dgn_5', 0, 'Nord')
      await opened.storage.assessments.add(
        { id: 'asm_1', workspaceId: WORKSPACE, createdAt: day(0), brief: { governance: { diagnosisId: 'dgn_1' } }, result: {} },
        { asOf: '2026-01-01', organisationName: 'Lumen', confidence: 0.5, verdicts: {} },
      )
      await opened.db
        .insertInto('brief_version')
        .values({ organisation_id: 'org_1', version: 1, set_at: START, key_id: 'key_1', brief: '{"governance":{"diagnosisId":"dgn_2"}}' })
        .execute()
      const reviews = await opened.storage.reviews.list(WORKSPACE)

      await retention(opened.db, { diagnoses: 30 }).forgetOld(day(500))

      const rows = await opened.db.selectFrom('diagnosis').select('id').orderBy('id').execute()
      expect(rows.map(({ id }) => id)).toEqual(['dgn_1', 'dgn_2', 'dgn_4', 'dgn_5'])
      expect(await opened.storage.reviews.list(WORKSPACE)).toEqual(reviews)
    })

    it('forgets alerts that were resolved long ago, and neither those that are raised nor those that wait to be told', async () => {
      const alert = (id: string, state: string, resolvedOn?: number) => ({
        id,
        workspace_id: WORKSPACE,
        account_id: `acc_${id}`,
        created_at: START,
        condition: 'silence',
        transition: 't',
        level: 'warning',
        state,
        worsened_at: null,
        resolved_at: resolvedOn === undefined ? null : day(resolvedOn),
        resolution: null,
        evidence: '{}',
        acknowledged: null,
        acknowledged_until: null,
        told: null,
      })
      await opened.db
        .insertInto('alert')
        .values([alert('alt_1', 'resolved', 1), alert('alt_2', 'raised'), alert('alt_3', 'resolved', 480), alert('alt_4', 'resolved', 1)])
        .execute()
      const notification = { workspace_id: WORKSPACE, scope: '', kind: 'k', open_key: null, began_at: START, due_at: START }
      await opened.db
        .insertInto('alert_notification')
        .values([
          { id: 'ntf_1', ...notification, sent_at: START },
          { id: 'ntf_2', ...notification, open_key: 'open', sent_at: null },
        ])
        .execute()
      await opened.db
        .insertInto('alert_item')
        .values([
          { notification_id: 'ntf_1', alert_id: 'alt_1', workspace_id: WORKSPACE },
          { notification_id: 'ntf_2', alert_id: 'alt_4', workspace_id: WORKSPACE },
        ])
        .execute()

      await retention(opened.db, { alerts: 30 }).forgetOld(day(500))

      const rows = await opened.db.selectFrom('alert').select('id').orderBy('id').execute()
      expect(rows.map(({ id }) => id)).toEqual(['alt_2', 'alt_3', 'alt_4'])
      expect(await opened.db.selectFrom('alert_item').select('alert_id').execute()).toEqual([{ alert_id: 'alt_4' }])
    })
  })
}
