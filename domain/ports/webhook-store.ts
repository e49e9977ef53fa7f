import type { Instant } from '../shared/calendar.ts'
import type { ExpiryThreshold, SentType } from '../webhooks/event.ts'
import type { Fate } from '../webhooks/retries.ts'
import type { Attempt, Delivery, DeliveryState, Webhook } from '../webhooks/webhook.ts'
import type { Expiry } from './connection-store.ts'
import type { Page, PageRequest } from './pages.ts'

/** Addresses that are told what happens in a workspace, and what was sent to them. What happens is written by the store that it happens in (`AuditStore.complete` and others), in the same transaction. */
export interface WebhookStore {
  /** `too-many`, and nothing is written, when the workspace has `MOST_WEBHOOKS`. */
  add(webhook: Webhook, secret: string): Promise<'added' | 'too-many'>
  find(workspaceId: string, id: string): Promise<Webhook | undefined>
  list(workspaceId: string, page: PageRequest): Promise<Page<Webhook>>
  /** Replaces what was asked for, and enables it again; secrets stay. Undefined when there is none with that id in that workspace. */
  replace(
    workspaceId: string,
    id: string,
    wish: Pick<Webhook, 'url' | 'description' | 'events' | 'language' | 'paused'>,
  ): Promise<Webhook | undefined>
  /** With it everything that was sent to it, or waits to be. */
  remove(workspaceId: string, id: string): Promise<boolean>
  /** From now on `secret` signs; those of before sign as well until `formerUntil`, or no more when that is not after `at`. Undefined when there is no such webhook. */
  rotate(
    workspaceId: string,
    id: string,
    rotation: { readonly secret: string; readonly at: Instant; readonly formerUntil: Instant },
  ): Promise<Webhook | 'sealed' | undefined>
  /** Those that sign at a moment, the newest first. `sealed`: no passphrase at hand opens them. */
  secrets(workspaceId: string, id: string, now: Instant): Promise<readonly string[] | 'sealed' | undefined>
  /** Seals with the first passphrase what another one sealed; the number of those it changed. */
  reseal(): Promise<number>
  /** Newest first. */
  deliveries(workspaceId: string, webhookId: string, page: PageRequest, filter?: DeliveryFilter): Promise<Page<Delivery>>
  delivery(workspaceId: string, webhookId: string, id: string): Promise<DeliveryWithAttempts | undefined>
  /** Makes a delivery due now, with all its tries before it again, under the same event id. */
  redeliver(
    workspaceId: string,
    webhookId: string,
    request: { readonly id: string; readonly now: Instant },
  ): Promise<Delivery | 'disabled' | undefined>
  /** Writes a test that `worker` holds until `leaseUntil`. Undefined when there is no such webhook. */
  addTest(
    workspaceId: string,
    webhookId: string,
    request: { readonly worker: string; readonly now: Instant; readonly leaseUntil: Instant },
  ): Promise<ClaimedDelivery | undefined>
}
export type DeliveryFilter = { readonly state?: DeliveryState; readonly type?: SentType }
export type DeliveryWithAttempts = { readonly delivery: Delivery; readonly attempts: readonly Attempt[] }
/** `tries` are those since the delivery was asked for, without the one it is claimed for. */
export type ClaimedDelivery = { readonly delivery: Delivery; readonly webhook: Webhook; readonly tries: number }

/** What waits to be sent, of all workspaces. */
export interface Outbox {
  /**
   * Takes deliveries that are due, or whose lease ran out, and holds them for `worker` until `leaseUntil`: one of each webhook at most, the earliest of it, and none of a webhook
   * of which one is held. Webhooks whose turn was longest ago come first, so that a slow receiver holds up nobody but itself.
   */
  claim(request: {
    readonly worker: string
    readonly now: Instant
    readonly leaseUntil: Instant
    readonly limit: number
  }): Promise<readonly ClaimedDelivery[]>
  /** Stores a try and what becomes of the delivery. False, and nothing is written, when `worker` does not hold it any more. */
  settle(request: { readonly worker: string; readonly deliveryId: string; readonly attempt: Attempt; readonly fate: Fate }): Promise<boolean>
  /** Hands back what was claimed and not tried to the end (shutdown). */
  release(worker: string): Promise<void>
  /** `oldestDueAt` is absent when nothing is due; what is paused does not count. */
  state(now: Instant): Promise<{ readonly oldestDueAt?: Instant; readonly dead: number }>
  /** Tells that the credential of a connection comes to its end: once for each threshold and end. False when it was told before. */
  tellExpiry(
    expiry: Expiry & {
      /** Those passed, the furthest first; only the nearest is told. */
      readonly thresholds: readonly ExpiryThreshold[]
      readonly now: Instant
    },
  ): Promise<boolean>
  /** Forgets deliveries that are older than `DELIVERIES_KEPT_DAYS`. */
  forgetOld(now: Instant): Promise<void>
}
/** What speaks against sending events to an address. */
export type AddressObjection = 'invalid-address' | 'scheme' | 'credentials-in-url' | 'plain-http' | 'blocked-address' | 'dns-failure'

/** Sends events to addresses that people gave. Never rejects. */
export interface WebhookSender {
  /** Undefined when nothing speaks against the address now. It is looked at again with every try. */
  objection(url: string): Promise<AddressObjection | undefined>
  /**
   * One try, signed with each of the secrets. Follows no redirect, waits for `timeoutMs` at most and reads only the beginning of the answer.
   * Undefined when `signal` ended it.
   */
  send(message: {
    readonly url: string
    readonly id: string
    readonly body: string
    readonly secrets: readonly string[]
    readonly now: Instant
    readonly signal: AbortSignal
  }): Promise<SendOutcome | undefined>
  readonly timeoutMs: number
}
export type SendOutcome = Omit<Attempt, 'at'>
