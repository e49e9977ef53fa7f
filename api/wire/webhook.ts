import type { AddressObjection, DeliveryWithAttempts } from '../../domain/ports.ts'
import { EVENT_TYPES } from '../../domain/webhooks/event.ts'
import type { Attempt, Delivery, EventLanguage, SentEvent, Webhook } from '../../domain/webhooks/webhook.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type Messages, messagesFor } from '../messages/index.ts'
import { newsToWire } from './alert.ts'

type Schemas = components['schemas']

export type WebhookFault = {
  readonly pointer: string
  readonly code: 'webhook-address-invalid' | 'webhook-address-plain' | 'webhook-address-blocked' | 'webhook-address-unknown' | 'credentials-in-url'
}

const FAULT_OF: Readonly<Record<AddressObjection, WebhookFault['code']>> = {
  'invalid-address': 'webhook-address-invalid',
  scheme: 'webhook-address-invalid',
  'credentials-in-url': 'credentials-in-url',
  'plain-http': 'webhook-address-plain',
  'blocked-address': 'webhook-address-blocked',
  'dns-failure': 'webhook-address-unknown',
}
export const addressFault = (objection: AddressObjection): WebhookFault => ({ pointer: '/url', code: FAULT_OF[objection] })

/** What a request asks for, in the order of the list of events. */
export const webhookFrom = ({
  url,
  description,
  events = [],
  language = 'en',
  paused = false,
}: Schemas['WebhookRequest']): Pick<Webhook, 'url' | 'description' | 'events' | 'language' | 'paused'> => ({
  url,
  ...(description === undefined ? {} : { description }),
  events: events.length === 0 ? EVENT_TYPES : EVENT_TYPES.filter((type) => events.includes(type)),
  language,
  paused,
})

const stateOf = ({ disabledAt, paused }: Webhook, isSealed: boolean): Schemas['WebhookState'] => {
  if (disabledAt !== undefined) return 'disabled'
  if (isSealed) return 'sealed'
  return paused ? 'paused' : 'active'
}

/** @param now tells whether secrets of before sign still. */
export const webhookToWire = (webhook: Webhook, { isSealed, now }: { readonly isSealed: boolean; readonly now: string }): Schemas['Webhook'] => {
  const { id, url, description, events, language, paused, createdAt, disabledAt, secretSetAt, formerSecretUntil } = webhook
  return {
    id,
    url,
    ...(description === undefined ? {} : { description }),
    events: [...events],
    language,
    state: stateOf(webhook, isSealed),
    paused,
    createdAt,
    ...(disabledAt === undefined ? {} : { disabledAt }),
    secretSetAt,
    ...(formerSecretUntil === undefined || formerSecretUntil <= now ? {} : { formerSecretUntil }),
  }
}

export const deliveryToWire = ({
  id,
  eventId,
  type,
  sequence,
  state,
  createdAt,
  attempts,
  dueAt,
  endedAt,
  lastStatus,
  lastError,
}: Delivery): Schemas['Delivery'] => ({
  id,
  eventId,
  event: type,
  sequence,
  state,
  createdAt,
  tries: attempts,
  ...(dueAt === undefined ? {} : { nextTryAt: dueAt }),
  ...(endedAt === undefined ? {} : { endedAt }),
  ...(lastStatus === undefined ? {} : { lastStatus }),
  ...(lastError === undefined ? {} : { lastError }),
})

const attemptToWire = ({ at, durationMs, status, error, excerpt }: Attempt): Schemas['DeliveryAttempt'] => ({
  at,
  durationMs,
  ...(status === undefined ? {} : { status }),
  ...(error === undefined ? {} : { error }),
  ...(excerpt === undefined ? {} : { excerpt }),
})

export const deliveryDetailsToWire = ({ delivery, attempts }: DeliveryWithAttempts, language: EventLanguage): Schemas['DeliveryDetails'] => ({
  ...deliveryToWire(delivery),
  payload: eventToWire(delivery, language),
  attempts: attempts.map(attemptToWire),
})

/** What is sent of an event. */
export const eventToWire = ({ createdAt, sequence, ...event }: Delivery, language: EventLanguage): Schemas['WebhookEvent'] => ({
  type: event.type,
  timestamp: createdAt,
  sequence,
  data: dataOf(event, messagesFor(language)),
})

type Data = Schemas['WebhookEventData']

const pilotLink = ({ pilotId }: { readonly pilotId: string }): string => `/v1/pilots/${pilotId}`

const dataOf = (event: SentEvent, words: Messages): Data => {
  const { events } = words
  switch (event.type) {
    case 'alert.raised':
    case 'alert.resolved':
    case 'alert.digest':
      return { sentence: events[event.type](event.data), ...newsToWire(event.data, words) }
    case 'account.state-changed':
      return { sentence: events[event.type](event.data), link: `/v1/accounts/${event.data.accountId}`, ...event.data }
    case 'audit.completed':
      return { sentence: events[event.type](event.data), link: `/v1/audits/${event.data.auditId}`, ...event.data }
    case 'assessment.verdict-changed':
      return { sentence: events[event.type](event.data), link: `/v1/assessments/${event.data.assessmentId}`, ...event.data }
    case 'credential.expiring': {
      const { threshold, ...data } = event.data
      return { sentence: events[event.type](event.data), link: `/v1/connections/${data.platform}`, ...data, daysBefore: threshold }
    }
    case 'pilot.advised':
      return { sentence: events[event.type](event.data), link: pilotLink(event.data), ...event.data }
    case 'pilot.decided':
      return { sentence: events[event.type](event.data), link: pilotLink(event.data), ...event.data }
    case 'pilot.overdue':
      return { sentence: events[event.type](event.data), link: pilotLink(event.data), ...event.data }
    case 'schedule.missed':
      return { sentence: events[event.type](event.data), link: `/v1/schedules/${event.data.scheduleId}`, ...event.data }
    case 'webhook.test':
      return { sentence: events[event.type](event.data), link: `/v1/webhooks/${event.data.webhookId}`, ...event.data }
  }
}
