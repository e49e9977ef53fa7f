import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import { checkBrief } from './brief-schema.ts'
import { assessed } from './create-assessment.ts'
import type { Deps } from './deps.ts'
import { faultsOf } from './faults.ts'

export const assessOrganisation: Handler<'assessOrganisation', Deps> = async ({ tenant, params, query, language }, deps) => {
  const organisationId = params.organisationId
  const found = await deps.organisations.brief({ workspaceId: tenant.workspaceId, id: organisationId }, query.version)
  if (!found) throw new Problem('not-found')
  const input = structuredClone(found.brief)
  try {
    checkBrief(input, language)
    return await assessed({ tenant, dryRun: query.dryRun, language, input, organisationId }, deps)
  } catch (error) {
    // It was valid when it was written.
    if (error instanceof Problem && error.code === 'validation-failed') throw new Problem('brief-outdated', { ...faultsOf(error), cause: error })
    throw error
  }
}
