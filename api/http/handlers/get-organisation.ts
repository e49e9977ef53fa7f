import { organisationToWire } from '../../wire/organisation.ts'
import type { Handler } from '../operation.ts'
import { versionTag } from '../version-tag.ts'
import type { Deps } from './deps.ts'
import { organisationIn } from './known-organisation.ts'

export const getOrganisation: Handler<'getOrganisation', Deps> = async ({ tenant, params }, deps) => {
  const organisation = await organisationIn(deps, tenant.workspaceId, params.organisationId)
  return { status: 200, body: organisationToWire(organisation), headers: { ETag: versionTag(organisation.version) } }
}
