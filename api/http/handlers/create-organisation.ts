import { organisationToWire, wishFrom } from '../../wire/organisation.ts'
import type { Handler } from '../operation.ts'
import { versionTag } from '../version-tag.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'

export const createOrganisation: Handler<'createOrganisation', Deps> = async ({ tenant, body, language }, { organisations, clock, ids }) => {
  const now = clock.now()
  const organisation = { id: ids.next('org'), workspaceId: tenant.workspaceId, createdAt: now, updatedAt: now, version: 1, ...wishFrom(body) }
  const done = await organisations.add(organisation)
  if (done !== 'added') throw refusal([{ pointer: '/externalId', code: done, found: body.externalId ?? '' }], language)
  const headers = { Location: `/v1/organisations/${organisation.id}`, ETag: versionTag(1) }
  return { status: 201, body: organisationToWire(organisation), headers }
}
