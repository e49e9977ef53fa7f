import type { IsoDate } from '../shared/calendar.ts'
import { type Diagnosis, diagnose } from './diagnose.ts'
import type { Governance } from './governance.ts'
import { DIAGNOSIS_MODEL_VERSION } from './model.ts'

/** A diagnosis as it is stored: what the model of its day said, in codes, with the day it speaks about. */
export type RecordedDiagnosis = Diagnosis & {
  readonly asOf: IsoDate
  readonly modelVersion: string
  /** Absent when it was not told. */
  readonly organisation?: string
}

/** The diagnosis of today's model, ready to be kept. */
export const recordedDiagnosis = (told: Governance): RecordedDiagnosis => ({
  ...diagnose(told),
  asOf: told.asOf,
  modelVersion: DIAGNOSIS_MODEL_VERSION,
  ...(told.organisation.known ? { organisation: told.organisation.value } : {}),
})
