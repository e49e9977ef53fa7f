import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { narrowedBy, pageOf } from './page-request.ts'

export const listAssessments: Handler<'listAssessments', Deps> = async ({ tenant, query }, { assessments }) => {
  const { items, ...rest } = await pageOf(query, (page) => assessments.list(tenant.workspaceId, page, narrowedBy(query)))
  return { status: 200, body: { items: [...items], ...rest } }
}
