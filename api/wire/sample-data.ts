import { SAMPLES, type SampleOrganisation } from '../../domain/tenancy/sample.ts'
import type { components } from '../../openapi/generated/types.ts'

export const sampleDataToWire = (organisations: readonly SampleOrganisation[]): components['schemas']['SampleData'] => ({
  loaded: organisations.length === SAMPLES.length,
  organisations: organisations.map(({ assessmentIds, diagnosisIds, auditIds, scheduleIds, pilotIds, ...organisation }) => ({
    ...organisation,
    assessmentIds: [...assessmentIds],
    diagnosisIds: [...diagnosisIds],
    auditIds: [...auditIds],
    scheduleIds: [...scheduleIds],
    pilotIds: [...pilotIds],
  })),
})
