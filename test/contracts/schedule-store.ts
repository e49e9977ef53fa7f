import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Schedule, ScheduleStore } from '../../domain/ports.ts'

type Opened = { readonly store: ScheduleStore; close(): Promise<void> }

const on = (day: number): string => `2026-03-0${day}T06:00:00.000Z`
const schedule = (id: string, changes: Partial<Schedule> = {}): Schedule => ({
  id,
  workspaceId: 'wsp_1',
  name: 'Every morning',
  cron: '0 7 * * *',
  timeZone: 'Europe/Paris',
  paused: false,
  targets: [{ account: { platform: 'blog', reference: 'example.org' } }],
  createdAt: on(1),
  nextDueAt: on(2),
  ...changes,
})
const paused = (id: string): Schedule => {
  const { nextDueAt: _, ...rest } = schedule(id)
  return { ...rest, paused: true }
}

/** What every store of schedules must do. `open` makes an empty one. */
export const describeScheduleStore = (name: string, open: () => Promise<Opened>): void => {
  describe(`schedule store: ${name}`, () => {
    let opened: Opened
    let store: ScheduleStore
    beforeEach(async () => {
      opened = await open()
      store = opened.store
    })
    afterEach(() => opened.close())

    it('gives a schedule back as it was added, to its own workspace only', async () => {
      await store.add(schedule('sch_1'))

      expect(await store.find('wsp_1', 'sch_1')).toEqual(schedule('sch_1'))
      expect(await store.find('wsp_2', 'sch_1')).toBeUndefined()
    })

    it('keeps scope, interval and jitter', async () => {
      const whole = schedule('sch_1', {
        targets: [],
        scope: { kind: 'tag', tag: 'Museum' },
        interval: { kind: 'adaptive', atLeastDays: 2, atMostDays: 60 },
        jitterMinutes: 30,
        nextTickAt: on(1),
      })
      await store.add(whole)

      expect(await store.find('wsp_1', 'sch_1')).toEqual(whole)
      await store.replace(schedule('sch_1'))
      expect(await store.find('wsp_1', 'sch_1')).toEqual(schedule('sch_1'))
    })

    it('lists the newest first, page by page', async () => {
      for (const id of ['sch_1', 'sch_2', 'sch_3']) await store.add(schedule(id))

      const first = await store.list('wsp_1', { limit: 2 })
      const second = await store.list('wsp_1', { limit: 2, cursor: first.nextCursor as string })

      expect([first, second].map(({ items }) => items.map(({ id }) => id))).toEqual([['sch_3', 'sch_2'], ['sch_1']])
      expect(second).not.toHaveProperty('nextCursor')
    })

    it('lists what belongs to some organisations, and nothing where there are none of them', async () => {
      await store.add(schedule('sch_1', { organisationId: 'org_1' }))
      await store.add(schedule('sch_2', { organisationId: 'org_2' }))
      await store.add(schedule('sch_3'))
      const of = async (organisationIds: readonly string[]) =>
        (await store.list('wsp_1', { limit: 9 }, { organisationIds })).items.map(({ id }) => id)

      expect(await of(['org_1'])).toEqual(['sch_1'])
      expect(await of(['org_1', 'org_2'])).toEqual(['sch_2', 'sch_1'])
      expect(await of([])).toEqual([])
    })

    it('names those that are due, of all workspaces, the one that waits longest first', async () => {
      await store.add(schedule('sch_now', { nextDueAt: on(4) }))
      await store.add(schedule('sch_missed', { nextDueAt: on(2), workspaceId: 'wsp_2' }))
      await store.add(schedule('sch_later', { nextDueAt: on(5) }))
      await store.add(paused('sch_paused'))
      await store.add(schedule('sch_paused_when_due', { paused: true, nextDueAt: on(2) }))

      expect((await store.due(on(4))).map(({ id }) => id)).toEqual(['sch_missed', 'sch_now'])
    })

    it('names those of a workspace that run next, the nearest first', async () => {
      await store.add(schedule('sch_later', { nextDueAt: on(5) }))
      await store.add(schedule('sch_next', { nextDueAt: on(3) }))
      await store.add(schedule('sch_other', { nextDueAt: on(2), workspaceId: 'wsp_2' }))
      await store.add(paused('sch_paused'))
      await store.add(schedule('sch_paused_when_due', { paused: true, nextDueAt: on(2) }))

      expect((await store.next('wsp_1', 9)).map(({ id }) => id)).toEqual(['sch_next', 'sch_later'])
      expect(await store.next('wsp_1', 1)).toHaveLength(1)
    })

    it('replaces within the workspace', async () => {
      await store.add(schedule('sch_1'))

      expect(await store.replace(schedule('sch_1', { workspaceId: 'wsp_2', name: 'Stolen' }))).toBe(false)
      expect(await store.replace(paused('sch_1'))).toBe(true)
      expect(await store.find('wsp_1', 'sch_1')).toEqual(paused('sch_1'))
    })

    it('removes within the workspace', async () => {
      await store.add(schedule('sch_1'))

      expect(await store.remove('wsp_2', 'sch_1')).toBe(false)
      expect(await store.remove('wsp_1', 'sch_1')).toBe(true)
      expect(await store.remove('wsp_1', 'sch_1')).toBe(false)
      expect(await store.find('wsp_1', 'sch_1')).toBeUndefined()
    })

    describe('ticks', () => {
      const run = (tick: string, { next = on(9), id = 'sch_1', now = tick } = {}) =>
        store.runTick({
          workspaceId: 'wsp_1',
          id,
          tick,
          now,
          next: () => ({ tick: next, at: next }),
          nextAuditId: () => `aud_${Number(tick.slice(8, 10))}`,
        })
      const ran = (day: number) => ({ tick: on(day), auditIds: [`aud_${day}`], accounts: 1, notDue: 0, resting: 0 })
      const ticked = (day: number): Partial<Schedule> => ({ lastTickAt: on(day), lastAuditId: `aud_${day}`, lastRun: ran(day) })
      const waiting = (day: number): Partial<Schedule> => ({ nextDueAt: on(day), nextTickAt: on(day) })

      it('starts the audit of the tick, records it and waits for the next one', async () => {
        await store.add(schedule('sch_1'))

        expect(await run(on(2), { next: on(3) })).toEqual(ran(2))

        expect(await store.find('wsp_1', 'sch_1')).toEqual(schedule('sch_1', { ...waiting(3), ...ticked(2) }))
      })

      it('is asked what comes next of the schedule as it is by then', async () => {
        await store.add(schedule('sch_1', { jitterMinutes: 5 }))
        const asked: Schedule[] = []

        await store.runTick({
          workspaceId: 'wsp_1',
          id: 'sch_1',
          tick: on(2),
          now: on(2),
          next: (standing) => {
            asked.push(standing)
            return undefined
          },
          nextAuditId: () => 'aud_2',
        })

        expect(asked).toEqual([schedule('sch_1', { jitterMinutes: 5 })])
        expect(await store.find('wsp_1', 'sch_1')).not.toHaveProperty('nextDueAt')
      })

      it('runs a tick once, whoever comes first', async () => {
        await store.add(schedule('sch_1'))

        const both = await Promise.all([run(on(2)), run(on(2))])

        expect(both.filter((one) => one !== undefined)).toEqual([ran(2)])
      })

      it.each([
        { edit: schedule('sch_1', { nextDueAt: on(4) }), why: 'waits for another one' },
        { edit: paused('sch_1'), why: 'was paused' },
      ])('starts nothing for a schedule that $why meanwhile', async ({ edit }) => {
        await store.add(schedule('sch_1'))
        await store.replace(edit)

        expect(await run(on(2))).toBeUndefined()
        expect(await store.find('wsp_1', 'sch_1')).toEqual(edit)
      })

      it('starts nothing for one that is gone, or is of another workspace', async () => {
        await store.add(schedule('sch_1', { workspaceId: 'wsp_2' }))

        expect(await run(on(2))).toBeUndefined()
        expect(await run(on(2), { id: 'sch_none' })).toBeUndefined()
      })

      it('goes on, and starts nothing, with a tick that ran before an edit put it back', async () => {
        await store.add(schedule('sch_1', ticked(2)))

        expect(await run(on(2), { next: on(3) })).toBeUndefined()
        expect(await store.find('wsp_1', 'sch_1')).toEqual(schedule('sch_1', { ...waiting(3), ...ticked(2) }))
      })

      it('does not put a tick back that ran while somebody edited the rest', async () => {
        await store.add(schedule('sch_1'))
        const read = (await store.find('wsp_1', 'sch_1')) as Schedule
        await run(on(2), { next: on(3) })

        expect(await store.replace({ ...read, name: 'Renamed', nextDueAt: on(2) }, { goesOn: true })).toBe(true)

        expect(await store.find('wsp_1', 'sch_1')).toEqual(schedule('sch_1', { name: 'Renamed', ...waiting(3), ...ticked(2) }))
      })

      it('waits for what an edit says where it waited for nothing', async () => {
        await store.add(paused('sch_1'))

        expect(await store.replace(schedule('sch_1', { nextDueAt: on(5) }), { goesOn: true })).toBe(true)
        expect(await store.replace(schedule('sch_none'), { goesOn: true })).toBe(false)

        expect(await store.find('wsp_1', 'sch_1')).toMatchObject({ nextDueAt: on(5), paused: false })
      })

      it.each([
        { known: 1, edited: 2, kept: 2, why: 'the later one of the edit' },
        { known: 3, edited: 2, kept: 3, why: 'the later one that was recorded' },
        { known: undefined, edited: 2, kept: 2, why: 'the one of the edit where there was none' },
      ])('keeps $why when an edit tells of a tick', async ({ known, edited, kept }) => {
        const ticked = (day: number): Partial<Schedule> => ({ lastTickAt: on(day), lastAuditId: `aud_${day}` })
        await store.add(schedule('sch_1', known === undefined ? {} : ticked(known)))

        await store.replace(schedule('sch_1', { name: 'Renamed', ...ticked(edited) }))

        expect(await store.find('wsp_1', 'sch_1')).toEqual(schedule('sch_1', { name: 'Renamed', ...ticked(kept) }))
      })
    })
  })
}
