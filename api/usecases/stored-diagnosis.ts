import type { GovernanceInput } from '../../domain/governance/read-governance.ts'
import type { RecordedDiagnosis } from '../../domain/governance/recorded-diagnosis.ts'
import type { DiagnosisStore, StoredDiagnosis } from '../../domain/ports.ts'

export type Diagnoses = DiagnosisStore<GovernanceInput, RecordedDiagnosis>

/** Stores a diagnosis, with what lists show of it. */
export const keepDiagnosis = async (diagnoses: Diagnoses, stored: StoredDiagnosis<GovernanceInput, RecordedDiagnosis>): Promise<void> => {
  const { asOf, organisation, index, confidence, symptoms } = stored.result
  const having = (severity: 'severe' | 'present') => symptoms.flatMap((one) => (one.severity === severity ? [one.symptom] : []))
  await diagnoses.add(stored, {
    asOf,
    ...(organisation === undefined ? {} : { organisation }),
    level: index.level,
    ...(index.value === undefined ? {} : { index: index.value }),
    confidence,
    severe: having('severe'),
    present: having('present'),
  })
}
