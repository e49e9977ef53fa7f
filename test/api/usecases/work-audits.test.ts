import { describe, expect, it } from '@jest/globals'
import { StorageError } from '../../../adapters/storage/errors.ts'
import { openStorage } from '../../../adapters/storage/index.ts'
import { startAuditWorker } from '../../../api/usecases/work-audits.ts'
import type { AuditStore } from '../../../domain/ports.ts'

const clock = { now: () => new Date().toISOString() }
const target = (reference: string) => ({ account: { platform: 'facebook', reference }, imported: { posts: [] } }) as const

/** A worker on a store of its own, in which `change` breaks something. */
const aWorker = async (references: readonly string[], change: (audits: AuditStore) => Partial<AuditStore>, leaseMs = 30_000) => {
  const storage = await openStorage('sqlite::memory:')
  const { audits } = storage
  await audits.accept({ id: 'aud_1', workspaceId: 'wsp_1', createdAt: clock.now(), trigger: { kind: 'request' }, targets: references.map(target) })
  const troubles: unknown[] = []
  const events = { accountAudited: () => {}, auditCrashed: () => {}, workerFailed: (error: unknown) => troubles.push(error) }
  const worker = startAuditWorker({ audits: { ...audits, ...change(audits) }, readers: {}, clock, events, worker: 'w1', leaseMs })
  const status = async () => (await audits.find('wsp_1', 'aud_1'))?.status
  return {
    audits,
    worker,
    troubles,
    status,
    until: async (done: () => boolean | Promise<boolean>) => {
      for (let look = 0; look < 500 && !(await done()); look++) await new Promise((resolve) => setTimeout(resolve, 10))
    },
    stop: async () => {
      await worker.stop()
      await storage.close()
    },
  }
}

describe('the worker', () => {
  it('offers a result again when the store did not take it', async () => {
    let refusals = 2
    const { troubles, status, until, stop } = await aWorker(['a'], (audits) => ({
      complete: (request) => (refusals-- > 0 ? Promise.reject(new Error('planted')) : audits.complete(request)),
    }))

    await until(async () => (await status()) === 'completed')

    expect(await status()).toBe('completed')
    expect(troubles).toHaveLength(2)
    await stop()
  })

  it('looks again at an account when the database was away, and tells nothing of it before', async () => {
    let failures = 1
    const { audits, troubles, status, until, stop } = await aWorker(
      ['a'],
      (store) => ({
        previousResult: (request) => (failures-- > 0 ? Promise.reject(new StorageError('database-busy', 'planted')) : store.previousResult(request)),
      }),
      300,
    )

    await until(async () => (await status()) === 'completed')

    expect((await audits.find('wsp_1', 'aud_1'))?.results).toMatchObject([{ status: 'ok' }])
    expect(troubles).toMatchObject([{ code: 'database-busy' }])
    await stop()
  })

  it('prolongs the leases of what it works on, and of nothing else', async () => {
    const renewed: (readonly string[])[] = []
    let stuck = (): void => {}
    const { until, status, stop } = await aWorker(
      ['a', 'b'],
      (audits) => ({
        complete: async (request) => {
          if (request.task.position === 1)
            await new Promise<void>((resolve) => {
              stuck = resolve
            })
          return audits.complete(request)
        },
        renew: async ({ tasks }) => {
          renewed.push(tasks.map(({ auditId, position }) => `${auditId}/${position}`))
        },
      }),
      600,
    )

    await until(() => renewed.some((tasks) => tasks.length === 1))
    stuck()
    await until(async () => (await status()) === 'completed')

    expect(renewed.at(-1)).toEqual(['aud_1/1'])
    await stop()
  })

  it('lets others have their turn between one account and the next', async () => {
    let turns = 0
    const counting = setInterval(() => {
      turns += 1
    }, 0)
    const { until, status, stop } = await aWorker(
      Array.from({ length: 100 }, (_, index) => `r${index}`),
      () => ({}),
    )

    await until(async () => (await status()) === 'completed')

    clearInterval(counting)
    await stop()
    expect(turns).toBeGreaterThan(20)
  })

  it('holds followers against the newest reading that is four weeks old, however many came since', async () => {
    const storage = await openStorage('sqlite::memory:')
    const now = Date.now()
    const daysAgo = (days: number): string => new Date(now - days * 24 * 60 * 60 * 1_000).toISOString()
    const account = { platform: 'mastodon', reference: '@riverbank@social.example' } as const
    const posts = [40, 33, 26, 19, 12, 5].map((days) => ({ publishedAt: daysAgo(days + 1) }))
    let today = daysAgo(60)
    let followers = 1_000
    const reader = {
      capabilities: { reads: 'any', credential: 'none', tells: ['followers'], terms: [], mostCalls: 1 },
      read: async () => ({ kind: 'read', snapshot: { account, observedAt: today, posts, truncated: false, undated: 0, profile: { followers } } }),
    } as const
    const worker = startAuditWorker({
      audits: storage.audits,
      readers: { mastodon: reader as never },
      clock: { now: () => today },
      events: { accountAudited: () => {}, auditCrashed: () => {}, workerFailed: () => {} },
      worker: 'w1',
    })
    for (const [index, [days, count]] of [
      [60, 1_000],
      [31, 990],
      [14, 900],
      [7, 850],
      [0, 800],
    ].entries()) {
      ;[today, followers] = [daysAgo(days as number), count as number]
      const id = `aud_${index}`
      await storage.audits.accept({ id, workspaceId: 'wsp_1', createdAt: today, trigger: { kind: 'request' }, targets: [{ account }] })
      worker.wake()
      for (let look = 0; look < 500 && (await storage.audits.find('wsp_1', id))?.status !== 'completed'; look++) {
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    }

    const results = (await storage.audits.find('wsp_1', 'aud_4'))?.results ?? []
    const erosion = results[0]?.judgement?.signals.find(({ signal }) => signal === 'follower-erosion')

    expect(erosion).toMatchObject({ outcome: 'fail', params: { before: 990, now: 800, since: daysAgo(31).slice(0, 10) } })
    await worker.stop()
    await storage.close()
  })
})
