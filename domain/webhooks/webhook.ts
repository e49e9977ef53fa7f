import type { Instant } from '../shared/calendar.ts'
import type { EventData, EventType, SentType } from './event.ts'

/** Languages of the sentence an event carries. */
export type EventLanguage = 'en' | 'fr'

/** An address that is told what happens in a workspace. Its secrets are never part of it. */
export type Webhook = {
  readonly id: string
  readonly workspaceId: string
  readonly createdAt: Instant
  readonly url: string
  readonly description?: string
  readonly events: readonly EventType[]
  readonly language: EventLanguage
  /** Deliveries wait until it goes on. */
  readonly paused: boolean
  /** When its receiver said that it is gone (410); absent while it did not. */
  readonly disabledAt?: Instant
  readonly secretSetAt: Instant
  /** Until when the secrets of before sign as well; absent when none does. */
  readonly formerSecretUntil?: Instant
}

export const DELIVERY_STATES = ['pending', 'delivered', 'dead'] as const
/** `dead`: given up, and sent again only on demand. */
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** Why a try brought no success, beside the status where something answered. */
export const ATTEMPT_ERRORS = [
  'http-error',
  'redirect',
  'gone',
  'blocked-address',
  'invalid-address',
  'dns-failure',
  'timeout',
  'connection-failed',
  'tls-failure',
  'certificate-expired',
  'secret-sealed',
] as const
export type AttemptError = (typeof ATTEMPT_ERRORS)[number]

/** One try, as its receiver answered it. */
export type Attempt = {
  readonly at: Instant
  readonly durationMs: number
  readonly status?: number
  /** Absent when it was a success. */
  readonly error?: AttemptError
  /** The beginning of the answer; absent when it had no text. */
  readonly excerpt?: string
  /** How long the receiver asked to be left alone. */
  readonly retryAfterSeconds?: number
}

/** An event on its way to one webhook. */
export type Delivery = {
  readonly id: string
  readonly webhookId: string
  readonly workspaceId: string
  /** The same over all tries: what a receiver tells repetitions by. */
  readonly eventId: string
  readonly createdAt: Instant
  /** One more with each event of the webhook. */
  readonly sequence: number
  readonly state: DeliveryState
  /** Tries so far. */
  readonly attempts: number
  /** When it is tried next; absent once it ended. */
  readonly dueAt?: Instant
  readonly endedAt?: Instant
  readonly lastStatus?: number
  readonly lastError?: AttemptError
} & SentEvent

/** An event as it is sent: which, and what it says. */
export type SentEvent = { [Type in SentType & keyof EventData]: { readonly type: Type; readonly data: EventData[Type] } }[SentType & keyof EventData]

/** Webhooks of a workspace at most: each event is written for each of them. */
export const MOST_WEBHOOKS = 20

/** How long secrets of before sign as well when nobody says otherwise. */
export const OVERLAP_HOURS = 24

/** Deliveries are kept so long, and their tries with them. */
export const DELIVERIES_KEPT_DAYS = 30
