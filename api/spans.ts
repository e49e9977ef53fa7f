import type { AuditTask } from '../domain/audit/audit.ts'
import type { SendOutcome, WebhookSender } from '../domain/ports.ts'
import type { Events } from './events.ts'
import { type SpanAttributes, spanned, type Tracing } from './tracing.ts'

/** The work on an account is a span of its own: who asked for the audit has been answered long ago. */
export const watchedAudits =
  (events: Pick<Events, 'auditStarted'>, tracing: Tracing) =>
  ({ auditId, target }: AuditTask, work: () => Promise<string | undefined>): Promise<unknown> => {
    const attributes = { 'channelfit.audit_id': auditId, 'channelfit.platform': target.account.platform }
    const attributesOf = (outcome: string | undefined): SpanAttributes => (outcome === undefined ? {} : { 'channelfit.outcome': outcome })
    return spanned(tracing, 'audit account', { kind: 'internal', attributes, attributesOf }, work).finally(events.auditStarted())
  }

/** Each try of a delivery is a span. */
export const spannedSender = <S extends WebhookSender>(sender: S, tracing: Tracing): S => ({
  ...sender,
  send: (message) =>
    spanned(
      tracing,
      'POST webhook',
      {
        kind: 'client',
        attributes: { 'http.request.method': 'POST' },
        attributesOf: (outcome: SendOutcome | undefined) => ({
          ...(outcome?.status === undefined ? {} : { 'http.response.status_code': outcome.status }),
          ...(outcome?.error === undefined ? {} : { 'error.type': outcome.error }),
        }),
      },
      () => sender.send(message),
    ),
})
