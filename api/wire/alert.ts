import { type Alert, type AlertEvidence, isAcknowledged, kindOf } from '../../domain/alerts/alert.ts'
import { type AlertNews, alertIn, type Member } from '../../domain/alerts/notification.ts'
import type { StepCode } from '../../domain/audit/decision/runbook.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/messages.ts'

type Schemas = components['schemas']

const evidenceToWire = ({ action: _, step: __, asks: ___, ...evidence }: AlertEvidence): Schemas['AlertEvidence'] => evidence

/** Before anything is done that rests on an open question, somebody has to answer it. */
const nextOf = (
  { action, step, asks }: AlertEvidence,
  platform: PublishedPlatformId,
  { judgement }: Messages,
): { readonly next?: Schemas['AlertNext'] } => {
  if (asks === undefined && step === undefined) return {}
  const first = asks === undefined ? { code: step as StepCode, text: judgement.steps[step as StepCode] } : { code: asks, text: judgement.open[asks] }
  const advised =
    action === undefined
      ? {}
      : { action: { code: action, text: judgement.actions[action] }, certainty: asks === undefined ? ('firm' as const) : ('provisional' as const) }
  return { next: { code: first.code, text: first.text.replace('{platform}', platform), ...advised } }
}

export const alertToWire = (alert: Alert, words: Messages, now: Instant): Schemas['Alert'] => {
  const { id, accountId, account, organisationId, condition, transition, level, state, raisedAt } = alert
  const { worsenedAt, resolvedAt, resolution, evidence, acknowledged } = alert
  return {
    id,
    accountId,
    account: { ...account },
    ...(organisationId === undefined ? {} : { organisationId }),
    kind: kindOf(condition),
    transition,
    level,
    state,
    raisedAt,
    ...(worsenedAt === undefined ? {} : { worsenedAt }),
    ...(resolvedAt === undefined ? {} : { resolvedAt }),
    ...(resolution === undefined ? {} : { resolution }),
    sentence: words.alerts.alert(alert),
    ...(state === 'raised' ? nextOf(evidence, account.platform, words) : {}),
    evidence: evidenceToWire(evidence),
    acknowledged: isAcknowledged(alert, now),
    ...(acknowledged === undefined ? {} : { acknowledgement: { ...acknowledged } }),
  }
}

const memberToWire = (member: Member, words: Messages): Schemas['AlertMember'] => {
  const { condition, evidence, ...told } = member
  return {
    ...told,
    kind: kindOf(condition),
    sentence: words.alerts.alert(alertIn(member)),
    ...(member.change === 'resolved' ? {} : nextOf(evidence, member.platform, words)),
    evidence: evidenceToWire(evidence),
  }
}

/** What is sent of a notification, and where its alerts are read. */
export const newsToWire = ({ members, ...news }: AlertNews, words: Messages) => {
  const [only, ...others] = members
  return {
    link: only !== undefined && others.length === 0 ? `/v1/alerts/${only.alertId}` : '/v1/alerts',
    ...news,
    members: members.map((member) => memberToWire(member, words)),
  }
}
