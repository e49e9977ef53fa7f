import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { KeyStore, ScheduleStore } from '../../domain/ports.ts'
import { MOST_SANDBOXES, MOST_SCRIPTS, type Sandbox, type SandboxStore } from '../../domain/sandbox/sandbox.ts'
import type { Script } from '../../domain/sandbox/script.ts'

type Stores = { readonly sandboxes: SandboxStore; readonly keys: KeyStore; readonly schedules: ScheduleStore }
type Opened = { readonly store: Stores; close(): Promise<void> }

const START = '2027-01-01T00:00:00.000Z'
const sandbox = (id: string, changes: Partial<Sandbox> = {}): Sandbox => ({
  id,
  ownerId: 'wsp_1',
  name: 'Two years',
  startedAt: START,
  now: START,
  madeAt: '2026-11-28T08:00:00.000Z',
  ...changes,
})
const script = (reference: string, changes: Partial<Script> = {}): Script => ({
  account: { platform: 'facebook', reference },
  posts: [],
  rhythms: [],
  outages: [],
  followers: [],
  ...changes,
})

/** What every store of sandboxes must do. `open` makes an empty one. */
export const describeSandboxStore = (name: string, open: () => Promise<Opened>): void => {
  describe(`sandbox store: ${name}`, () => {
    let opened: Opened
    let store: SandboxStore
    const keyOf = (workspaceId: string) => ({
      id: `key_${workspaceId}`,
      workspaceId,
      name: 'owner',
      hash: `hash of ${workspaceId}`,
      scopes: ['read' as const],
      createdAt: START,
    })
    beforeEach(async () => {
      opened = await open()
      store = opened.store.sandboxes
      await opened.store.keys.add(keyOf('wsp_1'))
    })
    afterEach(() => opened.close())

    it('gives a sandbox back as it was made, and lists those of its owner, newest first', async () => {
      await store.add(sandbox('wsp_a'))
      await store.add(sandbox('wsp_b', { madeAt: '2026-11-29T08:00:00.000Z' }))

      expect(await store.find('wsp_a')).toEqual(sandbox('wsp_a'))
      expect(await store.find('wsp_1')).toBeUndefined()
      expect((await store.list('wsp_1')).map(({ id }) => id)).toEqual(['wsp_b', 'wsp_a'])
      expect(await store.list('wsp_2')).toEqual([])
    })

    it('makes no more for one owner than there may be', async () => {
      const made = Array.from({ length: MOST_SANDBOXES }, (_, place) => sandbox(`wsp_s${place}`))
      for (const one of made) expect(await store.add(one)).toBe(true)

      expect(await store.add(sandbox('wsp_more'))).toBe(false)
      expect(await store.find('wsp_more')).toBeUndefined()
    })

    it('says of a key that it is one of a sandbox', async () => {
      await store.add(sandbox('wsp_a'))
      await opened.store.keys.add(keyOf('wsp_a'))

      expect(await opened.store.keys.findByHash('hash of wsp_a')).toEqual({ ...keyOf('wsp_a'), isOfSandbox: true })
      expect(await opened.store.keys.findByHash('hash of wsp_1')).toEqual(keyOf('wsp_1'))
    })

    it('moves a clock only from where it stands', async () => {
      await store.add(sandbox('wsp_a'))
      const to = '2027-02-01T00:00:00.000Z'

      expect(await store.move('wsp_a', { from: START, to })).toBe(true)
      expect(await store.move('wsp_a', { from: START, to: '2027-03-01T00:00:00.000Z' })).toBe(false)
      expect(await store.find('wsp_a')).toEqual(sandbox('wsp_a', { now: to }))
    })

    it('keeps one script for an account, however it is written, by platform and name', async () => {
      await store.add(sandbox('wsp_a'))
      await store.putScripts('wsp_a', [script('zebra'), script('ant')])

      await store.putScripts('wsp_a', [script('Zebra', { posts: [START] })])

      expect(await store.scripts('wsp_a')).toEqual([script('ant'), script('Zebra', { posts: [START] })])
      expect(await store.script('wsp_a', { platform: 'facebook', reference: 'ZEBRA' })).toEqual(script('Zebra', { posts: [START] }))
      expect(await store.script('wsp_a', { platform: 'twitter', reference: 'zebra' })).toBeUndefined()
      expect(await store.scripts('wsp_b')).toEqual([])
    })

    it('writes none where there would be too many', async () => {
      await store.add(sandbox('wsp_a'))
      await store.putScripts(
        'wsp_a',
        Array.from({ length: MOST_SCRIPTS - 1 }, (_, place) => script(`page${place}`)),
      )

      expect(await store.putScripts('wsp_a', [script('page0'), script('one'), script('two')])).toBe(false)
      expect(await store.putScripts('wsp_a', [script('page0'), script('one')])).toBe(true)
      expect(await store.scripts('wsp_a')).toHaveLength(MOST_SCRIPTS)
    })

    it('leaves the schedules of sandboxes to their own clock', async () => {
      await store.add(sandbox('wsp_a'))
      const due = (id: string, workspaceId: string) => ({
        id,
        workspaceId,
        name: 'Daily',
        cron: '0 7 * * *',
        timeZone: 'UTC',
        paused: false,
        targets: [{ account: { platform: 'blog' as const, reference: 'example.org' } }],
        createdAt: START,
        nextDueAt: START,
      })
      await opened.store.schedules.add(due('sch_1', 'wsp_1'))
      await opened.store.schedules.add(due('sch_a', 'wsp_a'))

      expect((await opened.store.schedules.due(START)).map(({ id }) => id)).toEqual(['sch_1'])
      expect((await opened.store.schedules.next('wsp_a', 1)).map(({ id }) => id)).toEqual(['sch_a'])
    })

    it('removes a sandbox of its owner, with its keys and scripts', async () => {
      await store.add(sandbox('wsp_a'))
      await opened.store.keys.add(keyOf('wsp_a'))
      await store.putScripts('wsp_a', [script('ant')])

      expect(await store.remove('wsp_2', { id: 'wsp_a', at: START })).toBe(false)
      expect(await store.wasRemoved('wsp_a')).toBe(false)
      expect(await store.remove('wsp_1', { id: 'wsp_a', at: START })).toBe(true)

      expect(await store.remove('wsp_1', { id: 'wsp_a', at: START })).toBe(false)
      expect(await store.wasRemoved('wsp_a')).toBe(true)
      expect(await store.list('wsp_1')).toEqual([])
      expect(await store.move('wsp_a', { from: START, to: '2027-02-01T00:00:00.000Z' })).toBe(false)
      expect(await store.find('wsp_a')).toBeUndefined()
      expect(await store.scripts('wsp_a')).toEqual([])
      expect(await opened.store.keys.findByHash('hash of wsp_a')).toBeUndefined()
      expect(await opened.store.keys.findByHash('hash of wsp_1')).toBeDefined()
    })

    it('knows a removed one for two days, whose late schedules never run, and then forgets what was still written', async () => {
      await store.add(sandbox('wsp_a'))
      await store.remove('wsp_1', { id: 'wsp_a', at: START })
      await opened.store.schedules.add({
        id: 'sch_late',
        workspaceId: 'wsp_a',
        name: 'Late',
        cron: '0 7 * * *',
        timeZone: 'UTC',
        paused: false,
        targets: [],
        createdAt: START,
        nextDueAt: START,
      })

      expect(await opened.store.schedules.due('2027-01-02T00:00:00.000Z')).toEqual([])
      await store.forgetOld('2027-01-02T00:00:00.000Z')
      expect(await store.wasRemoved('wsp_a')).toBe(true)
      await store.forgetOld('2027-01-04T00:00:00.000Z')
      expect(await store.wasRemoved('wsp_a')).toBe(false)
      expect(await opened.store.schedules.find('wsp_a', 'sch_late')).toBeUndefined()
    })
  })
}
