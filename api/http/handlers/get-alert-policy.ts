import { policyToWire } from '../../wire/alert-policy.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { belongingTo } from './known-organisation.ts'

export const getAlertPolicy: Handler<'getAlertPolicy', Deps> = async ({ tenant, query, language }, deps) => {
  const { organisationId } = await belongingTo(deps, { tenant, asked: query.organisationId, language })
  return { status: 200, body: policyToWire(await deps.alerts.policyFor(tenant.workspaceId, organisationId)) }
}
