import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const removeBranding: Handler<'removeBranding', Deps> = async ({ tenant }, { branding }) => {
  if (!(await branding.remove(tenant.workspaceId))) throw new Problem('not-found')
  return { status: 204 }
}
