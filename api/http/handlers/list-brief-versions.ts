import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { organisationIn } from './known-organisation.ts'

export const listBriefVersions: Handler<'listBriefVersions', Deps> = async ({ tenant, params, query }, deps) => {
  const { id, workspaceId } = await organisationIn(deps, tenant.workspaceId, params.organisationId)
  const before = query.before === undefined ? {} : { before: query.before }
  const found = await deps.organisations.briefVersions({ workspaceId, id }, { ...before, limit: query.limit + 1 })
  const items = found.slice(0, query.limit)
  const last = items.at(-1)
  return { status: 200, body: { items: [...items], ...(last && found.length > items.length ? { nextBefore: last.version } : {}) } }
}
