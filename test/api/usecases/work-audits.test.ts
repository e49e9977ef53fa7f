import { describe, expect, it } from '@jest/globals'
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
      30,
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
})
