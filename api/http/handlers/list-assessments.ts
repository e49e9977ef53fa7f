import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { pageOf } from './page-request.ts'

export const listAssessments: Handler<'listAssessments', Deps> = async ({ tenant, query }, { assessments }) => {
  const { items, ...rest } = await pageOf(query, (page) => assessments.list(tenant.workspaceId, page))
  return {
    status: 200,
    body: {
      items: items.map(({ id, createdAt, brief, result }) => ({
        id,
        createdAt,
        asOf: result.asOf,
        organisationName: brief.organisation.name,
        confidence: result.confidence,
        verdicts: Object.fromEntries(result.platforms.map(({ platform, verdict }) => [platform, verdict])),
      })),
      ...rest,
    },
  }
}
