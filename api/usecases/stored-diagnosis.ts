import type { GovernanceInput } from '../../domain/governance/read-governance.ts'
import type { RecordedDiagnosis } from '../../domain/governance/recorded-diagnosis.ts'
import type { DiagnosisStore, DiagnosisSummary, StoredDiagnosis } from '../../domain/ports.ts'
import { dateOfDay, dayOf } from '../../domain/shared/calendar.ts'

export type Diagnoses = DiagnosisStore<GovernanceInput, RecordedDiagnosis>

/** What lists show of a diagnosis. */
export const summaryOfDiagnosis = ({ asOf, organisation, index, confidence, symptoms, reviewAfterDays }: RecordedDiagnosis): DiagnosisSummary => {
  const having = (severity: 'severe' | 'present') => symptoms.flatMap((one) => (one.severity === severity ? [one.symptom] : []))
  return {
    asOf,
    ...(organisation === undefined ? {} : { organisation }),
    level: index.level,
    ...(index.value === undefined ? {} : { index: index.value }),
    confidence,
    severe: having('severe'),
    present: having('present'),
    reviewOn: dateOfDay(dayOf(asOf) + reviewAfterDays),
  }
}

/** Stores a diagnosis, with what lists show of it. */
export const keepDiagnosis = async (diagnoses: Diagnoses, stored: StoredDiagnosis<GovernanceInput, RecordedDiagnosis>): Promise<void> => {
  await diagnoses.add(stored, summaryOfDiagnosis(stored.result))
}
