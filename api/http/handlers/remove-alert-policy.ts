import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const removeAlertPolicy: Handler<'removeAlertPolicy', Deps> = async ({ tenant, query }, { alerts }) => {
  if (!(await alerts.removePolicy(tenant.workspaceId, query.organisationId))) throw new Problem('not-found')
  return { status: 204 }
}
