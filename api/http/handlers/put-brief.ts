import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { readResolved, resolved } from '../../usecases/resolve-diagnosis.ts'
import { briefVersionToWire } from '../../wire/organisation.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import { replacedVersion, versionTag } from '../version-tag.ts'
import type { Deps } from './deps.ts'
import { diagnosesOf } from './diagnosis-lookup.ts'
import { refusal } from './faults.ts'
import { organisationIn } from './known-organisation.ts'

/** Stored as it was sent, once it is one that can be assessed. */
export const putBrief: Handler<'putBrief', Deps> = async ({ tenant, params, body, ifMatch, language }, deps) => {
  const { id, workspaceId, brief: before } = await organisationIn(deps, tenant.workspaceId, params.organisationId)
  const expected = replacedVersion(ifMatch, before?.version ?? 0)
  const now = deps.clock.now()
  const brief = body as BriefInput
  const { described } = await deps.models.of(workspaceId)
  const read = readResolved(await resolved(brief, diagnosesOf(deps.diagnoses, workspaceId)), now.slice(0, 10), described)
  if (!read.ok) throw refusal(read.faults, language)
  const change = { brief, keyId: tenant.keyId, now, ...(expected === undefined ? {} : { expected }) }
  const written = await deps.organisations.putBrief({ workspaceId, id }, change)
  if (typeof written === 'string') throw new Problem(written === 'absent' ? 'not-found' : 'precondition-failed')
  return { status: written.version === 1 ? 201 : 200, body: briefVersionToWire(id, written), headers: { ETag: versionTag(written.version) } }
}
