import { organisationToWire } from '../../wire/organisation.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { pageOf } from './page-request.ts'

export const listOrganisations: Handler<'listOrganisations', Deps> = async ({ tenant, query }, { organisations }) => {
  const filter = query.externalId === undefined ? {} : { externalId: query.externalId }
  const { items, ...rest } = await pageOf(query, (page) => organisations.list(tenant.workspaceId, page, filter))
  return { status: 200, body: { items: items.map(organisationToWire), ...rest } }
}
