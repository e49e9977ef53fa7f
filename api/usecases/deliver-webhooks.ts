import { setImmediate } from 'node:timers/promises'
import type { ClaimedDelivery, Clock, DeliveryWithAttempts, Outbox, WebhookSender, WebhookStore } from '../../domain/ports.ts'
import { laterBy } from '../../domain/shared/calendar.ts'
import { type Fate, fateAfter } from '../../domain/webhooks/retries.ts'
import type { Attempt } from '../../domain/webhooks/webhook.ts'
import type { Events } from '../events.ts'

export type DeliverDeps = {
  readonly webhooks: Pick<WebhookStore, 'secrets'>
  readonly outbox: Outbox
  readonly sender: WebhookSender
  /** What is sent of an event, in the language of its webhook. */
  readonly bodyOf: (claimed: ClaimedDelivery) => string
  readonly clock: Clock
  /** Uniform in 0..1, for the jitter of pauses; `Math.random` when left out. */
  readonly random?: () => number
}

/** How long nobody else takes a delivery: as long as a try may last, and what comes after it. */
const heldUntil = (now: string, { sender, leaseMs }: { readonly sender: Pick<WebhookSender, 'timeoutMs'>; readonly leaseMs: number }): string =>
  laterBy(now, (sender.timeoutMs + leaseMs) / 1000)

/** One try of a claimed delivery, stored with what becomes of it. Undefined when `signal` ended it, or somebody else holds the delivery by now. */
const tryDelivery = async (
  { webhooks, outbox, sender, bodyOf, clock, random = Math.random }: DeliverDeps,
  claimed: ClaimedDelivery,
  { worker, signal }: { readonly worker: string; readonly signal: AbortSignal },
): Promise<{ readonly attempt: Attempt; readonly fate: Fate } | undefined> => {
  const { delivery, webhook, tries } = claimed
  const at = clock.now()
  const secrets = await webhooks.secrets(webhook.workspaceId, webhook.id, at)
  if (secrets === undefined) return undefined
  const { url } = webhook
  const outcome =
    secrets === 'sealed'
      ? { durationMs: 0, error: 'secret-sealed' as const }
      : await sender.send({ url, id: delivery.eventId, body: bodyOf(claimed), secrets, now: at, signal })
  if (outcome === undefined) return undefined
  const attempt: Attempt = { at, ...outcome }
  const fate = fateAfter(attempt, { type: delivery.type, tries: tries + 1, now: clock.now(), chance: random() })
  return (await outbox.settle({ worker, deliveryId: delivery.id, attempt, fate })) ? { attempt, fate } : undefined
}

type DispatcherOptions = DeliverDeps & {
  readonly events: Pick<Events, 'webhookTried' | 'workerFailed'>
  /** Called whenever the outbox was looked at, whether or not anything was due. */
  readonly onLooked?: () => void
  /** Names the holder of leases; unique per process. */
  readonly worker: string
  /** Webhooks told side by side. Default 32. */
  readonly concurrency?: number
  /** Beside the time of a try, how long a claimed delivery stays ours; after a crash others wait that long. Default 30 s. */
  readonly leaseMs?: number
  /** How often the outbox is looked at. Default 1 s. */
  readonly pollMs?: number
}

export interface Dispatcher {
  /** There may be something to send: look now. */
  wake(): void
  /** Claims nothing more, breaks off what is under way and hands it back. */
  stop(): Promise<void>
}

/** Sends what is due: one event of each webhook at a time, many webhooks side by side. */
export const startDispatcher = ({
  events,
  onLooked,
  worker,
  concurrency = 32,
  leaseMs = 30_000,
  pollMs = 1_000,
  ...deps
}: DispatcherOptions): Dispatcher => {
  const { outbox, sender, clock } = deps
  const running = new Set<Promise<void>>()
  const aborter = new AbortController()
  const { signal } = aborter
  let claiming: Promise<void> | undefined
  let again = false

  const perform = async (claimed: ClaimedDelivery): Promise<void> => {
    const tried = await tryDelivery(deps, claimed, { worker, signal })
    if (tried) events.webhookTried({ delivery: claimed.delivery, ...tried })
  }

  const claim = async (): Promise<void> => {
    do {
      again = false
      // The store waits for nothing: without this, many deliveries would keep every request waiting.
      await setImmediate()
      const limit = concurrency - running.size
      if (limit <= 0 || signal.aborted) return
      const now = clock.now()
      const due = await outbox.claim({ worker, now, leaseUntil: heldUntil(now, { sender, leaseMs }), limit })
      onLooked?.()
      for (const claimed of due) {
        const work = perform(claimed)
          .catch(events.workerFailed)
          .finally(() => {
            running.delete(work)
            wake()
          })
        running.add(work)
      }
    } while (again)
  }

  const wake = (): void => {
    again = true
    if (claiming || signal.aborted) return
    claiming = claim()
      .catch(events.workerFailed)
      .finally(() => {
        claiming = undefined
        if (again) wake()
      })
  }

  const poll = setInterval(wake, pollMs)
  wake()
  return {
    wake,
    stop: async () => {
      clearInterval(poll)
      aborter.abort()
      await claiming
      await Promise.allSettled(running)
      await outbox.release(worker)
    },
  }
}

/** Sends a test at once, whatever the webhook is told of, and says what came. Undefined when there is no such webhook. */
export const testWebhook = async (
  deps: DeliverDeps & { readonly webhooks: WebhookStore },
  {
    workspaceId,
    id,
    worker,
    leaseMs,
    signal,
  }: { readonly workspaceId: string; readonly id: string; readonly worker: string; readonly leaseMs: number; readonly signal: AbortSignal },
): Promise<DeliveryWithAttempts | undefined> => {
  const now = deps.clock.now()
  const claimed = await deps.webhooks.addTest(workspaceId, id, { worker, now, leaseUntil: heldUntil(now, { sender: deps.sender, leaseMs }) })
  if (!claimed) return undefined
  await tryDelivery(deps, claimed, { worker, signal })
  return deps.webhooks.delivery(workspaceId, id, claimed.delivery.id)
}
