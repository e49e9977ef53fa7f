import { round } from '../../../domain/shared/sum.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { ofOrganisation, pageOf } from './page-request.ts'

export const listDiagnoses: Handler<'listDiagnoses', Deps> = async ({ tenant, query }, { diagnoses }) => {
  const { items, ...rest } = await pageOf(query, (page) => diagnoses.list(tenant.workspaceId, page, ofOrganisation(query)))
  const listed = items.map(({ index, confidence, severe, present, ...one }) => ({
    ...one,
    index: index === undefined ? null : round(index, 2),
    confidence: round(confidence, 2),
    severe: [...severe],
    present: [...present],
  }))
  return { status: 200, body: { items: listed, ...rest } }
}
