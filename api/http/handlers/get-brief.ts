import { briefVersionToWire } from '../../wire/organisation.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import { versionTag } from '../version-tag.ts'
import type { Deps } from './deps.ts'

export const getBrief: Handler<'getBrief', Deps> = async ({ tenant, params, query }, { organisations }) => {
  const id = params.organisationId
  const found = await organisations.brief({ workspaceId: tenant.workspaceId, id }, query.version)
  if (!found) throw new Problem('not-found')
  return { status: 200, body: briefVersionToWire(id, found), headers: { ETag: versionTag(found.version) } }
}
