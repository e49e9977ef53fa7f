import { type GovernanceInput, readGovernance } from '../../../domain/governance/read-governance.ts'
import { recordedDiagnosis } from '../../../domain/governance/recorded-diagnosis.ts'
import { keepDiagnosis } from '../../usecases/stored-diagnosis.ts'
import { diagnosisToWire } from '../../wire/diagnosis.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { belongingTo } from './known-organisation.ts'

export const createDiagnosis: Handler<'createDiagnosis', Deps> = async (
  { tenant, query, body, language },
  { diagnoses, organisations, clock, ids },
) => {
  const belonging = await belongingTo({ organisations }, { tenant, asked: query.organisationId, language })
  const createdAt = clock.now()
  const read = readGovernance(body as GovernanceInput, createdAt.slice(0, 10))
  if (!read.ok) throw refusal(read.faults, language)
  const result = recordedDiagnosis(read.governance)
  if (query.dryRun) return { status: 200, body: diagnosisToWire(result, language) }
  const id = ids.next('dgn')
  const answers = { ...(body as GovernanceInput), asOf: result.asOf }
  await keepDiagnosis(diagnoses, { id, workspaceId: tenant.workspaceId, ...belonging, createdAt, answers, result })
  return { status: 201, body: diagnosisToWire(result, language, { id, createdAt }), headers: { Location: `/v1/diagnoses/${id}` } }
}
