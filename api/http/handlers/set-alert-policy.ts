import { policyFrom, policyToWire } from '../../wire/alert-policy.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { belongingTo } from './known-organisation.ts'

/** Any time: only the zone is asked about. */
const DAILY = '0 0 * * *'

export const setAlertPolicy: Handler<'setAlertPolicy', Deps> = async ({ tenant, query, body, language }, deps) => {
  const belonging = await belongingTo(deps, { tenant, asked: query.organisationId, language })
  const policy = policyFrom(body)
  const checked = deps.cron.check(DAILY, policy.timeZone)
  if (!checked.ok) throw refusal([{ pointer: '/timeZone', code: 'time-zone-unknown', found: policy.timeZone }], language)
  const stored = { policy, ...belonging, setAt: deps.clock.now() }
  await deps.alerts.putPolicy(tenant.workspaceId, stored)
  return { status: 200, body: policyToWire(stored) }
}
