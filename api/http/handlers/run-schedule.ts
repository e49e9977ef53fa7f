import { chooseAccounts } from '../../../domain/audit/schedule/choose-accounts.ts'
import { MOST_ACCOUNTS_OF_AUDIT } from '../../../domain/audit/schedule/schedule.ts'
import { ownedBy } from '../../../domain/tenancy/organisation.ts'
import { messagesFor } from '../../messages/index.ts'
import { submitAudit } from '../../usecases/submit-audit.ts'
import { auditToWire } from '../../wire/audit.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

/** Whoever asks for it wants to see all of its accounts, whenever they are due. */
export const runSchedule: Handler<'runSchedule', Deps> = async ({ tenant, params, language }, deps) => {
  const { workspaceId } = tenant
  const schedule = await deps.schedules.find(workspaceId, params.scheduleId)
  if (!schedule) throw new Problem('not-found')
  const { organisationId, scope } = schedule
  const accounts = scope ? await deps.schedules.accountsOf(schedule) : schedule.targets.map((target) => ({ target }))
  const { chosen } = chooseAccounts(accounts, { isScope: scope !== undefined, now: deps.clock.now() })
  const targets = chosen.map(({ target }) => target)
  const first = await submitAudit(deps, { workspaceId, ...ownedBy(organisationId), targets: targets.slice(0, MOST_ACCOUNTS_OF_AUDIT) })
  const parts: string[] = []
  for (let from = MOST_ACCOUNTS_OF_AUDIT; from < targets.length; from += MOST_ACCOUNTS_OF_AUDIT) {
    const part = await submitAudit(deps, { workspaceId, ...ownedBy(organisationId), targets: targets.slice(from, from + MOST_ACCOUNTS_OF_AUDIT) })
    parts.push(part.id)
  }
  // Accounts that came to another organisation since are no part of it, and one without accounts is finished.
  const audit = organisationId === undefined && targets.length > 0 ? first : ((await deps.audits.find(workspaceId, first.id)) ?? first)
  const body = { ...auditToWire(audit, messagesFor(language)), ...(parts.length === 0 ? {} : { parts }) }
  return { status: 202, body, headers: { Location: `/v1/audits/${audit.id}` } }
}
