import { createKey as create } from '../../usecases/manage-keys.ts'
import { keyToWire } from '../../wire/key.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { type Fault, refusal } from './faults.ts'
import { beyondOwn, expiryOf } from './known-key.ts'

export const createKey: Handler<'createKey', Deps> = async ({ tenant, body, language }, deps) => {
  const { workspaceId } = tenant
  const { name, scopes, organisationIds = [] } = body
  const beyond = beyondOwn(tenant, scopes, (index) => `/scopes/${index}`)
  const there = await deps.organisations.known(workspaceId, organisationIds)
  const unknown = organisationIds.flatMap((id, index): readonly Fault[] =>
    there.has(id) ? [] : [{ pointer: `/organisationIds/${index}`, code: 'organisation-unknown', found: id }],
  )
  const unlimited: readonly Fault[] =
    organisationIds.length > 0 && scopes.includes('admin') ? [{ pointer: '/organisationIds', code: 'admin-unlimited' }] : []
  const faults = [...beyond, ...unknown, ...unlimited]
  if (faults.length > 0) throw refusal(faults, language)
  const now = deps.serviceClock.now()
  const expiresAt = expiryOf(body.expiresAt, { now, language })
  const { key, secret } = await create(
    { ...deps, clock: deps.serviceClock },
    {
      workspaceId,
      name,
      scopes,
      ...(expiresAt === undefined ? {} : { expiresAt }),
      ...(organisationIds.length === 0 ? {} : { organisationIds }),
    },
  )
  return { status: 201, body: { ...keyToWire(key, now), secret }, headers: { Location: `/v1/keys/${key.id}` } }
}
