import { setImmediate } from 'node:timers/promises'
import type { AuditTask } from '../../domain/audit/audit.ts'
import type { Circumstances } from '../../domain/audit/judge-account.ts'
import { FEWEST_DAYS_APART } from '../../domain/audit/signals/follower-erosion.ts'
import type { AccountStore, AuditStore, Clock, LinkProbe } from '../../domain/ports.ts'
import { laterBy } from '../../domain/shared/calendar.ts'
import type { Events } from '../events.ts'
import { type Looked, lookAtTarget } from './audit-target.ts'
import { isDatabaseBusy } from './database-busy.ts'
import { pause } from './pause.ts'
import type { Readers } from './read-account.ts'
import type { World } from './sandbox-world.ts'
import type { WorkspaceMeans } from './workspace-means.ts'

type WorkerOptions = {
  readonly audits: AuditStore
  /** Nothing was said of any account where it is left out. */
  readonly accounts?: Pick<AccountStore, 'find'>
  readonly readers: Readers
  /** Nothing was given by anybody where it is left out. */
  readonly meansOf?: (workspaceId: string) => WorkspaceMeans
  /** Nothing beside the accounts is looked at where it is left out. */
  readonly probe?: LinkProbe
  /** With what the accounts of a workspace are looked at; with the same for all where it is left out. */
  readonly worldOf?: (workspaceId: string) => Promise<World | undefined>
  readonly clock: Clock
  readonly events: Pick<Events, 'accountAudited' | 'auditCrashed' | 'workerFailed'>
  /** Carries out the work on an account, which resolves to its outcome where one was stored. */
  readonly around?: (task: AuditTask, work: () => Promise<string | undefined>) => Promise<unknown>
  /** Called whenever the queue was looked at, whether or not anything waited there. */
  readonly onLooked?: () => void
  /** Names the holder of leases; unique per process. */
  readonly worker: string
  /** Accounts looked at side by side. Default 8; more means more open connections, not more load per site. */
  readonly concurrency?: number
  /** How long a claimed account stays ours without a sign of life. Default 30 s; after a crash others wait that long. */
  readonly leaseMs?: number
  /** How often the queue is looked at when nobody calls `wake`. Default 1 s. */
  readonly pollMs?: number
}

interface AuditWorker {
  /** There may be work: look now. */
  wake(): void
  /** Stops claiming, breaks off what is under way and hands it back to the queue; resolves when nothing runs any more. */
  stop(): Promise<void>
}

/** Pauses before a result is offered to the store again, in milliseconds; after the last one its task is left to run out of its lease. */
const PAUSES_MS: readonly number[] = [50, 500, 2_000]

const DAY_SECONDS = 86_400

/** Takes waiting accounts from the queue, audits them side by side and stores each result once. */
export const startAuditWorker = ({
  audits,
  accounts,
  readers,
  meansOf,
  probe,
  clock,
  worldOf = async () => ({ clock, readers, ...(probe ? { probe } : {}) }),
  events,
  around = (_task, work) => work(),
  onLooked,
  worker,
  concurrency = 8,
  leaseMs = 30_000,
  pollMs = 1_000,
}: WorkerOptions): AuditWorker => {
  const running = new Map<AuditTask, Promise<void>>()
  const aborter = new AbortController()
  let claiming: Promise<void> | undefined
  let again = false
  let turn: Promise<void> = Promise.resolve()

  /** A turn of the event loop for each step of the work: neither judging nor the store waits for anything, so nobody else would have one. */
  const ownTurn = (): Promise<void> => {
    turn = turn.then(() => setImmediate())
    return turn
  }

  const complete = async (task: AuditTask, looked: Looked, now: () => string): Promise<boolean> => {
    for (const ms of PAUSES_MS) {
      try {
        return await audits.complete({ worker, task, ...looked, now: now() })
      } catch (error) {
        events.workerFailed(error)
      }
      // A shutdown cuts the pauses short, not the tries.
      await pause(ms, aborter.signal)
    }
    return audits.complete({ worker, task, ...looked, now: now() })
  }

  /** The outcome, where one was stored. */
  const perform = async (task: AuditTask): Promise<string | undefined> => {
    await ownTurn()
    const startedAt = performance.now()
    const world = await worldOf(task.workspaceId)
    if (world === undefined) return undefined
    const looked = await judged(task, world)
    if (aborter.signal.aborted) return undefined
    const stored = await complete(task, looked, world.clock.now)
    // Nobody has the task any more: an erasure may have taken it, and everything else that was read of the account.
    if (!stored) await meansOf?.(task.workspaceId).forget(task.target.account)
    if (stored) events.accountAudited({ auditId: task.auditId, result: looked.result, durationMs: performance.now() - startedAt })
    await ownTurn()
    return stored ? looked.result.status : undefined
  }

  const judged = async (task: AuditTask, world: World): Promise<Looked> => {
    const { workspaceId, auditId, position, target, accountId } = task
    try {
      const before = await resultsBefore(task, world.clock)
      const account = accountId === undefined ? undefined : await accounts?.find(workspaceId, accountId)
      const dossier = account?.dossier && { dossier: account.dossier, ...(account.dossierSetAt && { dossierSetAt: account.dossierSetAt }) }
      const workspace = meansOf && { workspace: meansOf(workspaceId) }
      return await lookAtTarget(target, {
        ...world,
        signal: aborter.signal,
        before,
        ...dossier,
        ...workspace,
      })
    } catch (error) {
      // Nothing was learnt of the account: its lease runs out, and it is looked at again.
      if (isDatabaseBusy(error)) throw error
      events.auditCrashed({ auditId, position, error })
      return { result: { status: 'unreachable', account: target.account, observedAt: world.clock.now(), detail: 'internal-error', changes: [] } }
    }
  }

  const resultsBefore = async (
    { workspaceId, auditId, target }: AuditTask,
    { now }: Clock,
  ): Promise<Pick<Circumstances, 'previous' | 'lastRead' | 'fourWeeksAgo'>> => {
    const wanted = { workspaceId, account: target.account, beforeAuditId: auditId }
    const previous = await audits.previousResult(wanted)
    if (previous === undefined) return {}
    // Trouble in between takes nothing of what was known.
    const lastRead = previous.status === 'ok' ? previous : await audits.previousResult({ ...wanted, wasRead: true })
    if (lastRead === undefined) return { previous }
    const until = laterBy(now(), -FEWEST_DAYS_APART * DAY_SECONDS)
    const fourWeeksAgo = lastRead.observedAt <= until ? lastRead : await audits.previousResult({ ...wanted, wasRead: true, acceptedUntil: until })
    return { previous, lastRead, ...(fourWeeksAgo === undefined ? {} : { fourWeeksAgo }) }
  }

  const claim = async (): Promise<void> => {
    do {
      again = false
      await ownTurn()
      const limit = concurrency - running.size
      if (limit <= 0 || aborter.signal.aborted) return
      const now = clock.now()
      const tasks = await audits.claim({ worker, now, leaseUntil: laterBy(now, leaseMs / 1000), limit })
      onLooked?.()
      for (const task of tasks) {
        const work = around(task, () => perform(task))
          .catch(events.workerFailed)
          .then(() => {
            running.delete(task)
            wake()
          })
        running.set(task, work)
      }
    } while (again)
  }

  const wake = (): void => {
    again = true
    if (claiming || aborter.signal.aborted) return
    claiming = claim()
      .catch(events.workerFailed)
      .finally(() => {
        claiming = undefined
        if (again) wake()
      })
  }

  const poll = setInterval(wake, pollMs)
  const renewal = setInterval(() => {
    const tasks = [...running.keys()]
    if (tasks.length > 0) void audits.renew({ worker, tasks, leaseUntil: laterBy(clock.now(), leaseMs / 1000) }).catch(events.workerFailed)
  }, leaseMs / 3)
  wake()

  return {
    wake,
    stop: async () => {
      clearInterval(poll)
      clearInterval(renewal)
      aborter.abort()
      await claiming
      await Promise.allSettled(running.values())
      await audits.release(worker)
    },
  }
}
