import { createHmac } from 'node:crypto'
import type { Instant } from '../../domain/shared/calendar.ts'

const SECRET_PREFIX = 'whsec_'

/**
 * The headers by which a receiver knows that a message is ours: HMAC-SHA-256 of id, moment and body under each of the secrets (Standard Webhooks, symmetric signatures, `v1`).
 *
 * @param secrets `whsec_` and the key in base64.
 */
export const signedHeaders = (
  { id, body, now }: { readonly id: string; readonly body: string; readonly now: Instant },
  secrets: readonly string[],
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> => {
  const timestamp = String(Math.floor(Date.parse(now) / 1000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}
