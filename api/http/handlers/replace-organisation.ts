import { organisationToWire, wishFrom } from '../../wire/organisation.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import { replacedVersion, versionTag } from '../version-tag.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { organisationIn } from './known-organisation.ts'

export const replaceOrganisation: Handler<'replaceOrganisation', Deps> = async ({ tenant, params, body, ifMatch, language }, deps) => {
  const { id, workspaceId, version } = await organisationIn(deps, tenant.workspaceId, params.organisationId)
  const expected = replacedVersion(ifMatch, version)
  const change = { wish: wishFrom(body), now: deps.clock.now(), ...(expected === undefined ? {} : { expected }) }
  const replaced = await deps.organisations.replace({ workspaceId, id }, change)
  if (replaced === 'external-id-taken') throw refusal([{ pointer: '/externalId', code: replaced, found: body.externalId ?? '' }], language)
  if (typeof replaced === 'string') throw new Problem(replaced === 'absent' ? 'not-found' : 'precondition-failed')
  return { status: 200, body: organisationToWire(replaced), headers: { ETag: versionTag(replaced.version) } }
}
