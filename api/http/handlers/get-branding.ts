import { brandingToWire } from '../../wire/branding.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const getBranding: Handler<'getBranding', Deps> = async ({ tenant }, { branding }) => {
  const found = await branding.find(tenant.workspaceId)
  if (!found) throw new Problem('not-found')
  return { status: 200, body: brandingToWire(found) }
}
